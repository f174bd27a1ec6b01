//! A row of the table that says what to do.

use schemars::JsonSchema;
use serde::Deserialize;

use super::condition::Condition;

/// Under which heading a step stands.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// What cannot wait, before all else: somebody is in danger.
    Danger,
    /// To do now.
    Do,
    /// To have at hand.
    Ready,
    /// What happens afterwards.
    Then,
    /// A text to send.
    Letter,
}

/// A row of the steps table. Its sentence is the message `step-<id>`; a letter is the message
/// `letter-<id>`, and its name `letter-<id>-title`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepRow {
    /// Its sentence is named after it.
    pub id: String,
    /// Under which heading it stands.
    pub kind: StepKind,
    /// It is only for those who help somebody else in one of these roles.
    #[serde(default)]
    pub roles: Vec<String>,
    /// When the step is collected.
    #[serde(rename = "if", default)]
    pub when: Condition,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}
