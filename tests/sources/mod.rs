//! The guides and their sentences, to be changed by a test.

use std::fs;

use tempfile::TempDir;

/// Copies the guides and sentences, so that a command can be tried on them.
pub fn copy_of_the_sources() -> TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    for folder in ["guides", "themes", "locales/da", "locales/da/helper", "locales/en", "locales/en/helper"] {
        fs::create_dir_all(copy.path().join(folder)).expect("a folder");
        for entry in fs::read_dir(folder).expect("the folder") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                fs::copy(&path, copy.path().join(&path)).expect("copied");
            }
        }
    }
    copy
}
