//! What an edit changes: which paths get another answer, and which sentences, contacts and sources
//! read otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use compiler::load::{Compiled, Whole};
use sentences::fluent::Sentences;
use sentences::voice;

use guide::{Guide, Route};
use klagevejviser::state::visit::Visit;

/// The difference between two states of a guide.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    pub guide: String,
    /// How many paths there are in the new state.
    pub paths: usize,
    /// How many of them, and of those that are gone, are not told what they were told before.
    pub changed: usize,
    /// What changes, and the fragments of the paths where it does; the most paths first.
    pub groups: Vec<Group>,
    /// The sentences that changed, by language and id; those in the third person with their folder.
    pub sentences: Vec<Sentence>,
    /// The contacts of places and the sources that changed.
    pub facts: Vec<Fact>,
}

/// One change, wherever it is met.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    pub change: String,
    pub paths: Vec<String>,
}

/// A sentence that reads otherwise; an empty text stands for one that is not there.
#[derive(Clone, Debug, Serialize)]
pub struct Sentence {
    pub lang: String,
    pub id: String,
    pub old: String,
    pub new: String,
    /// The same sentence in the third person and in other languages, where it stands as it was.
    pub unchanged: Vec<String>,
}

/// A contact or a part of a source that is another; an empty text stands for one that is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub place: String,
    pub old: String,
    pub new: String,
}

/// What a person is told, as far as it counts here, by what it is.
fn told(route: &Route<'_>) -> BTreeMap<&'static str, String> {
    let doors = |part: &dyn Fn(&guide::plan::OpenDoor<'_>) -> String| -> String {
        route.doors.iter().map(part).collect::<Vec<_>>().join(", ")
    };
    let is = |claim: Option<&guide::model::Claim>| claim.map_or("–".to_owned(), |claim| claim.is.clone());
    let steps: Vec<&str> = route.steps.iter().map(|step| step.id.as_str()).collect();
    let others = route.others.iter().map(|(place, reason)| format!("{} {}", place.id, reason.is.name()));
    let sure = route.doors.iter().flat_map(|door| {
        door.claims().map(|(kind, claim)| format!("{} {} {}", door.place, kind.name(), claim.confidence.name()))
    });
    BTreeMap::from([
        ("door", doors(&|door| door.place.to_owned())),
        ("sent to", doors(&|door| door.send_to.map_or(door.place, |claim| &claim.is).to_owned())),
        ("deadline", doors(&|door| is(door.deadline))),
        ("channel", doors(&|door| is(door.channel))),
        ("fee", doors(&|door| is(door.fee))),
        ("how sure", sure.collect::<Vec<_>>().join(", ")),
        ("steps", steps.join(", ")),
        ("asides", route.asides.iter().map(|(aside, _)| aside.id.as_str()).collect::<Vec<_>>().join(", ")),
        ("other places", others.collect::<Vec<_>>().join(", ")),
    ])
}

fn paths(guide: &Guide) -> BTreeMap<String, BTreeMap<&'static str, String>> {
    proof::walk(guide).paths.iter().map(|path| (proof::spell(&path.answers), told(&path.route))).collect()
}

/// Compares two states of a guide.
pub fn diff(old: &Compiled, new: &Compiled) -> Diff {
    let days: BTreeSet<String> = old.whole.periods().into_iter().chain(new.whole.periods()).collect();
    let mut changes: BTreeSet<(String, String)> = BTreeSet::new();
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for day in &days {
        let when = if day.is_empty() { String::new() } else { format!("from {day}: ") };
        for (change, path) in changed_paths(&old.on(day).guide, &new.on(day).guide) {
            // What changes in a period before is told there.
            if changes.insert((change.clone(), path.clone())) {
                groups.entry(format!("{when}{change}")).or_default().push(path);
            }
        }
    }
    let changed: BTreeSet<&String> = changes.iter().map(|(_, path)| path).collect();
    let changed = changed.len();
    let mut groups: Vec<Group> = groups.into_iter().map(|(change, paths)| Group { change, paths }).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.paths.len()));
    Diff {
        guide: new.guide.id.clone(),
        paths: proof::walk(&new.guide).paths.len(),
        changed,
        groups,
        sentences: sentences(&old.whole, &new.whole),
        facts: changed_facts(&old.whole.guide, &new.whole.guide),
    }
}

/// What changes and on which path, between two states of one period.
fn changed_paths(old: &Guide, new: &Guide) -> Vec<(String, String)> {
    let (before, after) = (paths(old), paths(new));
    let all: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for path in all {
        let mut change = |what: String| changes.push((what, path.clone()));
        match (before.get(path), after.get(path)) {
            (Some(before), Some(after)) => {
                for (what, old) in before.iter().filter(|(what, old)| after[*what] != **old) {
                    change(format!("{what}: {}", from_to(old, &after[what])));
                }
            }
            (Some(_), None) => change(gone(new, path)),
            (None, _) => change("the path is new".into()),
        }
    }
    changes
}

/// What becomes of those who come by an old link.
fn gone(guide: &Guide, path: &str) -> String {
    match Visit::read(guide, path) {
        Some(visit) if !visit.dropped => format!("the path is gone; old links lead to {}", visit.fragment()),
        _ => "the path is gone; old links lose an answer (an id that went needs a successor: `formerly`)".into(),
    }
}

/// Of two lists only what comes and goes; of anything else both.
fn from_to(old: &str, new: &str) -> String {
    let (olds, news): (Vec<&str>, Vec<&str>) = (old.split(", ").collect(), new.split(", ").collect());
    let gone: Vec<String> = olds.iter().filter(|part| !news.contains(part)).map(|part| format!("– {part}")).collect();
    let come: Vec<String> = news.iter().filter(|part| !olds.contains(part)).map(|part| format!("+ {part}")).collect();
    let parts: Vec<String> = gone.into_iter().chain(come).filter(|part| part.len() > "– ".len()).collect();
    if parts.is_empty() { "in another order".into() } else { parts.join(", ") }
}

fn sentences(old: &Whole, new: &Whole) -> Vec<Sentence> {
    let none = BTreeMap::new();
    let mut all = Vec::new();
    for (folder, old, new) in
        [(String::new(), &old.sentences, &new.sentences), (format!("{}/", voice::FOLDER), &old.helper, &new.helper)]
    {
        for (lang, new) in new {
            let (old, new) = (old.get(lang).map_or(&none, |old| &old.templates), &new.templates);
            let ids: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for id in ids.into_iter().filter(|id| old.get(*id) != new.get(*id)) {
                let text = |of: &BTreeMap<String, String>| of.get(id).cloned().unwrap_or_default();
                let id = format!("{folder}{id}");
                all.push(Sentence { lang: lang.clone(), id, old: text(old), new: text(new), unchanged: Vec::new() });
            }
        }
    }
    let changed: BTreeSet<String> = all.iter().map(named).collect();
    for sentence in &mut all {
        sentence.unchanged = siblings(sentence, new).filter(|sibling| !changed.contains(sibling)).collect();
    }
    all
}

/// A sentence as it is named to people.
fn named(sentence: &Sentence) -> String {
    format!("{} ({})", sentence.id, sentence.lang)
}

/// Where a sentence that somebody has rewritten stands once more: in the third person, in the other languages.
fn siblings(sentence: &Sentence, new: &Whole) -> impl Iterator<Item = String> {
    let Sentence { lang, id, old, new: text, .. } = sentence;
    let rewritten = !old.is_empty() && !text.is_empty() && !id.contains('/');
    let has = |sentences: &BTreeMap<String, Sentences>, lang: &str| {
        rewritten && sentences.get(lang).is_some_and(|sentences| sentences.templates.contains_key(id))
    };
    let third = has(&new.helper, lang).then(|| format!("{}/{id} ({lang})", voice::FOLDER));
    let languages = new.sentences.keys().filter(|other| *other != lang && has(&new.sentences, other));
    third.into_iter().chain(languages.map(|other| format!("{id} ({other})")).collect::<Vec<_>>())
}

/// The contacts of places and what is known of the sources, by where they stand.
fn facts(guide: &Guide) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    for place in &guide.places {
        for (name, claim) in &place.contacts {
            let all = std::iter::successors(Some(claim), |claim| claim.then.as_deref());
            let all: Vec<&str> = all.map(|claim| claim.is.as_str()).collect();
            facts.insert(format!("places › {} › {name}", place.id), all.join(", then "));
        }
        if let Some(other) = &place.contacts_of {
            facts.insert(format!("places › {} › contacts_of", place.id), other.clone());
        }
    }
    for source in &guide.sources {
        let known = [
            ("title", Some(&source.title)),
            ("by", Some(&source.by)),
            ("url", source.url.as_ref()),
            ("page_dated", source.page_dated.as_ref()),
            ("copy_read", Some(&source.copy_read)),
            ("confirmed_on", source.confirmed_on.as_ref()),
        ];
        let known = known.into_iter().filter_map(|(name, text)| Some((name, text?)));
        facts.extend(known.map(|(name, text)| (format!("sources › {} › {name}", source.id), text.clone())));
    }
    facts
}

fn changed_facts(old: &Guide, new: &Guide) -> Vec<Fact> {
    let (old, new) = (facts(old), facts(new));
    let all: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let changed = all.into_iter().filter(|place| old.get(*place) != new.get(*place));
    let text = |of: &BTreeMap<String, String>, place: &String| of.get(place).cloned().unwrap_or_default();
    changed.map(|place| Fact { place: place.clone(), old: text(&old, place), new: text(&new, place) }).collect()
}

/// “1 path”, “2 paths”.
fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// “1 sentence changes”, “2 sentences change”.
fn changing(number: usize, what: &str) -> String {
    format!("{} change{}", counted(number, what), if number == 1 { "s" } else { "" })
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {} of {} paths change", self.guide, self.changed, self.paths)?;
        for group in &self.groups {
            writeln!(f, "  {}: {}", counted(group.paths.len(), "path"), group.change)?;
            let shown = 3;
            for path in group.paths.iter().take(shown) {
                writeln!(f, "    {path}")?;
            }
            if group.paths.len() > shown {
                writeln!(f, "    and {} more", group.paths.len() - shown)?;
            }
        }
        writeln!(f, "{}", changing(self.sentences.len(), "sentence"))?;
        for sentence in &self.sentences {
            writeln!(f, "  {}\n    – {}\n    + {}", named(sentence), sentence.old, sentence.new)?;
            if !sentence.unchanged.is_empty() {
                writeln!(f, "    unchanged beside it, read it too: {}", sentence.unchanged.join(", "))?;
            }
        }
        writeln!(f, "{}", changing(self.facts.len(), "fact"))?;
        for fact in &self.facts {
            writeln!(f, "  {}\n    – {}\n    + {}", fact.place, fact.old, fact.new)?;
        }
        Ok(())
    }
}

impl Diff {
    /// The difference as a page of its own.
    pub fn html(&self) -> String {
        use leptos::prelude::*;
        let groups = self.groups.iter().map(|group| {
            let paths: Vec<_> = group.paths.iter().map(|path| view! { <li><code>{path.clone()}</code></li> }).collect();
            view! {
                <details>
                    <summary>{format!("{}: {}", counted(group.paths.len(), "path"), group.change)}</summary>
                    <ul>{paths}</ul>
                </details>
            }
        });
        let sentences = self.sentences.iter().map(|sentence| {
            view! {
                <tr>
                    <th scope="row">{named(sentence)}</th>
                    <td><del>{sentence.old.clone()}</del></td>
                    <td><ins>{sentence.new.clone()}</ins></td>
                    <td>{sentence.unchanged.join(", ")}</td>
                </tr>
            }
        });
        let facts = self.facts.iter().map(|fact| {
            view! {
                <tr>
                    <th scope="row">{fact.place.clone()}</th>
                    <td><del>{fact.old.clone()}</del></td>
                    <td><ins>{fact.new.clone()}</ins></td>
                </tr>
            }
        });
        let title = format!("{}: {} of {} paths change", self.guide, self.changed, self.paths);
        let page = view! {
            <html lang="en">
                <head><meta charset="utf-8"/><title>{title.clone()}</title></head>
                <body>
                    <h1>{title}</h1>
                    {groups.collect::<Vec<_>>()}
                    <h2>{changing(self.sentences.len(), "sentence")}</h2>
                    <table>
                        <thead><tr><th scope="col">"Sentence"</th><th scope="col">"Before"</th><th scope="col">"After"</th><th scope="col">"Unchanged beside it"</th></tr></thead>
                        <tbody>{sentences.collect::<Vec<_>>()}</tbody>
                    </table>
                    <h2>{changing(self.facts.len(), "fact")}</h2>
                    <table>
                        <thead><tr><th scope="col">"Fact"</th><th scope="col">"Before"</th><th scope="col">"After"</th></tr></thead>
                        <tbody>{facts.collect::<Vec<_>>()}</tbody>
                    </table>
                </body>
            </html>
        };
        format!("<!DOCTYPE html>{}", page.to_html().replace("<!>", ""))
    }
}
