//! Sentences: read with the Fluent library, reduced to text with slots, and checked against it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};
use unic_langid::LanguageIdentifier;

use guide::calendar;
use guide::periods;
use guide::periods::sentence_from;
use pack::{LETTER, text};
use rulebook::problem::Problem;

/// The sentences of one language, by message id, as templates (see [`pack::text`]).
#[derive(Clone, Debug, Default)]
pub struct Sentences {
    pub templates: BTreeMap<String, String>,
    /// The file of each message.
    pub files: BTreeMap<String, String>,
}

impl Sentences {
    /// What they say on a day.
    pub fn on(&self, day: &str) -> Self {
        let mut said = self.clone();
        periods::say_on(&mut said.templates, day);
        said.files.retain(|id, _| said.templates.contains_key(id));
        said
    }
}

impl Sentences {
    /// Reads the `.ftl` files of a language.
    ///
    /// # Errors
    /// What cannot be read, stands twice, or uses more of Fluent than text, `{ $name }` and a
    /// choice between `[one]` and `*[other]` by a number.
    pub fn parse(language: &str, files: &[(String, String)]) -> Result<Self, Vec<Problem>> {
        let mut sentences = Self::default();
        let mut problems = Vec::new();
        let tag: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        for (file, source) in files {
            let resource = match FluentResource::try_new(source.clone()) {
                Ok(resource) => resource,
                Err((_, errors)) => {
                    problems.extend(errors.into_iter().map(|error| explain(file, source, &error)));
                    continue;
                }
            };
            for entry in resource.entries() {
                let message = match entry {
                    ast::Entry::Message(message) => message,
                    ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => continue,
                    ast::Entry::Term(term) => {
                        problems.push(refused(file, term.id.name, "a term"));
                        continue;
                    }
                    ast::Entry::Junk { content } => {
                        problems.push(refused(
                            file,
                            content.lines().next().unwrap_or_default(),
                            "something unreadable",
                        ));
                        continue;
                    }
                };
                // What it says always, and what it says from a day on.
                let id = message.id.name;
                let without = Err("a message without text".to_owned());
                let always = message.value.as_ref().map_or(without, |pattern| template(pattern));
                let later = message.attributes.iter().map(|attribute| {
                    let name = format!("{id}.{}", attribute.id.name);
                    let day = sentence_from(&name).and_then(|(_, day)| calendar::read(day));
                    let text = day.ok_or_else(|| format!("the attribute .{}", attribute.id.name));
                    (name, text.and_then(|_| template(&attribute.value)))
                });
                for (id, template) in std::iter::once((id.to_owned(), always)).chain(later) {
                    let id = &id;
                    match template.map(|text| layout(id, &text)) {
                        Ok(template) if template.trim().is_empty() => {
                            problems.push(Problem::new(file, id, "the sentence is empty", "write it"));
                        }
                        Ok(template) if markup(&template).is_some() => {
                            let cause = format!(
                                "it holds markup, which would be shown as it is: {}",
                                markup(&template).unwrap_or_default()
                            );
                            problems.push(Problem::new(file, id, cause, "write it without: a sentence is plain text"));
                        }
                        Ok(template) => {
                            if sentences.templates.insert(id.to_owned(), template).is_some() {
                                problems.push(Problem::new(file, id, "the sentence stands twice", "keep one of them"));
                            }
                            sentences.files.insert(id.to_owned(), file.clone());
                        }
                        Err(what) => problems.push(refused(file, id, &what)),
                    }
                }
            }
            if let Err(errors) = bundle.add_resource(resource) {
                problems.extend(
                    errors
                        .into_iter()
                        .map(|error| Problem::new(file, "the file", error.to_string(), "keep one of them")),
                );
            }
        }
        for (id, template) in &sentences.templates {
            if let Err(difference) = agrees(&bundle, id, template) {
                let file = &sentences.files[id];
                problems.push(Problem::new(file, id, difference, "simplify the sentence"));
            }
        }
        if problems.is_empty() { Ok(sentences) } else { Err(problems) }
    }
}

/// What the Fluent library cannot read in a file.
pub fn unreadable(file: &str, source: &str) -> Vec<Problem> {
    let errors = FluentResource::try_new(source.to_owned()).err().map(|(_, errors)| errors).unwrap_or_default();
    errors.iter().map(|error| explain(file, source, error)).collect()
}

/// An error of the Fluent library in the words of who edits the file.
fn explain(file: &str, source: &str, error: &ParserError) -> Problem {
    // Counted by the line that the position lies in, which may be the end of the one before.
    let before = &source.as_bytes()[..error.pos.start.min(source.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let text = source.lines().nth(line - 1).unwrap_or_default().trim();
    let cause = match &error.kind {
        ErrorKind::ExpectedToken('=') => format!("a sentence begins with its name and “=”, but here stands: {text}"),
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => {
            format!("a brace {{ or }} is without its other half: {text}")
        }
        ErrorKind::ExpectedMessageField { entry_id } => format!("nothing stands after “{entry_id} =”"),
        ErrorKind::MissingDefaultVariant => "a choice by number has no *[other]".to_owned(),
        _ => format!("it cannot be read: {text}"),
    };
    let remedy = "a sentence is `name = text` on one line; lines that go on begin with spaces; a value is { $name }";
    Problem::new(file, format!("line {line}"), cause, remedy)
}

/// A tag or an entity of HTML that somebody has written into a sentence.
fn markup(template: &str) -> Option<&str> {
    let starts = template.match_indices(['<', '&']);
    starts.map(|(at, _)| &template[at..]).find_map(|rest| {
        let end = rest.find(if rest.starts_with('<') { '>' } else { ';' })?;
        let name = rest[1..end].trim_start_matches(['/', '#']);
        let is_tag = name.starts_with(|sign: char| sign.is_ascii_alphanumeric());
        let is_entity = !name.is_empty() && name.chars().all(|sign| sign.is_ascii_alphanumeric());
        (if rest.starts_with('<') { is_tag } else { is_entity }).then(|| &rest[..=end])
    })
}

fn refused(file: &str, id: &str, what: &str) -> Problem {
    Problem::new(
        file,
        id,
        format!("it uses {what}"),
        "a sentence is text, { $name }, or one choice between [one] and *[other] by a number; what it says from a day on \
         stands below it, as .from-2027-01-01",
    )
}

fn template(pattern: &ast::Pattern<&str>) -> Result<String, String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } if value.contains(['{', '}', '|']) => {
                return Err("one of the signs { } |".to_owned());
            }
            ast::PatternElement::TextElement { value } => out.push_str(value),
            ast::PatternElement::Placeable { expression } => out.push_str(&placeable(expression)?),
        }
    }
    Ok(out)
}

/// A line break in the file is one in a letter, and a space in any other sentence.
fn layout(id: &str, text: &str) -> String {
    let ends = if id.starts_with(LETTER) { "\n" } else { " " };
    text.split('\n').map(str::trim).collect::<Vec<_>>().join(ends)
}

fn placeable(expression: &ast::Expression<&str>) -> Result<String, String> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => Ok(format!("{{{}}}", id.name)),
        ast::Expression::Inline(_) => Err("something other than a { $name } in braces".to_owned()),
        ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } => {
            let (mut one, mut other) = (None, None);
            for variant in variants {
                let ast::VariantKey::Identifier { name } = variant.key else {
                    return Err("a choice by an exact number".to_owned());
                };
                let text = template(&variant.value)?;
                match name {
                    "one" => one = Some(text),
                    "other" if variant.default => other = Some(text),
                    _ => return Err(format!("the choice [{name}]")),
                }
            }
            match (one, other) {
                (Some(one), Some(other)) => Ok(format!("{{{}|{one}|{other}}}", id.name)),
                _ => Err("a choice without both [one] and *[other]".to_owned()),
            }
        }
        ast::Expression::Select { .. } => Err("a choice by something other than a { $number }".to_owned()),
    }
}

/// Whether our filling of the template says what the Fluent library says.
fn agrees(bundle: &FluentBundle<FluentResource>, id: &str, template: &str) -> Result<(), String> {
    let (name, attribute) = id.split_once('.').map_or((id, None), |(name, attribute)| (name, Some(attribute)));
    let pattern = bundle.get_message(name).and_then(|message| match attribute {
        Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        None => message.value(),
    });
    let Some(pattern) = pattern else {
        return Err("the Fluent library does not find it".to_owned());
    };
    let names: BTreeSet<&str> = text::slots(template).collect();
    for number in [0_u32, 1, 2, 3, 11, 21, 101] {
        let mut args = FluentArgs::new();
        let shown = number.to_string();
        let ours: Vec<(&str, &str)> = names.iter().map(|name| (*name, shown.as_str())).collect();
        for name in &names {
            args.set((*name).to_owned(), FluentValue::from(number));
        }
        let mut errors = Vec::new();
        let theirs = bundle.format_pattern(pattern, Some(&args), &mut errors);
        let theirs = layout(id, &theirs);
        if let Some(error) = errors.first() {
            return Err(format!("the Fluent library says: {error}"));
        }
        let ours = text::fill(template, &ours);
        if ours != theirs {
            return Err(format!("with {number} it reads “{ours}”, but the Fluent library reads “{theirs}”"));
        }
    }
    Ok(())
}
