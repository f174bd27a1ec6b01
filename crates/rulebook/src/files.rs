//! What the files of guides are called.

/// The layer that every municipality stands on.
pub const NATIONAL: &str = "danmark";
/// The languages; the first is the original.
pub const LANGUAGES: [&str; 2] = ["da", "en"];

/// A file's name, from the folder of the guides on, and its text.
pub type Text = (String, String);
/// The files of a layer, in the order in which its lists go on from one to the next: that which is called as the layer,
/// then those of the folder of this name, as it lists them under [`FILES`].
pub type Layer = Vec<Text>;

/// The key under which the first file of a layer names the others.
pub const FILES: &str = "files";
