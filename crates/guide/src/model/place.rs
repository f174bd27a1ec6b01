//! Who can take a complaint.

use serde::{Deserialize, Serialize};

use super::claim::Claim;
use super::way::Way;
use crate::sorted::{Map, Set};

/// What sort of place it is; tables may ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlaceKind {
    /// A part of the municipality that decides or works.
    Department,
    /// The municipality's own ombudsman.
    Adviser,
    /// A statutory body that can change a decision.
    Appeal,
    /// Supervision and the parliamentary ombudsman: legality, no new decision.
    Oversight,
    Court,
    /// A politician with responsibility.
    Mayor,
    /// Anyone outside the public system of complaints.
    Other,
}

/// Who can take a complaint.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Its messages are `place-<id>` and `place-<id>-what`.
    pub id: String,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// What the way there is unless a door says otherwise.
    pub way: Way,
    /// Phone, address, e-mail, hours and pages, by what they are.
    pub contacts: Map<String, Claim>,
    /// Contacts that are shown on some routes alone, with the ids of these.
    pub contacts_for: Map<String, Set<String>>,
    /// A place whose contacts are this one's too, where it has none of its own.
    pub contacts_of: Option<String>,
    /// The reason that is given on a route that does not mention it. Without this it is left out there.
    pub otherwise: Option<String>,
}

impl PlaceKind {
    /// The word that a guide writes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Adviser => "adviser",
            Self::Appeal => "appeal",
            Self::Oversight => "oversight",
            Self::Court => "court",
            Self::Mayor => "mayor",
            Self::Other => "other",
        }
    }
}
