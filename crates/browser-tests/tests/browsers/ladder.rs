//! What a visitor gets when something is missing: the same answer.

use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::engine::engines;
use browser_tests::environment::variable;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::sites::copy_of_site;
use serde_json::json;

const DECISION: &str = "/afgoerelse.arbejde.sygedagpenge.modtaget";
const PLAN: &str = "/afgoerelse.arbejde.sygedagpenge.modtaget+personale.nej";

/// The visible headings of routes, in order of appearance, without the matter: the static edition names none, because
/// several share a sheet there.
pub const ROUTES: &str = "const sheets = [...document.querySelectorAll('.sheet')].filter((s) => s.checkVisibility());
    return sheets.map((sheet) => sheet.querySelector('h1, h2')).map((heading) =>
        heading.innerText.replace(heading.querySelector('.of-matter')?.innerText ?? '', '').trim())";

async fn shows_the_answers(browser: &Browser, why: &str) {
    browser.until("return document.querySelector('.edition') !== null").await;
    // A browser may go to the fragment only after the page has loaded.
    browser.until_equal(ROUTES, json!(["Send klagen til forvaltningen", "Klag til forvaltningen"]), why).await;
    let sheet = "return [...document.querySelectorAll('.sheet')].find((s) => s.checkVisibility()).innerText";
    let sheet = browser.text(sheet).await;
    assert!(sheet.contains("4 uger fra den dag, du fik afgørelsen"), "{why}: {sheet}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_the_same_fragment_shows_the_same_answer() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::without_script(engine).await;
        // The first page leads on by itself.
        browser.edition(&format!("{}/", site.url)).await;
        browser.until_address_ends("/static.html").await;
        let question =
            browser.client.wait().for_element(fantoccini::Locator::Css(".first h1")).await.expect("a heading");
        assert_eq!(question.text().await.expect("its text"), "Hvad handler det om?");
        assert!(question.is_displayed().await.expect("its display"));
        browser.edition(&format!("{}/static.html#{DECISION}", site.url)).await;
        browser.until_equal(ROUTES, json!(["Send klagen til forvaltningen"]), "no script, by address").await;
        // The reader comes to the heading, not to the middle.
        let top = "const h = [...document.querySelectorAll('.sheet h1')].find((h) => h.checkVisibility()); \
               const { top, bottom } = h.getBoundingClientRect(); return top >= 0 && bottom < innerHeight";
        browser.until_equal(top, json!(true), "no script: the heading").await;
        browser.edition(&format!("{}/static.html#{PLAN}", site.url)).await;
        shows_the_answers(&browser, "no script").await;
        // Every answer can be tapped.
        browser.edition(&format!("{}/static.html", site.url)).await;
        browser.tap("En medarbejder opførte sig dårligt").await;
        browser.tap("Der er ikke klaget til forvaltningen endnu").await;
        browser.until_address_ends("static.html#/personale.nej").await;
        browser.until_equal(ROUTES, json!(["Klag til forvaltningen"]), "no script, by taps").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_forbids_wasm_leads_to_the_same_answer() {
    let site = Site::of(&variable("KV_DIST"), true).await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.edition(&format!("{}/#{PLAN}", site.url)).await;
        browser.until_address_ends(&format!("/static.html#{PLAN}")).await;
        shows_the_answers(&browser, "no WASM").await;
        browser.edition(&format!("{}/en/#{PLAN}", site.url)).await;
        browser.until_address_ends(&format!("/en/static.html#{PLAN}")).await;
    }
}

/// The files with this ending.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_or_broken_file_leads_to_the_same_answer() {
    for engine in engines() {
        let browser = Browser::open(engine).await;
        for ending in [".wasm", "koebenhavn.da", "klagevejviser."] {
            for missing in [true, false] {
                let folder = copy_of_site();
                for end in [".wasm", ".pack", ".js"] {
                    for file in files(folder.path(), end) {
                        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
                        let hit =
                            if ending == ".wasm" { end == ".wasm" } else { name.starts_with(ending) && end != ".wasm" };
                        if hit {
                            for compressed in [".br", ".gz"] {
                                fs::remove_file(format!("{}{compressed}", file.display())).expect("it is there");
                            }
                            if missing {
                                fs::remove_file(&file).expect("it is there");
                            } else {
                                let bytes = fs::read(&file).expect("bytes");
                                fs::write(&file, &bytes[..bytes.len() / 2]).expect("half of it");
                            }
                        }
                    }
                }
                let site = Site::of(folder.path(), false).await;
                browser.edition(&format!("{}/#{PLAN}", site.url)).await;
                browser.until_address_ends(&format!("/static.html#{PLAN}")).await;
                shows_the_answers(&browser, &format!("{ending} missing: {missing}")).await;
            }
        }
    }
}
