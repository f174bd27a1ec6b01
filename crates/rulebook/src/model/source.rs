//! What claims rest on.

use schemars::JsonSchema;
use serde::Deserialize;

/// A text that claims rest on.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The key that claims cite.
    pub id: String,
    /// The page's own title.
    pub title: String,
    /// Who published it.
    pub by: String,
    /// The language of its title; without it, that in which the guide was written first.
    #[serde(default)]
    pub lang: Option<String>,
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
    /// How many months it may be relied on before it must be read again; without it, twelve.
    #[serde(default)]
    pub good_for: Option<u8>,
}
