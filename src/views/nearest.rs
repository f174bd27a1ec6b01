//! What would change the answer.

use super::Scene;
use super::el::{Part, el, say};
use super::heading::route_title;
use guide::nearest::others;

/// The nearest other routes, each with the answer that leads there.
pub fn nearest(scene: Scene<'_>) -> Option<Part> {
    let live = scene.live?;
    let (pack, visit) = (scene.pack, scene.visit);
    let matter = visit.matter(live.path)?;
    let others = others(&pack.guide, &visit.matters[matter]);
    if others.is_empty() {
        return None;
    }
    let mut list = el("ul");
    for other in &others {
        let question = pack.text(&format!("question-{}", other.question));
        let option = pack.text(&format!("option-{}", other.option));
        let values = [("question", question.as_str()), ("option", option.as_str())];
        let href = visit.instead(matter, &other.answers).fragment();
        let link = el("a").set("href", href).text(route_title(scene, &other.route)).done();
        list = list.child(el("li").text(pack.fill("tool-change-if", &values)).text(" ").child(link).done());
    }
    let summary = say("summary", pack.text("tool-change-title"));
    Some(el("details").class("nearest").child(summary).child(list.done()).done())
}
