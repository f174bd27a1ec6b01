//! The shape of the house, where cargo does not see to it: no municipality, appeal body or Danish in code.

use std::fs;
use std::path::{Path, PathBuf};

use compiler::folder::Files;

use crate::guides::{GUIDES, real_guide};
use crate::root::{project, root};

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("UTF-8");
            files.push((path, text));
        }
    }
    files
}

#[test]
fn the_guide_stands_on_dates_and_serde_alone() {
    let manifest = fs::read_to_string(project("crates/guide/Cargo.toml")).expect("the manifest");
    let manifest: toml::Table = manifest.parse().expect("TOML");
    let dependencies = manifest["dependencies"].as_table().expect("a table").iter();
    assert_eq!(dependencies.map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["serde", "time"]);
}

/// Only the entry of the program asks for what it is compiled; all else is the same natively and in the browser.
#[test]
fn only_the_entry_asks_for_what_it_is_compiled() {
    for folder in ["src", "crates"] {
        for (path, text) in sources(&project(folder)) {
            assert!(path.ends_with("src/main.rs") || !text.contains("target_arch"), "{}", path.display());
        }
    }
}

#[test]
fn the_code_knows_no_municipality_no_place_and_no_danish() {
    let compiled = real_guide("koebenhavn");
    let mut words: Vec<String> = vec!["københavn".into(), "copenhagen".into(), "ishøj".into(), "ishoej".into()];
    words.push(compiled.guide.id.clone());
    words.extend(compiled.guide.places.iter().map(|place| place.id.clone()).filter(|id| id.len() > 4));
    words.extend(compiled.guide.areas.iter().map(|area| area.id.clone()));
    let options = compiled.guide.questions.iter().flat_map(|question| &question.options);
    words.extend(options.map(|option| option.id.clone()).filter(|id| id.len() > 4));
    assert!(words.len() > 60);
    for (path, text) in all_sources() {
        let code: String =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        let code = code.split("#[cfg(test)]").next().unwrap_or_default().to_lowercase();
        for word in &words {
            let quoted = format!("\"{word}\"");
            assert!(!code.contains(&quoted), "{}: the code names {word}", path.display());
        }
        let danish = code.find(['æ', 'ø', 'å']);
        assert!(
            danish.is_none(),
            "{}: Danish near {:?}",
            path.display(),
            danish.map(|at| &code[at.saturating_sub(20)..at])
        );
    }
}

/// The code of the product: the app and all crates but that of the tests in browsers.
fn all_sources() -> Vec<(PathBuf, String)> {
    let crates = fs::read_dir(project("crates")).expect("the crates").map(|entry| entry.expect("an entry").path());
    let crates = crates.filter(|path| !path.ends_with("browser-tests")).map(|path| path.join("src"));
    crates.chain([project("src")]).flat_map(|folder| sources(&folder)).collect()
}

/// What somebody reads from top to bottom: 500 lines of code, 1,000 of a guide.
#[test]
fn every_file_is_one_that_a_person_can_hold() {
    let code = ["src", "crates", "tests", "benches"].into_iter().flat_map(|folder| sources(&project(folder)));
    let code = code.map(|(path, text)| (path.display().to_string(), text, 500));
    let layers = GUIDES.keys().flat_map(|guide| Files::read(root(), guide).expect("the files").layers);
    let layers: Vec<_> = layers.flatten().map(|(name, text)| (name, text, 1000)).collect();
    assert!(layers.len() > 10, "the files of a layer are read");
    for (name, text, most) in code.chain(layers) {
        let lines = text.lines().count();
        assert!(lines <= most, "{name} has {lines} lines, and at most {most} are allowed");
    }
}

/// The tests that a document names, as `module::test`.
#[test]
fn every_test_that_the_documents_name_is_there() {
    let files = ["tests", "crates"].into_iter().flat_map(|folder| sources(&project(folder)));
    let tests: String = files.map(|(_, text)| text).collect();
    let mut named = 0;
    for document in
        ["docs/accessibility.md", "docs/deploying.md", "docs/embedding.md", "docs/reliability.md", "docs/security.md"]
    {
        let text = fs::read_to_string(project(document)).expect("the document");
        let quoted = text.split('`').skip(1).step_by(2).filter(|quoted| quoted.contains("::") && !quoted.contains(' '));
        for name in quoted.filter_map(|quoted| quoted.rsplit("::").next()) {
            // “…” stands for the rest of a name that is written out above.
            let begin = format!("fn {}", name.trim_end_matches('…'));
            assert!(tests.contains(&begin), "{document} names {name}, which no test is called");
            named += 1;
        }
    }
    assert!(named > 60, "the test reads the names: {named}");
}

#[test]
fn no_code_of_ours_is_unsafe() {
    let manifest = fs::read_to_string(project("Cargo.toml")).expect("the manifest");
    assert!(manifest.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\""), "the compiler refuses it");
    let crates = fs::read_dir(project("crates")).expect("the crates").map(|crate_| crate_.expect("an entry").path());
    for folder in crates.chain([root().to_owned()]) {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        assert!(manifest.contains("[lints]\nworkspace = true"), "{}", folder.display());
    }
    for folder in ["src", "tests", "benches", "crates"] {
        for (path, text) in sources(&project(folder)) {
            // Neither is the compiler told to look away.
            assert!(!text.contains(concat!("allow(", "unsafe")), "{}", path.display());
            assert!(!text.contains(concat!("unsafe", " {")), "{}", path.display());
        }
    }
}
