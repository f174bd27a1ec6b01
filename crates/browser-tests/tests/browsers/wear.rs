//! Long use: nothing breaks, nothing is lost and nothing piles up.

use browser_tests::engine::{Engine, engines, once};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::views;
use klagevejviser::state::visit::MOST_MATTERS;
use serde_json::{Value, json};

/// Taps links at random, goes back at random, and notes what breaks. `arguments[0]` is where
/// chance begins, `arguments[1]` how often; two thirds are taps.
const TAPS: &str = "
let [chance, often] = arguments;
// Mulberry32: the same taps in each run.
const random = () => {
    chance = (chance + 0x6d2b79f5) | 0;
    let mixed = Math.imul(chance ^ (chance >>> 15), 1 | chance);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
const broken = [];
addEventListener('error', (event) => broken.push(event.message));
const seen = new Set();
(async () => {
    let deep = 0;
    for (let tap = 0; tap < often; tap++) {
        const links = [...document.querySelectorAll('main a[href^=\"#\"]')].filter((link) => link.hash !== location.hash);
        const from = location.hash;
        const moved = new Promise((next, stuck) => {
            addEventListener('hashchange', next, { once: true });
            setTimeout(() => stuck(new Error(`nothing moves at ${from}, ${tap} taps, ${deep} deep, now ${location.hash}`)), 10000);
        });
        if (!links.length || (deep > 0 && random() < 1 / 3)) {
            deep--;
            history.back();
        } else {
            deep++;
            links[Math.floor(random() * links.length)].click();
        }
        await moved;
        // Not `innerText`, for which all would be laid out at each tap.
        const heading = document.querySelector('main h1')?.textContent;
        if (!heading) broken.push('blank at ' + location.hash);
        seen.add(heading);
    }
    done([broken, seen.size, document.querySelectorAll('*').length]);
})().catch((error) => done([[String(error.stack)], 0, 0]));
";

/// Taps so often; returns how many headings were seen.
async fn taps(browser: &Browser, chance: u32, often: usize) -> u64 {
    let told = browser.run_async(TAPS, vec![json!(chance), json!(often)]).await;
    assert_eq!(told[0], json!([]), "after {often} taps");
    assert!(told[2].as_u64() < Some(2000), "elements pile up: {told}");
    told[1].as_u64().expect("a number")
}

/// Shows the biggest view that there is: the memory of a program only ever grows, so it must have
/// been there before what piles up can be told from it.
async fn biggest(browser: &Browser) {
    // A matter that stands in a link twice is one.
    let areas = ["kontanthjaelp", "sygedagpenge", "aktivering", "foertidspension"];
    let matters = areas.iter().flat_map(|area| ["modtaget", "mangler"].map(|stage| format!("{area}.{stage}")));
    let matters: Vec<String> = matters.map(|matter| format!("afgoerelse.arbejde.{matter}")).collect();
    assert_eq!(matters.len(), MOST_MATTERS);
    let matters = matters.join("+");
    browser.run(&format!("location.hash = '#/{matters}'")).await;
    browser.until(&format!("return document.querySelectorAll('main > .sheet').length === {MOST_MATTERS}")).await;
}

/// What the page holds, in bytes, when all that nobody needs has gone: scripts, document, program.
async fn heap(browser: &Browser) -> f64 {
    // Both times with the same small view.
    browser.run("location.hash = '#/afgoerelse'").await;
    browser.until("return document.querySelectorAll('.card').length > 3").await;
    for _ in 0..3 {
        browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
    }
    let usage = browser.devtools("Runtime.getHeapUsage", json!({})).await;
    let parts = ["usedSize", "embedderHeapUsedSize", "backingStorageSize"];
    parts.iter().map(|part| usage[part].as_f64().unwrap_or_else(|| panic!("no {part}: {usage}"))).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_taps_and_backs_leave_no_trace() {
    let site = Site::built().await;
    for engine in engines() {
        if engine != Engine::Chromium {
            // They tell nobody what they hold, and WebKit slows down with every step of its history, on a page without
            // script too: that nothing breaks is seen in fewer taps.
            let browser = Browser::open(engine).await;
            browser.app(&format!("{}/#/afgoerelse", site.url)).await;
            assert!(taps(&browser, 1, 150).await > 20);
            continue;
        }
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/#/afgoerelse", site.url)).await;
        taps(&browser, 1, 250).await;
        biggest(&browser).await;
        let before = heap(&browser).await;
        let headings = taps(&browser, 2, 750).await;
        assert!(headings > 30, "{engine}: only {headings} headings");
        let grown = heap(&browser).await / before;
        println!("after 1,000 taps the heap is {grown:.2} times that after 250: {before} bytes");
        assert!(grown <= 1.2, "{grown}");
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn switching_the_language_again_and_again_keeps_the_place() {
    for engine in engines() {
        let site = Site::built().await;
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/#/afgoerelse", site.url)).await;
        let rounds = if engine == Engine::Chromium { 8 } else { 4 };
        for chance in 0..rounds {
            taps(&browser, chance, 20).await;
            let place = browser.text("return location.hash").await;
            let lang = browser.text("return document.documentElement.lang").await;
            browser.run("document.querySelector('a.other-language').click()").await;
            browser
                .until(&format!(
                    "return document.documentElement.lang !== {} && document.documentElement.dataset.app === 'ready'",
                    json!(lang)
                ))
                .await;
            // The first question has no place to keep.
            let now = browser.text("return location.hash").await;
            assert!(now == place || place == "#/" && now.is_empty(), "{engine}: {place} became {now}");
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_view_comes_back_when_it_is_loaded_again() {
    let distinct = views::distinct("koebenhavn");
    const TOLD: &str = "return [document.title, location.hash, document.querySelector('main')?.innerText]";
    if let Some(engine) = once() {
        let site = Site::built().await;
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/#/afgoerelse", site.url)).await;
        let mut seen = 0;
        let some = distinct.iter().filter(|fragment| *fragment != "#/");
        for fragment in some.step_by(25) {
            let moved =
                "addEventListener('hashchange', () => done(true), { once: true }); location.hash = arguments[0]";
            browser.run_async(moved, vec![json!(fragment)]).await;
            let told: Value = browser.run(TOLD).await;
            browser.client.refresh().await.expect("it loads again");
            browser.until("return document.documentElement.dataset.app === 'ready'").await;
            assert_eq!(browser.run(TOLD).await, told, "{engine}: {fragment}");
            seen += 1;
        }
        println!("{engine}: {seen} of {} views loaded again", distinct.len() - 1);
        assert!(seen > 5);
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}
