//! What would change an answer leads where it says, on every path.

use guide::nearest::{MOST, others};
use guide::plan::route;

use klagevejviser::state::visit::Visit;

use crate::guides::real_guide;

#[test]
fn one_other_answer_leads_to_each() {
    for guide in ["koebenhavn", "ishoej"] {
        let compiled = real_guide(guide);
        let walk = proof::walk(&compiled.guide);
        let mut told = 0;
        for path in &walk.paths {
            let found = others(&compiled.guide, &path.answers);
            assert!(found.len() <= MOST);
            told += usize::from(!found.is_empty());
            for other in found {
                let at = proof::spell(&other.answers);
                // The link is a state, and shows the route that it names.
                let visit = Visit::read(&compiled.guide, &at).expect("a state");
                assert!(!visit.dropped && visit.fragment() == at, "{at}");
                let there = route(&compiled.guide, &visit.matters[0]).expect("a route");
                assert_eq!((&there.row.id, &there.doors), (&other.route.row.id, &other.route.doors), "{at}");
                let differs = there.row.id != path.route.row.id || there.doors != path.route.doors;
                assert!(differs, "{at} is no other answer than {}", proof::spell(&path.answers));
                // All that was answered before and after is the same, where it is still asked.
                let changed = other
                    .answers
                    .0
                    .iter()
                    .filter(|(question, option)| path.answers.get(question).is_some_and(|own| own != option));
                assert_eq!(changed.map(|(_, option)| option.as_str()).collect::<Vec<_>>(), [other.option], "{at}");
            }
        }
        assert!(told * 10 > walk.paths.len() * 9, "{guide}: {told} of {} paths have one", walk.paths.len());
    }
}
