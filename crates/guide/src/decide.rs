//! What to ask next, or which route it is: computed from the tables, never wired by hand.

use super::answers::Answers;
use super::condition::{Truth, open_area_questions};
use super::model::{Guide, Question, RouteRow};
use super::possible::Possible;

/// What a person with these answers meets.
#[derive(Clone, Copy, Debug)]
pub enum Decision<'g> {
    /// This question still matters.
    Ask(&'g Question),
    /// This route, and nothing that it shows depends on more answers.
    Route(&'g RouteRow),
    /// No row applies. A guide where this can happen does not compile.
    Gap,
}

/// Reads the tables with the answers given so far. Takes time linear in the tables.
///
/// Live are the rows without a false condition, down to the first that is wholly true. When one
/// route is left and nothing it shows waits for an answer, that is the route. Otherwise the first
/// question, in the guide's order, that an open condition of a live row, or something that a
/// live route shows, waits for.
pub fn decide<'g>(guide: &'g Guide, answers: &Answers) -> Decision<'g> {
    let possible = Possible::after(guide, answers);
    let open = |question: &&Question| possible.is_open(question);
    let earliest = guide.questions.iter().find(open);
    let ask_earliest = |waiting: &[&str]| earliest.filter(|question| waiting.contains(&question.id.as_str()));

    let mut last = None;
    let mut routes: Vec<&str> = Vec::new();
    // What the choice of the row waits for, and what the rows that are left show.
    let (mut to_choose, mut to_show): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut certain = false;
    for row in &guide.routes {
        let truth = row.when.truth(guide, &possible, &[]);
        if truth == Truth::False {
            continue;
        }
        last = Some(row);
        if routes.last() != Some(&row.route()) {
            routes.push(row.route());
        }
        to_choose.extend(row.when.open_questions(guide, &possible, &[]));
        if guide.told_by(row).area_doors {
            to_show.extend(open_area_questions(guide, &possible));
        }
        if truth == Truth::True {
            certain = true;
            break;
        }
        // Two routes are left, and nothing is asked before the earliest: the other rows cannot
        // change that.
        if let (true, Some(question)) = (routes.len() > 1, ask_earliest(&to_choose)) {
            return Decision::Ask(question);
        }
    }
    let settled = certain && routes.len() == 1;
    let mut waiting = to_show;
    if !settled {
        waiting.extend(to_choose);
    }
    if let Some(question) = ask_earliest(&waiting) {
        return Decision::Ask(question);
    }
    for step in &guide.steps {
        if step.when.truth(guide, &possible, &routes) == Truth::Open {
            waiting.extend(step.when.open_questions(guide, &possible, &routes));
        }
    }
    // Backwards, so that what a question lies within is waited for as well, and asked first.
    let mut first = None;
    for question in guide.questions.iter().rev() {
        if waiting.contains(&question.id.as_str()) && open(&question) {
            waiting.extend(question.within.iter().filter_map(|option| Some(guide.find_option(option)?.0)));
            first = Some(question);
        }
    }
    if let Some(question) = first {
        return Decision::Ask(question);
    }
    match last {
        Some(row) if settled => Decision::Route(row),
        _ => Decision::Gap,
    }
}
