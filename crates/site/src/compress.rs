//! Compression, for servers that send files as they lie there.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{panic, thread};

use flate2::Compression;
use flate2::write::GzEncoder;

use compiler::output::{list, put};
use rulebook::problem::Problem;

/// The endings of files that are texts, or compress as well.
const TEXTS: [&str; 8] = ["html", "css", "js", "json", "pack", "svg", "wasm", "webmanifest"];

/// Bytes compressed with brotli at its best, quality 11.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    brotli_at(11, bytes)
}

/// Bytes compressed with brotli at a quality of 0 to 11.
pub fn brotli_at(quality: u32, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = ::brotli::CompressorWriter::new(&mut out, 4096, quality, 22);
    // A vector takes every byte.
    let _ = writer.write_all(bytes);
    drop(writer);
    out
}

/// How hard to compress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As small as can be: for visitors.
    Best,
    /// Sooner and larger: to try a site.
    Quick,
}

impl Effort {
    fn brotli(self) -> u32 {
        if self == Self::Best { 11 } else { 4 }
    }

    fn gzip(self) -> Compression {
        if self == Self::Best { Compression::best() } else { Compression::fast() }
    }
}

/// Writes a `.br` and a `.gz` beside every text of a site.
///
/// # Errors
/// When a file cannot be read or written.
pub fn compress(site: &Path, effort: Effort) -> Result<(), Problem> {
    let is_text = |path: &PathBuf| path.extension().is_some_and(|ending| TEXTS.iter().any(|text| ending == *text));
    let files: Vec<PathBuf> = list(site)?.into_iter().filter(is_text).collect();
    // The best compression takes most of the time in which a site is made: a file for each processor.
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            compress_file(path, effort)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|fault| panic::resume_unwind(fault)))
    })
}

fn compress_file(path: &Path, effort: Effort) -> Result<(), Problem> {
    let fails = |error: std::io::Error| {
        Problem::new(path.display().to_string(), "the file", error.to_string(), "check the folder")
    };
    let bytes = fs::read(path).map_err(fails)?;
    let beside = |ending: &str| PathBuf::from(format!("{}.{ending}", path.display()));
    put(&beside("br"), brotli_at(effort.brotli(), &bytes))?;
    let mut gzip = GzEncoder::new(Vec::new(), effort.gzip());
    gzip.write_all(&bytes).map_err(fails)?;
    put(&beside("gz"), gzip.finish().map_err(fails)?)
}
