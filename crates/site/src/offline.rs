//! The service worker of a guide: which files it keeps for visits without network.
//!
//! Each guide has a service worker of its own, in its own folder, for all its languages: a visitor
//! of one municipality is not sent the files of another. The one-file edition is not kept, and of
//! the icons only the drawn one.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::headers;
use compiler::output::{digest, hash, put, read};
use guide::Guide;
use rulebook::problem::Problem;

/// What stands before the list of files.
const LIST: &str = "const FILES = ";

/// The service worker, in the folder of its guide.
pub const WORKER: &str = "sw.js";

/// The files that a service worker keeps, as it lists them itself.
pub fn kept(worker: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(worker).unwrap_or_default();
    let list = text.split(LIST).nth(1).and_then(|rest| rest.split(";\n").next()).unwrap_or_default();
    let files: Map<String, Value> = serde_json::from_str(list).unwrap_or_default();
    let folder = worker.parent().unwrap_or(worker);
    files.keys().map(|path| page(&folder.join(path))).collect()
}

/// The file of an address: in a folder, the first page.
fn page(path: &Path) -> PathBuf {
    if path.to_string_lossy().ends_with('/') { path.join("index.html") } else { path.to_owned() }
}

/// Writes the service worker of a guide. `kept` are the files, from the root of the site; the
/// first page of a folder is the folder.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(guide: &Guide, kept: &[String], site: &Path) -> Result<(), Problem> {
    let folder = guide.folder();
    let up = "../".repeat(folder.matches('/').count());
    let mut files = Map::new();
    for path in kept {
        let file = page(&site.join(path));
        let bytes = read(&file)?;
        // Seen from the folder of the guide, which is the shorter way for its own files.
        let from_folder = path.strip_prefix(&folder).map_or_else(|| format!("{up}{path}"), str::to_owned);
        let from_folder = if from_folder.is_empty() { "./".to_owned() } else { from_folder };
        files.insert(from_folder, Value::from(digest(&bytes)));
    }
    let code = include_str!("../../../public/sw.js").lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.map(|line| format!("{line}\n")).collect();
    let worker =
        code.replace("$HASHED", &headers::Kind::Hashed.pattern()).replace("$FILES", &Value::Object(files).to_string());
    // The version is the content: of the files, and of the service worker itself.
    let version = format!("{:016x}", hash(worker.as_bytes()));
    put(&site.join(folder).join(WORKER), worker.replace("$VERSION", &version))
}
