//! A row of the table that says what to do.

use serde::{Deserialize, Serialize};

use super::condition::Condition;

/// Under which heading a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepRow {
    /// Its sentence is named after it.
    pub id: String,
    /// Under which heading it stands.
    pub kind: StepKind,
    /// It is only for those who help somebody else in one of these roles.
    pub roles: Vec<String>,
    /// When the step is collected.
    pub when: Condition,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

impl StepRow {
    /// Whether it is shown to somebody in this role; without one, to the person themselves.
    pub fn is_for(&self, role: Option<&str>) -> bool {
        self.roles.is_empty() || role.is_some_and(|role| self.roles.iter().any(|other| other == role))
    }

    /// The message that says it.
    pub fn message(&self) -> String {
        let prefix = if self.kind == StepKind::Letter { "letter" } else { "step" };
        format!("{prefix}-{}", self.id)
    }
}
