//! What belongs to one municipality is not said in another's guide.

use std::collections::BTreeSet;
use std::fs;

use compiler::folder::municipalities;
use compiler::packs;
use rulebook::files::LANGUAGES;
use site::edition;

use klagevejviser::views::Links;
use serde_json::Value;

use crate::guides::real_guide;
use crate::root::{project, root};

/// Every text that only this municipality's own layer and sentences bring: contacts, addresses of
/// pages, titles of sources, sentences.
fn own(municipality: &str) -> BTreeSet<String> {
    let layer = fs::read_to_string(project(format!("guides/{municipality}.json"))).expect("the layer");
    let layer: Value = serde_json::from_str(&layer).expect("JSON");
    let mut own = BTreeSet::new();
    let list = |key: &str| layer[key].as_array().cloned().unwrap_or_default();
    for place in list("places") {
        for contact in place["contacts"].as_object().into_iter().flat_map(|contacts| contacts.values()) {
            own.insert(contact["is"].as_str().expect("a contact").replace(' ', "\u{a0}"));
            own.insert(contact["is"].as_str().expect("a contact").to_owned());
        }
    }
    for source in list("sources") {
        own.extend(source["url"].as_str().map(str::to_owned));
        own.insert(format!(
            "{}: ”{}”",
            source["by"].as_str().expect("a name"),
            source["title"].as_str().expect("a title")
        ));
    }
    for lang in LANGUAGES {
        let sentences =
            fs::read_to_string(project(format!("locales/{lang}/{municipality}.ftl"))).expect("the sentences");
        let texts = sentences.lines().filter_map(|line| line.split_once(" = ")).map(|(_, text)| text.to_owned());
        own.extend(texts.filter(|text| !text.contains('{')));
    }
    // A word or two may stand anywhere.
    own.retain(|text| text.len() > 12 && (text.matches([' ', '\u{a0}']).count() > 1 || text.contains(['@', '/'])));
    own
}

#[test]
fn nothing_of_one_municipality_leaks_into_another() {
    let all = municipalities(root()).expect("the guides");
    assert!(all.len() > 1, "{all:?}");
    // A new municipality brings little, so all of them are counted together.
    let brought: usize = all.iter().map(|guide| own(guide).len()).sum();
    assert!(brought > 100, "the municipalities bring something of their own: {brought}");
    for guide in &all {
        let compiled = real_guide(guide);
        // What every guide says is nobody's own.
        let mut shared: BTreeSet<String> = own(guide);
        shared.extend(compiled.whole.sentences.values().flat_map(|sentences| sentences.templates.values().cloned()));
        let walk = proof::walk(&compiled.guide);
        for lang in LANGUAGES {
            let periods = packs::periods(compiled, lang);
            let text = edition::body(&periods, &Links::default(), &walk).replace("&amp;", "&");
            assert!(text.len() > 500_000, "{guide} in {lang} says a lot");
            for other in all.iter().filter(|other| *other != guide) {
                for of_other in own(other).difference(&shared) {
                    assert!(!text.contains(of_other.as_str()), "{guide} in {lang} says what is {other}’s: {of_other}");
                }
                let name = &real_guide(other).sentences[lang].templates[&format!("guide-{other}")];
                assert!(!text.contains(name.as_str()), "{guide} in {lang} names {name}");
            }
        }
    }
}
