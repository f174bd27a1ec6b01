//! axe-core on every view: WCAG 2.0 to 2.2, A and AA, and best practices; no rule switched off.
//!
//! In a whole run Chromium looks at every view of the app that differs from the others in more than words and where links
//! lead, on the tour that also compares all with the static edition ([`crate::every_view`]). Here it looks at a few that
//! have all kinds of elements, and so do Firefox and WebKit: how an engine draws them is what they may see otherwise.

use std::fs;

use browser_tests::engine::{Engine, engines};
use browser_tests::environment::variable;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::views::{Views, distinct_views, every_view};
use jiff::ToSpan;
use serde_json::{Value, json};

use crate::status::{CHECKED, without_wasm};
use crate::work::{DECISION, LIMIT, give_date, plan_of, today};

/// All rules of these standards, also the one that axe runs only when asked to. Unless `placed`, without what stands
/// around each view, and without the rules that reckon where each element lies on the screen.
const RULES: &str = "const RULES = {
    resultTypes: ['violations'],
    // The page's own files; what is wrong is shown by its markup.
    preload: false,
    selectors: false,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: placed }, 'color-contrast': { enabled: placed } },
};";

/// What axe finds on the page, all that is folded away opened. In the static edition the hundreds of
/// sections that do not show are taken out meanwhile: axe would go through each of them.
const LOOK: &str = "const look = async () => {
    const edition = document.querySelector('.edition');
    const all = [...(edition?.children ?? [])];
    all.filter((section) => !section.checkVisibility()).forEach((section) => section.remove());
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    const { violations } = await axe.run(placed ? document : 'main', RULES);
    all.reduceRight((next, section) => {
        if (!section.isConnected) edition.insertBefore(section, next);
        return section;
    }, null);
    return violations.map((v) => `${v.id}: ${v.help} ${v.nodes.map(({ html }) => html).join(' | ')}`);
};";

/// Goes to each fragment and looks. `arguments[0]` are the fragments.
const TOUR: &str = "(async () => {
    const found = [];
    for (const fragment of arguments[0]) {
        if (location.hash !== fragment) {
            const moved = new Promise((next) => addEventListener('hashchange', next, { once: true }));
            location.hash = fragment;
            await moved;
        }
        found.push(await look());
    }
    done(found);
})().catch((error) => done(String(error.stack)));";

/// A script in which `look()` looks at the page that is open.
pub fn looking(placed: bool) -> String {
    format!("const placed = {placed}; {RULES}{LOOK}")
}

/// So many views a call: a driver does not wait for ever.
const AT_ONCE: usize = 25;

/// Looks with axe, and counts.
pub struct Eye {
    axe: String,
    pub views: usize,
}

impl Eye {
    pub fn open() -> Self {
        Self { axe: fs::read_to_string(variable("KV_AXE")).expect("axe-core"), views: 0 }
    }

    /// Every fragment on the page that is open.
    async fn tour(&mut self, browser: &Browser, fragments: &[String], why: &str) {
        self.look_at(browser, fragments, true, why).await;
    }

    /// What is looked at in more than one way: the views of all kinds, and in a whole run some of the others; in Firefox
    /// and WebKit the first of a folder, which has most.
    async fn tour_of_some(&mut self, browser: &Browser, views: &Views, colours: Colours, why: &str) {
        if browser.engine() != Engine::Chromium {
            return self.tour(browser, &views.kinds[..1], why).await;
        }
        let placed = match colours {
            Colours::Own => views.kinds.len(),
            Colours::AsElsewhere => 1,
        };
        self.tour(browser, &views.kinds[..placed], why).await;
        self.look_at(browser, &views.kinds[placed..], false, why).await;
        if every_view() {
            self.look_at(browser, &each(&views.all, FEW), false, why).await;
        }
    }

    async fn look_at(&mut self, browser: &Browser, fragments: &[String], placed: bool, why: &str) {
        self.enter(browser).await;
        for some in fragments.chunks(AT_ONCE) {
            let found = browser.run_async(&(looking(placed) + TOUR), vec![json!(some)]).await;
            let Value::Array(found) = found else { panic!("{why}: {found}") };
            assert_eq!(found.len(), some.len(), "{why}");
            for (fragment, found) in some.iter().zip(found) {
                assert_eq!(found, json!([]), "{why}{fragment}");
            }
            self.views += some.len();
        }
    }

    /// Lays axe into the page that is open.
    pub async fn enter(&self, browser: &Browser) {
        browser.run(&self.axe).await;
    }

    /// The page as it stands.
    pub async fn page(&mut self, browser: &Browser, why: &str) {
        self.enter(browser).await;
        let found = browser.run_async(&(looking(true) + "look().then(done)"), vec![]).await;
        assert_eq!(found, json!([]), "{why}");
        self.views += 1;
    }
}

/// Whether contrasts, which take axe more time than all else together, are those of the plain views.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Colours {
    /// Every kind of view is looked at for them.
    Own,
    /// But for a line or two, which stand in each view.
    AsElsewhere,
}

/// One of so many views, where a few are enough.
const FEW: usize = 64;

/// Of the pages that are the same in every guide but for their words, Firefox and WebKit look at those of the first.
fn whole_pages<'a>(engine: Engine, folder: &str, pages: &'a [&'a str]) -> &'a [&'a str] {
    if engine == Engine::Chromium || folder.is_empty() { pages } else { &[] }
}

fn each(fragments: &[String], apart: usize) -> Vec<String> {
    fragments.iter().step_by(apart).cloned().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_the_app() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let mut eye = Eye::open();
        for (folder, views) in distinct_views() {
            let mut views = views.clone();
            views.kinds.push(format!("{DECISION}+personale.nej"));
            let home = format!("{}/{folder}", site.url);
            browser.app(&format!("{home}#/afgoerelse")).await;
            if engine == Engine::Chromium && !every_view() {
                eye.look_at(&browser, &each(&views.all, FEW), false, folder).await;
            }
            // Contrasts and the sizes of what is tapped hang on elements and classes, and take axe more time than all else
            // together.
            eye.tour(&browser, &views.kinds, folder).await;
            for page in whole_pages(engine, folder, &["", "about.html"]) {
                browser.edition(&format!("{home}{page}")).await;
                eye.page(&browser, &format!("{folder}{page}")).await;
            }
        }
        println!("{engine}: axe looked at {} views of the app", eye.views);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_the_static_edition() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let mut eye = Eye::open();
        for (folder, views) in distinct_views() {
            let mut kinds = views.kinds.clone();
            let page = format!("{}/{folder}static.html", site.url);
            browser.edition(&format!("{page}#/afgoerelse")).await;
            // Two matters, each under a heading of the first level.
            kinds.push(format!("{DECISION}+personale.nej"));
            // Its views are those of the app, made by the same code.
            eye.tour(&browser, &kinds, folder).await;
            if engine == Engine::Chromium {
                eye.look_at(&browser, &each(&views.all, FEW), false, folder).await;
            }
            for part in whole_pages(engine, folder, &["", "#om"]) {
                browser.edition(&format!("{page}{part}")).await;
                eye.page(&browser, &format!("{folder}static.html{part}")).await;
            }
        }
        println!("{engine}: axe looked at {} views of the static edition", eye.views);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_where_somebody_is_helped_beside_danish_or_in_a_theme() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let (mut eye, mut beside) = (Eye::open(), 0);
        // The others look at the first guide alone.
        let guides = if engine == Engine::Chromium { 4 } else { 2 };
        for (folder, views) in &distinct_views()[..guides] {
            for (address, colours) in [
                ("?rolle=hjaelper", Colours::AsElsewhere),
                ("?rolle=raadsmedlem", Colours::AsElsewhere),
                ("?tema=havn", Colours::Own),
            ] {
                browser.app(&format!("{}/{folder}{address}{DECISION}", site.url)).await;
                eye.tour_of_some(&browser, views, colours, &format!("{folder}{address}")).await;
            }
            if folder.ends_with("en/") {
                plan_of(&browser, &format!("{}/{folder}{DECISION}", site.url)).await;
                browser.press("[data-host=original]").await;
                browser.until("return document.querySelector('.original') !== null").await;
                let before = eye.views;
                eye.tour_of_some(&browser, views, Colours::Own, &format!("{folder}, beside Danish: ")).await;
                beside += eye.views - before;
            }
        }
        println!(
            "{engine}: axe looked at {} views of helpers and in a theme, at {beside} beside Danish",
            eye.views - beside
        );
    }
}

/// A plan in use: a day given, in time and too late, one that is none, a step done, buttons pressed.
#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_a_plan_that_is_worked_with() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let mut eye = Eye::open();
        let languages = if engine == Engine::Chromium { &["", "en/"][..] } else { &[""] };
        for lang in languages {
            let home = format!("{}/{lang}", site.url);
            plan_of(&browser, &format!("{home}{DECISION}")).await;
            let today = today(&browser).await;
            for (days, what) in [(10, "in time"), (90, "too late"), (-10, "not yet")] {
                give_date(&browser, LIMIT, today - days.days()).await;
                eye.page(&browser, &format!("{lang}{what}")).await;
            }
            browser.press(".steps .task input").await;
            browser.press("[data-host=remember]").await;
            browser.until("return [...document.querySelectorAll('.status')].some((s) => s.innerText)").await;
            eye.page(&browser, &format!("{lang}remembered")).await;
            browser.app(&home).await;
            browser.until("return document.querySelector('.kept') !== null").await;
            eye.page(&browser, &format!("{lang}kept")).await;
            browser.app(&format!("{home}#/afgoerelse.nonsense")).await;
            eye.page(&browser, &format!("{lang}a broken link")).await;
        }
        println!("{engine}: axe looked at {} states of a plan", eye.views);
        assert_eq!(eye.views, 6 * languages.len(), "{engine}");
    }
}

/// As it stands where all is well, and where something is wrong.
#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_the_self_check() {
    let sites = [Site::built().await, without_wasm().await];
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let mut eye = Eye::open();
        for site in &sites {
            for page in ["status.html", "en/status.html"] {
                browser.edition(&format!("{}/{page}", site.url)).await;
                browser.until(CHECKED).await;
                eye.page(&browser, page).await;
            }
        }
        assert_eq!(eye.views, 4, "{engine}");
    }
}
