//! The site as it is served: strict headers, and nothing on any page that breaks them.

use browser_tests::engine::engines;
use browser_tests::environment::variable;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::{Value, json};
use site::headers::Headers;

/// Where the pages of each guide in each language stand.
const FOLDERS: [&str; 4] = ["", "en/", "ishoej/", "ishoej/en/"];
const DECISION: &str = "#/afgoerelse.arbejde.sygedagpenge.modtaget";

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_every_kind_keep_to_the_policy() {
    for engine in engines() {
        let site = Site::with_headers().await;
        let mut browser = Browser::open(engine).await;
        for folder in FOLDERS {
            let home = format!("{}/{folder}", site.url);
            browser.app(&home).await;
            browser.app(&format!("{home}{DECISION}")).await;
            browser.until("return document.querySelector('.sheet') !== null").await;
            for page in ["about.html", &format!("static.html{DECISION}")] {
                browser.edition(&format!("{home}{page}")).await;
                browser
                    .until("return document.readyState === 'complete' && document.querySelector('h1') !== null")
                    .await;
            }
            assert_eq!(browser.complaints().await, Vec::<String>::new(), "{folder}");
        }
        for url in browser.requests().await {
            assert!(url.starts_with(&site.url) || url == "about:blank", "{url} is no file of ours");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_served_has_the_headers_of_the_source() {
    let headers = Headers::of_site(&variable("KV_DIST"));
    for engine in engines() {
        let site = Site::with_headers().await;
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        let files = "const named = [...document.querySelectorAll('link, script')].flatMap((e) =>
        [e.getAttribute('href'), e.getAttribute('src'), e.dataset.js, e.dataset.host, e.dataset.wasm,
            ...(e.dataset.packs ?? '').split(', '), e.dataset.worker,
            ...(e.dataset.themes ?? '').split(', ').map((theme) => theme.split(' ')[1])]);
        return named.filter(Boolean).map((file) => file.split(' ')[0])";
        let mut paths: Vec<String> = serde_json::from_value(browser.run(files).await).expect("addresses");
        let packs = paths.iter().filter(|path| path.ends_with(".pack"));
        assert!(paths.len() > 11 && packs.count() == 3, "{paths:?}");
        paths.extend(
            ["./", "about.html", "static.html", "koebenhavn-da.html", "ishoej/en/", "sw-off.js"].map(str::to_owned),
        );
        let read = "Promise.all(arguments[0].map(async (path) => {
        const response = await fetch(path, { cache: 'reload' });
        return [path, response.status, Object.fromEntries(response.headers)];
    })).then(done)";
        let answers = browser.run_async(read, vec![json!(paths)]).await;
        for answer in answers.as_array().expect("answers") {
            let path = answer[0].as_str().expect("a path");
            assert_eq!(answer[1], 200, "{path}");
            for (name, value) in headers.of(path) {
                assert_eq!(answer[2][name.to_lowercase()], value, "{path}: {name}");
            }
            for (ending, kind) in [(".wasm", "application/wasm"), (".webmanifest", "application/manifest+json")] {
                assert!(!path.ends_with(ending) || answer[2]["content-type"] == kind, "{path}: {}", answer[2]);
            }
            if !path.ends_with(".png") {
                // WebKit asks for no brotli over plain HTTP.
                let encoding = &answer[2]["content-encoding"];
                assert!(encoding == "br" || encoding == "gzip", "{path}: {encoding}");
            }
        }
        // An error keeps nothing, and is guarded all the same.
        let gone = json!(["klagevejviser.0123456789abcdef.js"]);
        let answer = browser.run_async(read, vec![gone]).await;
        assert_eq!(answer[0][1], 404);
        assert_eq!(answer[0][2]["cache-control"], Value::Null);
        assert_eq!(answer[0][2]["content-security-policy"], headers.everywhere[0].1);
    }
}
