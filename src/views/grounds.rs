//! How we know this: what each claim rests on, how old that is, and how sure we are.

use super::Scene;
use super::el::{Part, el, say};
use guide::Route;
use guide::model::{Claim, ClaimKind, Confidence, Source};

/// The grounds of a route, folded away.
pub fn grounds(scene: Scene<'_>, route: &Route<'_>) -> Part {
    let pack = scene.pack;
    let guide = &pack.guide;
    let mut claims = el("ul");
    for door in &route.doors {
        let named = door.claims().filter(|(kind, _)| *kind != ClaimKind::Page);
        let named = named.map(|(kind, claim)| (pack.text(&format!("ui-claim-{}", kind.name())), claim));
        claims = claims.child(how_sure(scene, &pack.text(&format!("place-{}", door.place)), named.collect()));
    }
    if let Some(act) = route.area.and_then(|area| area.act.as_ref()) {
        claims = claims.child(of_act(scene, act));
    }
    let sources = route.sources(guide).into_iter().filter_map(|id| guide.source(id)).collect();
    let title = pack.text("ui-sources");
    let sources =
        if scene.dense { vec![cited_in_short(scene, &title, sources)] } else { cited(scene, &title, sources) };
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
    let name = el("span").set("lang", original.lang.clone()).text(original.text(&id)).done();
    let said = if scene.dense { el("li").text(what) } else { el("li").child(say("strong", what)) };
    said.text(format!(" {sure}: ")).child(name).text(format!(" ({means}).")).done()
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

/// What introduces sources, and the sources, those together of which as much is known.
pub fn cited(scene: Scene<'_>, intro: &str, sources: Vec<&Source>) -> Vec<Part> {
    let lists = by_reading(scene, sources).into_iter().flat_map(|(read, group)| {
        let list = el("ul").class("sources").with(group.into_iter().map(|source| item(scene, source))).done();
        [say("p", read), list]
    });
    std::iter::once(say("p", introduced(scene, intro))).chain(lists).collect()
}

/// The same in fewer elements, and without the links.
fn cited_in_short(scene: Scene<'_>, intro: &str, sources: Vec<&Source>) -> Part {
    let mut said = el("p").class("sources").text(introduced(scene, intro));
    for (read, group) in by_reading(scene, sources) {
        said = said.text(format!(" {read}"));
        for alike in group.chunk_by(|one, next| one.lang == next.lang) {
            let names: Vec<String> = alike.iter().map(|source| name(source)).collect();
            let names = format!(" {}", names.join(" "));
            let other = alike.first().filter(|source| source.lang != scene.pack.lang);
            said = match other {
                Some(source) => said.child(el("span").set("lang", &source.lang).text(names).done()),
                None => said.text(names),
            };
        }
    }
    said.done()
}

fn introduced(scene: Scene<'_>, intro: &str) -> String {
    format!("{intro} {}", scene.pack.text("ui-dates-say"))
}

/// Sources by how we know them: that somebody has looked at the page itself, or at a copy.
fn by_reading<'a>(scene: Scene<'_>, sources: Vec<&'a Source>) -> Vec<(String, Vec<&'a Source>)> {
    let mut groups: Vec<(String, Vec<&Source>)> = Vec::new();
    for source in sources {
        let (said, date) = match &source.confirmed_on {
            Some(date) => ("ui-confirmed-on", date),
            None => ("ui-copy-read", &source.copy_read),
        };
        let read = scene.pack.fill(said, &[("date", &scene.date(date))]);
        match groups.iter_mut().find(|(other, _)| *other == read) {
            Some((_, group)) => group.push(source),
            None => groups.push((read, vec![source])),
        }
    }
    groups
}

/// A source, with a link to its page.
fn item(scene: Scene<'_>, source: &Source) -> Part {
    let mut title = match &source.url {
        Some(url) => el("a").set("href", url).set("target", "_blank").set("rel", "noreferrer noopener"),
        None => el("span"),
    };
    if source.lang != scene.pack.lang {
        title = title.set("lang", &source.lang);
    }
    el("li").child(title.text(name(source)).done()).done()
}

/// Its title, and how old its page says it is: as a date is written in every language.
fn name(source: &Source) -> String {
    let date = source.page_dated.as_ref().map(|date| format!(" ({date})")).unwrap_or_default();
    format!("{}: ”{}”{date}.", source.by, source.title)
}
