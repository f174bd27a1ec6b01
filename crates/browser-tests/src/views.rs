//! The views of the guides, and a tour of them in a browser.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use klagevejviser::compile::{self, load::Compiled, pages};
use klagevejviser::guide::proof;
use klagevejviser::view::{Links, Scene, screen};
use klagevejviser::visit::Visit;
use leptos::prelude::RenderHtml;
use serde_json::{Value, json};

use crate::harness::Browser;
use crate::told::root;

/// Every guide in every language, and where its pages stand.
pub const FOLDERS: [(&str, &str); 4] =
    [("koebenhavn", ""), ("koebenhavn", "en/"), ("ishoej", "ishoej/"), ("ishoej", "ishoej/en/")];

/// A fragment for each question and each route of the guide that shows something else than the others.
pub fn distinct(guide: &str) -> Vec<String> {
    fragments(&compile::load(&root(), guide).expect("the guide compiles"))
}

fn fragments(compiled: &Compiled) -> Vec<String> {
    let walk = proof::walk(&compiled.guide);
    let views = walk.views.iter().map(|view| (view.leads_to, &view.answers));
    let routes = walk.paths.iter().map(|path| (path.shown, &path.answers));
    let distinct: BTreeMap<_, _> = views.chain(routes).collect();
    distinct.into_values().map(proof::spell).collect()
}

/// Views of a folder, as fragments.
#[derive(Clone, Debug)]
pub struct Views {
    /// Every one; of those that are the same for several guides, one.
    pub all: Vec<String>,
    /// One of each structure, over all guides and languages: of those in which the same elements follow one another.
    pub structures: Vec<String>,
    /// As few as hold, in each language and over all guides, whatever two elements follow one another in any view.
    pub kinds: Vec<String>,
}

/// The views of each folder. Several tests look at them; to find them out takes longer than some of those tests.
pub fn distinct_views() -> &'static [(&'static str, Views)] {
    static FOUND: LazyLock<Vec<(&str, Views)>> = LazyLock::new(find_views);
    &FOUND
}

fn find_views() -> Vec<(&'static str, Views)> {
    let rendered: Vec<Vec<Rendered>> = std::thread::scope(|scope| {
        let threads = FOLDERS.map(|(guide, folder)| scope.spawn(|| render(guide, language(folder))));
        threads.into_iter().map(|thread| thread.join().expect("each is rendered")).collect()
    });
    let (mut seen, mut structures_seen) = (BTreeSet::new(), BTreeSet::new());
    let (mut found, mut pairs_of) = (Vec::new(), Vec::new());
    for ((_, folder), views) in FOLDERS.into_iter().zip(rendered) {
        let (mut all, mut structures) = (Vec::new(), Vec::new());
        for Rendered { fragment, html, pairs } in views {
            if structures_seen.insert(pairs.clone()) {
                structures.push(fragment.clone());
                pairs_of.push((language(folder), found.len(), fragment.clone(), pairs));
            }
            if seen.insert(html) {
                all.push(fragment);
            }
        }
        found.push((folder, Views { all, structures, kinds: Vec::new() }));
    }
    for lang in ["da", "en"] {
        let views = pairs_of.iter().filter(|(of, ..)| *of == lang);
        for (folder, fragment) in cover(views.map(|(_, folder, fragment, pairs)| ((*folder, fragment), pairs))) {
            found[folder].1.kinds.push(fragment.clone());
        }
    }
    found
}

/// The language of the pages in a folder.
pub fn language(folder: &str) -> &'static str {
    if folder.ends_with("en/") { "en" } else { "da" }
}

/// A view, as HTML, and its structure.
struct Rendered {
    fragment: String,
    html: String,
    pairs: BTreeSet<Pair>,
}

fn render(guide: &str, lang: &str) -> Vec<Rendered> {
    let compiled = compile::load(&root(), guide).expect("the guide compiles");
    let (pack, links) = (pages::pack(&compiled, lang), Links::default());
    let render = |fragment: String| {
        let visit = Visit::read(&compiled.guide, &fragment).expect("a state");
        let body = screen::body(Scene::new(&pack, &visit, &links));
        let html = body.into_iter().map(RenderHtml::to_html).collect::<String>();
        Rendered { fragment, pairs: structure(&html), html }
    };
    fragments(&compiled).into_iter().map(render).collect()
}

/// As few as hold every pair that any of them holds: again and again the one with the most that none has yet.
fn cover<'a, View: Copy>(views: impl Iterator<Item = (View, &'a BTreeSet<Pair>)>) -> Vec<View> {
    let views: Vec<_> = views.collect();
    let (mut held, mut chosen) = (BTreeSet::new(), Vec::new());
    loop {
        let new = |pairs: &BTreeSet<Pair>| pairs.difference(&held).count();
        let (view, pairs) = views.iter().max_by_key(|(_, pairs)| new(pairs)).expect("a guide has views");
        if new(pairs) == 0 {
            return chosen;
        }
        held.extend(pairs.iter().cloned());
        chosen.push(*view);
    }
}

/// Two elements that follow one another.
type Pair = (String, String);

/// Which element follows which in a document, with their classes and roles and the names of their other attributes: how
/// often, what the words are and where links lead is left out.
fn structure(html: &str) -> BTreeSet<Pair> {
    let tags = html.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| {
        let (mut said, mut value_of) = (String::new(), "");
        for (number, part) in tag.split('"').enumerate() {
            // Outside and inside quotes by turns.
            if number % 2 == 0 {
                said.push_str(part);
                value_of = part.rsplit(' ').next().unwrap_or_default();
            } else if matches!(value_of, "class=" | "role=" | "type=" | "lang=") {
                said.push_str(part);
            }
        }
        said
    });
    let tags: Vec<String> = tags.collect();
    tags.iter().cloned().zip(tags.iter().skip(1).cloned()).collect()
}

/// Goes to each fragment and collects what `read` returns there. `arguments[0]` are the fragments.
const TOUR: &str = "
const wait = () => new Promise((next) => setTimeout(next));
const open = (part) => [part, ...part.querySelectorAll('details')].forEach((details) => (details.open = true));
const text = (parts) => parts.map((part) => part.innerText).join('\\n').replace(/\\s+/g, ' ').trim();
// What is said, and the words that are explained.
const words = (parts) => {
    // First, and nothing is changed afterwards: the document is laid out once.
    parts.forEach(open);
    return [
        text(parts.filter((part) => !part.matches('.answers, .add, .words'))),
        parts.filter((part) => part.matches('.words')).map((part) => part.matches('details')
            ? text([part]).slice(text([part.firstElementChild]).length)
            : text([part]).replace(/^[^–]*–/, '')).join(' '),
    ];
};
(async () => {
    // A document of a megabyte may still be coming in.
    for (let tries = 0; document.readyState !== 'complete' && tries < 500; tries++) {
        await new Promise((next) => setTimeout(next, 20));
    }
    const seen = [];
    for (const fragment of arguments[0]) {
        if (location.hash !== fragment) {
            const moved = new Promise((next) => addEventListener('hashchange', next, { once: true }));
            location.hash = fragment;
            await moved;
        }
        await wait();
        seen.push(await read());
    }
    done(seen);
})().catch((error) => done(String(error.stack)));
";

/// What `read`, a script, returns at each fragment.
pub async fn tour(browser: &Browser, read: &str, fragments: &[String]) -> Vec<Value> {
    let seen = browser.run_async(&format!("{read}{TOUR}"), vec![json!(fragments)]).await;
    let Value::Array(seen) = seen else { panic!("the tour ended early: {seen}") };
    assert_eq!(seen.len(), fragments.len());
    seen
}
