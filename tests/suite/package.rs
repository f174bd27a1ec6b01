//! The archive for webmasters: whole, the same each time, with its licences, and for the public only
//! when somebody answers for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::root::{project, root};
use compiler::load;
use compiler::load::Compiled;
use guide::model::Publisher;
use sha2::{Digest, Sha256};
use site::package::{Parts, Release, SITE, SUMS};
use site::program::Program;
use site::{headers, third_party};
use zip::ZipArchive;

fn demo() -> Release {
    let guides = ("2026-01-31".to_owned(), "0123456789abcdef".to_owned());
    Release { version: "1.2.3".to_owned(), guides, demo: true, time: 1_700_000_001 }
}

/// What its folder and its file are called.
const NAME: &str = "klagevejviser-1.2.3-2026-01-31-0123456789ab-demo";

/// Writes the archive of a site with a program and a command that are none.
fn write(release: &Release, site: &Path, out: &Path) -> PathBuf {
    let built = tempfile::tempdir().expect("a folder");
    for name in PROGRAM {
        fs::write(built.path().join(name), format!("what stands in {name}")).expect("a file");
    }
    let command = built.path().join("command");
    fs::write(&command, "the command").expect("a file");
    let program = Program::read(built.path()).expect("the program");
    let parts = Parts { sources: root(), site, program: &program, command: &command };
    release.write(parts, out).expect("it is written")
}

/// The files that Trunk puts there.
const PROGRAM: [&str; 12] = [
    "boot.js",
    "frame.js",
    "host.js",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable.png",
    "icon.svg",
    "klagevejviser.css",
    "klagevejviser.js",
    "klagevejviser_bg.wasm",
    "status.js",
    "sw-off.js",
];

/// A site of a few files, made in this order.
fn site(files: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for file in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, format!("what stands in {file}")).expect("a file");
    }
    folder
}

const FILES: [&str; 4] = ["index.html", "index.html.br", "en/index.html", "headers/nginx.conf"];

fn unpacked(archive: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(File::open(archive).expect("the archive")).expect("an archive");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        files.insert(file.name().expect("a name").into_owned(), bytes);
    }
    files
}

#[test]
fn the_archive_holds_the_site_its_sums_and_its_licences() {
    let (site, out) = (site(&FILES), tempfile::tempdir().expect("a folder"));
    let archive = write(&demo(), site.path(), out.path());
    assert_eq!(archive, out.path().join(format!("{NAME}.zip")));
    let files = unpacked(&archive);
    let within = |name: &str| &files[&format!("{NAME}/{name}")];
    for file in FILES {
        assert_eq!(*within(&format!("{SITE}/{file}")), format!("what stands in {file}").into_bytes());
    }
    for file in PROGRAM {
        assert_eq!(*within(&format!("program/{file}")), format!("what stands in {file}").into_bytes());
    }
    for file in ["guides/danmark.json", "guides/guide.schema.json", "locales/da/helper/views.ftl", "themes/havn.css"] {
        assert_eq!(*within(file), fs::read(project(file)).expect("a source"), "{file}");
    }
    assert_eq!(*within("vejviser"), b"the command");
    assert_eq!(*within("EDITING.md"), fs::read(project("docs/editing.md")).expect("the document"));
    assert_eq!(*within("LICENSE"), fs::read(project("LICENSE")).expect("the licence"));
    assert_eq!(*within("DEPLOYING.md"), fs::read(project("docs/deploying.md")).expect("the document"));
    assert_eq!(*within("EMBEDDING.md"), fs::read(project("docs/embedding.md")).expect("the document"));
    // Every file but the list itself stands in the list.
    let list = String::from_utf8(within(SUMS).clone()).expect("a text");
    assert_eq!(list.lines().count(), files.len() - 1);
    for line in list.lines() {
        let (sum, name) = line.split_once("  ").expect("a sum and a name");
        assert_eq!(sum, hex(within(name)), "{name}");
    }
    let beside = fs::read_to_string(out.path().join(format!("{NAME}.zip.sha256"))).expect("the sum");
    let sum = hex(&fs::read(&archive).expect("the archive"));
    assert_eq!(beside, format!("{sum}  {NAME}.zip\n"));
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_archive_is_the_same_from_another_folder_at_another_time() {
    let mut backwards = FILES;
    backwards.reverse();
    let (one, two) = (site(&FILES), site(&backwards));
    let past = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    for file in FILES {
        File::open(two.path().join(file)).and_then(|file| file.set_modified(past)).expect("a time");
    }
    let made = [&one, &two].map(|site| {
        let out = tempfile::tempdir().expect("a folder");
        fs::read(write(&demo(), site.path(), out.path())).expect("the archive")
    });
    assert!(made[0] == made[1], "the archives differ");
    let out = tempfile::tempdir().expect("a folder");
    let archive = write(&demo(), one.path(), out.path());
    let mut archive = ZipArchive::new(File::open(archive).expect("the archive")).expect("an archive");
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let file = archive.by_index(index).expect("a file");
        let name = file.name().expect("a name").into_owned();
        let mode = if name.ends_with("/vejviser") { 0o100_755 } else { 0o100_644 };
        assert_eq!(file.unix_mode(), Some(mode), "{name}");
        // Archives count in steps of two seconds.
        assert_eq!(file.last_modified().map(|time| time.to_string()).as_deref(), Some("2023-11-14 22:13:20"), "{name}");
        names.push(name);
    }
    assert!(names.is_sorted(), "{names:?}");
}

/// A server that goes by time and size must not take a new page for the old one.
#[test]
fn another_version_of_the_source_has_another_time() {
    let site = site(&FILES);
    let times = [0, demo().time, demo().time + 2].map(|time| {
        let out = tempfile::tempdir().expect("a folder");
        let archive = write(&Release { time, ..demo() }, site.path(), out.path());
        let mut archive = ZipArchive::new(File::open(archive).expect("the archive")).expect("an archive");
        archive.by_index(0).expect("a file").last_modified().expect("a time").to_string()
    });
    // An archive knows nothing before 1980.
    assert_eq!(times, ["1980-01-01 00:00:00", "2023-11-14 22:13:20", "2023-11-14 22:13:22"]);
}

#[test]
fn the_name_tells_every_state_apart() {
    let release = Release::of(&[], "1.2.3", false, 0);
    assert!(!release.file().contains("demo"));
    let guides = ["koebenhavn", "ishoej"].map(|guide| load(root(), guide).expect("it compiles"));
    let name = |guides: &[Compiled]| Release::of(guides, "1.2.3", true, 0).folder();
    let mut changed = guides.clone();
    changed[1].fingerprint = "f".repeat(64);
    let mut backwards = guides.clone();
    backwards.reverse();
    let names = [name(&guides), name(&guides[..1]), name(&guides[1..]), name(&changed)];
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), 4, "{names:?}");
    assert_eq!(name(&backwards), names[0]);
    let newest = guides.iter().map(|compiled| &compiled.guide.version).max().expect("a version");
    assert!(names[0].starts_with(&format!("klagevejviser-1.2.3-{newest}-")), "{}", names[0]);
}

#[test]
fn every_crate_of_the_program_is_in_the_notices() {
    let notices = third_party::notices(root()).expect("the notices");
    let mut crates = BTreeSet::new();
    for (package, machine) in [("klagevejviser", "wasm32-unknown-unknown"), ("vejviser", "x86_64-unknown-linux-gnu")] {
        crates.extend(crates_for(package, machine));
    }
    assert!(crates.len() > 150, "{crates:?}");
    let list = notices.split("\n----").next().expect("the list");
    let listed: BTreeSet<String> =
        list.split("\n\n").skip(3).filter_map(|entry| entry.lines().next()).map(str::to_owned).collect();
    assert_eq!(listed, crates);
    for entry in list.split("\n\n").skip(3) {
        assert!(entry.contains("    licence: ") && entry.contains("    texts: "), "{entry}");
        // What has no text says where it comes from.
        assert!(!entry.contains("none in its folder") || entry.contains("    source: https://"), "{entry}");
    }
    assert!(notices.contains("Permission is hereby granted, free of charge"), "the texts are there");
}

/// The crates of others of which code gets into what is built of a package for a machine.
fn crates_for(package: &str, machine: &str) -> BTreeSet<String> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--package", package, "--target", machine, "-e", "normal", "--prefix", "depth", "--no-dedupe"])
        .output()
        .expect("cargo");
    let tree = String::from_utf8(tree.stdout).expect("a text");
    let mut crates = BTreeSet::new();
    // Macros, and all that they use, run while compiling.
    let mut of_macro: Option<usize> = None;
    for line in tree.lines().skip(1) {
        let digits = line.find(|c: char| !c.is_ascii_digit()).expect("a depth");
        let depth: usize = line[..digits].parse().expect("a number");
        if of_macro.is_some_and(|above| depth > above) {
            continue;
        }
        of_macro = line.contains("(proc-macro)").then_some(depth);
        // Ours are where they are.
        if of_macro.is_none() && !line.contains(" (/") {
            let mut words = line[digits..].split(' ');
            let (name, version) = (words.next().expect("a name"), words.next().expect("a version"));
            crates.insert(format!("{name} {}", version.trim_start_matches('v')));
        }
    }
    assert!(crates.len() > 30, "{crates:?}");
    crates
}

#[test]
fn the_document_names_every_field_and_every_server() {
    let document = fs::read_to_string(project("docs/deploying.md")).expect("the document");
    let publisher = serde_json::to_value(Publisher::default()).expect("JSON");
    for field in publisher.as_object().expect("an object").keys() {
        assert!(document.contains(&format!("`{field}`")), "nobody is told of the field {field}");
    }
    let site = site(&FILES[..1]);
    headers::write(&[], site.path()).expect("it writes");
    for file in fs::read_dir(site.path().join(headers::FOLDER)).expect("the folder") {
        let name = file.expect("a file").file_name().to_string_lossy().into_owned();
        assert!(document.contains(&format!("`{name}`")), "nobody is told of {name}");
    }
}
