//! What a guide says is so, and how sure that is.

use schemars::JsonSchema;
use serde::Deserialize;

/// How sure a claim is.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read in a public page or in the municipality's own text.
    #[default]
    Sourced,
    /// Partly read, partly general knowledge.
    Part,
    /// Not confirmed by any page that was read.
    Unconfirmed,
}

/// Something a guide says is so, with where it was read and how sure it is.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// What is claimed: an id, a time limit, or for a contact the fact itself.
    pub is: String,
    /// Keys of sources. A claim without any is unconfirmed.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// What is claimed on the days on which this does not hold.
    #[serde(default)]
    pub then: Option<Box<Claim>>,
}
