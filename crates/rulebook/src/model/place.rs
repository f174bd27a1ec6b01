//! Who can take a complaint.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::claim::Claim;
use super::way::Way;

/// What sort of place it is; tables may ask for it.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its messages are `place-<id>` and `place-<id>-what`.
    pub id: String,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// What the way there is unless a door says otherwise.
    #[serde(default)]
    pub way: Way,
    /// Phone, address, e-mail, hours and pages, by what they are.
    #[serde(default)]
    pub contacts: BTreeMap<String, Claim>,
    /// Contacts that are shown on some routes alone, with the ids of these.
    #[serde(default)]
    pub contacts_for: BTreeMap<String, BTreeSet<String>>,
    /// A place whose contacts are this one's too, where it has none of its own.
    #[serde(default)]
    pub contacts_of: Option<String>,
    /// The reason that is given on a route that does not mention it. Without this it is left out there.
    #[serde(default)]
    pub otherwise: Option<String>,
}
