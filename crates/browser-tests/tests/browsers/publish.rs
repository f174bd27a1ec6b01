//! Guides that somebody answers for, published from an archive and visited: one, two and three of them, and a
//! municipality that has nothing but the archive. In Chromium alone: what is published does not depend on the engine.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use browser_tests::engine::once;
use browser_tests::environment::{root, variable};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::sites::copy_folder;
use serde_json::{Value, json};
use tempfile::TempDir;
use zip::ZipArchive;

use crate::status::CHECKED;

/// Runs a command that finds no other program, neither cargo nor npm.
fn alone(command: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(command);
    let output = command.env_clear().env("PATH", "/nowhere").args(arguments).output().expect("it runs");
    let told = String::from_utf8([output.stdout, output.stderr].concat()).expect("UTF-8");
    assert!(output.status.success(), "{arguments:?}\n{told}");
    told
}

fn vejviser() -> PathBuf {
    variable("KV_COMMAND")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// Says in a layer who answers for the guide.
fn answered_for(root: &Path, guide: &str) {
    let path = root.join(format!("guides/{guide}.json"));
    let mut layer: Value = serde_json::from_str(&fs::read_to_string(&path).expect("the layer")).expect("JSON");
    layer["publisher"] = json!({
        "name": format!("Direktionen for {guide}"), "address": format!("https://klage.example/{guide}/"),
        "contact": "https://klage.example/fejl", "accessibility": "https://klage.example/tilgaengelighed",
        "privacy": "mailto:privat@klage.example", "reviewed_by": "Juridisk afdeling", "reviewed_on": "2026-11-20",
    });
    fs::write(path, layer.to_string()).expect("written");
}

/// The archive of a site of these guides of a folder, and what is in it, unpacked.
fn archive(sources: &Path, guides: &[&str], site: &Path, demo: bool, folder: &Path) -> (PathBuf, PathBuf) {
    let (command, program) = (vejviser(), variable("KV_PROGRAM"));
    let demo = if demo { vec!["--demo"] } else { Vec::new() };
    let given = ["--program", text(&program), "--command", text(&command), "--site", text(site), "--out", text(folder)];
    let mut package = Command::new(&command);
    // It asks cargo who made the libraries.
    let output = package.arg("--root").arg(sources).arg("package").args(guides).args(given).args(demo);
    let output = output.output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let file = PathBuf::from(String::from_utf8(output.stdout).expect("UTF-8").trim());
    let mut zip = ZipArchive::new(File::open(&file).expect("the archive")).expect("an archive");
    zip.extract(folder).expect("it is unpacked");
    let unpacked = folder.join(file.file_stem().expect("a name"));
    assert!(unpacked.join("DEPLOYING.md").exists(), "one folder of the same name");
    (file, unpacked)
}

/// The practice guide, which is soon proved, with the project's own files that an archive is made of.
fn practice() -> TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    let made = Command::new(root().join("scripts/practice")).arg(copy.path()).status().expect("the script runs");
    assert!(made.success(), "scripts/practice");
    for folder in ["themes", "docs", "src", "benches/growth", "crates"] {
        copy_folder(&root().join(folder), &copy.path().join(folder));
    }
    for file in ["Cargo.toml", "Cargo.lock", "LICENSE"] {
        fs::copy(root().join(file), copy.path().join(file)).expect("copied");
    }
    // Whoever publishes has no addresses and numbers that are made up, and has read the sources.
    let read = format!("{:?}", jiff::Zoned::now().strftime("%Y-%m").to_string());
    for layer in ["danmark", "skovby", "strandby"] {
        let file = copy.path().join(format!("guides/{layer}.json"));
        let text = fs::read_to_string(&file).expect("the layer");
        let text = text.replace("example.org", "skovby.example").replace("12 34 56", "87 65 43");
        let text = text.replace("\"2026-03\"", &read);
        fs::write(&file, text).expect("written");
    }
    copy
}

/// Visits a guide from its first page to an answer, by these taps, and the pages around it.
async fn visit(browser: &Browser, home: &str, taps: &[&str], municipality: &str, publisher: &str) {
    browser.app(home).await;
    let sender = browser.says("header .sender").await;
    assert!(sender.contains(publisher) && !sender.contains("Uafhængig"), "{sender}");
    assert!(browser.says("header .brand").await.contains(municipality), "{municipality}");
    for tap in taps {
        browser.tap(tap).await;
    }
    browser.until("return document.querySelector('.sheet') !== null").await;
    let fragment = browser.text("return location.hash").await;
    browser.until("return !document.title.includes('uafhængig')").await;
    browser.edition(&format!("{home}about.html")).await;
    browser.until("return document.readyState === 'complete' && document.querySelector('main h1') !== null").await;
    let about = browser.says("main").await;
    for part in [publisher, "Juridisk afdeling den 20. november 2026", "Skriv til udgiveren."] {
        assert!(about.contains(part), "{part} in {about}");
    }
    browser.edition(&format!("{home}static.html{fragment}")).await;
    assert!(browser.says("header .sender").await.contains(publisher));
}

/// The self-check finds nothing wrong but that sources grow old.
async fn is_well(browser: &Browser, root: &str) {
    browser.edition(&format!("{root}/status.html")).await;
    browser.until(CHECKED).await;
    let wrong = "return [...document.querySelectorAll('#checks > .notice')].map((line) => line.innerText).join('\\n')";
    assert_eq!(browser.text(wrong).await, "");
}

/// As somebody does who has the archive, and neither Rust nor Trunk nor npm.
#[tokio::test(flavor = "multi_thread")]
async fn a_third_municipality_is_published_from_the_archive_alone() {
    let Some(engine) = once() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (file, unpacked) = archive(&root(), &[], &variable("KV_DIST"), true, folder.path());
    let command = unpacked.join("vejviser");
    let root = text(&unpacked);
    alone(&command, &["--root", root, "new-guide", "aarhus", "Aarhus Kommune"]);
    answered_for(&unpacked, "aarhus");
    alone(&command, &["--root", root, "check", "aarhus"]);
    alone(&command, &["--root", root, "record", "aarhus"]);
    let site = folder.path().join("site");
    let publish = ["publish", "--program", text(&file), "--guides", root, "aarhus", "--at-root", "aarhus"];
    let said = alone(&command, &[&publish[..], &["--out", text(&site)]].concat());
    assert_eq!(said.trim(), format!("aarhus: {}", site.join("index.html").display()));
    assert!(!site.join("koebenhavn").exists() && !site.join("aarhus").exists());
    // The folder that was unpacked will do as well as the archive.
    let again = folder.path().join("again");
    alone(&command, &["publish", "--program", root, "--guides", root, "aarhus", "--quick", "--out", text(&again)]);
    assert!(again.join("aarhus/index.html").exists() && !again.join("index.html").exists());

    let served = Site::of(&site, false).await;
    let browser = Browser::open(engine).await;
    let taps = ["En medarbejder opførte sig dårligt", "Der er ikke klaget til forvaltningen endnu"];
    visit(&browser, &format!("{}/", served.url), &taps, "Aarhus Kommune", "Direktionen for aarhus").await;
    assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    is_well(&browser, &served.url).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_two_and_three_guides_are_published_together() {
    let Some(engine) = once() else { return };
    let sources = practice();
    let root = text(sources.path()).to_owned();
    alone(&vejviser(), &["--root", &root, "new-guide", "fjordby", "Fjordby Kommune"]);
    let all = [
        ("skovby", "Skovby Kommune", ""),
        ("strandby", "Strandby Kommune", "strandby/"),
        ("fjordby", "Fjordby Kommune", "fjordby/"),
    ];
    let browser = Browser::open(engine).await;
    for number in 1..=all.len() {
        let these = &all[..number];
        let new = these[number - 1].0;
        answered_for(sources.path(), new);
        alone(&vejviser(), &["--root", &root, "record", new]);
        let guides: Vec<&str> = these.iter().map(|(guide, ..)| *guide).collect();
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().join("site");
        let program = variable("KV_PROGRAM");
        let publish = ["--root", &root, "publish", "--quick", "--program", text(&program), "--out", text(&site)];
        alone(&vejviser(), &[&publish[..], &guides].concat());
        let (file, unpacked) = archive(sources.path(), &guides, &site, false, folder.path());
        assert!(!file.to_string_lossy().contains("demo"), "{}", file.display());
        let served = Site::of(&unpacked.join("site"), false).await;
        for (guide, municipality, folder) in these {
            let home = format!("{}/{folder}", served.url);
            let taps = ["En medarbejder opførte sig dårligt"];
            visit(&browser, &home, &taps, municipality, &format!("Direktionen for {guide}")).await;
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{guides:?}");
        is_well(&browser, &served.url).await;
        // The self-check looks whether a guide that is not here has gone; that it has, Chromium complains of.
        let gone = browser.complaints().await;
        assert!(gone.iter().all(|said| said.contains("404") && said.contains("status")), "{gone:?}");
    }
}

/// What is published no longer is found where it was left.
#[tokio::test(flavor = "multi_thread")]
async fn a_guide_that_is_withdrawn_is_found_by_the_self_check() {
    let Some(engine) = once() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["guides", "locales", "themes"] {
        copy_folder(&root().join(name), &folder.path().join(name));
    }
    let (root, program) = (text(folder.path()), variable("KV_PROGRAM"));
    alone(&vejviser(), &["--root", root, "record"]);
    let site = folder.path().join("site");
    let publish = [
        "--root",
        root,
        "publish",
        "koebenhavn",
        "--demo",
        "--quick",
        "--program",
        text(&program),
        "--out",
        text(&site),
    ];
    alone(&vejviser(), &publish);
    let browser = Browser::open(engine).await;
    let served = Site::of(&site, false).await;
    is_well(&browser, &served.url).await;
    // The new version was laid over the old one.
    copy_folder(&variable("KV_DIST").join("ishoej"), &site.join("ishoej"));
    browser.edition(&format!("{}/status.html", served.url)).await;
    browser.until(CHECKED).await;
    let said = browser.says("#checks > .notice").await.replace(['\n', '\t'], " ");
    for part in ["En vejviser, der ikke længere udgives, ligger stadig her.", "ishoej/", "Slet mappen."] {
        assert!(said.contains(part), "{engine}: {part} in {said}");
    }
    fs::remove_dir_all(site.join("ishoej")).expect("it goes");
}
