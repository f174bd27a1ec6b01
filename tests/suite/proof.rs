//! The proof against a second, naive one.

use std::collections::{BTreeMap, BTreeSet};

use guide::condition::Truth;
use guide::model::{Area, Door};
use guide::model::{Asked, Condition};
use guide::possible::Possible;
use guide::{Answers, Guide};
use proof::WalkedPath;

use crate::guides::real_guide;

fn guide() -> &'static Guide {
    &real_guide("koebenhavn").guide
}

/// Every full assignment: all that can be said by someone for whom each question is one, whether
/// it is asked or not. Read from the words alone.
fn assignments(guide: &Guide) -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for question in &guide.questions {
        let mut longer = Vec::new();
        for answers in &all {
            let said = |id: &String| answers.options().any(|option| option == id);
            // A field is said by its option, a group by that of the field that has it.
            let field = |entry: &String| {
                let options = guide.questions.iter().flat_map(|question| &question.options);
                said(entry) || options.filter(|option| option.groups.contains(entry)).any(|option| said(&option.id))
            };
            let options: Vec<&String> = if question.names_area() {
                guide.areas.iter().filter(|area| area.fields.iter().any(field)).map(|area| &area.id).collect()
            } else if question.within.is_empty() || question.within.iter().any(said) {
                question.options.iter().map(|option| &option.id).collect()
            } else {
                Vec::new()
            };
            if options.is_empty() {
                longer.push(answers.clone());
            }
            longer.extend(options.into_iter().map(|option| answers.with(&question.id, option)));
        }
        all = longer;
    }
    all
}

/// Whether a condition holds when everything has been answered, read from the words alone.
fn holds(guide: &Guide, condition: &Condition, full: &Answers, area: Option<&Area>, route: &str) -> bool {
    condition.0.iter().all(|(asked, allowed)| {
        let doors = area.map_or(&[][..], |area| &area.doors);
        let is = |value: &str| allowed.iter().any(|allowed| allowed == value);
        let place = |door: &Door| guide.place(&door.place.is).expect("the place is there");
        match asked {
            Asked::Route => is(route),
            Asked::Answer => full.options().any(is),
            Asked::AreaPlace => doors.iter().any(|door| is(&door.place.is)),
            Asked::AreaKind => doors.iter().any(|door| is(place(door).kind.name())),
            Asked::AreaSendTo => doors.iter().any(|door| {
                let claim = door.way.send_to.as_ref().or(place(door).way.send_to.as_ref());
                claim.is_some_and(|claim| is(&claim.is))
            }),
            Asked::Question(id) => full.get(id).is_some_and(is),
        }
    })
}

/// The tables read the plain way: the first row that holds, all steps that hold. The walk that
/// the compiler makes asks only some of the questions; it must come to the same.
#[test]
fn a_naive_reading_of_the_tables_agrees_with_the_walk() {
    let compiled = real_guide("koebenhavn");
    for period in compiled.periods() {
        a_naive_reading_agrees(&period.guide);
    }
}

fn a_naive_reading_agrees(guide: &Guide) {
    let walk = proof::walk(guide);
    let asks: BTreeMap<String, &str> =
        walk.views.iter().map(|view| (proof::spell(&view.answers), view.question)).collect();
    let ends: BTreeMap<String, &WalkedPath<'_>> =
        walk.paths.iter().map(|path| (proof::spell(&path.answers), path)).collect();
    assert_eq!(ends.len(), walk.paths.len(), "no path twice");

    let all = assignments(guide);
    assert!(all.len() > walk.paths.len(), "more is said than is asked for: {}", all.len());
    let area_question = &guide.area_question().expect("there is one").id;
    let mut reached = BTreeSet::new();
    for full in &all {
        let mut asked = Answers::default();
        let mut at = proof::spell(&asked);
        while let Some(question) = asks.get(&at) {
            asked = asked.with(question, full.get(question).expect("everything is answered"));
            at = proof::spell(&asked);
        }
        let walked = &ends.get(&at).unwrap_or_else(|| panic!("{at} is neither a view nor a path")).route;

        let area = full.get(area_question).and_then(|id| guide.area(id));
        let row = guide.routes.iter().find(|row| holds(guide, &row.when, full, area, "")).expect("a row holds");
        let row = guide.routes.iter().find(|other| Some(&other.id) == row.like.as_ref()).unwrap_or(row);
        assert_eq!(walked.row.id, row.id, "{at}: route");
        if row.area_doors {
            assert_eq!(walked.area.map(|area| &area.id), area.map(|area| &area.id), "{at}: area");
        }
        let doors = if row.area_doors { &area.expect("an area").doors } else { &row.doors };
        let same = walked.doors.iter().map(|door| door.place).eq(doors.iter().map(|door| door.place.is.as_str()));
        assert!(same, "{at}: doors {:?} and {doors:?}", walked.doors);
        let mut steps: Vec<_> =
            guide.steps.iter().filter(|step| holds(guide, &step.when, full, area, &row.id)).collect();
        steps.sort_by_key(|step| step.kind);
        assert!(
            walked.steps.iter().map(|step| &step.id).eq(steps.iter().map(|step| &step.id)),
            "{at}: steps {:?}",
            walked.steps
        );
        let asides = guide.asides.iter().filter(|aside| aside.question.is_none());
        // What was not asked is not known, and shows none.
        let known = if let Some(area) = walked.area { asked.clone().with(area_question, &area.id) } else { asked };
        let asides = asides.filter(|aside| holds(guide, &aside.when, &known, walked.area, &row.id));
        assert!(walked.asides.iter().map(|(aside, _)| &aside.id).eq(asides.map(|aside| &aside.id)), "{at}: asides");
        reached.insert(at);
    }
    assert!(reached.iter().eq(ends.keys()), "the walk meets every path, and no other");
}

/// A full assignment leaves nothing open, whatever it is.
#[test]
fn with_all_answers_no_condition_is_open() {
    let guide = guide();
    for full in &assignments(guide) {
        let possible = Possible::after(guide, full);
        for row in &guide.routes {
            assert_ne!(row.when.truth(guide, &possible, &[]), Truth::Open, "{} with {}", row.id, proof::spell(full));
        }
    }
}
