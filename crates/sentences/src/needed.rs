//! Which sentences a guide needs, and whether every language has them, alike.

use std::collections::{BTreeMap, BTreeSet};

use super::fluent::Sentences;
use guide::Guide;
use guide::deadline::Deadline;
use guide::model::{ClaimKind, Confidence, Standing, StepKind};
use guide::periods::sentence_from;
use guide::visit_claims::each_claim;
use pack::text;
use rulebook::problem::Problem;

/// The prefix of the sentences that the views themselves say. Which of them are needed is found
/// by rendering every view (`report/src/shown.rs`).
pub const VIEW: &str = "ui-";
/// The prefix of those that only the app says, of a plan.
pub const TOOL: &str = "tool-";
/// The prefix of the sentences that only the report for sign-off says (`report/src/sign_off`).
pub const REPORT: &str = "report-";
/// The prefix of those that only the self-check of a site says (`site/src/status.rs`).
pub const CHECK: &str = "check-";
/// What no visitor is told: no pack that is served holds it.
pub const APART: [&str; 2] = [REPORT, CHECK];

/// What a sentence writes to say a contact of a place: `{ $place-contact }`.
pub fn contact_slot(place: &str, contact: &str) -> String {
    format!("{place}-{contact}")
}

/// Whether no visitor is told the sentence with this id.
pub fn stands_apart(id: &str) -> bool {
    APART.iter().any(|prefix| id.starts_with(prefix))
}

/// Whether the sentence with this id is one of those that pages say of their own, not named by a guide.
pub fn of_pages(id: &str) -> bool {
    stands_apart(id) || [VIEW, TOOL].iter().any(|prefix| id.starts_with(prefix))
}

/// The variables that views give.
const SLOTS: [&str; 26] = [
    "id",
    "place",
    "n",
    "municipality",
    "publisher",
    "version",
    "department",
    "date",
    "by",
    "year",
    "month",
    "day",
    "from",
    "to",
    "area",
    "question",
    "option",
    "times",
    "hour",
    "minute",
    "name",
    "sent",
    "value",
    "send-to",
    "what",
    "phone",
];

/// The messages that a guide needs, each with what needs it.
pub fn needed(guide: &Guide) -> BTreeMap<String, String> {
    let mut needed = BTreeMap::new();
    let mut need = |id: String, by: &str| {
        needed.entry(id).or_insert_with(|| by.to_owned());
    };
    need(format!("guide-{}", guide.id), "the guide");
    for question in &guide.questions {
        let by = format!("questions › {}", question.id);
        need(format!("question-{}", question.id), &by);
        need(format!("question-{}-help", question.id), &by);
        if question.more {
            need(format!("question-{}-more-title", question.id), &by);
            need(format!("question-{}-more", question.id), &by);
        }
        for option in &question.options {
            need(format!("option-{}", option.id), &by);
            if option.hint {
                need(format!("option-{}-hint", option.id), &by);
            }
            for group in &option.groups {
                need(format!("group-{group}"), &by);
            }
        }
    }
    let mut rivals: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in guide.areas.iter().flat_map(|area| &area.fields) {
        *rivals.entry(guide.field_of(entry)).or_default() += 1;
    }
    for area in &guide.areas {
        let by = format!("areas › {}", area.id);
        // Alone in its fields it is never a choice.
        if area.fields.iter().any(|entry| rivals[guide.field_of(entry)] > 1) {
            need(format!("option-{}", area.id), &by);
            need(format!("option-{}-hint", area.id), &by);
        }
        if area.note {
            need(format!("area-{}-note", area.id), &by);
        }
    }
    let mut doors = BTreeSet::new();
    for area in &guide.areas {
        doors.extend(area.doors.iter().map(|door| door.place.is.as_str()));
    }
    for row in &guide.routes {
        doors.extend(row.doors.iter().map(|door| door.place.is.as_str()));
        let by = format!("routes › {}", row.id);
        if row.like.is_none() {
            need(format!("route-{}-title", row.id), &by);
            need(format!("route-{}-why", row.id), &by);
            if row.lead {
                need(format!("route-{}-lead", row.id), &by);
            }
        }
    }
    for place in &guide.places {
        let by = format!("places › {}", place.id);
        need(format!("place-{}", place.id), &by);
        if doors.contains(place.id.as_str()) {
            need(format!("place-{}-what", place.id), &by);
        }
    }
    for reason in &guide.reasons {
        need(format!("status-{}", reason.id), &format!("reasons › {}", reason.id));
    }
    for step in &guide.steps {
        let by = format!("steps › {}", step.id);
        need(step.message(), &by);
        if step.kind == StepKind::Letter {
            need(format!("{}-title", step.message()), &by);
        }
    }
    for aside in &guide.asides {
        need(format!("aside-{}", aside.id), &format!("asides › {}", aside.id));
    }
    for term in &guide.terms {
        need(format!("term-{term}"), &format!("terms › {term}"));
        need(format!("term-{term}-is"), &format!("terms › {term}"));
    }
    each_claim(guide, &mut |at, kind, claim| match kind {
        ClaimKind::Channel | ClaimKind::Fee | ClaimKind::Act | ClaimKind::Page | ClaimKind::Contact("hours-note") => {
            need(format!("{}-{}", kind.name(), claim.is), at)
        }
        ClaimKind::Deadline | ClaimKind::Wait => {
            if let Ok(deadline) = Deadline::parse(&claim.is) {
                need(deadline.message().0, at);
                // A last day is reckoned from a limit that is sure.
                if let Some(event) = deadline.asks().filter(|_| claim.confidence == Confidence::Sourced) {
                    need(event, at);
                }
            }
        }
        ClaimKind::Place | ClaimKind::SendTo | ClaimKind::Department | ClaimKind::Contact(_) => {}
    });
    for role in guide.helpers.iter().flat_map(|helpers| &helpers.roles) {
        need(format!("role-{role}"), "helpers › roles");
    }
    for standing in [Standing::First, Standing::Alongside, Standing::Later, Standing::Maybe, Standing::No] {
        if guide.reasons.iter().any(|reason| reason.is == standing) {
            need(format!("standing-{}", standing.name()), "the reasons");
        }
    }
    for confidence in [Confidence::Sourced, Confidence::Part, Confidence::Unconfirmed] {
        need(format!("confidence-{}", confidence.name()), "the claims");
    }
    needed
}

/// Finds sentences that are missing, unlike from language to language, or the municipality's own and unused.
pub fn check(guide: &Guide, languages: &BTreeMap<String, Sentences>) -> Vec<Problem> {
    let needed = needed(guide);
    let mut problems = Vec::new();
    for (language, sentences) in languages {
        let folder = format!("locales/{language}");
        for (id, by) in needed.iter().filter(|(id, _)| !sentences.templates.contains_key(*id)) {
            problems.push(Problem::new(
                &folder,
                id,
                format!("the sentence is missing; {by} needs it"),
                format!("write `{id} = …` in a file there, in {}.ftl if only this municipality says it", guide.id),
            ));
        }
    }
    let own = format!("/{}.ftl", guide.id);
    problems.extend(unused(languages, |id, file| file.ends_with(&own) && !needed.contains_key(id)));
    let contacts =
        guide.places.iter().flat_map(|place| place.contacts.keys().map(|name| contact_slot(&place.id, name)));
    let contacts: BTreeSet<String> = contacts.collect();
    for sentences in languages.values() {
        for (id, template) in &sentences.templates {
            for slot in text::slots(template).filter(|slot| !SLOTS.contains(slot) && !contacts.contains(*slot)) {
                let remedy =
                    format!("use one of {}, or a place and its contact, as in ombudsman-phone", SLOTS.join(", "));
                problems.push(Problem::new(
                    &sentences.files[id],
                    id,
                    format!("nothing gives the variable ${slot}"),
                    remedy,
                ));
            }
        }
    }
    let Some((first_language, first)) = languages.iter().next() else { return problems };
    for (language, sentences) in languages.iter().skip(1) {
        let ids: BTreeSet<&String> = first.templates.keys().chain(sentences.templates.keys()).collect();
        for id in ids {
            match (first.templates.get(id), sentences.templates.get(id)) {
                (Some(a), Some(b)) => {
                    let (a, b): (BTreeSet<&str>, BTreeSet<&str>) = (text::slots(a).collect(), text::slots(b).collect());
                    if a != b {
                        let cause = format!("its variables are {b:?}, but {a:?} in {first_language}");
                        problems.push(Problem::new(
                            &sentences.files[id],
                            id,
                            cause,
                            "use the same variables in every language",
                        ));
                    }
                }
                (Some(_), None) if !needed.contains_key(id) => {
                    let cause = format!("the sentence stands in {first_language} only");
                    problems.push(Problem::new(format!("locales/{language}"), id, cause, "write it there too"));
                }
                (None, Some(_)) if !needed.contains_key(id) => {
                    let cause = format!("the sentence does not stand in {first_language}");
                    problems.push(Problem::new(&sentences.files[id], id, cause, "write it there too, or delete it"));
                }
                _ => {}
            }
        }
    }
    problems
}

/// Finds sentences that none of these guides needs. Whether that is wrong depends on whether they are all that there are.
pub fn unused_by_all<'g>(
    guides: impl IntoIterator<Item = (&'g Guide, &'g BTreeMap<String, Sentences>)> + Clone,
) -> Vec<Problem> {
    let needed: BTreeSet<String> =
        guides.clone().into_iter().flat_map(|(guide, _)| needed(guide).into_keys()).collect();
    let found = guides.into_iter().flat_map(|(_, languages)| unused(languages, |id, _| !needed.contains(id)));
    found.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The sentences that are not the program's and that nothing needs, by their id and file.
fn unused(languages: &BTreeMap<String, Sentences>, needless: impl Fn(&str, &str) -> bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    for sentences in languages.values() {
        // What a sentence says from a day on is needed where the sentence is.
        let needless = |id: &str, file: &str| needless(sentence_from(id).map_or(id, |(id, _)| id), file);
        for (id, file) in sentences.files.iter().filter(|(id, file)| !of_pages(id) && needless(id, file)) {
            problems.push(Problem::new(file, id, "nothing uses the sentence", "delete it, or correct its name"));
        }
    }
    problems
}
