//! What a guide says without effect: values and keys of conditions that no path needs, and
//! statuses that nobody reads.
//!
//! A rule that is wider than the cases it meets reads as if it decided something. So each value
//! and each key must make a difference to somebody.

use std::collections::BTreeSet;

use super::Walk;
use guide::Guide;
use guide::condition::Truth;
use guide::model::{Asked, Claim, Condition};
use guide::plan::Route;
use guide::possible::Possible;
use rulebook::finding::Finding;

/// A part of a guide that could be left out, and whether that would change nothing.
pub type Redundancy = (Finding, bool);

/// Every value and key of a condition, and every status, with whether all paths would be told the same without it.
///
/// A row of the national layer may be needed by one municipality alone: only what is needless in
/// every guide that has it is a mistake.
pub fn weigh(guide: &Guide, walk: &Walk<'_>) -> Vec<Redundancy> {
    let mut weighed = Vec::new();
    let paths: Vec<(Possible<'_>, usize, &Route<'_>)> = walk
        .paths
        .iter()
        .map(|path| {
            let row = guide.routes.iter().position(|row| row.id == path.row).unwrap_or(usize::MAX);
            (Possible::after(guide, &path.answers), row, &path.route)
        })
        .collect();

    for (at, row) in guide.routes.iter().enumerate() {
        let place = format!("routes › {}", row.id);
        let cases = |of: &dyn Fn(usize) -> bool| -> Vec<Case<'_, '_>> {
            let these = paths.iter().filter(|(_, row, _)| of(*row));
            these.map(|(possible, _, _)| Case { possible, route: "" }).collect()
        };
        let when = format!("{place} › if");
        condition(guide, &row.when, &cases(&|row| row == at), &cases(&|row| row > at), &when, &mut weighed);
        for (about, reason) in &row.status {
            // Rows that are like this one read its statuses, unless they bring their own.
            let tells = |path: usize| {
                path == at
                    || guide.told_by(&guide.routes[path]).id == row.id && !guide.routes[path].status.contains_key(about)
            };
            let shows = |route: &Route<'_>| route.others.iter().any(|(other, _)| other.id == *about);
            let read = paths.iter().any(|(_, path, route)| tells(*path) && shows(route));
            let below = guide.told_by(row).status.get(about).filter(|_| row.like.is_some());
            let otherwise = below.or(guide.place(about).and_then(|place| place.otherwise.as_ref()));
            let finding = Finding {
                place: format!("{place} › status › {about}"),
                cause: "it changes nothing: the place is a door there, or the same is said anyway".into(),
                remedy: "take it out".into(),
            };
            weighed.push((finding, !read || otherwise == Some(reason)));
        }
    }
    for (at, door) in guide.each_door() {
        let Some(place) = guide.place(&door.place.is) else { continue };
        for claim in door.way.claims() {
            let (kind, _) = claim;
            let finding = Finding {
                place: at.clone(),
                cause: format!("the place “{}” says the same {} already", place.id, kind.name()),
                remedy: "take it out".into(),
            };
            weighed.push((finding, place.way.claims().any(|default| default == claim)));
        }
    }
    for area in &guide.areas {
        let Some(department) = &area.department else { continue };
        let is_it = |claim: &&Claim| std::ptr::eq(*claim, department);
        let shows = |route: &Route<'_>| route.doors.iter().any(|door| door.department.as_ref().is_some_and(is_it));
        let shown = paths.iter().any(|(_, _, route)| shows(route));
        let finding = Finding {
            place: format!("areas › {}", area.id),
            cause: "nobody sees its department: no door of it is sent to one".into(),
            remedy: "take it out".into(),
        };
        weighed.push((finding, !shown));
    }
    for step in &guide.steps {
        let cases = |told: bool| -> Vec<Case<'_, '_>> {
            let is_told = |route: &Route<'_>| route.steps.iter().any(|other| other.id == step.id);
            let these = paths.iter().filter(|(_, _, route)| is_told(route) == told);
            these.map(|(possible, _, route)| Case { possible, route: &route.row.id }).collect()
        };
        condition(guide, &step.when, &cases(true), &cases(false), &format!("steps › {} › if", step.id), &mut weighed);
    }
    for aside in &guide.asides {
        let views = walk.views.iter().filter(|view| aside.question.as_deref() == Some(view.question));
        let views: Vec<Possible<'_>> = views.map(|view| Possible::after(guide, &view.answers)).collect();
        let at_question = views.iter().map(|possible| Case { possible, route: "" });
        let answers = paths.iter().filter(|_| aside.question.is_none());
        let in_answer = answers.map(|(possible, _, route)| Case { possible, route: &route.row.id });
        let is_shown = |case: &Case<'_, '_>| aside.when.truth(guide, case.possible, &[case.route]) == Truth::True;
        let (shown, rest): (Vec<_>, Vec<_>) = at_question.chain(in_answer).partition(is_shown);
        condition(guide, &aside.when, &shown, &rest, &format!("asides › {} › if", aside.id), &mut weighed);
    }
    weighed
}

/// A path, as a condition sees it.
struct Case<'p, 'g> {
    possible: &'p Possible<'g>,
    route: &'p str,
}

/// Weighs the values without which the condition may still hold for all that it `applies` to, and
/// the keys without which it may still fail for all of the `rest`.
fn condition(
    guide: &Guide,
    when: &Condition,
    applies: &[Case<'_, '_>],
    rest: &[Case<'_, '_>],
    place: &str,
    weighed: &mut Vec<Redundancy>,
) {
    let truth = |when: &Condition, case: &Case<'_, '_>| when.truth(guide, case.possible, &[case.route]);
    for (asked, values) in &when.0 {
        let key = asked.name();
        let mut without_key = when.clone();
        without_key.0.remove(asked);
        let finding = Finding {
            place: place.to_owned(),
            cause: format!("the condition on “{key}” changes nothing: the others see to it already"),
            remedy: "take it out".into(),
        };
        weighed.push((finding, rest.iter().all(|case| truth(&without_key, case) == Truth::False)));
        // Of a question: what those may have said to whom it applies.
        let question = if let Asked::Question(id) = asked { guide.question(id) } else { None };
        let said = question.map(|question| -> BTreeSet<&str> {
            applies.iter().flat_map(|case| case.possible.answers(question)).collect()
        });
        for value in values {
            let needless = match &said {
                Some(said) => !said.contains(value.as_str()),
                None => {
                    let mut without = when.clone();
                    if let Some(values) = without.0.get_mut(asked) {
                        values.retain(|other| other != value);
                    }
                    applies.iter().all(|case| truth(&without, case) == Truth::True)
                }
            };
            let finding = Finding {
                place: place.to_owned(),
                cause: format!("the condition on “{key}” need not name “{value}”: no path needs it"),
                remedy: "take it out, or correct the id".into(),
            };
            weighed.push((finding, needless));
        }
    }
}
