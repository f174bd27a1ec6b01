//! For who helps somebody else: the way in, the way out, and what is theirs to do.

use super::Scene;
use super::el::{Part, el, say};
use super::heading::heading;
use guide::Route;
use guide::model::StepKind;

/// On every view: that somebody else is helped, and the way back.
pub fn banner(scene: Scene<'_>) -> Option<Part> {
    scene.role()?;
    let link =
        el("a").set("href", format!("./{}", scene.visit.fragment())).text(scene.pack.text("ui-help-stop")).done();
    let says = el("p").text(scene.pack.text("ui-help-on")).text(" ").child(link).done();
    Some(el("aside").class("helping").child(says).done())
}

/// On the first question: the roles there are.
pub fn roles(scene: Scene<'_>) -> Option<Part> {
    let helpers = scene.pack.guide.helpers.as_ref()?;
    if scene.dense || scene.role().is_some() || scene.visit.matters.iter().any(|matter| !matter.0.is_empty()) {
        return None;
    }
    let links = helpers.roles.iter().map(|role| {
        let link = el("a")
            .set("href", format!("?{}={role}", helpers.parameter))
            .text(scene.pack.text(&format!("role-{role}")));
        el("li").child(link.done()).done()
    });
    let links = el("ul").with(links).done();
    Some(el("section").class("roles").child(heading(scene.pack.text("ui-help-title"), 2)).child(links).done())
}

/// What the helper does, before all else.
pub fn steps(scene: Scene<'_>, route: &Route<'_>, level: u8) -> Option<Part> {
    let role = scene.live?.role;
    let steps = route.steps(StepKind::Do).filter(|step| !step.roles.is_empty() && step.is_for(role));
    let items: Vec<Part> = steps.map(|step| say("li", scene.pack.text(&step.message()))).collect();
    if items.is_empty() {
        return None;
    }
    let title = heading(scene.pack.text("tool-help-do"), level);
    Some(el("div").class("steps").child(title).child(el("ul").with(items).done()).done())
}
