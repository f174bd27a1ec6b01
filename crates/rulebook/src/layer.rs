//! Puts the files of one layer together.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::files::{FILES, Text};
use super::layer_text;
use super::overlay::{JOINED, WrittenIn, id_of};
use super::problem::Problem;

/// What stands in one file for the program or for editors, and belongs to no guide.
const OF_THE_FILE: [&str; 2] = ["$schema", FILES];

/// The whole layer: the lists of its files one after the other. Notes which file writes what.
///
/// # Errors
/// When a file is no JSON, or something stands in the layer twice.
pub fn join(files: &[Text], written_in: &mut WrittenIn) -> Result<Map<String, Value>, Problem> {
    let mut whole = Map::new();
    // Which file says a key, or has a part.
    let mut said: BTreeMap<String, &str> = BTreeMap::new();
    for (file, text) in files {
        for (key, value) in layer_text::parse(file, text)? {
            if OF_THE_FILE.contains(&key.as_str()) {
                continue;
            }
            let parts = value.as_array().into_iter().flatten();
            for (part, id) in parts.filter_map(|part| Some((part, id_of(part)?))) {
                let place = format!("{key} › {id}");
                if let Some(other) = said.insert(place.clone(), file) {
                    return Err(twice(file, &place, other));
                }
                note(file, place, part, written_in);
            }
            match (whole.get_mut(&key), value) {
                (Some(Value::Array(before)), Value::Array(parts)) => before.extend(parts),
                (Some(_), _) => return Err(twice(file, &key, said.get(&key).unwrap_or(&file.as_str()))),
                (None, value) => {
                    said.insert(key.clone(), file);
                    whole.insert(key, value);
                }
            }
        }
    }
    Ok(whole)
}

/// Notes which file writes a part, its keys, and below those what is joined.
fn note(file: &str, place: String, part: &Value, written_in: &mut WrittenIn) {
    let keys = part.as_object().into_iter().flat_map(Map::keys).map(|name| format!("{place} › {name}"));
    let joined = JOINED.into_iter().filter_map(|name| Some((name, part.get(name)?.as_object()?)));
    let inner = joined.flat_map(|(name, values)| values.keys().map(move |inner| format!("{name} › {inner}")));
    let inner = inner.map(|inner| format!("{place} › {inner}"));
    written_in.extend(keys.chain(inner).map(|place| (place, file.to_owned())));
    written_in.insert(place, file.to_owned());
}

fn twice(file: &str, place: &str, other: &str) -> Problem {
    Problem::new(file, place, format!("it stands in {other} already"), "keep one of the two")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{WrittenIn, join};

    fn layer(files: &[(&str, Value)]) -> Result<Value, String> {
        let files: Vec<_> = files.iter().map(|(name, json)| ((*name).to_owned(), json.to_string())).collect();
        join(&files, &mut WrittenIn::new())
            .map(Value::Object)
            .map_err(|problem| problem.to_string().replace("\n    mend it", ""))
    }

    #[test]
    fn lists_go_on_from_file_to_file() {
        let whole = layer(&[
            ("a", json!({ "$schema": "x", "files": ["b", "c"], "sections": ["s"], "areas": [{ "id": "1" }] })),
            ("b", json!({ "areas": [{ "id": "3" }, { "id": "2" }] })),
            ("c", json!({ "steps": [{ "id": "1" }], "areas": [{ "id": "4" }] })),
        ]);
        assert_eq!(
            whole,
            Ok(json!({
                "sections": ["s"],
                "areas": [{ "id": "1" }, { "id": "3" }, { "id": "2" }, { "id": "4" }],
                "steps": [{ "id": "1" }],
            }))
        );
    }

    #[test]
    fn what_stands_twice_is_told_with_both_files() {
        let part = layer(&[("a", json!({ "areas": [{ "id": "1" }] })), ("b", json!({ "areas": [{ "id": "1" }] }))]);
        assert_eq!(part, Err("b, areas › 1: it stands in a already: keep one of the two".to_owned()));
        let same = layer(&[("a", json!({ "areas": [{ "id": "1" }, { "id": "1" }] }))]);
        assert_eq!(same, Err("a, areas › 1: it stands in a already: keep one of the two".to_owned()));
        let key = layer(&[("a", json!({ "theme_parameter": "x" })), ("b", json!({ "theme_parameter": "y" }))]);
        assert_eq!(key, Err("b, theme_parameter: it stands in a already: keep one of the two".to_owned()));
    }
}
