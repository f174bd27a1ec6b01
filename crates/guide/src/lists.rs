//! The lists of areas: each field has one, and a long one is in groups with headings.

use super::answers::Answers;
use super::model::{Area, Guide, Question};

/// Options of one view that stand together, and the group that they are, if it has a heading.
pub type Group<'g> = (Option<&'g str>, Vec<&'g str>);

impl Guide {
    /// The field that an entry of [`Area::fields`] names: itself, or the one that it is a group of.
    pub fn field_of<'g>(&'g self, entry: &'g str) -> &'g str {
        let options = self.questions.iter().flat_map(|question| &question.options);
        let field = options.into_iter().find(|option| option.groups.iter().any(|group| group == entry));
        field.map_or(entry, |field| &field.id)
    }

    /// The areas in the list of a field, in the order of the file.
    pub fn list_of<'g>(&'g self, field: &str) -> Vec<&'g Area> {
        let stands_there = |area: &&Area| area.fields.iter().any(|entry| self.field_of(entry) == field);
        self.areas.iter().filter(stands_there).collect()
    }
}

/// The options of a question as they are shown: areas by the groups of the field that was answered,
/// and those that are in none of these last, without a heading.
pub fn grouped<'g>(guide: &'g Guide, answers: &Answers, question: &Question) -> Vec<Group<'g>> {
    let mut rest = answers.possible_options(guide, question);
    let mut shown = Vec::new();
    if question.names_area() {
        for group in groups(guide, answers) {
            let is_in = |id: &&str| guide.area(id).is_some_and(|area| area.fields.iter().any(|entry| entry == group));
            let (these, others) = rest.into_iter().partition::<Vec<_>, _>(is_in);
            rest = others;
            if !these.is_empty() {
                shown.push((Some(group), these));
            }
        }
    }
    if !rest.is_empty() {
        shown.push((None, rest));
    }
    shown
}

/// The groups of the fields that were answered.
fn groups<'g>(guide: &'g Guide, answers: &Answers) -> impl Iterator<Item = &'g str> {
    let chosen = answers
        .0
        .iter()
        .filter_map(|(question, option)| guide.question(question)?.options.iter().find(|known| known.id == *option));
    chosen.flat_map(|option| option.groups.iter().map(String::as_str)).collect::<Vec<_>>().into_iter()
}
