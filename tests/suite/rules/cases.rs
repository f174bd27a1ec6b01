//! Situations of real people and what each must be told, in `cases.tsv`.

use std::collections::BTreeSet;

use guide::Guide;
use guide::plan::route;

use super::dossier::facts;
use super::scenario::{MOST_TAPS, Scenario};
use super::table;
use crate::guides::real_guide;

#[test]
fn every_case_is_told_what_it_must_be_told() {
    let rows: Vec<[&str; 9]> = table::rows(include_str!("../../cases.tsv")).collect();
    for municipality in ["koebenhavn", "ishoej"] {
        let compiled = real_guide(municipality);
        let guide = &compiled.guide;
        let ever = ever_told(guide);
        let mut cases = 0;
        for row in rows.iter().filter(|row| row[1] == municipality) {
            check(guide, &ever, row).unwrap_or_else(|cause| panic!("case {}: {cause}", row[0]));
            cases += 1;
        }
        println!("{municipality}: {cases} cases");
        assert!(cases > 0, "{municipality} has no case");
    }
}

/// All that some path of the guide tells.
fn ever_told(guide: &Guide) -> BTreeSet<String> {
    proof::walk(guide).paths.iter().flat_map(|path| facts(&path.route)).collect()
}

fn check(guide: &Guide, ever: &BTreeSet<String>, row: &[&str; 9]) -> Result<(), String> {
    let [name, _, _, fragment, doors, sent_to, deadlines, told, never] = *row;
    let visit = Scenario { name, fragment, doors, sent_to, deadlines, steps: "", never: "" }.visit(guide)?;
    if let Some(matter) = visit.matters.iter().find(|matter| matter.0.len() > MOST_TAPS) {
        return Err(format!("{} taps", matter.0.len()));
    }
    let all: BTreeSet<String> =
        visit.matters.iter().filter_map(|matter| route(guide, matter)).flat_map(|route| facts(&route)).collect();
    if let Some(fact) = told.split("; ").find(|fact| !all.contains(*fact)) {
        return Err(format!("it is not told “{fact}”, but {all:#?}"));
    }
    for fact in never.split("; ").filter(|fact| *fact != "-") {
        if let Some(told) = all.iter().find(|told| told.starts_with(fact)) {
            return Err(format!("it is told “{told}”"));
        }
        if !ever.iter().any(|told| told.starts_with(fact)) {
            return Err(format!("nobody is ever told “{fact}”"));
        }
    }
    Ok(())
}
