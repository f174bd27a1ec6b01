//! What names a state of the rules and sentences: equal exactly when nothing that a visitor can be told has changed.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use guide::Guide;
use guide::model::Source;
use sentences::fluent::Sentences;
use sentences::needed::stands_apart;

/// So many of its signs are enough to tell states apart where there is little room.
const SHORT: usize = 12;

/// The fingerprint of a guide: the SHA-256, in hexadecimal, of its rules, facts and sentences in every
/// language. That somebody publishes, reviews or confirms them does not change it, nor do the
/// sentences that no visitor is told.
pub fn of(guide: &Guide, sentences: &BTreeMap<String, Sentences>, helper: &BTreeMap<String, Sentences>) -> String {
    let told = |languages: &BTreeMap<String, Sentences>| -> BTreeMap<String, BTreeMap<String, String>> {
        let of_language = |sentences: &Sentences| {
            let told = sentences.templates.iter().filter(|(id, _)| !stands_apart(id));
            told.map(|(id, text)| (id.clone(), text.clone())).collect()
        };
        languages.iter().map(|(language, sentences)| (language.clone(), of_language(sentences))).collect()
    };
    let all = postcard::to_allocvec(&(rules(guide), told(sentences), told(helper)));
    hex(&Sha256::digest(all.unwrap_or_else(|error| unreachable!("{error}"))))
}

/// A guide without what is no rule: who publishes it, where it stands, how it looks, who may show it.
fn rules(guide: &Guide) -> Guide {
    let sources = guide.sources.iter().map(|source| Source { confirmed_on: None, ..source.clone() }).collect();
    Guide {
        version: String::new(),
        folder: None,
        publisher: None,
        hosts: Vec::new(),
        counting: false,
        topics: Vec::new(),
        theme_parameter: None,
        sources,
        ..guide.clone()
    }
}

/// The fingerprint of several guides together, whatever their order.
pub fn of_all<'f>(fingerprints: impl IntoIterator<Item = &'f str>) -> String {
    let mut all: Vec<&str> = fingerprints.into_iter().collect();
    all.sort_unstable();
    match all[..] {
        [only] => only.to_owned(),
        _ => hex(&Sha256::digest(all.join("\n"))),
    }
}

/// The beginning of a fingerprint.
pub fn short(fingerprint: &str) -> &str {
    fingerprint.get(..SHORT).unwrap_or(fingerprint)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
