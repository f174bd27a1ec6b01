//! What a layer holds that no guide can: a key or a word that is unknown, a key that is missing; said
//! in the words of who edits the file.

use serde_json::{Map, Value};

use super::files::Layer;
use super::layer;
use super::overlay::{WrittenIn, id_of, lay_over};
use super::problem::Problem;

/// Explains why the merged layers are no guide.
///
/// `path` is where in the merged layers (`routes[3].doors`), `said` the library's own words.
pub fn explain(path: &str, said: &str, layers: &[Layer], written_in: &WrittenIn) -> Problem {
    let last = layers.last().and_then(|files| files.first()).map(|(name, _)| name.clone()).unwrap_or_default();
    let named = name_place(path, layers, written_in);
    let part = named.as_ref().and_then(|named| named.only_of_municipality.clone());
    let (place, file) = match named {
        Some(named) => (named.place, named.file),
        None if path == "." => ("the whole".to_owned(), last.clone()),
        None => (path.replace('.', " › "), written_in.get(path).unwrap_or(&last).clone()),
    };
    let ticked: Vec<&str> = said.split('`').skip(1).step_by(2).collect();
    if let (Some(known), Some((wrong, known_words))) =
        (said.split_once(" expected ").map(|(_, known)| known), ticked.split_first())
    {
        let meant = nearest(wrong, known_words).map(|word| format!("write “{word}”; ")).unwrap_or_default();
        let remedy = if known_words.is_empty() {
            format!("write {known}")
        } else {
            format!("{meant}what is known: {}", known_words.join(", "))
        };
        if said.starts_with("unknown field") {
            return Problem::new(file, place, format!("nothing is called “{wrong}” here"), remedy);
        }
        if said.starts_with("unknown variant") {
            return Problem::new(file, place, format!("“{wrong}” is no word that can stand here"), remedy);
        }
    }
    if let (true, Some(field)) = (said.starts_with("missing field"), ticked.first()) {
        if let Some((list, id, others)) = part {
            let others: Vec<&str> = others.iter().map(String::as_str).collect();
            let meant =
                nearest(&id, &others).map(|other| format!("write “{other}”, if that is meant; ")).unwrap_or_default();
            let cause = format!("“{id}” stands nowhere in the layer below, so it is new, and `{field}` is missing");
            return Problem::new(file, place, cause, format!("{meant}a new part of `{list}` says everything itself"));
        }
        let example = if *field == "version" { " It is the day of the last change: \"2026-01-31\"" } else { "" };
        let remedy = format!("write `\"{field}\": …` there.{example}");
        return Problem::new(file, place, format!("`{field}` is missing"), remedy);
    }
    Problem::new(file, place, said, "compare with the other parts of the same list")
}

/// Where something stands, in words.
struct Named {
    place: String,
    file: String,
    /// The list and the id of a part that only the municipality's layer has, and the ids of the others.
    only_of_municipality: Option<(String, String, Vec<String>)>,
}

/// Turns `routes[3].doors` into `routes › klag › doors`, and finds the file.
fn name_place(path: &str, layers: &[Layer], written_in: &WrittenIn) -> Option<Named> {
    let (list, rest) = path.split_once('[')?;
    let (at, rest) = rest.split_once(']')?;
    let whole = list_of_layers(list, layers)?;
    let id = id_of(whole.get(at.parse::<usize>().ok()?)?)?.to_owned();
    let part = format!("{list} › {id}");
    // The last layer that writes this very key of it.
    let key = rest.trim_start_matches('.').split(['.', '[']).next().unwrap_or_default();
    let parts = |layer: &str| -> Option<Vec<Value>> {
        serde_json::from_str::<Value>(layer).ok()?.get(list)?.as_array().cloned()
    };
    let writes = |layer: &str, key: &str| {
        let of_id = |part: &&Value| id_of(part) == Some(&id) && (key.is_empty() || part.get(key).is_some());
        parts(layer).is_some_and(|parts| parts.iter().any(|part| of_id(&part)))
    };
    let layer = layers.iter().flatten().rev().find(|(_, text)| writes(text, key));
    let file = layer.map(|(file, _)| file).or(written_in.get(&part))?.clone();
    let below = &layers[..layers.len().saturating_sub(1)];
    let others: Vec<String> = list_of_layers(list, below)?.iter().filter_map(id_of).map(str::to_owned).collect();
    let is_new = !below.is_empty() && !others.contains(&id);
    Some(Named {
        place: format!("{part}{}", rest.replace('.', " › ")),
        file,
        only_of_municipality: is_new.then(|| (list.to_owned(), id, others)),
    })
}

/// A list as the layers make it, empty if none has it; `None` if one of them is no JSON.
fn list_of_layers(list: &str, layers: &[Layer]) -> Option<Vec<Value>> {
    let mut whole = Map::new();
    for files in layers {
        lay_over(&mut whole, layer::join(files, &mut WrittenIn::new()).ok()?);
    }
    match whole.remove(list) {
        Some(Value::Array(parts)) => Some(parts),
        _ => Some(Vec::new()),
    }
}

/// The word that was meant, if one is near.
pub fn nearest<'w>(wrong: &str, known: &[&'w str]) -> Option<&'w str> {
    let near = known.iter().map(|word| (strsim::damerau_levenshtein(wrong, word), *word)).min()?;
    (near.0 <= 1 + wrong.chars().count() / 4).then_some(near.1)
}
