//! The command-line tool, as who keeps a guide uses it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use compiler::folder::{Files, municipalities};

use serde_json::{Value, json};

use crate::guides::real_guide;
use crate::sources::{copy_of_mini, copy_of_the_sources};

fn check_as_json(root: &Path, guides: &[&str]) -> (bool, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_vejviser"))
        .args(["check", "--json", "--today", "2026-06-01", "--root"])
        .arg(root)
        .args(guides)
        .output()
        .expect("the command runs");
    (output.status.success(), serde_json::from_slice(&output.stdout).expect("JSON"))
}

#[test]
fn check_tells_figures_and_findings_as_json() {
    let copy = copy_of_mini();
    let (fine, told) = check_as_json(copy.path(), &[]);
    assert!(fine, "{told}");
    assert_eq!(told["findings"], json!([]));
    let guides = told["guides"].as_array().expect("guides");
    // Those that change on a day have figures for each period.
    let first = guides.iter().filter(|guide| guide["from"] == "");
    assert_eq!(first.count(), municipalities(copy.path()).expect("the guides").len());
    for guide in guides {
        let by_taps = guide["taps"].as_object().expect("taps").values();
        let by_route = guide["routes"].as_object().expect("routes").values();
        let sum = |counts: &mut dyn Iterator<Item = &Value>| counts.filter_map(Value::as_u64).sum::<u64>();
        assert!(guide["paths"].as_u64() > Some(5), "{guide}");
        assert_eq!(guide["paths"].as_u64(), Some(sum(&mut by_taps.into_iter())));
        assert_eq!(guide["paths"].as_u64(), Some(sum(&mut by_route.into_iter())));
    }
    let layer = copy.path().join(NATION);
    let text = fs::read_to_string(&layer).expect("the layer");
    fs::write(&layer, text.replacen("\"is\": \"klagenaevnet", "\"is\": \"klagenaevne", 1)).expect("written");
    let (fine, told) = check_as_json(copy.path(), &[]);
    assert!(!fine, "a mistake fails the command");
    let finding = &told["findings"][0];
    assert_eq!(finding["file"], NATION);
    for part in ["place", "cause", "remedy"] {
        assert!(finding[part].as_str().is_some_and(|text| text.len() > 5), "{part} in {finding}");
    }
}

#[test]
fn a_reader_that_goes_away_is_nothing_wrong() {
    let copy = copy_of_mini();
    let today = ["--today", "2026-06-01"];
    for command in [&["check", "skovby"][..], &["check", "skovby", "--json"], &["route", "skovby", "#/"]] {
        let mut process = Command::new(env!("CARGO_BIN_EXE_vejviser"));
        let today = if command[0] == "check" { &today[..] } else { &[] };
        let mut child = process
            .arg("--root")
            .arg(copy.path())
            .args(command)
            .args(today)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success(), "{command:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{command:?}");
    }
}

#[test]
fn a_new_municipality_compiles_at_once_without_an_adviser() {
    let copy = copy_of_the_sources();
    let begin = |id: &str| {
        Command::new(env!("CARGO_BIN_EXE_vejviser"))
            .args(["new-guide", id, "Eksempel Kommune", "--version", "2026-01-31", "--root"])
            .arg(copy.path())
            .output()
            .expect("the command runs")
    };
    assert!(begin("eksempel").status.success());
    let (fine, told) = check_as_json(copy.path(), &["eksempel"]);
    assert!(fine, "{told}");
    let compiled = compiler::load(copy.path(), "eksempel").expect("it compiles");
    assert!(compiled.guide.places.iter().all(|place| place.kind.name() != "adviser"));
    for (fragment, place, sent_to) in [
        ("#/afgoerelse.arbejde.sygedagpenge.modtaget", "ankestyrelsen", "forvaltningen"),
        ("#/personale.nej", "forvaltningen", "forvaltningen"),
        ("#/haendelse.ulovligt", "tilsynet", "tilsynet"),
        ("#/afgoerelse.arbejde.sygedagpenge.afgjort.svar-fastholdt", "ombudsmanden", "ombudsmanden"),
    ] {
        let plan = report::json::plan(&compiled, fragment).expect("a plan");
        assert_eq!(plan["routes"][0]["doors"][0]["place"], place, "{fragment}");
        assert_eq!(plan["routes"][0]["doors"][0]["send_to"], sent_to, "{fragment}");
    }
    let again = begin("eksempel");
    assert!(!again.status.success(), "what is there is not written over");
    assert!(String::from_utf8_lossy(&again.stderr).contains("it is there already"));
    let bad = begin("Æble Kommune");
    assert!(String::from_utf8_lossy(&bad.stderr).contains("the id cannot stand in an address"));
}

const NATION: &str = "guides/danmark.json";

/// The file of the national layer in which a text stands.
fn file_of_nation(root: &Path, text: &str) -> PathBuf {
    let files = Files::read(root, "koebenhavn").expect("the files").layers.swap_remove(0);
    let (name, _) = files.iter().find(|(_, file)| file.contains(text)).unwrap_or_else(|| panic!("{text} stands there"));
    root.join(name)
}

#[test]
fn the_diff_says_who_gets_another_answer() {
    let old = copy_of_the_sources();
    let new = copy_of_the_sources();
    let change = |file: &str, from: &str, to: &str| {
        let file = if file == NATION { file_of_nation(new.path(), from) } else { new.path().join(file) };
        let text = fs::read_to_string(&file).expect("the file");
        assert!(text.contains(from), "{from}");
        fs::write(&file, text.replacen(from, to, 1)).expect("written");
    };
    let html = new.path().join("html");
    let told = || {
        let output = Command::new(env!("CARGO_BIN_EXE_vejviser"))
            .arg("diff")
            .args([old.path(), new.path()])
            .arg("--html")
            .arg(&html)
            .output()
            .expect("the command runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let same = told();
    let guide = &real_guide("koebenhavn").guide;
    let paths = proof::walk(guide).paths.len();
    let nothing = format!("koebenhavn: 0 of {paths} paths change\n0 sentences change\n0 facts change\n");
    assert!(same.contains(&nothing), "{same}");
    // A limit, a sentence in one language, a number, who wrote a source, and an id without successor.
    change(NATION, "90 days from notice", "80 days from notice");
    change("locales/da/steps.ftl", "step-tal-med-ejeren = Tal", "step-tal-med-ejeren = Snak");
    let number = guide.place("ombudsmanden").expect("the place").contacts["phone"].is.clone();
    change(NATION, &format!("\"is\": \"{number}\""), "\"is\": \"12 34 56 78\"");
    change(NATION, "\"by\": \"", "\"by\": \"The new ");
    change(NATION, "{ \"id\": \"forslag\",", "{ \"id\": \"ide\",");
    change(NATION, "[\"forslag\"] }", "[\"ide\"] }");
    for lang in ["da", "en"] {
        for folder in ["", "helper/"] {
            let file = format!("locales/{lang}/{folder}questions.ftl");
            change(&file, "option-forslag =", "option-ide =");
        }
        change(&format!("locales/{lang}/questions.ftl"), "option-forslag-hint =", "option-ide-hint =");
    }
    let lost = told();
    assert!(
        lost.contains("  4 paths: deadline: – 90 days from notice, + 80 days from notice\n    #/afgoerelse.by.byggeri"),
        "{lost}"
    );
    assert!(lost.contains("  step-tal-med-ejeren (da)\n    – Tal"), "{lost}");
    assert!(lost.contains("  helper/option-ide (da)\n"), "also in the third person: {lost}");
    let facts = format!("2 facts change\n  places › ombudsmanden › phone\n    – {number}\n    + 12 34 56 78\n");
    assert!(lost.contains(&facts), "{lost}");
    assert!(lost.contains("› by\n    – ") && lost.contains("\n    + The new "), "{lost}");
    assert!(lost.contains("  1 path: the path is gone; old links lose an answer (an id that went needs"), "{lost}");
    // With a successor the old link leads on.
    change(NATION, "{ \"id\": \"ide\",", "{ \"id\": \"ide\", \"formerly\": [\"forslag\"],");
    let kept = told();
    assert!(kept.contains("  1 path: the path is gone; old links lead to #/andet.ide\n"), "{kept}");
    let page = fs::read_to_string(html.join("koebenhavn.html")).expect("the page");
    for part in ["<h2>2 facts change</h2>", "<ins>Snak", "<ins>12 34 56 78</ins>", "1 path: the path is gone"] {
        assert!(page.contains(part), "{part} in {page}");
    }
}
