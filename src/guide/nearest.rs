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
pub const MOST: usize = 2;

/// For the last questions first: the first other answer to it, all else kept, that leads to
/// another route, or to other doors.
pub fn others<'g>(guide: &'g Guide, answers: &Answers) -> Vec<Other<'g>> {
    let Decision::Route(row) = decide(guide, answers) else { return Vec::new() };
    let now = assemble(guide, answers, row);
    let mut others: Vec<Other<'g>> = Vec::new();
    for (at, (question, chosen)) in answers.0.iter().enumerate().rev() {
        let Some(asked) = guide.question(question) else { continue };
        let before = Answers(answers.0[..at].to_vec());
        let options = before.possible_options(guide, asked).into_iter().filter(|option| option != chosen);
        let mut routes = options.filter_map(|option| {
            let answers = go_on(guide, before.with(question, option), &answers.0[at + 1..])?;
            let Decision::Route(row) = decide(guide, &answers) else { return None };
            let route = assemble(guide, &answers, row);
            let known = std::iter::once(&now).chain(others.iter().map(|other| &other.route));
            let is_new = known.into_iter().all(|known| known.row.id != route.row.id || known.doors != route.doors);
            is_new.then_some(Other { question: question.clone(), option, answers, route })
        });
        let found = routes.next();
        others.extend(found);
        if others.len() == MOST {
            break;
        }
    }
    others
}

/// Gives the other answers again, as far as they are asked for. `None` when a question stays open.
fn go_on(guide: &Guide, mut answers: Answers, given: &[(String, String)]) -> Option<Answers> {
    while let Decision::Ask(question) = decide(guide, &answers) {
        let (_, option) = given.iter().find(|(id, _)| *id == question.id)?;
        if !answers.possible_options(guide, question).contains(&option.as_str()) {
            return None;
        }
        answers = answers.with(&question.id, option);
    }
    Some(answers)
}
