//! The self-check: a page for those who run the site. It tells which guides stand there, and its
//! script (`public/status.js`) compares every file with a list that is written here.

use compiler::packs;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use leptos::prelude::*;
use serde_json::{Map, Value, json};

use super::headers::Headers;
use super::pages;
use super::pages::Style;
use super::program::{Asset, Built};
use super::{head, headers, offline};
use compiler::fingerprint::short;
use compiler::load::Compiled;
use compiler::output;
use compiler::output::{digest, put};
use compiler::upkeep;
use klagevejviser::state::visit::Visit;
use klagevejviser::views::el::{Part, el, say};
use klagevejviser::views::{Links, Scene, screen};
use pack::Pack;
use rulebook::files::LANGUAGES;
use rulebook::problem::Problem;
use sentences::needed::CHECK;

/// The page, in the root of the site and in the folder of each other language there.
pub const PAGE: &str = "status.html";
/// What it runs.
pub const SCRIPT: &str = "status.js";
/// What takes the place of a service worker to take everything back.
const OFF: &str = "sw-off.js";
/// How a script says a sentence.
const SAYS: &str = "say(\"";

/// Whether a file is one of the self-check's own: the page, the script, the list.
pub fn is_own(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("status."))
}

/// Writes the list and the pages; `sent` are the headers of the site, `withdrawn` the folders of guides that are
/// published no longer. All other files of the site must be there.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(
    guides: &[Compiled],
    built: &Built,
    sent: &Headers,
    withdrawn: &[String],
    site: &Path,
) -> Result<(), Problem> {
    let list = list(guides, built, sent, withdrawn, site)?.to_string();
    let list = Asset::write(site, "status.json", list.as_bytes())?;
    for lang in LANGUAGES {
        let packs: Vec<Pack> = guides.iter().map(|compiled| packs::whole_pack(compiled, lang)).collect();
        put(&site.join(of_language(lang)).join(PAGE), page(&packs, built, &list))?;
    }
    Ok(())
}

/// The folder of a language's page.
fn of_language(lang: &str) -> String {
    if lang == LANGUAGES[0] { String::new() } else { format!("{lang}/") }
}

/// Every file of the site but the self-check's own and those for servers, with its hash and its
/// headers; and when each source is to be read again.
fn list(
    guides: &[Compiled],
    built: &Built,
    sent: &Headers,
    withdrawn: &[String],
    site: &Path,
) -> Result<Value, Problem> {
    let mut files = Map::new();
    let mut kinds: Vec<BTreeMap<&str, String>> = Vec::new();
    for file in output::list(site)? {
        let Some(path) = file.strip_prefix(site).ok().and_then(Path::to_str) else { continue };
        let compressed = [".br", ".gz"].iter().any(|ending| path.ends_with(ending));
        if compressed || is_own(&file) || path.starts_with(headers::FOLDER) {
            continue;
        }
        // The first page of a folder is the folder.
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let bytes = output::read(&file)?;
        let kind: BTreeMap<_, _> = sent.of(path).into_iter().collect();
        let at = kinds.iter().position(|known| *known == kind).unwrap_or_else(|| {
            kinds.push(kind);
            kinds.len() - 1
        });
        files.insert(path.to_owned(), json!({ "hash": digest(&bytes), "headers": at }));
    }
    let lang = |id: &str| guides.iter().find_map(|compiled| compiled.guide.source(id)).map(|source| &source.lang);
    let due = upkeep::due(guides).into_iter().map(|due| {
        let lang = lang(&due.source).filter(|lang| !lang.is_empty()).map_or(LANGUAGES[0], String::as_str);
        json!({ "by": due.month, "title": due.title, "lang": lang })
    });
    Ok(json!({
        "files": files,
        "headers": kinds,
        "program": built.wasm.path,
        "worker": offline::WORKER,
        "off": hash_of(site, OFF),
        "due": due.collect::<Vec<_>>(),
        "withdrawn": withdrawn,
    }))
}

/// The hash of a file, if it is there.
fn hash_of(site: &Path, name: &str) -> Option<String> {
    fs::read(site.join(name)).ok().map(|bytes| digest(&bytes))
}

/// The page in the language of the packs, which hold every sentence: one for each guide.
pub fn page(packs: &[Pack], built: &Built, list: &Asset) -> String {
    let Some(pack) = packs.first() else { return String::new() };
    let word = |id: &str| pack.text(&format!("{CHECK}{id}"));
    let up = "../".repeat(of_language(&pack.lang).matches('/').count());
    let other = LANGUAGES.into_iter().find(|lang| *lang != pack.lang).unwrap_or(LANGUAGES[0]);
    let links = Links { other_language: format!("{up}{}{PAGE}", of_language(other)), about: String::new() };
    let visit = Visit::start();
    let brand = el("p").class("brand").child(say("span", pack.text("ui-name"))).done();
    let other = screen::other_language(Scene::new(pack, &visit, &links), "");
    let header = el("header").class("top").child(brand).child(other).done();
    let main = el("main")
        .child(say("h1", word("title")))
        .child(say("p", word("intro")))
        // Until the script says how it stands.
        .child(el("p").class("counting").set("role", "status").text(word("needs-script")).done())
        .child(say("h2", word("checks-title")))
        .child(el("ul").class("others").set("id", "checks").done())
        .child(say("h2", word("guides-title")))
        .child(
            el("ul").class("others").set("id", "guides").with(packs.iter().map(|pack| guide(pack, &links, &up))).done(),
        );
    let title = format!("{} – {}", word("title"), pack.text("ui-name"));
    let head = view! {
        {head::icons(&up)}
        <script type="module" src={format!("{up}{}", built.status.path)} integrity={built.status.integrity.clone()}
            data-root={up.clone()} data-list={list.seen_from(&up)}></script>
    };
    let body = view! { {header} {main.done()} {sentences(pack)} };
    pages::document(pack, title, None, Style::Link(built, &up), head.into_any(), body.into_any())
}

/// A guide: its municipality, of when its rules are, who publishes it.
fn guide(pack: &Pack, links: &Links, up: &str) -> Part {
    let visit = Visit::start();
    let scene = Scene::new(pack, &visit, links);
    let home = format!("{up}{}{}", pack.guide.folder(), of_language(&pack.lang));
    let home = if home.is_empty() { "./".to_owned() } else { home };
    let publisher = match &pack.guide.publisher {
        Some(publisher) => pack.fill(&format!("{CHECK}publisher"), &[("publisher", &publisher.name)]),
        None => pack.text(&format!("{CHECK}no-publisher")),
    };
    let version = pack.fill(
        &format!("{CHECK}version"),
        &[("version", &scene.date(&pack.guide.version)), ("id", short(&pack.fingerprint))],
    );
    let name = el("a").set("href", home).text(screen::municipality(scene)).done();
    el("li").child(el("strong").child(name).done()).text(format!("{version} {publisher}")).done()
}

/// What the script says, where nobody sees it: a policy that allows no inline script allows this.
fn sentences(pack: &Pack) -> Part {
    let code = include_str!("../../../public/status.js");
    let mut ids: Vec<&str> = code.split(SAYS).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ids.sort_unstable();
    ids.dedup();
    let said = ids.into_iter().map(|id| el("p").set("id", id).text(pack.text(&format!("{CHECK}{id}"))).done());
    el("template").with(said).done()
}
