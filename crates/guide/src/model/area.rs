//! What part of life a decision is about.

use serde::{Deserialize, Serialize};

use super::claim::{Claim, ClaimKind};
use super::way::Door;

/// What part of life a decision is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Area {
    /// Stands in links. Its messages are `option-<id>` and `option-<id>-hint`.
    pub id: String,
    /// The options, of the questions about the field, under which people look for it; of a field whose
    /// list is in groups, the group. What names such a field itself stands below its groups.
    pub fields: Vec<String>,
    /// Where a complaint about a decision goes: one door, or several at once.
    pub doors: Vec<Door>,
    /// The part of the municipality that decides.
    pub department: Option<Claim>,
    /// The governing act; its name is the message `act-<is>`.
    pub act: Option<Claim>,
    /// Whether the area has something of its own to say, the message `area-<id>-note`.
    pub note: bool,
    /// Ids that old links may carry for this area.
    pub formerly: Vec<String>,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

impl Area {
    /// What it claims itself, beside its doors.
    pub fn claims(&self) -> impl Iterator<Item = (ClaimKind<'_>, &Claim)> {
        let claims = [(ClaimKind::Department, &self.department), (ClaimKind::Act, &self.act)];
        claims.into_iter().filter_map(|(kind, claim)| Some((kind, claim.as_ref()?)))
    }
}
