//! What is told otherwise before and after a day on which the law changes.

use super::Scene;
use super::el::{Part, el};
use pack::periods::Between;

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
