//! The views of the guides, and a tour of them in a browser.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::env;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use compiler::load::Compiled;
use compiler::packs;

use klagevejviser::state::visit::Visit;
use klagevejviser::views::{Links, Scene, screen};
use leptos::prelude::RenderHtml;
use serde_json::{Value, json};

use crate::environment::root;
use crate::harness::Browser;

/// Every guide in every language, and where its pages stand.
pub const FOLDERS: [(&str, &str); 4] =
    [("koebenhavn", ""), ("koebenhavn", "en/"), ("ishoej", "ishoej/"), ("ishoej", "ishoej/en/")];

/// A fragment for each question and each route of the guide that shows something else than the others.
pub fn distinct(guide: &str) -> Vec<String> {
    fragments(&compiler::load(&root(), guide).expect("the guide compiles"))
}

fn fragments(compiled: &Compiled) -> Vec<String> {
    let walk = proof::walk(&compiled.guide);
    let views = walk.views.iter().map(|view| (view.leads_to, &view.answers));
    let routes = walk.paths.iter().map(|path| (path.shown, &path.answers));
    let distinct: BTreeMap<_, _> = views.chain(routes).collect();
    distinct.into_values().map(proof::spell).collect()
}

/// Whether this is a whole run, which looks at every view where a quick one looks at some.
pub fn every_view() -> bool {
    env::var_os("KV_EVERY_VIEW").is_some()
}

/// Views of a folder, as fragments.
#[derive(Clone, Debug)]
pub struct Views {
    /// Every one; of those that are the same for several guides, one.
    pub all: Vec<String>,
    /// Of these, over all guides and languages, one of those that differ in nothing but words and where links lead.
    pub markups: Vec<String>,
    /// As few as hold, in each language and over all guides, whatever two tags follow one another in any view.
    pub kinds: Vec<String>,
}

impl Views {
    fn new(all: &[&Rendered], kinds: Vec<String>) -> Self {
        Self { all: all.iter().map(|view| view.fragment.clone()).collect(), markups: Vec::new(), kinds }
    }
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
    let mut seen = BTreeSet::new();
    let all: Vec<Vec<&Rendered>> =
        rendered.iter().map(|views| views.iter().filter(|view| seen.insert(&view.html)).collect()).collect();
    let mut views: Vec<Views> = all.iter().zip(covers(&rendered)).map(|(all, kinds)| Views::new(all, kinds)).collect();
    let mut alike = BTreeMap::<u64, Vec<(usize, &str)>>::new();
    for (folder, view) in all.iter().enumerate().flat_map(|(at, all)| all.iter().map(move |view| (at, view))) {
        alike.entry(markup(&view.html)).or_default().push((folder, &view.fragment));
    }
    // Not always the first: each language and guide has its share.
    for (number, alike) in alike.into_values().enumerate() {
        let (folder, fragment) = alike[number % alike.len()];
        views[folder].markups.push(fragment.to_owned());
    }
    FOLDERS.iter().map(|(_, folder)| *folder).zip(views).collect()
}

/// A number for all of a document but its words and where links lead: what a rule of axe can tell apart.
fn markup(html: &str) -> u64 {
    let mut said = DefaultHasher::new();
    for (tag, text) in html.split('<').filter_map(|part| part.split_once('>')) {
        let mut name = "";
        for (number, part) in tag.split('"').enumerate() {
            // Outside and inside quotes by turns.
            if number % 2 == 0 {
                name = part.rsplit(' ').next().unwrap_or_default();
            }
            if number % 2 == 0 || name != "href=" {
                part.hash(&mut said);
            }
        }
        text.trim().is_empty().hash(&mut said);
    }
    said.finish()
}

/// For each folder those of its views that belong to the fewest, over all guides of a language, which hold every pair of
/// tags.
fn covers(rendered: &[Vec<Rendered>]) -> Vec<Vec<String>> {
    let mut found = vec![Vec::new(); rendered.len()];
    for lang in ["da", "en"] {
        let folders = FOLDERS.iter().zip(rendered).enumerate().filter(|(_, ((_, folder), _))| language(folder) == lang);
        let views = folders.flat_map(|(at, (_, views))| views.iter().map(move |view| (at, view)));
        for (at, view) in cover(views.map(|(at, view)| ((at, view), pairs(&view.tags))).collect()) {
            found[at].push(view.fragment.clone());
        }
    }
    found
}

/// As few as hold everything that any of them holds: again and again the one with the most that none has yet.
fn cover<View: Copy, Part: Eq + Hash>(mut views: Vec<(View, HashSet<Part>)>) -> Vec<View> {
    let mut chosen = Vec::new();
    while let Some(most) = (0..views.len()).max_by_key(|at| views[*at].1.len()) {
        let (view, parts) = views.swap_remove(most);
        if parts.is_empty() {
            break;
        }
        chosen.push(view);
        for (_, left) in &mut views {
            left.retain(|part| !parts.contains(part));
        }
        views.retain(|(_, left)| !left.is_empty());
    }
    chosen
}

/// Every two tags that follow one another.
fn pairs(tags: &[u64]) -> HashSet<[u64; 2]> {
    tags.windows(2).map(|pair| pair.try_into().expect("two")).collect()
}

/// The language of the pages in a folder.
pub fn language(folder: &str) -> &'static str {
    if folder.ends_with("en/") { "en" } else { "da" }
}

/// A view, as HTML, and its tags.
struct Rendered {
    fragment: String,
    html: String,
    tags: Vec<u64>,
}

fn render(guide: &str, lang: &str) -> Vec<Rendered> {
    let compiled = compiler::load(&root(), guide).expect("the guide compiles");
    let (pack, links) = (packs::pack(&compiled, lang), Links::default());
    let render = |fragment: String| {
        let visit = Visit::read(&compiled.guide, &fragment).expect("a state");
        let body = screen::body(Scene::new(&pack, &visit, &links));
        let html = body.into_iter().map(RenderHtml::to_html).collect::<String>();
        Rendered { fragment, tags: tags(&html), html }
    };
    fragments(&compiled).into_iter().map(render).collect()
}

/// The tags of a document, each as a number that stands for its element, its classes and roles and the names of its other
/// attributes: what the words are and where links lead is left out.
fn tags(html: &str) -> Vec<u64> {
    let tags = html.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| {
        let (mut said, mut value_of) = (DefaultHasher::new(), "");
        for (number, part) in tag.split('"').enumerate() {
            // Outside and inside quotes by turns.
            if number % 2 == 0 {
                part.hash(&mut said);
                value_of = part.rsplit(' ').next().unwrap_or_default();
            } else if matches!(value_of, "class=" | "role=" | "type=" | "lang=") {
                part.hash(&mut said);
            }
        }
        said.finish()
    });
    tags.collect()
}

/// Goes to each fragment and collects what `read` returns there. `arguments[0]` are the fragments.
const TOUR: &str = "
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
        seen.push(await read(fragment));
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
