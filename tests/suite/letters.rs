//! The letters of every path, as the app writes them.

use std::collections::BTreeSet;

use compiler::packs;
use guide::calendar;
use guide::hours::Moment;
use guide::model::StepKind;
use klagevejviser::state::given::Given;
use klagevejviser::state::visit::Visit;
use klagevejviser::views::{Links, Live, Scene, screen};
use leptos::prelude::RenderHtml;

use crate::guides::real_guide;

/// What stands in the fields for letters.
fn letters(html: &str) -> Vec<(&str, &str)> {
    let fields = html.split("<textarea").skip(1).filter(|field| field.contains("data-save"));
    fields
        .map(|field| {
            let (attributes, rest) = field.split_once('>').expect("a field");
            let lang = attributes.split("lang=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a language");
            (lang, rest.split("</textarea>").next().expect("a text"))
        })
        .collect()
}

#[test]
fn every_letter_of_every_path_is_whole_and_in_the_language_it_is_sent_in() {
    for guide in ["koebenhavn", "ishoej"] {
        let compiled = real_guide(guide);
        let walk = proof::walk(&compiled.guide);
        let (links, given) = (Links::default(), Given::default());
        let now = Moment { day: calendar::read("2026-11-25").expect("a day"), minute: 600 };
        for lang in ["da", "en"] {
            let (own, helper) = (packs::pack(compiled, lang), packs::pack_for_helper(compiled, lang));
            let mut written = BTreeSet::new();
            for path in &walk.paths {
                for (pack, role) in [(&own, None), (&helper, Some("raadsmedlem"))] {
                    let visit = Visit::about(path.answers.clone());
                    let live = Some(Live { now, given: &given, role, kept: None, path: "" });
                    let html = screen::screen(Scene { live, ..Scene::new(pack, &visit, &links) }).to_html();
                    let html = html.replace("<!>", "");
                    let letters = letters(&html);
                    let expected = path.route.steps(StepKind::Letter).filter(|letter| letter.is_for(role)).count();
                    let at = proof::spell(&path.answers);
                    assert_eq!(letters.len(), expected, "{at} in {lang} for {role:?}");
                    for (sent_in, text) in letters {
                        assert_eq!(sent_in, "da", "{at}");
                        let lines: Vec<&str> = text.lines().collect();
                        assert!(lines.len() > 8, "{at}: lines are kept: {text}");
                        // A name that nobody filled in would leave a line that ends early.
                        let early = lines.iter().find(|line| line.ends_with(' '));
                        assert_eq!(early, None, "{at} in {lang}: {text}");
                        assert!(!text.contains(['{', '}', '|']) && text.matches('[').count() >= 3, "{at}: {text}");
                        assert!(!text.contains("personen") && !text.contains("Personen"), "{at}: {text}");
                        written.insert(text.to_owned());
                    }
                }
            }
            // Many paths share a letter; the areas' names make more of them.
            assert!(written.len() > 60, "{guide} in {lang}: {} letters", written.len());
        }
    }
}

#[test]
fn the_referral_note_is_for_council_members_alone_and_names_nobody() {
    let compiled = real_guide("koebenhavn");
    for lang in ["da", "en"] {
        let text = &compiled.sentences[lang].templates["letter-henvisning"];
        for private in ["cpr-nummer: ", "sagsnummer", "case number", "adresse: ["] {
            assert!(!text.to_lowercase().contains(private), "{private} in {text}");
        }
    }
    let notes: Vec<_> = compiled.guide.steps.iter().filter(|step| step.id == "henvisning").collect();
    assert_eq!(notes.len(), 1);
    assert!(notes[0].is_for(Some("raadsmedlem")) && !notes[0].is_for(Some("hjaelper")) && !notes[0].is_for(None));
    let others = real_guide("ishoej");
    assert!(others.guide.steps.iter().all(|step| step.id != "henvisning"));
}
