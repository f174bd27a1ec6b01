//! Where people stand who took one thing for another.

use serde::{Deserialize, Serialize};

use super::condition::Condition;

/// What is often taken for something else: a sentence that says whom it is for, and leads them there before all else.
/// The whole sentence, the message `aside-<id>`, is the link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Aside {
    /// Its sentence is named after it.
    pub id: String,
    /// The question under whose options it stands; without it, it stands first in an answer.
    pub question: Option<String>,
    /// When it is shown.
    pub when: Condition,
    /// Where it leads: options joined by `.`, as in a link. After `~.` they are given instead of what was
    /// said to the same questions; what was said before stays, what came after is asked again.
    pub to: String,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}
