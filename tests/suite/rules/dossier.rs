//! The rules of the dossier, told by the answers alone.
//!
//! A row of `rules*.tsv` has three columns: the number of the rule (`-` has none), who it is for,
//! what they are told. Who is a fragment, or lists of answers, one of each list: `sygedagpenge,aktivering @nu`,
//! where `@nu` stands for what the line `@nu = …` says. The rows with lists tell everything:
//! a fact is told on the paths that its rows name, and on no other. `-` tells nothing: there is
//! such a path. What is told from a day on, or to a day, ends with it: `do ask until 2026-12-31`.

use std::collections::{BTreeMap, BTreeSet};

use guide::Guide;
use guide::model::{ClaimKind, Confidence};
use guide::plan::Route;
use proof::Walk;

/// The files that hold for each municipality.
pub const FILES: [(&str, [&str; 2]); 2] = [
    ("koebenhavn", [include_str!("../../rules.tsv"), include_str!("../../rules-koebenhavn.tsv")]),
    ("ishoej", [include_str!("../../rules.tsv"), include_str!("../../rules-ishoej.tsv")]),
];

/// A row with lists of answers.
struct Row {
    number: String,
    who: Vec<BTreeSet<String>>,
    told: Vec<String>,
}

/// The rows for one municipality.
pub struct Dossier {
    rows: Vec<Row>,
}

/// The rows with a fragment: number, fragment, message.
pub fn with_fragment(text: &str) -> impl Iterator<Item = [&str; 3]> {
    rows(text).filter(|[_, who, _]| who.starts_with('#'))
}

fn rows(text: &str) -> impl Iterator<Item = [&str; 3]> {
    let lines = text.lines().filter(|line| !line.starts_with(['#', '@']));
    lines.map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        columns.try_into().unwrap_or_else(|_| panic!("three columns: {line}"))
    })
}

impl Dossier {
    /// Reads the files that hold for a municipality; names of one are known in the next.
    pub fn read(files: &[&str]) -> Self {
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        let mut all = Vec::new();
        for text in files {
            names.extend(text.lines().filter(|line| line.starts_with('@')).filter_map(|line| line.split_once(" = ")));
            for [number, who, told] in rows(text).filter(|[_, who, _]| !who.starts_with('#')) {
                let ids = |list: &str| -> BTreeSet<String> {
                    let ids = list.split(',').flat_map(|id| names.get(id).copied().unwrap_or(id).split(' '));
                    ids.map(str::to_owned).inspect(|id| assert!(!id.starts_with('@'), "{id} has no line")).collect()
                };
                all.push(Row {
                    number: number.to_owned(),
                    who: who.split(' ').map(ids).collect(),
                    told: told.split("; ").filter(|fact| *fact != "-").map(str::to_owned).collect(),
                });
            }
        }
        Self { rows: all }
    }

    /// Where the paths of a guide are told something else, more or less than the rows say, in the period that begins
    /// on a day.
    pub fn differences(&self, guide: &Guide, walk: &Walk<'_>, from: &str) -> Vec<String> {
        let mut differences = Vec::new();
        let spell = |at: usize| proof::spell(&walk.paths[at].answers);
        let who_says = who_says(guide, walk);
        let told: Vec<BTreeSet<String>> = walk.paths.iter().map(|path| facts(&path.route)).collect();
        let rests_on: Vec<Vec<&str>> = walk.paths.iter().map(|path| path.route.rests_on()).collect();
        let mut unruled: Vec<BTreeSet<&str>> =
            told.iter().map(|facts| facts.iter().map(String::as_str).collect()).collect();
        for Row { number, who, told: facts } in &self.rows {
            // Of how many lists a path gives an answer.
            let mut given = vec![0; walk.paths.len()];
            for (lists, list) in who.iter().enumerate() {
                for at in list.iter().filter_map(|id| who_says.get(id.as_str())).flatten() {
                    // Once, also on a path that gives several of the list.
                    if given[*at] == lists {
                        given[*at] += 1;
                    }
                }
            }
            let named: Vec<usize> = (0..given.len()).filter(|at| given[*at] == who.len()).collect();
            if named.is_empty() {
                differences.push(format!("{number}: nobody gives these answers any more: {facts:?}"));
            }
            let facts: Vec<&str> = facts.iter().filter_map(|fact| told_in(fact, from)).collect();
            for at in named {
                for fact in &facts {
                    if !told[at].contains(*fact) {
                        differences.push(format!("{number}: {} does not say: {fact}", spell(at)));
                    }
                    unruled[at].remove(fact);
                }
                if number != "-" && !rests_on[at].contains(&number.as_str()) {
                    differences.push(format!("{number}: {} does not rest on it", spell(at)));
                }
            }
        }
        for (at, facts) in unruled.iter().enumerate() {
            differences.extend(facts.iter().map(|fact| format!("no rule says for {}: {fact}", spell(at))));
        }
        differences
    }
}

/// The paths, by their place in the walk, on which an answer is given or an area follows from the answers.
fn who_says(guide: &Guide, walk: &Walk<'_>) -> BTreeMap<String, Vec<usize>> {
    let mut all: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, path) in walk.paths.iter().enumerate() {
        let area = path.answers.area(guide).map(|area| area.id.as_str());
        let said: BTreeSet<&str> = path.answers.options().chain(area).collect();
        for id in said {
            all.entry(id.to_owned()).or_default().push(at);
        }
    }
    all
}

/// A fact without its dates; `None` if it is not told in the period that begins on this day.
fn told_in<'f>(fact: &'f str, period: &str) -> Option<&'f str> {
    if let Some((fact, from)) = fact.split_once(" from 2") {
        return (format!("2{from}").as_str() <= period).then_some(fact);
    }
    match fact.split_once(" until ") {
        Some((fact, until)) => (period <= until).then_some(fact),
        None => Some(fact),
    }
}

/// All that a route tells that rules speak of, as rows write it.
pub fn facts(route: &Route<'_>) -> BTreeSet<String> {
    let mut facts = BTreeSet::from([format!("route {}", route.row.id)]);
    for door in &route.doors {
        let deadline = door.deadline.map_or("-", |claim| &claim.is);
        let sent_to = door.send_to.map_or(door.place, |claim| &claim.is);
        facts.insert(format!("door {}>{sent_to}: {deadline}", door.place));
        for (kind, claim) in door.claims() {
            if matches!(kind, ClaimKind::Channel | ClaimKind::Fee | ClaimKind::Department) {
                facts.insert(format!("{} {}: {}", kind.name(), door.place, claim.is));
            }
        }
    }
    let claims = route.doors.iter().flat_map(|door| door.claims().map(|(kind, claim)| (kind, door.place, claim)));
    let act = route.area.and_then(|area| Some((ClaimKind::Act, area.id.as_str(), area.act.as_ref()?)));
    let doubts = claims.chain(act).filter(|(_, _, claim)| claim.confidence != Confidence::Sourced);
    facts.extend(doubts.map(|(kind, of, claim)| format!("{} {} {of}", claim.confidence.name(), kind.name())));
    if route.row.letter_first {
        facts.insert("letter first".into());
    }
    if let Some(area) = route.area {
        facts.extend(area.act.iter().map(|act| format!("act {}", act.is)));
        facts.extend(area.note.then(|| format!("note {}", area.id)));
    }
    for (place, reason) in &route.others {
        facts.insert(format!("{} {}: {}", reason.is.name(), place.id, reason.id));
    }
    for step in &route.steps {
        facts.insert(format!("{:?} {}", step.kind, step.id).to_lowercase());
    }
    facts.extend(route.asides.iter().map(|(aside, _)| format!("aside {}", aside.id)));
    facts
}
