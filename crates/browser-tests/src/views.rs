//! The views of the guides, and a tour of them in a browser.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use klagevejviser::compile::{self, pages};
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
    let compiled = compile::load(&root(), guide).expect("the guide compiles");
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
    /// One of each kind in each language, over all guides: what is of the same kind has the same elements with the same
    /// classes, more or fewer of them.
    pub kinds: Vec<String>,
}

/// The views of each folder. Several tests look at them; to find them out takes longer than some of those tests.
pub fn distinct_views() -> &'static [(&'static str, Views)] {
    static FOUND: LazyLock<Vec<(&str, Views)>> = LazyLock::new(find_views);
    &FOUND
}

fn find_views() -> Vec<(&'static str, Views)> {
    let (mut seen, mut structures_seen, mut kinds_seen) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let folders = FOLDERS.into_iter().map(|(guide, folder)| {
        let lang = if folder.ends_with("en/") { "en" } else { "da" };
        let compiled = compile::load(&root(), guide).expect("the guide compiles");
        let pack = pages::pack(&compiled, lang);
        let links = Links::default();
        let (mut all, mut structures, mut kinds) = (Vec::new(), Vec::new(), Vec::new());
        for fragment in distinct(guide) {
            let visit = Visit::read(&compiled.guide, &fragment).expect("a state");
            let body = screen::body(Scene::new(&pack, &visit, &links));
            let html = body.into_iter().map(RenderHtml::to_html).collect::<String>();
            if kinds_seen.insert((lang, kind(&html))) {
                kinds.push(fragment.clone());
            }
            if structures_seen.insert(structure(&html)) {
                structures.push(fragment.clone());
            }
            if seen.insert(html) {
                all.push(fragment);
            }
        }
        (folder, Views { all, structures, kinds })
    });
    folders.collect()
}

/// Which element follows which in a document, with their classes and roles and the names of their other attributes: how
/// often, what the words are and where links lead is left out.
fn structure(html: &str) -> BTreeSet<(String, String)> {
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

/// The elements of a document with their classes, each once, without texts and other attributes.
fn kind(html: &str) -> String {
    let tags = html.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| {
        let class =
            tag.split_once("class=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(class, _)| class);
        format!("<{} {class}>", tag.split([' ', '/']).find(|name| !name.is_empty()).unwrap_or_default())
    });
    tags.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Goes to each fragment and collects what `read` returns there. `arguments[0]` are the fragments.
const TOUR: &str = "
const wait = () => new Promise((next) => setTimeout(next));
const open = (part) => [part, ...part.querySelectorAll('details')].forEach((details) => (details.open = true));
const text = (parts) => parts
    .map((part) => { open(part); return part.innerText; })
    .join('\\n').replace(/\\s+/g, ' ').trim();
// What is said, and the words that are explained.
const words = (parts) => [
    text(parts.filter((part) => !part.matches('.answers, .add, .words'))),
    parts.filter((part) => part.matches('.words')).map((part) => part.matches('details')
        ? text([part]).slice(text([part.firstElementChild]).length)
        : text([part]).replace(/^[^–]*–/, '')).join(' '),
];
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
