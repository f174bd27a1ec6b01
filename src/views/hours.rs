//! When a place can be reached, and whether that is now.

use super::Scene;
use super::el::{Part, say_as};
use guide::calendar::two_digits;
use guide::hours::{Hours, Now, Open};
use guide::model::{Claim, Confidence};

/// The hours that a claim gives.
pub fn hours(scene: Scene<'_>, claim: &Claim) -> Vec<Part> {
    said(scene, claim, Hours::parse(&claim.is).unwrap_or_default())
}

/// Those in which somebody answers the phone.
pub fn by_phone(scene: Scene<'_>, claim: &Claim) -> Vec<Part> {
    let mut hours = Hours::parse(&claim.is).unwrap_or_default();
    hours.retain(|hours| hours.way != "visit");
    said(scene, claim, hours)
}

fn said(scene: Scene<'_>, claim: &Claim, all: Vec<Hours>) -> Vec<Part> {
    let mut said = Vec::new();
    for hours in all {
        let times: Vec<String> = hours.open.iter().map(|open| times(scene, open)).collect();
        let space = if said.is_empty() { "" } else { " " };
        let text = scene.pack.fill(&format!("ui-hours-{}", hours.way), &[("times", &times.join(", "))]);
        said.push(Part::Text(format!("{space}{text}")));
        // Hours that nobody is sure of must not send anybody to the phone.
        if let Some(now) = now(scene, &hours).filter(|_| claim.confidence == Confidence::Sourced) {
            said.extend([Part::from(" "), now]);
        }
    }
    said
}

fn times(scene: Scene<'_>, open: &Open) -> String {
    let day = |day: u8| scene.pack.text(&format!("ui-day-{day}"));
    let days = open.days.iter().map(|(first, last)| match last - first {
        0 => day(*first),
        _ => scene.pack.fill("ui-days", &[("from", &day(*first)), ("to", &day(*last))]),
    });
    let days: Vec<String> = days.collect();
    let days = match days.as_slice() {
        [before @ .., last] if !before.is_empty() => {
            format!("{} {} {last}", before.join(", "), scene.pack.text("ui-and"))
        }
        _ => days.concat(),
    };
    let values = [("day", days), ("from", time(scene, open.from)), ("to", time(scene, open.to))];
    scene.pack.fill("ui-times", &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// A time of day.
fn time(scene: Scene<'_>, minutes: u16) -> String {
    let (hour, minute) = ((minutes / 60).to_string(), two_digits(minutes % 60));
    let id = if minutes.is_multiple_of(60) { "ui-time-whole" } else { "ui-time" };
    scene.pack.fill(id, &[("hour", &hour), ("minute", &minute)])
}

fn now(scene: Scene<'_>, hours: &Hours) -> Option<Part> {
    let pack = scene.pack;
    let text = match hours.now(scene.live?.now, &pack.guide.holidays)? {
        Now::Open(until) => pack.fill("ui-open-now", &[("to", &time(scene, until))]),
        Now::Opens { today: true, at, .. } => pack.fill("ui-opens-today", &[("from", &time(scene, at))]),
        Now::Opens { day, at, .. } => {
            pack.fill("ui-opens", &[("day", &pack.text(&format!("ui-day-{day}"))), ("from", &time(scene, at))])
        }
    };
    Some(say_as("strong", "now", text))
}
