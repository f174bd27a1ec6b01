//! The frame around every view: who speaks, the language, the footer.

use leptos::prelude::*;

use super::{Scene, plan, question};
use crate::visit::Showing;

/// A whole screen.
pub fn screen(scene: Scene<'_>) -> AnyView {
    let main = body(scene);
    view! {
        {header(scene, &scene.visit.fragment())}
        <main>{main}</main>
        {footer(scene)}
    }
    .into_any()
}

/// What stands in `main`: a question or the plan.
pub fn body(scene: Scene<'_>) -> AnyView {
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
    if pack.guide.publisher.is_some() { format!("{view} – {page}") } else { format!("{view} – {page} – {}", pack.text("ui-independent-short")) }
}

/// The municipality's name.
pub fn municipality(scene: Scene<'_>) -> String {
    scene.pack.text(&format!("guide-{}", scene.pack.guide.id))
}

/// The name of the page, who stands behind it, and the way to the other language.
pub fn header(scene: Scene<'_>, fragment: &str) -> AnyView {
    let pack = scene.pack;
    let municipality = municipality(scene);
    let sender = match &pack.guide.publisher {
        Some(publisher) => pack.fill("ui-published-by", &[("publisher", &publisher.name)]),
        None => pack.fill("ui-independent", &[("municipality", &municipality)]),
    };
    let other = pack.text("ui-other-language-code");
    let fragment = if fragment == "#/" { "" } else { fragment };
    view! {
        <header class="top">
            <p class="brand"><span class="brand-name">{pack.text("ui-name")}</span>" "<span class="brand-place">{municipality}</span></p>
            <p class="other-language">
                <a href={format!("{}{fragment}", scene.links.other_language)} lang={other.clone()} hreflang={other}>{pack.text("ui-other-language")}</a>
            </p>
            <p class="sender">{sender}</p>
        </header>
    }
    .into_any()
}

/// Danger, about the guide, its version.
pub fn footer(scene: Scene<'_>) -> AnyView {
    let pack = scene.pack;
    let version = pack.fill("ui-version", &[("version", &pack.guide.version)]);
    view! {
        <footer class="bottom">
            <p class="danger">{pack.text("ui-danger")}</p>
            <p><a class="about" href={scene.links.about.clone()}>{pack.text("ui-about")}</a></p>
            <p class="version">{version}</p>
        </footer>
    }
    .into_any()
}
