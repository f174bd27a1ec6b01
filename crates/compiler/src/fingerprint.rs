//! What names a state of the rules and sentences: equal exactly when nothing that a visitor can be told has changed.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use guide::Guide;
use sentences::fluent::Sentences;
use sentences::needed::stands_apart;

/// So many of its signs are enough to tell states apart where there is little room.
const SHORT: usize = 12;
/// What of a guide is no rule: who publishes it, where it stands, how it looks, who may show it.
const NOT_RULES: [&str; 7] = ["version", "folder", "publisher", "hosts", "counting", "topics", "theme_parameter"];

/// The fingerprint of a guide: the SHA-256, in hexadecimal, of its rules, facts and sentences in every
/// language. That somebody publishes, reviews or confirms them does not change it, nor do the
/// sentences that no visitor is told.
pub fn of(guide: &Guide, sentences: &BTreeMap<String, Sentences>, helper: &BTreeMap<String, Sentences>) -> String {
    // Objects of JSON are sorted by their keys here.
    let mut rules = serde_json::to_value(guide).unwrap_or_default();
    if let Value::Object(parts) = &mut rules {
        NOT_RULES.iter().for_each(|part| drop(parts.remove(*part)));
    }
    for source in rules["sources"].as_array_mut().into_iter().flatten() {
        source["confirmed_on"].take();
    }
    let texts = |languages: &BTreeMap<String, Sentences>| -> BTreeMap<String, BTreeMap<String, String>> {
        let of_language = |sentences: &Sentences| {
            let told = sentences.templates.iter().filter(|(id, _)| !stands_apart(id));
            told.map(|(id, text)| (id.clone(), text.clone())).collect()
        };
        languages.iter().map(|(language, sentences)| (language.clone(), of_language(sentences))).collect()
    };
    let all = json!({ "rules": rules, "sentences": texts(sentences), "helper": texts(helper) });
    hex(&Sha256::digest(all.to_string()))
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
