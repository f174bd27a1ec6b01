//! A guide with many times the areas: each area again and again, named wherever it is named.

use compiler::folder::Files;
use rulebook::merge;
use serde_json::{Value, json};

/// The files of a guide in which each area stands `times` times.
///
/// # Panics
/// When the files are no guide.
pub fn with_areas(files: &Files, times: usize) -> Files {
    let (guide, _) = merge::merge(&files.layers).unwrap_or_else(|problems| panic!("{problems:?}"));
    let question = &guide.area_question().expect("a question that names the area").id;
    let ids: Vec<&str> = guide.areas.iter().map(|area| area.id.as_str()).collect();
    let mut generated = files.clone();
    for (_, text) in generated.layers.iter_mut().flatten() {
        let mut layer: Value = serde_json::from_str(text).expect("JSON");
        if let Some(areas) = layer.get_mut("areas").and_then(Value::as_array_mut) {
            let copies = areas.iter().flat_map(|area| (2..=times).map(|number| copy_of(area, number)));
            let copies: Vec<Value> = copies.collect();
            areas.extend(copies);
        }
        for table in ["routes", "steps"] {
            for row in layer.get_mut(table).and_then(Value::as_array_mut).into_iter().flatten() {
                if let Some(named) = row.pointer_mut(&format!("/if/{question}")).and_then(Value::as_array_mut) {
                    let copies = named.iter().flat_map(|id| (2..=times).map(|number| numbered(id, number)));
                    let copies: Vec<Value> = copies.collect();
                    named.extend(copies);
                }
            }
        }
        *text = layer.to_string();
    }
    for (language, files) in &mut generated.locales {
        let said =
            |id: &str| files.iter().any(|(_, text)| text.lines().any(|line| line.starts_with(&format!("{id} ="))));
        let mut text = String::new();
        for id in &ids {
            for number in 2..=times {
                for message in [
                    format!("option-{id}--{number}"),
                    format!("option-{id}--{number}-hint"),
                    format!("area-{id}--{number}-note"),
                ] {
                    text.push_str(&format!("{message} = {number}\n"));
                }
            }
            // One that was alone in its field was never a choice.
            for message in [format!("option-{id}"), format!("option-{id}-hint")] {
                if times > 1 && !said(&message) {
                    text.push_str(&format!("{message} = 1\n"));
                }
            }
        }
        files.push((format!("locales/{language}/generated.ftl"), text));
    }
    generated
}

fn numbered(id: &Value, number: usize) -> Value {
    json!(format!("{}--{number}", id.as_str().expect("an id")))
}

/// With a note of its own, so that nobody is told the same by two.
fn copy_of(area: &Value, number: usize) -> Value {
    let mut copy = area.clone();
    copy["id"] = numbered(&area["id"], number);
    copy["note"] = json!(true);
    copy.as_object_mut().expect("an area").remove("formerly");
    copy
}
