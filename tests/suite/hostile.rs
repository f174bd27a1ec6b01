//! A guide whose every sentence and every fact holds markup.

use std::path::Path;

use compiler::folder::Files;
use compiler::load;
use compiler::load::Compiled;
use serde_json::{Value, json};

/// What would run a script, end an attribute, or be read as another sign.
pub const MARKUP: &str = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>&amp;";

/// Sentences that are no text for people: a language's code, the words that a term is found by.
fn is_code(id: &str) -> bool {
    ["ui-other-language-code", "voice-words"].contains(&id) || (id.starts_with("term-") && !id.ends_with("-is"))
}

/// Adds markup to the facts that a guide shows as text, and gives it a publisher.
fn facts(text: &str, with_publisher: bool) -> String {
    let mut layer: Value = serde_json::from_str(text).expect("JSON");
    let add = |value: Option<&mut Value>| {
        if let Some(Value::String(text)) = value {
            text.push_str(MARKUP);
        }
    };
    for source in layer.get_mut("sources").and_then(Value::as_array_mut).into_iter().flatten() {
        add(source.get_mut("title"));
        add(source.get_mut("by"));
    }
    for place in layer.get_mut("places").and_then(Value::as_array_mut).into_iter().flatten() {
        add(place.pointer_mut("/contacts/address/is"));
    }
    if with_publisher {
        layer["publisher"] = json!({
            "name": format!("Somebody {MARKUP}"),
            "address": "https://klage.example/",
            "contact": "https://klage.example/contact",
            "accessibility": "https://klage.example/accessibility",
            "privacy": "mailto:privacy@klage.example",
            "reviewed_by": format!("Somebody {MARKUP}"),
            "reviewed_on": "2026-01-31",
        });
    }
    layer.to_string()
}

/// The guide, with markup everywhere. In sentences the compiler finds it: there it is added afterwards.
pub fn guide(municipality: &str) -> Compiled {
    let mut files =
        Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")), municipality).expect("the files");
    for (at, layer) in files.layers.iter_mut().enumerate() {
        layer.iter_mut().for_each(|(_, text)| *text = facts(text, at == 1));
    }
    let compiled = load::compile(&files)
        .unwrap_or_else(|problems| panic!("{}", problems.iter().map(|p| format!("{p}\n")).collect::<String>()));
    let mut whole = (*compiled.whole).clone();
    for sentences in whole.sentences.values_mut().chain(whole.helper.values_mut()) {
        let texts = sentences.templates.iter_mut().filter(|(id, _)| !is_code(id));
        texts.for_each(|(_, text)| text.push_str(&format!(" {MARKUP}")));
    }
    Compiled::of(whole, compiled.written_in)
}
