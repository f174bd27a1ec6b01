//! The hand-off: what to paste into a form, and a sheet of paper for those who use none.

use super::Scene;
use super::el::{Part, el, say};
use super::heading::{heading, receiver, route_title};
use super::tools::{button, status};
use guide::Route;
use guide::model::Place;
use guide::plan::OpenDoor;

/// The lines of the sheet that are filled in by hand.
const LINES: [&str; 6] = ["name", "reach", "unit", "case", "what", "want"];

/// A summary and a sheet for a complaint that is sent somewhere.
pub fn paper(scene: Scene<'_>, route: &Route<'_>, level: u8) -> Option<Part> {
    let live = scene.live?;
    let door = route.doors.first().filter(|door| !door.is_reply())?;
    let pack = scene.pack;
    let matter = scene.visit.matter(live.path)?;
    let answers: Vec<String> = scene.visit.matters[matter]
        .0
        .iter()
        .map(|(question, option)| {
            format!("{} {}", pack.text(&format!("question-{question}")), pack.text(&format!("option-{option}")))
        })
        .collect();
    let id = format!("{}summary", scene.key);
    let text = format!("{}\n{}", route_title(scene, route), answers.join("\n"));
    let field = el("textarea").set("id", id.clone()).set("rows", (answers.len() + 2).to_string()).text(text).done();
    let summary = el("details")
        .child(say("summary", pack.text("tool-summary")))
        .child(el("label").set("for", id.clone()).text(pack.text("tool-summary-help")).done())
        .child(field)
        .child(el("p").class("tools").child(button(scene, "copy", &id)).done())
        .child(status())
        .done();
    Some(
        el("section")
            .class("paper")
            .child(heading(pack.text("tool-hand-off"), level))
            .child(summary)
            .child(form(scene, door, &answers))
            .done(),
    )
}

/// The sheet.
fn form(scene: Scene<'_>, door: &OpenDoor<'_>, answers: &[String]) -> Part {
    let pack = scene.pack;
    let place = receiver(door);
    let id = format!("{}form", scene.key);
    let address = pack.guide.place(place).and_then(|place: &Place| pack.guide.contact(place, "address"));
    let to = format!("{} {}", pack.text(&format!("place-{place}")), address.map_or("", |claim| &claim.is));
    let about = answers.iter().map(|answer| say("li", answer.clone()));
    let lines = LINES.map(|line| {
        let class = if matches!(line, "what" | "want") { "line tall" } else { "line" };
        el("div").class(class).child(say("span", pack.text(&format!("tool-form-{line}")))).done()
    });
    let sheet = el("div")
        .class("form")
        .set("id", id.clone())
        .child(say("p", pack.text("tool-form")))
        .child(say("p", pack.fill("tool-form-to", &[("place", to.trim())])))
        .child(say("p", pack.text("tool-form-about")))
        .child(el("ul").with(about).done())
        .with(lines)
        .child(say("p", pack.text("tool-form-sign")))
        .done();
    el("details")
        .child(say("summary", pack.text("tool-form-title")))
        .child(say("p", pack.text("tool-form-help")))
        .child(el("p").class("tools").child(button(scene, "print", &id)).done())
        .child(status())
        .child(sheet)
        .done()
}
