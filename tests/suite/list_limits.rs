//! There is room for more: in every list of areas, and in the budgets.

use compiler::folder::{Files, municipalities};
use compiler::load;
use compiler::load::Compiled;
use proof::list_limits;
use proof::list_limits::MOST_AREAS;
use rulebook::problem::Problem;
use serde_json::{Value, json};
use site::budgets;

use crate::guides::{change_layer, real_guide};
use crate::root::root;

/// Changes the areas of the national layer, and the sentences.
fn changed(guide: &str, areas: impl Fn(&mut Vec<Value>), sentences: &str) -> Result<Compiled, Vec<Problem>> {
    let mut files = Files::read(root(), guide).expect("the files");
    change_layer(&mut files, 0, |layer| areas(layer["areas"].as_array_mut().expect("areas")));
    for locale in files.locales.values_mut() {
        locale.push(("locales/x/more.ftl".into(), sentences.to_owned()));
    }
    load::compile(&files)
}

/// An area as long as most, in this list.
fn area(id: &str, entry: &str) -> Value {
    json!({
        "id": id,
        "fields": [entry],
        "doors": [{ "place": { "is": "ankestyrelsen", "sources": ["AST-1"], "confidence": "sourced" } }],
        "note": true,
        "rests_on": ["T6"],
    })
}

/// The sentences of such an area.
fn sentences(id: &str) -> String {
    format!(
        "option-{id} = Et nyt område, {id}\n\
         option-{id}-hint = Fx nej til noget, som området {id} handler om\n\
         area-{id}-note = Om {id} er der det at sige, som ingen af de andre siger. Det er to sætninger, som de fleste noter er.\n"
    )
}

/// The entries of `fields` under which a list can be chosen from: its first group, or the field.
fn lists(guide: &str) -> Vec<String> {
    let guide = &real_guide(guide).guide;
    let several = list_limits::lists(guide).into_iter().filter(|list| list.areas > 1);
    several.map(|list| list.field.groups.first().unwrap_or(&list.field.id).clone()).collect()
}

#[test]
fn every_list_has_two_places_free() {
    for guide in municipalities(root()).expect("the guides") {
        let guide = &real_guide(&guide).guide;
        let lists = list_limits::lists(guide);
        assert!(lists.len() >= 15, "{lists:?}");
        for list in lists {
            assert!(list.free() >= 2, "{}: {} of {MOST_AREAS}", list.field.id, list.areas);
        }
        assert_eq!(list_limits::notes(guide), Vec::<String>::new());
    }
}

#[test]
fn two_more_areas_in_every_list_break_no_limit_and_no_budget() {
    for guide in municipalities(root()).expect("the guides") {
        let lists = lists(&guide);
        let new: Vec<(String, &String)> = lists
            .iter()
            .flat_map(|entry| [entry, entry])
            .enumerate()
            .map(|(at, entry)| (format!("nyt-{at}"), entry))
            .collect();
        let add = |areas: &mut Vec<Value>| {
            // Before that which is something else.
            let last = areas.iter().position(|area| area["id"] == "andet-omraade").expect("the last");
            areas.splice(last..last, new.iter().map(|(id, entry)| area(id, entry)));
        };
        let said: String = new.iter().map(|(id, _)| sentences(id)).collect();
        let compiled = changed(&guide, add, &said)
            .unwrap_or_else(|problems| panic!("{}", problems.iter().map(|p| format!("{p}\n")).collect::<String>()));
        let broken = budgets::broken(&[compiled]);
        assert!(broken.is_empty(), "{guide} with {} areas more: {broken:?}", new.len());
        assert!(new.len() >= 25, "{}", new.len());
    }
}

#[test]
fn a_list_that_is_full_names_those_that_are_not() {
    let said: String = (1..=6).map(|number| sentences(&format!("ny-{number}"))).collect();
    let filled = |times: usize| {
        let add = |areas: &mut Vec<Value>| {
            areas.extend((1..=times).map(|number| area(&format!("ny-{number}"), "skole-unge")));
        };
        changed("koebenhavn", add, &said)
    };
    let full = filled(5).expect_err("a fifteenth area");
    let told: Vec<String> = full.iter().map(ToString::to_string).collect();
    let found =
        told.iter().find(|told| told.contains("has 15 areas, and at most 14 can be shown")).expect("it is told");
    assert!(found.starts_with("guides/danmark.json, questions › felt: the list of “skole”"), "{found}");
    assert!(found.contains("put the area into a list with room: ") && found.contains("hvem-trafik (10)"), "{found}");
    // Five sentences are of areas that are there, the sixth is needed by none.
    let unused = told.iter().filter(|told| told.contains("nothing uses the sentence")).count();
    assert_eq!(unused, told.len() - 1, "{told:?}");
    // With thirteen a note says that it will soon be full.
    let nearly = changed(
        "koebenhavn",
        |areas| areas.extend((1..=3).map(|number| area(&format!("ny-{number}"), "skole-unge"))),
        &(1..=3).map(|number| sentences(&format!("ny-{number}"))).collect::<String>(),
    );
    let notes = list_limits::notes(&nearly.expect("thirteen areas").guide);
    assert_eq!(notes, ["skole: the list has room for 1 more"]);
}

#[test]
fn a_long_list_is_in_groups() {
    let outside = changed("koebenhavn", |areas| areas.push(area("ny-1", "skole")), &sentences("ny-1"));
    let told = outside.expect_err("two areas in none of the groups")[0].to_string();
    assert!(
        told.contains("the list of “skole” has more than one area in none of its groups: andet-omraade, ny-1"),
        "{told}"
    );
    let ungrouped =
        changed("koebenhavn", |areas| areas.extend([1, 2, 3].map(|n| area(&format!("ny-{n}"), "indsigt"))), "");
    let told = ungrouped.expect_err("seven areas without a heading")[0].to_string();
    assert!(told.contains("the list of “indsigt” has 7 areas without a heading between them"), "{told}");
    let twice = |areas: &mut Vec<Value>| {
        let mut area = area("ny-1", "skole-unge");
        area["fields"] = json!(["skole-unge", "skole-penge"]);
        areas.push(area);
    };
    let twice = changed("koebenhavn", twice, "");
    let told = twice.expect_err("it stands twice")[0].to_string();
    assert!(told.contains("areas › ny-1: it stands twice in the list of “skole”"), "{told}");
}

#[test]
fn a_guide_that_has_grown_too_big_is_found_before_it_is_built() {
    // Digits in an order that no compression makes small (xorshift).
    let mut state = 2_463_534_242_u32;
    let mut digit = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        char::from_digit(state >> 28, 16).unwrap_or('x')
    };
    let long: String = (0..60_000).map(|_| digit()).collect();
    let said = sentences("ny-1").replace("Fx nej til", &format!("{long} nej til"));
    let compiled = changed("ishoej", |areas| areas.push(area("ny-1", "skole-unge")), &said).expect("a guide");
    let told = budgets::broken(&[compiled]);
    assert!(
        told.iter().any(|problem| problem.cause.starts_with("pack in one language: rules and questions")),
        "{told:?}"
    );
    assert!(told.iter().all(|problem| problem.file == "guides/ishoej.json" && problem.place == "budgets"), "{told:?}");
}
