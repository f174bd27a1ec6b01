//! The archive for webmasters: whole, the same each time, with its licences, and for the public only
//! when somebody answers for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::process::Command;

use klagevejviser::compile::load::municipalities;
use klagevejviser::compile::package::{Release, SITE, SUMS};
use klagevejviser::compile::{headers, load, third_party};
use klagevejviser::guide::model::Publisher;
use sha2::{Digest, Sha256};
use zip::ZipArchive;

const DEMO: Release<'_> = Release { version: "1.2.3", demo: true, time: 1_700_000_001 };

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
    let archive = DEMO.write(Path::new("."), site.path(), out.path()).expect("it is written");
    assert_eq!(archive, out.path().join("klagevejviser-1.2.3-demo.zip"));
    let files = unpacked(&archive);
    let within = |name: &str| &files[&format!("klagevejviser-1.2.3/{name}")];
    for file in FILES {
        assert_eq!(*within(&format!("{SITE}/{file}")), format!("what stands in {file}").into_bytes());
    }
    assert_eq!(*within("LICENSE"), fs::read("LICENSE").expect("the licence"));
    assert_eq!(*within("DEPLOYING.md"), fs::read("docs/deploying.md").expect("the document"));
    assert_eq!(*within("EMBEDDING.md"), fs::read("docs/embedding.md").expect("the document"));
    // Every file but the list itself stands in the list.
    let list = String::from_utf8(within(SUMS).clone()).expect("a text");
    assert_eq!(list.lines().count(), files.len() - 1);
    for line in list.lines() {
        let (sum, name) = line.split_once("  ").expect("a sum and a name");
        assert_eq!(sum, hex(within(name)), "{name}");
    }
    let beside = fs::read_to_string(out.path().join("klagevejviser-1.2.3-demo.zip.sha256")).expect("the sum");
    let sum = hex(&fs::read(&archive).expect("the archive"));
    assert_eq!(beside, format!("{sum}  klagevejviser-1.2.3-demo.zip\n"));
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
        fs::read(DEMO.write(Path::new("."), site.path(), out.path()).expect("it is written")).expect("the archive")
    });
    assert!(made[0] == made[1], "the archives differ");
    let out = tempfile::tempdir().expect("a folder");
    let archive = DEMO.write(Path::new("."), one.path(), out.path()).expect("it is written");
    let mut archive = ZipArchive::new(File::open(archive).expect("the archive")).expect("an archive");
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let file = archive.by_index(index).expect("a file");
        let name = file.name().expect("a name").into_owned();
        assert_eq!(file.unix_mode(), Some(0o100_644), "{name}");
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
    let times = [0, DEMO.time, DEMO.time + 2].map(|time| {
        let out = tempfile::tempdir().expect("a folder");
        let archive = Release { time, ..DEMO }.write(Path::new("."), site.path(), out.path()).expect("it is written");
        let mut archive = ZipArchive::new(File::open(archive).expect("the archive")).expect("an archive");
        archive.by_index(0).expect("a file").last_modified().expect("a time").to_string()
    });
    // An archive knows nothing before 1980.
    assert_eq!(times, ["1980-01-01 00:00:00", "2023-11-14 22:13:20", "2023-11-14 22:13:22"]);
}

#[test]
fn without_a_publisher_only_a_demonstration_is_made() {
    let guides = municipalities(Path::new(".")).expect("the guides");
    let compiled = guides.iter().map(|guide| load(Path::new("."), guide).expect("it compiles"));
    let mut guides: Vec<_> = compiled.map(|compiled| compiled.guide).collect();
    // Also when one day somebody answers for one of them.
    guides.iter_mut().for_each(|guide| guide.publisher = None);
    let public = Release { demo: false, ..DEMO };
    assert_eq!(public.file(), "klagevejviser-1.2.3.zip");
    let problems = public.may_be_made(&guides).expect_err("nobody answers for them");
    assert_eq!(problems.len(), guides.len());
    for (problem, guide) in problems.iter().zip(&guides) {
        assert_eq!(problem.file, format!("guides/{}.json", guide.id));
        assert!(problem.place == "publisher" && problem.remedy.contains("--demo"), "{problem}");
    }
    DEMO.may_be_made(&guides).expect("a demonstration may be made");
    let last = guides.len() - 1;
    guides[..last].iter_mut().for_each(|guide| guide.publisher = Some(Publisher::default()));
    assert_eq!(public.may_be_made(&guides).expect_err("one is missing").len(), 1);
    guides[last].publisher = Some(Publisher::default());
    public.may_be_made(&guides).expect("somebody answers for each");
}

#[test]
fn every_crate_of_the_program_is_in_the_notices() {
    let notices = third_party::notices(Path::new(".")).expect("the notices");
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--target", "wasm32-unknown-unknown", "-e", "normal", "--prefix", "depth", "--no-dedupe"])
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
        if of_macro.is_none() {
            let mut words = line[digits..].split(' ');
            let (name, version) = (words.next().expect("a name"), words.next().expect("a version"));
            crates.insert(format!("{name} {}", version.trim_start_matches('v')));
        }
    }
    assert!(crates.len() > 30, "{crates:?}");
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

#[test]
fn the_document_names_every_field_and_every_server() {
    let document = fs::read_to_string("docs/deploying.md").expect("the document");
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
