//! The archive that a webmaster is given: the site, and what goes along with it.
//!
//! It depends on its source alone, not on when or where it is made: sorted, with one time and one
//! set of rights for every file.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::pages::{put, unwritable};
use super::problem::Problem;
use super::{budgets, third_party};
use crate::guide::Guide;

/// The folder of the site, in the archive.
pub const SITE: &str = "site";
/// The list of the other files, each with its SHA-256, as `sha256sum` reads it.
pub const SUMS: &str = "SHA256SUMS";

/// What goes along for people: its name in the archive, and where it stands here.
const DOCUMENTS: [(&str, &str); 3] =
    [("LICENSE", "LICENSE"), ("DEPLOYING.md", "docs/deploying.md"), ("EMBEDDING.md", "docs/embedding.md")];

/// What is made: a version, for the public or for a demonstration.
#[derive(Clone, Copy, Debug)]
pub struct Release<'a> {
    /// As Cargo.toml says it.
    pub version: &'a str,
    /// Nobody needs to answer for the guides.
    pub demo: bool,
    /// When the source was last changed, in seconds since 1970. Every file gets this time: servers
    /// tell by time and size that a page has not changed, and that of the next version may be as long.
    pub time: i64,
}

impl Release<'_> {
    /// The one folder in the archive.
    pub fn folder(&self) -> String {
        format!("klagevejviser-{}", self.version)
    }

    /// The name of the archive.
    pub fn file(&self) -> String {
        format!("{}{}.zip", self.folder(), if self.demo { "-demo" } else { "" })
    }

    /// Whether somebody answers for every guide.
    ///
    /// # Errors
    /// A problem for each guide without a publisher, unless it is a demonstration.
    pub fn may_be_made<'a>(&self, guides: impl IntoIterator<Item = &'a Guide>) -> Result<(), Vec<Problem>> {
        let nobody = guides.into_iter().filter(|guide| !self.demo && guide.publisher.is_none());
        let problems: Vec<Problem> = nobody
            .map(|guide| {
                Problem::new(
                    format!("guides/{}.json", guide.id),
                    "publisher",
                    "nobody answers for this guide, so it is not for the public",
                    "write `publisher` (docs/deploying.md), or make a demonstration with --demo",
                )
            })
            .collect();
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// Writes the archive of a built `site` into the folder `out`, and its SHA-256 beside it.
    /// `root` is the project's folder. Returns where the archive is.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn write(&self, root: &Path, site: &Path, out: &Path) -> Result<PathBuf, Problem> {
        let bytes = archive(&self.folder(), self.time, &contents(root, site)?)?;
        fs::create_dir_all(out).map_err(|error| unwritable(out, &error))?;
        let file = out.join(self.file());
        put(&out.join(format!("{}.sha256", self.file())), sum(&self.file(), &bytes))?;
        put(&file, bytes)?;
        Ok(file)
    }
}

/// The files of the archive: their paths within its folder, and what is in them; sorted.
fn contents(root: &Path, site: &Path) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let mut files = Vec::new();
    for path in budgets::list(site)? {
        let within = path.strip_prefix(site).unwrap_or(&path);
        // Names in an archive are parted by `/` on every system.
        let parts: Vec<String> = within.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        files.push((format!("{SITE}/{}", parts.join("/")), bytes(&path)?));
    }
    for (name, document) in DOCUMENTS {
        files.push((name.to_owned(), bytes(&root.join(document))?));
    }
    files.push(("THIRD-PARTY.txt".to_owned(), third_party::notices(root)?.into_bytes()));
    files.sort();
    let sums: String = files.iter().map(|(name, bytes)| sum(name, bytes)).collect();
    files.push((SUMS.to_owned(), sums.into_bytes()));
    files.sort();
    Ok(files)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    let remedy = "run `./dev package` in the project's folder";
    fs::read(path).map_err(|error| Problem::new(path.display().to_string(), "the file", error.to_string(), remedy))
}

/// The line of a file, as `sha256sum` writes it.
fn sum(name: &str, bytes: &[u8]) -> String {
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{digest}  {name}\n")
}

/// A time as archives write it, by the clock of Greenwich; 1980 if they cannot.
fn date(time: i64) -> DateTime {
    let time = jiff::Timestamp::from_second(time).unwrap_or_default().to_zoned(jiff::tz::TimeZone::UTC);
    let part = |part: i8| part.unsigned_abs();
    let year = time.year().unsigned_abs();
    let (hour, minute, second) = (part(time.hour()), part(time.minute()), part(time.second()));
    DateTime::from_date_and_time(year, part(time.month()), part(time.day()), hour, minute, second).unwrap_or_default()
}

fn archive(folder: &str, time: i64, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Problem> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(date(time))
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let fails = |name: &str, error: String| Problem::new(name, "the archive", error, "give the file another name");
    for (name, bytes) in files {
        let path = format!("{folder}/{name}");
        zip.start_file(path, options).map_err(|error| fails(name, error.to_string()))?;
        zip.write_all(bytes).map_err(|error| fails(name, error.to_string()))?;
    }
    Ok(zip.finish().map_err(|error| fails(folder, error.to_string()))?.into_inner())
}
