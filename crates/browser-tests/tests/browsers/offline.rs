//! The service worker: later visits without network, and versions taken whole or not at all.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::Request;
use axum::middleware::{self, Next};
use browser_tests::engine::{Engine, engines};
use browser_tests::environment::variable;
use browser_tests::harness::Browser;
use browser_tests::programs::listen;
use browser_tests::sites::{copy_of_site, without_compressed};
use guide::Guide;
use serde_json::{Value, json};
use site::{offline, serve};
use tokio::runtime::Runtime;

/// Where the site stands on the server.
const FOLDER: &str = "/any/where";

/// A server whose network can be cut: then every connection ends, those that are open too.
struct Server {
    url: String,
    /// The paths that were asked for.
    asked: Arc<Mutex<Vec<String>>>,
    runtime: Option<Runtime>,
}

impl Server {
    async fn of(folder: &Path) -> Self {
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let log = asked.clone();
        let note = move |request: Request, next: Next| {
            log.lock().expect("the log").push(request.uri().path().to_owned());
            next.run(request)
        };
        // In a folder, as a guide may stand anywhere.
        let router =
            axum::Router::new().nest_service(FOLDER, serve::router(folder, false).layer(middleware::from_fn(note)));
        let runtime = Runtime::new().expect("a runtime");
        let (listener, url) = runtime.spawn(async { listen() }).await.expect("a listener");
        let url = url + FOLDER;
        runtime.spawn(async move { axum::serve(listener, router).await.expect("it serves") });
        Self { url, asked, runtime: Some(runtime) }
    }

    fn cut(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }

    fn was_asked_for(&self, path: &str) -> bool {
        self.asked.lock().expect("the log").iter().any(|asked| asked == path)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.cut();
    }
}

/// Visits a page and waits until its service worker has all that it keeps.
async fn visit_and_keep(browser: &Browser, url: &str) {
    browser.app(url).await;
    // Not `ready`: the page of one guide lies in the scope of the other's, which may have been ready long ago.
    let state = "(async () => {
        const own = new URL(location.pathname.replace(/en\\/$/, ''), location).href;
        for (;;) {
            const registration = await navigator.serviceWorker.getRegistration();
            if (registration?.scope === own && registration.active?.state === 'activated') return done(true);
            await new Promise((next) => setTimeout(next, 50));
        }
    })()";
    browser.run_async(state, vec![]).await;
}

/// Asks for a new version and returns what became of it: `activated` or `redundant`.
async fn update(browser: &Browser) -> Value {
    let update = "(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => {});
        const worker = registration.installing ?? registration.waiting ?? registration.active;
        const look = () => ['activated', 'redundant'].includes(worker.state) && done(worker.state);
        worker.addEventListener('statechange', look);
        look();
    })()";
    browser.run_async(update, vec![]).await
}

async fn caches(browser: &Browser) -> Vec<String> {
    let names = browser.run_async("caches.keys().then(done)", vec![]).await;
    serde_json::from_value(names).expect("names")
}

/// A site of its own, without the compressed copies, which a change would have to reach too.
fn plain_copy() -> tempfile::TempDir {
    let folder = copy_of_site();
    without_compressed(folder.path());
    folder
}

const BRAND: &str = "return document.querySelector('.brand-name').innerText";
/// The pages of the guide at the root.
const PAGES: [&str; 6] = ["", "about.html", "static.html", "en/", "en/about.html", "en/static.html"];

/// Makes a new version of the guide at the root: every page says `brand`.
fn publish(site: &Path, brand: &str) {
    for page in PAGES {
        let file = site.join(if page.ends_with("html") { page.to_owned() } else { format!("{page}index.html") });
        let html = fs::read_to_string(&file).expect("the page");
        let (before, rest) = html.split_once("class=\"brand-name\">").expect("the name");
        let after = rest.split_once('<').expect("its end").1;
        fs::write(&file, format!("{before}class=\"brand-name\">{brand}<{after}")).expect("it is written");
    }
    let kept: Vec<String> = offline::kept(&site.join(offline::WORKER))
        .iter()
        .map(|file| file.strip_prefix(site).expect("a file of the site").to_string_lossy().replace("index.html", ""))
        .collect();
    assert!(kept.len() > 15, "{kept:?}");
    let guide = Guide { folder: Some(String::new()), ..Guide::default() };
    offline::write(&guide, &kept, site).expect("it is written");
}

/// A server tells the time of a change by the second; browsers ask for no more.
async fn next_second() {
    tokio::time::sleep(Duration::from_millis(1_100)).await;
}

/// What each page says it is: the first and the last are opened, the others that one asks for, as it asks for its files.
async fn brands(browser: &Browser, url: &str) -> Vec<String> {
    let [first, between @ .., last] = PAGES;
    let mut brands = Vec::new();
    browser.edition(&format!("{url}/{first}")).await;
    brands.push(browser.text(BRAND).await);
    let read = "Promise.all(arguments[0].map(async (page) => {
        const html = await (await fetch(page)).text();
        return /class=\"brand-name\">([^<]*)</.exec(html)[1];
    })).then(done, (error) => done([String(error)]))";
    let said = browser.run_async(read, vec![json!(between)]).await;
    brands.extend(serde_json::from_value::<Vec<String>>(said).expect("names"));
    browser.edition(&format!("{url}/{last}")).await;
    brands.push(browser.text(BRAND).await);
    brands
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_visit_needs_no_network_in_any_language_or_guide() {
    for engine in engines() {
        let mut server = Server::of(&variable("KV_DIST")).await;
        let browser = Browser::untouched(engine).await;
        for home in ["/", "/ishoej/en/"] {
            visit_and_keep(&browser, &format!("{}{home}", server.url)).await;
        }
        assert!(!server.was_asked_for("/koebenhavn-da.html"), "the one-file edition is for passing on");
        server.cut();
        // WebKit may take a moment to see that the network is gone.
        for _ in 0..10 {
            browser.edition(&format!("{}/", server.url)).await;
            if browser.run("return document.querySelector('.brand-name') !== null").await == json!(true) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        let come = "fetch('koebenhavn-da.html').then(() => done('came'), () => done('cut'))";
        assert_eq!(browser.run_async(come, vec![]).await, "cut");
        let all = [
            ("", "Hvad handler det om?", "Hvad handler sagen om?", "Send klagen til forvaltningen"),
            ("en/", "What is it about?", "What is the case about?", "Send the complaint"),
            ("ishoej/", "Hvad handler det om?", "Hvad handler sagen om?", "Send klagen til forvaltningen"),
            ("ishoej/en/", "What is it about?", "What is the case about?", "Send the complaint"),
        ];
        // In the others one language of each guide, and through it the other.
        let apart = if engine == Engine::Chromium { 1 } else { 3 };
        for (folder, first, field, answer) in all.into_iter().step_by(apart) {
            let home = format!("{}/{folder}", server.url);
            browser.app(&home).await;
            assert_eq!(browser.heading().await, first, "{folder}");
            browser.run("document.querySelector('.card a').click()").await;
            browser.until(&format!("return document.querySelector('h1').innerText === {}", json!(field))).await;
            let fragment = "#/afgoerelse.arbejde.sygedagpenge.modtaget";
            browser.app(&format!("{home}{fragment}")).await;
            assert!(browser.heading().await.contains(answer), "{folder}");
            browser.edition(&format!("{home}static.html{fragment}")).await;
            // A browser may go to the fragment only after the page has loaded.
            browser
                .until(&format!(
                    "return [...document.querySelectorAll('.sheet h1')].find((h) => h.checkVisibility())?.innerText.includes({})",
                    json!(answer)
                ))
                .await;
            browser.edition(&format!("{home}about.html")).await;
            assert!(!browser.heading().await.is_empty(), "{folder}");
            // As a link from elsewhere may say it.
            browser.app(&format!("{home}index.html?from=elsewhere")).await;
            assert_eq!(browser.heading().await, first, "{folder}");
            // The same place in the other language.
            browser.app(&format!("{home}{fragment}")).await;
            let lang = browser.text("return document.documentElement.lang").await;
            browser.run("document.querySelector('.other-language').click()").await;
            browser
                .until(&format!(
                    "return document.documentElement.lang !== {} && document.documentElement.dataset.app === 'ready'",
                    json!(lang)
                ))
                .await;
            assert!(browser.heading().await.starts_with("Send"), "{folder}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_is_taken_whole_or_not_at_all() {
    for engine in engines() {
        let folder = plain_copy();
        let site = folder.path();
        let server = Server::of(site).await;
        let browser = Browser::untouched(engine).await;
        publish(site, "One");
        next_second().await;
        visit_and_keep(&browser, &format!("{}/", server.url)).await;
        let first = caches(&browser).await;
        assert_eq!(first.len(), 1, "{first:?}");

        publish(site, "Two");
        next_second().await;
        let file = site.join("en/about.html");
        let whole = fs::read(&file).expect("the page");
        for damage in [None, Some(&whole[..whole.len() / 2])] {
            match damage {
                None => fs::remove_file(&file).expect("it is there"),
                Some(half) => fs::write(&file, half).expect("half of it"),
            }
            next_second().await;
            browser.app(&format!("{}/", server.url)).await;
            assert_eq!(update(&browser).await, "redundant", "a file is missing or cut short");
            assert_eq!(caches(&browser).await, first, "nothing is left of it");
            assert_eq!(brands(&browser, &server.url).await, ["One"; 6], "the version before is whole");
        }

        fs::write(&file, &whole).expect("the page");
        next_second().await;
        browser.app(&format!("{}/", server.url)).await;
        assert_eq!(update(&browser).await, "activated");
        assert_eq!(brands(&browser, &server.url).await, ["Two"; 6], "the next visit gets all of it");

        // Two versions are on the device at most: this one, and what a page that loads may still need.
        let second = caches(&browser).await;
        assert_eq!((second.len(), &second[0]), (2, &first[0]));
        publish(site, "Three");
        next_second().await;
        browser.app(&format!("{}/", server.url)).await;
        assert_eq!(update(&browser).await, "activated");
        browser.until("return navigator.serviceWorker.controller.state === 'activated'").await;
        let third = caches(&browser).await;
        assert_eq!((third.len(), &third[0]), (2, &second[1]));
        assert_eq!(brands(&browser, &server.url).await, ["Three"; 6]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_comes_by_itself() {
    for engine in engines() {
        let folder = plain_copy();
        let site = folder.path();
        let server = Server::of(site).await;
        let browser = Browser::untouched(engine).await;
        visit_and_keep(&browser, &format!("{}/", server.url)).await;
        publish(site, "Two");
        next_second().await;
        // This visit is the old one still; the browser looks for a new one meanwhile.
        browser.app(&format!("{}/", server.url)).await;
        assert_eq!(browser.text(BRAND).await, "Klagevejviser");
        let taken = "(async () => {
        const registration = await navigator.serviceWorker.ready;
        const coming = () => registration.installing || registration.waiting || registration.active.state !== 'activated';
        while ((await caches.keys()).length < 2 || coming()) await new Promise((next) => setTimeout(next, 50));
        done(true);
    })()";
        browser.run_async(taken, vec![]).await;
        browser.client.refresh().await.expect("a reload");
        assert_eq!(browser.text(BRAND).await, "Two");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_kill_switch_takes_everything_back() {
    for engine in engines() {
        let folder = plain_copy();
        let site = folder.path();
        let server = Server::of(site).await;
        let browser = Browser::untouched(engine).await;
        for home in ["/", "/ishoej/"] {
            visit_and_keep(&browser, &format!("{}{home}", server.url)).await;
        }
        assert_eq!(caches(&browser).await.len(), 2);
        publish(site, "Two");
        fs::copy(site.join("sw-off.js"), site.join(offline::WORKER)).expect("the switch");
        browser.app(&format!("{}/", server.url)).await;
        // Not `update`: it would wait for a service worker that is about to go.
        let gone = "(async () => {
        const here = () => navigator.serviceWorker.getRegistration('/any/where/');
        for (let n = 0; (await here()) || (await caches.keys()).length > 1; n++) {
            // What fails on a busy machine is tried again, each second.
            if (n % 20 === 0) (await here())?.update().catch(() => {});
            await new Promise((next) => setTimeout(next, 50));
        }
        done(await caches.keys());
    })()";
        let left = browser.run_async(gone, vec![]).await;
        assert!(
            left[0].as_str().expect("a name").starts_with("klagevejviser /any/where/ishoej/ "),
            "the other guide keeps its own: {left}"
        );
        assert_eq!(brands(&browser, &server.url).await, ["Two"; 6], "pages come from the server again");
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_frame_nothing_is_kept() {
    for engine in engines() {
        let folder = plain_copy();
        // Another port is another origin. The host page sets no policy: it is a plain file.
        let (listener, host) = listen();
        fs::write(folder.path().join("headers/hosts"), &host).expect("it may frame the guide");
        let server = Server::of(folder.path()).await;
        fs::write(folder.path().join("host.html"), format!("<iframe src=\"{}/\"></iframe>", server.url))
            .expect("a page");
        let router = axum::Router::new().fallback_service(tower_http::services::ServeDir::new(folder.path()));
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("it serves") });
        let browser = Browser::untouched(engine).await;
        browser.edition(&format!("{host}/host.html")).await;
        let frame = browser.client.find(fantoccini::Locator::Css("iframe")).await.expect("the frame");
        frame.enter_frame().await.expect("into it");
        browser.until("return document.documentElement.dataset.app === 'ready'").await;
        let kept = "Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((all) => done(all.flat().length))";
        assert_eq!(browser.run_async(kept, vec![]).await, json!(0));
        assert!(!server.was_asked_for("/sw.js"));
        // On its own it is.
        visit_and_keep(&browser, &format!("{}/", server.url)).await;
        assert!(server.was_asked_for("/sw.js"));
        task.abort();
    }
}
