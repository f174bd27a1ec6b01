//! What a guide says is so, and how sure that is.

use serde::{Deserialize, Serialize};

/// How sure a claim is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read in a public page or in the municipality's own text.
    #[default]
    Sourced,
    /// Partly read, partly general knowledge.
    Part,
    /// Not confirmed by any page that was read.
    Unconfirmed,
}

/// Something a guide says is so, with where it was read and how sure it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// What is claimed: an id, a time limit, or for a contact the fact itself.
    pub is: String,
    /// Keys of sources. A claim without any is unconfirmed.
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    pub until: Option<String>,
    /// What is claimed on the days on which this does not hold.
    pub then: Option<Box<Claim>>,
}

/// What a claim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaimKind<'g> {
    /// The place that decides.
    Place,
    /// The place that the complaint is sent to.
    SendTo,
    /// How it is sent.
    Channel,
    /// The time limit.
    Deadline,
    /// How long an answer normally takes.
    Wait,
    Fee,
    /// The part of the municipality.
    Department,
    /// The public page that carries the form.
    Page,
    /// The governing act.
    Act,
    /// A contact of a place, by what it is.
    Contact(&'g str),
}

impl<'g> ClaimKind<'g> {
    /// How sure the way is, hangs on these.
    pub const OF_THE_WAY: [Self; 4] = [Self::Place, Self::SendTo, Self::Channel, Self::Deadline];

    /// The key under which a guide writes it.
    pub fn name(self) -> &'g str {
        match self {
            Self::Place => "place",
            Self::SendTo => "send_to",
            Self::Channel => "channel",
            Self::Deadline => "deadline",
            Self::Wait => "wait",
            Self::Fee => "fee",
            Self::Department => "department",
            Self::Page => "page",
            Self::Act => "act",
            Self::Contact(name) => name,
        }
    }
}

impl Confidence {
    /// The word that a guide writes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sourced => "sourced",
            Self::Part => "part",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}
