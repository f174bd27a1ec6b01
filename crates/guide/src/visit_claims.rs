//! Visits every claim of a guide, and everything that rests on something.

use super::model::{Claim, ClaimKind, Guide, Way};

/// Calls with where it stands, its kind and the claim, for every claim of the guide.
pub fn each_claim<'g>(guide: &'g Guide, call: &mut impl FnMut(&str, ClaimKind<'g>, &'g Claim)) {
    let mut call = |at: &str, kind: ClaimKind<'g>, claim: &'g Claim| {
        let all = std::iter::successors(Some(claim), |claim| claim.then.as_deref());
        all.for_each(|claim| call(at, kind, claim));
    };
    let mut way = |at: &str, way: &'g Way| {
        way.claims().for_each(|(kind, claim)| call(at, kind, claim));
    };
    for (at, door) in guide.each_door() {
        way(&at, &door.way);
    }
    for place in &guide.places {
        way(&format!("places › {}", place.id), &place.way);
    }
    for (at, door) in guide.each_door() {
        call(&at, ClaimKind::Place, &door.place);
    }
    for area in &guide.areas {
        for (kind, claim) in area.claims() {
            call(&format!("areas › {}", area.id), kind, claim);
        }
    }
    for place in &guide.places {
        for (name, claim) in &place.contacts {
            call(&format!("places › {}", place.id), ClaimKind::Contact(name), claim);
        }
    }
}

/// Calls with the place and what stands there in `rests_on`: wherever something must stand, and at questions and options
/// where something does.
pub fn each_rests_on<'g>(guide: &'g Guide, call: &mut impl FnMut(&str, &'g [String])) {
    for question in &guide.questions {
        let own = std::iter::once(&question.rests_on).chain(question.options.iter().map(|option| &option.rests_on));
        for rests_on in own.filter(|rests_on| !rests_on.is_empty()) {
            call(&format!("questions › {}", question.id), rests_on);
        }
    }
    for area in &guide.areas {
        call(&format!("areas › {}", area.id), &area.rests_on);
    }
    for row in &guide.routes {
        call(&format!("routes › {}", row.id), &row.rests_on);
    }
    for row in &guide.steps {
        call(&format!("steps › {}", row.id), &row.rests_on);
    }
    for aside in &guide.asides {
        call(&format!("asides › {}", aside.id), &aside.rests_on);
    }
    for reason in &guide.reasons {
        call(&format!("reasons › {}", reason.id), &reason.rests_on);
    }
    for holiday in &guide.holidays {
        call(&format!("holidays › {}", holiday.id), &holiday.rests_on);
    }
}
