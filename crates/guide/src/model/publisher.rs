//! Who answers for a guide.

use serde::{Deserialize, Serialize};

/// Who answers for a guide.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Publisher {
    /// Who publishes the guide.
    pub name: String,
    /// The public address of the guide's first page in the original language, with a slash at its
    /// end; the others stand below it. Without it search engines are told to leave the pages out.
    pub address: Option<String>,
    /// The theme of the guide's pages: the name of a file in `themes/`.
    pub theme: Option<String>,
    /// The address of a page or a mail for errors.
    pub contact: String,
    /// The address of the accessibility statement.
    pub accessibility: String,
    /// The address of the privacy text.
    pub privacy: String,
    /// Who has reviewed the rules.
    pub reviewed_by: String,
    /// When: year-month-day.
    pub reviewed_on: String,
}
