//! What is still possible after some answers.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::Answers;
use super::model::{Area, Guide, Question};

/// The options that each question may still be answered with, and the areas that are left.
#[derive(Debug)]
pub struct Possible<'g> {
    pub areas: Vec<&'g Area>,
    options: BTreeMap<&'g str, Vec<&'g str>>,
    answered: BTreeSet<&'g str>,
}

impl<'g> Possible<'g> {
    /// Goes through the questions once, in their order: a question lies within answers to
    /// earlier ones, and the areas within fields.
    pub fn after(guide: &'g Guide, answers: &Answers) -> Self {
        let mut possible = Self { areas: Vec::new(), options: BTreeMap::new(), answered: BTreeSet::new() };
        let mut may_be: BTreeSet<&str> = BTreeSet::new();
        for question in &guide.questions {
            let applies = question.within.is_empty() || question.within.iter().any(|id| may_be.contains(id.as_str()));
            let chosen = answers.get(&question.id);
            let left = |id: &&str| chosen.is_none_or(|chosen| chosen == *id);
            let options: Vec<&str> = if !applies {
                Vec::new()
            } else if question.names_area() {
                let in_field = |area: &&Area| area.fields.iter().any(|field| may_be.contains(field.as_str()));
                possible.areas = guide.areas.iter().filter(in_field).filter(|area| left(&area.id.as_str())).collect();
                possible.areas.iter().map(|area| area.id.as_str()).collect()
            } else {
                question.options.iter().map(|option| option.id.as_str()).filter(left).collect()
            };
            if chosen.is_some() {
                possible.answered.insert(&question.id);
            }
            may_be.extend(&options);
            possible.options.insert(&question.id, options);
        }
        possible
    }

    /// The options of a question; none when it is no question for this person.
    pub fn options(&self, question: &str) -> &[&'g str] {
        self.options.get(question).map_or(&[], Vec::as_slice)
    }

    /// Whether a question may still have to be asked.
    pub fn is_open(&self, question: &Question) -> bool {
        !self.answered.contains(question.id.as_str()) && !self.options(&question.id).is_empty()
    }
}
