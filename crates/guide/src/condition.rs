//! Conditions of table rows, and whether they hold while answers are missing.

use super::model::{Area, Condition, Guide};
use super::possible::Possible;
use super::sorted::Set;

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    True,
    False,
    /// It depends on an answer that is missing.
    Open,
}

/// Asks for what was said to any question: an option's id is unique.
pub const ANSWER: &str = "answer";
/// The facts of an area that conditions may ask for.
pub const AREA_FACTS: [&str; 3] = ["area.place", "area.kind", "area.send_to"];

impl Truth {
    /// Whether all, none or some of several possible cases hold. No case at all: false. Looks no
    /// further than it must.
    pub fn over(mut cases: impl Iterator<Item = bool>) -> Self {
        let Some(first) = cases.next() else { return Self::False };
        match (cases.any(|case| case != first), first) {
            (true, _) => Self::Open,
            (false, true) => Self::True,
            (false, false) => Self::False,
        }
    }
}

impl Truth {
    /// Whether one of two holds.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::True, _) | (_, Self::True) => Self::True,
            (Self::False, Self::False) => Self::False,
            _ => Self::Open,
        }
    }
}

impl Condition {
    /// Whether it holds, given the answers and the routes that are still possible.
    pub fn truth(&self, guide: &Guide, possible: &Possible<'_>, routes: &[&str]) -> Truth {
        let mut truth = Truth::True;
        for (key, allowed) in &self.0 {
            match atom(guide, possible, routes, key, allowed) {
                Truth::False => return Truth::False,
                Truth::Open => truth = Truth::Open,
                Truth::True => {}
            }
        }
        truth
    }

    /// The questions whose answers it is waiting for.
    pub fn open_questions<'g>(&'g self, guide: &'g Guide, possible: &Possible<'_>, routes: &[&str]) -> Vec<&'g str> {
        let mut open = Vec::new();
        for (key, allowed) in &self.0 {
            if key != "route" && atom(guide, possible, routes, key, allowed) == Truth::Open {
                if key == ANSWER {
                    let waits = |id: &&str| truth_of_answer(possible, id, allowed) == Truth::Open;
                    open.extend(guide.questions.iter().map(|question| question.id.as_str()).filter(waits));
                } else if guide.question(key).is_some_and(|question| !question.names_area()) {
                    open.push(key.as_str());
                } else {
                    open.extend(open_area_questions(guide, possible));
                }
            }
        }
        open
    }
}

/// The questions to ask before the area is known: those about the field, then the area.
pub fn open_area_questions<'g>(guide: &'g Guide, possible: &Possible<'_>) -> Vec<&'g str> {
    let Some(question) = guide.area_question().filter(|_| possible.areas.len() > 1) else { return Vec::new() };
    question.areas_within.iter().chain([&question.id]).map(String::as_str).collect()
}

/// Whether the answer to a question is one of these.
fn truth_of_answer(possible: &Possible<'_>, question: &str, allowed: &Set<String>) -> Truth {
    truth_of_one(possible.options(question), allowed)
}

/// Whether the answer, which is one of `options`, is one of those allowed.
fn truth_of_one(options: &[&str], allowed: &Set<String>) -> Truth {
    Truth::over(options.iter().map(|option| allowed.contains(*option)))
}

/// Whether the area is one of these. Many may be allowed or be left: it goes through the fewer.
fn truth_of_area(guide: &Guide, possible: &Possible<'_>, allowed: &Set<String>) -> Truth {
    if possible.areas.len() <= allowed.len() {
        return Truth::over(possible.areas.iter().map(|area| allowed.contains(&area.id)));
    }
    let may_be = |id: &String| guide.area(id).is_some_and(|area| possible.may_be_area(area));
    if allowed.iter().any(may_be) { Truth::Open } else { Truth::False }
}

fn atom(guide: &Guide, possible: &Possible<'_>, routes: &[&str], key: &str, allowed: &Set<String>) -> Truth {
    let is_allowed = |value: &str| allowed.contains(value);
    if key == "route" {
        return Truth::over(routes.iter().map(|route| is_allowed(route)));
    }
    if key == ANSWER {
        // Of most conditions nothing is possible any more.
        if !allowed.iter().any(|option| possible.may_be_option(option)) {
            return Truth::False;
        }
        return possible.all_options().map(|options| truth_of_one(options, allowed)).fold(Truth::False, Truth::or);
    }
    match guide.question(key) {
        Some(question) if question.names_area() => return truth_of_area(guide, possible, allowed),
        Some(_) => return truth_of_answer(possible, key, allowed),
        None => {}
    }
    Truth::over(possible.areas.iter().map(|area| area_facts(guide, area, key).any(is_allowed)))
}

/// The values that a fact has at an area: one for each of its doors.
pub fn area_facts<'g>(guide: &'g Guide, area: &'g Area, fact: &str) -> impl Iterator<Item = &'g str> {
    area.doors.iter().filter_map(move |door| {
        let place = guide.place(&door.place.is)?;
        match fact {
            "area.place" => Some(place.id.as_str()),
            "area.kind" => Some(place.kind.name()),
            "area.send_to" => {
                let claim = door.way.send_to.as_ref().or(place.way.send_to.as_ref())?;
                Some(claim.is.as_str())
            }
            _ => None,
        }
    })
}
