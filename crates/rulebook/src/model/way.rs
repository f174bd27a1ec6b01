//! Where a complaint goes, and how it gets there.

use schemars::JsonSchema;
use serde::Deserialize;

use super::claim::Claim;

/// The place that decides, and how to get there.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// The place that decides.
    pub place: Claim,
    /// What is missing here stands at the place.
    #[serde(default)]
    pub way: Way,
}

/// How a complaint reaches a place.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// The place that the complaint is sent to.
    #[serde(default)]
    pub send_to: Option<Claim>,
    /// The message `channel-<is>`.
    #[serde(default)]
    pub channel: Option<Claim>,
    /// The time limit, such as `4 weeks from receipt`, or a word: `none`, `today`, `letter`, `reply`, `payment`, `soon`,
    /// `notfound`.
    #[serde(default)]
    pub deadline: Option<Claim>,
    /// How long an answer normally takes; until then waiting is right. Written as a time limit.
    #[serde(default)]
    pub wait: Option<Claim>,
    /// The message `fee-<is>`.
    #[serde(default)]
    pub fee: Option<Claim>,
    /// The part of the municipality, where it is known.
    #[serde(default)]
    pub department: Option<Claim>,
    /// The public page that carries the form: a key of the place's `contacts`.
    #[serde(default)]
    pub page: Option<Claim>,
}
