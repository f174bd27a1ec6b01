//! Copies of the built site, and sites of other guides.

use std::fs;
use std::path::Path;

use compiler::load::Compiled;
use site::program::Program;
use site::themes;

use crate::environment::{root, variable};

/// A copy of the built site that a test may damage.
pub fn copy_of_site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy_folder(&variable("KV_DIST"), folder.path());
    folder
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the site") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        // Nothing of a link that leads nowhere, such as the lock of a browser.
        if path.is_dir() {
            copy_folder(&path, &target);
        } else if path.exists() {
            fs::copy(&path, &target).expect("a copy");
        }
    }
}

/// Takes away what is compressed, so that a file that is changed is the one that is sent.
pub fn without_compressed(folder: &Path) {
    for path in fs::read_dir(folder).expect("a folder").flatten().map(|file| file.path()) {
        if path.is_dir() {
            without_compressed(&path);
        } else if path.extension().is_some_and(|ending| ending == "br" || ending == "gz") {
            fs::remove_file(path).expect("it goes");
        }
    }
}

/// Makes the site of other guides.
pub fn site_of(guides: &[Compiled], folder: &Path) {
    let program = Program::read(&variable("KV_PROGRAM")).expect("the program");
    let themes = themes::load(&root()).expect("the themes");
    let site = site::Site { program: &program, guides, themes: &themes, withdrawn: &[] };
    site.write(folder).expect("the site");
}
