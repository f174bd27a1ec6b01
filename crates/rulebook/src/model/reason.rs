//! What can be said of a place that is not the door.

use schemars::JsonSchema;
use serde::Deserialize;

/// Whether a place that is not the door can be used.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Go there before the door.
    First,
    /// It may be used at the same time.
    Alongside,
    /// It can be used afterwards.
    Later,
    /// It can be used if the person's letter says so.
    Maybe,
    /// It cannot take this matter.
    No,
}

/// Why a place that is not the door can be used, or cannot.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its message is `status-<id>`.
    pub id: String,
    /// Whether the place can be used.
    pub is: Standing,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}
