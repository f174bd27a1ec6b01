//! What is told otherwise before and after a day on which the law changes.

use super::Scene;
use super::el::{Part, el};
use super::plan::Told;
use super::sheet::sheet;
use super::variants::Paths;
use crate::guide::{Route, route};
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

/// The sheets of a matter in the other periods in which it is told otherwise, each with its period: for paper, which
/// shows both.
pub fn others(scene: Scene<'_>, told: &Told<'_>, level: u8) -> Vec<Part> {
    let Some(periods) = scene.periods.filter(|periods| periods.all().len() > 1) else { return Vec::new() };
    let plain = |pack: &Pack, route: &Route<'_>, period: Option<Between<'_>>, key: &str| {
        sheet(Scene { pack, live: None, key, period, ..scene }, route, level, &Paths::of(route))
    };
    let own = plain(told.pack, &told.route, None, "");
    let other = |at: usize, pack: &Pack| {
        let route = route(&pack.guide, &scene.visit.matters[told.matter])?;
        let is_other = plain(pack, &route, None, "") != own;
        let key = format!("{}p{}{at}", scene.key, told.matter);
        is_other.then(|| plain(pack, &route, Some(Between::of(periods, at)), &key))
    };
    periods.all().iter().enumerate().filter_map(|(at, period)| other(at, &period.pack)).collect()
}
