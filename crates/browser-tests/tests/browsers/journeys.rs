//! Five people, each from the first page to the thing done. Pictures of where they come to are
//! written to `target/journeys`.

use std::fs;
use std::time::{Duration, Instant};

use browser_tests::engine::{Engine, engines};
use browser_tests::environment::{PATIENCE, root};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use jiff::ToSpan;
use serde_json::json;

use crate::paper::clipboard;
use crate::reach::{ENTER, TAB, key};
use crate::work::{give_date, in_words, today};

/// A phone and a desktop, in CSS pixels. A window may be made no smaller than its engine lets it.
const SIZES: [(&str, u32, u32); 2] = [("phone", 390, 844), ("desktop", 1280, 900)];

/// A visit on a screen of this size.
async fn at(browser: &Browser, (_, width, height): (&str, u32, u32), url: &str) {
    browser.client.set_window_size(width, height).await.expect("a window");
    // Nothing of who was here before.
    browser.client.goto("about:blank").await.expect("an empty page");
    browser.app(url).await;
}

/// Taps one after the other; so many that nobody gives up.
async fn taps(browser: &Browser, taps: &[&str]) {
    assert!(taps.len() <= 6, "{taps:?}");
    for tap in taps {
        let before = browser.heading().await;
        browser.tap(tap).await;
        browser.until(&format!("return document.querySelector('h1').innerText !== {}", json!(before))).await;
    }
}

/// A picture of what is on the screen.
async fn picture(browser: &Browser, engine: Engine, name: &str, size: &str) {
    let folder = root().join("target/journeys");
    fs::create_dir_all(&folder).expect("a folder");
    let begin = Instant::now();
    let png = loop {
        // A window that has just got another size may have nothing drawn yet.
        let shot = browser.client.screenshot().await;
        match shot {
            // An empty one is far smaller.
            Ok(png) if png.len() > 5_000 => break png,
            _ if begin.elapsed() < PATIENCE => tokio::time::sleep(Duration::from_millis(100)).await,
            shot => panic!("{engine}: no picture of {name}, {size}: {:?}", shot.map(|png| png.len())),
        }
    };
    fs::write(folder.join(format!("{name}-{size}-{engine}.png")), png).expect("written");
}

/// What the plan says, no-break spaces as spaces.
async fn plan(browser: &Browser) -> String {
    browser.until("return document.querySelector('.desk') !== null").await;
    browser.says("main").await
}

/// Opens what is folded away under a title.
async fn unfold(browser: &Browser, title: &str) {
    let fold = format!(
        "const fold = [...document.querySelectorAll('summary')].find((s) => s.innerText.startsWith({}));
         if (!fold.parentElement.open) fold.click(); fold.scrollIntoView(); return fold.parentElement.open",
        json!(title)
    );
    browser.until(&fold).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_just_come_to_denmark_objects_to_a_parking_charge() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::windowed(engine).await;
        for size in SIZES {
            at(&browser, size, &format!("{}/", site.url)).await;
            browser.tap("English").await;
            browser
                .until(
                    "return document.documentElement.lang === 'en' && document.documentElement.dataset.app === 'ready'",
                )
                .await;
            let path = [
                "I disagree with a refusal, a demand or some other decision",
                "Homes, building, roads and nature",
                "Roads and parking",
                "Parking charge from the municipality",
                "I have got the decision",
            ];
            taps(&browser, &path).await;
            let plan = plan(&browser).await;
            assert!(plan.contains("international form") && plan.contains("before the charge has to be paid"), "{plan}");
            picture(&browser, engine, "parking", size.0).await;
            // The letter is Danish, what it says is English, and it can be shown at the counter.
            unfold(&browser, "Objection to the parking charge").await;
            assert_eq!(browser.run("return document.querySelector('.sent textarea').lang").await, json!("da"));
            assert!(browser.says(".meaning").await.contains("I object to the charge"));
            browser.press("[data-host=original]").await;
            browser
                .until("return document.querySelector('.original h1')?.innerText.startsWith('Gør indsigelse')")
                .await;
            picture(&browser, engine, "parking-beside-danish", size.0).await;
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
        }
    }
}

/// Goes by Tab to the link that begins so, and follows it.
async fn by_keys(browser: &Browser, text: &str) {
    let there = format!("return document.activeElement.innerText?.startsWith({}) ?? false", json!(text));
    let before = browser.heading().await;
    for _ in 0..60 {
        key(browser, TAB).await;
        if browser.run(&there).await == json!(true) {
            // Firefox scrolls only to what does not show at all.
            let shown = "const { top, bottom } = document.activeElement.getBoundingClientRect(); return bottom > 0 && top < innerHeight";
            browser.until(shown).await;
            key(browser, ENTER).await;
            browser.until(&format!("return document.querySelector('h1').innerText !== {}", json!(before))).await;
            return;
        }
    }
    panic!("Tab does not lead to {text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pensioner_whose_home_help_comes_late_uses_keys_at_200_percent() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::windowed(engine).await;
        for size in SIZES {
            // All sizes follow that of the text, so this is the page at 200 % in every engine.
            at(&browser, size, &format!("{}/", site.url)).await;
            browser.run("document.documentElement.style.fontSize = '200%'").await;
            for text in [
                "Noget praktisk bliver ikke gjort ordentligt",
                "Hjemmehjælp",
                "Der er ikke klaget til forvaltningen endnu",
            ] {
                by_keys(&browser, text).await;
            }
            let plan = plan(&browser).await;
            assert!(plan.contains("Klag til forvaltningen") && plan.contains("Tal med det team eller firma"), "{plan}");
            // Nobody is sent to Ankestyrelsen with help that is granted and comes late.
            assert!(plan.contains("Ankestyrelsen – ikke her"), "{plan}");
            let wide = "return document.documentElement.scrollWidth <= innerWidth + 1";
            assert_eq!(browser.run(wide).await, json!(true), "{engine}, {}: nothing is beside the screen", size.0);
            picture(&browser, engine, "home-help", size.0).await;
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_the_day_after_the_committee_has_decided() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::windowed(engine).await;
        for size in SIZES {
            at(&browser, size, &format!("{}/", site.url)).await;
            let path = [
                "Jeg er uenig i et afslag, et krav eller en anden afgørelse",
                "Børn og familie",
                "Anbringelse eller samvær",
                "Jeg har fået afgørelsen",
            ];
            taps(&browser, &path).await;
            let plan = plan(&browser).await;
            for said in [
                "4 uger fra den dag, du fik afgørelsen at vide",
                "Send klagen direkte til Ankestyrelsen",
                "gratis advokat",
                "33 41 12 00",
            ] {
                assert!(plan.contains(said), "{said}: {plan}");
            }
            // A number can be rung from a phone.
            assert_eq!(
                browser.run("return document.querySelector('a[href=\"tel:+4533411200\"]') !== null").await,
                json!(true)
            );
            picture(&browser, engine, "placement", size.0).await;
            // And for the same family's sickness benefit, decided yesterday, the last day is reckoned.
            browser.tap("Tilføj en klage mere").await;
            let path = [
                "Jeg er uenig i et afslag, et krav eller en anden afgørelse",
                "Penge, arbejde og pension",
                "Sygedagpenge",
                "Jeg har fået afgørelsen",
            ];
            taps(&browser, &path).await;
            browser.until("return document.querySelectorAll('.sheet').length === 2").await;
            let key = browser.text("return document.querySelector('.counting input').id.slice(0, -1)").await;
            let yesterday = today(&browser).await - 1.day();
            give_date(&browser, &key, yesterday).await;
            assert!(browser.says(".said").await.contains(&in_words(yesterday + 28.days())), "{engine}");
            picture(&browser, engine, "placement-day", size.0).await;
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cafe_owner_who_has_waited_for_nine_months() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::windowed(engine).await;
        for size in SIZES {
            at(&browser, size, &format!("{}/", site.url)).await;
            taps(
                &browser,
                &[
                    "Min sag bliver behandlet dårligt",
                    "Nej, der er ingen afgørelse",
                    "Der er ikke klaget til forvaltningen endnu",
                ],
            )
            .await;
            let plan = plan(&browser).await;
            for said in ["Klag til forvaltningen", "Bed om en kvittering", "Borgerrådgiveren – senere"] {
                assert!(plan.contains(said), "{said}: {plan}");
            }
            picture(&browser, engine, "waiting", size.0).await;
            // What to write is there, with blanks for what only the owner knows.
            unfold(&browser, "Klage over sagsbehandlingen").await;
            assert!(
                browser
                    .text("return document.querySelector('.letters details[open] textarea').value")
                    .await
                    .contains("svar"),
                "{engine}"
            );
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_of_the_council_between_two_meetings() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::windowed(engine).await;
        for size in SIZES {
            at(&browser, size, &format!("{}/", site.url)).await;
            browser.tap("Jeg er folkevalgt i kommunen og hjælper en borger").await;
            browser.until("return document.querySelector('.helping') !== null").await;
            taps(&browser, &["En medarbejder opførte sig dårligt", "Personen har fået svar, men er utilfreds"]).await;
            let plan = plan(&browser).await;
            assert!(plan.contains("Klag til Borgerrådgiveren"), "{plan}");
            picture(&browser, engine, "council", size.0).await;
            unfold(&browser, "Henvisning").await;
            let note = browser.text("return document.querySelector('.letters details[open] textarea').value").await;
            assert!(note.contains("Af hensyn til borgeren står der ikke navn"), "{note}");
            let read = clipboard(&browser, engine, &site.url).await;
            browser.press(".letters details[open] [data-host=copy]").await;
            browser.until("return [...document.querySelectorAll('.letters .status')].some((s) => s.innerText)").await;
            let copied = browser.run_async(read, vec![]).await;
            assert!(copied.as_str().is_some_and(|text| text.contains("Af hensyn til borgeren")), "{engine}: {copied}");
            // The constituent's own page is one link away, at the same plan.
            let theirs = "return [...document.querySelectorAll('.desk a')].map((a) => a.href).find((href) => href.includes('#/'))";
            let theirs = browser.text(theirs).await;
            assert_eq!(theirs, format!("{}/#/personale.utilfreds", site.url), "{engine}");
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
        }
    }
}
