//! How we know this: what each claim rests on, how old that is, and how sure we are.

use leptos::prelude::*;

use super::Scene;
use crate::guide::Route;
use crate::guide::model::Source;

/// The grounds of a route, folded away.
pub fn grounds(scene: Scene<'_>, route: &Route<'_>) -> AnyView {
    let pack = scene.pack;
    let guide = &pack.guide;
    let doors = route.doors.iter().flat_map(|door| {
        let place = pack.text(&format!("place-{}", door.place));
        let claims: Vec<_> = door.claims().filter(|(name, _)| *name != "page").collect();
        claims.into_iter().map(move |(name, claim)| {
            let label = format!("{place}: {}", pack.text(&format!("ui-claim-{name}")));
            view! { <li>{label}" – "{pack.text(&format!("confidence-{}", claim.confidence.name()))}</li> }
        })
    });
    let act = route.area.and_then(|area| area.act.as_ref()).map(|act| {
        let name = pack.text(&format!("act-{}", act.is));
        let sure = pack.text(&format!("confidence-{}", act.confidence.name()));
        view! { <li>{pack.text("ui-claim-act")}": "{name}" – "{sure}</li> }
    });
    let doors = doors.collect_view();
    let sources = route.sources(guide).into_iter().filter_map(|id| guide.source(id)).map(|s| source(scene, s));
    view! {
        <details class="grounds">
            <summary>{pack.text("ui-how-we-know")}</summary>
            <p>{pack.text("ui-nobody-confirmed")}</p>
            <ul>{doors}{act}</ul>
            <p>{pack.text("ui-sources")}</p>
            <ul class="sources">{sources.collect_view()}</ul>
        </details>
    }
    .into_any()
}

/// A source with its dates.
pub fn source(scene: Scene<'_>, source: &Source) -> AnyView {
    let pack = scene.pack;
    let title = format!("{}: “{}”", source.by, source.title);
    let title = match &source.url {
        Some(url) => view! { <a href={url.clone()} target="_blank" rel="noreferrer noopener">{title}</a> }.into_any(),
        None => title.into_any(),
    };
    let dated = match &source.page_dated {
        Some(date) => pack.fill("ui-page-dated", &[("date", date)]),
        None => pack.text("ui-page-undated"),
    };
    let read = match &source.confirmed_on {
        Some(date) => pack.fill("ui-confirmed-on", &[("date", date)]),
        None => pack.fill("ui-copy-read", &[("date", &source.copy_read)]),
    };
    view! { <li>{title}" "{dated}" "{read}</li> }.into_any()
}
