//! What the files of guides are called.

/// The layer that every municipality stands on.
pub const NATIONAL: &str = "danmark";
/// The languages; the first is the original.
pub const LANGUAGES: [&str; 2] = ["da", "en"];

/// A file's name, from the folder of the guides on, and its text.
pub type Text = (String, String);
