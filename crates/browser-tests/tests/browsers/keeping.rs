//! What stays on the device: nothing until it is asked for, and then only there.

use browser_tests::engine::{Engine, engines};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use jiff::{Span, ToSpan};
use serde_json::{Value, json};

use crate::faults::in_a_browser_where;
use crate::paper::clipboard;
use crate::work::{DECISION, LIMIT, give_date, in_words, plan_of, today};

/// Two matters whose limits are counted, both in four weeks.
const TWO: &str = "#/afgoerelse.arbejde.sygedagpenge.modtaget+afgoerelse.arbejde.kontanthjaelp.modtaget";
const FIRST: &str = "afgoerelse.arbejde.sygedagpenge.modtaget";
const SECOND: &str = "afgoerelse.arbejde.kontanthjaelp.modtaget";

const STORED: &str = "return Object.entries(localStorage)";
const ORDER: &str =
    "return [...document.querySelectorAll('[data-event]')].map((group) => group.dataset.event.split(' ')[0])";
const TICKS: &str =
    "return [...document.querySelectorAll('[data-done]')].filter((box) => box.checked).map((box) => box.dataset.done)";
const DAY: &str = "return ['d', 'm', 'y'].map((part) => document.querySelector('#m0deadline0' + part).value).join(' ')";
const SAID: &str = "return [...document.querySelectorAll('.status')].map((s) => s.innerText).filter(Boolean).join('|')";

const KEPT: &str = "Fortsæt med den gemte plan";
const BROKEN: &str = "Noget af det gemte kunne ikke læses og er ikke med.";

/// The first question as who comes back finds it, with what was kept.
async fn comes_back(browser: &Browser, home: &str) {
    browser.app(home).await;
    browser.until("return document.querySelector('.kept') !== null").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_remembered_when_asked_for_and_deleted() {
    let site = Site::built().await;
    let home = format!("{}/", site.url);
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{home}{DECISION}")).await;
        let arrived = today(&browser).await - Span::new().days(10);
        let last = in_words(arrived + 28.days());
        give_date(&browser, LIMIT, arrived).await;
        browser.press(".steps .task input").await;
        let ticked = browser.run(TICKS).await;
        assert_eq!(ticked.as_array().map(Vec::len), Some(1), "{engine}: {ticked}");
        // Nobody has asked for it, so a reload knows nothing.
        assert_eq!(browser.run(STORED).await, json!([]), "{engine}");
        browser.client.refresh().await.expect("a reload");
        browser.until("return document.querySelector('.desk') !== null").await;
        assert_eq!(browser.run(TICKS).await, json!([]), "{engine}");
        assert_eq!(browser.run(DAY).await, json!("  "), "{engine}");

        give_date(&browser, LIMIT, arrived).await;
        browser.press("[data-host=remember]").await;
        browser.until_equal(SAID, json!("Planen bliver husket på denne telefon eller computer."), "remembered").await;
        let stored = browser.run(STORED).await;
        assert_eq!(stored.as_array().map(Vec::len), Some(1), "{engine}: {stored}");
        // What follows is remembered too.
        browser.press(".steps .task input").await;
        let whole = format!(
            "{DECISION}\nday {FIRST} receipt {arrived}\ndone {}\n",
            ticked[0].as_str().expect("a step").to_owned() + " done"
        );
        assert_eq!(browser.run(STORED).await[0][1], json!(whole), "{engine}");

        // As often as one comes back.
        for visit in ["first", "second"] {
            comes_back(&browser, &home).await;
            assert_eq!(browser.heading().await, "Hvad handler det om?", "{engine}");
            browser.tap(KEPT).await;
            browser.until_address_ends(DECISION).await;
            browser.until("return document.querySelector('.said .date') !== null").await;
            assert!(browser.says(".said").await.contains(&last), "{engine}: {visit} visit");
            assert_eq!(browser.run(TICKS).await, ticked, "{engine}: {visit} visit");
            assert_eq!(
                browser.run(DAY).await,
                json!(format!("{} {} {}", arrived.day(), arrived.month(), arrived.year()))
            );
            assert_eq!(browser.run(STORED).await[0][1], json!(whole), "{engine}: {visit} visit");
        }
        // The other language finds it, the other guide does not.
        browser.app(&format!("{home}en/")).await;
        browser.until("return document.querySelector('.kept') !== null").await;
        browser.tap("Go on with the saved plan").await;
        browser.until_equal(TICKS, ticked.clone(), "in English").await;
        plan_of(&browser, &format!("{home}ishoej/{DECISION}")).await;
        assert_eq!(browser.run(TICKS).await, json!([]), "{engine}");
        browser.app(&format!("{home}ishoej/")).await;
        assert!(browser.run("return document.querySelector('.kept')").await.is_null(), "{engine}");

        // Whoever only looks at something else does not lose it.
        comes_back(&browser, &home).await;
        browser.tap("En medarbejder opførte sig dårligt").await;
        browser.until_address_ends("#/personale").await;
        comes_back(&browser, &home).await;
        browser.tap(KEPT).await;
        browser.until_equal(TICKS, ticked.clone(), "still there").await;

        browser.press("[data-host=forget]").await;
        browser.until("return document.querySelector('h1').innerText === 'Hvad handler det om?'").await;
        let said = browser.text(SAID).await;
        assert!(said.starts_with("Alt er slettet her.") && said.contains("browserens historik"), "{engine}: {said}");
        assert_eq!(browser.run(STORED).await, json!([]), "{engine}");
        browser.until_address_ends("/#/").await;
        // Back in the history the answers stand, and nothing else.
        plan_of(&browser, &format!("{home}{DECISION}")).await;
        assert_eq!((browser.run(TICKS).await, browser.run(DAY).await), (json!([]), json!("  ")), "{engine}");
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_and_cannot_be_read_is_answered_and_the_rest_stays() {
    let site = Site::built().await;
    let home = format!("{}/", site.url);
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&home).await;
        browser.run_async("navigator.serviceWorker.ready.then(() => done())", vec![]).await;
        let tick = format!("{FIRST} send-i-tide");
        let step = format!("done {tick} done");
        for (kept, leads_to, ticks) in [
            ("{\"version\":1,\"answers\":[]}".to_owned(), "#/", json!([])),
            ("\u{0}\u{ffff} ".to_owned(), "#/", json!([])),
            (format!("{DECISION}\nday {FIRST} receipt 2026-02-30\nnonsense\n{step}\n"), DECISION, json!([tick])),
            (format!("#/afgoerelse.arbejde.findes-ikke.modtaget\n{step}\n"), "#/afgoerelse.arbejde", json!([tick])),
        ] {
            let keep = "localStorage.clear(); localStorage.setItem(`klagevejviser ${new URL('sw.js', location).pathname}`, arguments[0]); localStorage.setItem('of somebody else', 'stays'); done()";
            browser.run_async(keep, vec![json!(kept)]).await;
            comes_back(&browser, &home).await;
            let note = browser.says(".kept").await;
            assert!(note.contains(BROKEN), "{engine}: {kept:?}: {note}");
            assert_eq!(
                browser.run("return document.querySelector('.kept a').hash").await,
                json!(leads_to),
                "{engine}: {kept:?}"
            );
            // All else works, and what could be read is there.
            assert_eq!(browser.run("return document.querySelectorAll('.card').length").await, json!(8), "{engine}");
            plan_of(&browser, &format!("{home}{DECISION}")).await;
            assert_eq!(browser.run(TICKS).await, ticks, "{engine}: {kept:?}");
            comes_back(&browser, &home).await;
            browser.press(".kept [data-host=forget]").await;
            browser.until_equal(STORED, json!([["of somebody else", "stays"]]), "deleted").await;
            browser.until("return document.querySelector('.kept') === null").await;
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

const THROWS: &str = "const refuse = () => { throw new DOMException('denied', 'SecurityError'); };
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    for (const name of ['clipboard', 'share']) Object.defineProperty(navigator, name, { get: refuse });
    globalThis.print = refuse;";
const MISSING: &str = "Object.defineProperty(globalThis, 'localStorage', { value: null });
    for (const name of ['clipboard', 'share']) Object.defineProperty(navigator, name, { value: undefined });
    globalThis.print = undefined;";
const REFUSES: &str = "const refuse = async () => { throw new DOMException('denied', 'NotAllowedError'); };
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    Object.defineProperty(navigator, 'share', { value: refuse });
    globalThis.print = () => { throw new Error('no printer'); };";

#[tokio::test(flavor = "multi_thread")]
async fn a_button_that_a_browser_refuses_says_so_and_all_else_works() {
    for engine in engines() {
        for (how, script) in [("throws", THROWS), ("missing", MISSING), ("refuses", REFUSES)] {
            let why = format!("{engine}: {how}");
            let site = in_a_browser_where(script).await;
            let browser = Browser::open(engine).await;
            plan_of(&browser, &format!("{}/en/{DECISION}", site.url)).await;
            browser.run("document.querySelectorAll('details').forEach((details) => (details.open = true))").await;
            let buttons =
                "return [...document.querySelectorAll('#app [data-host]')].map(({ dataset }) => dataset.host)";
            let buttons: Vec<String> = serde_json::from_value(browser.run(buttons).await).expect("names");
            assert!(buttons.len() > 10, "{why}: {buttons:?}");
            for (at, does) in buttons.iter().enumerate() {
                // What leaves this view is tried last.
                if does == "original" || does == "forget" {
                    continue;
                }
                let press = format!(
                    "const button = document.querySelectorAll('#app [data-host]')[{at}];
                     button.parentElement.nextElementSibling.textContent = '';
                     button.click(); return button.dataset.failed"
                );
                let failed = browser.run(&press).await;
                assert!(failed.as_str().is_some_and(|text| text.len() > 20), "{why}: {does}");
                let said = format!(
                    "return document.querySelectorAll('#app [data-host]')[{at}].parentElement.nextElementSibling.innerText"
                );
                browser.until_equal(&said, failed, &format!("{why}: {does}")).await;
            }
            // After a print that was none, nothing stays marked, and what was folded can be folded.
            let left = "return [document.documentElement.dataset.print ?? null, document.querySelectorAll('[data-printed]').length]";
            assert_eq!(browser.run(left).await, json!([null, 0]), "{why}");
            let arrived = today(&browser).await - Span::new().days(10);
            give_date(&browser, LIMIT, arrived).await;
            assert!(browser.says(".said").await.contains("18 days"), "{why}");
            browser.press(".steps .task input").await;
            browser.press("[data-host=original]").await;
            browser.until("return document.querySelector('.original h1') !== null").await;
            assert_eq!(browser.run(TICKS).await.as_array().map(Vec::len), Some(2), "{why}: in both columns");
            // What was given is gone from the page in any case; what a browser keeps is its own to delete.
            browser.press("[data-host=forget]").await;
            let said =
                if how == "refuses" { "Everything is deleted here." } else { "The browser does not let the page" };
            browser.until(&format!("return document.querySelector('.status')?.innerText.startsWith({said:?})")).await;
            browser.until_address_ends("/#/").await;
            plan_of(&browser, &format!("{}/en/{DECISION}", site.url)).await;
            browser.tap("Add another complaint").await;
            let heading = "return document.querySelector('h1').innerText";
            browser.until_equal(heading, json!("What is it about?"), &why).await;
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{why}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_nearest_last_day_stands_first() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/{TWO}", site.url)).await;
        assert_eq!(browser.run(ORDER).await, json!([FIRST, SECOND]), "{engine}: as they were given");
        let today = today(&browser).await;
        give_date(&browser, "m0deadline0", today - Span::new().days(2)).await;
        give_date(&browser, "m1deadline0", today - Span::new().days(20)).await;
        // The field that is typed in keeps the focus and its place on the screen.
        assert_eq!(browser.run(ORDER).await, json!([SECOND, FIRST]), "{engine}");
        let focus = "return document.activeElement.id";
        assert_eq!(browser.run(focus).await, json!("m1deadline0y"), "{engine}");
        let top = "return document.activeElement.getBoundingClientRect().top";
        let seen = browser
            .run(&format!("{top} > 0 && document.activeElement.getBoundingClientRect().bottom < innerHeight"))
            .await;
        assert_eq!(seen, json!(true), "{engine}: the field is still to be seen, at {}", browser.run(top).await);
        assert!(browser.says(".said").await.contains("ny rækkefølge"), "{engine}");
        browser.press("[data-host=remember]").await;
        browser.until_equal(SAID, json!("Planen bliver husket på denne telefon eller computer."), "remembered").await;
        plan_of(&browser, &format!("{}/{TWO}", site.url)).await;
        assert_eq!(browser.run(ORDER).await, json!([SECOND, FIRST]), "{engine}: after a reload");
        assert!(browser.says(".said").await.contains("Det er om 8 dage."), "{engine}");
        // One that can wait comes last.
        browser.tap("Tilføj en klage mere").await;
        browser.tap("En medarbejder opførte sig dårligt").await;
        browser.tap("Der er ikke klaget til forvaltningen endnu").await;
        browser.until("return document.querySelectorAll('.sheet').length === 3").await;
        assert_eq!(browser.run(ORDER).await, json!([SECOND, FIRST]), "{engine}");
        let headings =
            browser.run("return [...document.querySelectorAll('.sheet > h2')].map((h) => h.innerText)").await;
        assert_eq!(
            headings,
            json!([
                "Kontanthjælp: Send klagen til forvaltningen",
                "Sygedagpenge: Send klagen til forvaltningen",
                "En medarbejder opførte sig dårligt: Klag til forvaltningen"
            ]),
            "{engine}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_visit_with_all_of_this_asks_only_for_the_pages_own_files() {
    let site = Site::built().await;
    for engine in engines() {
        let mut browser = Browser::windowed(engine).await;
        browser.requests().await;
        plan_of(&browser, &format!("{}/en/{DECISION}", site.url)).await;
        browser.run_async("navigator.serviceWorker.ready.then(() => done())", vec![]).await;
        let mut asked = browser.requests().await;
        assert!(asked.len() > 8, "{engine}: {asked:?}");
        clipboard(&browser, engine, &site.url).await;
        browser
            .run("window.print = () => {}; Object.defineProperty(navigator, 'share', { value: async () => {} })")
            .await;
        let arrived = today(&browser).await - Span::new().days(10);
        give_date(&browser, LIMIT, arrived).await;
        browser.press(".steps .task input").await;
        browser.run("document.querySelectorAll('details').forEach((details) => (details.open = true))").await;
        browser.fill("#m0summary", "Secret words").await;
        browser.saved("#m0letter0s", "klage-over-afgoerelse.txt").await;
        browser.saved(".said [download]", "deadline.ics").await;
        let own = if engine == Engine::WebKit { 0 } else { 2 };
        for host in ["copy", "print", "link", "share", "remember"] {
            browser.press(&format!("[data-host={host}]")).await;
        }
        let after = browser.requests().await;
        assert!(after.iter().all(|url| url.starts_with("data:")) && after.len() <= own, "{engine}: {after:?}");
        browser.press("[data-host=original]").await;
        browser.until("return document.querySelector('.original') !== null").await;
        browser.run("document.querySelector('.nearest a').click()").await;
        browser.client.back().await.expect("back");
        browser.until("return document.querySelector('.said .date') !== null").await;
        asked.extend(browser.requests().await);
        browser.press("[data-host=forget]").await;
        browser.until("return document.querySelector('h1').innerText === 'What is it about?'").await;
        browser.tap("I am helping somebody else").await;
        browser.until("return document.querySelector('.helping') !== null").await;
        asked.extend(browser.requests().await);
        for url in asked.iter().filter(|url| *url != "about:blank") {
            assert!(url.starts_with(&site.url), "{engine}: {url}");
            // The role stands in the address of its page; answers, days and words in none.
            let query = url.split_once('?').map(|(_, query)| query.split('#').next().unwrap_or_default());
            assert!(query.is_none_or(|query| query == "rolle=hjaelper"), "{engine}: {url}");
            assert!(!url.contains("Secret"), "{engine}: {url}");
        }
        let kept = browser.run("return [document.cookie, localStorage.length, sessionStorage.length]").await;
        assert_eq!(kept, json!(["", 0, 0]), "{engine}");
        let copy = "(async () => {
            const copies = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
            done(copies.flat().map(({ url }) => url).filter((url) => url.includes('#') || url.includes('?')));
        })()";
        assert_eq!(browser.run_async(copy, vec![]).await, Value::Array(vec![]), "{engine}: nor in the copy");
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}
