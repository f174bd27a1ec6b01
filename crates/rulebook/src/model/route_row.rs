//! A row of the table that says where.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::condition::Condition;
use super::way::Door;

/// A row of the routes table.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RouteRow {
    /// The id of the route. Its messages are `route-<id>-title` and `route-<id>-why`.
    pub id: String,
    /// One of the sections.
    pub section: String,
    /// When the row applies.
    #[serde(rename = "if", default)]
    pub when: Condition,
    /// Tell the same as this row, but for its own `status`; the route has that row's id.
    #[serde(default)]
    pub like: Option<String>,
    /// Take the doors of the area.
    #[serde(default)]
    pub area_doors: bool,
    /// It is about a decision: the guidance in the person's own letter comes before this guide.
    #[serde(default)]
    pub letter_first: bool,
    /// Whether something is said right under the title, the message `route-<id>-lead`.
    #[serde(default)]
    pub lead: bool,
    /// Where the complaint goes: one door, or several at once.
    #[serde(default)]
    pub doors: Vec<Door>,
    /// What is said of the other places: by place, the reason. The rest say it themselves.
    #[serde(default)]
    pub status: BTreeMap<String, String>,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}
