//! What no path reaches, and paths that reach nothing.

#[path = "../../../tests/fixtures/mini.rs"]
mod mini;

use expect_test::{Expect, expect};
use mini::{Mini, add, part};
use proof::walk;
use serde_json::json;

/// Changes the practice guide, and compares what the walk finds.
fn check(change: impl FnOnce(&mut Mini), expect: Expect) {
    check_of(change, "", expect);
}

/// Of what is found, only that whose cause holds these words.
fn check_of(change: impl FnOnce(&mut Mini), words: &str, expect: Expect) {
    let mut mini = Mini::new();
    change(&mut mini);
    let found = mini.problems(|guide| {
        let walk = walk(guide);
        let all = walk.findings.iter().chain(&walk.unused);
        all.filter(|finding| finding.cause.contains(words)).cloned().collect()
    });
    expect.assert_eq(&found);
}

#[test]
fn the_practice_guide_is_whole() {
    check(|_| (), expect![[""]]);
}

#[test]
fn a_row_that_can_never_apply() {
    check(
        |mini| {
            let row = json!({
                "id": "for-sent", "section": "rest", "if": { "sag": ["familie"] }, "like": "klag", "rests_on": ["KLAGELOV"]
            });
            add(&mut mini.nation, "routes", row);
        },
        expect![[r#"
            guides/danmark.json, routes › for-sent: the row can never apply: “venter” and “klag-som-brevet-siger” and “klag” together already cover all that it covers
                mend it: move it up, narrow the rows that cover it, or delete it
        "#]],
    );
}

#[test]
fn a_row_without_conditions_that_hides_the_rest() {
    check(
        |mini| {
            part(&mut mini.nation, "routes", "serviceniveau").as_object_mut().expect("a row").remove("if");
        },
        expect![[r#"
            guides/skovby.json, routes › kan-ikke-selv: the row can never apply: “serviceniveau” already covers all that it covers
                mend it: move it up, narrow the rows that cover it, or delete it
        "#]],
    );
}

#[test]
fn a_path_without_a_route() {
    check(
        |mini| {
            part(&mut mini.nation, "routes", "tal-med-kommunen")["if"] = json!({ "sag": ["hjaelp"] });
            mini.municipality["routes"].as_array_mut().expect("rows").retain(|row| row["id"] != "aaben-doer");
        },
        expect![[r#"
            guides/skovby.json, routes: the path #/personale ends in no route
                mend it: add a row that covers it, or a last row without conditions
            guides/danmark.json, steps › tal-med-lederen: no path collects the step
                mend it: widen its condition or delete it
            guides/danmark.json, asides › nej-til-bussen: nobody is shown it
                mend it: widen its condition or delete it
        "#]],
    );
}

#[test]
fn a_step_that_no_path_collects() {
    check(
        |mini| part(&mut mini.nation, "steps", "bed-om-ventelisten")["if"]["omraade"] = json!(["hegn"]),
        expect![[r#"
            guides/danmark.json, steps › bed-om-ventelisten: no path collects the step
                mend it: widen its condition or delete it
        "#]],
    );
}

#[test]
fn a_question_that_is_never_asked() {
    check(
        |mini| add(&mut mini.nation, "questions", json!({ "id": "tom", "options": [{ "id": "ja" }, { "id": "nej" }] })),
        expect![[r#"
            guides/danmark.json, questions › tom: the question is never asked
                mend it: let a row of routes or steps read it, or delete it
        "#]],
    );
}

#[test]
fn a_question_that_changes_nothing() {
    check_of(
        |mini| {
            // All areas go the same way, and nothing is said of one alone.
            let same = part(&mut mini.nation, "areas", "skolebus")["doors"].clone();
            for area in mini.nation["areas"].as_array_mut().expect("areas") {
                area["doors"] = same.clone();
                let area = area.as_object_mut().expect("an area");
                area.remove("act");
                area.remove("note");
                area.insert("rests_on".into(), json!(["KLAGELOV"]));
            }
            for list in ["routes", "steps"] {
                for row in mini.nation[list].as_array_mut().expect("rows") {
                    if let Some(condition) = row["if"].as_object_mut() {
                        condition.remove("omraade");
                    }
                }
            }
            for layer in [&mut mini.nation, &mut mini.municipality] {
                layer["routes"].as_array_mut().expect("rows").retain(|row| row["id"] != "klag-som-brevet-siger");
            }
        },
        "gives the same result",
        expect![[r#"
            guides/danmark.json, questions › omraade: after #/familie every option gives the same result
                mend it: take away the condition that asks for it there, or tell its options apart
            guides/danmark.json, questions › omraade: after #/by every option gives the same result
                mend it: take away the condition that asks for it there, or tell its options apart
        "#]],
    );
}

#[test]
fn two_options_that_are_never_told_apart() {
    check(
        |mini| {
            let option = json!({ "id": "glemt", "rests_on": ["KLAGELOV"] });
            add(part(&mut mini.nation, "questions", "stadie"), "options", option);
            part(&mut mini.nation, "routes", "venter")["if"] = json!({ "stadie": ["venter", "glemt"] });
        },
        expect![[r#"
            guides/danmark.json, questions › stadie: “glemt” and “venter” are never told apart: who says the one is told what the other is
                mend it: make one option of them, with the other's id in `formerly`, or let a row read which it was
        "#]],
    );
}

#[test]
fn a_list_with_too_many_areas() {
    check_of(
        |mini| {
            for number in 0..10 {
                let mut area = part(&mut mini.nation, "areas", "hegn").clone();
                area["id"] = json!(format!("hegn-{number}"));
                add(&mut mini.nation, "areas", area);
            }
        },
        "the list of",
        expect![[r#"
            guides/danmark.json, questions › sag: the list of “by” has 15 areas, and at most 14 can be shown
                mend it: put the area into a list with room: familie (11)
            guides/danmark.json, questions › sag: the list of “by” has 15 areas without a heading between them
                mend it: name two or three `groups` at the option, and in each of its areas the group instead of “by”
        "#]],
    );
}
