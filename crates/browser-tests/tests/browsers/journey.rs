//! A visit: a refusal and a rude caseworker.

use browser_tests::engine::engines;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;

/// What each of the two matters is called in a plan of both.
const SICK_PAY: &str = "Sygedagpenge: Send klagen til forvaltningen";
const CONDUCT: &str = "En medarbejder opførte sig dårligt: Klag til forvaltningen";

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_and_a_rude_caseworker_become_a_plan_that_keeps_its_place() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        assert_eq!(browser.heading().await, "Hvad handler det om?");
        assert_eq!(
            browser.text("return document.activeElement.tagName").await,
            "BODY",
            "no focus is taken at first load"
        );

        browser.tap("Jeg er uenig i et afslag, et krav eller en anden afgørelse").await;
        assert_eq!(browser.heading().await, "Hvad handler sagen om?");
        assert_eq!(browser.text("return document.activeElement.tagName").await, "H1", "the heading has the focus");
        assert!(browser.text("return document.title").await.starts_with("Hvad handler sagen om? – Klagevejviser"));
        browser.tap("Penge, arbejde og pension").await;
        browser.tap("Sygedagpenge").await;
        browser.tap("Jeg har fået afgørelsen").await;
        assert_eq!(browser.heading().await, "Send klagen til forvaltningen");
        let sheet = browser.text("return document.querySelector('.sheet').innerText").await;
        for said in ["4 uger fra den dag, du fik afgørelsen", "nået frem", "Send klagen til\nForvaltningen", "gratis"]
        {
            assert!(sheet.contains(said), "“{said}” is said in:\n{sheet}");
        }

        browser.tap("Tilføj en klage mere").await;
        browser.tap("En medarbejder opførte sig dårligt").await;
        browser.tap("Der er ikke klaget til forvaltningen endnu").await;
        let place = "#/afgoerelse.arbejde.sygedagpenge.modtaget+personale.nej";
        browser.until_address_ends(place).await;
        let danish = plan(&browser).await;
        assert_eq!(danish, ["Din plan: 2 klager", SICK_PAY, CONDUCT]);

        // A reload keeps the place, and so does the other language.
        browser.client.refresh().await.expect("a reload");
        browser.until("return document.documentElement.dataset.app === 'ready'").await;
        assert_eq!(plan(&browser).await, danish);
        browser.tap("English").await;
        browser.until("return document.documentElement.dataset.app === 'ready'").await;
        browser.until_address_ends(&format!("/en/{place}")).await;
        assert_eq!(browser.text("return document.documentElement.lang").await, "en");
        let english = plan(&browser).await;
        assert_eq!(english[0], "Your plan: 2 complaints");
        assert!(
            english[1].contains("(sygedagpenge): Send the complaint") && english[2].contains("department"),
            "{english:?}"
        );
        let door = browser.text("return document.querySelector('.sheet').innerText").await;
        assert!(door.contains("4 weeks from the day you got the decision"), "{door}");

        // Back to the Danish plan, back to the question; forward again.
        browser.client.back().await.expect("back");
        browser.until_address_ends(&format!("{}/{place}", site.url)).await;
        browser.until("return document.documentElement.dataset.app === 'ready'").await;
        assert_eq!(plan(&browser).await, danish);
        browser.client.back().await.expect("back");
        browser.until_address_ends("modtaget+personale").await;
        browser.until("return document.querySelector('h1').innerText === 'Hvor langt er du med klagen?'").await;
        browser.client.forward().await.expect("forward");
        browser.until("return document.querySelectorAll('.sheet').length === 2").await;
        assert_eq!(plan(&browser).await, danish);

        // Back marks what was answered.
        browser.client.back().await.expect("back");
        browser.until("return document.querySelector('[aria-current]')?.innerText === 'Der er ikke klaget til forvaltningen endnu'").await;

        // Start over.
        browser.tap("Start forfra").await;
        browser.until("return document.querySelector('h1').innerText === 'Hvad handler det om?'").await;
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

async fn plan(browser: &Browser) -> Vec<String> {
    let script =
        "return [document.querySelector('h1'), ...document.querySelectorAll('.sheet > h2')].map((h) => h.innerText)";
    let headings = browser.run(script).await;
    headings.as_array().expect("headings").iter().map(|h| h.as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_link_lands_on_the_first_open_question() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        for (fragment, heading, corrected) in [
            ("#/afgoerelse.arbejde.findes-ikke.modtaget", "Hvad handler det mest om?", "#/afgoerelse.arbejde"),
            ("#/findes-ikke", "Hvad handler det om?", "#/"),
            ("#/afgoerelse.personale", "Hvad handler sagen om?", "#/afgoerelse"),
            ("#/<script>alert(1)</script>", "Hvad handler det om?", "#/"),
        ] {
            browser.app(&format!("{}/{fragment}", site.url)).await;
            assert_eq!(browser.heading().await, heading, "{fragment}");
            browser.until_address_ends(corrected).await;
            let notice = browser.text("return document.querySelector('.notice').innerText").await;
            assert!(notice.contains("kunne ikke bruges længere"), "{notice}");
        }
        // A fragment of somebody else's is no state.
        browser.app(&format!("{}/#/afgoerelse", site.url)).await;
        browser.run("location.hash = '#indhold'").await;
        browser.until("return location.hash === '#indhold'").await;
        assert_eq!(browser.heading().await, "Hvad handler sagen om?");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_visit_asks_only_for_the_pages_own_files() {
    let site = Site::built().await;
    for engine in engines() {
        let mut browser = Browser::open(engine).await;
        browser.requests().await;
        browser.app(&format!("{}/", site.url)).await;
        let first: Vec<String> = browser.requests().await.into_iter().filter(|url| url != "about:blank").collect();
        let endings = [".css", ".js", ".wasm", ".pack", ".svg", ".webmanifest", "/"];
        assert!(first.len() >= 6, "{first:?}");
        for url in &first {
            assert!(url.starts_with(&site.url) && endings.iter().any(|end| url.ends_with(end)), "{url}");
        }
        // In the background comes the copy for visits without network, of the page's own files too.
        browser.run_async("navigator.serviceWorker.ready.then(() => done())", vec![]).await;
        for url in browser.requests().await {
            assert!(url.starts_with(&site.url), "{url}");
        }
        // After loading, nothing at all.
        for text in
            ["Jeg er uenig i et afslag, et krav eller en anden afgørelse", "Penge, arbejde og pension", "Sygedagpenge"]
        {
            browser.tap(text).await;
        }
        browser.tap("Brevet mangler noget").await;
        browser.tap("Tilføj en klage mere").await;
        browser.client.back().await.expect("back");
        browser.until("return document.querySelector('.sheet') !== null").await;
        assert_eq!(browser.requests().await, Vec::<String>::new());
        let kept = browser.run("return [document.cookie, localStorage.length, sessionStorage.length]").await;
        assert_eq!(kept, serde_json::json!(["", 0, 0]), "nothing of the visit is kept");
        let copy = "(async () => {
            const copies = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
            done(copies.flat().map(({ url }) => url).filter((url) => url.includes('#') || url.includes('?')));
        })()";
        assert_eq!(browser.run_async(copy, vec![]).await, serde_json::json!([]), "nor in the copy");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_before_the_app_is_ready_counts() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.client.goto(&format!("{}/", site.url)).await.expect("the page");
        browser.run("document.querySelector('.card a').click()").await;
        browser.until("return document.querySelector('h1').innerText === 'Hvad handler sagen om?'").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_answer_of_a_matter_can_be_changed_beside_others() {
    let site = Site::built().await;
    let decision = "afgoerelse.arbejde.sygedagpenge.modtaget";
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/#/personale.nej+{decision}", site.url)).await;
        browser.run("document.querySelector('.given a').click()").await;
        browser.until("return document.querySelector('h1').innerText === 'Hvad handler det om?'").await;
        browser.until_address_ends(&format!("/#/{decision}+")).await;
        browser.tap("En medarbejder opførte sig dårligt").await;
        browser.tap("Der er ikke klaget til forvaltningen endnu").await;
        browser.until("return document.querySelectorAll('.sheet').length === 2").await;
        assert_eq!(plan(&browser).await, ["Din plan: 2 klager", SICK_PAY, CONDUCT]);
        browser.until_address_ends(&format!("/#/{decision}+personale.nej")).await;
    }
}

/// Less help is a decision and no task: the answer to the tempting tap leads there first, beside another matter too.
#[tokio::test(flavor = "multi_thread")]
async fn who_took_a_decision_for_a_task_is_led_to_its_limit() {
    const ASIDE: &str = "Får du mindre hjælp end før? Det er en afgørelse, og der er en frist. Klag her.";
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/#/personale.nej+opgave.hjemmehjaelp-udfoert.nej", site.url)).await;
        let first = "return document.querySelectorAll('.sheet')[1].querySelector('a').innerText";
        assert_eq!(browser.text(first).await, ASIDE, "{engine}: before the place and the steps");
        browser.tap(ASIDE).await;
        browser.until_address_ends("#/personale.nej+afgoerelse.pleje.hjemmehjaelp").await;
        assert_eq!(browser.text("return document.activeElement.tagName").await, "H1", "{engine}");
        browser.tap("Jeg har fået afgørelsen").await;
        browser.until_address_ends("#/personale.nej+afgoerelse.pleje.hjemmehjaelp.modtaget").await;
        assert!(browser.says("main").await.contains("4 uger fra den dag, du fik afgørelsen"), "{engine}");

        // Without script as well.
        browser.edition(&format!("{}/static.html#/opgave.hjemmehjaelp-udfoert.nej", site.url)).await;
        browser.tap(ASIDE).await;
        browser.until_address_ends("static.html#/afgoerelse.pleje.hjemmehjaelp").await;
    }
}
