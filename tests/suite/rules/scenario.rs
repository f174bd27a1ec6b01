//! Real complaints and their right answers, as `scenarios*.tsv` write them.

use guide::plan::route;
use guide::{Guide, Route};
use klagevejviser::state::visit::Visit;

use super::table;

/// No matter of a real complaint may take more taps; three of four take fewer.
pub const MOST_TAPS: usize = 6;

/// A complaint and what is right for it.
pub struct Scenario<'a> {
    pub name: &'a str,
    pub fragment: &'a str,
    pub doors: &'a str,
    pub sent_to: &'a str,
    pub deadlines: &'a str,
    pub steps: &'a str,
    pub never: &'a str,
}

/// The rows of a file.
pub fn rows(text: &str) -> impl Iterator<Item = Scenario<'_>> {
    table::rows(text).map(|[name, _words, fragment, doors, sent_to, deadlines, steps, never]| Scenario {
        name,
        fragment,
        doors,
        sent_to,
        deadlines,
        steps,
        never,
    })
}

impl Scenario<'_> {
    /// Whether a guide answers rightly, steps and places that are no doors too; returns the visit.
    pub fn check(&self, guide: &Guide) -> Result<Visit, String> {
        let visit = self.visit(guide)?;
        let routes: Vec<Route<'_>> = visit.matters.iter().filter_map(|matter| route(guide, matter)).collect();
        let places: Vec<&str> = routes.iter().flat_map(|route| &route.doors).map(|door| door.place).collect();
        let told: Vec<&str> = routes.iter().flat_map(|route| &route.steps).map(|step| step.id.as_str()).collect();
        if let Some(step) = self.steps.split(' ').find(|step| !told.contains(step)) {
            return Err(format!("the step {step} is not among {told:?}"));
        }
        match self.never.split(' ').find(|place| guide.place(place).is_none() || places.contains(place)) {
            Some(place) => Err(format!("{place} is no place, or a door")),
            None => Ok(visit),
        }
    }

    /// Whether the fragment leads to these doors, sent to whom and until when; returns the visit.
    pub fn visit(&self, guide: &Guide) -> Result<Visit, String> {
        let visit = Visit::read(guide, self.fragment).ok_or("the fragment is no state")?;
        if visit.dropped || visit.fragment() != self.fragment {
            return Err(format!("{} is not asked like that", self.fragment));
        }
        let routes: Vec<Route<'_>> = visit.matters.iter().filter_map(|matter| route(guide, matter)).collect();
        let open = || routes.iter().flat_map(|route| &route.doors);
        let places: Vec<&str> = open().map(|door| door.place).collect();
        let sent: Vec<&str> = open().map(|door| door.send_to.map_or(door.place, |claim| &claim.is)).collect();
        let limits: Vec<&str> = open().filter_map(|door| Some(door.deadline?.is.as_str())).collect();
        if routes.len() != visit.matters.len() {
            return Err("not every matter ends in a route".into());
        }
        if !places.iter().copied().eq(self.doors.split(' ')) {
            return Err(format!("doors: {places:?}"));
        }
        if !sent.iter().copied().eq(self.sent_to.split(' ')) {
            return Err(format!("sent to: {sent:?}"));
        }
        if !limits.iter().copied().eq(self.deadlines.split(", ")) {
            return Err(format!("deadlines: {limits:?}"));
        }
        Ok(visit)
    }
}
