//! Days on which offices are closed.

use serde::{Deserialize, Serialize};

/// A public holiday, on the same date each year or so many days from Easter Sunday.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Holiday {
    /// Names it in findings.
    pub id: String,
    /// `month-day`, or the days after Easter Sunday with a sign: `-2`, `+39`.
    pub on: String,
    /// The last year in which it was one.
    pub until: Option<u32>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}
