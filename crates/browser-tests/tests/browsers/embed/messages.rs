//! What crosses between the guide and the page around it, and what changes nothing.

use browser_tests::engine::engines;
use browser_tests::harness::Browser;
use serde_json::{Value, json};

use super::{Framed, bare, counting_stage, stage, without_headers};
use crate::work::DECISION;

/// In the page around the guide: notes all that comes from it.
const NOTE: &str = "window.heard = []; window.counted = [];
    addEventListener('message', ({ data, origin }) => heard.push([origin, data]));
    addEventListener('klagevejviser', ({ detail }) => counted.push(detail));";

const STATE: &str = "return [location.href, document.title, document.querySelector('main').innerText,
    document.documentElement.dataset.frame ?? null, document.scripts.length]";

/// Makes up hostile messages: everything that can be sent, and what comes near to what we know.
const HOSTILE: &str = "
let seed = 7;
const next = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
const pick = (list) => list[next(list.length)];
const odd = () => pick([null, undefined, 0, -1, 1e9, NaN, Infinity, '', '<img src=x onerror=alert(1)>', true, [], {}, [1],
    { toString: 'x' }, '__proto__', 'javascript:alert(1)', new Date(), new Map([[1, 2]]), 2n, '#/personale.ja']);
const keys = ['klagevejviser', 'hello', 'height', 'title', 'top', 'event', 'topic', 'type', 'source', 'constructor', 'then', 'fragment', 'href'];
const hostile = () => pick([
    odd,
    () => Object.fromEntries(Array.from({ length: next(6) }, () => [pick(keys), odd()])),
    () => ({ klagevejviser: pick([0, 2, '1', [1], true]), hello: true, height: 5000, title: 'x', top: true }),
    () => JSON.stringify({ klagevejviser: 1, hello: true, height: 5000 }),
])();
";

/// Keeps each height and title that the frame has had.
const KEEP: &str = "window.been = []; const frame = document.querySelector('iframe');
    new MutationObserver(() => been.push([parseFloat(frame.style.height), frame.title])).observe(frame, { attributes: true });";

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_hostile_messages_change_nothing() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let framed = Framed(&browser);
        framed.open(&format!("{}/", stage().host)).await;
        framed.is_whole("at first").await;
        framed.tap(".cards a[href='#/personale']").await;
        framed.within_until("return location.hash === '#/personale'").await;
        framed.is_whole("then").await;
        let (before, place) = (framed.within(STATE).await, framed.place().await);
        let page = "const { title, style, src } = document.querySelector('iframe'); return [title, style.height, src, document.title]";
        let around = browser.run(page).await;
        browser.run(NOTE).await;
        // To the guide, from the page that it knows; to the page's own script, from the page itself.
        let send = format!(
            "{HOSTILE} const frame = document.querySelector('iframe').contentWindow;
             for (let n = 0; n < 1000; n++) {{ frame.postMessage(hostile(), '*'); window.postMessage(hostile(), '*'); }}
             window.postMessage({{ klagevejviser: 1, height: 9000, title: 'x', top: true, event: 'started', topic: 'personale' }}, '*');
             const idle = () => (heard.length >= 1001 ? done(counted) : setTimeout(idle, 20));
             idle();"
        );
        assert_eq!(browser.run_async(&send, vec![]).await, json!([]), "{engine}");
        assert_eq!(framed.within(STATE).await, before, "{engine}");
        assert_eq!(browser.run(page).await, around, "{engine}");
        assert_eq!(framed.place().await, place, "{engine}");

        // From within, as if the guide had been taken over: heights stay within bounds, the rest is text.
        // The guide may say its own height again at any time, so what has been is kept.
        browser.run(KEEP).await;
        framed.enter().await;
        let send = format!(
            "{HOSTILE} for (let n = 0; n < 1000; n++) parent.postMessage(hostile(), '*');
             parent.postMessage({{ klagevejviser: 1, height: 1e9, title: '<img src=x onerror=alert(1)>', event: 'started', topic: 'x' }}, '*');
             parent.postMessage({{ klagevejviser: 1, height: 1, event: '<b>', topic: 'personale' }}, '*');"
        );
        browser.run(&send).await;
        framed.leave().await;
        browser.until("return been.some(([height]) => height === 200)").await;
        let after = "return [been.every(([height]) => height >= 200 && height <= 30000),
            been.some(([, title]) => title === '<img src=x onerror=alert(1)>'), document.querySelector('img'), counted]";
        assert_eq!(browser.run(after).await, json!([true, true, null, []]), "{engine}");
        assert_eq!(framed.within(STATE).await, before, "{engine}");
    }
}

/// A page that is not on the list gets no frame; and where no header stops it, no word.
#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_cannot_frame_the_guide() {
    let frame = |url: &str| format!("<iframe src=\"{url}/\" height=\"700\"></iframe>");
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let framed = Framed(&browser);
        // The same frame on a page that is known shows the guide, so what is missing below is not late.
        let known = bare(&stage().host, &frame(&stage().guide));
        framed.open(&known).await;
        browser.edition(&bare(&stage().stranger, &frame(&stage().guide))).await;
        browser.until("return document.readyState === 'complete'").await;
        framed.enter().await;
        let there = browser.run("return document.querySelector('#app') !== null").await;
        assert_eq!(there, json!(false), "{engine}");
        framed.leave().await;

        // Without our headers it can be framed, but it answers nobody that it does not know.
        let plain = without_headers().await;
        for (host, answers) in [(&stage().host, 1), (&stage().stranger, 0)] {
            framed.open(&bare(host, &frame(&plain.url))).await;
            browser.run(NOTE).await;
            let hello =
                "document.querySelector('iframe').contentWindow.postMessage({ klagevejviser: 1, hello: true }, '*')";
            // As `embed.js` does: the guide may not listen yet.
            for _ in 0..10 {
                browser.run(hello).await;
                browser.run_async("setTimeout(done, 100)", vec![]).await;
            }
            let heard = browser.run("return heard.length").await;
            assert_eq!(heard.as_u64().map(|n| n.min(1)), Some(answers), "{engine}: {host}");
        }
    }
}

/// All that crosses is a height, a name and that there is a new view.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_about_the_answers_crosses() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let framed = Framed(&browser);
        let heard = journey(&framed, &stage().host).await;
        assert!(heard.len() > 3, "{engine}: {heard:?}");
        for (origin, data) in &heard {
            assert_eq!(*origin, stage().guide, "{engine}");
            let keys: Vec<&String> = data.as_object().expect("an object").keys().collect();
            assert_eq!(keys, ["height", "klagevejviser", "title", "top"], "{engine}");
            assert_eq!(data["title"], "Klagevejviser Københavns Kommune", "{engine}");
            let height = data["height"].as_u64().expect("a height");
            assert_eq!(height % 64, 0, "{engine}: a height that is rounded tells no view: {height}");
        }
        assert_eq!(browser.run("return counted").await, json!([]), "{engine}");
        browser.edition(&format!("{}/about.html", stage().guide)).await;
        let about = browser.says("main").await;
        assert!(about.contains("Ingen tæller") && !about.contains("Kommunen tæller"), "{engine}");
    }
}

/// Where the municipality counts, “Om” says so, and it is told the topic and how far somebody came, each once.
#[tokio::test(flavor = "multi_thread")]
async fn a_municipality_that_counts_is_told_the_topic_alone() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let framed = Framed(&browser);
        let heard = journey(&framed, &counting_stage().host).await;
        let counted =
            ["started", "answered", "handed-off"].map(|event| json!({ "event": event, "topic": "afgoerelse" }));
        browser.until_equal("return counted", json!(counted), &engine.to_string()).await;
        let told: Vec<Value> =
            heard.into_iter().map(|(_, data)| data).filter(|data| data.get("event").is_some()).collect();
        let crossed =
            counted.map(|event| json!({ "klagevejviser": 1, "event": event["event"], "topic": event["topic"] }));
        assert_eq!(told, crossed, "{engine}");
        browser.edition(&format!("{}/about.html", counting_stage().guide)).await;
        let about = browser.says("main").await;
        assert!(about.contains("Kommunen tæller") && !about.contains("Ingen tæller"), "{engine}");
    }
}

/// From the first question to the hand-off and back; returns what the page was told.
async fn journey(framed: &Framed<'_>, host: &str) -> Vec<(String, Value)> {
    let browser = framed.0;
    framed.open(&format!("{host}/")).await;
    browser.run(NOTE).await;
    browser.run("document.querySelector('.cookies button').click()").await;
    let path: Vec<&str> = DECISION.trim_start_matches("#/").split('.').collect();
    for taps in 1..=path.len() {
        let fragment = format!("#/{}", path[..taps].join("."));
        framed.tap(&format!(".cards a[href='{fragment}']")).await;
        framed.within_until(&format!("return location.hash === '{fragment}'")).await;
        framed.is_whole(&fragment).await;
    }
    // The form opens in a window of its own, which nobody needs here.
    framed
        .within("for (const link of document.querySelectorAll('.door a[target=_blank]')) { link.addEventListener('click', (e) => e.preventDefault()); link.click(); link.click(); }")
        .await;
    browser.run_async("setTimeout(done, 100)", vec![]).await;
    serde_json::from_value(browser.run("return heard").await).expect("what was heard")
}
