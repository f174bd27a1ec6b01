//! The proof: every complete path is walked, and what a guide must not do is found.

pub mod list_limits;
pub mod needless;

use std::collections::{BTreeMap, BTreeSet};

use guide::answers::Answers;
use guide::asides;
use guide::asides::Led;
use guide::condition::Truth;
use guide::decide::{Decision, decide};
use guide::model::{ClaimKind, Guide};
use guide::plan::{Route, assemble};
use guide::possible::Possible;
use guide::visit_claims::{each_claim, each_rests_on};
use rulebook::finding::Finding;

/// Something worth knowing that stops nothing.
pub type Note = String;

/// A complete path and the route it ends in.
#[derive(Clone, Debug)]
pub struct WalkedPath<'g> {
    pub answers: Answers,
    /// The row that applied; the route may be told by the one it is like.
    pub row: &'g str,
    pub route: Route<'g>,
    /// Equal for two paths exactly when their routes show the same.
    pub shown: Kind,
}

/// A view that asks a question.
#[derive(Clone, Debug)]
pub struct Asked<'g> {
    pub answers: Answers,
    pub question: &'g str,
    /// Equal for two views exactly when everything that can be shown from there on is equal.
    pub leads_to: Kind,
}

/// A number for each thing that can be shown: equal exactly when the things are.
pub type Kind = usize;

/// What was seen on the walk.
#[derive(Debug, Default)]
pub struct Walk<'g> {
    /// Every complete path.
    pub paths: Vec<WalkedPath<'g>>,
    /// Every view that asks a question.
    pub views: Vec<Asked<'g>>,
    pub findings: Vec<Finding>,
    /// What nobody meets.
    pub unused: Vec<Finding>,
    pub notes: Vec<Note>,
    /// The asides that somebody is shown.
    asides: BTreeSet<&'g str>,
    /// Where they lead, and whether one is asked like that.
    targets: BTreeMap<String, bool>,
    kinds: BTreeMap<String, Kind>,
    /// By question, for each view that asks it: the kind of what every option leads to.
    led_to: BTreeMap<&'g str, Vec<BTreeMap<&'g str, Kind>>>,
}

impl Walk<'_> {
    fn kind(&mut self, shown: String) -> Kind {
        let next = self.kinds.len();
        *self.kinds.entry(shown).or_insert(next)
    }
}

/// The most options a view may show.
pub const MOST_OPTIONS: usize = 8;
/// No path may take more taps.
pub const MOST_TAPS: usize = 7;
/// Most real complaints take at most so many taps.
pub const USUAL_TAPS: usize = 5;

/// Walks every path of a guide whose references are whole (see [`rulebook::references`]).
pub fn walk(guide: &Guide) -> Walk<'_> {
    let mut walk = Walk::default();
    step(guide, &Answers::default(), &mut walk);
    walk.findings.extend(list_limits::check(guide));
    walk.notes.extend(list_limits::notes(guide));
    unused(guide, &mut walk);
    let same: Vec<Finding> =
        walk.led_to.iter().flat_map(|(question, views)| never_told_apart(question, views)).collect();
    walk.findings.extend(same);
    taps(&mut walk);
    let mut seen = BTreeSet::new();
    walk.findings.retain(|finding| seen.insert((finding.place.clone(), finding.cause.clone())));
    let mut seen = BTreeSet::new();
    walk.notes.retain(|note| seen.insert(note.clone()));
    walk
}

/// One path to each route of a walk, in the same guide where its claims are surer or less sure.
pub fn one_to_each_route<'g>(guide: &'g Guide, walk: &Walk<'_>) -> Walk<'g> {
    let mut some = Walk::default();
    let one: BTreeMap<&str, &Answers> =
        walk.paths.iter().map(|path| (path.route.row.id.as_str(), &path.answers)).collect();
    for answers in one.into_values() {
        step(guide, answers, &mut some);
    }
    some
}

/// Walks on from here; returns the kind of everything that can be shown from there on.
fn step<'g>(guide: &'g Guide, answers: &Answers, walk: &mut Walk<'g>) -> Kind {
    match decide(guide, answers) {
        Decision::Route(row) => {
            let route = assemble(guide, answers, row);
            led(guide, answers, &route.asides, walk);
            let shown = walk.kind(shown(&route));
            if route.doors.is_empty() {
                walk.findings.push(Finding {
                    place: format!("routes › {}", row.id),
                    cause: format!("the path {} ends without a door", spell(answers)),
                    remedy: "give the row `doors`, or `area_doors` and the area its doors".into(),
                });
            }
            walk.paths.push(WalkedPath { answers: answers.clone(), row: &row.id, route, shown });
            shown
        }
        Decision::Gap => {
            walk.findings.push(Finding {
                place: "routes".into(),
                cause: format!("the path {} ends in no route", spell(answers)),
                remedy: "add a row that covers it, or a last row without conditions".into(),
            });
            walk.kind("gap".into())
        }
        Decision::Ask(question) => {
            if answers.0.len() > MOST_TAPS + 2 {
                return walk.kind("endless".into());
            }
            let asides = asides::at_question(guide, answers, &question.id);
            led(guide, answers, &asides, walk);
            let at = walk.views.len();
            walk.views.push(Asked { answers: answers.clone(), question: &question.id, leads_to: 0 });
            let options = answers.possible_options(guide, question);
            // A list of areas has limits of its own (see [`list_limits`]).
            if options.len() > MOST_OPTIONS && !question.names_area() {
                walk.findings.push(Finding {
                    place: format!("questions › {}", question.id),
                    cause: format!("{} options in one view after {}", options.len(), spell(answers)),
                    remedy: format!("group them: a view has at most {MOST_OPTIONS}"),
                });
            }
            let mut results: BTreeMap<Kind, Vec<&str>> = BTreeMap::new();
            let mut led_to = BTreeMap::new();
            for option in options {
                let result = step(guide, &answers.with(&question.id, option), walk);
                results.entry(result).or_default().push(option);
                led_to.insert(option, result);
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
            walk.led_to.entry(&question.id).or_default().push(led_to);
            let parts = results.into_iter().map(|(result, options)| format!(" {}→{result}", options.join(",")));
            let shown = [question.id.clone(), shown_asides(&asides)].into_iter();
            let leads_to = walk.kind(shown.chain(parts).collect());
            walk.views[at].leads_to = leads_to;
            leads_to
        }
    }
}

/// Notes which asides are shown here, and finds those that lead nowhere, or back to where one stands.
fn led<'g>(guide: &Guide, answers: &Answers, asides: &[Led<'g>], walk: &mut Walk<'g>) {
    for (aside, to) in asides {
        walk.asides.insert(&aside.id);
        let target = to.as_ref().map(spell).unwrap_or_default();
        let asked = || to.as_ref().is_some_and(|to| asides::is_asked(guide, to));
        let cause = if !*walk.targets.entry(target).or_insert_with(asked) {
            format!("from {} it leads nowhere: not all of “{}” is asked there", spell(answers), aside.to)
        } else if to.as_ref().is_some_and(|to| answers.0.starts_with(&to.0)) {
            format!("from {} it leads back", spell(answers))
        } else {
            continue;
        };
        let remedy = "correct `to`, or narrow `if`".into();
        walk.findings.push(Finding { place: format!("asides › {}", aside.id), cause, remedy });
    }
}

fn shown_asides(asides: &[Led<'_>]) -> String {
    let each = asides.iter().map(|(aside, to)| format!(" {}→{}", aside.id, to.as_ref().map(spell).unwrap_or_default()));
    each.collect()
}

/// Every two options that lead to the same in each view that offers both.
fn never_told_apart(question: &str, views: &[BTreeMap<&str, Kind>]) -> Vec<Finding> {
    // Only those that agree somewhere can.
    let mut pairs: BTreeSet<(&str, &str)> = BTreeSet::new();
    for view in views {
        let mut agree: BTreeMap<Kind, Vec<&str>> = BTreeMap::new();
        view.iter().for_each(|(option, kind)| agree.entry(*kind).or_default().push(option));
        for options in agree.values() {
            pairs.extend(
                options
                    .iter()
                    .enumerate()
                    .flat_map(|(at, one)| options[at + 1..].iter().map(move |other| (*one, *other))),
            );
        }
    }
    let apart = |one: &str, other: &str| {
        views.iter().any(|view| matches!((view.get(one), view.get(other)), (Some(one), Some(other)) if one != other))
    };
    let same = pairs.into_iter().filter(|(one, other)| !apart(one, other));
    same.map(|(one, other)| Finding {
        place: format!("questions › {question}"),
        cause: format!("“{one}” and “{other}” are never told apart: who says the one is told what the other is"),
        remedy: "make one option of them, with the other's id in `formerly`, or let a row read which it was".into(),
    })
    .collect()
}

/// All that a route shows, as text: equal exactly when two routes show the same, also in guides of two periods.
pub fn shown(route: &Route<'_>) -> String {
    let act = route.area.and_then(|area| area.act.as_ref());
    let note = route.area.filter(|area| area.note).map(|area| &area.id);
    let steps: Vec<&str> = route.steps.iter().map(|step| step.id.as_str()).collect();
    let others: Vec<_> = route.others.iter().map(|(place, status)| (&place.id, status)).collect();
    let asides = shown_asides(&route.asides);
    let (late, letter) = (route.late, route.letter);
    format!("{} {act:?} {note:?} {:?} {late} {letter:?} {others:?} {steps:?}{asides}", route.row.id, route.doors)
}

/// The path as a fragment writes it.
pub fn spell(answers: &Answers) -> String {
    format!("#/{}", answers.options().collect::<Vec<_>>().join("."))
}

fn unused(guide: &Guide, walk: &mut Walk<'_>) {
    let rows: BTreeSet<&str> = walk.paths.iter().map(|path| path.row).collect();
    for (at, row) in guide.routes.iter().enumerate() {
        if !rows.contains(row.id.as_str()) {
            let holds = |path: &&WalkedPath<'_>| {
                row.when.truth(guide, &Possible::after(guide, &path.answers), &[]) != Truth::False
            };
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
            walk.unused.push(Finding {
                place: format!("routes › {}", row.id),
                cause: format!("the row can never apply: {cause}"),
                remedy,
            });
        }
    }
    let steps: BTreeSet<&str> =
        walk.paths.iter().flat_map(|path| path.route.steps.iter().map(|step| step.id.as_str())).collect();
    for row in guide.steps.iter().filter(|row| !steps.contains(row.id.as_str())) {
        walk.unused.push(Finding {
            place: format!("steps › {}", row.id),
            cause: "no path collects the step".into(),
            remedy: "widen its condition or delete it".into(),
        });
    }
    for aside in guide.asides.iter().filter(|aside| !walk.asides.contains(aside.id.as_str())) {
        walk.unused.push(Finding {
            place: format!("asides › {}", aside.id),
            cause: "nobody is shown it".into(),
            remedy: "widen its condition or delete it".into(),
        });
    }
    let asked: BTreeSet<&str> = walk.views.iter().map(|view| view.question).collect();
    for question in guide.questions.iter().filter(|question| !asked.contains(question.id.as_str())) {
        walk.unused.push(Finding {
            place: format!("questions › {}", question.id),
            cause: "the question is never asked".into(),
            remedy: "let a row of routes or steps read it, or delete it".into(),
        });
    }
    let chosen: BTreeSet<&str> = walk.paths.iter().flat_map(|path| path.answers.options()).collect();
    for area in guide.areas.iter().filter(|area| !chosen.contains(area.id.as_str())) {
        let only_one = area.fields.iter().all(|entry| chosen.contains(guide.field_of(entry)));
        if !only_one {
            walk.unused.push(Finding {
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
                door.claims()
                    .filter(|(kind, _)| matches!(kind, ClaimKind::SendTo | ClaimKind::Department))
                    .map(|(_, c)| c.is.as_str()),
            );
        }
        used.extend(path.route.others.iter().map(|(place, _)| place.id.as_str()));
    }
    for place in guide.places.iter().filter(|place| !used.contains(place.id.as_str())) {
        walk.unused.push(Finding {
            place: format!("places › {}", place.id),
            cause: "no route names the place".into(),
            remedy: "use it in a door or a status, or delete it".into(),
        });
    }
    let mut cited: BTreeSet<&str> = BTreeSet::new();
    each_rests_on(guide, &mut |_, rests_on| cited.extend(rests_on.iter().map(String::as_str)));
    each_claim(guide, &mut |_, _, claim| cited.extend(claim.sources.iter().map(String::as_str)));
    for source in guide.sources.iter().filter(|source| !cited.contains(source.id.as_str())) {
        walk.unused.push(Finding {
            place: format!("sources › {}", source.id),
            cause: "nothing rests on the source".into(),
            remedy: "cite it where it is used, or delete it".into(),
        });
    }
}

fn taps(walk: &mut Walk<'_>) {
    if let Some(longest) = walk.paths.iter().max_by_key(|path| path.answers.0.len()) {
        let taps = longest.answers.0.len();
        if taps > MOST_TAPS {
            let place = format!("routes › {}", longest.route.row.id);
            let cause = format!("{} takes {taps} taps", spell(&longest.answers));
            let remedy = format!("ask less: at most {MOST_TAPS}");
            walk.findings.push(Finding { place, cause, remedy });
        }
    }
}
