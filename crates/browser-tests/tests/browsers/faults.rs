//! What a visitor gets when something goes wrong: docs/reliability.md has a row for each test here.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use browser_tests::engine::{Engine, engines, once};
use browser_tests::environment::variable;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use compiler::output;
use serde_json::json;
use site::serve;

use crate::ladder::ROUTES;

const PLAN: &str = "#/afgoerelse.arbejde.sygedagpenge.modtaget+personale.nej";
const OPTION: &str = "Jeg er uenig i et afslag, et krav eller en anden afgørelse";

const QUESTION: &str =
    "return [...document.querySelectorAll('h1')].find((h) => h.checkVisibility())?.innerText ?? null";

async fn tells_the_plan(browser: &Browser, why: &str) {
    browser.until_equal(ROUTES, json!(["Send klagen til forvaltningen", "Klag til forvaltningen"]), why).await;
}

async fn asks(browser: &Browser, question: &str, why: &str) {
    browser.until_equal(QUESTION, json!(question), why).await;
}

/// What can be wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Missing,
    /// Half of it comes.
    Truncated,
    /// Some bytes in its middle are others.
    Corrupted,
    /// It is what another build would have put there.
    OtherVersion,
}

const FAULTS: [Fault; 4] = [Fault::Missing, Fault::Truncated, Fault::Corrupted, Fault::OtherVersion];

impl Fault {
    fn done_to(self, path: &str, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        let middle = bytes.len() / 2;
        match self {
            Self::Missing => bytes.clear(),
            Self::Truncated => bytes.truncate(middle),
            Self::Corrupted => bytes.iter_mut().skip(middle).take(16).for_each(|byte| *byte ^= 0x15),
            Self::OtherVersion if path.ends_with(".wasm") => bytes.extend([0, 1, 0]),
            Self::OtherVersion if path.ends_with(".pack") => bytes[0] += 1,
            Self::OtherVersion if path.ends_with(".js") || path.ends_with(".css") => bytes.extend(b"\n/* other */"),
            // A page that names files which are gone.
            Self::OtherVersion => {
                bytes = String::from_utf8(bytes).expect("a text").replace("klagevejviser.", "klagevejviser.0").into();
            }
        }
        bytes
    }
}

/// The built site, of which a file has a fault: the one that begins and ends so; the first page has no name.
async fn with_fault((begin, end): (&'static str, &'static str), fault: Fault) -> Site {
    with_change(move |path, bytes| {
        let name = path.rsplit('/').next().unwrap_or_default();
        let is_it = if end.is_empty() && begin.is_empty() {
            path == "/"
        } else {
            name.starts_with(begin) && name.ends_with(end)
        };
        is_it.then(|| fault.done_to(path, bytes))
    })
    .await
}

/// The built site as `change` leaves it: it gets a path and what stands there, and gives what is
/// sent instead; nothing at all is a file that is missing.
pub(crate) async fn with_change(
    change: impl Fn(&str, &[u8]) -> Option<Vec<u8>> + Clone + Send + Sync + 'static,
) -> Site {
    Site::with(changed(change)).await
}

fn changed(change: impl Fn(&str, &[u8]) -> Option<Vec<u8>> + Clone + Send + Sync + 'static) -> Router {
    let meddle = move |mut request: Request, next: Next| {
        let change = change.clone();
        async move {
            let path = request.uri().path().to_owned();
            for name in [header::ACCEPT_ENCODING, header::IF_MODIFIED_SINCE, header::RANGE] {
                request.headers_mut().remove(name);
            }
            let (mut head, body) = next.run(request).await.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.expect("the file");
            match change(&path, &bytes) {
                Some(changed) if changed.is_empty() => StatusCode::NOT_FOUND.into_response(),
                Some(changed) => {
                    head.headers.remove(header::CONTENT_LENGTH);
                    Response::from_parts(head, Body::from(changed))
                }
                None => Response::from_parts(head, Body::from(bytes)),
            }
        }
    };
    serve::router(&variable("KV_DIST"), false).layer(middleware::from_fn(meddle))
}

/// The built site in a browser in which this script runs before all others.
pub(crate) async fn in_a_browser_where(script: &'static str) -> Site {
    Site::with(first_running(script)).await
}

/// The built site, whose pages run a script before their own.
pub(crate) fn first_running(script: &'static str) -> Router {
    let site = changed(|path, bytes| {
        path.ends_with('/').then(|| {
            let page = String::from_utf8(bytes.to_vec()).expect("a page");
            page.replacen("<head>", "<head><script src=\"/first.js\"></script>", 1).into()
        })
    });
    let first = get(move || async move { ([(header::CONTENT_TYPE, "text/javascript")], script) });
    Router::new().route("/first.js", first).fallback_service(site)
}

/// All that a first visit takes but its page, and what it may lead to: how their names begin and end.
const FILES: [(&str, &str); 12] = [
    BOOT,
    ("host.", ".js"),
    ("klagevejviser.", ".js"),
    ("klagevejviser_bg.", ".wasm"),
    ("koebenhavn.da.questions", ".pack"),
    ("koebenhavn.da.answers", ".pack"),
    ("klagevejviser.", ".css"),
    ("manifest", ""),
    ("icon", ".svg"),
    ("sw", ".js"),
    ("static", ".html"),
    ("about", ".html"),
];
const BOOT: (&str, &str) = ("boot.", ".js");

#[tokio::test(flavor = "multi_thread")]
async fn each_file_in_turn_missing_cut_short_changed_or_of_another_version() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        // Those after the stylesheet are files like any other: what is missing of them only Chromium is asked.
        let files = if engine == Engine::Chromium { &FILES[..] } else { &FILES[..7] };
        for (number, &file) in files.iter().enumerate() {
            let is_it = |path: &PathBuf| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                name.starts_with(file.0) && name.ends_with(file.1)
            };
            let there = output::list(&variable("KV_DIST")).expect("the site").iter().any(is_it);
            assert!(there, "no file is called {file:?}");
            // Each is missing once, in Chromium, and has another fault once: what the page does about it is the same
            // script.
            let (missing, others) = FAULTS.split_at(1);
            let missing = if engine == Engine::Chromium { missing } else { &[] };
            for &fault in missing.iter().chain(others.iter().skip(number % others.len()).take(1)) {
                let why = format!("{engine}: {file:?} {fault:?}");
                let site = with_fault(file, fault).await;
                if file == BOOT {
                    the_page_without_its_script(&browser, &site, &why).await;
                    continue;
                }
                browser.edition(&format!("{}/", site.url)).await;
                asks(&browser, "Hvad handler det om?", &why).await;
                browser.edition(&format!("{}/{PLAN}", site.url)).await;
                tells_the_plan(&browser, &why).await;
            }
        }
    }
}

/// A small link stands there, and who taps an answer is led on from it.
async fn the_page_without_its_script(browser: &Browser, site: &Site, why: &str) {
    browser.edition(&format!("{}/{PLAN}", site.url)).await;
    asks(browser, "Hvad handler det om?", why).await;
    browser.tap("Virker siden ikke hos dig? Brug den enkle udgave.").await;
    asks(browser, "Hvad handler det om?", why).await;
    browser.until_address_ends("/static.html").await;

    browser.edition(&format!("{}/", site.url)).await;
    browser.tap(OPTION).await;
    browser
        .until("return getComputedStyle(document.querySelector('.without-app :target')).visibility === 'visible'")
        .await;
    browser.tap("Siden kunne ikke hente det næste spørgsmål. Fortsæt her i den enkle udgave.").await;
    browser.until_address_ends("/static.html#/afgoerelse").await;
    asks(browser, "Hvad handler sagen om?", why).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_cut_short_or_names_files_that_are_gone() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        // Cut at each tenth of it, from where its script is named.
        for tenth in 4..10 {
            let site = with_change(move |path, bytes| {
                (path == "/").then(|| {
                    let script = bytes.windows(9).position(|part| part == b"</script>").expect("a script") + 9;
                    bytes[..script.max(bytes.len() * tenth / 10)].to_vec()
                })
            })
            .await;
            let why = format!("{engine}: {tenth} tenths of the page");
            browser.edition(&format!("{}/", site.url)).await;
            asks(&browser, "Hvad handler det om?", &why).await;
            browser.until("return document.querySelectorAll('.card a').length === 8 || document.querySelector('.edition') !== null").await;
            browser.edition(&format!("{}/{PLAN}", site.url)).await;
            tells_the_plan(&browser, &why).await;
        }
        for fault in [Fault::Corrupted, Fault::OtherVersion] {
            let why = format!("{engine}: the page {fault:?}");
            let site = with_fault(("", ""), fault).await;
            browser.edition(&format!("{}/{PLAN}", site.url)).await;
            tells_the_plan(&browser, &why).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_without_webassembly() {
    for engine in engines() {
        let site = in_a_browser_where("delete globalThis.WebAssembly").await;
        let browser = Browser::open(engine).await;
        browser.edition(&format!("{}/{PLAN}", site.url)).await;
        browser.until_address_ends(&format!("/static.html{PLAN}")).await;
        tells_the_plan(&browser, "no WebAssembly").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn storage_that_throws() {
    let denied = "for (const [owner, names] of [[globalThis, ['localStorage', 'sessionStorage', 'indexedDB', 'caches']], [navigator, ['serviceWorker', 'clipboard', 'share']]])
        for (const name of names) Object.defineProperty(owner, name, { get() { throw new DOMException('denied', 'SecurityError'); } })";
    for engine in engines() {
        let site = in_a_browser_where(denied).await;
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        assert_eq!(
            browser.run("try { return localStorage.length } catch (error) { return error.name }").await,
            "SecurityError"
        );
        browser.tap(OPTION).await;
        asks(&browser, "Hvad handler sagen om?", "storage throws").await;
        browser.app(&format!("{}/{PLAN}", site.url)).await;
        tells_the_plan(&browser, "storage throws").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_wrong_by_years() {
    let clocks = [
        ("1970", "globalThis.wrong = Date.UTC(1970, 0, 1)", false),
        ("2016", "globalThis.wrong = Date.UTC(2016, 1, 29)", false),
        ("2046", "globalThis.wrong = Date.UTC(2046, 11, 31)", true),
        // A clock beyond the year 9999 counts as none.
        ("the last that there is", "globalThis.wrong = 8.64e15", false),
        ("none", "globalThis.wrong = NaN", false),
    ];
    for engine in engines() {
        let browser = Browser::open(engine).await;
        // None goes while its service worker may still be fetched.
        let mut sites = Vec::new();
        for (clock, wrong, old) in clocks {
            let script = format!(
                "{wrong}; globalThis.Date = class extends Date {{
                    constructor(...given) {{ given.length ? super(...given) : super(wrong); }}
                    static now() {{ return wrong; }}
                }}"
            );
            let site = in_a_browser_where(script.leak()).await;
            browser.app(&format!("{}/{PLAN}", site.url)).await;
            tells_the_plan(&browser, clock).await;
            // Only one that runs ahead makes sources old.
            let said = "return document.querySelector('.aged') !== null";
            assert_eq!(browser.run(said).await, json!(old), "{engine}: {clock}");
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{clock}");
            sites.push(site);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn fragments_that_are_no_state() {
    // What a mail program, a search engine, a chat or a mistake makes of a link.
    let broken = [
        "",
        "#",
        "#/",
        "#//",
        "#/.",
        "#/+",
        "#/+++",
        "#/.....",
        "#/nonsense",
        "#/afgoerelse.",
        "#/.afgoerelse",
        "#/afgoerelse.nonsense.modtaget",
        "#/AFGOERELSE",
        "#/afgoerelse%2Earbejde",
        "#/%",
        "#/%E0%A4%A",
        "#/%00",
        "#/<script>alert(1)</script>",
        "#/javascript:alert(1)",
        "#/afgoerelse+afgoerelse+afgoerelse+afgoerelse+afgoerelse+afgoerelse",
        "#/personale.personale.personale",
        "#/modtaget.sygedagpenge.arbejde.afgoerelse",
        "#/afgoerelse?utm_source=mail",
        "#main",
        "#/constructor.__proto__.toString",
    ];
    if let Some(engine) = once() {
        let site = Site::built().await;
        let browser = Browser::open(engine).await;
        for (number, fragment) in broken.into_iter().enumerate() {
            // The static edition knows only that no anchor is called so.
            let pages = if number.is_multiple_of(5) { &["", "static.html"][..] } else { &[""] };
            for page in pages {
                let why = format!("{engine}: {page}{fragment}");
                browser.edition(&format!("{}/{page}{fragment}", site.url)).await;
                if page.is_empty() {
                    browser.until("return document.documentElement.dataset.app === 'ready'").await;
                }
                // A document of a megabyte may still be coming in.
                browser.until(&format!("return (() => {{ {QUESTION} }})() !== null")).await;
                let shown = browser.text(QUESTION).await;
                assert!(shown.ends_with('?') || shown.starts_with("Send klagen"), "{why}: {shown}");
                // Something can be done from there.
                let links = "return [...document.querySelectorAll('main a')].filter((a) => a.checkVisibility()).length";
                assert!(browser.run(links).await.as_u64() > Some(0), "{why}");
            }
        }
        let very_long = format!("#/{}", "afgoerelse.".repeat(20_000));
        browser.app(&format!("{}/{very_long}", site.url)).await;
        asks(&browser, "Hvad handler det om?", "a very long link").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_network_goes_while_the_first_visit_loads() {
    for engine in engines() {
        // The page and its script have come, and nothing else does.
        let gone = Arc::new(AtomicBool::new(true));
        let cut = gone.clone();
        let site = with_change(move |path, _| {
            let came = path.ends_with('/') || path.contains("boot.") || path.ends_with(".css");
            (!came && cut.load(Ordering::Relaxed)).then(Vec::new)
        })
        .await;
        let browser = Browser::open(engine).await;
        browser.edition(&format!("{}/", site.url)).await;
        browser.until("return document.documentElement.dataset.app === 'failed'").await;
        asks(&browser, "Hvad handler det om?", "no network").await;
        browser.tap(OPTION).await;
        asks(&browser, "Hvad handler det om?", "no network, after a tap").await;
        browser
            .until("return getComputedStyle(document.querySelector('.without-app :target')).visibility === 'visible'")
            .await;
        // The network is back, and the visitor taps again.
        gone.store(false, Ordering::Relaxed);
        browser.run("document.querySelectorAll('.card a')[1].scrollIntoView({ block: 'center' })").await;
        browser.tap("En medarbejder opførte sig dårligt").await;
        browser.until_address_ends("/static.html#/personale").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_at_the_start_and_one_later() {
    // The program cannot go on when nothing can be made.
    let fragile =
        "for (const [owner, name] of [[Document.prototype, 'createElement'], [Node.prototype, 'cloneNode']]) {
            const make = owner[name];
            owner[name] = function (...given) {
                const broken = document.documentElement.dataset.broken || location.search === '?broken';
                if (broken && given[0] !== 'script') throw new Error('thrown on purpose');
                return make.apply(this, given);
            };
        }";
    for engine in engines() {
        let site = in_a_browser_where(fragile).await;
        let browser = Browser::open(engine).await;
        browser.edition(&format!("{}/?broken{PLAN}", site.url)).await;
        browser.until_address_ends(&format!("/static.html{PLAN}")).await;
        tells_the_plan(&browser, "a panic at the start").await;

        browser.app(&format!("{}/", site.url)).await;
        browser.run("document.documentElement.dataset.broken = 'yes'").await;
        browser.tap(OPTION).await;
        browser.until_address_ends("/static.html#/afgoerelse").await;
        asks(&browser, "Hvad handler sagen om?", "a panic later").await;
    }
}
