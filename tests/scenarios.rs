//! Real complaints and their right answers, in `scenarios.tsv`.

use std::path::Path;

use klagevejviser::compile;
use klagevejviser::guide::plan::route;
use klagevejviser::visit::Visit;

#[test]
fn every_scenario_gets_its_right_answer() {
    let compiled = compile::load(Path::new("."), "koebenhavn").expect("the guide compiles");
    let guide = &compiled.guide;
    let mut checked = 0;
    for line in include_str!("scenarios.tsv").lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [scenario, _words, fragment, doors, send_to, deadline, steps, never] = columns[..] else {
            panic!("eight columns: {line}");
        };
        let visit = Visit::read(guide, fragment).expect(scenario);
        assert!(!visit.dropped, "{scenario}: the fragment is whole");
        assert_eq!(visit.fragment(), fragment, "{scenario}");
        let told = route(guide, &visit.matters[0]).unwrap_or_else(|| panic!("{scenario} ends in a route"));
        let places: Vec<&str> = told.doors.iter().map(|door| door.place).collect();
        assert_eq!(places, doors.split(' ').collect::<Vec<_>>(), "{scenario}: doors");
        let door = &told.doors[0];
        assert_eq!(door.send_to.map_or(door.place, |claim| claim.is.as_str()), send_to, "{scenario}: send to");
        assert_eq!(door.deadline.map(|claim| claim.is.as_str()), Some(deadline), "{scenario}: deadline");
        for step in steps.split(' ') {
            assert!(told.steps.iter().any(|s| s.id == step), "{scenario}: the step {step} is among {:?}", told.steps);
        }
        for place in never.split(' ') {
            assert!(!places.contains(&place), "{scenario}: {place} is no door");
        }
        assert!(visit.matters[0].0.len() <= 5, "{scenario}: at most five taps");
        checked += 1;
    }
    assert_eq!(checked, 8);
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
