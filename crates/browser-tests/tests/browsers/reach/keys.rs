//! The keyboard alone.

use browser_tests::engine::engines;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::json;

use super::{ENTER, SPACE, TAB, key};
use crate::work::{DECISION, in_words, today};

/// More stops than any view has.
const MOST_STOPS: usize = 150;

/// Tabs on until the element in focus, `it`, is the one.
async fn tab_to(browser: &Browser, is_it: &str) {
    let script = format!("const it = document.activeElement; return Boolean({is_it})");
    for _ in 0..MOST_STOPS {
        key(browser, TAB).await;
        if browser.run(&script).await == json!(true) {
            return;
        }
    }
    let stays = browser.text("return document.activeElement.outerHTML.slice(0, 200)").await;
    panic!("no key leads to {is_it}; the focus stays at {stays}");
}

/// Tabs to the link with this text and follows it.
async fn follow(browser: &Browser, text: &str, leads_to: &str) {
    tab_to(browser, &format!("it.matches('a') && it.innerText.trim() === {}", json!(text))).await;
    key(browser, ENTER).await;
    arrived(browser, leads_to).await;
}

async fn arrived(browser: &Browser, heading: &str) {
    browser.until(&format!("return document.querySelector('h1').innerText.trim() === {}", json!(heading))).await;
}

async fn write(browser: &Browser, text: &str) {
    for sign in text.chars() {
        key(browser, sign).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_wizard_by_keys_alone() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        follow(&browser, "Jeg er uenig i et afslag, et krav eller en anden afgørelse", "Hvad handler sagen om?").await;
        follow(&browser, "Penge, arbejde og pension", "Hvad handler det mest om?").await;
        follow(&browser, "Sygedagpenge", "Hvad er der sket i din sag indtil nu?").await;
        follow(&browser, "Jeg har fået afgørelsen", "Send klagen til forvaltningen").await;
        browser.until("return document.querySelector('.desk') !== null").await;

        // The day.
        let arrived_on = today(&browser).await - jiff::Span::new().days(10);
        tab_to(&browser, "it.matches('.parts input')").await;
        for part in [arrived_on.day().to_string(), arrived_on.month().to_string(), arrived_on.year().to_string()] {
            write(&browser, &part).await;
            key(&browser, TAB).await;
        }
        let last = in_words(arrived_on + jiff::Span::new().days(28));
        let said = "document.querySelector('.said').innerText.replaceAll('\u{a0}', ' ')";
        browser.until(&format!("return {said}.includes({})", json!(last))).await;

        // A step, a fold, a button.
        tab_to(&browser, "it.matches('.task input')").await;
        for ticked in [true, false, true] {
            key(&browser, SPACE).await;
            browser.until_equal("return document.activeElement.checked", json!(ticked), "a step is ticked").await;
        }
        tab_to(&browser, "it.matches('.letter summary')").await;
        for (sign, open) in [(ENTER, true), (SPACE, false), (ENTER, true)] {
            key(&browser, sign).await;
            let is_open = "return document.activeElement.parentElement.open";
            browser.until_equal(is_open, json!(open), &format!("{engine}: a fold opens and closes")).await;
        }
        // Past the text field of the letter, which must not keep the focus.
        tab_to(&browser, "it.matches('textarea')").await;
        tab_to(&browser, "it.matches('.desk [data-host=link]')").await;
        key(&browser, SPACE).await;
        browser.until("return document.querySelector('.desk .status').innerText !== ''").await;

        // Another answer, and all of it anew.
        tab_to(&browser, "it.matches('.given li:last-child a')").await;
        key(&browser, ENTER).await;
        arrived(&browser, "Hvad er der sket i din sag indtil nu?").await;
        follow(&browser, "Start forfra", "Hvad handler det om?").await;
        browser.until_address_ends("#/").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_begin_at_the_top_of_an_answer_in_the_static_edition() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        for (fragment, other) in [(DECISION, "en/static.html"), ("#/personale.nej", "en/static.html")] {
            browser.edition(&format!("{}/static.html{fragment}", site.url)).await;
            browser
                .until("return document.readyState === 'complete' && document.querySelector(':target') !== null")
                .await;
            key(&browser, TAB).await;
            let focus = browser.text("return document.activeElement.href ?? document.activeElement.outerHTML").await;
            assert_eq!(focus, format!("{}/{other}{fragment}", site.url), "{engine}: the first stop");
        }
    }
}
