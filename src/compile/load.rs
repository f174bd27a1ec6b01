//! Reads the layers of a guide, lays the municipality over the nation, and proves the whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::fluent::Sentences;
use super::problem::Problem;
use super::{sentences, voice};
use crate::guide::Guide;
use crate::guide::proof::{self, Finding};
use crate::guide::references;

/// The layer that every municipality stands on.
pub const NATIONAL: &str = "danmark";
/// The languages; the first is the original.
pub const LANGUAGES: [&str; 2] = ["da", "en"];

/// A guide that has been proven, and its sentences by language.
#[derive(Debug)]
pub struct Compiled {
    pub guide: Guide,
    pub written_in: WrittenIn,
    pub sentences: BTreeMap<String, Sentences>,
    /// The sentences in the third person, for who helps somebody else, by language.
    pub helper: BTreeMap<String, Sentences>,
}

/// The files of a guide, before they are understood. Tests break these.
#[derive(Clone, Debug)]
pub struct Files {
    /// File name and text; the national layer first.
    pub layers: Vec<(String, String)>,
    /// By language: file name and text.
    pub locales: BTreeMap<String, Vec<(String, String)>>,
    /// The sentences in the third person, by language.
    pub helper: BTreeMap<String, Vec<(String, String)>>,
    /// The layers of the other municipalities: they use sentences too.
    pub others: Vec<Vec<(String, String)>>,
}

/// The municipalities that have a guide under `root`.
///
/// # Errors
/// When the folder cannot be read.
pub fn municipalities(root: &Path) -> Result<Vec<String>, Problem> {
    let names = list(&root.join("guides"), "json")?;
    let names = names.into_iter().map(|(name, _)| name.trim_end_matches(".json").to_owned());
    Ok(names.filter(|name| name != NATIONAL && !name.contains('.')).collect())
}

impl Files {
    /// Reads the files of one municipality.
    ///
    /// # Errors
    /// Names the file that cannot be read.
    pub fn read(root: &Path, municipality: &str) -> Result<Self, Problem> {
        let layers = layers(root, municipality)?;
        let others = municipalities(root)?.into_iter().filter(|other| other != municipality);
        let others = others.map(|other| self::layers(root, &other)).collect::<Result<_, _>>()?;
        let mut locales = BTreeMap::new();
        let mut helper = BTreeMap::new();
        for language in LANGUAGES {
            locales.insert(language.to_owned(), sentences_of(root, municipality, language)?);
            let third_person = format!("{language}/{}", voice::FOLDER);
            helper.insert(language.to_owned(), sentences_of(root, municipality, &third_person)?);
        }
        Ok(Self { layers, locales, helper, others })
    }
}

/// The files of sentences in a folder that a municipality uses.
fn sentences_of(root: &Path, municipality: &str, folder: &str) -> Result<Vec<(String, String)>, Problem> {
    let mut files = Vec::new();
    for (name, text) in list(&root.join("locales").join(folder), "ftl")? {
        let stem = name.trim_end_matches(".ftl");
        // A file named after a municipality belongs to that one alone.
        let other = stem != municipality && root.join("guides").join(format!("{stem}.json")).exists();
        if stem == NATIONAL || !other {
            files.push((format!("locales/{folder}/{name}"), text));
        }
    }
    Ok(files)
}

/// The national layer and a municipality's.
fn layers(root: &Path, municipality: &str) -> Result<Vec<(String, String)>, Problem> {
    let read = |layer: &str| {
        let name = format!("guides/{layer}.json");
        let text = fs::read_to_string(root.join(&name)).map_err(|error| unreadable(&name, &error))?;
        Ok((name, text))
    };
    [NATIONAL, municipality].into_iter().map(read).collect()
}

fn unreadable(name: &str, error: &std::io::Error) -> Problem {
    Problem::new(name, "the file", format!("it cannot be read: {error}"), "check that it exists and is UTF-8")
}

/// The files with an ending in a folder: name and text, in the order of their names.
///
/// # Errors
/// When the folder or a file cannot be read.
pub fn list(folder: &Path, ending: &str) -> Result<Vec<(String, String)>, Problem> {
    let shown = folder.display().to_string();
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| unreadable(&shown, &error))? {
        let path = entry.map_err(|error| unreadable(&shown, &error))?.path();
        if path.extension().is_some_and(|e| e == ending) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).map_err(|error| unreadable(&name, &error))?;
            files.push((name, text));
        }
    }
    files.sort();
    Ok(files)
}

/// Reads, merges and proves the guide of a municipality under `root`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn load(root: &Path, municipality: &str) -> Result<Compiled, Vec<Problem>> {
    compile(&Files::read(root, municipality).map_err(|problem| vec![problem])?)
}

/// Merges and proves files that have been read.
///
/// # Errors
/// Everything that is wrong with them.
pub fn compile(files: &Files) -> Result<Compiled, Vec<Problem>> {
    let (guide, written_in) = merge(&files.layers)?;
    let in_file = |finding: Finding| in_file(finding, &guide, &written_in);
    let references = references::check(&guide);
    if !references.is_empty() {
        return Err(references.into_iter().map(in_file).collect());
    }
    let mut problems: Vec<Problem> = proof::walk(&guide).findings.into_iter().map(in_file).collect();
    let mut parse = |locales: &BTreeMap<String, Vec<(String, String)>>| {
        let mut parsed = BTreeMap::new();
        for (language, files) in locales {
            match Sentences::parse(language, files) {
                Ok(sentences) => {
                    parsed.insert(language.clone(), sentences);
                }
                Err(found) => problems.extend(found),
            }
        }
        parsed
    };
    let (parsed, helper) = (parse(&files.locales), parse(&files.helper));
    if parsed.len() == files.locales.len() && helper.len() == files.helper.len() {
        // A mistake in another guide is told when that one is compiled.
        let others: Vec<Guide> = files.others.iter().filter_map(|layers| Some(merge(layers).ok()?.0)).collect();
        problems.extend(sentences::check(&guide, &others, &parsed));
        problems.extend(voice::check(&guide, &parsed, &helper));
    }
    if problems.is_empty() { Ok(Compiled { guide, written_in, sentences: parsed, helper }) } else { Err(problems) }
}

/// The objects of a part that are joined; all else of it is replaced.
const JOINED: [&str; 3] = ["status", "contacts", "way"];

/// Which file wrote a part last, by `list › id`, its keys, and below those what is joined.
pub type WrittenIn = BTreeMap<String, String>;

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
pub fn merge(layers: &[(String, String)]) -> Result<(Guide, WrittenIn), Vec<Problem>> {
    let mut whole = Map::new();
    let mut written_in = WrittenIn::new();
    for (file, text) in layers {
        let layer: Value = serde_json::from_str(text).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            vec![Problem::new(
                file,
                place,
                format!("it is no JSON: {error}"),
                "look for a missing comma, quote or bracket just before",
            )]
        })?;
        let Value::Object(layer) = layer else {
            return Err(vec![Problem::new(file, "the whole", "it is no JSON object", "write { … } around it")]);
        };
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
    let file = layers.last().map(|(name, _)| name.clone()).unwrap_or_default();
    let mut guide: Guide = serde_path_to_error::deserialize(Value::Object(whole)).map_err(|error| {
        let (place, file) =
            name_place(error.path(), layers, &written_in).unwrap_or((error.path().to_string(), file.clone()));
        vec![Problem::new(file, place, error.inner().to_string(), "compare with the other entries of the same list")]
    })?;
    let order: BTreeMap<String, usize> = guide.sections.iter().cloned().zip(0..).collect();
    let unsaid = guide.sources.iter_mut().filter(|source| source.lang.is_empty());
    unsaid.for_each(|source| LANGUAGES[0].clone_into(&mut source.lang));
    guide.routes.sort_by_key(|row| order.get(&row.section).copied());
    Ok((guide, written_in))
}

/// Turns `routes[3].doors` into `routes › klag › doors`, and finds the file.
fn name_place(
    path: &serde_path_to_error::Path,
    layers: &[(String, String)],
    written_in: &WrittenIn,
) -> Option<(String, String)> {
    let text = path.to_string();
    let (list, rest) = text.split_once('[')?;
    let (at, rest) = rest.split_once(']')?;
    // The merged list is made again, to learn the id at that index.
    let mut whole: Vec<Value> = Vec::new();
    for (_, layer) in layers {
        if let Some(Value::Array(parts)) = serde_json::from_str::<Value>(layer).ok()?.get(list).cloned() {
            if list == "routes" { overlay_routes(&mut whole, parts) } else { overlay_list(&mut whole, parts) }
        }
    }
    let id = id_of(whole.get(at.parse::<usize>().ok()?)?)?.to_owned();
    let part = format!("{list} › {id}");
    // The last layer that writes this very key of it.
    let key = rest.trim_start_matches('.').split(['.', '[']).next().unwrap_or_default();
    let writes = |layer: &str| -> Option<bool> {
        let parts = serde_json::from_str::<Value>(layer).ok()?.get(list)?.as_array()?.clone();
        Some(parts.iter().any(|part| id_of(part) == Some(&id) && part.get(key).is_some()))
    };
    let layer = layers.iter().rev().find(|(_, text)| writes(text) == Some(true));
    let file = layer.map(|(file, _)| file).or(written_in.get(&part))?.clone();
    Some((format!("{part}{}", rest.replace('.', " › ")), file))
}

fn id_of(value: &Value) -> Option<&str> {
    value.get("id")?.as_str()
}

/// Where in a list the part with an id stands; the first of several.
fn places_of_ids(list: &[Value]) -> BTreeMap<String, usize> {
    let ids = list.iter().enumerate().rev();
    ids.filter_map(|(at, part)| Some((id_of(part)?.to_owned(), at))).collect()
}

/// Parts with an id that is there already are laid over it; the others follow.
fn overlay_list(below: &mut Vec<Value>, above: Vec<Value>) {
    let mut known = places_of_ids(below);
    for part in above {
        let id = id_of(&part).map(str::to_owned);
        match id.as_ref().and_then(|id| known.get(id)) {
            Some(at) => overlay(&mut below[*at], part),
            None => {
                known.extend(id.map(|id| (id, below.len())));
                below.push(part);
            }
        }
    }
}

/// As [`overlay_list`], but new rows stand before those that are there, and one that is there can
/// be dropped.
fn overlay_routes(below: &mut Vec<Value>, above: Vec<Value>) {
    let known = places_of_ids(below);
    let mut new = Vec::new();
    let mut dropped = Vec::new();
    for part in above {
        match id_of(&part).and_then(|id| known.get(id)) {
            Some(at) if part.get("drop") == Some(&Value::Bool(true)) => dropped.push(*at),
            Some(at) => overlay(&mut below[*at], part),
            None => new.push(part),
        }
    }
    let kept = std::mem::take(below).into_iter().enumerate().filter(|(at, _)| !dropped.contains(at));
    new.extend(kept.map(|(_, part)| part));
    *below = new;
}

/// Key by key; see [`JOINED`].
fn overlay(below: &mut Value, above: Value) {
    let (Value::Object(below), Value::Object(above)) = (below, above) else { return };
    for (key, value) in above {
        match (key.as_str(), below.get_mut(&key), value) {
            (joined, Some(Value::Object(old)), Value::Object(new)) if JOINED.contains(&joined) => old.extend(new),
            (_, _, value) => {
                below.insert(key, value);
            }
        }
    }
}
