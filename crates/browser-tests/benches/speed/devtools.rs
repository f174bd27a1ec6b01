//! What Chromium's own tools are asked to do: be slow, forget, count.

use browser_tests::harness::Browser;
use serde_json::{Value, json};

/// How many times slower the processor is made.
pub const SLOWER: u32 = 4;
/// The line: kilobits a second down and up, milliseconds there and back.
pub const LINE: [u32; 3] = [1_600, 750, 150];

/// Lets every document from now on write down what happens in it, on a slow processor.
pub async fn watch(browser: &Browser) {
    let source = include_str!("watch.js");
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
    browser.devtools("Network.enable", json!({})).await;
    browser.devtools("Network.setBypassServiceWorker", json!({ "bypass": true })).await;
}

/// Puts the slow line before the network, or takes it away.
pub async fn line(browser: &Browser, slow: bool) {
    let bytes = |kilobits: u32| if slow { f64::from(kilobits) * 1000.0 / 8.0 } else { -1.0 };
    let conditions = json!({
        "offline": false,
        "downloadThroughput": bytes(LINE[0]),
        "uploadThroughput": bytes(LINE[1]),
        "latency": if slow { LINE[2] } else { 0 },
    });
    browser.devtools("Network.emulateNetworkConditions", conditions).await;
}

/// Makes the next visit a first one.
pub async fn forget(browser: &Browser) {
    browser.client.goto("about:blank").await.expect("a blank page");
    browser.devtools("Network.clearBrowserCache", json!({})).await;
    bytes(browser).await;
}

/// How many bytes have come over the network since this was last asked, headers and all.
pub async fn bytes(browser: &Browser) -> f64 {
    let log = browser.chromium_log("performance").await;
    let finished = log.iter().filter_map(|entry| {
        let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
        let message = &message["message"];
        (message["method"] == "Network.loadingFinished").then(|| message["params"]["encodedDataLength"].as_f64())?
    });
    finished.sum()
}

/// The bytes of the page's JavaScript objects that are in use, and of the memory of its programs.
pub async fn memory(browser: &Browser) -> [f64; 2] {
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
    let usage = browser.devtools("Runtime.getHeapUsage", json!({})).await;
    ["usedSize", "backingStorageSize"].map(|name| usage[name].as_f64().unwrap_or_else(|| panic!("no {name}: {usage}")))
}
