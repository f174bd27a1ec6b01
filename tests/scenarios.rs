//! Real complaints and their right answers, in `scenarios.tsv`.

use std::path::Path;

use klagevejviser::compile;
use klagevejviser::guide::Route;
use klagevejviser::guide::plan::route;
use klagevejviser::guide::proof::USUAL_TAPS;
use klagevejviser::visit::Visit;

#[test]
fn every_scenario_gets_its_right_answer() {
    assert_eq!(right_answers("koebenhavn", include_str!("scenarios.tsv")), 45);
}

#[test]
fn every_scenario_of_a_second_municipality_gets_its_right_answer() {
    assert_eq!(right_answers("ishoej", include_str!("scenarios-ishoej.tsv")), 11);
}

/// Checks the rows; returns how many there are.
fn right_answers(municipality: &str, rows: &str) -> usize {
    let compiled = compile::load(Path::new("."), municipality).expect("the guide compiles");
    let guide = &compiled.guide;
    let (mut matters, mut short) = (0, 0);
    let lines: Vec<&str> = rows.lines().filter(|line| !line.starts_with('#')).collect();
    for line in &lines {
        let columns: Vec<&str> = line.split('\t').collect();
        let [scenario, _words, fragment, doors, sent_to, deadlines, steps, never] = columns[..] else {
            panic!("eight columns: {line}");
        };
        let visit = Visit::read(guide, fragment).expect(scenario);
        assert!(!visit.dropped, "{scenario}: the fragment is whole");
        assert_eq!(visit.fragment(), fragment, "{scenario}");
        let routes: Vec<Route<'_>> = visit.matters.iter().filter_map(|matter| route(guide, matter)).collect();
        assert_eq!(routes.len(), visit.matters.len(), "{scenario} ends in routes");
        let open = || routes.iter().flat_map(|route| &route.doors);
        let places: Vec<&str> = open().map(|door| door.place).collect();
        assert_eq!(places, doors.split(' ').collect::<Vec<_>>(), "{scenario}: doors");
        let sent: Vec<&str> = open().map(|door| door.send_to.map_or(door.place, |claim| &claim.is)).collect();
        assert_eq!(sent, sent_to.split(' ').collect::<Vec<_>>(), "{scenario}: sent to");
        let limits: Vec<&str> = open().filter_map(|door| Some(door.deadline?.is.as_str())).collect();
        assert_eq!(limits, deadlines.split(", ").collect::<Vec<_>>(), "{scenario}: deadlines");
        let told = || routes.iter().flat_map(|route| &route.steps).map(|step| step.id.as_str());
        for step in steps.split(' ') {
            assert!(
                told().any(|id| id == step),
                "{scenario}: the step {step} is among {:?}",
                told().collect::<Vec<_>>()
            );
        }
        for place in never.split(' ') {
            assert!(guide.place(place).is_some(), "{scenario}: {place} is a place");
            assert!(!places.contains(&place), "{scenario}: {place} is no door");
        }
        matters += visit.matters.len();
        short += visit.matters.iter().filter(|matter| matter.0.len() <= USUAL_TAPS).count();
    }
    assert!(short * 10 >= matters * 9, "{short} of {matters} take at most {USUAL_TAPS} taps");
    println!("{} scenarios, {short} of {matters} matters in at most {USUAL_TAPS} taps", lines.len());
    lines.len()
}

#[test]
fn a_refusal_and_a_rude_caseworker_make_a_plan_with_the_deadline_on_top() {
    let compiled = compile::load(Path::new("."), "koebenhavn").expect("the guide compiles");
    let plan =
        compile::json::plan(&compiled, "#/personale.nej+afgoerelse.arbejde.sygedagpenge.modtaget").expect("a plan");
    assert_eq!(plan["routes"][0]["doors"][0]["place"], "ankestyrelsen");
    assert_eq!(plan["routes"][0]["doors"][0]["send_to"], "forvaltningen");
    assert_eq!(plan["routes"][1]["doors"][0]["place"], "forvaltningen");
    assert_eq!(plan["routes"][1]["doors"][0]["deadline"], "none");
}
