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
/// is left and nothing it shows waits for an answer, that is the route. Otherwise the first
/// question, in the guide's order, that an open condition of a live row, or something that a
/// live route shows, waits for.
pub fn decide<'g>(guide: &'g Guide, answers: &Answers) -> Decision<'g> {
    let possible = Possible::after(guide, answers);
    let live = live_rows(guide, &possible);
    let mut routes: Vec<&str> = live.iter().map(|(row, _)| row.route()).collect();
    routes.dedup();
    let certain = matches!(live.last(), Some((_, Truth::True)));
    let settled = certain && routes.len() == 1;

    let open = |question: &&Question| possible.is_open(question);
    let earliest = guide.questions.iter().find(open);
    let mut waiting: Vec<&str> = Vec::new();
    for (row, _) in &live {
        if !settled {
            waiting.extend(row.when.open_questions(guide, &possible, &[]));
        }
        if guide.told_by(row).area_doors {
            waiting.extend(open_area_questions(guide, &possible));
        }
    }
    // Nothing is asked before the earliest.
    if let Some(question) = earliest.filter(|question| waiting.contains(&question.id.as_str())) {
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
    match live.last() {
        Some((row, _)) if settled => Decision::Route(row),
        _ => Decision::Gap,
    }
}

fn live_rows<'g>(guide: &'g Guide, possible: &Possible<'_>) -> Vec<(&'g RouteRow, Truth)> {
    let mut live = Vec::new();
    for row in &guide.routes {
        let truth = row.when.truth(guide, possible, &[]);
        if truth != Truth::False {
            live.push((row, truth));
        }
        if truth == Truth::True {
            break;
        }
    }
    live
}
