//! When a row of a table holds.

use serde::{Deserialize, Serialize};

use crate::sorted::{Map, Set};

/// What a condition asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Asked {
    /// What was said to any question: an option's id is unique.
    Answer,
    /// What sort of place decides, for the area.
    AreaKind,
    /// The place that decides, for the area.
    AreaPlace,
    /// The place that a complaint about the area is sent to.
    AreaSendTo,
    /// The route, of which a step or an aside may be part.
    Route,
    /// The answer to the question with this id.
    Question(String),
}

impl Asked {
    /// All but the questions.
    pub const OTHERS: [Self; 5] = [Self::Answer, Self::AreaPlace, Self::AreaKind, Self::AreaSendTo, Self::Route];

    /// The key under which a guide writes it.
    pub fn name(&self) -> &str {
        match self {
            Self::Answer => "answer",
            Self::AreaKind => "area.kind",
            Self::AreaPlace => "area.place",
            Self::AreaSendTo => "area.send_to",
            Self::Route => "route",
            Self::Question(id) => id,
        }
    }
}

/// All of these must hold: of each thing asked for, what it may be.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Condition(pub Map<Asked, Set<String>>);
