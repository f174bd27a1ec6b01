//! The letters, the summary and the form: written, copied, saved, printed.

use browser_tests::engine::{Engine, engines};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::{Value, json};

use crate::work::{DECISION, plan_of};

/// What only the reader of a letter may know.
const SECRET: &str = "Hemmelig Æblegrød 0102034321";
const LETTER: &str = "#m0letter0";

/// Lets the page copy, and returns the script that says what was copied.
pub async fn clipboard(browser: &Browser, engine: Engine, origin: &str) -> &'static str {
    if engine == Engine::Chromium {
        let grant = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": origin });
        browser.devtools("Browser.grantPermissions", grant).await;
        return "navigator.clipboard.readText().then(done, (error) => done(String(error)))";
    }
    // Their drivers let nobody read what was copied.
    let stub = "Object.defineProperty(navigator, 'clipboard',
        { configurable: true, value: { writeText: async (text) => { window.copied = text; } } })";
    browser.run(stub).await;
    "done(window.copied)"
}

/// Instead of printing, notes what would be printed.
const NO_PRINTER: &str = "window.print = () => {
    window.printed = {
        page: document.documentElement.dataset.print ?? null,
        parts: [...document.querySelectorAll('[data-printed]')].map(({ id }) => id),
        folded: document.querySelectorAll('details:not([open])').length,
    };
}";
const FOLDED: &str = "return document.querySelectorAll('details:not([open])').length";
const STATUS: &str =
    "return [...document.querySelectorAll('.status')].map((s) => s.innerText).filter(Boolean).join('|')";

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_changed_saved_and_copied_and_stays_on_the_page() {
    let site = Site::built().await;
    for engine in engines() {
        let mut browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/{DECISION}", site.url)).await;
        browser.run_async("navigator.serviceWorker.ready.then(() => done())", vec![]).await;
        assert!(!browser.says(".letters > .help").await.is_empty());
        browser.press("details.letter summary").await;
        let value = format!("return document.querySelector('{LETTER}').value");
        let letter = browser.text(&value).await;
        assert!(letter.starts_with("Til forvaltningen"), "{engine}: {letter}");
        assert!(letter.contains("Sagen handler om: Sygedagpenge\n"), "{engine}: {letter}");
        assert!(!letter.contains('{'), "{engine}: {letter}");
        let save = format!("{LETTER}s");
        assert_eq!(browser.held(&save).await, letter, "{engine}: what is saved before anything is typed");
        // It is named by what is written beside it, and in the language in which it is sent.
        let named = format!(
            "const {{ labels, lang }} = document.querySelector('{LETTER}'); return [labels[0].innerText, lang]"
        );
        assert_eq!(browser.run(&named).await, json!(["Ret i brevet her", "da"]), "{engine}");

        browser.requests().await;
        let before = browser.text("return location.href").await;
        browser
            .client
            .find(fantoccini::Locator::Css(LETTER))
            .await
            .expect("the letter")
            .send_keys(SECRET)
            .await
            .expect("typed");
        browser.until(&format!("return document.querySelector('{LETTER}').value.includes('{SECRET}')")).await;
        let letter = browser.text(&value).await;
        assert_eq!(browser.held(&save).await, letter, "{engine}: what is saved follows");
        if let Some(saved) = browser.saved(&save, "klage-over-afgoerelse.txt").await {
            assert_eq!(saved, letter, "{engine}");
        }
        let copied = clipboard(&browser, engine, &site.url).await;
        browser.press(&format!("[data-host=copy][data-of={}]", &LETTER[1..])).await;
        browser.until_equal(STATUS, json!("Teksten er kopieret."), "copied").await;
        // A clipboard may end its lines as the system does.
        let copied = browser.run_async(copied, vec![]).await;
        assert_eq!(copied.as_str().map(|text| text.replace("\r\n", "\n")), Some(letter), "{engine}");

        // Nothing of it has left the page, or stays behind.
        assert_eq!(browser.text("return location.href").await, before);
        let asked = browser.requests().await;
        assert!(asked.iter().all(|url| url.starts_with("data:text/plain")), "{engine}: {asked:?}");
        // Of a step in the history the browser knows only that its reader was there.
        let kept = "return [document.cookie, localStorage.length, sessionStorage.length, history.state]";
        assert_eq!(browser.run(kept).await, json!(["", 0, 0, true]), "{engine}");
        // Another view, and back: what was typed is gone.
        browser.tap("Tilføj en klage mere").await;
        browser.client.back().await.expect("back");
        browser.until(&format!("return document.querySelector('{LETTER}') !== null")).await;
        assert!(!browser.text(&value).await.contains(SECRET), "{engine}");
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_is_printed_alone_and_the_plan_whole() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/{DECISION}", site.url)).await;
        browser.run(NO_PRINTER).await;
        let form = "section.paper details:last-of-type";
        browser.press("details.letter summary").await;
        browser.press(&format!("{form} > summary")).await;
        let folded = browser.run(FOLDED).await;
        assert!(folded.as_u64() > Some(2), "{engine}: something is folded away");
        for (button, part) in [
            (format!("[data-host=print][data-of={}]", &LETTER[1..]), Some("m0letter0")),
            (format!("{form} [data-host=print]"), Some("m0form")),
            (".desk [data-host=print]".to_owned(), None),
        ] {
            browser.press(&button).await;
            let parts: Vec<&str> = part.into_iter().collect();
            let printed = json!({ "page": part.map(|_| "part"), "parts": parts, "folded": 0 });
            browser.until_equal("return window.printed ?? null", printed, &format!("{engine}: {button}")).await;
            if engine == Engine::Chromium {
                looks_printed(&browser, part).await;
            }
            browser.run("delete window.printed; dispatchEvent(new Event('afterprint'))").await;
            assert_eq!(browser.run(FOLDED).await, folded, "{engine}: what was folded is folded again");
            let left = "return [document.documentElement.dataset.print ?? null, document.querySelectorAll('[data-printed]').length]";
            assert_eq!(browser.run(left).await, json!([null, 0]), "{engine}");
            browser.until_equal(STATUS, json!("Det er sendt til print."), &format!("{engine}: {button}")).await;
            browser.run("document.querySelectorAll('.status').forEach((s) => (s.textContent = ''))").await;
        }
        // Who prints by the browser's own menu gets the plan, not the letters.
        let form = browser.says("#m0form").await;
        for line in [
            "Klage",
            "Til: forvaltningen",
            "Sygedagpenge",
            "Navn og adresse",
            "Hvad er der sket?",
            "Dato og underskrift",
        ] {
            assert!(form.contains(line), "{engine}: {line} in {form}");
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

/// What Chromium shows on paper.
async fn looks_printed(browser: &Browser, part: Option<&str>) {
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let seen = "return ['h1', '#m0letter0', '#m0form', '.door', '.desk', '.top', '.tools', '.only-printed', '.parts'].filter((css) =>
        document.querySelector(css).checkVisibility())";
    let seen = browser.run(seen).await;
    let wanted = match part {
        Some(part) => json!([format!("#{part}")]),
        None => json!(["h1", ".door", ".top", ".only-printed"]),
    };
    assert_eq!(seen, wanted, "on paper: {part:?}");
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_summary_and_the_link_are_copied_and_the_link_is_shared() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let plan = format!("{}/{DECISION}", site.url);
        plan_of(&browser, &plan).await;
        let copied = clipboard(&browser, engine, &site.url).await;
        browser.press("section.paper summary").await;
        browser.press("[data-host=copy][data-of=m0summary]").await;
        browser.until_equal(STATUS, json!("Teksten er kopieret."), "the summary").await;
        let summary = browser.run_async(copied, vec![]).await;
        let summary = summary.as_str().expect("a text").to_owned();
        for line in [
            "Send klagen til forvaltningen",
            "Hvad handler det om? Jeg er uenig i et afslag",
            "Sygedagpenge",
            "Jeg har fået afgørelsen",
        ] {
            assert!(summary.contains(line), "{engine}: {line} in {summary}");
        }
        browser.press("[data-host=link]").await;
        browser.until(&format!("return ({STATUS_LAST})() === 'Linket er kopieret.'")).await;
        assert_eq!(browser.run_async(copied, vec![]).await, json!(plan), "{engine}");

        let stub = "Object.defineProperty(navigator, 'share', { configurable: true, value: async (what) => {
            window.shared = what;
            if (window.refuse) throw new DOMException('closed', window.refuse);
        } })";
        browser.run(stub).await;
        browser.press("[data-host=share]").await;
        browser.until(&format!("return ({STATUS_LAST})() === 'Linket er delt.'")).await;
        let title = browser.text("return document.title").await;
        assert_eq!(browser.run("return window.shared").await, json!({ "title": title, "url": plan }), "{engine}");
        // Who closes the device's own sheet hears nothing of it; who is refused does.
        browser.run("document.querySelectorAll('.status').forEach((s) => (s.textContent = '')); window.refuse = 'AbortError'").await;
        browser.press("[data-host=share]").await;
        browser.run("window.refuse = 'NotAllowedError'").await;
        assert_eq!(browser.run(STATUS).await, json!(""), "{engine}");
        browser.press("[data-host=share]").await;
        let failed = "Browseren kan ikke dele herfra. Kopiér linket i stedet.";
        browser.until_equal(STATUS, json!(failed), "refused").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

/// What the last button that was pressed says.
const STATUS_LAST: &str = "() => document.activeElement.parentElement.nextElementSibling?.innerText";

/// Left and top of both parts, right and bottom of the first.
const BOXES: &str = "const [a, b] = ['FIRST', 'SECOND'].map((css) => document.querySelector(css).getBoundingClientRect());
    return b.left >= a.right && Math.abs(a.top - b.top) < 2 ? 'beside' : b.top >= a.bottom && Math.abs(a.left - b.left) < 2 ? 'below' : JSON.stringify([a, b])";

async fn stand(browser: &Browser, first: &str, second: &str) -> Value {
    browser.run(&BOXES.replace("FIRST", first).replace("SECOND", second)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_english_page_the_danish_letter_has_its_meaning_beside_it() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/en/{DECISION}", site.url)).await;
        browser.press("details.letter summary").await;
        let letter = browser
            .run(&format!("const {{ lang, value }} = document.querySelector('{LETTER}'); return [lang, value]"))
            .await;
        assert_eq!(letter[0], "da", "{engine}");
        let danish = letter[1].as_str().expect("a text");
        assert!(
            danish.contains("Jeg klager over afgørelsen") && danish.contains("Sagen handler om: Sygedagpenge"),
            "{engine}: {danish}"
        );
        let meaning = browser
            .run(
                "const part = document.querySelector('.meaning'); return [part.closest('[lang]').lang, part.innerText]",
            )
            .await;
        assert_eq!(meaning[0], "en", "{engine}");
        let english = meaning[1].as_str().expect("a text");
        assert!(english.contains("I am complaining about the decision"), "{engine}: {english}");
        assert_eq!(stand(&browser, ".sent", ".meaning").await, "below", "{engine}: on a phone");
        browser.client.set_window_size(1280, 900).await.expect("a size");
        browser.until("return innerWidth >= 1200").await;
        assert_eq!(stand(&browser, ".sent", ".meaning").await, "beside", "{engine}: on a wide window");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_english_page_the_danish_can_stand_beside_it() {
    let site = Site::built().await;
    for engine in engines() {
        let mut browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/en/{DECISION}", site.url)).await;
        browser.run_async("navigator.serviceWorker.ready.then(() => done())", vec![]).await;
        browser.requests().await;
        browser.press("[data-host=original]").await;
        browser
            .until("return document.querySelector('.original h1')?.innerText === 'Send klagen til forvaltningen'")
            .await;
        browser
            .until_equal(
                STATUS,
                json!("The Danish is shown: beside the English, or below it on a phone."),
                "it says so",
            )
            .await;
        let asked = browser.requests().await;
        assert!(asked.iter().all(|url| url.starts_with(&site.url) && url.ends_with(".pack")), "{engine}: {asked:?}");
        let marked =
            "return [document.querySelector('.original').lang, document.querySelector('h1').closest('[lang]').lang,
            document.querySelector('.original h1').closest('[lang]').lang]";
        assert_eq!(browser.run(marked).await, json!(["da", "en", "da"]), "{engine}");
        let ids = "const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id); return ids.filter((id, at) => ids.indexOf(id) < at)";
        assert_eq!(browser.run(ids).await, json!([]), "{engine}: no two elements share an id");
        let both = (".both > :first-child", ".original");
        assert_eq!(stand(&browser, both.0, both.1).await, "below", "{engine}: on a phone");
        browser.client.set_window_size(1280, 900).await.expect("a size");
        browser.until("return innerWidth >= 1200").await;
        assert_eq!(stand(&browser, both.0, both.1).await, "beside", "{engine}: on a wide window");
        let over = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(browser.run(over).await, json!(true), "{engine}: nothing stands out");
        // The next view has both too, and the links lead to the same.
        browser.run("document.querySelector('.original .add-matter').click()").await;
        browser.until("return document.querySelector('.original h1')?.innerText === 'Hvad handler det om?'").await;
        assert_eq!(browser.heading().await, "What is it about?", "{engine}");
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}
