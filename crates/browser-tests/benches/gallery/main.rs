//! Pictures of every view, in each language, on a phone and on a desktop, on one page to look
//! through: `target/gallery/index.html`. With a number, each of the views that are so far apart.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use browser_tests::engine::Engine;
use browser_tests::environment::root;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::views::{FOLDERS, distinct};
use serde_json::json;

/// A phone and a desktop: their widths in CSS pixels.
const WIDTHS: [u32; 2] = [360, 1280];

/// What is no question and no route: addresses below the folder of a language.
const OTHERS: [&str; 6] = [
    "about.html",
    "static.html",
    "static.html#/afgoerelse.arbejde.sygedagpenge.modtaget",
    "?rolle=hjaelper#/afgoerelse.familie.anbringelse.modtaget",
    "?rolle=raadsmedlem#/sagsbehandling.nej",
    "?tema=havn#/afgoerelse.arbejde.sygedagpenge.modtaget",
];

const STYLE: &str = "body { font: 1rem/1.4 system-ui; margin: 1rem; background: #ddd; }
.views { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; display: flex; gap: .4rem; flex-wrap: wrap; align-items: flex-start; background: #fff; padding: .5rem; }
figcaption { flex-basis: 100%; font-size: .8rem; overflow-wrap: anywhere; max-width: 40rem; }
img:first-of-type { width: 180px; } img { width: 420px; border: 1px solid #888; }";

#[tokio::main]
async fn main() {
    let apart = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1_usize).max(1);
    let pictures = root().join("target/gallery");
    fs::create_dir_all(&pictures).expect("a folder");
    let site = Site::built().await;
    let browser = Browser::windowed(Engine::Chromium).await;
    let (mut page, mut taken) = (String::new(), 0);
    for (guide, folder) in FOLDERS {
        let views = distinct(guide).into_iter().step_by(apart);
        let views: Vec<String> = views.chain(OTHERS.map(str::to_owned)).collect();
        let _ = write!(page, "<h2>/{folder}: {} views</h2><div class=views>", views.len());
        for address in views {
            let _ = write!(page, "<figure><figcaption>{folder}{address}</figcaption>");
            for width in WIDTHS {
                let name = format!("{taken:05}.webp");
                let file = pictures.join(&name);
                picture(&browser, &format!("{}/{folder}{address}", site.url), width, &file).await;
                let _ = write!(page, "<img src=\"{name}\" loading=lazy alt=\"{width} pixels wide\">");
                taken += 1;
            }
            page.push_str("</figure>");
        }
        page.push_str("</div>");
    }
    let page = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>{taken} pictures</title><style>{STYLE}</style><h1>{taken} pictures</h1>{page}</html>"
    );
    let index = pictures.join("index.html");
    fs::write(&index, page).expect("written");
    println!("{taken} pictures: {}", index.display());
}

/// A picture of the whole page at an address.
async fn picture(browser: &Browser, url: &str, width: u32, file: &Path) {
    let size = json!({ "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600 });
    browser.devtools("Emulation.setDeviceMetricsOverride", size).await;
    browser.client.goto(url).await.expect("the page");
    // A page that starts the app is done when the app is.
    let done = "document.readyState === 'complete' && (!document.querySelector('script[data-wasm]') || document.documentElement.dataset.app === 'ready')";
    browser.until(&format!("return {done}")).await;
    // A picture of this kind is no higher; the rest is sources.
    let height = browser.run("return Math.min(document.documentElement.scrollHeight, 16383)").await;
    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
    let wanted = json!({ "format": "webp", "quality": 60, "captureBeyondViewport": true, "clip": clip });
    let answer = browser.devtools("Page.captureScreenshot", wanted).await;
    let data = BASE64_STANDARD.decode(answer["data"].as_str().expect("a picture")).expect("base64");
    fs::write(file, data).expect("written");
}
