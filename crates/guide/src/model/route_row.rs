//! A row of the table that says where.

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::way::Door;
use crate::sorted::Map;

/// A row of the routes table.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RouteRow {
    /// The id of the route. Its messages are `route-<id>-title` and `route-<id>-why`.
    pub id: String,
    /// One of the sections.
    pub section: String,
    /// When the row applies.
    pub when: Condition,
    /// Tell the same as this row, but for its own `status`; the route has that row's id.
    pub like: Option<String>,
    /// Take the doors of the area.
    pub area_doors: bool,
    /// It is about a decision: the guidance in the person's own letter comes before this guide.
    pub letter_first: bool,
    /// Whether something is said right under the title, the message `route-<id>-lead`.
    pub lead: bool,
    /// Where the complaint goes: one door, or several at once.
    pub doors: Vec<Door>,
    /// What is said of the other places: by place, the reason. The rest say it themselves.
    pub status: Map<String, String>,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

impl RouteRow {
    /// The id of the route that it gives.
    pub fn route(&self) -> &str {
        self.like.as_deref().unwrap_or(&self.id)
    }
}
