//! The page on paper.

use std::io::Read;

use browser_tests::engine::{Engine, engines};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use fantoccini::wd::PrintConfiguration;
use flate2::read::ZlibDecoder;
use regex::bytes::Regex;
use serde_json::json;

use super::open;
use crate::work::DECISION;

/// How many pages a file of this kind has. They are named in it, or in parts of it that are packed.
fn pages(pdf: &[u8]) -> usize {
    let page = Regex::new(r"/Type\s*/Page\b").expect("a pattern");
    let packed = Regex::new(r"(?s-u)stream\r?\n(.*?)endstream").expect("a pattern");
    let unpacked = packed.captures_iter(pdf).filter_map(|part| {
        let mut bytes = Vec::new();
        ZlibDecoder::new(&part[1]).read_to_end(&mut bytes).ok().map(|_| bytes)
    });
    let all: Vec<Vec<u8>> = [pdf.to_vec()].into_iter().chain(unpacked).collect();
    all.iter().map(|part| page.find_iter(part).count()).sum()
}

/// What matters, and what nobody can press on paper: which of it is not as it should be.
const ON_PAPER: &str = "
const shown = (e) => e.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true });
const matters = ['h1', '.door h2, .door h3', 'dd.deadline', 'dd.send-to', 'dd.contact', '.task span', '.others li', '.grounds', '.sources li', '.only-printed'];
const useless = ['button', '.tools', '.status', '.add', '.other-language', '.bottom a', '.start-over', '.answers a', '.parts', '.desk', 'textarea'];
const look = (css, wanted) => {
    const all = [...document.querySelectorAll(css)];
    if (!all.length) return [`nothing is ${css}`];
    return all.filter((e) => shown(e) !== wanted).map((e) => `${wanted ? 'hidden' : 'printed'}: ${css}: ${e.outerHTML.slice(0, 100)}`);
};
return [...matters.flatMap((css) => look(css, true)), ...useless.flatMap((css) => look(css, false))];
";

#[tokio::test(flavor = "multi_thread")]
async fn the_page_on_paper() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        open(&browser, &site, DECISION).await;
        match browser.client.print(PrintConfiguration::default()).await {
            Ok(pdf) => {
                assert!(pdf.starts_with(b"%PDF-"), "{engine}: it is one");
                assert!(pdf.len() > 10_000, "{engine}: {} bytes", pdf.len());
                let pages = pages(&pdf);
                println!("{engine}: {pages} pages, {} bytes", pdf.len());
                assert!((2..=8).contains(&pages), "{engine}: {pages} pages");
            }
            // Its driver prints nothing.
            Err(error) => {
                assert_eq!(engine, Engine::WebKit, "{error}");
                println!("{engine}: {error}");
            }
        }
        // The others tell nobody what they would print.
        if engine == Engine::Chromium {
            browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            assert_eq!(browser.run(ON_PAPER).await, json!([]));
        }
    }
}
