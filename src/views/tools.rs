//! What can be done with a view: buttons that the page around us serves (`public/host.js`).

use super::Scene;
use super::el::{Part, el, say, say_as};
use super::heading::heading;

/// A button that does something with the element `of`: says what came of it in the status beside
/// it, `tool-<does>-done` or, when the browser does not let it, `tool-<does>-failed`.
pub fn button(scene: Scene<'_>, does: &str, of: &str) -> Part {
    let pack = scene.pack;
    let text = |end: &str| pack.text(&format!("tool-{does}{end}"));
    el("button")
        .set("type", "button")
        .set("data-host", does)
        .set("data-of", of)
        .set("data-done", text("-done"))
        .set("data-failed", text("-failed"))
        .text(text(""))
        .done()
}

/// Where a button says what came of it.
pub fn status() -> Part {
    el("p").class("status").set("role", "status").done()
}

/// What can be done with the whole plan.
pub fn tools(scene: Scene<'_>) -> Option<Part> {
    let live = scene.live?;
    let pack = scene.pack;
    let original = pack.original.is_some().then(|| button(scene, "original", ""));
    let share =
        el("p").class("tools").maybe(original).child(button(scene, "print", "")).child(button(scene, "link", ""));
    let share = share.child(button(scene, "share", "")).done();
    let keep = el("p").class("tools").child(button(scene, "remember", "")).child(button(scene, "forget", "")).done();
    // The person who is helped gets the page that speaks to them.
    let theirs = live.role.is_some().then(|| {
        let link = el("a").set("href", format!("./{}", scene.visit.fragment())).text(pack.text("tool-help-link"));
        el("p").child(link.done()).done()
    });
    Some(
        el("section")
            .class("desk")
            .child(heading(pack.text("tool-tools"), 2))
            .child(say("p", pack.text("tool-tools-help")))
            .maybe(theirs)
            .child(share)
            .child(status())
            .child(heading(pack.text("tool-keep"), 2))
            .child(say("p", pack.text("tool-keep-help")))
            .child(keep)
            .child(status())
            .done(),
    )
}

/// What a visitor finds whose device was asked to remember a plan.
pub fn kept(scene: Scene<'_>) -> Option<Part> {
    let (kept, broken) = scene.live?.kept?;
    let pack = scene.pack;
    let go_on = el("a").set("href", kept).text(pack.text("tool-kept-go-on")).done();
    let note =
        el("div").class("notice kept").child(say("p", pack.text("tool-kept"))).child(el("p").child(go_on).done());
    let note = note.maybe(broken.then(|| say("p", pack.text("tool-kept-broken"))));
    Some(note.child(el("p").class("tools").child(button(scene, "forget", "")).done()).child(status()).done())
}

/// The day on which a plan was printed, and what it rests on.
pub fn printed(scene: Scene<'_>) -> Option<Part> {
    let day = scene.day(scene.live?.now.day);
    let version = scene.date(&scene.pack.guide.version);
    Some(say_as(
        "p",
        "only-printed",
        scene.pack.fill("tool-printed", &[("date", &day), ("version", &version), ("id", &scene.pack.fingerprint)]),
    ))
}
