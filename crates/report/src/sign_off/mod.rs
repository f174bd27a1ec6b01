//! The whole guide on one page, to be read, printed and signed by someone who answers for the law.
//!
//! What is not confirmed stands first. Every rule stands here as the tables have it and as a
//! citizen reads it; nothing is told that the guide does not hold.

mod areas;
mod flow;
mod head;
mod places;
mod questions;
mod routes;
mod table;
mod tables;
mod unsure;
mod words;

use leptos::prelude::*;

use klagevejviser::state::visit::Visit;
use klagevejviser::views::el::{Part, el, say};
use klagevejviser::views::period::note;
use klagevejviser::views::{Links, Scene, screen};
use pack::Pack;
use pack::periods::Between;
use proof::Walk;
use site::pages;
use site::pages::Style;
use words::Report;

/// A section: its key, which names its anchor and its title, and how it is written.
type Section = (&'static str, fn(Report<'_>) -> Vec<Part>);

/// The sections, in their order. `head` stands before them.
const SECTIONS: [Section; 10] = [
    ("unsure", unsure::section),
    ("questions", questions::section),
    ("tables", tables::section),
    ("routes", routes::section),
    ("areas", areas::section),
    ("places", places::section),
    ("sources", places::sources),
    ("mermaid", flow::as_mermaid),
    ("flow", flow::as_list),
    ("sign", head::sign),
];

/// The report of a guide whose every path has been walked. The pack must hold the sentences of
/// the report too (see [`compiler::packs::whole_pack`]).
/// Of a guide that changes, `period` says for when the report is.
pub fn page(pack: &Pack, walk: &Walk<'_>, period: Option<Between<'_>>) -> String {
    let (visit, links) = (Visit::start(), Links::default());
    let scene = Scene { period, ..Scene::new(pack, &visit, &links) };
    let report = Report { scene, walk };
    let numbered = |at: usize, key: &str| format!("{}. {}", at + 1, report.word(&format!("{key}-title")));
    let contents = SECTIONS.iter().enumerate().map(|(at, (key, _))| {
        el("li").child(el("a").set("href", format!("#{key}")).text(numbered(at, key)).done()).done()
    });
    let contents = el("ul").class("contents").with(contents).done();
    let sections = SECTIONS.iter().enumerate().map(|(at, (key, write))| {
        el("section").set("id", *key).child(say("h2", numbered(at, key))).with(write(report)).done()
    });
    let nav = el("nav").child(contents).done();
    let when = period.map(|period| note(scene, period));
    let body = el("main").child(head::head(report)).maybe(when).child(nav).with(sections).done();
    let title = screen::document_title(scene, &report.word("title"));
    pages::document(
        pack,
        title,
        None,
        Style::Inline(include_str!("style.css")),
        Vec::<Part>::new().into_any(),
        body.into_any(),
    )
}
