//! Every answer says how to reach whoever gets the complaint.

use std::collections::BTreeSet;

use klagevejviser::views::door::CONTACTS;

use crate::guides::real_guide;

/// Who gets a complaint without a number or an address here, and why.
const WITHOUT: [(&str, &str); 8] = [
    ("anden-afsender", "some other authority: its letter says which"),
    ("klageinstansen-i-brevet", "some appeal body: the letter of the municipality says which"),
    ("domstolene", "the court of the district; a lawyer or the decision says which"),
    ("fagforeningen", "the person's own union"),
    ("akassen", "the person's own unemployment fund"),
    ("politiet", "114, in the sentence on how to get there"),
    ("udlaendingestyrelsen", "no source gives its number"),
    ("seniorpensionsenheden", "no source gives its number"),
];

#[test]
fn every_answer_says_how_to_reach_who_gets_the_complaint() {
    let mut without = BTreeSet::new();
    for guide in ["koebenhavn", "ishoej"] {
        let compiled = real_guide(guide);
        let guide = &compiled.guide;
        for path in &proof::walk(guide).paths {
            for door in &path.route.doors {
                let receives = door.send_to.map_or(door.place, |claim| &claim.is);
                let place = guide.place(receives).expect("a place");
                let contacts = CONTACTS.iter().filter(|name| **name != "hours");
                if door.page.is_none() && !contacts.into_iter().any(|name| guide.contact(place, name).is_some()) {
                    assert!(
                        WITHOUT.iter().any(|(id, _)| *id == receives),
                        "{}: {receives} gets the complaint, and nothing says how to reach it",
                        proof::spell(&path.answers)
                    );
                    without.insert(receives.to_owned());
                }
            }
        }
    }
    let named: BTreeSet<String> = WITHOUT.iter().map(|(id, _)| (*id).to_owned()).collect();
    assert_eq!(without, named, "who is named as without a way is");
}
