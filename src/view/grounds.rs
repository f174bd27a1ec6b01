//! How we know this: what each claim rests on, how old that is, and how sure we are.

use leptos::prelude::*;

use super::Scene;
use super::el::{el, say};
use crate::guide::Route;
use crate::guide::model::{Claim, Source};

/// The grounds of a route, folded away.
pub fn grounds(scene: Scene<'_>, route: &Route<'_>) -> AnyView {
    let pack = scene.pack;
    let guide = &pack.guide;
    let sure = |what: String, claim: &Claim| {
        say("li", format!("{what} – {}", pack.text(&format!("confidence-{}", claim.confidence.name()))))
    };
    let mut claims = el("ul");
    for door in &route.doors {
        let place = pack.text(&format!("place-{}", door.place));
        for (name, claim) in door.claims().filter(|(name, _)| *name != "page") {
            claims = claims.child(sure(format!("{place}: {}", pack.text(&format!("ui-claim-{name}"))), claim));
        }
    }
    if let Some(act) = route.area.and_then(|area| area.act.as_ref()) {
        claims = claims
            .child(sure(format!("{}: {}", pack.text("ui-claim-act"), pack.text(&format!("act-{}", act.is))), act));
    }
    let sources = route.sources(guide).into_iter().filter_map(|id| guide.source(id)).map(|s| source(scene, s));
    el("details")
        .class("grounds")
        .child(say("summary", pack.text("ui-how-we-know")))
        .child(say("p", pack.text("ui-nobody-confirmed")))
        .child(claims.done())
        .child(say("p", pack.text("ui-sources")))
        .child(el("ul").class("sources").with(sources).done())
        .done()
}

/// A source with its dates.
pub fn source(scene: Scene<'_>, source: &Source) -> AnyView {
    let pack = scene.pack;
    let title = format!("{}: ”{}”", source.by, source.title);
    let title = match &source.url {
        Some(url) => {
            el("a").set("href", url).set("target", "_blank").set("rel", "noreferrer noopener").text(title).done()
        }
        None => title.into_any(),
    };
    let dated = match &source.page_dated {
        Some(date) => pack.fill("ui-page-dated", &[("date", &scene.date(date))]),
        None => pack.text("ui-page-undated"),
    };
    let read = match &source.confirmed_on {
        Some(date) => pack.fill("ui-confirmed-on", &[("date", &scene.date(date))]),
        None => pack.fill("ui-copy-read", &[("date", &scene.date(&source.copy_read))]),
    };
    el("li").child(title).text(format!(" {dated} {read}")).done()
}
