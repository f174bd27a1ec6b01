//! How fast it is, in a real Chromium on a slow phone's line and processor: the first question
//! against the plainest page with the same question, and an answer against one frame. Prints the
//! tables of docs/performance.md.

use browser_tests::engine::Engine;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::sites::copy_of_site;

mod answers;
mod devtools;
mod first;
mod plain;
mod spread;

#[tokio::main]
async fn main() {
    let folder = copy_of_site();
    plain::write(folder.path());
    let site = Site::of(folder.path(), false).await;
    let browser = Browser::windowed(Engine::Chromium).await;
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
