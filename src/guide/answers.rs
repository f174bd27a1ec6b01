//! What a person has said about one matter, and what is thereby still possible.

use super::model::{Area, Guide};

/// The answers about one matter: pairs of question and option, in the order they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(pub Vec<(String, String)>);

impl Answers {
    /// The option chosen for a question.
    pub fn get(&self, question: &str) -> Option<&str> {
        self.0.iter().find(|(q, _)| q == question).map(|(_, option)| option.as_str())
    }

    /// These answers and one more.
    pub fn with(&self, question: &str, option: &str) -> Self {
        let mut answers = self.clone();
        answers.0.push((question.to_owned(), option.to_owned()));
        answers
    }

    /// The options alone, as they stand in a fragment.
    pub fn options(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, option)| option.as_str())
    }

    /// The areas that the matter may still be about.
    pub fn possible_areas<'g>(&self, guide: &'g Guide) -> Vec<&'g Area> {
        let Some(question) = guide.area_question() else { return Vec::new() };
        if let Some(chosen) = self.get(&question.id) {
            return guide.area(chosen).into_iter().collect();
        }
        let field = question.areas_within.as_deref().and_then(|within| self.get(within));
        let within = |area: &&Area| field.is_none_or(|field| area.fields.iter().any(|f| f == field));
        guide.areas.iter().filter(within).collect()
    }

    /// The area, once there is no doubt.
    pub fn area<'g>(&self, guide: &'g Guide) -> Option<&'g Area> {
        match self.possible_areas(guide).as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The options of a question that are still possible.
    pub fn possible_options<'g>(&self, guide: &'g Guide, question: &str) -> Vec<&'g str> {
        let Some(question) = guide.question(question) else { return Vec::new() };
        if question.areas_within.is_some() {
            return self.possible_areas(guide).iter().map(|area| area.id.as_str()).collect();
        }
        match self.get(&question.id) {
            Some(chosen) => question.options.iter().map(|o| o.id.as_str()).filter(|id| *id == chosen).collect(),
            None => question.options.iter().map(|o| o.id.as_str()).collect(),
        }
    }
}
