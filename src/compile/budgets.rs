//! How many bytes a visitor loads, compressed with brotli at its best, against what we allow.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::problem::Problem;
use super::{frames, head, offline, status, themes};

/// A kibibyte, as the budgets count.
const KB: usize = 1024;

/// What is counted, and how much it may be.
#[derive(Clone, Debug)]
pub struct Budget {
    pub what: &'static str,
    pub is: usize,
    pub at_most: usize,
    /// `bytes` or `elements`.
    pub unit: &'static str,
}

/// The size of a text compressed with brotli, quality 11.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 11, 22);
    // A vector takes every byte.
    let _ = writer.write_all(bytes);
    drop(writer);
    out
}

/// Counts what stands in `dist`.
///
/// # Errors
/// When a file is missing.
pub fn count(dist: &Path) -> Result<Vec<Budget>, Problem> {
    let files = list(dist)?;
    let find = |ending: &str| -> Vec<&PathBuf> {
        files.iter().filter(|path| path.to_string_lossy().ends_with(ending)).collect()
    };
    let size = |paths: &[&PathBuf]| -> usize {
        paths.iter().map(|path| brotli(&fs::read(path).unwrap_or_default()).len()).sum()
    };
    // A theme is loaded only where it is asked for.
    let of_all = |path: &&PathBuf| !path.starts_with(dist.join(themes::FOLDER));
    let pages: Vec<&PathBuf> = find("index.html");
    let first = pages.iter().map(|page| size(&[*page])).max().unwrap_or_default()
        + size(&find(".css").into_iter().filter(of_all).collect::<Vec<_>>());
    let wasm = size(&find(".wasm"));
    let begins = |path: &Path, with: &str| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(with));
    // Service workers come after the visit, the script for other pages with theirs; the self-check is no visitor's.
    let ours = |path: &&PathBuf| !begins(path, "sw") && !path.ends_with(frames::SCRIPT) && !status::is_own(path);
    let js = size(&find(".js").into_iter().filter(ours).collect::<Vec<_>>());
    let manifest = find(head::MANIFEST).iter().map(|manifest| size(&[*manifest])).max().unwrap_or_default();
    let workers = find(offline::WORKER);
    let worker = workers.iter().map(|worker| size(&[*worker])).max().unwrap_or_default();
    let offline = workers.iter().map(|worker| offline::kept(worker).iter().map(|file| size(&[file])).sum());
    let offline: usize = offline.max().unwrap_or_default();
    let packs = find(".pack");
    let biggest = |what: &str| {
        let packs = packs.iter().filter(|pack| pack.to_string_lossy().contains(what));
        packs.map(|pack| size(&[*pack])).max().unwrap_or_default()
    };
    let (questions, answers) = (biggest(".questions."), biggest(".answers."));
    let helper = biggest(".helper.");
    let texts = |path: &&PathBuf| ["br", "gz"].iter().all(|ending| path.extension().is_none_or(|e| e != *ending));
    let check = size(&files.iter().filter(|path| status::is_own(path)).filter(texts).collect::<Vec<_>>());
    let editions = find("static.html");
    if pages.is_empty() || wasm == 0 || js == 0 || packs.is_empty() || editions.is_empty() {
        return Err(Problem::new(
            dist.display().to_string(),
            "the folder",
            "it holds no whole site",
            "run `./dev build`",
        ));
    }
    let edition = editions.iter().map(|path| size(&[*path])).max().unwrap_or_default();
    let raw = editions.iter().map(|path| fs::metadata(path).map(|m| m.len() as usize).unwrap_or_default()).max();
    let elements = editions.iter().map(|path| elements(&fs::read_to_string(path).unwrap_or_default())).max();
    let bytes = |what, is, at_most| Budget { what, is, at_most, unit: "bytes" };
    Ok(vec![
        bytes("HTML and CSS of the first question, brotli", first, 8 * KB),
        bytes("WASM, brotli", wasm, 80 * KB),
        bytes("JS, brotli", js, 7 * KB),
        bytes("pack in one language: rules and questions, brotli", questions, 30 * KB),
        bytes("pack in one language: answers, brotli", answers, 30 * KB),
        bytes("what speaks to helpers, brotli", helper, 16 * KB),
        bytes("manifest, brotli", manifest, KB / 2),
        bytes("everything on the first visit, brotli", first + wasm + js + questions + answers + manifest, 125 * KB),
        bytes("script for other pages, brotli", size(&[&dist.join(frames::SCRIPT)]), KB * 3 / 2),
        bytes("service worker, brotli", worker, 2 * KB),
        bytes("what it keeps of a guide in all languages, the first visit included, brotli", offline, 350 * KB),
        bytes("self-check in all languages: page, script and list, brotli", check, 16 * KB),
        bytes("static edition, brotli", edition, 60 * KB),
        bytes("static edition, raw", raw.unwrap_or_default(), 1_500_000),
        Budget {
            what: "static edition, elements",
            is: elements.unwrap_or_default(),
            at_most: 15_000,
            unit: "elements",
        },
    ])
}

/// The start tags of a document.
fn elements(html: &str) -> usize {
    html.as_bytes().windows(2).filter(|pair| pair[0] == b'<' && pair[1].is_ascii_alphabetic()).count()
}

/// Writes a `.br` and a `.gz` beside every text of a site, for servers that send them.
///
/// # Errors
/// When a file cannot be read or written.
pub fn compress(dist: &Path) -> Result<(), Problem> {
    for path in list(dist)? {
        let text = path.extension().is_some_and(|e| {
            ["html", "css", "js", "json", "pack", "svg", "wasm", "webmanifest"].iter().any(|known| e == *known)
        });
        if !text {
            continue;
        }
        let fails = |error: std::io::Error| {
            Problem::new(path.display().to_string(), "the file", error.to_string(), "check the folder")
        };
        let bytes = fs::read(&path).map_err(fails)?;
        let beside = |ending: &str| PathBuf::from(format!("{}.{ending}", path.display()));
        fs::write(beside("br"), brotli(&bytes)).map_err(fails)?;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(&bytes).map_err(fails)?;
        fs::write(beside("gz"), gzip.finish().map_err(fails)?).map_err(fails)?;
    }
    Ok(())
}

pub fn list(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let fails = |error: std::io::Error| {
        Problem::new(folder.display().to_string(), "the folder", error.to_string(), "run `./dev build`")
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(fails)? {
        let path = entry.map_err(fails)?.path();
        if path.is_dir() { files.extend(list(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}
