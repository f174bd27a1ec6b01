//! A page of somebody else's, on another origin, that links to the guide and frames it.

use std::fs;
use std::path::Path;

use fantoccini::Locator;

use crate::harness::{Browser, Site, engines};

#[tokio::test(flavor = "multi_thread")]
async fn a_page_on_another_origin_links_to_the_guide_and_frames_it() {
    let site = Site::built().await;
    let folder = tempfile::tempdir().expect("a folder");
    let page = fs::read_to_string(Path::new("examples/host/index.html")).expect("the example");
    assert!(page.contains("http://127.0.0.1:8080/"), "the example names the address of `./dev serve`");
    fs::write(folder.path().join("index.html"), page.replace("http://127.0.0.1:8080", &site.url)).expect("a page");
    // Another port is another origin. The host page sets no policy: it is a plain file.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let host = format!("http://{}", listener.local_addr().expect("an address"));
    let files = tower_http::services::ServeDir::new(folder.path());
    let task = tokio::spawn(async move {
        axum::serve(listener, axum::Router::new().fallback_service(files)).await.expect("it serves");
    });

    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.edition(&format!("{host}/")).await;
        let link = browser.text("return document.querySelector('a.guide').href").await;
        assert_eq!(link, format!("{}/", site.url));
        let frame = browser.client.find(Locator::Css("iframe")).await.expect("the frame");
        assert_eq!(
            frame.attr("title").await.expect("an attribute").as_deref(),
            Some("Klagevejviser: find ud af, hvor du kan klage")
        );
        // As a person must, and WebKit's driver does not.
        browser.run("document.querySelector('iframe').scrollIntoView()").await;
        frame.enter_frame().await.expect("into it");
        browser.until("return document.documentElement.dataset.app === 'ready'").await;
        browser.tap("Kommunen gør for lidt for alle").await;
        browser.until("return document.querySelector('h1').innerText === 'Hvad gør kommunen for lidt ved?'").await;
        browser.client.enter_parent_frame().await.expect("out of it");
        assert_eq!(browser.text("return location.href").await, format!("{host}/"), "the host's address is its own");
        // Not the driver's: Firefox's waits for the page around the frame to load.
        browser.run("history.back()").await;
        let frame = browser.client.find(Locator::Css("iframe")).await.expect("the frame");
        frame.enter_frame().await.expect("into it");
        browser.until("return document.querySelector('h1').innerText === 'Hvad handler det om?'").await;
        task.abort();
    }
}
