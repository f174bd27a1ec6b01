//! A folder of guides with a mistake: in which file it is, at which place, what is wrong and how to mend it.
//!
//! What the layers alone can have wrong is tried in `crates/rulebook/tests` and `crates/proof/tests`.

use std::sync::LazyLock;

use compiler::folder::Files;
use compiler::folder::Folder;
use compiler::load::compile;
use compiler::walked;
use report::shown;
use serde_json::{Value, json};

use crate::guides::change_layer;
use crate::sources::copy_of_mini;

/// The practice guide, read once.
static MINI: LazyLock<Folder> = LazyLock::new(|| Folder::read(copy_of_mini().path()).expect("the guides"));

fn files() -> Files {
    MINI.files("skovby").expect("the guide")
}

fn problems(files: &Files) -> String {
    let found = compile(files).expect_err("the guide is broken");
    found.iter().map(|problem| format!("{problem}\n")).collect()
}

fn says(found: &str, parts: &[&str]) {
    for part in parts {
        assert!(found.contains(part), "“{part}” is not said in:\n{found}");
    }
    assert!(found.contains("mend it: "), "a remedy is given:\n{found}");
}

#[test]
fn a_layer_that_is_cut_short() {
    let mut files = files();
    files.layers[1][0].1.truncate(200);
    says(&problems(&files), &["guides/skovby.json, line ", "the file ends too early"]);
}

#[test]
fn a_sentence_that_no_path_shows() {
    let mut files = files();
    for locale in files.locales.values_mut() {
        locale[0].1.push_str("\nui-nobody-says-this = Nej.\n");
    }
    let compiled = compile(&files).expect("the proof does not know what views say");
    let shown = shown::check(&walked::walk_all(&[compiled]));
    assert!(shown.not_said.contains("ui-nobody-says-this"), "{:?}", shown.not_said);
}

/// The problems when a sentence of a language reads otherwise.
fn reworded(language: &str, from: &str, to: &str) -> String {
    let mut files = files();
    let locale = files.locales.get_mut(language).expect("the language");
    let (_, text) = locale.iter_mut().find(|(_, text)| text.contains(from)).expect("the sentence");
    *text = text.replacen(from, to, 1);
    problems(&files)
}

#[test]
fn a_missing_sentence() {
    let found = reworded("en", "step-skriv-kort =", "step-skriv-kurz =");
    says(&found, &["locales/en, step-skriv-kort: the sentence is missing; steps › skriv-kort needs it"]);
}

#[test]
fn other_variables_in_a_language() {
    let found = reworded("en", "call { $borgerraadgiveren-phone } and", "call { $department } and");
    says(
        &found,
        &["status-br-ikke-afgoerelse: its variables are {\"department\"}, but {\"borgerraadgiveren-phone\"} in da"],
    );
}

#[test]
fn more_of_fluent_than_a_pack_can_hold() {
    let found = reworded("da", "fee-none = Det er gratis.", "fee-none = Det er { NUMBER(0) } kroner.");
    says(&found, &["locales/da/places.ftl, fee-none: it uses something other than a { $name } in braces"]);
}

/// The problems when a sentence for helpers reads otherwise.
fn retold(from: &str, to: &str) -> String {
    let mut files = files();
    let helper = files.helper.get_mut("en").expect("the language");
    let file = helper.iter_mut().find(|(_, text)| text.contains(from)).unwrap_or_else(|| panic!("{from}"));
    file.1 = file.1.replacen(from, to, 1);
    problems(&files)
}

#[test]
fn a_sentence_that_helpers_lack() {
    let found = retold("option-hjaelp =", "option-hjaelpen =");
    says(
        &found,
        &[
            "locales/en/questions.ftl, option-hjaelp: it speaks of the reader (“I”) and has no sentence for who helps",
            "write `option-hjaelp = …` in a file of locales/en/helper, in the third person",
            "locales/en/helper/questions.ftl, option-hjaelpen: there is no such sentence",
        ],
    );
}

#[test]
fn a_sentence_for_helpers_that_speaks_of_the_reader() {
    let found = retold("Look at the heading of the letter.", "Look at the heading of your letter.");
    says(&found, &["locales/en/helper/questions.ftl, question-omraade-help: it still speaks of the reader: “your”"]);
}

/// What no path needs is said of all guides together.
#[test]
fn a_condition_that_says_more_than_it_needs() {
    let found = |change: &dyn Fn(&mut Value)| -> String {
        let compiled = ["skovby", "strandby"].map(|guide| {
            let mut files = MINI.files(guide).expect("the guide");
            change_layer(&mut files, 0, change);
            compile(&files).expect("each guide by itself is whole")
        });
        report::needless(&walked::walk_all(&compiled)).iter().map(|problem| format!("{problem}\n")).collect()
    };
    assert_eq!(found(&|_| ()), "");
    let part = |json: &mut Value, list: &str, id: &str, change: &dyn Fn(&mut Value)| {
        let parts = json[list].as_array_mut().expect("a list");
        change(parts.iter_mut().find(|part| part["id"] == id).expect("the part"));
    };
    let found = found(&|json| {
        part(json, "steps", "laeg-et-kort-ved", &|step| {
            step["if"]["omraade"].as_array_mut().expect("areas").push(json!("baadplads"));
        });
        part(json, "steps", "klag-alligevel", &|step| step["if"]["sag"] = json!(["familie", "by"]));
        part(json, "routes", "serviceniveau", &|row| {
            row["status"] = json!({ "forvaltningen": "forvaltningen-kan-svare" });
        });
    });
    says(
        &found,
        &[
            "guides/danmark.json, steps › laeg-et-kort-ved › if: the condition on “omraade” need not name “baadplads”",
            "steps › klag-alligevel › if: the condition on “sag” changes nothing",
            "guides/danmark.json, routes › serviceniveau › status › forvaltningen: it changes nothing",
        ],
    );
}
