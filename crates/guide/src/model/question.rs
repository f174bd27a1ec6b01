//! What is asked, and what can be answered.

use serde::{Deserialize, Serialize};

/// A question and its possible answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Its messages are `question-<id>` and `question-<id>-help`.
    pub id: String,
    /// It is a question only for those who gave one of these answers to an earlier question.
    /// Empty: for everyone.
    pub within: Vec<String>,
    /// For the question that names the area: the questions whose options are fields.
    pub areas_within: Vec<String>,
    /// The answers that can be given, at most 8; of areas at most 14. The question that names the area has none of its own.
    pub options: Vec<Opt>,
    /// An expandable explanation, the message `question-<id>-more`.
    pub more: bool,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

/// One answer that can be given. Its id is unique in the guide and never gets another meaning.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Opt {
    /// Stands in links. Its message is `option-<id>`.
    pub id: String,
    /// Whether it has an example, the message `option-<id>-hint`.
    pub hint: bool,
    /// A matter with such answers alone is often met together with a decision: the static edition
    /// has the plans of both.
    pub companion: bool,
    /// The answer of those whose time limit has passed: who enters a day that is too long ago is
    /// led to it.
    pub late: bool,
    /// The answer of those who have no guidance in writing yet: a letter that comes later may still say otherwise.
    pub letter_later: bool,
    /// For a field with many areas: the two or three groups of its list, in their order. The heading of
    /// each is the message `group-<id>`.
    pub groups: Vec<String>,
    /// Ids that old links may carry for this option.
    pub formerly: Vec<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

impl Question {
    /// Whether its options are the areas.
    pub fn names_area(&self) -> bool {
        !self.areas_within.is_empty()
    }
}
