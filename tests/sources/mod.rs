//! The guides and their sentences, to be changed by a test.
#![allow(dead_code, reason = "a test needs the one copy or the other")]

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use klagevejviser::compile::load::municipalities;
use klagevejviser::compile::{load, report};
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

/// Copies the practice guide, `tests/fixtures/mini`: it is made up, small, and stands still when
/// the real guides change.
///
/// What the program says of its own, whatever the guide, does not stand there. `scripts/practice`
/// takes it from the real sentences, as `./dev practice` does for people; here, what no path of so
/// small a guide shows is left out again, so that `check` finds nothing to delete.
pub fn copy_of_mini() -> TempDir {
    static UNSAID: OnceLock<Vec<(String, String)>> = OnceLock::new();
    let copy = tempfile::tempdir().expect("a folder");
    let made = Command::new("scripts/practice").arg(copy.path()).status().expect("the script runs");
    assert!(made.success(), "scripts/practice {}", copy.path().display());
    for (file, id) in UNSAID.get_or_init(|| unsaid(copy.path())) {
        let third_person = file.replace("/views.ftl", "/helper/views.ftl");
        for file in [file, &third_person] {
            leave_out(&copy.path().join(file), id);
        }
    }
    copy
}

/// The sentences of the program that no path shows, by file and id.
fn unsaid(root: &Path) -> Vec<(String, String)> {
    let guides = municipalities(root).expect("the practice guide has municipalities").into_iter();
    let guides: Vec<_> = guides.map(|guide| load(root, &guide).expect("the practice guide compiles")).collect();
    let problems = report::views(&report::see(&guides)).into_iter();
    let unsaid = problems.filter(|problem| problem.cause == "no path shows the sentence");
    // Those that the practice guide brings are its own fault.
    let of_program = unsaid.filter(|problem| !Path::new("tests/fixtures/mini").join(&problem.file).exists());
    of_program.map(|problem| (problem.file, problem.place)).collect()
}

/// Takes a sentence out of a file, with the lines that go on below it.
fn leave_out(file: &Path, id: &str) {
    let text = fs::read_to_string(file).expect("the sentences");
    let begins = format!("{id} =");
    let mut within = false;
    let stays = |line: &&str| {
        within = line.starts_with(&begins) || within && line.starts_with(' ');
        !within
    };
    let kept: Vec<&str> = text.lines().filter(stays).collect();
    fs::write(file, kept.join("\n") + "\n").expect("written");
}
