//! The day on which the law changes: the app goes by the visitor's day, and by that of the decision where it is given;
//! paper and the static edition show both sides.

use browser_tests::engine::engines;
use browser_tests::harness::Browser;
use serde_json::json;

use crate::faults::in_a_browser_where;
use crate::work::{LIMIT, give, plan_of};

/// The days before and after the change, at noon in Copenhagen.
const LAST_DAY: &str = "const noon = Date.parse('2026-12-31T11:00:00Z');
globalThis.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(noon); }
    static now() { return noon; }
};";
const FIRST_DAY: &str = "const noon = Date.parse('2027-01-01T11:00:00Z');
globalThis.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(noon); }
    static now() { return noon; }
};";

/// A decision whose act is another one from that day, with a limit that is counted.
const ACTIVATION: &str = "#/afgoerelse.arbejde.aktivering.modtaget";
/// The list in which an option reads otherwise.
const HEALTH: &str = "#/afgoerelse.pleje";

const OLD_ACT: &str = "Lov om en aktiv beskæftigelsesindsats";
const NEW_ACT: &str = "Den nye lov om beskæftigelse";
const BEFORE: &str = "Det her gælder før den 1. januar 2027.";
const AFTER: &str = "Det her gælder fra den 1. januar 2027.";

/// Whether the elements that a selector finds say each of these.
async fn says(browser: &Browser, css: &str, texts: [&str; 4], why: &str) -> [bool; 4] {
    let script = format!("return [...document.querySelectorAll('{css}')].map((e) => e.textContent).join(' ')");
    let said = browser.text(&script).await;
    assert!(said.len() > 400, "{why}: {said}");
    texts.map(|text| said.contains(text))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_goes_by_the_visitors_day_and_paper_shows_both() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        for (clock, is_new) in [(LAST_DAY, false), (FIRST_DAY, true)] {
            let site = in_a_browser_where(clock).await;
            plan_of(&browser, &format!("{}/{ACTIVATION}", site.url)).await;
            let all = [OLD_ACT, BEFORE, NEW_ACT, AFTER];
            let here = [!is_new, !is_new, is_new, is_new];
            let on_paper = here.map(|said| !said);
            assert_eq!(says(&browser, "main > .sheet", all, "the sheet").await, here, "{engine}, {is_new}");
            let printed = says(&browser, ".only-printed .sheet", all, "the paper").await;
            assert_eq!(printed, on_paper, "{engine}, {is_new}");
            // What is the same on both days is told once, without a date.
            plan_of(&browser, &format!("{}/#/afgoerelse.arbejde.sygedagpenge.modtaget", site.url)).await;
            let dated = "return document.querySelectorAll('.period, .only-printed .sheet').length";
            browser.until_equal(dated, json!(0), "no date").await;
            browser.app(&format!("{}/{HEALTH}", site.url)).await;
            assert_eq!(
                browser.text("return document.body.innerText").await.contains("eller regionen"),
                is_new,
                "{engine}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_day_of_the_decision_decides_where_it_is_given() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let site = in_a_browser_where(FIRST_DAY).await;
        plan_of(&browser, &format!("{}/{ACTIVATION}", site.url)).await;
        give(&browser, LIMIT, ["20", "12", "2026"]).await;
        let period = "return document.querySelector('main > .sheet > .period').innerText.replaceAll('\\u00a0', ' ')";
        browser.until(&format!("{period}.startsWith('{BEFORE}')")).await;
        // The plan is another, and the person types on where they were.
        let field = "return [document.activeElement.id, document.activeElement.value]";
        assert_eq!(browser.run(field).await, json!([format!("{LIMIT}y"), "2026"]), "{engine}");
        let counted = browser.says(".counting .said").await;
        assert!(counted.contains("januar 2027"), "{engine}: {counted}");
        give(&browser, LIMIT, ["1", "1", "2027"]).await;
        browser.until(&format!("{period}.startsWith('{AFTER}')")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_static_edition_shows_both_sides_with_the_day() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let site = in_a_browser_where(LAST_DAY).await;
        for fragment in [ACTIVATION, &format!("{ACTIVATION}+personale.nej")] {
            browser.edition(&format!("{}/static.html{fragment}", site.url)).await;
            browser.until("return document.readyState === 'complete'").await;
            let shown = "return [...document.querySelectorAll('.edition .sheet')].filter((s) => s.checkVisibility())
                .map((s) => s.textContent).join(' ')";
            let shown = browser.text(shown).await;
            for text in [OLD_ACT, BEFORE, NEW_ACT, AFTER] {
                assert_eq!(shown.matches(text).count(), 1, "{engine}, {fragment}: {text}");
            }
        }
        browser.edition(&format!("{}/static.html{HEALTH}", site.url)).await;
        browser.until("return document.readyState === 'complete'").await;
        let shown = browser.text("return document.querySelector('.edition').innerText").await;
        assert_eq!(shown.matches(BEFORE).count() + shown.matches(AFTER).count(), 2, "{engine}");
        assert_eq!(shown.matches("eller regionen").count(), 1, "{engine}");
    }
}
