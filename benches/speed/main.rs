//! How fast it is, in a real Chromium on a slow phone's line and processor: the first question
//! against the plainest page with the same question, and an answer against one frame. Prints the
//! tables of docs/performance.md.

// Of what the browser tests can do, a part is needed.
#[allow(dead_code, unused_imports)]
#[path = "../../tests/browsers/engine.rs"]
mod engine;
#[allow(dead_code, unused_imports)]
#[path = "../../tests/browsers/harness.rs"]
mod harness;
#[allow(dead_code, unused_imports)]
#[path = "../../tests/browsers/programs.rs"]
mod programs;
#[allow(dead_code, unused_imports)]
#[path = "../../tests/browsers/servers.rs"]
mod servers;

mod answers;
mod devtools;
mod first;
mod plain;
mod spread;

use harness::{Browser, Engine, Site};

#[tokio::main]
async fn main() {
    let folder = harness::copy_of_site();
    plain::write(folder.path());
    let site = Site::of(folder.path(), false).await;
    let browser = Browser::open(Engine::Chromium).await;
    devtools::watch(&browser).await;
    // `first` or `answers` asks for one table alone.
    let asked: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let wanted = |table: &str| asked.is_empty() || asked.iter().any(|asked| asked == table);
    if wanted("first") {
        println!("{}", first::compare(&browser, &site).await);
    }
    if wanted("answers") {
        println!("{}", answers::measure(&browser, &site).await);
    }
}
