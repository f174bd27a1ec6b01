//! Lays the layer of a municipality over the nation's, and knows which of them wrote what.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::files::{LANGUAGES, Text};
use super::finding::Finding;
use super::overlay::{JOINED, WrittenIn, id_of, overlay_list, overlay_routes};
use super::problem::Problem;
use super::{layer_text, shape};
use guide::Guide;

/// A finding with the file in which it is to be mended.
pub fn in_file(finding: Finding, guide: &Guide, written_in: &WrittenIn) -> Problem {
    let mut part = finding.place.as_str();
    let mut file = written_in.get(part);
    while let (None, Some((whole, _))) = (file, part.rsplit_once(" › ")) {
        part = whole;
        file = written_in.get(part);
    }
    let file = file.cloned().unwrap_or_else(|| format!("guides/{}.json", guide.id));
    Problem::from_finding(finding, file)
}

/// Lays the layers over each other; also says which wrote what.
///
/// # Errors
/// When one is no JSON, or holds what no guide can.
pub fn merge(layers: &[Text]) -> Result<(Guide, WrittenIn), Vec<Problem>> {
    let mut whole = Map::new();
    let mut written_in = WrittenIn::new();
    for (file, text) in layers {
        let layer = layer_text::parse(file, text).map_err(|problem| vec![problem])?;
        for (key, value) in layer {
            // For editors.
            if key == "$schema" {
                continue;
            }
            if let Value::Array(parts) = &value {
                for (part, id) in parts.iter().filter_map(|part| Some((part, id_of(part)?))) {
                    written_in.insert(format!("{key} › {id}"), file.clone());
                    let keys = part.as_object().into_iter().flat_map(Map::keys);
                    written_in.extend(keys.map(|name| (format!("{key} › {id} › {name}"), file.clone())));
                    let joined = JOINED.into_iter().filter_map(|name| Some((name, part.get(name)?.as_object()?)));
                    for (name, values) in joined {
                        let ids = values.keys().map(|inner| format!("{key} › {id} › {name} › {inner}"));
                        written_in.extend(ids.map(|id| (id, file.clone())));
                    }
                }
            }
            match (key.as_str(), whole.get_mut(&key), value) {
                ("sections", Some(_), _) => {
                    let remedy = "delete it: the national layer fixes the order of the sections";
                    return Err(vec![Problem::new(file, "sections", "a municipality cannot set the sections", remedy)]);
                }
                ("routes", Some(Value::Array(below)), Value::Array(above)) => overlay_routes(below, above),
                (_, Some(Value::Array(below)), Value::Array(above)) => overlay_list(below, above),
                (_, _, value) => {
                    whole.insert(key, value);
                }
            }
        }
    }
    let mut guide: Guide = serde_path_to_error::deserialize(Value::Object(whole)).map_err(|error| {
        vec![shape::explain(&error.path().to_string(), &error.inner().to_string(), layers, &written_in)]
    })?;
    let order: BTreeMap<String, usize> = guide.sections.iter().cloned().zip(0..).collect();
    let unsaid = guide.sources.iter_mut().filter(|source| source.lang.is_empty());
    unsaid.for_each(|source| LANGUAGES[0].clone_into(&mut source.lang));
    guide.routes.sort_by_key(|row| order.get(&row.section).copied());
    Ok((guide, written_in))
}
