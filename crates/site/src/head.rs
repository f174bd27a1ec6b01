//! What a page says of itself to search engines and to the device: its public address, the other
//! language, who publishes it, its icon and how to install it.
//!
//! Structured data are attributes (microdata), so that no script element, not even one of data,
//! stands in a page.

use leptos::prelude::*;
use serde_json::json;

use super::page_path::PagePath;
use guide::model::Publisher;
use klagevejviser::state::visit::Visit;
use klagevejviser::views::{Links, Scene, screen};
use pack::Pack;
use rulebook::files::LANGUAGES;

/// The name of a manifest; it stands beside the first page.
pub const MANIFEST: &str = "manifest.webmanifest";

/// The icon, as drawn.
pub const ICON: &str = "icon.svg";

/// The pictures that manifests name, with their sizes.
const ICONS: [(&str, u32, &str); 3] =
    [("icon-192.png", 192, "any"), ("icon-512.png", 512, "any"), ("icon-maskable.png", 512, "maskable")];

/// Who publishes the pages, and at which public address; only then are they offered to others.
pub fn published(pack: &Pack) -> Option<(&Publisher, &str)> {
    let publisher = pack.guide.publisher.as_ref()?;
    Some((publisher, publisher.address.as_deref()?))
}

/// The public address of a page, by its file name, in a language.
fn address(root: &str, lang: &str, page: &str) -> String {
    let of_lang = if lang == LANGUAGES[0] { String::new() } else { format!("{lang}/") };
    format!("{root}{of_lang}{page}")
}

/// For search engines: where this page and its other languages stand, or that nobody offers it.
pub fn public(pack: &Pack, page: Option<&str>) -> AnyView {
    let (Some((_, root)), Some(page)) = (published(pack), page) else {
        return view! { <meta name="robots" content="noindex"/> }.into_any();
    };
    let other = |lang: &'static str| view! { <link rel="alternate" hreflang={lang} href={address(root, lang, page)}/> };
    view! {
        <link rel="canonical" href={address(root, &pack.lang, page)}/>
        {LANGUAGES.map(other).to_vec()}
        <link rel="alternate" hreflang="x-default" href={address(root, LANGUAGES[0], page)}/>
    }
    .into_any()
}

/// The structured data of a published page. They stand at the end of its body; `<html>` begins the
/// item.
pub fn data(pack: &Pack, title: &str, page: Option<&str>) -> Option<AnyView> {
    let ((publisher, root), page) = (published(pack)?, page?);
    let say = |name: &'static str, content: String| view! { <meta itemprop={name} content={content}/> };
    Some(
        view! {
            {say("name", title.to_owned())}
            {say("description", description(pack))}
            {say("inLanguage", pack.lang.clone())}
            {say("dateModified", pack.guide.version.clone())}
            <link itemprop="url" href={address(root, &pack.lang, page)}/>
            <div hidden itemprop="publisher" itemscope itemtype="https://schema.org/Organization">
                {say("name", publisher.name.clone())}
                <link itemprop="url" href={publisher.contact.clone()}/>
            </div>
        }
        .into_any(),
    )
}

/// What a guide is for, in a sentence.
pub fn description(pack: &Pack) -> String {
    pack.fill("ui-description", &[("municipality", &municipality(pack))])
}

fn municipality(pack: &Pack) -> String {
    screen::municipality(Scene::new(pack, &Visit::start(), &Links::default()))
}

/// The icon, as browsers show it; those of home screens stand in the manifest. Named, so that nobody
/// asks for `/favicon.ico`.
pub fn icons(up: &str) -> AnyView {
    view! {
        <link rel="icon" href={format!("{up}{ICON}")}/>
    }
    .into_any()
}

/// How the guide is installed in a language: its name, where it begins, its colours and icons.
pub fn manifest(pack: &Pack, spot: &PagePath, css: &str) -> String {
    let colour = |property: &str| {
        let value = css.split(&format!("{property}:")).nth(1).and_then(|rest| rest.split(';').next());
        value.unwrap_or_default().trim().to_owned()
    };
    let up = &spot.up;
    let icons = ICONS.map(|(name, size, purpose)| {
        json!({ "src": format!("{up}{name}"), "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose })
    });
    let drawn = json!({ "src": format!("{up}{ICON}"), "sizes": "any", "type": "image/svg+xml" });
    let manifest = json!({
        "name": pack.fill("ui-page-name", &[("municipality", &municipality(pack))]),
        "short_name": pack.text("ui-name"),
        "description": description(pack),
        "lang": pack.lang,
        "start_url": "./",
        // The languages are one guide: the way from one to the other stays within it.
        "scope": spot.home,
        // With the browser's own Back, and the address that holds the answers.
        "display": "minimal-ui",
        "background_color": colour("--kv-page"),
        "theme_color": colour("--kv-page"),
        "icons": icons.into_iter().chain([drawn]).collect::<Vec<_>>(),
    });
    manifest.to_string()
}
