//! “Om vejviseren”: who speaks, what it is not, privacy, accessibility, sources, version, errors.

use leptos::prelude::*;

use super::{Scene, grounds, screen};

/// The page about the guide.
pub fn about(scene: Scene<'_>) -> AnyView {
    let pack = scene.pack;
    let municipality = screen::municipality(scene);
    let sender = match &pack.guide.publisher {
        Some(publisher) => view! {
            <p>{pack.fill("ui-published-by", &[("publisher", &publisher.name)])}</p>
            <p>{pack.fill("ui-reviewed", &[("by", &publisher.reviewed_by), ("date", &publisher.reviewed_on)])}</p>
            <p><a href={publisher.contact.clone()}>{pack.text("ui-contact")}</a></p>
            <p><a href={publisher.accessibility.clone()}>{pack.text("ui-accessibility-statement")}</a></p>
            <p><a href={publisher.privacy.clone()}>{pack.text("ui-privacy-text")}</a></p>
        }
        .into_any(),
        None => view! { <p>{pack.fill("ui-independent", &[("municipality", &municipality)])}</p> }.into_any(),
    };
    let sources = pack.guide.sources.iter().map(|source| grounds::source(scene, source));
    let part = |title: &str, text: &str| view! { <h2>{pack.text(title)}</h2><p>{pack.text(text)}</p> };
    view! {
        <h1 tabindex="-1">{pack.text("ui-about")}</h1>
        {sender}
        {part("ui-about-not-title", "ui-about-not")}
        {part("ui-about-privacy-title", "ui-about-privacy")}
        {part("ui-about-access-title", "ui-about-access")}
        {part("ui-about-error-title", "ui-about-error")}
        <h2>{pack.text("ui-about-sources-title")}</h2>
        <p>{pack.text("ui-about-sources")}</p>
        <ul class="sources">{sources.collect_view()}</ul>
    }
    .into_any()
}
