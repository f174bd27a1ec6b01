//! How many areas the list of a field may hold, and what is wrong with one that holds too many.

use guide::model::{Guide, Opt};
use rulebook::finding::Finding;

/// The most areas in the list of a field.
pub const MOST_AREAS: usize = 14;
/// From so many on a list is in groups.
pub const GROUPED_FROM: usize = 7;
/// How many groups such a list has.
const GROUPS: std::ops::RangeInclusive<usize> = 2..=3;
/// A list should have room for so many more.
const ROOM: usize = 2;

/// The list of a field.
#[derive(Clone, Debug)]
pub struct List<'g> {
    /// The question that the field answers.
    pub question: &'g str,
    pub field: &'g Opt,
    /// How many areas stand in it.
    pub areas: usize,
}

impl List<'_> {
    /// How many more may.
    pub fn free(&self) -> usize {
        MOST_AREAS.saturating_sub(self.areas)
    }
}

/// The lists of all fields that have areas.
pub fn lists(guide: &Guide) -> Vec<List<'_>> {
    let within = guide.area_question().map_or(&[][..], |question| &question.areas_within);
    let questions = within.iter().filter_map(|id| guide.question(id));
    let fields = questions.flat_map(|question| question.options.iter().map(|field| (question.id.as_str(), field)));
    let lists = fields.map(|(question, field)| List { question, field, areas: guide.list_of(&field.id).len() });
    lists.filter(|list| list.areas > 0).collect()
}

/// Finds lists that are too long, or badly grouped.
pub fn check(guide: &Guide) -> Vec<Finding> {
    let lists = lists(guide);
    let mut findings = Vec::new();
    for list in &lists {
        let List { question, field, areas } = list;
        let mut find = |cause: String, remedy: String| {
            let cause = format!("the list of “{}” {cause}", field.id);
            findings.push(Finding { place: format!("questions › {question}"), cause, remedy });
        };
        if *areas > MOST_AREAS {
            find(
                format!("has {areas} areas, and at most {MOST_AREAS} can be shown"),
                format!("put the area into a list with room: {}", with_room(&lists)),
            );
        }
        let outside = guide.areas.iter().filter(|area| area.fields.contains(&field.id));
        let outside: Vec<&str> = outside.map(|area| area.id.as_str()).collect();
        if field.groups.is_empty() {
            if *areas >= GROUPED_FROM {
                find(
                    format!("has {areas} areas without a heading between them"),
                    format!(
                        "name two or three `groups` at the option, and in each of its areas the group instead of “{}”",
                        field.id
                    ),
                );
            }
        } else {
            if !GROUPS.contains(&field.groups.len()) {
                find(format!("has {} groups", field.groups.len()), "make it two or three".into());
            }
            for group in field.groups.iter().filter(|group| !guide.areas.iter().any(|area| area.fields.contains(group)))
            {
                find(
                    format!("has no area in the group “{group}”"),
                    "delete the group, or name it in `fields` of its areas".into(),
                );
            }
            if outside.len() > 1 {
                find(
                    format!("has more than one area in none of its groups: {}", outside.join(", ")),
                    format!(
                        "let `fields` name one of {}; only one area may stand below the groups",
                        field.groups.join(", ")
                    ),
                );
            }
        }
    }
    findings
}

/// The lists that have room for more areas, and how many, the emptiest first.
pub fn with_room(lists: &[List<'_>]) -> String {
    let mut free: Vec<&List<'_>> = lists.iter().filter(|list| list.free() > 0).collect();
    free.sort_by_key(|list| list.areas);
    free.iter().map(|list| format!("{} ({})", list.field.id, list.free())).collect::<Vec<_>>().join(", ")
}

/// The lists that will soon be full.
pub fn notes(guide: &Guide) -> Vec<String> {
    let lists = lists(guide);
    let short = lists.iter().filter(|list| list.free() < ROOM);
    short.map(|list| format!("{}: the list has room for {} more", list.field.id, list.free())).collect()
}
