//! The first visit: our first page and the plain one, in turn, so that whatever else the machine
//! does meets both.

use std::time::Duration;

use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::Value;

use crate::devtools::{self, LINE, SLOWER};
use crate::plain;
use crate::spread::median;

/// So often is each page opened.
const ROUNDS: usize = 15;

/// What was measured of one page, a figure for each round.
#[derive(Debug, Default)]
struct Page {
    readable: Vec<f64>,
    largest: Vec<f64>,
    ready: Vec<f64>,
    shift: Vec<f64>,
    bytes: Vec<f64>,
    objects: Vec<f64>,
    programs: Vec<f64>,
}

/// Opens both pages in turn and says how ours compares.
pub async fn compare(browser: &Browser, site: &Site) -> String {
    devtools::line(browser, true).await;
    let (mut ours, mut plain) = (Page::default(), Page::default());
    for _ in 0..ROUNDS {
        ours.visit(browser, &format!("{}/", site.url), true).await;
        plain.visit(browser, &format!("{}/{}", site.url, plain::PAGE), false).await;
    }
    table(&ours, &plain)
}

impl Page {
    async fn visit(&mut self, browser: &Browser, url: &str, with_app: bool) {
        devtools::forget(browser).await;
        browser.client.goto(url).await.expect("the page opens");
        browser.until(&format!("return !!seen.largest && {}", if with_app { "!!seen.ready" } else { "true" })).await;
        // What moves, moves after the app has come.
        tokio::time::sleep(Duration::from_millis(300)).await;
        let seen = browser.run("return seen").await;
        let figure = |name: &str| -> f64 { Value::as_f64(&seen[name]).unwrap_or_else(|| panic!("no {name}: {seen}")) };
        self.readable.push(figure("first-contentful-paint"));
        self.largest.push(figure("largest"));
        self.shift.push(figure("shift"));
        if with_app {
            self.ready.push(figure("ready"));
        }
        self.bytes.push(devtools::bytes(browser).await);
        let [objects, programs] = devtools::memory(browser).await;
        self.objects.push(objects);
        self.programs.push(programs);
    }
}

fn table(ours: &Page, plain: &Page) -> String {
    let [down, up, latency] = LINE;
    let row = |what: &str, a: &[f64], b: &[f64], unit: &str, scale: f64| {
        let (a, b) = (median(a), median(b));
        format!("| {what} | {:.2} × | {:.0} {unit} | {:.0} {unit} |\n", a / b, a / scale, b / scale)
    };
    let shift = |page: &Page| page.shift.iter().copied().fold(0.0, f64::max);
    let kb = 1024.0;
    [
        format!("First visit: {down} kbit/s down, {up} up, {latency} ms, processor ÷ {SLOWER}, "),
        format!("median of {ROUNDS} visits to each, in turn\n\n"),
        "| | ours ÷ plain | (ours) | (plain) |\n| --- | --- | --- | --- |\n".to_owned(),
        row("first question readable (first contentful paint)", &ours.readable, &plain.readable, "ms", 1.0),
        row("largest contentful paint", &ours.largest, &plain.largest, "ms", 1.0),
        row("app ready ÷ plain page readable", &ours.ready, &plain.readable, "ms", 1.0),
        row("bytes over the network, headers too", &ours.bytes, &plain.bytes, "KB", kb),
        row("objects of JavaScript in memory", &ours.objects, &plain.objects, "KB", kb),
        row("buffers in memory, the program's too", &ours.programs, &plain.programs, "KB", kb),
        format!("| layout shift, the worst visit | | {} | {} |\n", shift(ours), shift(plain)),
    ]
    .concat()
}
