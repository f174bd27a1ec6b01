//! The pages as they are written: language, title, description; and what they say to search
//! engines, which is nothing until somebody answers for them at a public address.

use compiler::packs;
use guide::model::Publisher;
use site::page_path;
use site::pages;
use site::program::Built;
use site::{edition, head};

use klagevejviser::views::Links;
use pack::Pack;
use serde_json::Value;

use crate::guides::real_guide;
use crate::root::project;

fn pages(pack: &Pack) -> [(&'static str, String); 3] {
    let spot = page_path::page_path(&pack.guide, &pack.lang);
    let built = Built::default();
    [
        ("", pages::first_page(pack, &built, &spot, &Default::default(), None, "")),
        ("about.html", pages::about_page(pack, &built, &spot, "")),
        (
            "static.html",
            edition::page(pack, &Links::default(), Some(&spot.up), pages::Style::Link(&Built::default(), ""), ""),
        ),
    ]
}

/// The text after `start`, up to `end`.
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    text.split(start).nth(1).and_then(|rest| rest.split(end).next()).unwrap_or_default()
}

const NAMES: [(&str, &str); 2] = [("koebenhavn", "Københavns Kommune"), ("ishoej", "Ishøj Kommune")];

#[test]
fn every_page_says_its_language_and_what_it_is() {
    for (guide, municipality) in NAMES {
        let compiled = real_guide(guide);
        for lang in ["da", "en"] {
            for (page, html) in pages(&packs::pack(compiled, lang)) {
                let at = format!("{guide} {lang} {page}");
                assert_eq!(between(&html, "<html lang=\"", "\""), lang, "{at}");
                let title = between(&html, "<title>", "</title>");
                assert!(title.contains(&format!("Klagevejviser {municipality}")), "{at}: {title}");
                let description = between(&html, "<meta name=\"description\" content=\"", "\"");
                assert!(description.contains(municipality), "{at}: {description}");
                assert!((50..=160).contains(&description.chars().count()), "{at}: {description}");
            }
        }
    }
}

#[test]
fn a_source_in_another_language_is_marked_as_such() {
    for (guide, _) in NAMES {
        let compiled = real_guide(guide);
        for lang in ["da", "en"] {
            let pack = packs::pack(compiled, lang);
            let edition =
                edition::body(&packs::periods(compiled, lang), &Links::default(), &proof::walk(&compiled.guide));
            for (page, html) in pages(&pack).into_iter().chain([("static.html, its views", edition)]) {
                let mut marked = 0;
                for source in compiled.guide.sources.iter().filter(|source| source.lang != lang) {
                    let title = format!("{}: ”{}”", source.by, source.title);
                    for (at, _) in html.match_indices(&title) {
                        let (_, tag) = html[..at].rsplit_once('<').expect("a tag before it");
                        assert!(
                            tag.contains(&format!("lang=\"{}\"", source.lang)),
                            "{guide} {lang} {page}: {title} in <{tag}"
                        );
                        marked += 1;
                    }
                }
                assert_eq!(
                    marked > 0,
                    ["about.html", "static.html, its views"].contains(&page),
                    "{guide} {lang} {page}"
                );
            }
        }
    }
}

#[test]
fn nobody_offers_a_page_that_nobody_answers_for_at_a_public_address() {
    let mut compiled = real_guide("koebenhavn").clone();
    let nobody = None;
    let nowhere = Some(Publisher { name: "A publisher".into(), ..Publisher::default() });
    for publisher in [nobody, nowhere] {
        compiled.guide.publisher = publisher;
        for (page, html) in pages(&packs::pack(&compiled, "da")) {
            assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
            for public in ["canonical", "alternate", "itemscope", "itemprop", "schema.org"] {
                assert!(!html.contains(public), "{page} says {public}");
            }
        }
    }
}

#[test]
fn a_published_page_says_where_it_stands_in_each_language_and_who_publishes_it() {
    let mut compiled = real_guide("ishoej").clone();
    compiled.guide.publisher = Some(Publisher {
        name: "A & B".into(),
        address: Some("https://klage.example/ishoej/".into()),
        contact: "https://klage.example/contact".into(),
        ..Publisher::default()
    });
    for lang in ["da", "en"] {
        let folder = if lang == "da" { "" } else { "en/" };
        for (page, html) in pages(&packs::pack(&compiled, lang)) {
            let head = between(&html, "<head>", "</head>");
            let here = format!("https://klage.example/ishoej/{folder}{page}");
            assert!(head.contains(&format!("<link rel=\"canonical\" href=\"{here}\">")), "{head}");
            for (language, folder) in [("da", ""), ("en", "en/"), ("x-default", "")] {
                let there = format!("https://klage.example/ishoej/{folder}{page}");
                let link = format!("<link rel=\"alternate\" hreflang=\"{language}\" href=\"{there}\">");
                assert!(head.contains(&link), "{link} in {head}");
            }
            assert!(!html.contains("noindex"), "{page}");
            // Structured data, all within the one item.
            let html_tag = between(&html, "<html", ">");
            assert!(html_tag.contains("itemscope") && html_tag.contains("https://schema.org/WebPage"), "{html_tag}");
            let data = between(&html, "<meta itemprop=\"description\"", "</body>");
            assert!(data.contains(&format!("<meta itemprop=\"inLanguage\" content=\"{lang}\">")), "{data}");
            assert!(data.contains(&format!("<link itemprop=\"url\" href=\"{here}\">")), "{data}");
            let publisher = between(&html, "itemprop=\"publisher\"", "</div>");
            assert!(publisher.contains("content=\"A &amp; B\""), "{publisher}");
            assert!(!html.contains("<style") && !html.contains("<script>"), "nothing stands inline");
        }
    }
}

#[test]
fn a_public_address_is_one() {
    for wrong in ["http://klage.example/", "https://klage.example", "klage.example/"] {
        let mut guide = real_guide("ishoej").guide.clone();
        guide.publisher = Some(Publisher { address: Some(wrong.into()), ..Publisher::default() });
        let findings = rulebook::references::check(&guide);
        assert!(findings.iter().any(|finding| finding.place == "publisher › address"), "{wrong}");
    }
}

#[test]
fn a_manifest_names_the_guide_and_pictures_that_are_there() {
    let css = std::fs::read_to_string(project("public/klagevejviser.css")).expect("the stylesheet");
    for (guide, municipality) in NAMES {
        let compiled = real_guide(guide);
        for lang in ["da", "en"] {
            let spot = page_path::page_path(&compiled.guide, lang);
            let manifest = head::manifest(&packs::pack(compiled, lang), &spot, &css);
            let manifest: Value = serde_json::from_str(&manifest).expect("JSON");
            let name = manifest["name"].as_str().expect("a name");
            assert!(name.starts_with("Klagevejviser") && name.contains(municipality), "{name}");
            assert_eq!(manifest["lang"], lang);
            assert_eq!(manifest["start_url"], "./");
            assert_eq!(manifest["scope"], if lang == "da" { "./" } else { "../" });
            assert_eq!(manifest["theme_color"], "#fff");
            let mut pictures = 0;
            for icon in manifest["icons"].as_array().expect("icons") {
                let file = icon["src"].as_str().expect("an address").strip_prefix(&spot.up).expect("the way up");
                let bytes = std::fs::read(project("public").join(file)).expect("the picture");
                if icon["type"] == "image/png" {
                    // The header of a PNG holds its width and height.
                    let size = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
                    assert_eq!(icon["sizes"], format!("{}x{}", size(16), size(20)), "{file}");
                    pictures += 1;
                }
            }
            assert_eq!(pictures, 3);
        }
    }
}
