//! The app takes over from the prerendered page: nothing moves, no tap and no focus is lost.

use std::sync::{Arc, Mutex};

use axum::extract::Request;
use axum::middleware::{self, Next};
use browser_tests::engine::engines;
use browser_tests::environment::variable;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::json;
use site::{headers, serve};
use tokio::sync::Semaphore;

/// The built site, whose program comes only when the gate has been opened.
async fn behind_a_gate() -> (Site, Arc<Semaphore>) {
    let gate = Arc::new(Semaphore::new(0));
    let guard = gate.clone();
    let wait = move |request: Request, next: Next| {
        let guard = guard.clone();
        async move {
            if request.uri().path().ends_with(".wasm") {
                let _open = guard.acquire().await.expect("a gate");
            }
            next.run(request).await
        }
    };
    let router = serve::router(&variable("KV_DIST"), false).layer(middleware::from_fn(wait));
    (Site::with(router).await, gate)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_file_is_asked_for_twice() {
    for engine in engines() {
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let log = asked.clone();
        let note = move |request: Request, next: Next| {
            log.lock().expect("the log").push(request.uri().path().to_owned());
            next.run(request)
        };
        let site = Site::with(serve::router(&variable("KV_DIST"), false).layer(middleware::from_fn(note))).await;
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        let asked = asked.lock().expect("the log");
        // What the service worker asks for then, the browser may have in store or not.
        let visit = asked.iter().take_while(|path| !path.ends_with("/sw.js"));
        let mut loaded: Vec<&String> = visit.filter(|path| headers::Kind::of(path) == headers::Kind::Hashed).collect();
        assert_eq!(loaded.len(), 7, "{engine}: {asked:?}");
        loaded.sort();
        let all = loaded.len();
        loaded.dedup();
        assert_eq!(loaded.len(), all, "{engine}: {asked:?}");
    }
}

const READY: &str = "return document.documentElement.dataset.app === 'ready'";

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_before_the_app_is_ready_leads_to_the_new_heading() {
    for engine in engines() {
        let (site, gate) = behind_a_gate().await;
        let browser = Browser::open(engine).await;
        browser.edition(&format!("{}/", site.url)).await;
        browser.run("scrollTo(0, 400)").await;
        browser.tap("Jeg er uenig i et afslag, et krav eller en anden afgørelse").await;
        assert_eq!(browser.run(READY).await, json!(false));
        assert_eq!(browser.heading().await, "Hvad handler det om?", "the program is not there yet");
        gate.add_permits(100);
        browser.until(READY).await;
        assert_eq!(browser.heading().await, "Hvad handler sagen om?");
        assert_eq!(browser.text("return document.activeElement.tagName").await, "H1", "the reader is at the heading");
        assert_eq!(browser.run("return scrollY").await, json!(0));
        // Back leads to the first question, which the app shows now.
        browser.client.back().await.expect("back");
        browser.until("return document.querySelector('h1').innerText === 'Hvad handler det om?'").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn focus_on_an_option_stays_and_nothing_moves() {
    for engine in engines() {
        for (folder, next) in [("", "Hvad handler sagen om?"), ("ishoej/en/", "What is the case about?")] {
            let (site, gate) = behind_a_gate().await;
            let browser = Browser::open(engine).await;
            browser.edition(&format!("{}/{folder}", site.url)).await;
            browser
                .run(
                    "window.changes = 0;
                 new MutationObserver((all) => (changes += all.length)).observe(document.body,
                     { subtree: true, childList: true, characterData: true, attributes: true });
                 window.focused = document.querySelector('.card a');
                 focused.focus()",
                )
                .await;
            assert_eq!(browser.run(READY).await, json!(false));
            gate.add_permits(100);
            browser.until(READY).await;
            assert_eq!(browser.run("return [changes, document.activeElement === focused]").await, json!([0, true]));
            let shifts =
                "new PerformanceObserver((list, self) => { self.disconnect(); done(list.getEntries().length); })
                          .observe({ type: 'layout-shift', buffered: true });
                      // Without any shift the observer says nothing.
                      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(0))));";
            assert_eq!(browser.run_async(shifts, vec![]).await, json!(0));
            browser.client.active_element().await.expect("the option").send_keys("\u{e007}").await.expect("Enter");
            browser.until(&format!("return document.querySelector('h1').innerText === {}", json!(next))).await;
        }
    }
}
