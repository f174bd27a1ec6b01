//! What was signed and shown can be told: a fingerprint that follows every rule and sentence, and the
//! versions that were recorded.

use compiler::packs;
use std::fs;
use std::path::Path;

use compiler::folder::municipalities;
use compiler::load::{Compiled, load};
use compiler::{fingerprint, versions};
use site::page_path;
use site::pages;

use crate::root::root;
use crate::sources::{copy_of_mini, copy_of_the_sources, vejviser};

fn change(root: &Path, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(root.join(file)).expect("the file");
    assert!(text.contains(from), "{file}: {from}");
    fs::write(root.join(file), text.replacen(from, to, 1)).expect("written");
}

fn compiled(root: &Path, guide: &str) -> Compiled {
    load(root, guide).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[test]
fn the_fingerprint_follows_rules_and_sentences_and_nothing_else() {
    let copy = copy_of_mini();
    let of = || compiled(copy.path(), "skovby").fingerprint;
    let first = of();
    assert_eq!(first.len(), 64, "{first}");
    let mut seen = vec![first.clone()];
    for (file, from, to) in [
        ("guides/danmark.json", "6 weeks from receipt", "7 weeks from receipt"),
        ("guides/skovby.json", "12 34 56 71", "12 34 56 79"),
        ("guides/skovby.json", "\"copy_read\": \"2026-03\"", "\"copy_read\": \"2026-02\""),
        ("locales/da/steps.ftl", "step-skriv-kort = ", "step-skriv-kort = Kort: "),
        ("locales/en/helper/questions.ftl", " = ", " = So "),
        ("locales/da/views.ftl", "ui-why = ", "ui-why = Så "),
    ] {
        change(copy.path(), file, from, to);
        let now = of();
        assert!(!seen.contains(&now), "{file}: {from}");
        seen.push(now);
    }
    let before = of();
    for (file, from, to) in [
        ("guides/skovby.json", "2026-04-01", "2026-05-01"),
        ("guides/skovby.json", "https://skovby.example.org\"]", "https://www.skovby.example.org\"]"),
        ("guides/skovby.json", "\"folder\": \"\"", "\"folder\": \"x\", \"counting\": true"),
        ("guides/skovby.json", "\"good_for\": 6", "\"confirmed_on\": \"2026-04-02\", \"good_for\": 6"),
        ("locales/da/report.ftl", "report-title = ", "report-title = Så "),
        ("locales/da/check.ftl", "check-title = ", "check-title = Så "),
    ] {
        change(copy.path(), file, from, to);
        assert_eq!(of(), before, "{file}: {from}");
    }
    assert_ne!(compiled(copy.path(), "strandby").fingerprint, before);
}

/// On paper, on every page, on “Om”, on the report's first page and beside the signature.
#[test]
fn the_fingerprint_stands_where_it_is_needed() {
    for guide in municipalities(root()).expect("the guides") {
        let compiled = compiled(root(), &guide);
        let short = fingerprint::short(&compiled.fingerprint);
        for lang in ["da", "en"] {
            let pack = packs::pack(&compiled, lang);
            let spot = page_path::page_path(&compiled.guide, lang);
            let built = Default::default();
            let first = pages::first_page(&pack, &built, &spot, &Default::default(), None, "");
            let about = pages::about_page(&pack, &built, &spot, "");
            assert!(first.contains(short), "the first page");
            // The frame around every view, and a line of its own.
            assert_eq!(about.matches(short).count(), 2, "{guide} {lang}");
            for (from, page) in report::for_sign_off(&compiled, lang).expect("the report") {
                let (head, rest) = page.split_once("<nav").expect("contents");
                assert!(head.contains(&compiled.fingerprint), "on the first page {from}");
                let (_, sign) = rest.split_once("id=\"sign\"").expect("the place to sign");
                assert!(sign.contains(&compiled.fingerprint), "beside the signature {from}");
            }
        }
    }
}

#[test]
fn rules_that_change_under_an_old_version_are_found() {
    let copy = copy_of_mini();
    let root = copy.path();
    let check = || vejviser(root, &["check", "--today", "2026-06-01"]);
    let (fine, told) = vejviser(root, &["record"]);
    assert!(fine, "{told}");
    let fingerprint = compiled(root, "skovby").fingerprint;
    assert!(told.contains(&format!("skovby: 2026-04-01, {fingerprint}\n")), "{told}");
    assert!(check().0);
    assert_eq!(vejviser(root, &["record"]), (true, String::new()), "nothing is new");

    change(root, "locales/da/skovby.ftl", "Skovby Kommune\n", "Skovby  Kommune!\n");
    let (fine, told) = check();
    assert!(!fine);
    let now = compiled(root, "skovby").fingerprint;
    let (was, is) = (fingerprint::short(&fingerprint), fingerprint::short(&now));
    let cause = format!(
        "guides/skovby.json, version: rules or sentences have changed since the version of 2026-04-01 was recorded: \
         it was {was} and would be {is}\n    mend it: write the day of the change into `version`\n1 problem found\n"
    );
    assert_eq!(told, cause);
    assert!(!vejviser(root, &["record"]).0, "nor can it be recorded");

    change(root, "guides/skovby.json", "2026-04-01", "2026-05-02");
    assert!(check().0, "with another date it is another version");
    assert!(vejviser(root, &["record"]).0);
    let recorded = versions::read(root).expect("the record");
    let of_skovby: Vec<&str> =
        recorded.iter().filter(|it| it.guide == "skovby").map(|it| it.version.as_str()).collect();
    assert_eq!(of_skovby, ["2026-04-01", "2026-05-02"], "both stand there");
    fs::write(root.join(versions::FILE), "skovby 2026-04-01\n").expect("written");
    let (fine, told) = check();
    assert!(!fine && told.contains("guides/versions.tsv, line 1: the line has not four parts"), "{told}");
}

#[test]
fn the_guides_are_not_older_than_their_record() {
    let copy = copy_of_the_sources();
    assert!(copy.path().join(versions::FILE).exists(), "it is one of the sources");
    let guides = municipalities(copy.path()).expect("the guides");
    let guides: Vec<Compiled> = guides.iter().map(|guide| compiled(copy.path(), guide)).collect();
    let recorded = versions::read(copy.path()).expect("the record");
    assert_eq!(versions::outdated(&guides, &recorded), []);
    assert_eq!(versions::withdrawn(&guides, &recorded), Vec::<String>::new());
    assert_eq!(versions::withdrawn(&guides[..1], &recorded).len(), guides.len() - 1);
}
