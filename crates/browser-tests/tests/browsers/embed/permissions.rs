//! What a frame may do: copy, print, save and hand off, with and without `allow`, and in the sandbox that
//! `docs/embedding.md` names. What is forbidden says so.

use browser_tests::engine::{Engine, engines};
use browser_tests::environment::root;
use browser_tests::harness::Browser;
use jiff::ToSpan;
use serde_json::json;

use super::{Framed, bare, stage};
use crate::work::{DECISION, LIMIT, give_date, today};

/// What a sandbox must allow, as `docs/embedding.md` names it.
fn sandbox() -> String {
    let text = std::fs::read_to_string(root().join("docs/embedding.md")).expect("the guide to embedding");
    let (_, rest) = text.split_once("sandbox=\"").expect("a sandbox");
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_frame_may_do_is_done_and_what_not_is_said() {
    let kinds = [
        ("with `allow`", "allow=\"clipboard-write; web-share\"".to_owned()),
        ("without", String::new()),
        ("sandboxed", format!("sandbox=\"{}\" allow=\"clipboard-write\"", sandbox())),
    ];
    for engine in engines() {
        let browser = Browser::windowed(engine).await;
        let framed = Framed(&browser);
        for (kind, attributes) in &kinds {
            let why = format!("{engine}, {kind}");
            let frame = format!(
                "<iframe src=\"{}/{DECISION}\" {attributes} width=\"900\" height=\"3000\"></iframe>",
                stage().guide
            );
            framed.open(&bare(&stage().host, &frame)).await;
            framed.within_until("return document.querySelector('.desk') !== null").await;

            // The letter is copied, or the page says how to do it by hand.
            framed.within("document.querySelectorAll('details').forEach((details) => (details.open = true))").await;
            framed.tap("[data-host=copy]").await;
            framed.within_until("return document.querySelector('[data-host=copy]').parentElement.nextElementSibling.innerText !== ''").await;
            let said = framed
                .within(
                    "const { dataset, parentElement } = document.querySelector('[data-host=copy]');
                const said = parentElement.nextElementSibling.innerText;
                return [said === dataset.done, said === dataset.failed, document.querySelector('textarea').readOnly]",
                )
                .await;
            let (copied, failed) = (said[0] == json!(true), said[1] == json!(true));
            assert!(copied != failed, "{why}: one or the other is said: {said}");
            assert_eq!(said[2], json!(false), "{why}: the text can be marked and copied by hand");
            if engine == Engine::Chromium {
                assert_eq!(copied, !attributes.is_empty(), "{why}: as `allow` says");
            }

            // What is printed is the frame. Chromium prints to nowhere; the others would ask on a screen that is none.
            let print = match engine {
                Engine::Chromium => {
                    "addEventListener('beforeprint', () => (window.printed = document.documentElement.dataset.print ?? 'whole'))"
                }
                _ => "window.print = () => (window.printed = document.documentElement.dataset.print ?? 'whole')",
            };
            framed.within(print).await;
            framed.tap(".desk [data-host=print]").await;
            framed.within_until("return window.printed === 'whole'").await;

            // The day is counted and can be saved for the calendar.
            framed.enter().await;
            let day = today(&browser).await - 10.days();
            give_date(&browser, LIMIT, day).await;
            browser.until("return document.querySelector('a[download$=\".ics\"]') !== null").await;
            framed.leave().await;
            framed.bring("a[download$='.ics']").await;
            framed.enter().await;
            let name = browser.text("return document.querySelector('a[download$=\".ics\"]').download").await;
            if let Some(file) = browser.saved("a[download$='.ics']", &name).await {
                assert!(file.starts_with("BEGIN:VCALENDAR"), "{why}: {file}");
            }
            framed.leave().await;

            // The form opens in a window of its own, which knows nothing of ours.
            framed
                .within("document.querySelectorAll('.door a[target=_blank]').forEach((link) => (link.href = 'about:blank'))")
                .await;
            let windows = browser.client.windows().await.expect("windows");
            framed.tap(".door a[target=_blank]").await;
            let own = browser.client.window().await.expect("a window");
            let opened = loop {
                let now = browser.client.windows().await.expect("windows");
                if let Some(opened) = now.into_iter().find(|window| !windows.contains(window)) {
                    break opened;
                }
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            };
            browser.client.switch_to_window(opened).await.expect("over there");
            browser.until_equal("return [window.opener, document.referrer]", json!([null, ""]), &why).await;
            browser.client.close_window().await.expect("closed");
            browser.client.switch_to_window(own).await.expect("back");
        }
    }
}
