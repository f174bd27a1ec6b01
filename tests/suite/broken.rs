//! Guides with a mistake, each told in which file, at which place, what is wrong and how to mend it.

use crate::root::root;
use compiler::folder::Files;
use compiler::load::compile;
use compiler::seen;
use report::shown;
use serde_json::{Value, json};

fn files() -> Files {
    Files::read(root(), "koebenhavn").expect("the files are there")
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
    says(&problems(&files), &["guides/koebenhavn.json, line ", "the file ends too early"]);
}

#[test]
fn broken_02_an_unknown_key() {
    let found = broken(0, |json| part(json, "steps", "skriv-kort")["prose"] = json!("Skriv kort."));
    says(&found, &["guides/danmark.json", "steps › skriv-kort", "nothing is called “prose” here"]);
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
        for area in [
            "andet-omraade",
            "udbetaling-danmark",
            "foertidspension",
            "tilbagebetaling",
            "inddrivelse",
            "flytteudgifter",
            "seniorpension",
            "begravelseshjaelp",
        ] {
            let fields = part(json, "areas", area)["fields"].as_array_mut().expect("fields");
            fields.retain(|field| field.as_str().is_some_and(|field| !field.starts_with("arbejde")));
            if fields.is_empty() {
                fields.push(json!("hvem-regning"));
            }
        }
        json["steps"].as_array_mut().expect("steps").retain(|step| {
            !["spoerg-om-raad", "soeg-anden-hjaelp", "moed-op-imens", "det-haster"]
                .map(|id| json!(id))
                .contains(&step["id"])
        });
        json["asides"].as_array_mut().expect("asides").retain(|aside| aside["id"] != "fra-a-kassen");
    });
    says(
        &found,
        &["questions › omraade: after #/sagsbehandling.klage-mulig.arbejde every option gives the same result"],
    );
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
fn broken_12_a_list_with_too_many_areas() {
    let found = broken(0, |json| {
        for number in 0..8 {
            let mut area = part(json, "areas", "sygedagpenge").clone();
            area["id"] = json!(format!("omraade-{number}"));
            json["areas"].as_array_mut().expect("areas").push(area);
        }
    });
    says(&found, &["questions › felt: the list of “arbejde” has 19 areas", "put the area into a list with room: "]);
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
    says(&found, &["guides/danmark.json, areas › sygedagpenge › act: `confidence` is missing"]);
}

#[test]
fn broken_21_a_sentence_that_no_path_shows() {
    let mut files = files();
    for locale in files.locales.values_mut() {
        locale[0].1.push_str("\nui-nobody-says-this = Nej.\n");
    }
    let compiled = compile(&files).expect("the proof does not know what views say");
    let shown = shown::check(&seen::see(&[compiled]));
    assert!(shown.not_said.contains("ui-nobody-says-this"), "{:?}", shown.not_said);
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
    says(&found, &["locales/en, step-skriv-kort: the sentence is missing; steps › skriv-kort needs it"]);
}

#[test]
fn broken_14_other_variables_in_a_language() {
    let found = misspelt(
        "en",
        "step-ring-og-faa-hjaelp = Call Borgerrådgiveren on { $borgerraadgiveren-phone }",
        "step-ring-og-faa-hjaelp = Call { $department }",
    );
    says(
        &found,
        &["step-ring-og-faa-hjaelp: its variables are {\"department\"}, but {\"borgerraadgiveren-phone\"} in da"],
    );
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

/// What no path needs is said of all guides together.
#[test]
fn broken_22_a_condition_that_says_more_than_it_needs() {
    let compile_all = |change: &dyn Fn(&mut Value)| -> String {
        let compiled = ["koebenhavn", "ishoej"].map(|guide| {
            let mut files = Files::read(root(), guide).expect("the files are there");
            let mut json: Value = serde_json::from_str(&files.layers[0].1).expect("JSON");
            change(&mut json);
            files.layers[0].1 = json.to_string();
            compile(&files).expect("each guide by itself is whole")
        });
        report::needless(&seen::see(&compiled)).iter().map(|problem| format!("{problem}\n")).collect()
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
