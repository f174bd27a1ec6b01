//! The guide within a page of somebody else's, on another origin.

mod journeys;
mod messages;
mod permissions;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{OnceLock, mpsc};

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use browser_tests::engine::engines;
use browser_tests::environment::root;
use browser_tests::harness::Browser;
use browser_tests::programs::listen;
use browser_tests::servers::Site;
use browser_tests::sites::site_of;
use fantoccini::Locator;
use serde_json::{Value, json};
use site::serve;
use tower_http::services::ServeDir;

use crate::axe::Eye;
use crate::work::DECISION;

/// A guide, and on another origin the pages around it. They are served for as long as the tests run.
#[derive(Debug)]
pub struct Stage {
    /// Where the guide is.
    guide: String,
    /// The pages of `examples/host`; below `/bare?` a page with nothing but the markup that stands there.
    host: String,
    /// The same pages, on an origin that the guide does not know.
    stranger: String,
    folder: PathBuf,
}

/// The stage on which nobody counts.
fn stage() -> &'static Stage {
    static STAGE: OnceLock<Stage> = OnceLock::new();
    STAGE.get_or_init(|| Stage::open(false))
}

/// The stage on which the municipality counts.
fn counting_stage() -> &'static Stage {
    static STAGE: OnceLock<Stage> = OnceLock::new();
    STAGE.get_or_init(|| Stage::open(true))
}

impl Stage {
    /// Each test has a runtime of its own, so these servers have a thread of their own.
    fn open(counting: bool) -> Self {
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
                let [guide, host, stranger] = [listen(), listen(), listen()];
                // The pages name the origin that may frame them.
                let folder = built_for(&host.1, counting);
                let stage = Self { guide: guide.1.clone(), host: host.1, stranger: stranger.1, folder: folder.clone() };
                tell.send(stage).expect("somebody waits");
                let around = around(&guide.1);
                let _ = tokio::join!(
                    axum::serve(guide.0, serve::router(&folder, false)),
                    axum::serve(host.0, around.clone()),
                    axum::serve(stranger.0, around)
                );
            });
        });
        told.recv().expect("a stage")
    }
}

/// The example pages, and one with any markup.
fn around(guide: &str) -> Router {
    let bare = get(|axum::extract::RawQuery(markup): axum::extract::RawQuery| async move {
        let markup = url::form_urlencoded::parse(markup.unwrap_or_default().as_bytes())
            .map(|(name, _)| name)
            .collect::<String>();
        Html(format!(
            "<!DOCTYPE html><html lang=\"da\"><title>Host</title><link rel=\"icon\" href=\"data:,\"><h1>Host</h1>{markup}"
        ))
    });
    Router::new().route("/bare", bare).fallback_service(serve::host(&root().join("examples/host"), guide))
}

/// A page with this markup.
fn bare(host: &str, markup: &str) -> String {
    let markup: String = url::form_urlencoded::byte_serialize(markup.as_bytes()).collect();
    format!("{host}/bare?{markup}")
}

/// A built site that `host` may frame.
fn built_for(host: &str, counting: bool) -> PathBuf {
    // One for each run that may go on at the same time.
    let name = format!("embed-{counting}-{:?}", engines());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let guides = ["koebenhavn", "ishoej"].map(|guide| {
        let mut compiled = compiler::load(&root(), guide).expect("the guide compiles");
        compiled.guide.hosts = vec![host.to_owned()];
        compiled.guide.counting = counting;
        compiled
    });
    site_of(&guides, &folder);
    folder
}

/// The same guide from a server that sends none of our headers.
async fn without_headers() -> Site {
    let folder = &stage().folder;
    Site::with(Router::new().fallback_service(ServeDir::new(folder))).await
}

/// A browser at a page with a frame. Between calls it is in the page, not in the frame.
struct Framed<'a>(&'a Browser);

impl Framed<'_> {
    /// Opens a page and waits until the app in its frame is ready.
    async fn open(&self, url: &str) {
        self.0.edition(url).await;
        self.0.until("return document.querySelector('iframe') !== null").await;
        self.ready().await;
    }

    async fn ready(&self) {
        self.within_until("return document.documentElement.dataset.app === 'ready'").await;
    }

    /// What a script in the frame returns.
    async fn within(&self, script: &str) -> Value {
        self.enter().await;
        let found = self.0.run(script).await;
        self.leave().await;
        found
    }

    async fn within_until(&self, script: &str) {
        self.enter().await;
        self.0.until(script).await;
        self.leave().await;
    }

    async fn enter(&self) {
        let frame = self.0.client.find(Locator::Css("iframe")).await.expect("the frame");
        frame.enter_frame().await.expect("into it");
    }

    async fn leave(&self) {
        self.0.client.enter_parent_frame().await.expect("out of it");
    }

    /// Brings what a selector finds in the frame to the middle of the window, as a reader would.
    async fn bring(&self, css: &str) {
        let at = format!(
            "const box = document.querySelector({}).getBoundingClientRect(); return box.top + box.height / 2",
            json!(css)
        );
        let at = self.within(&at).await;
        let scroll = format!(
            "const top = document.querySelector('iframe').getBoundingClientRect().top;
             scrollBy({{ top: top + {at} - innerHeight / 2, behavior: 'instant' }})"
        );
        self.0.run(&scroll).await;
    }

    /// Taps what a selector finds in the frame, where a person would see it.
    async fn tap(&self, css: &str) {
        self.bring(css).await;
        self.enter().await;
        let found = self.0.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("no {css}: {error}"));
        found.click().await.unwrap_or_else(|error| panic!("{css} cannot be tapped: {error}"));
        self.leave().await;
    }

    /// How far down the page is, where the frame begins in the window, and how high it is.
    async fn place(&self) -> [f64; 3] {
        let place = "const { top, height } = document.querySelector('iframe').getBoundingClientRect();
            return [scrollY, top, height]";
        serde_json::from_value(self.0.run(place).await).expect("three numbers")
    }

    /// Waits until the frame is as high as what it holds, and no more than a little higher.
    async fn is_whole(&self, why: &str) {
        self.within_until_equal(
            "const { scrollHeight, clientHeight, offsetHeight, scrollWidth, clientWidth } = document.documentElement;
             return [scrollHeight <= clientHeight, clientHeight - offsetHeight < 64, scrollWidth <= clientWidth]",
            json!([true, true, true]),
            why,
        )
        .await;
    }

    async fn within_until_equal(&self, script: &str, wanted: Value, why: &str) {
        self.enter().await;
        self.0.until_equal(script, wanted, why).await;
        self.leave().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_around_the_guide_and_in_its_frame() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let framed = Framed(&browser);
        let mut eye = Eye::open();
        // A filter that takes the name of a frame leaves axe something to find, and that is the host's.
        for page in ["index.html", "plain.html"] {
            framed.open(&format!("{}/{page}", stage().host)).await;
            eye.page(&browser, &format!("{engine}: {page}")).await;
            for fragment in ["#/", DECISION] {
                framed.enter().await;
                browser.run(&format!("location.hash = {}", json!(fragment))).await;
                browser.until("return document.querySelector('.cards, .desk') !== null").await;
                eye.page(&browser, &format!("{engine}: {page}, within: {fragment}")).await;
                framed.leave().await;
            }
        }
        assert_eq!(eye.views, 6, "{engine}");
    }
}
