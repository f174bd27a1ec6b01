//! Three journeys within a municipality's page, by `embed.js` and by a plain frame.

use browser_tests::engine::engines;
use browser_tests::harness::Browser;
use serde_json::json;

use super::{Framed, bare, stage};

/// Where the page's own bar covers what is below it, in CSS pixels.
const BAR: f64 = 88.0;

/// A language, the options that are tapped one after the other, and what the answer then says.
const JOURNEYS: [(&str, &[&str], &str); 3] = [
    ("da", &["afgoerelse", "arbejde", "sygedagpenge", "modtaget"], "Ankestyrelsen"),
    ("da", &["personale", "nej"], "Borgerrådgiver"),
    ("en", &["opgave", "vej-park", "nej"], "Report it"),
];

fn option(path: &[&str]) -> String {
    format!(".cards a[href='#/{}']", path.join("."))
}

const HEADING: &str = "return document.querySelector('h1').innerText";

#[tokio::test(flavor = "multi_thread")]
async fn three_journeys_by_the_script() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let framed = Framed(&browser);
        for (width, height) in [(1280, 900), (390, 844)] {
            browser.client.set_window_size(width, height).await.expect("a window");
            for (lang, path, end) in JOURNEYS {
                let why = format!("{engine}, {width} px, {path:?}");
                framed.open(&format!("{}/", stage().host)).await;
                framed.is_whole(&why).await;
                browser.run("document.querySelector('.cookies button').click()").await;
                if lang == "en" {
                    framed.tap(".other-language").await;
                    framed.within_until("return document.documentElement.lang === 'en'").await;
                    framed.ready().await;
                }
                let own = if lang == "en" { " (City of Copenhagen)" } else { "" };
                let name = format!("Klagevejviser Københavns Kommune{own}");
                let title = "return document.querySelector('iframe').title";
                browser.until(&format!("{title} === {}", json!(name))).await;
                let mut headings = vec![framed.within(HEADING).await];
                for taps in 1..=path.len() {
                    let link = option(&path[..taps]);
                    framed.bring(&link).await;
                    let before = framed.place().await;
                    framed.tap(&link).await;
                    let other = format!("{HEADING} !== {}", headings[taps - 1]);
                    framed.within_until(&other).await;
                    framed.is_whole(&why).await;
                    headings.push(framed.within(HEADING).await);
                    let seen = "const box = document.querySelector('iframe').getBoundingClientRect();
                        return box.top >= 87 && box.top < innerHeight";
                    browser.until(seen).await;
                    let after = framed.place().await;
                    if before[1] < BAR {
                        // An engine that brings the heading into view may leave some of the page above it.
                        let top = BAR - 2.0..f64::from(height) / 3.0;
                        assert!(top.contains(&after[1]), "{why}: to the top of the new view: {before:?} {after:?}");
                    } else {
                        assert!((after[0] - before[0]).abs() < 1.0, "{why}: the page stays: {before:?} {after:?}");
                    }
                    assert_eq!(
                        browser.run("return document.documentElement.scrollWidth <= innerWidth").await,
                        json!(true),
                        "{why}"
                    );
                }
                let said = framed.within("return document.querySelector('main').innerText").await.to_string();
                assert!(said.contains(end), "{why}: {said}");
                // Back leads through the questions, and then out.
                for heading in headings.iter().rev().skip(1) {
                    browser.run("history.back()").await;
                    framed.within_until_equal(HEADING, heading.clone(), &why).await;
                    framed.is_whole(&why).await;
                }
                if lang == "en" {
                    browser.run("history.back()").await;
                    framed.within_until("return document.documentElement.lang === 'da'").await;
                }
                assert_eq!(browser.text("return location.href").await, format!("{}/", stage().host), "{why}");
                browser.run("history.back()").await;
                browser.until(&format!("return !location.href.startsWith({})", json!(stage().host))).await;
            }
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

/// One tag, and no script: 700 px are enough, and where a filter has taken the height too, it is still there.
#[tokio::test(flavor = "multi_thread")]
async fn a_journey_in_a_plain_frame() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let framed = Framed(&browser);
        for (page, high) in [("plain.html", 700), ("filtered.html", 150)] {
            framed.open(&format!("{}/{page}", stage().host)).await;
            browser.run("document.querySelector('.cookies button').click()").await;
            let is = browser.run("return document.querySelector('iframe').clientHeight").await;
            let is = is.as_i64().expect("a height");
            assert!((high - 4..=high).contains(&is), "{engine}, {page}: {is}");
            let link = "return document.querySelector('iframe + p a').href";
            assert_eq!(browser.text(link).await, format!("{}/", stage().guide));
            let path = JOURNEYS[0].1;
            for taps in 1..=path.len() {
                browser.run("document.querySelector('iframe').scrollIntoView({ block: 'center' })").await;
                framed.enter().await;
                let link = option(&path[..taps]);
                // The frame has a scroll bar of its own.
                browser.press(&link).await;
                browser.until(&format!("return location.hash === '#/{}'", path[..taps].join("."))).await;
                browser.until("return document.querySelector('h1') === document.activeElement").await;
                let top = browser.run("return document.querySelector('h1').getBoundingClientRect().top").await;
                assert!(top.as_f64().is_some_and(|top| (0.0..high as f64).contains(&top)), "{engine}, {page}: {top}");
                assert_eq!(browser.run("return document.documentElement.dataset.frame ?? null").await, json!(null));
                assert_eq!(browser.run("return document.documentElement.scrollWidth <= innerWidth").await, json!(true));
                framed.leave().await;
            }
            let said = framed.within("return document.querySelector('main').innerText").await.to_string();
            assert!(said.contains(JOURNEYS[0].2), "{engine}: {said}");
            assert_eq!(browser.text("return location.href").await, format!("{}/{page}", stage().host));
        }
    }
}

/// Language, look and role are those of the element; a guide that there is not, and one that cannot come, leave the link.
#[tokio::test(flavor = "multi_thread")]
async fn the_element_says_what_is_shown() {
    let script = format!("<script src=\"{}/embed.js\"></script>", stage().guide);
    let element = |attributes: &str| {
        let link = format!("<a href=\"{}/\">Find ud af, hvor du kan klage</a>", stage().guide);
        bare(&stage().host, &format!("<klage-vejviser {attributes}>{link}</klage-vejviser>{script}"))
    };
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let framed = Framed(&browser);
        framed.open(&element("kommune=\"ishoej\" sprog=\"en\" tema=\"havn\" rolle=\"hjaelper\"")).await;
        let shown = framed
            .within(
                "return [location.pathname, location.search, document.documentElement.lang,
            document.querySelectorAll('link[rel=stylesheet]').length, document.querySelector('.helping') !== null]",
            )
            .await;
        assert_eq!(shown, json!(["/ishoej/en/", "?rolle=hjaelper&tema=havn", "en", 2, true]), "{engine}");
        // A page of the guide that is no app grows too.
        framed.tap("footer a").await;
        framed.within_until("return location.pathname.endsWith('/about.html')").await;
        framed.is_whole("about").await;
        let seen = "const box = document.querySelector('iframe').getBoundingClientRect(); return box.top > -1 && box.top < innerHeight";
        browser.until(seen).await;

        framed.open(&element("kommune=\"koebenhavn\" sprog=\"xx\"")).await;
        assert_eq!(
            framed.within("return [location.pathname, document.documentElement.lang]").await,
            json!(["/", "da"])
        );

        browser.edition(&element("kommune=\"&quot;><img src=x onerror=alert(1)>\"")).await;
        browser.until("return customElements.get('klage-vejviser') !== undefined").await;
        let left = "return [document.querySelector('iframe'), document.querySelector('img'), document.querySelector('klage-vejviser a').checkVisibility()]";
        assert_eq!(browser.run(left).await, json!([null, null, true]), "{engine}");

        // Taken out and put in again, it is one frame still.
        framed.open(&element("kommune=\"koebenhavn\"")).await;
        browser.run("const e = document.querySelector('klage-vejviser'); e.remove(); document.body.append(e)").await;
        framed.ready().await;
        framed.is_whole("put in again").await;
        assert_eq!(browser.run("return document.querySelectorAll('iframe').length").await, json!(1), "{engine}");
    }
}
