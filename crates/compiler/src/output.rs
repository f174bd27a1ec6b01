//! Reading and writing files of the site, and naming them by their content.

use std::fs;
use std::path::{Path, PathBuf};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest, Sha256};

use rulebook::problem::Problem;

/// The SHA-256 of bytes, as browsers write it.
pub fn digest(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

/// FNV-1a: names a file after its content, so that caches never serve an old one.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Writes a file, and the folders that it lies in.
///
/// # Errors
/// When it cannot be written.
pub fn put(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Problem> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    }
    fs::write(path, content).map_err(|error| unwritable(path, &error))
}

/// Reads a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    fs::read(path).map_err(|error| {
        Problem::new(
            path.display().to_string(),
            "the file",
            format!("it cannot be read: {error}"),
            "check that it is there",
        )
    })
}

/// The problem of a file that cannot be written.
pub fn unwritable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(path.display().to_string(), "the file", format!("it cannot be written: {error}"), "check the folder")
}

/// Every file in a folder and the folders in it, sorted.
///
/// # Errors
/// When a folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let fails = |error: std::io::Error| {
        Problem::new(folder.display().to_string(), "the folder", error.to_string(), "check that it is there")
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(fails)? {
        let path = entry.map_err(fails)?.path();
        if path.is_dir() { files.extend(list(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}
