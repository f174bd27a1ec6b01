//! A guide with more areas decides the same, area for area; how its time and bytes grow is
//! measured by `./dev bench growth`.

use std::collections::BTreeMap;

use crate::root::root;
use compiler::folder::Files;
use rulebook::merge;
use rulebook::references;

#[path = "../../benches/growth/generate.rs"]
mod generate;

/// The answers with each generated area replaced by the one it is like, and the area's number.
fn original(answers: &proof::WalkedPath<'_>, known: &[String]) -> (Vec<String>, usize) {
    let mut number = 1;
    let options = answers.answers.options().map(|option| {
        if known.iter().any(|id| id == option) {
            return option.to_owned();
        }
        match option.rsplit_once("--") {
            Some((id, copy)) if known.iter().any(|area| area == id) => {
                number = copy.parse().expect("a number");
                id.to_owned()
            }
            _ => option.to_owned(),
        }
    });
    (options.collect(), number)
}

#[test]
fn every_area_that_is_added_gets_the_answers_of_the_one_it_is_like() {
    let files = Files::read(root(), "koebenhavn").expect("the files");
    let (guide, _) = merge::merge(&files.layers).expect("the guide");
    let known: Vec<String> = guide.areas.iter().map(|area| area.id.clone()).collect();
    let times = 3;
    let (grown, _) = merge::merge(&generate::with_areas(&files, times).layers).expect("a guide");
    assert_eq!(grown.areas.len(), known.len() * times);
    assert_eq!(references::check(&grown), []);
    let walk = proof::walk(&grown);
    // Only the limits of a view are broken: so many options, and a tap to choose among them.
    for finding in &walk.findings {
        let of_size = finding.cause.starts_with("the list of ") || finding.cause.contains(" taps");
        assert!(of_size, "{finding:?}");
    }

    // By the answers, and for each copy of the area: the row and the steps.
    let mut told: BTreeMap<Vec<String>, BTreeMap<usize, Vec<&str>>> = BTreeMap::new();
    for path in &walk.paths {
        let (answers, number) = original(path, &known);
        let steps = path.route.steps.iter().map(|step| step.id.as_str());
        told.entry(answers).or_default().insert(number, std::iter::once(path.row).chain(steps).collect());
    }
    let about_an_area = told.values().filter(|told| told.len() > 1);
    let mut compared = 0;
    for told in about_an_area {
        assert_eq!(told.len(), times, "{told:?}");
        assert!(told.values().all(|one| *one == told[&1]), "{told:?}");
        compared += 1;
    }
    assert!(compared > 500, "{compared}");
}
