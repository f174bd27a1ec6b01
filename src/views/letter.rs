//! The letters of a route: in the language in which they are sent, and beside it what they say.

use super::el::{Part, el, say};
use super::heading::receiver;
use super::tools::{button, status};
use super::{Scene, file};
use guide::Route;
use guide::model::{StepKind, StepRow};
use pack::Pack;

/// The letters, each folded away.
pub fn letters(scene: Scene<'_>, route: &Route<'_>) -> Vec<Part> {
    let Some(live) = scene.live else { return Vec::new() };
    let letters = route.steps(StepKind::Letter).filter(|letter| letter.is_for(live.role));
    letters.enumerate().map(|(at, letter)| one(scene, route, at, letter)).collect()
}

fn one(scene: Scene<'_>, route: &Route<'_>, at: usize, letter: &StepRow) -> Part {
    let pack = scene.pack;
    let sent = pack.original.as_deref().unwrap_or(pack);
    let id = format!("{}letter{at}", scene.key);
    let title = |pack: &Pack| pack.text(&format!("{}-title", letter.message()));
    let text = written(sent, pack, route, letter);
    let label = el("label").set("for", id.clone()).text(pack.text("tool-letter-help")).done();
    // As high as its lines, the long ones counted twice.
    let rows: usize = text.lines().map(|line| 1 + line.len() / 60).sum();
    let field = el("textarea").set("id", id.clone()).set("rows", rows.to_string()).set("lang", sent.lang.clone());
    let save = format!("{id}s");
    let field = field.set("data-save", save.clone()).set("spellcheck", "true").text(text.clone()).done();
    let name = format!("{}.txt", letter.id);
    let save = el("a").class("button").set("id", save).set("href", file("text/plain", &text)).set("download", name);
    let tools = el("p")
        .class("tools")
        .child(button(scene, "copy", &id))
        .child(save.text(pack.text("tool-save")).done())
        .child(button(scene, "print", &id))
        .done();
    let mut body = vec![el("div").class("sent").child(label).child(field).child(tools).child(status()).done()];
    if pack.original.is_some() {
        let text = written(pack, pack, route, letter);
        let lines = text.lines().filter(|line| !line.is_empty()).map(|line| say("p", line));
        body.push(el("div").class("meaning").child(say("p", pack.text("tool-letter-meaning"))).with(lines).done());
    }
    el("details")
        .class("letter")
        .child(say("summary", title(pack)))
        .child(el("div").class("beside").with(body).done())
        .done()
}

/// A letter with what is known written into it.
fn written(said_in: &Pack, pack: &Pack, route: &Route<'_>, letter: &StepRow) -> String {
    let place = route.doors.first().map(receiver).unwrap_or_default();
    let name = said_in.own(&format!("place-{place}"));
    let area = route.area.map(|area| said_in.own(&format!("option-{}", area.id))).unwrap_or_default();
    let municipality = said_in.text(&format!("guide-{}", pack.guide.id));
    said_in.fill(&letter.message(), &[("place", &name), ("area", &area), ("municipality", &municipality)])
}
