//! A new view tells its reader where they are.

use browser_tests::engine::engines;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::{Value, json};

/// What has the focus, the heading, whether the title begins with it, and how far down the reader is.
const PLACE: &str = "
const heading = document.querySelector('h1');
return [document.activeElement === heading ? 'heading' : document.activeElement.tagName,
    heading.innerText.trim(), document.title.startsWith(heading.innerText.trim()), Math.round(scrollY)]";

async fn place(browser: &Browser) -> Value {
    browser.run(PLACE).await
}

const CURRENT: &str =
    "return [...document.querySelectorAll('[aria-current]')].map((option) => option.innerText.trim())";

#[tokio::test(flavor = "multi_thread")]
async fn a_new_view_puts_focus_on_its_heading_and_names_itself_in_the_title() {
    let site = Site::built().await;
    let path = [
        ("Jeg er uenig i et afslag, et krav eller en anden afgørelse", "Hvad handler sagen om?"),
        ("Penge, arbejde og pension", "Hvad handler det mest om?"),
        ("Sygedagpenge", "Hvad er der sket i din sag indtil nu?"),
        ("Jeg har fået afgørelsen", "Send klagen til forvaltningen"),
    ];
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        let first = "Hvad handler det om?";
        assert_eq!(place(&browser).await, json!(["BODY", first, true, 0]), "{engine}: nothing is taken at first");
        let mut left = Vec::new();
        for (option, heading) in path {
            // So far down that there is a place to come back to.
            browser.run("scrollTo(0, 60)").await;
            left.push(browser.run("return Math.round(scrollY)").await);
            browser.tap(option).await;
            browser
                .until(&format!("return document.querySelector('h1').innerText.trim() === {}", json!(heading)))
                .await;
            let there = json!(["heading", heading, true, 0]);
            browser.until_equal(PLACE, there, &format!("{engine}: after {option}")).await;
            assert_eq!(browser.run(CURRENT).await, json!([]), "{engine}: nothing is marked that was not taken");
        }
        let headings = [first].into_iter().chain(path.iter().map(|(_, heading)| *heading));
        let earlier: Vec<(&str, &str, &Value)> =
            headings.zip(path).zip(&left).map(|((heading, (option, _)), left)| (heading, option, left)).collect();
        for (heading, option, left) in earlier.into_iter().rev() {
            browser.client.back().await.expect("back");
            browser
                .until(&format!("return document.querySelector('h1').innerText.trim() === {}", json!(heading)))
                .await;
            // At its heading for who hears the page, where it was left for who sees it.
            browser.until_equal(PLACE, json!(["heading", heading, true, left]), &format!("{engine}: back")).await;
            assert_eq!(browser.run(CURRENT).await, json!([option]), "{engine}: what was taken is marked");
        }
    }
}

/// A link of which something had to be left out is, from then on, what is left.
#[tokio::test(flavor = "multi_thread")]
async fn back_leads_to_the_place_also_where_the_link_was_corrected() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/#/afgoerelse.nonsense", site.url)).await;
        browser.until_address_ends("#/afgoerelse").await;
        let heading = browser.heading().await;
        browser.run("scrollTo(0, 60)").await;
        browser.tap("Penge, arbejde og pension").await;
        browser.until(&format!("return document.querySelector('h1').innerText !== {}", json!(heading))).await;
        browser.client.back().await.expect("back");
        browser.until_equal(PLACE, json!(["heading", heading, true, 60]), &format!("{engine}: back")).await;
    }
}
