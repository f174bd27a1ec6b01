//! How we know this: what each claim rests on, how old that is, and how sure we are.

use super::Scene;
use super::el::{Part, el, say, say_as};
use crate::guide::Route;
use crate::guide::model::{Claim, Confidence, Source};

/// The grounds of a route, folded away.
pub fn grounds(scene: Scene<'_>, route: &Route<'_>) -> Part {
    let pack = scene.pack;
    let guide = &pack.guide;
    let mut claims = el("ul");
    for door in &route.doors {
        let named = door.claims().filter(|(name, _)| *name != "page");
        let named = named.map(|(name, claim)| (pack.text(&format!("ui-claim-{name}")), claim));
        claims = claims.child(how_sure(scene, &pack.text(&format!("place-{}", door.place)), named.collect()));
    }
    if let Some(act) = route.area.and_then(|area| area.act.as_ref()) {
        claims = claims.child(of_act(scene, act));
    }
    let sources = route.sources(guide).into_iter().filter_map(|id| guide.source(id));
    let (dates_say, title) = (pack.text("ui-dates-say"), pack.text("ui-sources"));
    let sources = if scene.dense {
        let said: Vec<String> = sources.map(|source| format!("{} {}", name(source), dates(scene, source))).collect();
        vec![say_as("p", "sources", format!("{dates_say} {title} {}", said.join(" ")))]
    } else {
        let list = el("ul").class("sources").with(sources.map(|source| source_item(scene, source))).done();
        vec![say("p", format!("{dates_say} {title}")), list]
    };
    el("details")
        .class("grounds")
        .child(say("summary", pack.text("ui-how-we-know")))
        .child(claims.done())
        .with(sources)
        .done()
}

/// What is said of something, grouped by how sure it is.
fn how_sure(scene: Scene<'_>, what: &str, claims: Vec<(String, &Claim)>) -> Part {
    let said = grouped(scene, claims);
    if scene.dense {
        return say("li", format!("{what} {said}"));
    }
    el("li").child(say("strong", what)).text(format!(" {said}")).done()
}

/// By which act it was decided: its name, and in another language than its own what that means.
fn of_act(scene: Scene<'_>, act: &Claim) -> Part {
    let pack = scene.pack;
    let id = format!("act-{}", act.is);
    let (what, means) = (pack.text("ui-claim-act"), pack.text(&id));
    let sure = pack.text(&format!("confidence-{}", act.confidence.name()));
    let Some(original) = &pack.original else { return how_sure(scene, &what, vec![(means, act)]) };
    let name = original.text(&id);
    if scene.dense {
        return say("li", format!("{what} {sure}: {name} ({means})."));
    }
    let name = el("span").set("lang", original.lang.clone()).text(name).done();
    let said = el("li").child(say("strong", what)).text(format!(" {sure}: "));
    said.child(name).text(format!(" ({means}).")).done()
}

/// Claims by how sure they are.
fn grouped(scene: Scene<'_>, claims: Vec<(String, &Claim)>) -> String {
    let mut said: Vec<String> = Vec::new();
    for confidence in [Confidence::Sourced, Confidence::Part, Confidence::Unconfirmed] {
        let these = claims.iter().filter(|(_, claim)| claim.confidence == confidence);
        let these: Vec<&str> = these.map(|(name, _)| name.as_str()).collect();
        if !these.is_empty() {
            let sure = scene.pack.text(&format!("confidence-{}", confidence.name()));
            said.push(format!("{sure}: {}.", these.join(", ")));
        }
    }
    said.join(" ")
}

/// A source with its dates.
pub fn source_item(scene: Scene<'_>, source: &Source) -> Part {
    let mut title = match &source.url {
        Some(url) => el("a").set("href", url).set("target", "_blank").set("rel", "noreferrer noopener"),
        None => el("span"),
    };
    if source.lang != scene.pack.lang {
        title = title.set("lang", &source.lang);
    }
    el("li").child(title.text(name(source)).done()).text(format!(" {}", dates(scene, source))).done()
}

fn name(source: &Source) -> String {
    format!("{}: ”{}”", source.by, source.title)
}

/// How old the page is, and who has looked at it since.
fn dates(scene: Scene<'_>, source: &Source) -> String {
    let pack = scene.pack;
    let dated = match &source.page_dated {
        Some(date) => pack.fill("ui-page-dated", &[("date", &scene.date(date))]),
        None => pack.text("ui-page-undated"),
    };
    let read = match &source.confirmed_on {
        Some(date) => pack.fill("ui-confirmed-on", &[("date", &scene.date(date))]),
        None => pack.fill("ui-copy-read", &[("date", &scene.date(&source.copy_read))]),
    };
    format!("({dated}; {read}).")
}
