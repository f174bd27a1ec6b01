//! Links that people have kept go on leading where they led, or to the question that now tells apart
//! what was one answer then; what does not is listed in `old-links.tsv` with the reason.

use std::collections::BTreeMap;

use guide::Guide;
use guide::plan::route;
use klagevejviser::state::visit::{Showing, Visit};

use crate::guides::real_guide;

/// A link, and what it opened when it was kept.
struct Kept<'a> {
    guide: &'a str,
    link: &'a str,
    opened: &'a str,
}

fn kept() -> Vec<Kept<'static>> {
    let lines = include_str!("../kept-links.tsv").lines().filter(|line| !line.starts_with('#'));
    let link = |line: &'static str| {
        let [guide, link, opened] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("three columns: {line}") };
        Kept { guide, link, opened }
    };
    lines.map(link).collect()
}

/// The links that lead elsewhere today, and why.
fn excused() -> BTreeMap<(&'static str, &'static str), &'static str> {
    let lines = include_str!("../old-links.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let excuse = |line: &'static str| {
        let [guide, link, reason] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("three columns: {line}") };
        assert!(reason.len() > 20, "a reason that can be understood: {line}");
        ((guide, link), reason)
    };
    lines.map(excuse).collect()
}

/// What a visit opens, as `kept-links.tsv` writes it.
fn opens(guide: &Guide, visit: &Visit) -> String {
    match visit.showing(guide) {
        Showing::Question(matter, question) => format!("question {matter} {}", question.id),
        Showing::Plan => {
            let routes = visit.matters.iter().map(|matter| {
                let route = route(guide, matter).expect("a plan is of routes");
                format!("{}/{}", route.row.id, route.area.map_or("-", |area| &area.id))
            });
            routes.collect::<Vec<_>>().join(" ")
        }
    }
}

#[test]
fn every_link_that_was_kept_opens_what_it_opened_or_the_question_that_splits_it() {
    let links = kept();
    assert_eq!(links.len(), 500);
    let mut excused = excused();
    let mut wrong = Vec::new();
    let mut splits = 0;
    for Kept { guide: id, link, opened } in links {
        let guide = &real_guide(id).guide;
        let visit = Visit::read(guide, link).expect("a link");
        let now = opens(guide, &visit);
        // A new question below what was said: nothing that was said is lost.
        let is_split = matches!(visit.showing(guide), Showing::Question(..)) && !opened.starts_with("question");
        let fine = !visit.dropped && !visit.too_many && (now == opened || is_split);
        splits += usize::from(is_split);
        match (fine, excused.remove(&(id, link))) {
            (true, Some(reason)) => wrong.push(format!("{id} {link} needs no excuse: {reason}")),
            (false, None) => {
                wrong.push(format!("{id} {link} opened {opened}, and opens {now} ({:?})", visit.fragment()))
            }
            _ => {}
        }
    }
    wrong.extend(excused.into_keys().map(|(id, link)| format!("{id} {link} is excused, and was not kept")));
    assert_eq!(wrong, Vec::<String>::new());
    println!("{splits} of 500 links lead to a question that splits what they led to");
}

/// What programs put behind a link, or somebody who writes it into a sentence.
#[test]
fn what_was_put_behind_a_link_takes_nothing_from_it() {
    let guide = &real_guide("koebenhavn").guide;
    let link = "#/afgoerelse.arbejde.sygedagpenge.modtaget";
    let two = format!("{link}+personale.nej");
    for link in [link, &two] {
        for tail in [
            ")",
            ").",
            ",",
            ".",
            ";",
            ":",
            "!",
            "?",
            "…",
            "”",
            "\"",
            "'",
            ">",
            "]",
            "}",
            "*",
            "_",
            "%20",
            "%0D%0A",
            "%29.",
            " ",
            " er linket",
            "&utm_source=nyhedsbrev&utm_medium=e-mail",
            "?fbclid=IwAR0",
            "&data=05%7C02%7Cx%7C&sdata=y%3D",
            "-",
            "--",
            "/",
            "%2C",
            "#",
            "\u{a0}",
            "\u{200b}",
        ] {
            let visit = Visit::read(guide, &format!("{link}{tail}")).expect("a link");
            assert_eq!((visit.fragment().as_str(), visit.dropped), (link, false), "{tail:?}");
        }
    }
    // What may have been an answer is missed.
    for lost in ["#/afgoerelse.arbejde sygedagpenge.modtaget", "#/Afgoerelse.arbejde", "#/?x"] {
        assert!(Visit::read(guide, lost).expect("a link").dropped, "{lost}");
    }
}

#[test]
fn a_matter_that_is_given_twice_is_one() {
    let guide = &real_guide("koebenhavn").guide;
    let read = |fragment: &str| Visit::read(guide, fragment).expect("a link");
    let one = "#/afgoerelse.arbejde.sygedagpenge.modtaget";
    let path = one.trim_start_matches("#/");
    let eight = read(&format!("{one}{}", format!("+{path}").repeat(7)));
    assert_eq!((eight.fragment().as_str(), eight.dropped, eight.too_many), (one, false, false));
    let twice = read(&format!("{one}+personale.nej+{path}"));
    assert_eq!(twice.fragment(), format!("{one}+personale.nej"));
    // One that is just begun stays.
    assert_eq!(read(&format!("{one}+")).fragment(), format!("{one}+"));

    let others = ["nej", "ja", "utilfreds", "fastlaast", "kan-ikke"].map(|answer| format!("personale.{answer}"));
    let tasks = ["nej", "ja", "utilfreds", "fastlaast"].map(|answer| format!("opgave.skrald.{answer}"));
    let nine: Vec<String> = others.into_iter().chain(tasks).collect();
    let read = read(&format!("#/{}", nine.join("+")));
    assert_eq!((read.matters.len(), read.too_many, read.dropped), (8, true, false), "nothing is said of an old link");
}
