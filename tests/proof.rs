//! The proof against a second, naive one; and guides with a mistake.

mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use klagevejviser::compile::load::{Files, compile, municipalities};
use klagevejviser::compile::report;
use klagevejviser::guide::condition::{Condition, Truth};
use klagevejviser::guide::model::{Area, Door};
use klagevejviser::guide::possible::Possible;
use klagevejviser::guide::proof::Walked;
use klagevejviser::guide::{Answers, Guide, proof};
use serde_json::{Value, json};

use crate::sources::copy_of_the_sources;

fn files() -> Files {
    Files::read(Path::new("."), "koebenhavn").expect("the files are there")
}

fn guide() -> Guide {
    compile(&files()).expect("the guide compiles").guide
}

/// Every full assignment: all that can be said by someone for whom each question is one, whether
/// it is asked or not. Read from the words alone.
fn assignments(guide: &Guide) -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for question in &guide.questions {
        let mut longer = Vec::new();
        for answers in &all {
            let said = |id: &String| answers.options().any(|option| option == id);
            let options: Vec<&String> = if question.names_area() {
                guide.areas.iter().filter(|area| area.fields.iter().any(said)).map(|area| &area.id).collect()
            } else if question.within.is_empty() || question.within.iter().any(said) {
                question.options.iter().map(|option| &option.id).collect()
            } else {
                Vec::new()
            };
            if options.is_empty() {
                longer.push(answers.clone());
            }
            longer.extend(options.into_iter().map(|option| answers.with(&question.id, option)));
        }
        all = longer;
    }
    all
}

/// Whether a condition holds when everything has been answered, read from the words alone.
fn holds(guide: &Guide, condition: &Condition, full: &Answers, area: Option<&Area>, route: &str) -> bool {
    condition.0.iter().all(|(key, allowed)| {
        let doors = area.map_or(&[][..], |area| &area.doors);
        let is = |value: &str| allowed.iter().any(|allowed| allowed == value);
        let place = |door: &Door| guide.place(&door.place.is).expect("the place is there");
        match key.as_str() {
            "route" => is(route),
            "answer" => full.options().any(is),
            "area.place" => doors.iter().any(|door| is(&door.place.is)),
            "area.kind" => doors.iter().any(|door| is(place(door).kind.name())),
            "area.send_to" => doors.iter().any(|door| {
                let claim = door.way.send_to.as_ref().or(place(door).way.send_to.as_ref());
                claim.is_some_and(|claim| is(&claim.is))
            }),
            question => full.get(question).is_some_and(is),
        }
    })
}

/// The tables read the plain way: the first row that holds, all steps that hold. The walk that
/// the compiler makes asks only some of the questions; it must come to the same.
#[test]
fn a_naive_reading_of_the_tables_agrees_with_the_walk() {
    let guide = guide();
    let walk = proof::walk(&guide);
    let asks: BTreeMap<String, &str> =
        walk.views.iter().map(|view| (proof::spell(&view.answers), view.question)).collect();
    let ends: BTreeMap<String, &Walked<'_>> =
        walk.paths.iter().map(|path| (proof::spell(&path.answers), path)).collect();
    assert_eq!(ends.len(), walk.paths.len(), "no path twice");

    let all = assignments(&guide);
    assert!(all.len() > walk.paths.len(), "more is said than is asked for: {}", all.len());
    let area_question = &guide.area_question().expect("there is one").id;
    let mut reached = BTreeSet::new();
    for full in &all {
        let mut asked = Answers::default();
        let mut at = proof::spell(&asked);
        while let Some(question) = asks.get(&at) {
            asked = asked.with(question, full.get(question).expect("everything is answered"));
            at = proof::spell(&asked);
        }
        let walked = &ends.get(&at).unwrap_or_else(|| panic!("{at} is neither a view nor a path")).route;

        let area = full.get(area_question).and_then(|id| guide.area(id));
        let row = guide.routes.iter().find(|row| holds(&guide, &row.when, full, area, "")).expect("a row holds");
        let row = guide.routes.iter().find(|other| Some(&other.id) == row.like.as_ref()).unwrap_or(row);
        assert_eq!(walked.row.id, row.id, "{at}: route");
        if row.area_doors {
            assert_eq!(walked.area.map(|area| &area.id), area.map(|area| &area.id), "{at}: area");
        }
        let doors = if row.area_doors { &area.expect("an area").doors } else { &row.doors };
        let same = walked.doors.iter().map(|door| door.place).eq(doors.iter().map(|door| door.place.is.as_str()));
        assert!(same, "{at}: doors {:?} and {doors:?}", walked.doors);
        let mut steps: Vec<_> =
            guide.steps.iter().filter(|step| holds(&guide, &step.when, full, area, &row.id)).collect();
        steps.sort_by_key(|step| step.kind);
        assert!(
            walked.steps.iter().map(|step| &step.id).eq(steps.iter().map(|step| &step.id)),
            "{at}: steps {:?}",
            walked.steps
        );
        reached.insert(at);
    }
    assert!(reached.iter().eq(ends.keys()), "the walk meets every path, and no other");
}

/// A full assignment leaves nothing open, whatever it is.
#[test]
fn with_all_answers_no_condition_is_open() {
    let guide = guide();
    for full in &assignments(&guide) {
        let possible = Possible::after(&guide, full);
        for row in &guide.routes {
            assert_ne!(row.when.truth(&guide, &possible, &[]), Truth::Open, "{} with {}", row.id, proof::spell(full));
        }
    }
}

/// Changes the JSON of a layer.
fn broken(layer: usize, change: impl FnOnce(&mut Value)) -> String {
    let mut files = files();
    let mut json: Value = serde_json::from_str(&files.layers[layer].1).expect("JSON");
    change(&mut json);
    files.layers[layer].1 = json.to_string();
    problems(&files)
}

fn problems(files: &Files) -> String {
    let found = compile(files).expect_err("the guide is broken");
    found.iter().map(|problem| format!("{problem}\n")).collect()
}

fn part<'v>(json: &'v mut Value, list: &str, id: &str) -> &'v mut Value {
    let parts = json[list].as_array_mut().expect("a list");
    parts.iter_mut().find(|part| part["id"] == id).unwrap_or_else(|| panic!("{id} is in {list}"))
}

fn says(found: &str, parts: &[&str]) {
    for part in parts {
        assert!(found.contains(part), "“{part}” is not said in:\n{found}");
    }
    assert!(found.contains("mend it: "), "a remedy is given:\n{found}");
}

#[test]
fn broken_01_no_json() {
    let mut files = files();
    files.layers[1].1.truncate(200);
    says(&problems(&files), &["guides/koebenhavn.json, line ", "it is no JSON"]);
}

#[test]
fn broken_02_an_unknown_key() {
    let found = broken(0, |json| part(json, "steps", "skriv-kort")["prose"] = json!("Skriv kort."));
    says(&found, &["guides/danmark.json", "steps › skriv-kort", "unknown field `prose`"]);
}

#[test]
fn broken_03_a_row_that_can_never_apply() {
    let found = broken(0, |json| {
        let row = json!({ "id": "for-sent", "section": "politics", "if": { "sag": ["serviceniveau"] }, "like": "sagsbehandling", "rests_on": ["T45"] });
        json["routes"].as_array_mut().expect("rows").push(row);
    });
    says(
        &found,
        &[
            "guides/danmark.json, routes › for-sent",
            "the row can never apply: “serviceniveau” already covers all that it covers",
        ],
    );
}

#[test]
fn broken_04_a_path_without_a_route() {
    let found = broken(0, |json| part(json, "routes", "tvivl")["if"] = json!({ "sag": ["serviceniveau"] }));
    says(&found, &["routes: the path #/andet.ingen-af-dem ends in no route"]);
}

#[test]
fn broken_05_a_step_that_no_path_collects() {
    let found = broken(0, |json| part(json, "steps", "to-klager")["if"]["sag"] = json!(["personale"]));
    says(&found, &["steps › to-klager", "no path collects the step"]);
}

#[test]
fn broken_06_a_pointless_question() {
    let found = broken(0, |json| {
        // Three areas that nothing tells apart, alone in their field.
        let doors = part(json, "areas", "kontanthjaelp")["doors"].clone();
        for area in ["kontanthjaelp", "sygedagpenge", "aktivering"] {
            let area = part(json, "areas", area);
            area["doors"] = doors.clone();
            let area = area.as_object_mut().expect("an area");
            area.remove("act");
            area.remove("note");
            area.remove("rests_on");
            area.insert("rests_on".into(), json!(["T5"]));
        }
        for area in ["andet-omraade", "udbetaling-danmark", "foertidspension", "tilbagebetaling", "inddrivelse"] {
            let fields = part(json, "areas", area)["fields"].as_array_mut().expect("fields");
            fields.iter_mut().filter(|field| *field == "arbejde").for_each(|field| *field = json!("pleje"));
            fields.dedup();
        }
        json["steps"].as_array_mut().expect("steps").retain(|step| step["id"] != "spoerg-om-raad");
    });
    says(&found, &["questions › omraade: after #/afgoerelse.arbejde every option gives the same result"]);
}

#[test]
fn broken_17_a_question_that_is_never_asked() {
    let found = broken(0, |json| {
        let question = json!({ "id": "tom", "options": [{ "id": "tom-a" }, { "id": "tom-b" }] });
        json["questions"].as_array_mut().expect("questions").push(question);
    });
    says(&found, &["guides/danmark.json, questions › tom: the question is never asked"]);
}

#[test]
fn broken_18_a_question_within_an_answer_that_comes_later() {
    let found = broken(0, |json| part(json, "questions", "felt")["within"] = json!(["modtaget"]));
    says(&found, &["questions › felt: it lies within “modtaget”, which is no answer to a question before it"]);
}

#[test]
fn broken_07_a_condition_on_nothing() {
    let found = broken(0, |json| part(json, "steps", "skriv-kort")["if"] = json!({ "stadium": ["modtaget"] }));
    says(&found, &["steps › skriv-kort", "the condition reads “stadium”, which does not exist"]);
}

#[test]
fn broken_08_a_door_to_nowhere() {
    let found =
        broken(0, |json| part(json, "areas", "sygedagpenge")["doors"][0]["place"]["is"] = json!("ankestyrelse"));
    says(&found, &["areas › sygedagpenge", "the place “ankestyrelse” does not exist"]);
}

#[test]
fn broken_09_a_claim_without_a_source() {
    let mut number = String::new();
    let found = broken(1, |json| {
        let phone = &mut part(json, "places", "borgerraadgiveren")["contacts"]["phone"];
        number = phone["is"].as_str().expect("a number").to_owned();
        phone["sources"] = json!([]);
    });
    let cause = format!("phone “{number}” has no source");
    says(&found, &["guides/koebenhavn.json, places › borgerraadgiveren", &cause]);
}

#[test]
fn broken_10_an_option_id_twice() {
    let found = broken(0, |json| part(json, "questions", "klaget")["options"][0]["id"] = json!("modtaget"));
    says(&found, &["the option id “modtaget” stands already in questions › stadie"]);
}

#[test]
fn broken_11_a_time_limit_that_is_none() {
    let found = broken(0, |json| part(json, "places", "ankestyrelsen")["way"]["deadline"]["is"] = json!("four weeks"));
    says(&found, &["places › ankestyrelsen", "“four weeks” is no time limit"]);
}

#[test]
fn broken_12_a_view_with_too_many_options() {
    let found = broken(0, |json| {
        for number in 0..8 {
            let mut area = part(json, "areas", "sygedagpenge").clone();
            area["id"] = json!(format!("omraade-{number}"));
            json["areas"].as_array_mut().expect("areas").push(area);
        }
    });
    says(&found, &["questions › omraade", "16 options in one view"]);
}

#[test]
fn broken_19_a_contact_without_a_source() {
    let found = broken(0, |json| {
        part(json, "places", "ankestyrelsen")["contacts"]["phone"] =
            json!({ "is": "12 34 56 78", "confidence": "unconfirmed" });
    });
    says(&found, &["places › ankestyrelsen", "phone “12 34 56 78” has no source"]);
}

#[test]
fn broken_20_a_claim_without_confidence() {
    let found = broken(0, |json| {
        part(json, "areas", "sygedagpenge")["act"].as_object_mut().expect("a claim").remove("confidence");
    });
    says(&found, &["guides/danmark.json, areas › sygedagpenge › act: missing field `confidence`"]);
}

#[test]
fn broken_21_a_sentence_that_no_path_shows() {
    let mut files = files();
    for locale in files.locales.values_mut() {
        locale[0].1.push_str("\nui-nobody-says-this = Nej.\n");
    }
    let compiled = compile(&files).expect("the proof does not know what views say");
    let found = report::views(&report::see(&[compiled]));
    let found: Vec<String> = found.iter().map(|problem| format!("{problem}\n")).collect();
    says(&found.concat(), &["ui-nobody-says-this: no path shows the sentence"]);
}

/// Changes the text of a locale file.
fn misspelt(language: &str, from: &str, to: &str) -> String {
    let mut files = files();
    let locale = files.locales.get_mut(language).expect("the language");
    let (_, text) = locale.iter_mut().find(|(_, text)| text.contains(from)).expect("the sentence");
    *text = text.replacen(from, to, 1);
    problems(&files)
}

#[test]
fn broken_13_a_missing_sentence() {
    let found = misspelt("en", "step-skriv-kort =", "step-skriv-kurz =");
    says(
        &found,
        &[
            "locales/en, step-skriv-kort: the sentence is missing; steps › skriv-kort needs it",
            "step-skriv-kurz: nothing uses the sentence",
        ],
    );
}

#[test]
fn broken_14_other_variables_in_a_language() {
    let found =
        misspelt("en", "route-klag-title = Complain to { $place }", "route-klag-title = Complain to { $department }");
    says(&found, &["route-klag-title: its variables are {\"department\"}, but {\"place\"} in da"]);
}

#[test]
fn broken_15_more_of_fluent_than_a_pack_can_hold() {
    let found = misspelt("da", "fee-none = Det er gratis.", "fee-none = Det er { NUMBER(0) } kroner.");
    says(&found, &["locales/da/places.ftl, fee-none: it uses something other than a { $name } in braces"]);
}

#[test]
fn broken_16_a_row_without_conditions_that_hides_the_rest() {
    let found = broken(0, |json| {
        part(json, "routes", "serviceniveau").as_object_mut().expect("a row").remove("if");
    });
    says(&found, &["routes › serviceniveau", "a row without conditions hides all that follow"]);
}

fn check_as_json(root: &Path) -> (bool, Value) {
    let output = Command::new(env!("CARGO_BIN_EXE_vejviser"))
        .args(["check", "--json", "--root"])
        .arg(root)
        .output()
        .expect("the command runs");
    (output.status.success(), serde_json::from_slice(&output.stdout).expect("JSON"))
}

#[test]
fn check_tells_figures_and_findings_as_json() {
    let copy = copy_of_the_sources();
    let (fine, told) = check_as_json(copy.path());
    assert!(fine);
    assert_eq!(told["findings"], json!([]));
    let guides = told["guides"].as_array().expect("guides");
    assert_eq!(guides.len(), municipalities(Path::new(".")).expect("the guides").len());
    for guide in guides {
        let by_taps = guide["taps"].as_object().expect("taps").values();
        let by_route = guide["routes"].as_object().expect("routes").values();
        let sum = |counts: &mut dyn Iterator<Item = &Value>| counts.filter_map(Value::as_u64).sum::<u64>();
        assert!(guide["paths"].as_u64() > Some(500), "{guide}");
        assert_eq!(guide["paths"].as_u64(), Some(sum(&mut by_taps.into_iter())));
        assert_eq!(guide["paths"].as_u64(), Some(sum(&mut by_route.into_iter())));
    }
    let layer = copy.path().join("guides/danmark.json");
    let text = fs::read_to_string(&layer).expect("the layer");
    fs::write(&layer, text.replacen("\"is\": \"ankestyrelsen\"", "\"is\": \"ankestyrelse\"", 1)).expect("written");
    let (fine, told) = check_as_json(copy.path());
    assert!(!fine, "a mistake fails the command");
    let finding = &told["findings"][0];
    assert_eq!(finding["file"], "guides/danmark.json");
    for part in ["place", "cause", "remedy"] {
        assert!(finding[part].as_str().is_some_and(|text| text.len() > 5), "{part} in {finding}");
    }
}

#[test]
fn a_reader_that_goes_away_is_nothing_wrong() {
    for command in [&["check", "ishoej"][..], &["check", "ishoej", "--json"], &["route", "ishoej"]] {
        let mut process = Command::new(env!("CARGO_BIN_EXE_vejviser"));
        let mut child =
            process.args(command).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
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
    let (fine, told) = check_as_json(copy.path());
    assert!(fine, "{told}");
    let before = municipalities(Path::new(".")).expect("the guides").len();
    assert_eq!(told["guides"].as_array().map(Vec::len), Some(before + 1));
    let compiled = klagevejviser::compile::load(copy.path(), "eksempel").expect("it compiles");
    assert!(compiled.guide.places.iter().all(|place| place.kind.name() != "adviser"));
    for (fragment, place, sent_to) in [
        ("#/afgoerelse.arbejde.sygedagpenge.modtaget", "ankestyrelsen", "forvaltningen"),
        ("#/personale.nej", "forvaltningen", "forvaltningen"),
        ("#/haendelse.ulovligt", "tilsynet", "tilsynet"),
        ("#/afgoerelse.arbejde.sygedagpenge.afgjort", "ombudsmanden", "ombudsmanden"),
    ] {
        let plan = klagevejviser::compile::json::plan(&compiled, fragment).expect("a plan");
        assert_eq!(plan["routes"][0]["doors"][0]["place"], place, "{fragment}");
        assert_eq!(plan["routes"][0]["doors"][0]["send_to"], sent_to, "{fragment}");
    }
    let again = begin("eksempel");
    assert!(!again.status.success(), "what is there is not written over");
    assert!(String::from_utf8_lossy(&again.stderr).contains("it is there already"));
    let bad = begin("Æble Kommune");
    assert!(String::from_utf8_lossy(&bad.stderr).contains("the id cannot stand in an address"));
}

#[test]
fn the_diff_says_who_gets_another_answer() {
    let old = copy_of_the_sources();
    let new = copy_of_the_sources();
    let change = |file: &str, from: &str, to: &str| {
        let file = new.path().join(file);
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
    let paths = proof::walk(&guide()).paths.len();
    let nothing = format!("koebenhavn: 0 of {paths} paths change\n0 sentences change\n0 facts change\n");
    assert!(same.contains(&nothing), "{same}");
    // A limit, a sentence in one language, a number, who wrote a source, and an id without successor.
    change("guides/danmark.json", "90 days from notice", "80 days from notice");
    change("locales/da/steps.ftl", "step-tal-med-ejeren = Tal", "step-tal-med-ejeren = Snak");
    let number = guide().place("ombudsmanden").expect("the place").contacts["phone"].is.clone();
    change("guides/danmark.json", &format!("\"is\": \"{number}\""), "\"is\": \"12 34 56 78\"");
    change("guides/danmark.json", "\"by\": \"", "\"by\": \"The new ");
    change("guides/danmark.json", "{ \"id\": \"forslag\",", "{ \"id\": \"ide\",");
    change("guides/danmark.json", "[\"forslag\"] }", "[\"ide\"] }");
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
    change("guides/danmark.json", "{ \"id\": \"ide\",", "{ \"id\": \"ide\", \"formerly\": [\"forslag\"],");
    let kept = told();
    assert!(kept.contains("  1 path: the path is gone; old links lead to #/andet.ide\n"), "{kept}");
    let page = fs::read_to_string(html.join("koebenhavn.html")).expect("the page");
    for part in ["<h2>2 facts change</h2>", "<ins>Snak", "<ins>12 34 56 78</ins>", "1 path: the path is gone"] {
        assert!(page.contains(part), "{part} in {page}");
    }
}

/// What no path needs is said of all guides together.
#[test]
fn broken_22_a_condition_that_says_more_than_it_needs() {
    let compile_all = |change: &dyn Fn(&mut Value)| -> String {
        let compiled = ["koebenhavn", "ishoej"].map(|guide| {
            let mut files = Files::read(Path::new("."), guide).expect("the files are there");
            let mut json: Value = serde_json::from_str(&files.layers[0].1).expect("JSON");
            change(&mut json);
            files.layers[0].1 = json.to_string();
            compile(&files).expect("each guide by itself is whole")
        });
        report::needless(&report::see(&compiled)).iter().map(|problem| format!("{problem}\n")).collect()
    };
    assert_eq!(compile_all(&|_| ()), "");
    let found = compile_all(&|json| {
        let step = part(json, "steps", "send-loensedler");
        step["if"]["route"].as_array_mut().expect("routes").push(json!("ansat"));
        part(json, "steps", "ring-112")["if"]["sag"] = json!(["haendelse", "afgoerelse", "sagsbehandling"]);
        part(json, "routes", "ansat")["status"]["domstolene"] = json!("domstolene-til-sidst");
    });
    says(
        &found,
        &[
            "guides/danmark.json, steps › send-loensedler › if: the condition on “route” need not name “ansat”",
            "steps › ring-112 › if: the condition on “sag” changes nothing",
            "guides/danmark.json, routes › ansat › status › domstolene: it changes nothing",
        ],
    );
}

#[test]
fn broken_23_two_options_that_are_never_told_apart() {
    let found = broken(0, |json| {
        let options = part(json, "questions", "haendelse-hvad")["options"].as_array_mut().expect("options");
        let mut twin = options.iter().find(|option| option["id"] == "skade").expect("the option").clone();
        twin["id"] = json!("uheld");
        options.push(twin);
        part(json, "routes", "erstatning")["if"] = json!({ "haendelse-hvad": ["skade", "uheld"] });
        // Neither may a step read which it was.
        for step in json["steps"].as_array_mut().expect("steps") {
            let Some(answers) = step["if"].get_mut("answer").and_then(Value::as_array_mut) else { continue };
            if answers.contains(&json!("skade")) {
                answers.push(json!("uheld"));
            }
        }
    });
    says(&found, &["guides/danmark.json, questions › haendelse-hvad", "“skade” and “uheld” are never told apart"]);
}

/// The problems of the files when a sentence for helpers is changed.
fn retold(from: &str, to: &str) -> String {
    let mut files = files();
    let helper = files.helper.get_mut("en").expect("the language");
    let file = helper.iter_mut().find(|(_, text)| text.contains(from)).unwrap_or_else(|| panic!("{from}"));
    file.1 = file.1.replacen(from, to, 1);
    problems(&files)
}

#[test]
fn broken_24_a_sentence_that_helpers_lack() {
    let found = retold("option-brev =", "option-brevet =");
    says(
        &found,
        &[
            "locales/en/questions.ftl, option-brev: it speaks of the reader (“I”) and has no sentence for who helps",
            "write `option-brev = …` in a file of locales/en/helper, in the third person",
            "locales/en/helper/questions.ftl, option-brevet: there is no such sentence",
        ],
    );
}

#[test]
fn broken_25_a_sentence_for_helpers_that_speaks_of_the_reader() {
    let found = retold("option-brev = A letter is hard", "option-brev = Your letter is hard");
    says(&found, &["locales/en/helper/questions.ftl, option-brev: it still speaks of the reader: “your”"]);
}

#[test]
fn broken_26_hours_a_holiday_and_a_role_that_are_none() {
    let found = broken(0, |json| {
        part(json, "places", "ankestyrelsen")["contacts"]["hours"]["is"] = json!("weekdays 9-15");
        part(json, "holidays", "juledag")["on"] = json!("12-32");
        part(json, "steps", "fuldmagt")["roles"] = json!(["nabo"]);
    });
    says(
        &found,
        &[
            "places › ankestyrelsen: “weekdays 9-15” are no hours: write e.g. `phone",
            "holidays › juledag: “12-32” is no day of the year",
            "steps › fuldmagt: it is for the role “nabo”, which does not exist",
        ],
    );
}

#[test]
fn broken_27_hosts_and_topics_that_are_none() {
    let found = broken(0, |json| {
        json["hosts"] = json!(["https://www.example.dk/", "http://example.dk", "example.dk", "https://example.dk *"]);
        part(json, "topics", "personale")["options"] = json!(["nabo"]);
        json["topics"].as_array_mut().expect("topics").push(json!({ "id": "Ét emne", "options": [] }));
    });
    says(
        &found,
        &[
            "hosts: “https://www.example.dk/” is no origin",
            "hosts: “http://example.dk” is no origin",
            "hosts: “example.dk” is no origin",
            "hosts: “https://example.dk *” is no origin",
            "topics › personale: the option “nabo” does not exist",
            "topics › Ét emne: the id is told to other pages",
        ],
    );
}
