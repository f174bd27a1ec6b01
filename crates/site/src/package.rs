//! The archive that a webmaster is given: the site, what goes along with it, and what makes sites of
//! other guides.
//!
//! It depends on its source alone, not on when or where it is made: sorted, with one time and one
//! set of rights for every file.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::program;
use super::program::Program;
use super::third_party;
use compiler::fingerprint;
use compiler::load::Compiled;
use compiler::output::{list, put};
use rulebook::problem::Problem;

/// The folder of the site, in the archive.
pub const SITE: &str = "site";
/// The list of the other files, each with its SHA-256, as `sha256sum` reads it.
pub const SUMS: &str = "SHA256SUMS";

/// What goes along for people: its name in the archive, and where it stands here.
const DOCUMENTS: [(&str, &str); 4] = [
    ("LICENSE", "LICENSE"),
    ("DEPLOYING.md", "docs/deploying.md"),
    ("EMBEDDING.md", "docs/embedding.md"),
    ("EDITING.md", "docs/editing.md"),
];
/// What guides are made of: the folders of the sources.
const SOURCES: [&str; 3] = ["guides", "locales", "themes"];
/// The command, as a program for Linux.
pub const COMMAND: &str = "vejviser";

/// What is made: a version, for the public or for a demonstration.
#[derive(Clone, Debug)]
pub struct Release {
    /// As Cargo.toml says it.
    pub version: String,
    /// The newest date of the guides in it, year-month-day, and their fingerprint.
    pub guides: (String, String),
    /// Nobody needs to answer for the guides.
    pub demo: bool,
    /// When the source was last changed, in seconds since 1970. Every file gets this time: servers
    /// take a page of the same time and size for unchanged, and that of the next version may be as long.
    pub time: i64,
}

/// Where the parts of an archive stand.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'p> {
    /// The project's folder, or another with `guides`, `locales` and `themes`.
    pub sources: &'p Path,
    /// The built site.
    pub site: &'p Path,
    pub program: &'p Program,
    /// The command that makes sites, built for Linux.
    pub command: &'p Path,
}

impl Release {
    /// A release of these guides.
    pub fn of(guides: &[Compiled], version: &str, demo: bool, time: i64) -> Self {
        let date = guides.iter().map(|compiled| compiled.guide.version.clone()).max().unwrap_or_default();
        let fingerprint = fingerprint::of_all(guides.iter().map(|compiled| compiled.fingerprint.as_str()));
        Self { version: version.to_owned(), guides: (date, fingerprint), demo, time }
    }

    /// The one folder in the archive. It tells every state of the rules and of the program apart, so that
    /// one can lie beside another.
    pub fn folder(&self) -> String {
        let (date, fingerprint) = &self.guides;
        let demo = if self.demo { "-demo" } else { "" };
        format!("klagevejviser-{}-{date}-{}{demo}", self.version, fingerprint::short(fingerprint))
    }

    /// The name of the archive.
    pub fn file(&self) -> String {
        format!("{}.zip", self.folder())
    }

    /// Writes the archive into the folder `out`, and its SHA-256 beside it. Returns where the archive is.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn write(&self, parts: Parts<'_>, out: &Path) -> Result<PathBuf, Problem> {
        let bytes = archive(&self.folder(), self.time, &contents(parts)?)?;
        let file = out.join(self.file());
        put(&out.join(format!("{}.sha256", self.file())), sum(&self.file(), &bytes))?;
        put(&file, bytes)?;
        Ok(file)
    }
}

/// The files of the archive: their paths within its folder, and what is in them; sorted.
fn contents(parts: Parts<'_>) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let mut files = folder(SITE, parts.site)?;
    for name in SOURCES {
        files.extend(folder(name, &parts.sources.join(name))?);
    }
    files.extend(parts.program.files().map(|(name, bytes)| (format!("{}/{name}", program::FOLDER), bytes.to_vec())));
    files.push((COMMAND.to_owned(), bytes(parts.command)?));
    for (name, document) in DOCUMENTS {
        files.push((name.to_owned(), bytes(&parts.sources.join(document))?));
    }
    files.push(("THIRD-PARTY.txt".to_owned(), third_party::notices(parts.sources)?.into_bytes()));
    files.sort();
    let sums: String = files.iter().map(|(name, bytes)| sum(name, bytes)).collect();
    files.push((SUMS.to_owned(), sums.into_bytes()));
    files.sort();
    Ok(files)
}

/// The files of a folder, under another name.
fn folder(name: &str, folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let file = |path: PathBuf| {
        let within = path.strip_prefix(folder).unwrap_or(&path);
        // Names in an archive are parted by `/` on every system.
        let parts: Vec<String> = within.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        Ok((format!("{name}/{}", parts.join("/")), bytes(&path)?))
    };
    list(folder)?.into_iter().map(file).collect()
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
        .compression_level(Some(6))
        .last_modified_time(date(time));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let fails = |name: &str, error: String| Problem::new(name, "the archive", error, "give the file another name");
    for (name, bytes) in files {
        let path = format!("{folder}/{name}");
        let permissions = if name == COMMAND { 0o755 } else { 0o644 };
        zip.start_file(path, options.unix_permissions(permissions)).map_err(|error| fails(name, error.to_string()))?;
        zip.write_all(bytes).map_err(|error| fails(name, error.to_string()))?;
    }
    Ok(zip.finish().map_err(|error| fails(folder, error.to_string()))?.into_inner())
}
