//! `publiccode.yml` keeps to the standard, and says what Cargo.toml and the site say.

use std::fs;

use crate::root::project;
use rulebook::files::LANGUAGES;
use saphyr::{LoadableYamlNode, Yaml};

/// The value at a path of keys.
fn at<'a>(file: &'a Yaml<'a>, path: &str) -> Option<&'a Yaml<'a>> {
    path.split('/').try_fold(file, |node, key| node.as_mapping_get(key))
}

fn text<'a>(file: &'a Yaml<'a>, path: &str) -> &'a str {
    at(file, path).and_then(Yaml::as_str).unwrap_or_else(|| panic!("{path} is no text"))
}

fn list<'a>(file: &'a Yaml<'a>, path: &str) -> Vec<&'a str> {
    let list = at(file, path).and_then(Yaml::as_sequence).unwrap_or_else(|| panic!("{path} is no list"));
    list.iter().map(|item| item.as_str().unwrap_or_else(|| panic!("{path} holds no text"))).collect()
}

/// What a key of the package says in Cargo.toml.
fn in_cargo_toml(key: &str) -> Option<String> {
    let manifest = fs::read_to_string(project("Cargo.toml")).expect("the file");
    let manifest: toml::Table = manifest.parse().expect("TOML");
    let own = manifest["package"].get(key).and_then(toml::Value::as_str);
    // What all crates have in common.
    let common = || manifest["workspace"]["package"].get(key)?.as_str();
    own.or_else(common).map(str::to_owned)
}

#[test]
fn publiccode_has_every_mandatory_key_and_says_what_cargo_says() {
    let source = fs::read_to_string(project("publiccode.yml")).expect("the file");
    let files = Yaml::load_from_str(&source).expect("YAML");
    assert_eq!(files.len(), 1);
    let file = &files[0];

    assert_eq!(text(file, "publiccodeYmlVersion"), "0.4");
    assert_eq!(text(file, "name").to_lowercase(), in_cargo_toml("name").expect("a name"));
    assert_eq!(text(file, "softwareVersion"), in_cargo_toml("version").expect("a version"));
    assert_eq!(text(file, "legal/license"), in_cargo_toml("license").expect("a licence"));
    // The one mandatory key that may be missing: as long as there is no public repository.
    assert_eq!(at(file, "url").and_then(Yaml::as_str).map(str::to_owned), in_cargo_toml("repository"));

    assert_eq!(list(file, "platforms"), ["web"]);
    assert!(!list(file, "categories").is_empty());
    assert!(["concept", "development", "beta", "stable", "obsolete"].contains(&text(file, "developmentStatus")));
    assert_eq!(text(file, "softwareType"), "standalone/web");

    for lang in LANGUAGES {
        let of = |key: &str| format!("description/{lang}/{key}");
        assert!(text(file, &of("shortDescription")).chars().count() <= 150, "{lang}");
        assert!((150..=10_000).contains(&text(file, &of("longDescription")).chars().count()), "{lang}");
        assert!(!list(file, &of("features")).is_empty(), "{lang}");
        for picture in list(file, &of("screenshots")) {
            assert!(project(picture).is_file(), "{picture}");
        }
    }

    // Who maintains it is named, if anybody does.
    let needed = match text(file, "maintenance/type") {
        "internal" | "community" => Some("maintenance/contacts"),
        "contract" => Some("maintenance/contractors"),
        kind => {
            assert_eq!(kind, "none");
            None
        }
    };
    assert!(needed.is_none_or(|key| at(file, key).and_then(Yaml::as_sequence).is_some_and(|list| !list.is_empty())));

    assert_eq!(at(file, "localisation/localisationReady").and_then(Yaml::as_bool), Some(true));
    let mut languages = LANGUAGES.to_vec();
    languages.sort_unstable();
    assert_eq!(list(file, "localisation/availableLanguages"), languages);
}
