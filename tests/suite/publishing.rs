//! Guides that somebody answers for: published as they are, alone or beside others; and nothing that
//! is empty, made up or yet to come is taken for an answer.

use std::fs;
use std::path::Path;

use klagevejviser::compile::files::municipalities;
use serde_json::{Value, json};

use crate::sources::{copy_of_mini, copy_of_the_sources, vejviser};

fn publisher() -> Value {
    json!({
        "name": "Skovby Kommune", "contact": "https://klage.example/fejl",
        "accessibility": "https://klage.example/tilgaengelighed", "privacy": "mailto:privat@klage.example",
        "reviewed_by": "Kommunens jurister", "reviewed_on": "2026-03-31",
    })
}

/// Changes a layer.
fn change(root: &Path, guide: &str, change: impl Fn(&mut Value)) {
    let path = root.join(format!("guides/{guide}.json"));
    let mut layer: Value = serde_json::from_str(&fs::read_to_string(&path).expect("the layer")).expect("JSON");
    change(&mut layer);
    fs::write(path, layer.to_string()).expect("written");
}

/// Whatever the state of the guides, the sentences of every other state stay.
#[test]
fn the_sentences_of_every_state_count_as_shown() {
    let copy = copy_of_the_sources();
    let guides = municipalities(copy.path()).expect("the guides");
    let check = |why: &str| {
        let (fine, told) = vejviser(copy.path(), &["check"]);
        assert!(fine, "{why}: {told}");
    };
    check("as they are");
    for (at, guide) in guides.iter().enumerate() {
        change(copy.path(), guide, |layer| layer["publisher"] = publisher());
        check(&format!("{} with a publisher", at + 1));
    }
    for layer in guides.iter().map(String::as_str).chain(["danmark"]) {
        change(copy.path(), layer, |layer| {
            for source in layer["sources"].as_array_mut().expect("sources") {
                source["confirmed_on"] = "2026-11-01".into();
            }
            if layer["id"].is_string() {
                layer["counting"] = true.into();
            }
        });
    }
    check("all confirmed, and counted");
    for layer in guides.iter().map(String::as_str).chain(["danmark"]) {
        change(copy.path(), layer, |layer| {
            let text = layer.to_string().replace("\"part\"", "\"sourced\"");
            *layer = serde_json::from_str(&text).expect("JSON");
        });
    }
    let (_, told) = vejviser(copy.path(), &["check"]);
    assert!(!told.contains("no path shows"), "all sure: {told}");
}

#[test]
fn what_a_publisher_says_is_checked() {
    let told = |change_publisher: &dyn Fn(&mut Value)| {
        let copy = copy_of_mini();
        change(copy.path(), "skovby", |layer| {
            // The practice guide is made up, which a guide with a publisher must not be.
            let text = layer.to_string().replace("example.org", "skovby.example").replace("12 34 56 71", "87 65 43 21");
            *layer = serde_json::from_str(&text).expect("JSON");
            let mut publisher = publisher();
            change_publisher(&mut publisher);
            layer["publisher"] = publisher;
        });
        change(copy.path(), "danmark", |layer| {
            let text = layer.to_string().replace("example.org", "danmark.example").replace("12 34 56", "87 65 43");
            *layer = serde_json::from_str(&text).expect("JSON");
        });
        vejviser(copy.path(), &["check", "skovby", "--today", "2026-06-01"])
    };
    let (fine, said) = told(&|_| {});
    assert!(fine, "{said}");
    for field in ["name", "contact", "accessibility", "privacy", "reviewed_by", "reviewed_on"] {
        for empty in ["", "  "] {
            let (fine, said) = told(&|publisher| publisher[field] = empty.into());
            let begin = format!("guides/skovby.json, publisher › {field}: ");
            assert!(!fine && said.contains(&begin) && said.contains("it is empty"), "{field}: {said}");
        }
    }
    for (field, value, cause) in [
        ("reviewed_on", "i går", "“i går” is no day"),
        ("reviewed_on", "2026-02-31", "“2026-02-31” is no day"),
        ("reviewed_on", "2026-06", "“2026-06” is no day"),
        ("reviewed_on", "2031-01-01", "2031-01-01 is yet to come: nobody can have looked then"),
        ("contact", "http://klage.example/", "“http://klage.example/” is no address of a page, a mail or a phone"),
        ("contact", "tel:1234567", "“tel:1234567” is no address of a page, a mail or a phone"),
        ("address", "https://klage.example", "“https://klage.example” is not the address of a folder on the web"),
        ("contact", "https://www.example.org/fejl", "“https://www.example.org/fejl” is an example of the manual"),
    ] {
        let (fine, said) = told(&|publisher| publisher[field] = value.into());
        let expected = format!("guides/skovby.json, publisher › {field}: {cause}\n    mend it: ");
        assert!(!fine && said.contains(&expected) && said.ends_with("1 problem found\n"), "{expected}\n{said}");
    }
}

#[test]
fn examples_of_the_manual_are_not_published() {
    let copy = copy_of_mini();
    assert!(vejviser(copy.path(), &["check", "--today", "2026-06-01"]).0, "to practise with they are fine");
    change(copy.path(), "skovby", |layer| layer["publisher"] = publisher());
    let (fine, told) = vejviser(copy.path(), &["check", "--today", "2026-06-01"]);
    assert!(!fine);
    for expected in [
        "guides/skovby.json, places › borgerraadgiveren › phone: “12 34 56 71” is an example of the manual",
        "guides/skovby.json, sources › SKOV-1 › url: “https://skovby.example.org/borgerraadgiveren” is an example",
        "guides/danmark.json, sources › ",
    ] {
        assert!(told.contains(expected), "{expected}\n{told}");
    }
}

#[test]
fn a_confirmation_is_of_a_day_that_there_was() {
    for (day, cause) in [
        ("2026-02-30", "guides/skovby.json, sources › SKOV-1: confirmed_on “2026-02-30” is no date"),
        ("2099-01-01", "guides/skovby.json, sources › SKOV-1 › confirmed_on: 2099-01-01 is yet to come"),
    ] {
        let copy = copy_of_mini();
        change(copy.path(), "skovby", |layer| layer["sources"][0]["confirmed_on"] = day.into());
        let (fine, told) = vejviser(copy.path(), &["check", "--today", "2026-06-01"]);
        assert!(!fine && told.contains(cause) && told.ends_with("1 problem found\n"), "{told}");
    }
}

#[test]
fn a_new_guide_takes_no_folder_of_the_site_and_no_empty_name() {
    let copy = copy_of_the_sources();
    for id in ["en", "da", "packs", "themes", "headers", "danmark", "", "Æble", "a b"] {
        let (fine, told) = vejviser(copy.path(), &["new-guide", id, "Eksempel Kommune"]);
        assert!(!fine && told.contains("mend it: ") && told.ends_with("1 problem found\n"), "{id}: {told}");
        assert!(id.is_empty() || id == "danmark" || !copy.path().join(format!("guides/{id}.json")).exists(), "{id}");
    }
    for name in ["", "   ", "{ $x }", "<b>Aarhus</b>"] {
        let (fine, told) = vejviser(copy.path(), &["new-guide", "aarhus", name]);
        assert!(
            !fine && told.contains("the name: “") && told.contains("” is no name of a municipality"),
            "{name}: {told}"
        );
    }
    assert!(vejviser(copy.path(), &["new-guide", "aarhus", "Aarhus Kommune"]).0);
    assert!(vejviser(copy.path(), &["check", "aarhus"]).0);
    change(copy.path(), "aarhus", |layer| layer["folder"] = "themes".into());
    let (fine, told) = vejviser(copy.path(), &["check"]);
    assert!(!fine && told.contains("guides/aarhus.json, folder: “themes” is a folder of the site itself"), "{told}");
    change(copy.path(), "aarhus", |layer| layer["folder"] = "".into());
    let (fine, told) = vejviser(copy.path(), &["check"]);
    assert!(!fine && told.contains("folder: the root of the site is the folder of “"), "{told}");
}

/// What only other municipalities use is no fault of one that is alone, or of those that are named.
#[test]
fn one_guide_is_checked_without_the_others() {
    let copy = copy_of_the_sources();
    assert!(vejviser(copy.path(), &["new-guide", "aarhus", "Aarhus Kommune"]).0);
    for guide in municipalities(Path::new(".")).expect("the guides") {
        fs::remove_file(copy.path().join(format!("guides/{guide}.json"))).expect("it goes");
    }
    let (fine, told) = vejviser(copy.path(), &["check"]);
    assert!(fine, "their sentences are still there: {told}");
    let (fine, told) = vejviser(copy.path(), &["check", "aarhus"]);
    assert!(fine, "{told}");
    // A sentence of its own that nothing uses is a mistake all the same.
    let own = copy.path().join("locales/da/aarhus.ftl");
    let text = fs::read_to_string(&own).expect("its sentences");
    fs::write(&own, format!("{text}step-ingen = Ingen siger det.\n")).expect("written");
    let (fine, told) = vejviser(copy.path(), &["check", "aarhus"]);
    assert!(!fine && told.contains("locales/da/aarhus.ftl, step-ingen: nothing uses the sentence"), "{told}");
}

#[test]
fn what_is_not_ready_is_not_published() {
    let copy = copy_of_the_sources();
    let ready = |arguments: &[&str]| {
        let arguments = [&["publish", "--ready", "--program", "nowhere"][..], arguments].concat();
        vejviser(copy.path(), &arguments)
    };
    assert!(ready(&["--demo"]).0, "a demonstration needs nobody");
    let (fine, told) = ready(&[]);
    assert!(!fine);
    for guide in municipalities(copy.path()).expect("the guides") {
        let cause =
            format!("guides/{guide}.json, publisher: nobody answers for this guide, so it is not for the public");
        assert!(told.contains(&cause) && told.contains("--demo"), "{told}");
    }
    assert!(vejviser(copy.path(), &["record"]).0);
    change(copy.path(), "koebenhavn", |layer| layer["publisher"] = publisher());
    assert!(ready(&["koebenhavn"]).0, "alone: {}", ready(&["koebenhavn"]).1);
    let (fine, told) = ready(&["koebenhavn", "ishoej"]);
    assert!(!fine && !told.contains("koebenhavn.json, publisher") && told.contains("ishoej.json, publisher"), "{told}");
    let (fine, told) = ready(&["koebenhavn", "--at-root", "ishoej"]);
    assert!(!fine && told.contains("“ishoej” is none of the guides"), "{told}");
    // Another date is another version, which is not recorded.
    change(copy.path(), "koebenhavn", |layer| layer["version"] = "2026-11-30".into());
    let (fine, told) = ready(&["koebenhavn"]);
    assert!(!fine && told.contains("is not recorded\n    mend it: run `record`"), "{told}");
}
