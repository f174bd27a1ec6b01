//! From an answer to the next paint: real taps along complete paths.

use fantoccini::Locator;
use klagevejviser::compile;
use klagevejviser::guide::proof;
use proptest::sample::subsequence;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::devtools::{self, SLOWER};
use crate::harness::{Browser, PATIENCE, Site};
use crate::spread::{median, percentile};

/// So many paths are walked.
const PATHS: usize = 40;
/// Milliseconds of a frame, on a screen that shows 60 in a second.
const FRAME: f64 = 1000.0 / 60.0;
/// The browser tells of no event that took less.
const SHORTEST_EVENT: f64 = 16.0;

/// Walks the paths, and says how long each step of an answer takes.
pub async fn measure(browser: &Browser, site: &Site) -> String {
    devtools::line(browser, false).await;
    devtools::forget(browser).await;
    browser.app(&format!("{}/", site.url)).await;
    browser.run("watchTaps()").await;
    let mut taps = 0;
    for path in paths() {
        browser.run("location.hash = '#/'").await;
        for given in 1..=path.len() {
            tap(browser, &format!("#/{}", path[..given].join("."))).await;
            taps += 1;
            browser.until(&format!("return seen.taps.length === {taps}")).await;
        }
    }
    // What the browser tells of events it tells a little later.
    browser.run_async("requestIdleCallback(done)", vec![]).await;
    let taps = browser.run("return seen.taps").await;
    table(taps.as_array().expect("taps"))
}

/// Some of all complete paths, each time the same ones.
fn paths() -> Vec<Vec<String>> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let guides = compile::load::municipalities(root).expect("guides");
    let mut guides = guides.iter().map(|guide| compile::load(root, guide).expect("it compiles"));
    let first = guides.find(|compiled| compiled.guide.folder().is_empty()).expect("a guide at the root of the site");
    let walked = proof::walk(&first.guide).paths;
    let all: Vec<Vec<String>> = walked.iter().map(|path| path.answers.options().map(str::to_owned).collect()).collect();
    subsequence(all, PATHS).new_tree(&mut TestRunner::deterministic()).expect("paths").current()
}

/// Taps the link with this address, with the mouse that the driver has.
async fn tap(browser: &Browser, href: &str) {
    let selector = format!("a[href=\"{href}\"]");
    let link = browser.client.wait().at_most(PATIENCE).for_element(Locator::Css(&selector)).await;
    let link = link.unwrap_or_else(|error| panic!("no link to {href}: {error}"));
    link.click().await.unwrap_or_else(|error| panic!("{href} cannot be tapped: {error}"));
}

fn table(taps: &[Value]) -> String {
    let figure = |tap: &Value, name: &str| tap[name].as_f64().unwrap_or_else(|| panic!("no {name}: {tap}"));
    let row = |what: &str, figures: Vec<f64>| {
        let (half, few) = (median(&figures), percentile(&figures, 95));
        format!("| {what} | {:.2} × | {:.2} × | {half:.1} ms | {few:.1} ms |\n", half / FRAME, few / FRAME)
    };
    let between = |from: &str, to: &str| taps.iter().map(|tap| figure(tap, to) - figure(tap, from)).collect::<Vec<_>>();
    // All but the wait for the frame to begin.
    let work = taps
        .iter()
        .map(|tap| figure(tap, "shown") - figure(tap, "begun") + figure(tap, "painted") - figure(tap, "frame"));
    let told: Vec<f64> = taps.iter().map(|tap| tap["event"].as_f64().unwrap_or(SHORTEST_EVENT)).collect();
    let silent = taps.iter().filter(|tap| tap["event"].is_null()).count();
    [
        format!(
            "Answer to next paint: processor ÷ {SLOWER}, {} taps on {PATHS} paths, in frames of {FRAME:.1} ms\n\n",
            taps.len()
        ),
        "| | median | 95th percentile | (median) | (95th percentile) |\n| --- | --- | --- | --- | --- |\n".to_owned(),
        row("from the tap until the new view is painted", between("at", "painted")),
        row("of this, work: the new view made and painted", work.collect()),
        row("– the browser, until it tells the page of the tap", between("at", "clicked")),
        row("– the browser, until it tells the app of the new fragment", between("clicked", "begun")),
        row("– the app: the new view in the document", between("begun", "shown")),
        row("– wait for the frame to begin", between("shown", "frame")),
        row("– style, layout and paint", between("frame", "painted")),
        row("`event` as the browser counts it", told),
        format!("\n{silent} of {} events took the browser under {SHORTEST_EVENT} ms, and count as that.\n", taps.len()),
    ]
    .concat()
}
