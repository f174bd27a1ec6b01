//! Who made the libraries that are compiled into what an archive holds, the WebAssembly and the command, and on
//! what terms.
//!
//! Their licences ask that this goes along with the programs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use cargo_metadata::{MetadataCommand, Package};

use rulebook::problem::Problem;

/// The packages of the programs and the machines that they are for: browsers, and what runs the command.
const PROGRAMS: [(&str, &str); 2] =
    [("klagevejviser", "wasm32-unknown-unknown"), ("vejviser", "x86_64-unknown-linux-gnu")];

/// What the names of files with a licence or a notice begin with.
const NOTICES: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];

/// A line between texts.
const RULE: &str = "------------------------------------------------------------------------------";

/// What stands above the list. The standard library comes with the compiler, so cargo does not name it.
const HEAD: &str = "Klagevejviser: what is in its programs (WebAssembly and `vejviser`) that others made.\n\n\
 The numbers name the texts below, as they lie in the crate's folder. Of a crate without\n\
 any, the expression is an SPDX one: https://spdx.org/licenses/\n\n\
 The Rust standard library\n    \
 licence: MIT OR Apache-2.0\n    \
 source: https://github.com/rust-lang/rust\n";

/// The notices as one text: a list of the crates, then each licence text once.
///
/// # Errors
/// When cargo cannot say what the program is made of, or a text cannot be read.
pub fn notices(root: &Path) -> Result<String, Problem> {
    let mut list = HEAD.to_owned();
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut texts = String::new();
    for package in &compiled_in(root)? {
        let mut seen = Vec::new();
        for (name, text) in texts_of(package)? {
            let next = numbers.len() + 1;
            let number = *numbers.entry(text.clone()).or_insert(next);
            if number == next {
                let _ = write!(texts, "\n{RULE}\n[{number}] {name} of {}\n\n{text}\n", package.name);
            }
            seen.push(format!("[{number}]"));
        }
        list += &entry(package, &seen);
    }
    Ok(list + &texts)
}

/// One crate in the list.
fn entry(package: &Package, texts: &[String]) -> String {
    let mut entry = format!("\n{} {}\n", package.name, package.version);
    let mut line = |what: &str, is: &str| {
        if !is.is_empty() {
            let _ = writeln!(entry, "    {what}: {is}");
        }
    };
    line("licence", package.license.as_deref().unwrap_or("see its texts"));
    line("authors", &package.authors.join(", "));
    line("source", package.repository.as_deref().unwrap_or_default());
    line("texts", if texts.is_empty() { "none in its folder" } else { "" });
    line("texts", &texts.join(" "));
    entry
}

/// The crates of which code gets into the programs, by name and version. `cargo tree` knows the
/// features that they have there, and leaves macros out, which run while compiling; `cargo metadata`
/// knows whose they are. Both ask no network: cargo must have fetched the crates.
fn compiled_in(root: &Path) -> Result<Vec<Package>, Problem> {
    let fails =
        |error: String| Problem::new("Cargo.toml", "its dependencies", error, "run `./dev build`, which fetches them");
    let manifest = root.join("Cargo.toml");
    let offline = ["--offline", "--locked"];
    let mut trees = String::new();
    for (package, machine) in PROGRAMS {
        let tree = Command::new("cargo")
            .arg("tree")
            .args(offline)
            .args([
                "--package",
                package,
                "--target",
                machine,
                "--edges",
                "normal,no-proc-macro",
                "--prefix",
                "none",
                "--format",
                "{p}",
            ])
            .arg("--manifest-path")
            .arg(&manifest)
            .output()
            .map_err(|error| fails(error.to_string()))?;
        if !tree.status.success() {
            return Err(fails(String::from_utf8_lossy(&tree.stderr).into_owned()));
        }
        trees += &String::from_utf8_lossy(&tree.stdout);
    }
    let wanted: BTreeSet<_> = trees.lines().filter_map(|line| line.split_once(" v")).collect();
    let wanted: BTreeSet<(&str, &str)> =
        wanted.into_iter().map(|(name, rest)| (name, rest.split(' ').next().unwrap_or_default())).collect();

    let mut command = MetadataCommand::new();
    command.manifest_path(manifest).other_options(offline.map(str::to_owned));
    let metadata = command.exec().map_err(|error| fails(error.to_string()))?;
    let ours: BTreeSet<_> = metadata.workspace_members.into_iter().collect();
    let mut packages = metadata.packages;
    packages.retain(|package| {
        let version = package.version.to_string();
        !ours.contains(&package.id) && wanted.contains(&(package.name.as_str(), version.as_str()))
    });
    packages.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(packages)
}

/// The texts in a crate's folder, by name, with the line ends of Unix.
fn texts_of(package: &Package) -> Result<Vec<(String, String)>, Problem> {
    let folder = package.manifest_path.parent().map(|folder| folder.as_std_path()).unwrap_or(Path::new("."));
    let fails = |error: std::io::Error| {
        Problem::new(folder.display().to_string(), "its licence", error.to_string(), "run `cargo fetch`")
    };
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).map_err(fails)? {
        let path = entry.map_err(fails)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_file() && NOTICES.iter().any(|notice| name.to_lowercase().starts_with(notice)) {
            let text = fs::read(&path).map_err(fails)?;
            texts.push((name, String::from_utf8_lossy(&text).replace("\r\n", "\n").trim_end().to_owned()));
        }
    }
    texts.sort();
    Ok(texts)
}
