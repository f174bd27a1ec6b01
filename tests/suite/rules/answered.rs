//! Real complaints and their right answers, in `scenarios.tsv`.

use proof::USUAL_TAPS;

use super::scenario::{self, MOST_TAPS};
use crate::guides::real_guide;

#[test]
fn every_scenario_gets_its_right_answer() {
    assert!(right_answers("koebenhavn", include_str!("../../scenarios.tsv")) >= 45);
}

#[test]
fn every_scenario_of_a_second_municipality_gets_its_right_answer() {
    assert!(right_answers("ishoej", include_str!("../../scenarios-ishoej.tsv")) >= 11);
}

/// Checks the rows; returns how many there are.
fn right_answers(municipality: &str, rows: &str) -> usize {
    let compiled = real_guide(municipality);
    let guide = &compiled.guide;
    let (mut matters, mut short, mut rows_read) = (0, 0, 0);
    for row in scenario::rows(rows) {
        let visit = row.check(guide).unwrap_or_else(|cause| panic!("{}: {cause}", row.name));
        matters += visit.matters.len();
        short += visit.matters.iter().filter(|matter| matter.0.len() <= USUAL_TAPS).count();
        for matter in &visit.matters {
            assert!(matter.0.len() <= MOST_TAPS, "{}: {} taps", row.name, matter.0.len());
        }
        rows_read += 1;
    }
    assert!(short * 4 >= matters * 3, "{short} of {matters} take at most {USUAL_TAPS} taps");
    println!("{rows_read} scenarios, {short} of {matters} matters in at most {USUAL_TAPS} taps");
    rows_read
}

#[test]
fn a_refusal_and_a_rude_caseworker_make_a_plan_with_the_deadline_on_top() {
    let compiled = real_guide("koebenhavn");
    let plan =
        report::json::plan(compiled, "#/personale.nej+afgoerelse.arbejde.sygedagpenge.modtaget").expect("a plan");
    assert_eq!(plan["routes"][0]["doors"][0]["place"], "ankestyrelsen");
    assert_eq!(plan["routes"][0]["doors"][0]["send_to"], "forvaltningen");
    assert_eq!(plan["routes"][1]["doors"][0]["place"], "forvaltningen");
    assert_eq!(plan["routes"][1]["doors"][0]["deadline"], "none");
}
