//! Conditions of table rows, and whether they hold while answers are missing.

use super::model::{Area, Asked, Condition, Guide, Question};
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
        for (asked, allowed) in &self.0 {
            match atom(guide, possible, routes, asked, allowed) {
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
        for (asked, allowed) in &self.0 {
            if *asked == Asked::Route || atom(guide, possible, routes, asked, allowed) != Truth::Open {
                continue;
            }
            match asked {
                Asked::Answer => {
                    let waits = |id: &&str| truth_of_answer(possible, id, allowed) == Truth::Open;
                    open.extend(guide.questions.iter().map(|question| question.id.as_str()).filter(waits));
                }
                Asked::Question(id) if guide.question(id).is_some_and(|question| !question.names_area()) => {
                    open.push(id.as_str());
                }
                _ => open.extend(open_area_questions(guide, possible)),
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

fn atom(guide: &Guide, possible: &Possible<'_>, routes: &[&str], asked: &Asked, allowed: &Set<String>) -> Truth {
    let is_allowed = |value: &str| allowed.contains(value);
    match asked {
        Asked::Route => Truth::over(routes.iter().map(|route| is_allowed(route))),
        // Of most conditions nothing is possible any more.
        Asked::Answer if !allowed.iter().any(|option| possible.may_be_option(option)) => Truth::False,
        Asked::Answer => {
            possible.all_options().map(|options| truth_of_one(options, allowed)).fold(Truth::False, Truth::or)
        }
        Asked::Question(id) if guide.question(id).is_some_and(Question::names_area) => {
            truth_of_area(guide, possible, allowed)
        }
        Asked::Question(id) => truth_of_answer(possible, id, allowed),
        Asked::AreaPlace | Asked::AreaKind | Asked::AreaSendTo => {
            Truth::over(possible.areas.iter().map(|area| area_facts(guide, area, asked).any(is_allowed)))
        }
    }
}

/// The values that a fact has at an area: one for each of its doors.
fn area_facts<'g>(guide: &'g Guide, area: &'g Area, fact: &Asked) -> impl Iterator<Item = &'g str> {
    area.doors.iter().filter_map(move |door| {
        let place = guide.place(&door.place.is)?;
        match fact {
            Asked::AreaPlace => Some(place.id.as_str()),
            Asked::AreaKind => Some(place.kind.name()),
            Asked::AreaSendTo => {
                let claim = door.way.send_to.as_ref().or(place.way.send_to.as_ref())?;
                Some(claim.is.as_str())
            }
            Asked::Answer | Asked::Route | Asked::Question(_) => None,
        }
    })
}
