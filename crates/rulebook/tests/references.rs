//! What names something that is not there, or says what cannot be.

#[path = "../../../tests/fixtures/mini.rs"]
mod mini;

use expect_test::{Expect, expect};
use mini::{Mini, add, part};
use rulebook::references;
use serde_json::json;

/// Changes the practice guide, and compares what is found.
fn check(change: impl FnOnce(&mut Mini), expect: Expect) {
    let mut mini = Mini::new();
    change(&mut mini);
    expect.assert_eq(&mini.problems(references::check));
}

#[test]
fn the_practice_guide_names_nothing_that_is_not_there() {
    check(|_| (), expect![[""]]);
}

#[test]
fn an_unknown_key() {
    check(
        |mini| part(&mut mini.nation, "steps", "skriv-kort")["prose"] = json!("Skriv kort."),
        expect![[r#"
        guides/danmark.json, steps › skriv-kort › prose: nothing is called “prose” here
            mend it: what is known: id, kind, roles, if, from, until, rests_on
    "#]],
    );
}

#[test]
fn a_condition_on_nothing() {
    check(
        |mini| part(&mut mini.nation, "steps", "skriv-kort")["if"] = json!({ "stadium": ["modtaget"] }),
        expect![[r#"
            guides/danmark.json, steps › skriv-kort: the condition reads “stadium”, which does not exist
                mend it: use a question, answer, area.place, area.kind, area.send_to or route
        "#]],
    );
}

#[test]
fn a_door_to_nowhere() {
    check(
        |mini| part(&mut mini.nation, "areas", "hegn")["doors"][0]["place"]["is"] = json!("klagenaevn"),
        expect![[r#"
            guides/danmark.json, areas › hegn: place: the place “klagenaevn” does not exist
                mend it: add it to `places` or correct the id
        "#]],
    );
}

#[test]
fn a_claim_without_a_source() {
    check(
        |mini| part(&mut mini.municipality, "places", "borgerraadgiveren")["contacts"]["phone"]["sources"] = json!([]),
        expect![[r#"
            guides/skovby.json, places › borgerraadgiveren: phone “12 34 56 71” has no source
                mend it: name a source, or delete it
        "#]],
    );
}

#[test]
fn a_contact_that_is_unconfirmed_and_has_no_source() {
    check(
        |mini| {
            part(&mut mini.nation, "places", "klagenaevnet")["contacts"]["phone"] =
                json!({ "is": "12 34 56 78", "confidence": "unconfirmed" });
        },
        expect![[r#"
            guides/danmark.json, places › klagenaevnet: phone “12 34 56 78” has no source
                mend it: name a source, or delete it
        "#]],
    );
}

#[test]
fn a_claim_without_confidence() {
    check(
        |mini| {
            part(&mut mini.nation, "areas", "hegn")["act"].as_object_mut().expect("a claim").remove("confidence");
        },
        expect![[r#"
            guides/danmark.json, areas › hegn › act: `confidence` is missing
                mend it: write `"confidence": …` there.
        "#]],
    );
}

#[test]
fn an_option_id_twice() {
    check(
        |mini| {
            let option = json!({ "id": "modtaget", "rests_on": ["KLAGELOV"] });
            add(part(&mut mini.nation, "questions", "sag"), "options", option);
        },
        expect![[r#"
            guides/danmark.json, questions › stadie: the option id “modtaget” stands already in questions › sag
                mend it: an option id is unique in the guide
        "#]],
    );
}

#[test]
fn a_question_within_an_answer_that_comes_later() {
    check(
        |mini| part(&mut mini.nation, "questions", "sag")["within"] = json!(["modtaget"]),
        expect![[r#"
            guides/danmark.json, questions › sag: it lies within “modtaget”, which is no answer to a question before it
                mend it: name an option of an earlier question
        "#]],
    );
}

#[test]
fn a_time_limit_that_is_none() {
    check(
        |mini| part(&mut mini.nation, "places", "klagenaevnet")["way"]["deadline"]["is"] = json!("four weeks"),
        expect![[r#"
            guides/danmark.json, places › klagenaevnet: “four weeks” is no time limit: write e.g. `4 weeks from receipt` or one of none, today, letter, reply, payment, soon, notfound
                mend it: correct the time limit
        "#]],
    );
}

#[test]
fn contacts_of_a_place_that_is_not_there_or_has_them_from_another() {
    check(
        |mini| {
            part(&mut mini.nation, "places", "forvaltningen")["contacts_of"] = json!("kommunen");
            part(&mut mini.nation, "places", "borgmesteren")["contacts_of"] = json!("forvaltningen");
        },
        expect![[r#"
            guides/danmark.json, places › forvaltningen › contacts_of: the place “kommunen” does not exist
                mend it: correct the id
            guides/danmark.json, places › borgmesteren › contacts_of: “forvaltningen” has its own contacts from another place
                mend it: name that place itself
        "#]],
    );
}

#[test]
fn hours_a_holiday_and_a_role_that_are_none() {
    check(
        |mini| {
            part(&mut mini.nation, "places", "klagenaevnet")["contacts"]["hours"]["is"] = json!("weekdays 9-15");
            part(&mut mini.nation, "holidays", "juledag")["on"] = json!("12-32");
            part(&mut mini.nation, "steps", "skriv-sammen")["roles"] = json!(["nabo"]);
        },
        expect![[r#"
            guides/danmark.json, steps › skriv-sammen: it is for the role “nabo”, which does not exist
                mend it: add it to `helpers › roles` or correct the id
            guides/danmark.json, holidays › juledag: “12-32” is no day of the year
                mend it: write it as 12-25, or as days from Easter Sunday: -2, +39
            guides/danmark.json, places › klagenaevnet: “weekdays 9-15” are no hours: write e.g. `phone mon-tue,thu 10:00-15:00 + fri 10:00-13:00; visit mon-fri 10:00-15:00`
                mend it: correct the hours
        "#]],
    );
}

#[test]
fn hosts_and_topics_that_are_none() {
    check(
        |mini| {
            mini.municipality["hosts"] =
                json!(["https://www.example.dk/", "http://example.dk", "example.dk", "https://example.dk *"]);
            part(&mut mini.nation, "topics", "personale")["options"] = json!(["nabo"]);
            add(&mut mini.nation, "topics", json!({ "id": "Ét emne", "options": [] }));
        },
        expect![[r#"
            guides/skovby.json, hosts: “https://www.example.dk/” is no origin
                mend it: write https:// and the name of the host, without a slash at the end
            guides/skovby.json, hosts: “http://example.dk” is no origin
                mend it: write https:// and the name of the host, without a slash at the end
            guides/skovby.json, hosts: “example.dk” is no origin
                mend it: write https:// and the name of the host, without a slash at the end
            guides/skovby.json, hosts: “https://example.dk *” is no origin
                mend it: write https:// and the name of the host, without a slash at the end
            guides/danmark.json, topics › personale: the option “nabo” does not exist
                mend it: use an option of a question
            guides/danmark.json, topics › Ét emne: the id is told to other pages
                mend it: use a to z and hyphens
        "#]],
    );
}

#[test]
fn an_option_that_rests_on_a_source_that_is_not_there() {
    check(
        |mini| part(&mut mini.nation, "questions", "sag")["options"][0]["rests_on"] = json!(["KLAGEL"]),
        expect![[r#"
            guides/danmark.json, questions › sag: it rests on “KLAGEL”, which is no source and no rule number
                mend it: add it to `sources` or correct the id
        "#]],
    );
}

#[test]
fn an_id_that_a_mail_program_would_cut() {
    check(
        |mini| {
            let option = json!({ "id": "andet-", "rests_on": ["KLAGELOV"] });
            add(part(&mut mini.nation, "questions", "stadie"), "options", option);
        },
        expect![[r#"
            guides/danmark.json, questions › stadie: “andet-” cannot stand in a link
                mend it: use a to z, digits, and hyphens between them
        "#]],
    );
}
