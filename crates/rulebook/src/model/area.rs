//! What part of life a decision is about.

use schemars::JsonSchema;
use serde::Deserialize;

use super::claim::Claim;
use super::way::Door;

/// What part of life a decision is about.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// Stands in links. Its messages are `option-<id>` and `option-<id>-hint`.
    pub id: String,
    /// The options, of the questions about the field, under which people look for it; of a field whose
    /// list is in groups, the group. What names such a field itself stands below its groups.
    pub fields: Vec<String>,
    /// Where a complaint about a decision goes: one door, or several at once.
    pub doors: Vec<Door>,
    /// The part of the municipality that decides.
    #[serde(default)]
    pub department: Option<Claim>,
    /// The governing act; its name is the message `act-<is>`.
    #[serde(default)]
    pub act: Option<Claim>,
    /// Whether the area has something of its own to say, the message `area-<id>-note`.
    #[serde(default)]
    pub note: bool,
    /// Ids that old links may carry for this area.
    #[serde(default)]
    pub formerly: Vec<String>,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}
