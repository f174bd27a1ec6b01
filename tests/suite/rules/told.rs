//! Every rule of the dossier is told, to everyone whom it is for and to nobody else: `rules*.tsv`.

use std::collections::BTreeSet;

use super::dossier::{self, Dossier};
use crate::guides::real_guide;
use compiler::packs;
use guide::plan::route;

use klagevejviser::state::visit::{Showing, Visit};
use klagevejviser::views::{Links, Scene, screen};
use leptos::prelude::RenderHtml;

#[test]
fn every_rule_is_said_where_it_applies() {
    let numbers = [('T', 70), ('R', 39), ('X', 10), ('P', 21)];
    all_said("koebenhavn", include_str!("../../rules.tsv"), &numbers);
}

#[test]
fn every_rule_of_a_second_municipality_is_said_where_it_applies() {
    all_said("ishoej", include_str!("../../rules-ishoej.tsv"), &[('S', 20)]);
}

/// Checks the rows, and that every number of the dossier has one: so many to a letter.
fn all_said(municipality: &str, rows: &str, numbers: &[(char, usize)]) {
    let compiled = real_guide(municipality);
    let guide = &compiled.guide;
    let links = Links::default();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for [number, fragment, sentence] in dossier::with_fragment(rows) {
        seen.insert(number.to_owned());
        let visit = Visit::read(guide, fragment).expect(fragment);
        if visit.dropped || visit.fragment() != fragment {
            wrong.push(format!("{number}: {fragment} is not asked like that"));
            continue;
        }
        // What stands there must say that it rests on the rule …
        let rests_on: Vec<&str> = match visit.showing(guide) {
            Showing::Plan => route(guide, &visit.matters[0]).expect("a route").rests_on(),
            Showing::Question(_, question) => {
                question.options.iter().flat_map(|option| option.rests_on.iter().map(String::as_str)).collect()
            }
        };
        if !rests_on.contains(&number) {
            wrong.push(format!("{number}: nothing at {fragment} rests on it, but on {rests_on:?}"));
        }
        // … and the sentence must be said, in every language.
        for lang in compiled.sentences.keys() {
            let pack = packs::pack(compiled, lang);
            let scene = Scene::new(&pack, &visit, &links);
            let html = screen::screen(scene).to_html();
            assert!(html.len() > 500, "{fragment} shows something");
            let said = pack.begin().contains(sentence);
            if !said || !pack.texts.contains_key(sentence) {
                wrong.push(format!("{number}: {fragment} does not say {sentence} in {lang}"));
            }
        }
    }
    for (letter, last) in numbers {
        let missing = (1..=*last).map(|number| format!("{letter}{number}")).filter(|number| !seen.contains(number));
        wrong.extend(missing.map(|number| format!("{number} has no row")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_rules_say_who_is_told_what() {
    for (municipality, files) in dossier::FILES {
        let compiled = real_guide(municipality);
        let rules = Dossier::read(&files);
        for period in compiled.periods() {
            let walk = proof::walk(&period.guide);
            let differences = rules.differences(&period.guide, &walk, &period.from);
            assert!(
                differences.is_empty(),
                "{municipality} {}: {} differences\n{}",
                period.from,
                differences.len(),
                differences.join("\n")
            );
        }
    }
}
