//! What a stranger can put before the app: in a link, in a field, on the device, in a guide. It is
//! text or nothing: no element, no script, no dialog, no request.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::engine::{engines, once};
use browser_tests::environment::{root, variable};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::sites::site_of;
use serde_json::json;

use crate::hostile::{self, MARKUP};
use crate::work::{DECISION, LIMIT, give, plan_of};

/// Sees what should never happen on the page that is open. Firefox runs a test's script with another `globalThis`.
const WATCH: &str = "
window.seen = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval'])
    window[name] = () => { seen.push(name); };
addEventListener('error', (event) => seen.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => seen.push(`rejected: ${event.reason}`));
addEventListener('securitypolicyviolation', (event) => seen.push(`refused: ${event.blockedURI} ${event.violatedDirective}`));
";

/// What is wrong on the page: elements and attributes that no view has, links to scripts, requests for
/// anything but the site's own files, no question and no answer, or what was seen.
const LOOK: &str = r"
const OWN = /^\/([\w.\/-]*\.[0-9a-f]{16}\.\w+|(\w+\/)*(icon\.svg|manifest\.webmanifest|sw\.js|static\.html))$/;
const look = () => {
    const wrong = [...(window.seen ?? [])];
    const strange = 'script:not([type=module][src]), img, iframe, frame, object, embed, svg, math, form, base, style, video, audio, meta[http-equiv]:not(noscript *)';
    for (const element of document.querySelectorAll(strange)) wrong.push(element.outerHTML.slice(0, 200));
    for (const element of document.querySelectorAll('*')) for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || ['style', 'srcdoc', 'formaction'].includes(name)) wrong.push(`${name}=${value}`);
    }
    for (const link of document.querySelectorAll('[href]')) {
        const { protocol, origin, host } = new URL(link.href);
        const fine = protocol === 'data:' ? link.hasAttribute('download') : ['https:', 'mailto:', 'tel:'].includes(protocol) || origin === location.origin;
        if (!fine) wrong.push(link.outerHTML.slice(0, 200));
    }
    for (const { name } of performance.getEntriesByType('resource')) {
        const url = new URL(name);
        if (url.origin !== location.origin || url.search || !OWN.test(url.pathname)) wrong.push(`asked for ${name}`);
    }
    const answers = [...document.querySelectorAll('.card a, .door')].filter((e) => e.checkVisibility());
    const heading = [...document.querySelectorAll('h1')].find((e) => e.checkVisibility());
    if (!answers.length || !heading?.innerText.trim()) wrong.push(`neither a question nor an answer: ${document.body.innerText.slice(0, 200)}`);
    return wrong;
};
";

/// The page that is open does nothing that it should not.
async fn is_harmless(browser: &Browser, why: &str) {
    let wrong = browser.run(&format!("{LOOK} return look()")).await;
    assert_eq!(wrong, json!([]), "{why}");
}

/// Numbers that are the same in every run (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }

    fn one_of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.below(all.len())]
    }
}

/// What links are made of: what runs, what ends a text or an attribute, what is read as another sign, and answers.
const PIECES: [&str; 48] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "\"><img src=x onerror=alert(1)>",
    "' onfocus=alert(1) autofocus x='",
    "<base href=//x.example>",
    "<meta http-equiv=refresh content=0>",
    "</title><script>alert(1)</script>",
    "<style>*{display:none}</style>",
    "<a href=javascript:alert(1)>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//x.example/",
    "https://x.example/",
    "\\\\x.example\\",
    "../../../",
    "?rolle=hjaelper",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "%253Cscript%253E",
    "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
    "%00",
    "%E0%A4%A",
    "%",
    "%u003C",
    "&lt;script&gt;",
    "&#60;img src=x&#62;",
    "\u{202e}",
    "\u{2028}",
    "\u{feff}",
    "\u{1f4a3}",
    "æøå",
    "ＡＢＣ",
    "\"",
    "'",
    "`",
    "<",
    ">",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "{{7*7}}",
    "${alert(1)}",
    "afgoerelse",
    "personale",
    "modtaget",
];
const JOINTS: [&str; 8] = [".", ".", ".", "+", "/", "#", "", "%2B"];

/// A thousand links that nobody means well with; one in fifty is very long.
fn hostile_fragments() -> Vec<String> {
    let mut numbers = Numbers(0x006b_6c61_6765);
    let mut all = BTreeSet::new();
    while all.len() < 1_000 {
        let pieces = if numbers.below(50) == 0 { 400 + numbers.below(600) } else { 1 + numbers.below(9) };
        let mut fragment = "#/".to_owned();
        for _ in 0..pieces {
            fragment += numbers.one_of(&PIECES);
            fragment += numbers.one_of(&JOINTS);
        }
        all.insert(fragment);
    }
    all.into_iter().collect()
}

/// Goes to each fragment, and looks. `arguments[0]` are the fragments.
const TOUR: &str = "(async () => {
    const wrong = [];
    for (const fragment of arguments[0]) {
        const before = location.href;
        const moved = new Promise((next) => addEventListener('hashchange', next, { once: true }));
        location.replace(fragment);
        if (location.href !== before) await moved;
        const found = look();
        if (found.length) wrong.push([fragment.slice(0, 300), found]);
        seen.length = 0;
    }
    done(wrong);
})().catch((error) => done(`${error}`));";

/// Puts what should never be there on the page, and takes it away again.
async fn the_look_sees_what_it_should(browser: &Browser) {
    let planted = "const planted = [['img', {}], ['a', { href: 'javascript:alert(1)' }], ['p', { formaction: 'x' }], ['script', {}]].map(([tag, given]) => {
            const element = document.createElement(tag);
            Object.entries(given).forEach(([name, value]) => element.setAttribute(name, value));
            document.querySelector('main').append(element);
            const found = look().length;
            element.remove();
            return found;
        });
        alert(1);
        const dialogs = look();
        seen.length = 0;
        return [...planted, ...dialogs, ...look()];";
    let found = browser.run(&format!("{LOOK}{planted}")).await;
    assert_eq!(found, json!([1, 1, 1, 1, "alert"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_hostile_links_show_a_question_or_an_answer_and_nothing_else() {
    let fragments = hostile_fragments();
    let site = Site::built().await;
    if let Some(engine) = once() {
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        browser.run(WATCH).await;
        the_look_sees_what_it_should(&browser).await;
        // They are read in Rust, so in one engine.
        for some in fragments.chunks(100) {
            let wrong = browser.run_async(&format!("{LOOK}{TOUR}"), vec![json!(some)]).await;
            assert_eq!(wrong, json!([]), "{engine}");
        }
        // Some as who taps such a link meets them, and where no script reads them.
        for fragment in fragments.iter().step_by(100) {
            browser.app(&format!("{}/{fragment}", site.url)).await;
            is_harmless(&browser, &format!("{engine}: {fragment:.300}")).await;
        }
        for fragment in fragments.iter().step_by(250) {
            browser.edition(&format!("{}/static.html{fragment}", site.url)).await;
            browser.until("return document.readyState === 'complete'").await;
            is_harmless(&browser, &format!("{engine}: static.html{fragment:.300}")).await;
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_query_chooses_neither_a_role_nor_a_theme() {
    let queries = [
        "?rolle=<img src=x onerror=alert(1)>&tema=../../x",
        "?rolle=__proto__&tema=__proto__",
        "?rolle=rolle&tema=tema",
        "?tema=//x.example/a.css&rolle=hjaelper%20raadsmedlem",
        "?tema=havn%00&tema=javascript:alert(1)",
        "?rolle=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&x=<script>alert(1)</script>",
        "?constructor=1&toString=2&<svg/onload=alert(1)>",
        "?rolle=%E0%A4%A&tema=%",
    ];
    let site = Site::built().await;
    if let Some(engine) = once() {
        let browser = Browser::open(engine).await;
        for query in queries {
            let why = format!("{engine}: {query}");
            browser.app(&format!("{}/{query}{DECISION}", site.url)).await;
            is_harmless(&browser, &why).await;
            let chosen =
                "return document.querySelectorAll('.helping, link[rel=stylesheet] ~ link[rel=stylesheet]').length";
            assert_eq!(browser.run(chosen).await, json!(0), "{why}");
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_stays_text_also_when_it_is_remembered() {
    let site = Site::built().await;
    let home = format!("{}/", site.url);
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{home}{DECISION}")).await;
        browser.run(WATCH).await;
        // As a person types, who gets no further than the field is long.
        give(&browser, LIMIT, ["<b", "\">", "<svg"]).await;
        is_harmless(&browser, &format!("{engine}: a day")).await;
        // As a script of somebody's would.
        let put = "for (const field of document.querySelectorAll('.desk input, .when input, textarea')) {
            if (field.type === 'checkbox') continue;
            field.removeAttribute('maxlength');
            field.value = arguments[0];
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        done(document.querySelectorAll('textarea').length)";
        let letters = browser.run_async(put, vec![json!(MARKUP)]).await;
        assert!(letters.as_u64() > Some(0), "{engine}: {letters}");
        is_harmless(&browser, &format!("{engine}: all fields")).await;
        let saved = browser.held("[data-save] ~ .tools a[download], a[download$='.txt']").await;
        assert_eq!(saved, MARKUP, "{engine}");
        browser.press("[data-host=remember]").await;
        browser.until("return localStorage.length === 1").await;
        browser.app(&home).await;
        browser.until("return document.querySelector('.kept') !== null").await;
        is_harmless(&browser, &format!("{engine}: remembered")).await;
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_store_leads_nowhere_else() {
    let site = Site::built().await;
    let home = format!("{}/", site.url);
    let stored = [
        "javascript:alert(1)".to_owned(),
        format!("#/{MARKUP}\n{MARKUP}\nday {MARKUP}\ndone {MARKUP}"),
        format!("//x.example/{DECISION}\nday __proto__ constructor 2026-01-01"),
        format!(
            "{DECISION}\nday afgoerelse.arbejde.sygedagpenge.modtaget receipt {MARKUP}\ndone x\" onclick=\"alert(1) y"
        ),
        format!("{DECISION}{}", "\nday x y 2026-01-01".repeat(20_000)),
    ];
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&home).await;
        for kept in &stored {
            let why = format!("{engine}: {kept:.60}");
            let keep =
                "localStorage.setItem(`klagevejviser ${new URL('sw.js', location).pathname}`, arguments[0]); done()";
            browser.run_async(keep, vec![json!(kept)]).await;
            browser.app(&home).await;
            is_harmless(&browser, &why).await;
            let link = browser.run("return document.querySelector('.kept a')?.getAttribute('href') ?? '#/'").await;
            assert!(link.as_str().is_some_and(|link| link.starts_with("#/") && !link.contains('<')), "{why}: {link}");
            plan_of(&browser, &format!("{home}{DECISION}")).await;
            is_harmless(&browser, &why).await;
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

/// The site of one guide whose every sentence and fact holds markup.
fn hostile_site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    site_of(&[hostile::guide("koebenhavn")], folder.path());
    folder
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn markup_in_a_guide_is_shown_as_text() {
    // It is made text before any engine reads it.
    let Some(engine) = once() else { return };
    let folder = hostile_site();
    let site = Site::of(folder.path(), false).await;
    let shown =
        "return document.body.innerText.includes('<script>alert(1)</script>\"><img src=x onerror=alert(1)>&amp;')";
    let browser = Browser::open(engine).await;
    for page in ["", "en/", "?rolle=hjaelper"] {
        let why = format!("{engine}: {page}");
        browser.app(&format!("{}/{page}", site.url)).await;
        is_harmless(&browser, &why).await;
        browser.until(shown).await;
        plan_of(&browser, &format!("{}/{page}{DECISION}", site.url)).await;
        browser.run(WATCH).await;
        browser.run("document.querySelectorAll('details').forEach((details) => (details.open = true))").await;
        give(&browser, LIMIT, ["1", "2", "2026"]).await;
        browser
            .run("document.querySelectorAll('[data-host=remember], .task input').forEach((button) => button.click())")
            .await;
        browser.until(shown).await;
        is_harmless(&browser, &why).await;
        browser.run("localStorage.clear()").await;
    }
    for page in ["about.html", "status.html", &format!("static.html{DECISION}")] {
        browser.edition(&format!("{}/{page}", site.url)).await;
        browser.until(shown).await;
        let script = format!(
            "{LOOK} return look().filter((wrong) => !wrong.startsWith('neither') && !wrong.startsWith('asked'))"
        );
        assert_eq!(browser.run(&script).await, json!([]), "{engine}: {page}");
    }
    assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
}

/// npm's packages build and test; a visitor gets none of them. No browser is needed to see it.
#[test]
fn nothing_of_npm_is_in_the_site() {
    let dist = variable("KV_DIST");
    for file in files(&dist) {
        let path = file.strip_prefix(&dist).expect("within").to_string_lossy().into_owned();
        assert!(!path.contains("node_modules") && !path.ends_with("package.json"), "{path}");
        if !path.ends_with(".js") {
            continue;
        }
        let code = fs::read_to_string(&file).expect("a script");
        for sign in ["node_modules", "require(", "@license", "sourceMappingURL"] {
            assert!(!code.contains(sign), "{path}: {sign}");
        }
        // What is made smaller holds nothing that was not there. wasm-bindgen's, of crates.io, has no source here.
        let name = path.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default();
        if let Ok(source) = fs::metadata(root().join(format!("public/{name}.js"))) {
            let filled = if name == "sw" { 8_192 } else { 0 };
            assert!(code.len() as u64 <= source.len() + filled, "{path} is bigger than its source");
        } else {
            assert!(name == "klagevejviser", "{path} is no script of ours");
        }
    }
}
