//! The program that a site is made with: what Trunk builds and esbuild makes smaller, before it is
//! named by its content. It is the same for every guide.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;

use zip::ZipArchive;

use compiler::output::{digest, hash, list, put};
use rulebook::problem::Problem;

/// The folder of the program in an archive (see [`super::package`]).
pub const FOLDER: &str = "program";

const CSS: &str = "klagevejviser.css";
const JS: &str = "klagevejviser.js";
const WASM: &str = "klagevejviser_bg.wasm";
/// Starts the app.
const BOOT: &str = "boot.js";
/// What the page around the app can do.
const HOST: &str = "host.js";
/// For a page within somebody else's.
const FRAME: &str = "frame.js";
/// What the self-check runs.
const STATUS: &str = "status.js";

/// What a page loads: each is named by its content.
const LOADED: [&str; 7] = [CSS, JS, WASM, BOOT, HOST, FRAME, STATUS];
/// What keeps its name: pages do not load it, or ask for it by this name.
const NAMED: [&str; 5] = ["sw-off.js", "icon.svg", "icon-192.png", "icon-512.png", "icon-maskable.png"];

/// The files of the program.
#[derive(Clone, Debug)]
pub struct Program(BTreeMap<&'static str, Vec<u8>>);

/// The files that all pages share, as they stand in a site.
#[derive(Clone, Debug, Default)]
pub struct Built {
    pub boot: Asset,
    pub host: Asset,
    pub frame: Asset,
    /// What the self-check runs.
    pub status: Asset,
    pub css: Asset,
    pub js: Asset,
    pub wasm: Asset,
    /// The themes, by name, and which of them the pages have in any case.
    pub themes: Vec<(String, Asset)>,
    pub theme: Option<String>,
}

/// A file of the site that a page loads. A browser takes it only if it is what was built.
#[derive(Clone, Debug, Default)]
pub struct Asset {
    /// From the root of the site.
    pub path: String,
    /// What `integrity` says of it.
    pub integrity: String,
}

impl Asset {
    /// A file with its path and content.
    pub fn new(path: String, bytes: &[u8]) -> Self {
        Self { path, integrity: format!("sha256-{}", digest(bytes)) }
    }

    /// Writes a file into a site, named by its content: no page gets that of another version.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(site: &Path, name: &str, bytes: &[u8]) -> Result<Self, Problem> {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let path = format!("{stem}.{:016x}.{ending}", hash(bytes));
        put(&site.join(&path), bytes)?;
        Ok(Self::new(path, bytes))
    }

    /// Where it is seen from a page, and its hash, as `boot.js` reads them.
    pub fn seen_from(&self, up: &str) -> String {
        format!("{up}{} {}", self.path, self.integrity)
    }
}

impl Program {
    /// Reads the program: from the folder in which it was built, or from an archive, packed or unpacked.
    ///
    /// # Errors
    /// When one of its files is missing.
    pub fn read(from: &Path) -> Result<Self, Problem> {
        let found = if from.is_dir() { in_folder(from)? } else { in_archive(from)? };
        let mut files = BTreeMap::new();
        for name in LOADED.into_iter().chain(NAMED) {
            let bytes = found.get(name).ok_or_else(|| {
                let remedy = "name an archive of `./dev package`, or the folder that it was unpacked into";
                Problem::new(from.display().to_string(), name, "this file of the program is not there", remedy)
            })?;
            files.insert(name, bytes.clone());
        }
        Ok(Self(files))
    }

    /// The names of its files, and what is in them.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, bytes)| (*name, bytes.as_slice()))
    }

    /// The stylesheet, as a text.
    pub fn css(&self) -> String {
        String::from_utf8_lossy(&self.0[CSS]).into_owned()
    }

    /// Writes it into a site.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub fn write(&self, site: &Path) -> Result<Built, Problem> {
        for name in NAMED {
            put(&site.join(name), &self.0[name])?;
        }
        let write = |name: &str| Asset::write(site, name, &self.0[name]);
        Ok(Built {
            boot: write(BOOT)?,
            host: write(HOST)?,
            frame: write(FRAME)?,
            status: write(STATUS)?,
            css: write(CSS)?,
            js: write(JS)?,
            wasm: write(WASM)?,
            ..Built::default()
        })
    }
}

/// By name, the files of a folder; of an unpacked archive, those of its program.
fn in_folder(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let within = folder.join(FOLDER);
    let folder = if within.is_dir() { &within } else { folder };
    let mut files = BTreeMap::new();
    for path in list(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error.to_string()))?;
        files.insert(name, bytes);
    }
    Ok(files)
}

/// By name, the files of the program in an archive.
fn in_archive(archive: &Path) -> Result<BTreeMap<String, Vec<u8>>, Problem> {
    let fails = |error: &dyn std::fmt::Display| unreadable(archive, &error.to_string());
    let file = fs::File::open(archive).map_err(|error| fails(&error))?;
    let mut zip = ZipArchive::new(file).map_err(|error| fails(&error))?;
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).map_err(|error| fails(&error))?;
        let path = file.name().map_err(|error| fails(&error))?.into_owned();
        if let [.., FOLDER, name] = path.split('/').collect::<Vec<_>>()[..] {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).map_err(|error| fails(&error))?;
            files.insert(name.to_owned(), bytes);
        }
    }
    Ok(files)
}

fn unreadable(path: &Path, error: &str) -> Problem {
    let remedy = "name an archive of `./dev package`, or the folder that it was unpacked into";
    Problem::new(path.display().to_string(), "the program", format!("it cannot be read: {error}"), remedy)
}
