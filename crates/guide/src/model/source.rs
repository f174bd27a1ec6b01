//! What claims rest on.

use serde::{Deserialize, Serialize};

/// A text that claims rest on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Source {
    /// The key that claims cite.
    pub id: String,
    /// The page's own title.
    pub title: String,
    /// Who published it.
    pub by: String,
    /// The language of its title.
    pub lang: String,
    /// The public address of the page.
    pub url: Option<String>,
    /// The date that the page itself carries.
    pub page_dated: Option<String>,
    /// When the stored copy was read: year-month.
    pub copy_read: String,
    /// When a person looked at the live page: year-month-day; empty until somebody has.
    pub confirmed_on: Option<String>,
    /// How many months it may be relied on before it must be read again.
    pub good_for: u8,
}
