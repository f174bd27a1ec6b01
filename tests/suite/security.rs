//! What a guide's files may do to the pages that are made of them: nothing but say what they say.

use compiler::packs;
use std::collections::BTreeSet;

use compiler::folder::Files;
use compiler::load;
use report::{diff, sign_off};
use site::page_path;
use site::pages;
use site::pages::Style;
use site::program::Built;
use site::{edition, status};

use klagevejviser::views::Links;
use regex::Regex;
use serde_json::{Value, json};

use crate::guides::{change_layer, real_guide};
use crate::root::root;

/// The elements of our pages. `script` is counted apart.
const ELEMENTS: &str = "html head meta title link style noscript script body header footer nav main aside section article \
                        div span p a ul ol li dl dt dd h1 h2 h3 h4 h5 table caption thead tbody tr th td q cite code pre \
                        strong del ins details summary template label input textarea button fieldset legend";

/// Reads a page of ours tag by tag: each is one that we write, none runs anything, and all else is text.
fn is_harmless(what: &str, page: &str, scripts: usize) {
    let tag = Regex::new(r#"^/?([a-z][a-z0-9]*)((?:\s+[a-z][a-z-]*(?:="[^"<]*")?)*)\s*/?>"#).expect("a pattern");
    let attribute = Regex::new(r#"\s([a-z-]+)(?:="([^"]*)")?"#).expect("a pattern");
    let known: BTreeSet<&str> = ELEMENTS.split_whitespace().collect();
    let mut found = 0;
    for part in page.strip_prefix("<!DOCTYPE html>").expect("a document").split('<').skip(1) {
        let read = tag.captures(part).unwrap_or_else(|| panic!("{what}: no tag of ours: <{part:.120}"));
        assert!(known.contains(&read[1]), "{what}: <{part:.120}");
        found += usize::from(part.starts_with("script"));
        for read in attribute.captures_iter(&read[2]) {
            let value = read.get(2).map_or("", |value| value.as_str()).to_lowercase();
            assert!(!read[1].starts_with("on") && &read[1] != "style", "{what}: <{part:.120}");
            assert!(!value.starts_with("javascript:"), "{what}: <{part:.120}");
        }
    }
    assert_eq!(found, scripts, "{what}: scripts");
}

#[test]
fn markup_in_guides_and_sentences_is_text_on_every_page() {
    let compiled = crate::hostile::guide("koebenhavn");
    let walk = proof::walk(&compiled.guide);
    let built = Built::default();
    for lang in rulebook::files::LANGUAGES {
        let pack = packs::pack(&compiled, lang);
        let whole = packs::whole_pack(&compiled, lang);
        let spot = page_path::page_path(&compiled.guide, lang);
        let links = Links { other_language: "./".into(), about: "#om".into() };
        let body = edition::body(&packs::periods(&compiled, lang), &links, &walk);
        let made = [
            ("first page", pages::first_page(&pack, &built, &spot, &Default::default(), None, ""), 1),
            ("about", pages::about_page(&pack, &built, &spot, ""), 1),
            ("static edition", edition::page(&pack, &links, Some(""), Style::Link(&built, ""), &body), 1),
            ("one file", edition::page(&pack, &links, None, Style::Inline("a { color: red }"), &body), 0),
            ("report", sign_off::page(&whole, &walk, None), 0),
            ("self-check", status::page(&[whole], &built, &Default::default()), 1),
        ];
        for (what, page, scripts) in &made {
            is_harmless(&format!("{what} in {lang}"), page, *scripts);
            assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{what}: it is shown");
        }
    }
    let plain = real_guide("koebenhavn");
    is_harmless("diff", &diff::diff(plain, &compiled).html(), 0);
}

/// What a place in a layer becomes.
fn changed(layer: usize, change: impl Fn(&mut Value)) -> Vec<String> {
    let mut files = Files::read(root(), "koebenhavn").expect("the files");
    change_layer(&mut files, layer, change);
    let problems = load::compile(&files).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_guide_links_to_pages_mails_and_phones_and_to_nothing_else() {
    let hostile = [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//klage.example",
        "http://klage.example",
        "https://klage.example/\" onclick=\"alert(1)",
    ];
    let contact = |json: &mut Value, name: &str, is: &str| {
        let places = json["places"].as_array_mut().expect("places");
        let place = places.iter_mut().find_map(|place| place.get_mut("contacts")?.get_mut(name)).expect("a contact");
        place["is"] = is.into();
    };
    for url in hostile {
        let tried = [
            ("the url", changed(0, |json| json["sources"][0]["url"] = url.into())),
            ("web", changed(0, |json| contact(json, "web", url))),
            ("whistleblower", changed(1, |json| contact(json, "whistleblower", url))),
            ("email", changed(1, |json| contact(json, "email", url))),
            ("phone", changed(1, |json| contact(json, "phone", url))),
            (
                "publisher › contact",
                changed(1, |json| {
                    json["publisher"] = json!({
                        "name": "Somebody", "contact": url, "accessibility": "https://klage.example/a",
                        "privacy": "https://klage.example/p", "reviewed_by": "Somebody", "reviewed_on": "2026-01-31",
                    });
                }),
            ),
        ];
        for (what, problems) in tried {
            let [problem] = problems.as_slice() else { panic!("{what} {url}: one problem, not {problems:?}") };
            assert!(problem.contains(what) && problem.contains(url), "{problem}");
            assert!(problem.starts_with("guides/") && problem.contains("mend it: "), "{problem}");
        }
    }
}

#[test]
fn a_guide_writes_into_its_own_folder_alone() {
    for name in ["../koebenhavn", "/etc", "a/b", "a\\b", "..", "a b", "<i>"] {
        for key in ["folder", "id", "theme_parameter"] {
            let problems = changed(1, |json| json[key] = name.into());
            let said = format!("“{name}” cannot stand in an address");
            assert!(problems.iter().any(|problem| problem.contains(&said)), "{key} {name}: {problems:?}");
        }
    }
}
