//! The frame around every view: who speaks, the language, the footer.

use super::el::{Part, el, say, say_as};
use super::{Scene, helping, plan, question};
use crate::state::visit::Showing;

/// A whole screen.
pub fn screen(scene: Scene<'_>) -> Vec<Part> {
    frame(scene, body(scene))
}

/// A whole screen, and beside it the same in the original language.
pub fn both(scene: Scene<'_>, original: Scene<'_>) -> Vec<Part> {
    let beside = el("div").class("original").set("lang", original.pack.lang.clone()).with(body(original)).done();
    let own = el("div").with(body(scene)).done();
    frame(scene, vec![el("div").class("both").child(own).child(beside).done()])
}

fn frame(scene: Scene<'_>, body: Vec<Part>) -> Vec<Part> {
    let main = el("main").with(body).done();
    let parts = [Some(header(scene, &scene.visit.fragment())), helping::banner(scene), Some(main), Some(footer(scene))];
    parts.into_iter().flatten().collect()
}

/// What stands in `main`: a question or the plan.
pub fn body(scene: Scene<'_>) -> Vec<Part> {
    match scene.visit.showing(&scene.pack.guide) {
        Showing::Question(matter, question) => question::question(scene, matter, question),
        Showing::Plan => plan::plan(scene),
    }
}

/// The title of the document.
pub fn title(scene: Scene<'_>) -> String {
    let view = match scene.visit.showing(&scene.pack.guide) {
        Showing::Question(_, question) => scene.pack.text(&format!("question-{}", question.id)),
        Showing::Plan => plan::title(scene),
    };
    document_title(scene, &view)
}

/// A view's name with the name of the page and, without a publisher, what it is.
pub fn document_title(scene: Scene<'_>, view: &str) -> String {
    let pack = scene.pack;
    let page = pack.fill("ui-page-name", &[("municipality", &municipality(scene))]);
    if pack.guide.publisher.is_some() {
        format!("{view} – {page}")
    } else {
        format!("{view} – {page} – {}", pack.text("ui-independent-short"))
    }
}

/// The municipality's name.
pub fn municipality(scene: Scene<'_>) -> String {
    scene.pack.text(&format!("guide-{}", scene.pack.guide.id))
}

/// The name of the page, who stands behind it, and the way to the other language.
pub fn header(scene: Scene<'_>, fragment: &str) -> Part {
    let pack = scene.pack;
    let municipality = municipality(scene);
    let sender = match &pack.guide.publisher {
        Some(publisher) => pack.fill("ui-published-by", &[("publisher", &publisher.name)]),
        None => pack.fill("ui-independent", &[("municipality", &municipality)]),
    };
    let brand =
        [say_as("span", "brand-name", pack.text("ui-name")), " ".into(), say_as("span", "brand-place", municipality)];
    // In a document of many views, each has its own way to the other language.
    let other = (!scene.dense).then(|| other_language(scene, fragment));
    el("header")
        .class("top")
        .child(el("p").class("brand").with(brand).done())
        .maybe(other)
        .child(say_as("p", "sender", sender))
        .done()
}

/// The way to the same place in the other language.
pub fn other_language(scene: Scene<'_>, fragment: &str) -> Part {
    let pack = scene.pack;
    let fragment = if fragment == "#/" { "" } else { fragment };
    let code = pack.text("ui-other-language-code");
    let helpers = pack.guide.helpers.as_ref();
    let role = scene.role().and_then(|role| Some(format!("?{}={role}", helpers?.parameter))).unwrap_or_default();
    let link = el("a").class("other-language");
    let link = link.set("href", format!("{}{role}{fragment}", scene.links.other_language));
    link.set("lang", code.clone()).set("hreflang", code).text(pack.text("ui-other-language")).done()
}

/// Danger, about the guide, its version.
pub fn footer(scene: Scene<'_>) -> Part {
    let pack = scene.pack;
    let about = el("a").set("href", scene.links.about.clone()).text(pack.text("ui-about")).done();
    el("footer")
        .class("bottom")
        .child(say_as("p", "danger", pack.text("ui-danger")))
        .child(el("p").child(about).done())
        .child(say(
            "p",
            pack.fill("ui-version", &[("version", &scene.date(&pack.guide.version)), ("id", &pack.fingerprint)]),
        ))
        .done()
}
