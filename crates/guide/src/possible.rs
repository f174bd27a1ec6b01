//! What is still possible after some answers.

use super::answers::Answers;
use super::model::{Area, Guide, Question};
use super::sorted::{Map, Set};

/// The options that each question may still be answered with, and the areas that are left.
#[derive(Debug, Default)]
pub struct Possible<'g> {
    pub areas: Vec<&'g Area>,
    /// The options left, by question; those of the question that names the area are `areas`.
    options: Map<&'g str, Vec<&'g str>>,
    /// All of these options, and the groups of those that are fields.
    may_be: Set<&'g str>,
    answered: Set<&'g str>,
}

impl<'g> Possible<'g> {
    /// Goes through the questions once, in their order: a question lies within answers to
    /// earlier ones, and the areas within fields.
    pub fn after(guide: &'g Guide, answers: &Answers) -> Self {
        let mut possible = Self::default();
        for question in &guide.questions {
            let chosen = answers.get(&question.id);
            if chosen.is_some() {
                possible.answered.insert(&question.id);
            }
            if !question.within.is_empty() && !question.within.iter().any(|id| possible.may_be_answer(guide, id)) {
                continue;
            }
            if question.names_area() {
                possible.areas = match chosen {
                    Some(id) => guide.area(id).into_iter().filter(|area| possible.is_within(area)).collect(),
                    None => guide.areas.within(&possible.may_be),
                };
            } else {
                let left = question.options.iter().filter(|option| chosen.is_none_or(|chosen| chosen == option.id));
                // An area names a field, or a group of one.
                let groups = left.clone().flat_map(|option| option.groups.iter().map(String::as_str));
                possible.may_be.extend(groups);
                let left: Vec<&str> = left.map(|option| option.id.as_str()).collect();
                possible.may_be.extend(left.iter().copied());
                possible.options.insert(&question.id, left);
            }
        }
        possible
    }

    fn may_be_answer(&self, guide: &Guide, id: &str) -> bool {
        self.may_be.contains(id) || guide.area(id).is_some_and(|area| self.may_be_area(area))
    }

    /// Whether the area is one of those that are left. Looks at none of the others.
    pub fn may_be_area(&self, area: &Area) -> bool {
        match self.areas.as_slice() {
            [] => false,
            [only] => only.id == area.id,
            // Nobody has chosen yet.
            _ => self.is_within(area),
        }
    }

    fn is_within(&self, area: &Area) -> bool {
        area.fields.iter().any(|field| self.may_be.contains(field.as_str()))
    }

    /// The options of a question; none when it is no question for this person.
    pub fn options(&self, question: &str) -> &[&'g str] {
        self.options.get(question).map_or(&[], Vec::as_slice)
    }

    /// The options of each question that names no area.
    pub fn all_options(&self) -> impl Iterator<Item = &[&'g str]> {
        self.options.values().map(Vec::as_slice)
    }

    /// Whether an option, or a group of a field, may still be what was answered.
    pub fn may_be_option(&self, id: &str) -> bool {
        self.may_be.contains(id)
    }

    /// The options of a question, whatever it names.
    pub fn answers(&self, question: &Question) -> Vec<&'g str> {
        if question.names_area() {
            self.areas.iter().map(|area| area.id.as_str()).collect()
        } else {
            self.options(&question.id).to_vec()
        }
    }

    /// Whether a question may still have to be asked.
    pub fn is_open(&self, question: &Question) -> bool {
        let none = if question.names_area() { self.areas.is_empty() } else { self.options(&question.id).is_empty() };
        !none && !self.answered.contains(question.id.as_str())
    }
}

impl Answers {
    /// The area, once there is no doubt.
    pub fn area<'g>(&self, guide: &'g Guide) -> Option<&'g Area> {
        match Possible::after(guide, self).areas.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The options of a question that are still possible.
    pub fn possible_options<'g>(&self, guide: &'g Guide, question: &Question) -> Vec<&'g str> {
        Possible::after(guide, self).answers(question)
    }
}
