//! What claims rest on.

use serde::{Deserialize, Serialize};

/// A text that claims rest on.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Source {
    /// The key that claims cite.
    pub id: String,
    /// The page's own title.
    pub title: String,
    /// Who published it.
    pub by: String,
    /// The language of its title; without it, that in which the guide was written first.
    #[serde(default)]
    pub lang: String,
    /// The public address of the page.
    #[serde(default)]
    pub url: Option<String>,
    /// The date that the page itself carries.
    #[serde(default)]
    pub page_dated: Option<String>,
    /// When the stored copy was read: year-month.
    pub copy_read: String,
    /// When a person looked at the live page: year-month-day; empty until somebody has.
    #[serde(default)]
    pub confirmed_on: Option<String>,
    /// How many months it may be relied on before it must be read again.
    #[serde(default = "a_year")]
    pub good_for: u8,
}

fn a_year() -> u8 {
    12
}
