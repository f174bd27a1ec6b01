//! What a checker of markup cannot see: keys, focus, size, space, speech, colours, paper.

mod arriving;
mod focus;
mod keys;
mod order;
mod paper;
mod settings;
mod sizes;
mod spoken;

use std::collections::{BTreeMap, BTreeSet};

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};

use crate::faults::first_running;
use crate::status::CHECKED;
use crate::work::DECISION;

/// The keys that are enough.
pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
const SPACE: char = ' ';

/// Presses a key, wherever the focus is.
pub async fn key(browser: &Browser, value: char) {
    let keys = KeyActions::new("keys".into()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
    browser.client.perform_actions(keys).await.unwrap_or_else(|error| panic!("{value:?} is not pressed: {error}"));
}

/// The views that stand for the others.
fn views() -> [String; 4] {
    ["#/afgoerelse", DECISION, "about.html", &format!("static.html{DECISION}")].map(str::to_owned)
}

/// More of them: two matters, a helper, the other language and the original beside it, another municipality.
fn more_views() -> Vec<String> {
    let mut all = views().to_vec();
    all.extend([
        String::new(),
        format!("{DECISION}+personale.nej"),
        format!("?rolle=hjaelper{DECISION}"),
        format!("en/{DECISION}"),
        format!("{BESIDE}{DECISION}"),
        format!("ishoej/{DECISION}"),
        "en/about.html".into(),
        format!("en/static.html{DECISION}"),
        "status.html".into(),
    ]);
    all
}

/// The English page with the Danish beside it.
const BESIDE: &str = "en/?beside";

/// Opens a view and all that is folded away in it.
async fn open(browser: &Browser, site: &Site, view: &str) {
    let address = format!("{}/{view}", site.url);
    if view.contains(".html") {
        browser.edition(&address).await
    } else {
        browser.app(&address).await
    }
    unfold(browser, view).await;
}

async fn unfold(browser: &Browser, view: &str) {
    browser.until("return document.readyState === 'complete'").await;
    if view.ends_with("status.html") {
        browser.until(CHECKED).await;
    }
    if !view.contains(".html") {
        // The tools of a plan come after the plan.
        browser.until("return !document.querySelector('.sheet') || document.querySelector('.desk') !== null").await;
    }
    if view.starts_with(BESIDE) {
        browser.run("document.querySelector('[data-host=original]').click()").await;
        browser.until("return document.querySelector('.both .original') !== null").await;
    }
    browser.run("document.querySelectorAll('details').forEach((details) => (details.open = true))").await;
}

/// A Friday evening, when offices say more than in the day: that they are closed, and when they open.
const FRIDAY_EVENING: &str = "const evening = Date.parse('2027-01-22T17:15:00Z');
globalThis.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(evening); }
    static now() { return evening; }
};";

/// The built site on that evening, and a page that shows one of its views in a frame: as narrow as no window of a browser gets.
async fn framed_site() -> Site {
    let frame = get(|| async { Html("<!DOCTYPE html><title>Frame</title><iframe height=\"900\"></iframe>") });
    Site::with(Router::new().route("/frame", frame).fallback_service(first_running(FRIDAY_EVENING))).await
}

/// Opens a view so many CSS pixels wide: 320 are also what 1280 are at 400 %.
async fn open_at(browser: &Browser, site: &Site, width: u32, view: &str) {
    browser.edition(&format!("{}/frame", site.url)).await;
    browser.until("return document.querySelector('iframe') !== null").await;
    let show = "const frame = document.querySelector('iframe');
        frame.width = arguments[0]; frame.src = arguments[1]; frame.style.border = 0;
        frame.onload = () => done(true);";
    browser.run_async(show, vec![json!(width), json!(format!("{}/{view}", site.url))]).await;
    let frame = browser.client.find(Locator::Css("iframe")).await.expect("the frame");
    frame.enter_frame().await.expect("into it");
    if !view.contains(".html") {
        browser.until("return document.documentElement.dataset.app === 'ready'").await;
    }
    unfold(browser, view).await;
    assert_eq!(browser.run("return innerWidth").await, json!(width));
}

/// What is wrong, and on which views.
#[derive(Default)]
struct Wrongs(BTreeMap<String, BTreeSet<String>>);

impl Wrongs {
    fn add(&mut self, view: &str, lines: &Value) {
        let Value::Array(lines) = lines else { panic!("{view}: no list: {lines}") };
        for line in lines {
            let line = line.as_str().unwrap_or_default().to_owned();
            self.0.entry(line).or_default().insert(format!("/{view}"));
        }
    }

    /// Fails with all of it, each line once.
    fn none(self, what: &str) {
        let lines = self.0.iter().map(|(line, views)| {
            let first = views.first().map(String::as_str).unwrap_or_default();
            format!("{line}\n    at {first}, {} views", views.len())
        });
        let lines: Vec<String> = lines.collect();
        assert!(lines.is_empty(), "{what}:\n{}", lines.join("\n"));
    }
}

/// For every script: the beginning of an element, as a failure shows it, and what can be seen.
const SHORT: &str = "const short = (e) => e.outerHTML.replace(/\\s+/g, ' ').replace(/(data:[^,]*,)[^\"]*/, '$1').slice(0, 130);
const visible = (e) => e.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true }) && !e.closest('.unseen');
const all = (css) => [...document.querySelectorAll(css)].filter(visible);
";
