//! Where a tempting tap that was wrong leads on, in `second-taps.tsv`.

use std::collections::BTreeSet;

use guide::asides::at_question;
use guide::plan::route;
use guide::{Decision, Guide, decide};
use klagevejviser::state::visit::Visit;
use proof::spell;

use super::table;
use crate::guides::real_guide;

/// So many are written down at least.
const LEAST: usize = 50;

#[test]
fn who_tapped_the_wrong_answer_is_led_to_the_right_one() {
    let rows: Vec<[&str; 5]> = table::rows(include_str!("../../second-taps.tsv")).collect();
    assert!(rows.len() >= LEAST, "{} rows", rows.len());
    let mut met = BTreeSet::new();
    for municipality in ["koebenhavn", "ishoej"] {
        let guide = &real_guide(municipality).guide;
        for [_, words, tapped, aside, leads_to] in rows.iter().filter(|row| row[0] == municipality) {
            let led = led(guide, tapped, aside).unwrap_or_else(|cause| panic!("“{words}”: {cause}"));
            assert_eq!(led, *leads_to, "“{words}”");
            met.insert(*aside);
        }
        let unmet: Vec<&String> =
            guide.asides.iter().map(|aside| &aside.id).filter(|id| !met.contains(id.as_str())).collect();
        println!("{municipality}: {} asides, not met so far: {unmet:?}", guide.asides.len());
        assert!(municipality == "koebenhavn" || unmet.is_empty(), "nobody's words for {unmet:?}");
    }
}

/// Where an aside of a view leads.
fn led(guide: &Guide, tapped: &str, aside: &str) -> Result<String, String> {
    let visit = Visit::read(guide, tapped).ok_or("the fragment is no state")?;
    if visit.dropped || visit.fragment() != tapped {
        return Err(format!("{tapped} is not asked like that"));
    }
    let answers = &visit.matters[0];
    let shown = match decide(guide, answers) {
        Decision::Ask(question) => at_question(guide, answers, &question.id),
        _ => route(guide, answers).ok_or("it ends in no route")?.asides,
    };
    let ids: Vec<&str> = shown.iter().map(|(aside, _)| aside.id.as_str()).collect();
    let (_, to) = shown.iter().find(|(shown, _)| shown.id == aside).ok_or(format!("{aside} is not among {ids:?}"))?;
    to.as_ref().map(spell).ok_or(format!("{aside} leads nowhere"))
}
