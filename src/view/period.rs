//! What is told otherwise before and after a day on which the law changes.

use super::Scene;
use super::el::{Part, el};
use crate::pack::Pack;
use crate::pack::periods::Periods;

/// The first day of a period and the first day after it; the first and the last period lack one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between<'a> {
    pub from: &'a str,
    pub end: Option<&'a str>,
}

impl<'a> Between<'a> {
    /// The period at this place.
    pub fn of(periods: &'a Periods, at: usize) -> Self {
        Self { from: &periods.all()[at].from, end: periods.end(at) }
    }

    /// The period of a pack.
    pub fn of_pack(periods: &'a Periods, pack: &Pack) -> Option<Self> {
        let at = periods.all().iter().position(|period| std::ptr::eq(&raw const period.pack, pack))?;
        Some(Self::of(periods, at))
    }
}

/// When what is told holds.
pub fn note(scene: Scene<'_>, period: Between<'_>) -> Part {
    let pack = scene.pack;
    let date = |day: &str| scene.date(day);
    let said = match period {
        Between { from: "", end } => pack.fill("ui-period-until", &[("date", &date(end.unwrap_or_default()))]),
        Between { from, end: None } => pack.fill("ui-period-from", &[("date", &date(from))]),
        Between { from, end: Some(end) } => {
            pack.fill("ui-period-between", &[("from", &date(from)), ("to", &date(end))])
        }
    };
    // In the app the other side stands on the page that shows both.
    let both = scene.live.map(|_| {
        let way = el("a").set("href", format!("static.html{}", scene.visit.fragment()));
        way.text(pack.text("ui-period-both")).done()
    });
    let said = el("span").text(format!("{said} ")).maybe(both).done();
    el("p").class("notice period").child(said).done()
}
