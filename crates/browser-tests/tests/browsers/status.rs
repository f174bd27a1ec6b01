//! The self-check of a site: what is well, what is wrong, and how to mend it.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::Html;
use axum::routing::get;
use browser_tests::engine::{engines, once};
use browser_tests::environment::variable;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::json;
use site::serve;

use crate::faults::with_change;

/// Whether the page has looked at everything.
pub const CHECKED: &str = "return document.documentElement.dataset.checked !== undefined";
const WRONG: &str = "return [...document.querySelectorAll('#checks > .notice')].map((line) => line.innerText.replace(/\\s*\\n\\s*/g, ' ')).join('\\n')";

/// The built site, with a policy that forbids WebAssembly.
pub async fn without_wasm() -> Site {
    Site::of(&variable("KV_DIST"), true).await
}

/// The built site at a time by the self-check's clock: a year and a month, the first of them 0.
async fn in_the_month(year: u16, month: u8) -> Site {
    let clock = format!("globalThis.Date = class extends Date {{ constructor() {{ super({year}, {month}, 26); }} }}");
    let clock = get(move || async move { ([(header::CONTENT_TYPE, "text/javascript")], clock) });
    let mut site = Router::new().route("/clock.js", clock);
    for page in ["/status.html", "/en/status.html"] {
        let html = fs::read_to_string(variable("KV_DIST").join(&page[1..])).expect("the page");
        let html = html.replacen("<head>", "<head><script src=\"/clock.js\"></script>", 1);
        site = site.route(page, get(move || async move { Html(html) }));
    }
    Site::with(site.fallback_service(serve::router(&variable("KV_DIST"), false))).await
}

/// The built site, of which the files whose paths end so have another value of a header, or none.
async fn with_header(end: &'static str, name: HeaderName, value: &'static str) -> Site {
    let meddle = move |request: Request, next: Next| {
        let name = name.clone();
        async move {
            let it_is = request.uri().path().ends_with(end);
            let mut response = next.run(request).await;
            if it_is {
                response.headers_mut().remove(&name);
            }
            if it_is && !value.is_empty() {
                response.headers_mut().insert(name, HeaderValue::from_static(value));
            }
            response
        }
    };
    Site::with(serve::router(&variable("KV_DIST"), false).layer(middleware::from_fn(meddle))).await
}

/// Opens the self-check; returns what it sums up, and all that is wrong.
async fn checked(browser: &Browser, site: &Site, page: &str) -> (String, String) {
    browser.edition(&format!("{}/{page}", site.url)).await;
    browser.until(CHECKED).await;
    (browser.says("[role=status]").await, browser.text(WRONG).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn all_is_as_it_should_be() {
    for engine in engines() {
        // When the rules were written nothing was to be read again.
        let site = in_the_month(2026, 10).await;
        let mut browser = Browser::open(engine).await;
        for (page, well, version, fine) in [
            ("status.html", "Alt er, som det skal være.", "Reglerne er fra", "I orden"),
            ("en/status.html", "All is as it should be.", "The rules are of", "Fine"),
        ] {
            let (summary, wrong) = checked(&browser, &site, page).await;
            assert_eq!((summary.as_str(), wrong.as_str()), (well, ""), "{engine}");
            let lines = browser.says("#checks").await;
            // Files, type, compression, program, six headers, service worker, age.
            assert_eq!(lines.matches(fine).count(), 12, "{engine}: {lines}");
            let guides = browser.says("#guides").await;
            assert!(guides.contains("Ishøj Kommune") && guides.contains("Københavns Kommune"), "{engine}: {guides}");
            assert_eq!(guides.matches(version).count(), 2, "{engine}: {guides}");
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
        for url in browser.requests().await {
            assert!(url.starts_with(&site.url) || url == "about:blank", "{url} is no file of ours");
        }
        // The other language is a link, and the page is none that a search engine shows.
        browser.tap("Dansk").await;
        browser.until_address_ends("/status.html").await;
        browser.until("return document.querySelector('meta[name=robots]').content === 'noindex'").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_is_named_with_its_remedy() {
    let off = fs::read(variable("KV_DIST").join("sw-off.js")).expect("the file");
    let no_type = HeaderName::from_static("x-content-type-options");
    // What is sent, how many things are said to be wrong, and what is said of them. A server that
    // changes a file sends none compressed.
    let sites: [(Site, usize, &[&str]); 9] = [
        (
            with_change(|path, bytes| match path {
                "/about.html" => Some([bytes, b" "].concat()),
                path if path.contains("ishoej.en.answers") => Some(Vec::new()),
                _ => None,
            })
            .await,
            3,
            &[
                "Én fil er ikke, som den blev bygget: about.html Læg alle vejviserens filer op igen.",
                "Én fil mangler: packs/ishoej.en.answers.",
                "Programmet bliver sendt uden at være komprimeret",
                "Sæt serveren til at sende .br- eller .gz-filen",
            ],
        ),
        // Told, but not as wrong.
        (with_change(move |path, _| (path == "/ishoej/sw.js").then(|| off.clone())).await, 1, &["komprimeret"]),
        (
            with_change(|path, _| path.ends_with(".json").then(Vec::new)).await,
            1,
            &["Listen over webstedets filer mangler eller er ændret: status.", "Læg alle vejviserens filer op igen."],
        ),
        (
            with_header(".html", no_type, "").await,
            1,
            &[
                "Headeren X-Content-Type-Options mangler på 12 filer: about.html",
                "og 7 til Der skal stå ”nosniff”. Brug filen til jeres server i mappen headers",
            ],
        ),
        (
            with_header(".wasm", header::CACHE_CONTROL, "private").await,
            1,
            &[
                "Headeren Cache-Control er en anden på én fil. Serveren sender ”private”. klagevejviser_bg.",
                "Der skal stå ”public, max-age=31536000, immutable”.",
            ],
        ),
        // The same in other words.
        (with_header(".html", header::CACHE_CONTROL, "public, max-age=0, must-revalidate").await, 0, &[]),
        (
            with_header(".wasm", header::CONTENT_TYPE, "application/octet-stream").await,
            1,
            &[
                "Programmet bliver sendt med typen ”application/octet-stream”.",
                "Sæt serveren til at sende filer, der ender på .wasm, som application/wasm.",
            ],
        ),
        (
            without_wasm().await,
            2,
            &[
                "Headeren Content-Security-Policy er en anden på",
                "Der skal stå ”default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
                "Programmet kan ikke køre her",
                "Content-Security-Policy skal tillade 'wasm-unsafe-eval'.",
            ],
        ),
        (
            in_the_month(2046, 10).await,
            1,
            &["kilder skulle have været læst igen: ", "Sig det til dem, der skriver reglerne."],
        ),
    ];
    if let Some(engine) = once() {
        let browser = Browser::open(engine).await;
        for (at, (site, number, said)) in sites.iter().enumerate() {
            let (summary, wrong) = checked(&browser, site, "status.html").await;
            for said in *said {
                assert!(wrong.contains(said), "{engine}, site {at}: {said} in {wrong}");
            }
            // By the clock of this machine a source may be too old.
            let aged = at != 2 && at != 8 && wrong.contains("skulle have været læst igen");
            let number = number + usize::from(aged);
            assert_eq!(wrong.matches("Skal rettes").count(), number, "{engine}, site {at}: {wrong}");
            let told = match number {
                0 => "Alt er, som det skal være.".to_owned(),
                1 => "Én ting skal rettes.".to_owned(),
                _ => format!("{number} ting skal rettes."),
            };
            assert_eq!(summary, told, "{engine}, site {at}");
            let wide =
                "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth";
            assert_eq!(browser.run(wide).await, json!(0), "{engine}, site {at}: as wide as the screen");
            if at == 1 {
                assert!(browser.says("#checks").await.contains("sw-off.js ligger i stedet for sw.js"), "{engine}");
            }
        }
    }
}

/// A copy for visits without network does not stand for what the server has.
#[tokio::test(flavor = "multi_thread")]
async fn the_copy_on_the_device_does_not_answer() {
    for engine in engines() {
        let damaged = Arc::new(AtomicBool::new(false));
        let now = damaged.clone();
        let site = with_change(move |path, bytes| {
            (path == "/about.html" && now.load(Ordering::Relaxed)).then(|| [bytes, b" "].concat())
        })
        .await;
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        browser.run_async("navigator.serviceWorker.ready.then(() => done())", vec![]).await;
        let (_, wrong) = checked(&browser, &site, "status.html").await;
        assert!(!wrong.contains("ikke, som den blev bygget"), "{engine}: {wrong}");
        damaged.store(true, Ordering::Relaxed);
        let (_, wrong) = checked(&browser, &site, "status.html").await;
        assert!(wrong.contains("Én fil er ikke, som den blev bygget: about.html"), "{engine}: {wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_the_page_says_that_it_needs_it() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::without_script(engine).await;
        browser.edition(&format!("{}/status.html", site.url)).await;
        let status = browser.client.wait().for_element(fantoccini::Locator::Css("[role=status]")).await;
        let said = status.expect("a status").text().await.expect("its text");
        assert!(said.ends_with("Slå JavaScript til, eller læg alle filerne op igen."), "{engine}: {said}");
    }
}
