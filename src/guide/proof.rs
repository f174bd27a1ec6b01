//! The proof: every complete path is walked, and what a guide must not do is found.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::Answers;
use super::condition::{AREA_FACTS, Condition, Truth};
use super::deadline::Deadline;
use super::decide::{Decision, decide};
use super::model::{Claim, Guide, Question, Way};
use super::plan::{Route, assemble};
use super::possible::Possible;

/// Something that is wrong, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where in the guide, e.g. `routes › klag`.
    pub place: String,
    /// What is wrong.
    pub cause: String,
    /// What to do about it.
    pub remedy: String,
}

/// Something worth knowing that stops nothing.
pub type Note = String;

/// A complete path and the route it ends in.
#[derive(Clone, Debug)]
pub struct Walked<'g> {
    pub answers: Answers,
    /// The row that applied; the route may be told by the one it is like.
    pub row: &'g str,
    pub route: Route<'g>,
}

/// A view that asks a question.
#[derive(Clone, Debug)]
pub struct Asked<'g> {
    pub answers: Answers,
    pub question: &'g str,
    /// Equal for two views exactly when everything that can be shown from there on is equal.
    pub leads_to: String,
}

/// What was seen on the walk.
#[derive(Debug, Default)]
pub struct Walk<'g> {
    /// Every complete path.
    pub paths: Vec<Walked<'g>>,
    /// Every view that asks a question.
    pub views: Vec<Asked<'g>>,
    pub findings: Vec<Finding>,
    pub notes: Vec<Note>,
}

/// The claims that are no contact of a place.
const NOT_CONTACTS: [&str; 8] = ["place", "send_to", "channel", "deadline", "fee", "department", "page", "act"];

/// The most options a view may show.
pub const MOST_OPTIONS: usize = 8;
/// No path may take more taps.
pub const MOST_TAPS: usize = 7;
/// Nine of ten paths take at most so many taps.
pub const USUAL_TAPS: usize = 5;

/// Walks every path of a guide whose references are whole (see [`references`]).
pub fn walk(guide: &Guide) -> Walk<'_> {
    let mut walk = Walk::default();
    step(guide, &Answers::default(), &mut walk);
    unused(guide, &mut walk);
    taps(&mut walk);
    let mut seen = BTreeSet::new();
    walk.findings.retain(|finding| seen.insert((finding.place.clone(), finding.cause.clone())));
    let mut seen = BTreeSet::new();
    walk.notes.retain(|note| seen.insert(note.clone()));
    walk
}

/// Walks on from here; returns a text that is equal for two places exactly when everything that
/// can be shown from there on is equal.
fn step<'g>(guide: &'g Guide, answers: &Answers, walk: &mut Walk<'g>) -> String {
    match decide(guide, answers) {
        Decision::Route(row) => {
            let route = assemble(guide, answers, row);
            let shown = shown(&route);
            if route.doors.is_empty() {
                walk.findings.push(Finding {
                    place: format!("routes › {}", row.id),
                    cause: format!("the path {} ends without a door", spell(answers)),
                    remedy: "give the row `doors`, or `area_doors` and the area its doors".into(),
                });
            }
            walk.paths.push(Walked { answers: answers.clone(), row: &row.id, route });
            shown
        }
        Decision::Gap => {
            walk.findings.push(Finding {
                place: "routes".into(),
                cause: format!("the path {} ends in no route", spell(answers)),
                remedy: "add a row that covers it, or a last row without conditions".into(),
            });
            "gap".into()
        }
        Decision::Ask(question) => {
            if answers.0.len() > MOST_TAPS + 2 {
                return "endless".into();
            }
            let at = walk.views.len();
            walk.views.push(Asked { answers: answers.clone(), question: &question.id, leads_to: String::new() });
            let options: Vec<String> =
                answers.possible_options(guide, &question.id).into_iter().map(str::to_owned).collect();
            if options.len() > MOST_OPTIONS {
                walk.findings.push(Finding {
                    place: format!("questions › {}", question.id),
                    cause: format!("{} options in one view after {}", options.len(), spell(answers)),
                    remedy: format!("group them: a view has at most {MOST_OPTIONS}"),
                });
            }
            let mut results: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for option in options {
                let result = step(guide, &answers.with(&question.id, &option), walk);
                results.entry(result).or_default().push(option);
            }
            if results.len() < 2 {
                walk.findings.push(Finding {
                    place: format!("questions › {}", question.id),
                    cause: format!("after {} every option gives the same result", spell(answers)),
                    remedy: "take away the condition that asks for it there, or tell its options apart".into(),
                });
            }
            for same in results.values().filter(|options| options.len() > 1) {
                walk.notes.push(format!("{}: {} agree after {}", question.id, same.join(" and "), spell(answers)));
            }
            let parts = results.into_iter().map(|(result, options)| format!("{}→({result})", options.join(",")));
            let leads_to: String = std::iter::once(question.id.clone()).chain(parts).collect();
            walk.views[at].leads_to.clone_from(&leads_to);
            leads_to
        }
    }
}

/// All that a route shows, as text.
fn shown(route: &Route<'_>) -> String {
    let act = route.area.and_then(|area| area.act.as_ref());
    let note = route.area.filter(|area| area.note).map(|area| &area.id);
    let steps: Vec<&str> = route.steps.iter().map(|step| step.id.as_str()).collect();
    let others: Vec<_> = route.others.iter().map(|(place, status)| (&place.id, status)).collect();
    format!("{} {act:?} {note:?} {:?} {others:?} {steps:?}", route.row.id, route.doors)
}

/// The path as a fragment writes it.
pub fn spell(answers: &Answers) -> String {
    format!("#/{}", answers.options().collect::<Vec<_>>().join("."))
}

fn unused(guide: &Guide, walk: &mut Walk<'_>) {
    let rows: BTreeSet<&str> = walk.paths.iter().map(|path| path.row).collect();
    for (at, row) in guide.routes.iter().enumerate() {
        if !rows.contains(row.id.as_str()) {
            let holds =
                |path: &&Walked<'_>| row.when.truth(guide, &Possible::after(guide, &path.answers), &[]) != Truth::False;
            let covering: BTreeSet<&str> = walk.paths.iter().filter(holds).map(|path| path.row).collect();
            let before = guide.routes[..at].iter().map(|row| row.id.as_str());
            let covering: Vec<String> = before.filter(|id| covering.contains(id)).map(|id| format!("“{id}”")).collect();
            let (cause, remedy) = if covering.is_empty() {
                ("nobody can give the answers that it asks for".to_owned(), "correct its condition".to_owned())
            } else {
                let already = if covering.len() == 1 { "already covers" } else { "together already cover" };
                (
                    format!("{} {already} all that it covers", covering.join(" and ")),
                    "move it up, narrow the rows that cover it, or delete it".to_owned(),
                )
            };
            walk.findings.push(Finding {
                place: format!("routes › {}", row.id),
                cause: format!("the row can never apply: {cause}"),
                remedy,
            });
        }
    }
    let steps: BTreeSet<&str> =
        walk.paths.iter().flat_map(|path| path.route.steps.iter().map(|step| step.id.as_str())).collect();
    for row in guide.steps.iter().filter(|row| !steps.contains(row.id.as_str())) {
        walk.findings.push(Finding {
            place: format!("steps › {}", row.id),
            cause: "no path collects the step".into(),
            remedy: "widen its condition or delete it".into(),
        });
    }
    let asked: BTreeSet<&str> = walk.views.iter().map(|view| view.question).collect();
    for question in guide.questions.iter().filter(|question| !asked.contains(question.id.as_str())) {
        walk.findings.push(Finding {
            place: format!("questions › {}", question.id),
            cause: "the question is never asked".into(),
            remedy: "let a row of routes or steps read it, or delete it".into(),
        });
    }
    let chosen: BTreeSet<&str> = walk.paths.iter().flat_map(|path| path.answers.options()).collect();
    for area in guide.areas.iter().filter(|area| !chosen.contains(area.id.as_str())) {
        let only_one = area.fields.iter().all(|field| chosen.contains(field.as_str()));
        if !only_one {
            walk.findings.push(Finding {
                place: format!("areas › {}", area.id),
                cause: "no path reaches the area".into(),
                remedy: "put it in a field that can be chosen".into(),
            });
        }
    }
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for path in &walk.paths {
        for door in &path.route.doors {
            used.insert(door.place);
            used.extend(
                door.claims().filter(|(name, _)| matches!(*name, "send_to" | "department")).map(|(_, c)| c.is.as_str()),
            );
        }
        used.extend(path.route.others.iter().map(|(place, _)| place.id.as_str()));
    }
    for place in guide.places.iter().filter(|place| !used.contains(place.id.as_str())) {
        walk.findings.push(Finding {
            place: format!("places › {}", place.id),
            cause: "no route names the place".into(),
            remedy: "use it in a door or a status, or delete it".into(),
        });
    }
    let mut cited: BTreeSet<&str> = BTreeSet::new();
    each_rests_on(guide, &mut |_, rests_on| cited.extend(rests_on.iter().map(String::as_str)));
    each_claim(guide, &mut |_, _, claim| cited.extend(claim.sources.iter().map(String::as_str)));
    for source in guide.sources.iter().filter(|source| !cited.contains(source.id.as_str())) {
        walk.findings.push(Finding {
            place: format!("sources › {}", source.id),
            cause: "nothing rests on the source".into(),
            remedy: "cite it where it is used, or delete it".into(),
        });
    }
}

fn taps(walk: &mut Walk<'_>) {
    let total = walk.paths.len();
    if let Some(longest) = walk.paths.iter().max_by_key(|path| path.answers.0.len()) {
        let taps = longest.answers.0.len();
        if taps > MOST_TAPS {
            let place = format!("routes › {}", longest.route.row.id);
            let cause = format!("{} takes {taps} taps", spell(&longest.answers));
            let remedy = format!("ask less: at most {MOST_TAPS}");
            walk.findings.push(Finding { place, cause, remedy });
        }
    }
    let usual = walk.paths.iter().filter(|path| path.answers.0.len() <= USUAL_TAPS).count();
    if usual * 10 < total * 9 {
        walk.findings.push(Finding {
            place: "questions".into(),
            cause: format!("only {usual} of {total} paths take at most {USUAL_TAPS} taps"),
            remedy: "nine of ten must".into(),
        });
    }
}

/// Checks that every id named somewhere exists, that ids are unique and that claims have grounds.
pub fn references(guide: &Guide) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut find = |place: String, cause: String, remedy: &str| {
        findings.push(Finding { place, cause, remedy: remedy.to_owned() });
    };
    unique(guide, &mut find);
    for row in &guide.routes {
        let at = format!("routes › {}", row.id);
        if !guide.sections.contains(&row.section) {
            find(at.clone(), format!("the section “{}” does not exist", row.section), "use one of `sections`");
        }
        if row.when.0.is_empty() && guide.sections.last() != Some(&row.section) {
            find(
                at.clone(),
                "a row without conditions hides all that follow".into(),
                "only the last section may have one",
            );
        }
        let ways = [row.like.is_some(), row.area_doors, !row.doors.is_empty()];
        if ways.into_iter().filter(|way| *way).count() != 1 {
            find(at.clone(), "a row has one of `doors`, `area_doors` and `like`".into(), "keep one of them");
        }
        let tells = |like: &str| guide.routes.iter().any(|other| other.id == like && other.like.is_none());
        if let Some(like) = row.like.as_deref().filter(|like| !tells(like)) {
            find(
                at.clone(),
                format!("it is like “{like}”, which is no row that tells a route itself"),
                "correct the id",
            );
        }
        for place in row.status.keys().filter(|place| guide.place(place).is_none()) {
            find(
                at.clone(),
                format!("the status names the place “{place}”, which does not exist"),
                "add it to `places` or correct the id",
            );
        }
        condition(guide, &row.when, false, &at, &mut find);
    }
    for row in &guide.steps {
        condition(guide, &row.when, true, &format!("steps › {}", row.id), &mut find);
    }
    let mut earlier: Vec<&Question> = Vec::new();
    for question in &guide.questions {
        let at = format!("questions › {}", question.id);
        for field in question.areas_within.iter().filter(|field| !earlier.iter().any(|q| q.id == **field)) {
            let cause = format!("no question before it is “{field}”");
            find(at.clone(), cause, "name the questions about the field, and let them stand before");
        }
        for option in &question.within {
            let known = guide.find_option(option).is_some_and(|(asks, _)| earlier.iter().any(|q| q.id == asks));
            if !known {
                let cause = format!("it lies within “{option}”, which is no answer to a question before it");
                find(at.clone(), cause, "name an option of an earlier question");
            }
        }
        if question.options.is_empty() && !question.names_area() {
            find(at, "it has no options".into(), "add options, or delete it");
        }
        earlier.push(question);
    }
    let within = guide.area_question().map_or(&[][..], |question| &question.areas_within);
    let fields: Vec<&Question> = within.iter().filter_map(|id| guide.question(id)).collect();
    for area in &guide.areas {
        let known = |id: &String| fields.iter().any(|field| field.options.iter().any(|option| option.id == *id));
        for unknown in area.fields.iter().filter(|id| !known(id)) {
            find(
                format!("areas › {}", area.id),
                format!("the field “{unknown}” does not exist"),
                "use an option of a question about the field",
            );
        }
        if area.doors.is_empty() {
            find(format!("areas › {}", area.id), "it has no door".into(), "say in `doors` where a complaint goes");
        }
    }
    each_claim(guide, &mut |at, name, claim| {
        match name {
            "place" | "send_to" | "department" if guide.place(&claim.is).is_none() => {
                find(
                    at.to_owned(),
                    format!("{name}: the place “{}” does not exist", claim.is),
                    "add it to `places` or correct the id",
                );
            }
            "deadline" => {
                if let Err(cause) = Deadline::parse(&claim.is) {
                    find(at.to_owned(), cause, "correct the time limit");
                }
            }
            _ => {}
        }
        // Nobody may be sent to a number that was read nowhere.
        let contact = !NOT_CONTACTS.contains(&name);
        if claim.sources.is_empty() && (contact || claim.confidence != super::model::Confidence::Unconfirmed) {
            find(
                at.to_owned(),
                format!("{name} “{}” has no source", claim.is),
                if contact {
                    "name a source, or delete it"
                } else {
                    "name a source, or set the confidence to `unconfirmed`"
                },
            );
        }
        for source in claim.sources.iter().filter(|id| guide.source(id).is_none()) {
            find(
                at.to_owned(),
                format!("the source “{source}” does not exist"),
                "add it to `sources` or correct the id",
            );
        }
    });
    each_rests_on(guide, &mut |at, rests_on| {
        if rests_on.is_empty() {
            find(at.to_owned(), "it rests on nothing".into(), "say in `rests_on` which rule or source it comes from");
        }
        for id in rests_on.iter().filter(|id| !is_rule_number(id) && guide.source(id).is_none()) {
            find(
                at.to_owned(),
                format!("it rests on “{id}”, which is no source and no rule number"),
                "add it to `sources` or correct the id",
            );
        }
    });
    findings
}

/// `T6`, `R16`, `S8`, `P10`, `X1` or `C31`: a numbered row of the rules' dossier.
fn is_rule_number(id: &str) -> bool {
    let mut chars = id.chars();
    chars.next().is_some_and(|letter| "TRSPXC".contains(letter)) && chars.as_str().parse::<u16>().is_ok()
}

fn unique(guide: &Guide, find: &mut impl FnMut(String, String, &str)) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let options =
        guide.questions.iter().flat_map(|q| q.options.iter().map(move |o| (o, format!("questions › {}", q.id))));
    let ids = options.flat_map(|(option, at)| {
        std::iter::once(&option.id).chain(&option.formerly).map(move |id| (id.as_str(), at.clone()))
    });
    let areas = guide.areas.iter().flat_map(|area| {
        std::iter::once(&area.id).chain(&area.formerly).map(move |id| (id.as_str(), format!("areas › {}", area.id)))
    });
    for (id, at) in ids.chain(areas) {
        if !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') || id.is_empty() {
            find(at.clone(), format!("“{id}” cannot stand in a link"), "use a to z, digits and hyphens");
        }
        if let Some(first) = seen.insert(id, at.clone()) {
            find(at, format!("the option id “{id}” stands already in {first}"), "an option id is unique in the guide");
        }
    }
    let lists: [(&str, Vec<&str>); 6] = [
        ("questions", guide.questions.iter().map(|x| x.id.as_str()).collect()),
        ("areas", guide.areas.iter().map(|x| x.id.as_str()).collect()),
        ("places", guide.places.iter().map(|x| x.id.as_str()).collect()),
        ("routes", guide.routes.iter().map(|x| x.id.as_str()).collect()),
        ("steps", guide.steps.iter().map(|x| x.id.as_str()).collect()),
        ("sources", guide.sources.iter().map(|x| x.id.as_str()).collect()),
    ];
    for (list, ids) in lists {
        let mut seen = BTreeSet::new();
        for id in ids.into_iter().filter(|id| !seen.insert(*id)) {
            find(format!("{list} › {id}"), "the id is used twice".into(), "give one of them another id");
        }
    }
}

fn condition(guide: &Guide, condition: &Condition, steps: bool, at: &str, find: &mut impl FnMut(String, String, &str)) {
    for (key, allowed) in &condition.0 {
        let known: Option<Vec<&str>> = if let Some(question) = guide.question(key) {
            Some(if question.names_area() {
                guide.areas.iter().map(|area| area.id.as_str()).collect()
            } else {
                question.options.iter().map(|option| option.id.as_str()).collect()
            })
        } else {
            match key.as_str() {
                "route" if steps => Some(guide.routes.iter().map(|row| row.id.as_str()).collect()),
                "area.place" | "area.send_to" => Some(guide.places.iter().map(|place| place.id.as_str()).collect()),
                "area.kind" => Some(guide.places.iter().map(|place| place.kind.name()).collect()),
                _ => None,
            }
        };
        let Some(known) = known else {
            let may = format!("use a question, {}{}", AREA_FACTS.join(", "), if steps { " or route" } else { "" });
            find(at.to_owned(), format!("the condition reads “{key}”, which does not exist"), &may);
            continue;
        };
        if allowed.is_empty() {
            find(at.to_owned(), format!("the condition on “{key}” allows nothing"), "list what it may be");
        }
        for value in allowed.iter().filter(|value| !known.contains(&value.as_str())) {
            find(at.to_owned(), format!("“{value}” is nothing that “{key}” can be"), "correct the id");
        }
    }
}

/// Calls with the place, the name and the claim, for every claim of the guide.
pub fn each_claim<'g>(guide: &'g Guide, call: &mut impl FnMut(&str, &'g str, &'g Claim)) {
    let mut way = |at: &str, way: &'g Way| {
        let claims = [
            ("send_to", &way.send_to),
            ("channel", &way.channel),
            ("deadline", &way.deadline),
            ("fee", &way.fee),
            ("department", &way.department),
            ("page", &way.page),
        ];
        for (name, claim) in claims {
            if let Some(claim) = claim {
                call(at, name, claim);
            }
        }
    };
    for area in &guide.areas {
        for door in &area.doors {
            way(&format!("areas › {}", area.id), &door.way);
        }
    }
    for place in &guide.places {
        way(&format!("places › {}", place.id), &place.way);
    }
    for row in &guide.routes {
        for door in &row.doors {
            way(&format!("routes › {}", row.id), &door.way);
        }
    }
    for area in &guide.areas {
        let at = format!("areas › {}", area.id);
        for door in &area.doors {
            call(&at, "place", &door.place);
        }
        for (name, claim) in [("department", &area.department), ("act", &area.act)] {
            if let Some(claim) = claim {
                call(&at, name, claim);
            }
        }
    }
    for row in &guide.routes {
        for door in &row.doors {
            call(&format!("routes › {}", row.id), "place", &door.place);
        }
    }
    for place in &guide.places {
        for (name, claim) in &place.contacts {
            call(&format!("places › {}", place.id), name, claim);
        }
    }
}

/// Calls with the place and what stands there in `rests_on`, wherever something must stand.
pub fn each_rests_on<'g>(guide: &'g Guide, call: &mut impl FnMut(&str, &'g [String])) {
    for area in &guide.areas {
        call(&format!("areas › {}", area.id), &area.rests_on);
    }
    for row in &guide.routes {
        call(&format!("routes › {}", row.id), &row.rests_on);
        for (place, status) in &row.status {
            call(&format!("routes › {} › status › {place}", row.id), &status.rests_on);
        }
    }
    for row in &guide.steps {
        call(&format!("steps › {}", row.id), &row.rests_on);
    }
    for place in &guide.places {
        if let Some(status) = &place.otherwise {
            call(&format!("places › {} › otherwise", place.id), &status.rests_on);
        }
    }
}
