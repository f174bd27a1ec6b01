//! The pages and packs of a guide, as they are served.

use std::path::Path;

use leptos::prelude::*;

use super::frames::Framed;
use super::page_path::{PACKS, PagePath};
use super::program::{Asset, Built};
use super::{frames, head, offline};
use compiler::load::Compiled;
use compiler::packs;
use guide::Guide;
use klagevejviser::state::visit::{Showing, Visit};
use klagevejviser::views::el::{Part, el};
use klagevejviser::views::{Links, Scene, about, screen};
use pack::Pack;
use rulebook::problem::Problem;

/// The parameter of a page's address that names a role, and the roles.
fn roles(guide: &Guide) -> Option<String> {
    let helpers = guide.helpers.as_ref()?;
    Some(std::iter::once(&helpers.parameter).chain(&helpers.roles).cloned().collect::<Vec<_>>().join(" "))
}

/// The parameter of a page's address that names a theme, and the themes, as `boot.js` reads them.
fn themes(guide: &Guide, built: &Built, up: &str) -> Option<String> {
    let parameter = guide.theme_parameter.clone().filter(|_| !built.themes.is_empty())?;
    let themes = built.themes.iter().map(|(name, asset)| format!("{name} {}", asset.seen_from(up)));
    Some(std::iter::once(parameter).chain(themes).collect::<Vec<_>>().join(", "))
}

/// The files of a pack, as they are served.
#[derive(Clone, Debug, Default)]
pub struct Packs {
    pub questions: Asset,
    pub answers: Asset,
    /// For who helps somebody else.
    pub helper: Asset,
}

impl Packs {
    /// Writes them into a site.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn write(compiled: &Compiled, lang: &str, site: &Path) -> Result<Self, Problem> {
        let compiled = &compiled.with_dates();
        let pack = packs::pack(compiled, lang);
        let written = pack.write(&packs::helper(compiled, lang));
        let write = |what: &str, bytes: &[u8]| {
            Asset::write(site, &format!("{PACKS}/{}.{lang}.{what}.pack", pack.guide.id), bytes)
        };
        Ok(Self {
            questions: write("questions", &written.questions)?,
            answers: write("answers", &written.answers)?,
            helper: write("helper", &written.helper)?,
        })
    }

    /// Each of them.
    pub fn all(&self) -> impl Iterator<Item = &Asset> {
        [&self.questions, &self.answers, &self.helper].into_iter()
    }

    /// Where they are seen from a page, as `boot.js` reads them: the last is the helper's.
    pub fn seen_from(&self, up: &str) -> String {
        self.all().map(|asset| asset.seen_from(up)).collect::<Vec<_>>().join(", ")
    }
}

/// How a page gets its stylesheet.
#[derive(Clone, Copy, Debug)]
pub enum Style<'a> {
    /// Files, and the way from the page up to the root of the site.
    Link(&'a Built, &'a str),
    /// For a file that is passed on alone.
    Inline(&'a str),
}

/// The head and body of a document.
/// `page` is its file name, if it has a place in the site; empty for the first page.
pub fn document(
    pack: &Pack,
    title: String,
    page: Option<&str>,
    style: Style<'_>,
    head: AnyView,
    body: AnyView,
) -> String {
    let style = match style {
        Style::Link(built, up) => {
            let chosen = built.themes.iter().find(|(name, _)| Some(name) == built.theme.as_ref());
            let links = [Some(&built.css), chosen.map(|(_, theme)| theme)].into_iter().flatten();
            let links = links.map(|css| {
                view! { <link rel="stylesheet" href={format!("{up}{}", css.path)} integrity={css.integrity.clone()}/> }
            });
            links.collect::<Vec<_>>().into_any()
        }
        Style::Inline(css) => view! { <style>{css.to_owned()}</style> }.into_any(),
    };
    let data = head::data(pack, &title, page);
    let item = data.as_ref().map(|_| "https://schema.org/WebPage");
    let html = view! {
        <html lang={pack.lang.clone()} itemscope={item.is_some()} itemtype={item}>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="description" content={head::description(pack)}/>
                {head::public(pack, page)}
                {style}
                {head}
            </head>
            <body>{body}{data}</body>
        </html>
    };
    // The marks are for hydration, which these pages do without.
    format!("<!DOCTYPE html>{}", html.to_html().replace("<!>", ""))
}

/// The first question, ready to be read and answered.
///
/// `original` are the packs of the original language, if the page is in another.
pub fn first_page(
    pack: &Pack,
    built: &Built,
    spot: &PagePath,
    packs: &Packs,
    original: Option<&Packs>,
    other_language: &str,
) -> String {
    let links = Links { other_language: or_here(other_language), about: "about.html".into() };
    let visit = Visit::start();
    let scene = Scene::new(pack, &visit, &links);
    let up = &spot.up;
    let framed = Framed::of(pack);
    let head = view! {
        {head::icons(up)}
        <link rel="manifest" href={head::MANIFEST}/>
        <noscript><meta http-equiv="refresh" content="0; url=static.html"/></noscript>
        <script type="module" src={format!("{up}{}", built.boot.path)} integrity={built.boot.integrity.clone()}
            data-js={built.js.seen_from(up)} data-wasm={built.wasm.seen_from(up)}
            data-host={built.host.seen_from(up)} data-frame={built.frame.seen_from(up)} data-hosts={framed.hosts}
            data-name={framed.name} data-topics={framed.topics} data-packs={packs.seen_from(up)}
            data-original={original.map(|packs| packs.seen_from(up))} data-roles={roles(&pack.guide)} data-themes={themes(&pack.guide, built, up)}
            data-edition="static.html" data-worker={format!("{}{}", spot.home, offline::WORKER)}></script>
    };
    let body = view! {
        <div id="app" data-other={links.other_language.clone()} data-about={links.about.clone()}>{screen::screen(scene)}</div>
        {without_app(scene)}
    };
    document(pack, screen::title(scene), Some(""), Style::Link(built, up), head.into_any(), body.into_any())
}

/// The way out for those whom the app does not reach. It is hidden once the app is there. Until
/// then each answer of the first question is the target of its own link: who has tapped one, and
/// waits, is led on from there.
fn without_app(scene: Scene<'_>) -> Option<Part> {
    let Showing::Question(matter, question) = scene.visit.showing(&scene.pack.guide) else { return None };
    let way = |fragment: &str, text: &str| {
        let link = el("a").set("href", format!("static.html{fragment}"));
        el("p").child(link.text(scene.pack.text(text)).done())
    };
    let stuck = scene.visit.matters[matter].possible_options(&scene.pack.guide, question).into_iter().map(|option| {
        let fragment = scene.visit.answer(matter, &question.id, option).fragment();
        way(&fragment, "ui-stuck").set("id", fragment.trim_start_matches('#').to_owned()).class("notice").done()
    });
    Some(el("aside").class("bottom without-app").child(way("", "ui-without-app").done()).with(stuck).done())
}

/// The page about the guide.
pub fn about_page(pack: &Pack, built: &Built, spot: &PagePath, other_language: &str) -> String {
    let links = Links { other_language: other_language.to_owned(), about: "about.html".into() };
    let visit = Visit::start();
    let scene = Scene::new(pack, &visit, &links);
    let body = view! {
        {screen::header(scene, "")}
        <main>
            {about::about(scene)}
            <p><a href="./">{pack.text("ui-to-start")}</a></p>
        </main>
        {screen::footer(scene)}
    };
    let title = screen::document_title(scene, &pack.text("ui-about"));
    let style = Style::Link(built, &spot.up);
    let head = view! { {head::icons(&spot.up)} {frames::script(pack, built, &spot.up)} };
    document(pack, title, Some("about.html"), style, head.into_any(), body.into_any())
}

/// A link to this very folder must not be empty: that would be this page, with its fragment.
fn or_here(link: &str) -> String {
    if link.is_empty() { "./".to_owned() } else { link.to_owned() }
}
