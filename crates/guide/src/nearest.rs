//! What would change the answer: other routes that one other answer leads to.

use super::answers::Answers;
use super::decide::{Decision, decide};
use super::model::Guide;
use super::plan::{Route, assemble};

/// Another route, and the one answer that leads there.
#[derive(Clone, Debug)]
pub struct Other<'g> {
    pub question: String,
    pub option: &'g str,
    /// All the answers with which it is reached.
    pub answers: Answers,
    pub route: Route<'g>,
}

/// No more than these are worth telling.
pub const MOST: usize = 3;

/// Changes one answer at a time, from the last one backwards, and stops at the first question where that gives another
/// route, or the same with other doors. Each route once.
pub fn others<'g>(guide: &'g Guide, answers: &Answers) -> Vec<Other<'g>> {
    let Decision::Route(row) = decide(guide, answers) else { return Vec::new() };
    let now = assemble(guide, answers, row);
    let mut others: Vec<Other<'g>> = Vec::new();
    for (at, (question, chosen)) in answers.0.iter().enumerate().rev() {
        let Some(asked) = guide.question(question).filter(|_| others.is_empty()) else { continue };
        let before = Answers(answers.0.iter().take(at).cloned().collect());
        for option in before.possible_options(guide, asked).into_iter().filter(|option| option != chosen) {
            let after = answers.0.iter().skip(at + 1);
            let Some(answers) = go_on(guide, before.with(question, option), after) else { continue };
            let Decision::Route(row) = decide(guide, &answers) else { continue };
            let route = assemble(guide, &answers, row);
            let same = |known: &Route<'_>| known.row.id == route.row.id && known.doors == route.doors;
            if others.len() < MOST && !same(&now) && !others.iter().any(|other| same(&other.route)) {
                others.push(Other { question: question.clone(), option, answers, route });
            }
        }
    }
    others
}

/// Gives the other answers again, as far as they are asked for. `None` when a question stays open.
fn go_on<'a>(
    guide: &Guide,
    mut answers: Answers,
    given: impl Iterator<Item = &'a (String, String)> + Clone,
) -> Option<Answers> {
    while let Decision::Ask(question) = decide(guide, &answers) {
        let (_, option) = given.clone().find(|(id, _)| *id == question.id)?;
        if !answers.possible_options(guide, question).contains(&option.as_str()) {
            return None;
        }
        answers = answers.with(&question.id, option);
    }
    Some(answers)
}
