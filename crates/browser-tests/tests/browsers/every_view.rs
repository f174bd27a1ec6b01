//! Every view: the app and the static edition say the same, and axe finds nothing in the app. One tour for both: to go to
//! thousands of views takes as long as to look at them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use browser_tests::engine::{Engine, engines, once};
use browser_tests::environment::{root, variable};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::views::{FOLDERS, distinct_views, every_view, language, tour};
use compiler::packs;

use klagevejviser::state::visit::Visit;
use klagevejviser::views::{Links, Scene, screen};
use leptos::prelude::RenderHtml;
use serde_json::{Value, json};

use crate::axe::{Eye, looking};

/// Every one of the `distinct` views of the guide, and a fragment of each further view and path that a browser could show
/// otherwise than those before; and how many fragments there are.
///
/// Two are the same if the app makes the same text of them, and the static edition marks their anchors alike in the
/// same section: its stylesheet, which chooses what of a section shows, knows nothing else of them.
fn told_apart(guide: &str, folder: &str, distinct: &[String]) -> (Vec<String>, usize) {
    let compiled = compiler::load(&root(), guide).expect("the guide compiles");
    let walk = proof::walk(&compiled.guide);
    let pack = packs::pack(&compiled, language(folder));
    let links = Links::default();
    let edition = fs::read_to_string(variable("KV_DIST").join(folder).join("static.html")).expect("the static edition");
    let places = places(&edition);
    let views = walk.views.iter().map(|view| proof::spell(&view.answers));
    let all: BTreeSet<String> = views.chain(walk.paths.iter().map(|path| proof::spell(&path.answers))).collect();
    let looks = |fragment: &String| {
        let visit = Visit::read(&compiled.guide, fragment).expect("a state");
        let parts = screen::body(Scene::new(&pack, &visit, &links)).into_iter().map(RenderHtml::to_html);
        // What was answered differs in each, and the test leaves it out.
        let text: String = parts.filter(|part| !is_answers(part)).map(|part| without_tags(&part)).collect();
        let place = places.get(fragment.trim_start_matches('#'));
        (*place.unwrap_or_else(|| panic!("{folder}static.html has no anchor for {fragment}")), text)
    };
    let mut seen: BTreeSet<_> = distinct.iter().map(looks).collect();
    let further = all.iter().filter(|fragment| seen.insert(looks(fragment)));
    (distinct.iter().chain(further).cloned().collect(), all.len())
}

/// The section of each anchor of a static edition, and the class that says what of the section it shows.
fn places(edition: &str) -> BTreeMap<&str, (usize, &str)> {
    let mut places = BTreeMap::new();
    for (number, section) in edition.split("<section").enumerate().skip(1) {
        let tags = section.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| tag);
        for tag in tags {
            let value = |name: &str| Some(tag.split_once(name)?.1.split_once('"')?.0);
            if let Some(id) = value("id=\"").filter(|id| id.starts_with('/')) {
                let place = (number, value("class=\"").unwrap_or_default());
                assert_eq!(places.insert(id, place), None, "{id} is there twice");
            }
        }
    }
    places
}

/// Whether it is what stands under a view for each path: its answers, and the way to one more matter.
fn is_answers(part: &str) -> bool {
    let tag = part.split('>').next().unwrap_or_default();
    tag.contains("class=\"answers\"") || tag.contains("class=\"add\"")
}

fn without_tags(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect::<Vec<_>>().join(" ")
}

/// Takes away what only the app can say: of days, hours and letters, and what can be done with a plan.
const ONLY_APP: &str = "const own = [...document.querySelectorAll(
    '.counting, .now, .letters, .paper, .nearest, .desk, .roles, .helping, .only-printed, .period, .of-matter',
)];
const said = own.map((part) => part.textContent).join(' ').toLowerCase();
own.forEach((part) => part.remove());";

const READ_APP: &str = "return [...words([...document.querySelector('main').children]), said, faults];";
/// Leaves of the static edition what holds today, as the app shows it.
const TODAY: &str = "
document.querySelectorAll('.edition > section').forEach((section) => {
    const periods = [...section.querySelectorAll('[data-from]')];
    const today = periods.findLast((period) => period.dataset.from <= new Date().toISOString().slice(0, 10));
    periods.forEach((period) => period === today ? period.replaceWith(...period.childNodes) : period.remove());
    section.querySelectorAll('.period').forEach((note) => note.remove());
});";

/// Between views a browser reckons anew which of the hundreds of sections show. So many views are read with their own
/// sections alone; of so many such parts one has them all.
const AT_ONCE: usize = 32;
const WHOLE: usize = 16;
const WITH_OTHERS: &str = "const edition = document.querySelector('.edition');
edition.sections ??= [...edition.children];
edition.replaceChildren(...edition.sections);";
const WITHOUT_OTHERS: &str = "const edition = document.querySelector('.edition');
edition.replaceChildren(...edition.sections);
const own = new Set(arguments[0].map((fragment) => document.getElementById(fragment.slice(1)).closest('.edition > *')));
edition.replaceChildren(...edition.sections.filter((section) => own.has(section)));";

const READ_EDITION: &str = "const read = () => {
    const sections = [...document.querySelectorAll('.edition > section')].filter((s) => getComputedStyle(s).display !== 'none');
    return words(sections.flatMap((section) => [...section.children].filter((part) => !part.matches('a'))));
};";

#[tokio::test(flavor = "multi_thread")]
async fn the_app_and_the_static_edition_agree_on_every_path_in_danish() {
    compare("da").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_app_and_the_static_edition_agree_on_every_path_in_english() {
    compare("en").await;
}

/// Every path of all guides in a language: the app and the static edition say the same, and in a whole run axe finds nothing
/// in any view of the app. To axe, views that differ only in words and where links lead are one.
async fn compare(lang: &str) {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        for ((guide, folder), (_, views)) in FOLDERS.into_iter().zip(distinct_views()) {
            if language(folder) != lang {
                continue;
            }
            // What axe looks at, and no other test does.
            let unseen = if engine == Engine::Chromium && every_view() { &views.markups[..] } else { &[] };
            let (all, every) = if engine == Engine::Chromium {
                let (mut apart, every) = told_apart(guide, folder, &views.all);
                // All have the same stylesheet and the same code: a quick run reads one guide in one language whole.
                if !folder.is_empty() && !every_view() {
                    apart = apart.into_iter().step_by(16).collect();
                }
                (apart, every)
            } else {
                let some = views.kinds.iter().chain(views.all.iter().step_by(64)).cloned().collect::<BTreeSet<_>>();
                (some.into_iter().collect(), views.all.len())
            };
            let app = read_app(&browser, &format!("{}/{folder}", site.url), &all, unseen).await;
            let edition = read_edition(&browser, &format!("{}/{folder}", site.url), &all).await;
            for ((fragment, app), edition) in all.iter().zip(&app).zip(&edition) {
                agree(app, edition, &format!("{folder}{fragment}"));
            }
            let looked = app.iter().filter(|view| !view[3].is_null()).count();
            assert_eq!(looked, unseen.len(), "{engine}, /{folder}: axe looked at each");
            let different: BTreeSet<&str> = app.iter().filter_map(|view| view[0].as_str()).collect();
            // Some differ in their answers alone.
            assert!(different.len() > all.len() * 3 / 5, "the views differ: {} of {}", different.len(), all.len());
            println!(
                "{engine}, /{folder}: {} views agree, of {every}; {} of them distinct; axe looked at {looked}",
                all.len(),
                different.len()
            );
        }
    }
}

/// What the app says at each fragment: of each view, the text, the words explained, what only the app says, and what axe
/// finds if the view is `unseen` (otherwise null).
async fn read_app(browser: &Browser, home: &str, all: &[String], unseen: &[String]) -> Vec<Value> {
    browser.app(&format!("{home}#/afgoerelse")).await;
    Eye::open().enter(browser).await;
    let look = looking(false);
    let mut read = Vec::new();
    let unseen: BTreeSet<&String> = unseen.iter().collect();
    for some in all.chunks(AT_ONCE) {
        let unseen: Vec<&String> = some.iter().filter(|fragment| unseen.contains(fragment)).collect();
        let script = format!(
            "{look} const unseen = new Set({});
            const read = async (fragment) => {{
                const faults = unseen.has(fragment) ? await look() : null;
                {ONLY_APP} {READ_APP}
            }};",
            json!(unseen)
        );
        read.extend(tour(browser, &script, some).await);
    }
    read
}

/// What the static edition says at each fragment: of each view, the text and the words explained.
async fn read_edition(browser: &Browser, home: &str, all: &[String]) -> Vec<Value> {
    browser.edition(&format!("{home}static.html#/afgoerelse")).await;
    browser.until("return document.readyState === 'complete'").await;
    browser.run(TODAY).await;
    let mut read = Vec::new();
    for (part, some) in all.chunks(AT_ONCE).enumerate() {
        let others = if part.is_multiple_of(WHOLE) { WITH_OTHERS } else { WITHOUT_OTHERS };
        browser.client.execute(others, vec![json!(some)]).await.expect("its sections");
        read.extend(tour(browser, READ_EDITION, some).await);
    }
    read
}

fn agree(app: &Value, edition: &Value, view: &str) {
    let text = app[0].as_str().unwrap_or_default();
    assert!(text.len() > 60, "{view} says something: {text}");
    assert!(app[3].is_null() || app[3] == json!([]), "{view}: {}", app[3]);
    assert_eq!(app[0], edition[0], "{view}");
    // A section of several paths explains the words of all of them.
    let explained = edition[1].as_str().expect("a text");
    // The app explains also those of its letters.
    let own = app[2].as_str().expect("a text");
    for word in app[1].as_str().expect("a text").split_inclusive(". ") {
        let term = word.split(':').next().unwrap_or_default().to_lowercase();
        let of_app = !term.trim().is_empty() && own.contains(term.trim());
        assert!(explained.contains(word.trim()) || of_app, "{view}: {word} in {explained}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_static_edition_has_the_plans_of_a_decision_and_bad_conduct() {
    let site = Site::built().await;
    if let Some(engine) = once() {
        let browser = Browser::open(engine).await;
        let compiled = compiler::load(&root(), "koebenhavn").expect("the guide compiles");
        let walk = proof::walk(&compiled.guide);
        // What can be lost by waiting, and conduct that is not yet answered or answered badly.
        let urgent = walk.paths.iter().filter(|path| path.route.urgency() < u32::MAX);
        let conduct = ["personale.nej", "personale.utilfreds"];
        // Every pair is there; each twelfth is looked at.
        let pairs = urgent.flat_map(|path| conduct.map(|second| format!("{}+{second}", proof::spell(&path.answers))));
        let pairs: Vec<String> = pairs.step_by(12).collect();
        assert!(pairs.len() > 100, "{}", pairs.len());
        // Two matters that share all but their steps are one section in the static edition: what is
        // compared is every sentence that is said.
        let read = |view: &str| {
            format!(
                "const read = () => {{
                {ONLY_APP}
                const sheets = [...document.querySelectorAll('{view}')].filter((s) => s.checkVisibility());
                sheets.forEach(open);
                const lines = sheets.flatMap((s) => s.innerText.split(/\\n|(?<=[.:]) /)).map((line) => line.trim());
                return [...new Set(lines)].filter((line) => line).sort();
            }};"
            )
        };
        browser.app(&format!("{}/#/afgoerelse", site.url)).await;
        let app = tour(&browser, &read("main .sheet"), &pairs).await;
        browser.edition(&format!("{}/static.html#/afgoerelse", site.url)).await;
        browser.until("return document.readyState === 'complete'").await;
        browser.run(TODAY).await;
        let edition = tour(&browser, &read(".edition .sheet"), &pairs).await;
        for ((fragment, app), edition) in pairs.iter().zip(&app).zip(&edition) {
            assert!(app.as_array().is_some_and(|lines| lines.len() > 20), "{fragment} says something: {app}");
            assert_eq!(app, edition, "{fragment}");
        }
        println!("{engine}: {} plans of two matters agree", pairs.len());
    }
}
