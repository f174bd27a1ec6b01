//! The shape of the house: no arrow upwards, and no municipality, appeal body or Danish in code.

use std::fs;
use std::path::{Path, PathBuf};

use crate::guides::real_guide;

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

/// What each part may use of the others.
const MAY_USE: [(&str, &[&str]); 6] = [
    ("guide", &[]),
    ("pack", &["guide"]),
    ("visit", &["guide", "pack"]),
    ("host", &["guide", "pack", "visit"]),
    ("view", &["guide", "pack", "visit", "host"]),
    ("compile", &["guide", "pack", "visit", "view"]),
];

#[test]
fn no_arrow_runs_upwards() {
    let mut arrows = 0;
    for (part, may_use) in MAY_USE {
        for (path, text) in sources(&Path::new("src").join(part)) {
            for other in text.split("crate::").skip(1) {
                let other: String = other.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                assert!(
                    other == part || may_use.contains(&other.as_str()),
                    "{}: {part} may not use {other}",
                    path.display()
                );
                arrows += 1;
            }
        }
    }
    assert!(arrows > 20, "the test reads the arrows: {arrows}");
    for (path, text) in sources(Path::new("src/guide")) {
        for web in ["leptos", "tachys", "web_sys", "wasm_bindgen", "js_sys"] {
            assert!(!text.contains(web), "{}: the guide knows nothing of the web, but names {web}", path.display());
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
    for (path, text) in sources(Path::new("src")) {
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

/// The tests that a document names, as `module::test`.
#[test]
fn every_test_that_the_documents_name_is_there() {
    let files = ["tests", "crates"].into_iter().flat_map(|folder| sources(Path::new(folder)));
    let tests: String = files.map(|(_, text)| text).collect();
    let mut named = 0;
    for document in
        ["docs/accessibility.md", "docs/deploying.md", "docs/embedding.md", "docs/reliability.md", "docs/security.md"]
    {
        let text = fs::read_to_string(document).expect("the document");
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
    let manifest = fs::read_to_string("Cargo.toml").expect("the manifest");
    assert!(manifest.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\""), "the compiler refuses it");
    let crates = fs::read_dir("crates").expect("the crates").map(|crate_| crate_.expect("an entry").path());
    for folder in crates.chain([PathBuf::from(".")]) {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        assert!(manifest.contains("[lints]\nworkspace = true"), "{}", folder.display());
    }
    for folder in ["src", "tests", "benches", "crates"] {
        for (path, text) in sources(Path::new(folder)) {
            // Neither is the compiler told to look away.
            assert!(!text.contains(concat!("allow(", "unsafe")), "{}", path.display());
            assert!(!text.contains(concat!("unsafe", " {")), "{}", path.display());
        }
    }
}
