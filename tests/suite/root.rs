//! The folder of the project.

use std::path::{Path, PathBuf};

/// The folder that holds `guides`, `locales` and all else.
pub fn root() -> &'static Path {
    // The tests stand in a package of their own, and run in its folder.
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// A file or folder of the project.
pub fn project(path: impl AsRef<Path>) -> PathBuf {
    root().join(path)
}
