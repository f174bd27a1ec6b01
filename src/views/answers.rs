//! The answers so far, each with a way back to change it.

use super::Scene;
use super::el::{Part, el, say, say_as};
use super::heading::heading;
use crate::state::visit::Visit;

/// The answers of every matter; nothing before the first.
pub fn answers(scene: Scene<'_>) -> Option<Part> {
    let pack = scene.pack;
    let visit = scene.visit;
    if visit.matters.iter().all(|matter| matter.0.is_empty()) {
        return None;
    }
    let mut section = el("section").class("answers").child(heading(pack.text("ui-your-answers"), 2));
    for (matter, answers) in visit.matters.iter().enumerate().filter(|(_, answers)| !answers.0.is_empty()) {
        if visit.matters.len() > 1 {
            let number = (matter + 1).to_string();
            let remove = el("a").set("href", visit.without(matter).fragment());
            let remove = remove.text(pack.fill("ui-remove-matter", &[("n", &number)])).done();
            let name = say("strong", pack.fill("ui-matter", &[("n", &number)]));
            section = section.child(el("p").class("matter").child(name).text(" ").child(remove).done());
        }
        let mut list = el("ol").class("given");
        for (at, (question, option)) in answers.0.iter().enumerate() {
            let question = pack.text(&format!("question-{question}"));
            let change = el("a").set("href", visit.change(matter, at).fragment()).text(pack.text("ui-change"));
            let change = change.child(say_as("span", "unseen", format!(" – {question}"))).done();
            let answer = say_as("span", "answered", pack.text(&format!("option-{option}")));
            let asked = say_as("span", "asked", question);
            list = list.child(el("li").child(asked).text(" ").child(answer).text(" ").child(change).done());
        }
        section = section.child(list.done());
    }
    let start =
        el("a").class("start-over").set("href", Visit::start().fragment()).text(pack.text("ui-start-over")).done();
    Some(section.child(el("p").child(start).done()).done())
}

/// The way back to the last question.
pub fn back(scene: Scene<'_>) -> Option<Part> {
    let pack = scene.pack;
    let last = scene.visit.matters[0].0.len().checked_sub(1)?;
    let (_, option) = &scene.visit.matters[0].0[last];
    let link = el("a").set("href", scene.visit.back_to(0, last).fragment()).text(pack.text("ui-change"));
    let answer = format!(": {}", pack.text(&format!("option-{option}")));
    Some(el("p").class("answers").child(link.done()).text(answer).done())
}
