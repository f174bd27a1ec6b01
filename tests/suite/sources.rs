//! The guides and their sentences, to be changed by a test.
#![allow(dead_code, reason = "a test needs the one copy or the other")]

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::root::project;
use tempfile::TempDir;

/// Copies the guides and sentences, so that a command can be tried on them.
pub fn copy_of_the_sources() -> TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    for folder in ["guides", "themes", "locales"] {
        copy_folder(&project(folder), &copy.path().join(folder));
    }
    copy
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_folder(&path, &to);
        } else {
            fs::copy(&path, &to).expect("copied");
        }
    }
}

/// Copies the practice guide, `tests/fixtures/mini`: it is made up, small, and stands still when
/// the real guides change.
///
/// What the program says of its own, whatever the guide, does not stand there: `scripts/practice`
/// takes it from the real sentences, as `./dev practice` does for people.
pub fn copy_of_mini() -> TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    let made = Command::new(project("scripts/practice")).arg(copy.path()).status().expect("the script runs");
    assert!(made.success(), "scripts/practice {}", copy.path().display());
    copy
}

/// The practice guide as one that may have a publisher: without the addresses and numbers that are made up.
pub fn copy_of_mini_to_publish() -> TempDir {
    let copy = copy_of_mini();
    for file in ["danmark", "skovby", "strandby"].map(|layer| copy.path().join(format!("guides/{layer}.json"))) {
        let text = fs::read_to_string(&file).expect("the layer");
        fs::write(&file, text.replace("example.org", "skovby.example").replace("12 34 56", "87 65 43"))
            .expect("written");
    }
    copy
}

/// Runs the command on a folder; whether it went well, and all that it printed.
pub fn vejviser(root: &Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vejviser"));
    let output = command.arg("--root").arg(root).args(arguments).output().expect("the command runs");
    (output.status.success(), String::from_utf8([output.stdout, output.stderr].concat()).expect("UTF-8"))
}
