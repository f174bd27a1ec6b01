//! A municipality that brings nothing of its own yet: the national layer answers for it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use guide::model::is_id;
use rulebook::files::{LANGUAGES, NATIONAL};
use rulebook::problem::Problem;

use sentences::voice;

/// Writes the layer and the sentences of a municipality under `root`; returns the files.
///
/// # Errors
/// When the id cannot stand in an address, when a file is there already or cannot be written.
pub fn write(root: &Path, id: &str, name: &str, version: &str) -> Result<Vec<PathBuf>, Problem> {
    if !is_id(id) {
        let remedy = "use a to z, digits and hyphens, e.g. the name without accents";
        return Err(Problem::new("the command", id, "the id cannot stand in an address", remedy));
    }
    if id == NATIONAL {
        return Err(Problem::new("the command", id, "this is the national layer", "choose another id"));
    }
    site::may_be_folder("the command", id)?;
    let name = name.trim();
    if name.is_empty() || name.contains(['{', '}', '<', '\n']) {
        let cause = format!("“{name}” is no name of a municipality");
        return Err(Problem::new("the command", "the name", cause, "write it in quotes, as its people do"));
    }
    let layer = json!({ "$schema": "guide.schema.json", "id": id, "version": version });
    let mut files = vec![(PathBuf::from(format!("guides/{id}.json")), format!("{layer:#}\n"))];
    for lang in LANGUAGES {
        let text = format!("### What only {name} brings.\n\nguide-{id} = {name}\n");
        files.push((PathBuf::from(format!("locales/{lang}/{id}.ftl")), text));
        let text = format!("### What only {name} brings, as who helps somebody else reads it.\n");
        files.push((PathBuf::from(format!("locales/{lang}/{}/{id}.ftl", voice::FOLDER)), text));
    }
    for (file, _) in &files {
        if root.join(file).exists() {
            let remedy = "choose another id, or edit what is there";
            return Err(Problem::new(file.display().to_string(), "the file", "it is there already", remedy));
        }
    }
    for (file, text) in &files {
        fs::write(root.join(file), text).map_err(|error| {
            Problem::new(file.display().to_string(), "the file", error.to_string(), "check the folder")
        })?;
    }
    Ok(files.into_iter().map(|(file, _)| file).collect())
}
