//! What to ask next, or which route it is: computed from the tables, never wired by hand.

use super::answers::Answers;
use super::condition::{Truth, open_area_questions};
use super::model::{Guide, Question, RouteRow};

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
    let live = live_rows(guide, answers);
    let mut routes: Vec<&str> = live.iter().map(|(row, _)| row.route()).collect();
    routes.dedup();
    let certain = matches!(live.last(), Some((_, Truth::True)));
    let settled = certain && routes.len() == 1;

    let mut waiting: Vec<&str> = Vec::new();
    for (row, _) in &live {
        if !settled {
            waiting.extend(row.when.open_questions(guide, answers, &[]));
        }
        if guide.told_by(row).area_doors {
            waiting.extend(open_area_questions(guide, answers));
        }
    }
    for step in &guide.steps {
        if step.when.truth(guide, answers, &routes) == Truth::Open {
            waiting.extend(step.when.open_questions(guide, answers, &routes));
        }
    }
    if let Some(question) = guide.questions.iter().find(|question| waiting.contains(&question.id.as_str())) {
        return Decision::Ask(question);
    }
    match live.last() {
        Some((row, _)) if settled => Decision::Route(row),
        _ => Decision::Gap,
    }
}

fn live_rows<'g>(guide: &'g Guide, answers: &Answers) -> Vec<(&'g RouteRow, Truth)> {
    let mut live = Vec::new();
    for row in &guide.routes {
        let truth = row.when.truth(guide, answers, &[]);
        if truth != Truth::False {
            live.push((row, truth));
        }
        if truth == Truth::True {
            break;
        }
    }
    live
}
