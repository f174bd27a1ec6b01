//! Answers from the ids of options, as a link carries them.

use super::answers::Answers;
use super::decide::{Decision, decide};
use super::model::Guide;

/// Answers each question as it is asked with one of these options. Also whether any of them was left out.
pub fn replay(guide: &Guide, ids: &[&str]) -> (Answers, bool) {
    let mut given: Vec<(&str, &str)> = Vec::new();
    let mut dropped = false;
    for id in ids {
        match guide.find_option(id) {
            Some(answer) if given.iter().all(|(question, _)| *question != answer.0) => given.push(answer),
            _ => dropped = true,
        }
    }
    let mut answers = Answers::default();
    while let Decision::Ask(question) = decide(guide, &answers) {
        let Some((_, option)) = given.iter().find(|(q, _)| *q == question.id) else { break };
        if !answers.possible_options(guide, question).contains(option) {
            break;
        }
        answers = answers.with(&question.id, option);
    }
    dropped |= answers.0.len() < given.len();
    (answers, dropped)
}
