//! Guides that somebody answers for: published as they are, alone or beside others; and nothing that
//! is empty, made up or yet to come is taken for an answer.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use compiler::folder::{Files, municipalities};
use serde_json::{Value, json};

use crate::sources::{copy_of_mini, copy_of_mini_to_publish, copy_of_the_sources, vejviser};

fn publisher() -> Value {
    json!({
        "name": "Skovby Kommune", "contact": "https://klage.example/fejl",
        "accessibility": "https://klage.example/tilgaengelighed", "privacy": "mailto:privat@klage.example",
        "reviewed_by": "Kommunens jurister", "reviewed_on": "2026-03-31",
    })
}

/// Changes the layer of a municipality.
fn change(root: &Path, guide: &str, change: impl Fn(&mut Value)) {
    change_file(root, &format!("guides/{guide}.json"), change);
}

/// Changes every file of every layer.
fn change_each(root: &Path, change: impl Fn(&mut Value)) {
    let guides = municipalities(root).expect("the guides");
    let layers = guides.iter().flat_map(|guide| Files::read(root, guide).expect("the files").layers);
    let files: BTreeSet<String> = layers.flatten().map(|(name, _)| name).collect();
    files.iter().for_each(|file| change_file(root, file, &change));
}

fn change_file(root: &Path, file: &str, change: impl Fn(&mut Value)) {
    let path = root.join(file);
    let mut layer: Value = serde_json::from_str(&fs::read_to_string(&path).expect("the layer")).expect("JSON");
    change(&mut layer);
    fs::write(path, layer.to_string()).expect("written");
}

/// Somebody answers for each guide, looked at all its sources on a day, and counts.
fn answered_for(root: &Path, guides: &[String], on: &str) {
    for guide in guides {
        change(root, guide, |layer| {
            layer["publisher"] = publisher();
            layer["counting"] = true.into();
        });
    }
    change_each(root, |layer| {
        for source in layer.get_mut("sources").and_then(Value::as_array_mut).into_iter().flatten() {
            source["confirmed_on"] = on.into();
        }
    });
}

/// Whatever the state of the guides, the sentences of every other state stay.
#[test]
fn the_sentences_of_every_state_count_as_shown() {
    let copy = copy_of_mini_to_publish();
    let guides = municipalities(copy.path()).expect("the guides");
    let check = |why: &str| {
        let (fine, told) = vejviser(copy.path(), &["check", "--today", "2026-06-01"]);
        assert!(fine, "{why}: {told}");
    };
    check("as they are");
    for (at, guide) in guides.iter().enumerate() {
        change(copy.path(), guide, |layer| layer["publisher"] = publisher());
        check(&format!("{} with a publisher", at + 1));
    }
    answered_for(copy.path(), &guides, "2026-05-01");
    check("all confirmed, and counted");
}

/// Nothing of a guide is in doubt, but a limit for which there is no sentence.
fn be_sure(part: &mut Value) {
    match part {
        Value::Object(map) => {
            let is_limit_of_damage =
                map.get("is").and_then(Value::as_str).is_some_and(|is| is.ends_with("from damage"));
            if map.get("confidence") == Some(&json!("part")) && !is_limit_of_damage {
                map.insert("confidence".into(), "sourced".into());
            }
            map.values_mut().for_each(be_sure);
        }
        Value::Array(list) => list.iter_mut().for_each(be_sure),
        _ => {}
    }
}

#[test]
fn the_sentences_of_the_real_guides_count_as_shown_when_all_is_published_confirmed_and_sure() {
    let copy = copy_of_the_sources();
    let guides = municipalities(copy.path()).expect("the guides");
    answered_for(copy.path(), &guides, "2026-11-01");
    change_each(copy.path(), be_sure);
    let (_, told) = vejviser(copy.path(), &["check", "--json"]);
    // What follows is said to people.
    let told = serde_json::Deserializer::from_str(&told).into_iter::<Value>().next().expect("findings").expect("JSON");
    // It is another version than the one that was recorded.
    let found: Vec<&str> =
        told["findings"].as_array().expect("findings").iter().filter_map(|f| f["place"].as_str()).collect();
    assert_eq!(found, vec!["version"; guides.len()], "{told}");
}

#[test]
fn what_a_publisher_says_is_checked() {
    let told = |change_publisher: &dyn Fn(&mut Value)| {
        let copy = copy_of_mini_to_publish();
        change(copy.path(), "skovby", |layer| {
            let mut publisher = publisher();
            change_publisher(&mut publisher);
            layer["publisher"] = publisher;
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
    let copy = copy_of_mini();
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
    assert!(vejviser(copy.path(), &["check", "aarhus", "--today", "2026-06-01"]).0);
    change(copy.path(), "aarhus", |layer| layer["folder"] = "themes".into());
    let (fine, told) = vejviser(copy.path(), &["check", "--today", "2026-06-01"]);
    assert!(!fine && told.contains("guides/aarhus.json, folder: “themes” is a folder of the site itself"), "{told}");
    change(copy.path(), "aarhus", |layer| layer["folder"] = "".into());
    let (fine, told) = vejviser(copy.path(), &["check", "--today", "2026-06-01"]);
    assert!(!fine && told.contains("folder: the root of the site is the folder of “"), "{told}");
}

/// What only other municipalities use is no fault of one that is alone, or of those that are named.
#[test]
fn one_guide_is_checked_without_the_others() {
    let copy = copy_of_mini();
    assert!(vejviser(copy.path(), &["new-guide", "aarhus", "Aarhus Kommune"]).0);
    for guide in ["skovby", "strandby"] {
        fs::remove_file(copy.path().join(format!("guides/{guide}.json"))).expect("it goes");
    }
    let (fine, told) = vejviser(copy.path(), &["check", "--today", "2026-06-01"]);
    assert!(fine, "their sentences are still there: {told}");
    let (fine, told) = vejviser(copy.path(), &["check", "aarhus", "--today", "2026-06-01"]);
    assert!(fine, "{told}");
    // A sentence of its own that nothing uses is a mistake all the same.
    let own = copy.path().join("locales/da/aarhus.ftl");
    let text = fs::read_to_string(&own).expect("its sentences");
    fs::write(&own, format!("{text}step-ingen = Ingen siger det.\n")).expect("written");
    let (fine, told) = vejviser(copy.path(), &["check", "aarhus", "--today", "2026-06-01"]);
    assert!(!fine && told.contains("locales/da/aarhus.ftl, step-ingen: nothing uses the sentence"), "{told}");
}

#[test]
fn what_is_not_ready_is_not_published() {
    let copy = copy_of_mini_to_publish();
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
    change(copy.path(), "skovby", |layer| layer["publisher"] = publisher());
    assert!(ready(&["skovby"]).0, "alone: {}", ready(&["skovby"]).1);
    let (fine, told) = ready(&["skovby", "strandby"]);
    assert!(!fine && !told.contains("skovby.json, publisher") && told.contains("strandby.json, publisher"), "{told}");
    let (fine, told) = ready(&["skovby", "--at-root", "strandby"]);
    assert!(!fine && told.contains("“strandby” is none of the guides"), "{told}");
    // Another date is another version, which is not recorded.
    change(copy.path(), "skovby", |layer| layer["version"] = "2026-05-30".into());
    let (fine, told) = ready(&["skovby"]);
    assert!(!fine && told.contains("is not recorded\n    mend it: run `record`"), "{told}");
}

/// What is told from a later day on alone is no sentence that nobody is told.
#[test]
fn what_holds_from_a_later_day_is_published() {
    let copy = copy_of_mini_to_publish();
    change(copy.path(), "skovby", |layer| {
        let step = json!({
            "id": "brug-appen", "kind": "do", "if": { "route": ["klag"] }, "from": "2027-01-01", "rests_on": ["SKOV-1"]
        });
        layer["steps"].as_array_mut().expect("steps").push(step);
    });
    for (lang, text) in [("da", "Klag i appen."), ("en", "Complain in the app.")] {
        let path = copy.path().join(format!("locales/{lang}/skovby.ftl"));
        let before = fs::read_to_string(&path).expect("the sentences");
        fs::write(path, format!("{before}\nstep-brug-appen = {text}\n")).expect("written");
    }
    let (fine, told) = vejviser(copy.path(), &["publish", "--ready", "--program", "nowhere", "--demo", "skovby"]);
    assert!(fine, "{told}");
}
