//! What a view is made of: headings, landmarks, languages. In Chromium alone: the markup is the same in each engine.

use browser_tests::engine::once;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::views::{distinct, every_view, tour};

use super::{BESIDE, SHORT, Wrongs, open};
use crate::work::DECISION;

/// Guides in their languages: what they are called, where they stand, and what is asked for there.
const PAGES: [(&str, &str); 4] =
    [("koebenhavn", ""), ("koebenhavn", "en/"), ("ishoej", "ishoej/?rolle=hjaelper"), ("ishoej", "ishoej/en/")];

/// Each sixteenth view in a whole run: axe looks at the order of headings in every view.
fn sample(guide: &str) -> Vec<String> {
    let apart = if every_view() { 16 } else { 32 };
    let mut some: Vec<String> = distinct(guide).into_iter().step_by(apart).collect();
    some.push(format!("{DECISION}+personale.nej"));
    some
}

/// What is wrong with the headings and the landmarks of the document.
const HEADINGS: &str = "
const headings = () => {
    const wrong = [];
    const levels = all('h1, h2, h3, h4, h5, h6').map((h) => [Number(h.tagName[1]), h]);
    // The original beside it begins anew.
    const parts = [document.querySelectorAll('.both > *')].map((both) => both.length ? [...both] : [document.body])[0];
    for (const part of parts) {
        const own = levels.filter(([, h]) => part.contains(h));
        const firsts = own.filter(([level]) => level === 1).length;
        if (firsts !== 1) wrong.push(`${firsts} h1`);
        own.forEach(([level, h], at) => { if (level > (own[at - 1]?.[0] ?? 0) + 1) wrong.push(`a level is left out before ${short(h)}`); });
    }
    for (const [name, css] of [['main', 'main'], ['header', 'header'], ['footer', 'footer']]) {
        const there = all(css).filter((part) => !part.closest('article, section') || name === 'main').length;
        if (there !== 1) wrong.push(`${there} times ${name}`);
    }
    return wrong;
};
";

/// What is in another language than it says.
const LANGUAGES: &str = "
const languages = () => {
    const words = {
        da: /(?<!\\p{L})(og|ikke|eller|jeg|du|din|det|som|til|af|på|hvad|hvor|med|har|der|fra|skal|kan|om|ved|klage|over|en|et)(?!\\p{L})/giu,
        en: /(?<!\\p{L})(the|and|not|or|you|your|it|that|to|of|what|where|with|have|has|is|are|from|must|can|about|complaint|a|an)(?!\\p{L})/giu,
    };
    const wrong = [];
    const look = (text, element) => {
        const lang = element.closest('[lang]').lang;
        if (!words[lang]) wrong.push(`the language ${lang}`);
        const [other] = Object.keys(words).filter((name) => name !== lang);
        const count = (lang) => (text.match(words[lang]) ?? []).length;
        // A word or two can be a name, and both languages have some of the same.
        if (count(other) > 1 && count(other) > count(lang)) wrong.push(`${lang}: ${text.trim().slice(0, 120)} in ${short(element).slice(0, 40)}`);
    };
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
        const element = nodes.currentNode.parentElement;
        if (!element.closest('textarea, script, style, .without-app') && nodes.currentNode.data.trim()) look(nodes.currentNode.data, element);
    }
    document.querySelectorAll('textarea').forEach((field) => look(field.value, field));
    for (const other of document.querySelectorAll('.other-language')) {
        const own = document.documentElement.lang;
        if (other.lang === own || other.lang !== other.hreflang || !words[other.lang]) wrong.push(`the way to the other language: ${short(other)}`);
    }
    return wrong;
};
";

/// Looks at views of the app, at the pages that are not the app, and at the original beside the other language.
#[tokio::test(flavor = "multi_thread")]
async fn headings_are_in_order_and_every_part_has_its_language() {
    let site = Site::built().await;
    let look = format!("{SHORT}{HEADINGS}{LANGUAGES}const look = () => [...headings(), ...languages()];");
    if let Some(engine) = once() {
        let browser = Browser::open(engine).await;
        let mut wrong = Wrongs::default();
        for (guide, page) in PAGES {
            browser.app(&format!("{}/{page}{DECISION}", site.url)).await;
            browser.until("return document.querySelector('.desk') !== null").await;
            let lang = browser.text("return document.documentElement.lang").await;
            assert_eq!(lang, if page.contains("en/") { "en" } else { "da" }, "{engine}: {page}");
            let read = format!(
                "{look}const read = () => {{ document.querySelectorAll('details').forEach((d) => (d.open = true)); return look(); }};"
            );
            let some = sample(guide);
            for (fragment, found) in some.iter().zip(tour(&browser, &read, &some).await) {
                wrong.add(&format!("{page}{fragment}"), &found);
            }
        }
        for view in ["", "en/", "about.html", "en/about.html", "ishoej/en/about.html"]
            .map(str::to_owned)
            .into_iter()
            .chain(["static.html", "en/static.html"].map(|page| format!("{page}{DECISION}")))
            .chain([BESIDE, "ishoej/en/?beside"].map(|page| format!("{page}{DECISION}")))
        {
            open(&browser, &site, &view).await;
            let found = browser.run(&format!("{look} return look()")).await;
            wrong.add(&view, &found);
        }
        wrong.none(&format!("{engine}"));
    }
}
