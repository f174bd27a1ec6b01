//! The sentences for who helps somebody else: whatever the guide says of its reader, it says of the
//! person in the third person.

use std::collections::{BTreeMap, BTreeSet};

use super::fluent::Sentences;
use super::needed;
use guide::Guide;
use pack::text::stands_in;
use pack::{LETTER, text};
use rulebook::problem::Problem;

/// Where these sentences stand, below the language's own.
pub const FOLDER: &str = "helper";
/// The message that lists the words by which a language speaks of its reader.
pub const WORDS: &str = "voice-words";
/// The beginnings of the sentences that speak to the helper, and of letters, which are the person's own.
const EXEMPT: [&str; 4] = ["ui-help-", "tool-help-", "role-", LETTER];

/// Finds sentences that speak of the reader and have none in the third person, those that still do
/// in it, and those that belong to no sentence.
pub fn check(
    guide: &Guide,
    languages: &BTreeMap<String, Sentences>,
    helper: &BTreeMap<String, Sentences>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    // These steps are the helper's own.
    let to_the_helper: BTreeSet<String> =
        guide.steps.iter().filter(|step| !step.roles.is_empty()).map(|step| step.message()).collect();
    for (language, sentences) in languages {
        let Some(third) = helper.get(language) else { continue };
        let folder = format!("locales/{language}/{FOLDER}");
        let Some(words) = third.templates.get(WORDS) else {
            let cause = "the words by which the language speaks of its reader are missing";
            problems.push(Problem::new(&folder, WORDS, cause, "list them with commas, as in `you, your`"));
            continue;
        };
        let words: Vec<&str> = words.split(", ").collect();
        for (id, template) in &sentences.templates {
            let exempt = EXEMPT.iter().any(|prefix| id.starts_with(prefix))
                || needed::stands_apart(id)
                || to_the_helper.contains(id);
            let found = word(&words, template);
            match (found, third.templates.get(id)) {
                (Some(word), None) if !exempt => problems.push(Problem::new(
                    &sentences.files[id],
                    id,
                    format!("it speaks of the reader (“{word}”) and has no sentence for who helps somebody else"),
                    format!("write `{id} = …` in a file of {folder}, in the third person"),
                )),
                (_, Some(same)) if same == template => {
                    problems.push(Problem::new(&third.files[id], id, "it says the same to everybody", "delete it"));
                }
                _ => {}
            }
        }
        for (id, template) in third.templates.iter().filter(|(id, _)| *id != WORDS) {
            let file = &third.files[id];
            let Some(own) = sentences.templates.get(id) else {
                problems.push(Problem::new(file, id, "there is no such sentence", "delete it, or correct its name"));
                continue;
            };
            if let Some(word) = word(&words, template) {
                let cause = format!("it still speaks of the reader: “{word}”");
                problems.push(Problem::new(file, id, cause, "say it of the person"));
            }
            let slots = |template: &'_ str| -> BTreeSet<String> { text::slots(template).map(str::to_owned).collect() };
            if slots(own) != slots(template) {
                let cause = format!("its variables are {:?}, but {:?} in the other", slots(template), slots(own));
                problems.push(Problem::new(file, id, cause, "use the same variables in both"));
            }
        }
    }
    problems
}

/// The first of the words that stands in a sentence outside a quotation.
fn word<'w>(words: &[&'w str], template: &str) -> Option<&'w str> {
    let mut outside = String::new();
    let mut quoted = false;
    for sign in template.chars() {
        match sign {
            '“' => quoted = true,
            '”' => quoted = !quoted,
            _ if !quoted => outside.push(sign),
            _ => {}
        }
    }
    words.iter().find(|word| stands_in(word, &outside)).copied()
}
