//! From an answer to the next paint: real taps along complete paths, in the app, in a page that does
//! the least that can be done to show the same, and in one that shows a link and nothing else.

use browser_tests::environment::{PATIENCE, root};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use fantoccini::Locator;

use proptest::sample::subsequence;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value};

use crate::devtools::{self, SLOWER};
use crate::plain;
use crate::spread::{median, percentile};

/// So many paths are walked.
const PATHS: usize = 40;
/// Milliseconds of a frame, on a screen that shows 60 in a second.
const FRAME: f64 = 1000.0 / 60.0;
/// The browser tells of no event that took less.
const SHORTEST_EVENT: f64 = 16.0;

/// Walks the paths in both, in turn, and says how long each step of an answer takes.
pub async fn measure(browser: &Browser, site: &Site) -> String {
    devtools::line(browser, false).await;
    let (mut ours, mut least, mut link) = (Vec::new(), Vec::new(), Vec::new());
    for path in paths() {
        let fragments: Vec<String> = (1..=path.len()).map(|given| format!("#/{}", path[..given].join("."))).collect();
        browser.app(&format!("{}/", site.url)).await;
        browser.run("watchTaps()").await;
        let mut views = Map::new();
        for (before, fragment) in fragments.iter().enumerate() {
            tap(browser, fragment, before).await;
            views.insert(fragment.clone(), browser.run("return document.getElementById('app').innerHTML").await);
        }
        ours.extend(taps(browser).await);
        browser.edition(&format!("{}/{}", site.url, plain::LEAST)).await;
        browser.client.execute("showLeast(arguments[0]); watchTaps()", vec![views.into()]).await.expect("it shows");
        for (before, fragment) in fragments.iter().enumerate() {
            tap(browser, fragment, before).await;
        }
        least.extend(taps(browser).await);
        browser.edition(&format!("{}/{}", site.url, plain::LEAST)).await;
        let next: Map<String, Value> =
            fragments.windows(2).map(|pair| (pair[0].clone(), pair[1].clone().into())).collect();
        let begin = "const link = document.createElement('a'); link.href = link.textContent = arguments[1];
            document.getElementById('app').replaceChildren(link); showLink(arguments[0]); watchTaps()";
        browser.client.execute(begin, vec![next.into(), fragments[0].clone().into()]).await.expect("it shows");
        for (before, fragment) in fragments.iter().enumerate() {
            tap(browser, fragment, before).await;
        }
        link.extend(taps(browser).await);
    }
    table(&ours, &least, &link)
}

/// The taps of this page.
async fn taps(browser: &Browser) -> Vec<Value> {
    // What the browser tells of events it tells a little later.
    browser.run_async("setTimeout(() => done(), 100)", vec![]).await;
    browser.run("return seen.taps").await.as_array().expect("taps").clone()
}

/// Some of all complete paths, each time the same ones.
fn paths() -> Vec<Vec<String>> {
    let root = root();
    let guides = compiler::folder::municipalities(&root).expect("guides");
    let mut guides = guides.iter().map(|guide| compiler::load(&root, guide).expect("it compiles"));
    let first = guides.find(|compiled| compiled.guide.folder().is_empty()).expect("a guide at the root of the site");
    let walked = proof::walk(&first.guide).paths;
    let all: Vec<Vec<String>> = walked.iter().map(|path| path.answers.options().map(str::to_owned).collect()).collect();
    subsequence(all, PATHS).new_tree(&mut TestRunner::deterministic()).expect("paths").current()
}

/// Taps the link with this address, with the mouse that the driver has, and waits for the paint.
async fn tap(browser: &Browser, href: &str, before: usize) {
    let selector = format!("a[href=\"{href}\"]");
    let link = browser.client.wait().at_most(PATIENCE).for_element(Locator::Css(&selector)).await;
    let link = link.unwrap_or_else(|error| panic!("no link to {href}: {error}"));
    link.click().await.unwrap_or_else(|error| panic!("{href} cannot be tapped: {error}"));
    browser.until(&format!("return seen.taps.length === {}", before + 1)).await;
}

fn figure(tap: &Value, name: &str) -> f64 {
    tap[name].as_f64().unwrap_or_else(|| panic!("no {name}: {tap}"))
}

fn table(ours: &[Value], least: &[Value], link: &[Value]) -> String {
    let row = |what: &str, of: &dyn Fn(&Value) -> f64| {
        let [ours, least] = [ours, least].map(|taps| {
            let figures: Vec<f64> = taps.iter().map(of).collect();
            (median(&figures), percentile(&figures, 95))
        });
        format!(
            "| {what} | {:.2} × | {:.2} × | {:.1} ms, {:.1} ms | {:.1} ms, {:.1} ms |\n",
            ours.0 / least.0,
            ours.1 / least.1,
            ours.0,
            ours.1,
            least.0,
            least.1
        )
    };
    let step = |what: &str, from: &str, to: &str| row(what, &|tap| figure(tap, to) - figure(tap, from));
    // All but the wait for the frame to begin.
    let work =
        |tap: &Value| figure(tap, "shown") - figure(tap, "begun") + figure(tap, "painted") - figure(tap, "frame");
    let told = |tap: &Value| tap["event"].as_f64().unwrap_or(SHORTEST_EVENT);
    let in_frames = |what: &str, taps: &[Value], of: &dyn Fn(&Value) -> f64| {
        let figures: Vec<f64> = taps.iter().map(|tap| of(tap) / FRAME).collect();
        format!("| {what} | {:.2} × | {:.2} × |\n", median(&figures), percentile(&figures, 95))
    };
    let whole = |tap: &Value| figure(tap, "painted") - figure(tap, "at");
    let asking = |taps: &[Value]| -> Vec<Value> { taps.iter().filter(|tap| tap["asks"] == true).cloned().collect() };
    [
        format!(
            "Answer to next paint: processor ÷ {SLOWER}, {} taps on {PATHS} paths in each, in turn\n\n",
            ours.len()
        ),
        "| | ours ÷ least, median | 95th percentile | (ours) | (least) |\n".to_owned(),
        "| --- | --- | --- | --- | --- |\n".to_owned(),
        row("from the tap until the new view is painted", &whole),
        row("of this, work: the new view made and painted", &work),
        step("– until the browser tells the page of the tap", "at", "clicked"),
        step("– until the browser tells of the new fragment", "clicked", "begun"),
        step("– the new view put into the document", "begun", "shown"),
        step("– wait for the frame to begin", "shown", "frame"),
        step("– the frame: style, layout and paint", "frame", "painted"),
        row("`event` as the browser counts it, at least 16 ms", &told),
        format!("\n| against one frame, {FRAME:.1} ms | median | 95th percentile |\n| --- | --- | --- |\n"),
        in_frames("ours, from the tap until painted", ours, &whole),
        in_frames("ours, work", ours, &work),
        in_frames("ours, to a question: from the tap until painted", &asking(ours), &whole),
        in_frames("ours, to a question: work", &asking(ours), &work),
        in_frames("least, from the tap until painted", least, &whole),
        in_frames("least, work", least, &work),
        in_frames("one link, from the tap until painted", link, &whole),
        in_frames("one link, work", link, &work),
    ]
    .concat()
}
