//! What is wrong with a guide, said so that it can be mended.

use std::fmt;

use serde::Serialize;

use super::finding::Finding;

/// A mistake in a file that somebody edits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    pub file: String,
    /// Where in the file.
    pub place: String,
    pub cause: String,
    pub remedy: String,
}

impl Problem {
    /// A problem from its four parts.
    pub fn new(
        file: impl Into<String>,
        place: impl Into<String>,
        cause: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { file: file.into(), place: place.into(), cause: cause.into(), remedy: remedy.into() }
    }

    /// A finding of the proof, in the file that wrote the part last.
    pub fn from_finding(finding: Finding, file: String) -> Self {
        Self { file, place: finding.place, cause: finding.cause, remedy: finding.remedy }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}: {}\n    mend it: {}", self.file, self.place, self.cause, self.remedy)
    }
}
