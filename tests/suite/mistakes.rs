//! The mistakes of every day: each is told with its own file, place, cause and remedy, and nobody is
//! advised to delete what is right.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::sources::copy_of_mini;

/// What `check` says of the practice guide after a file was changed.
fn told(file: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) -> String {
    let copy = copy_of_mini();
    let path = copy.path().join(file);
    let before = fs::read(&path).expect("the file");
    let after = change(before.clone());
    assert_ne!(before, after, "{file} is changed");
    fs::write(&path, after).expect("written");
    check(copy.path())
}

/// What `check` says of a folder that it finds something wrong with.
fn check(root: &Path) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vejviser"));
    let output = command.args(["check", "--today", "2026-06-01", "--root"]).arg(root).output().expect("it runs");
    assert!(!output.status.success(), "nothing is found: {}", String::from_utf8_lossy(&output.stdout));
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(!told.contains("panicked"), "{told}");
    told
}

/// A part of a text replaced once.
fn replaced(from: &'static str, to: &'static str) -> impl Fn(Vec<u8>) -> Vec<u8> {
    move |text| {
        let text = String::from_utf8(text).expect("UTF-8");
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1).into_bytes()
    }
}

/// That one problem alone is told, so.
fn one(told: &str, expected: &str) {
    assert_eq!(told, format!("{expected}\n1 problem found\n"));
}

const FILE: &str = "guides/skovby.json";

#[test]
fn a_missing_comma() {
    let told = told(FILE, replaced("\"version\": \"2026-04-01\",", "\"version\": \"2026-04-01\""));
    one(
        &told,
        "guides/skovby.json, line 4: a comma is missing after \"version\": \"2026-04-01\"\n    \
         mend it: write a comma there",
    );
}

#[test]
fn a_missing_quotation_mark() {
    let told = told(FILE, replaced("\"id\": \"emne\",", "\"id\": \"emne,"));
    one(
        &told,
        "guides/skovby.json, line 9: a quotation mark is missing: the text does not end on its line: \"id\": \"emne,\n    \
         mend it: write \" where the text ends",
    );
}

#[test]
fn a_comma_too_many() {
    let told =
        told(FILE, replaced("\"otherwise\": \"br-efter-forvaltningen\"", "\"otherwise\": \"br-efter-forvaltningen\","));
    one(&told, "guides/skovby.json, line 37: a comma stands after the last part\n    mend it: delete the comma");
}

#[test]
fn quotation_marks_of_a_word_processor() {
    let told = told(FILE, replaced("\"2026-04-01\"", "”2026-04-01”"));
    one(
        &told,
        "guides/skovby.json, line 4: the quotation mark ” of a word processor stands where JSON wants \"\n    \
         mend it: write \" in its place",
    );
}

#[test]
fn a_byte_order_mark() {
    for file in [FILE, "locales/da/skovby.ftl"] {
        let told = told(file, |text| [b"\xef\xbb\xbf".to_vec(), text].concat());
        one(
            &told,
            &format!(
                "{file}, line 1: it begins with a byte order mark, which nobody sees\n    \
                 mend it: save the file as “UTF-8” without a byte order mark"
            ),
        );
    }
}

#[test]
fn another_encoding() {
    for (file, line, word) in [(FILE, 81, "\"Borgerrå"), ("locales/da/skovby.ftl", 3, "Skov")] {
        let told = told(file, |text| {
            let text = String::from_utf8(text).expect("UTF-8").replacen("guide-skovby = ", "guide-skovby = Skovæ ", 1);
            // Latin 1 has these letters as one byte each.
            text.chars().filter_map(|sign| u8::try_from(u32::from(sign)).ok()).collect()
        });
        let begin = format!("{file}, line {line}: it is not saved as UTF-8: “{word}");
        assert!(told.starts_with(&begin) && told.ends_with("\n1 problem found\n"), "{begin}\n{told}");
        assert!(told.contains("mend it: save the file as “UTF-8”"), "{told}");
    }
    let told = told(FILE, |text| {
        let text = String::from_utf8(text).expect("UTF-8");
        [vec![0xff, 0xfe], text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat()
    });
    assert!(told.starts_with("guides/skovby.json, the file: it is saved as UTF-16\n    mend it: save"), "{told}");
}

#[test]
fn a_key_written_twice() {
    let told = told(FILE, replaced("\"kind\": \"adviser\",", "\"kind\": \"adviser\",\n      \"kind\": \"other\","));
    one(
        &told,
        "guides/skovby.json, line 22: the key “kind” stands twice in the same braces; only one of them would be read\n    \
         mend it: keep one of the two",
    );
}

#[test]
fn a_misspelt_key() {
    let told = told(FILE, replaced("\"confidence\"", "\"confidense\""));
    one(
        &told,
        "guides/skovby.json, places › borgerraadgiveren › way › channel › confidense: nothing is called “confidense” here\n    \
         mend it: write “confidence”; what is known: is, sources, confidence, from, until, then",
    );
    let told = self::told(FILE, replaced("\"hosts\"", "\"host\""));
    let begin =
        "guides/skovby.json, host: nothing is called “host” here\n    mend it: write “hosts”; what is known: id, ";
    assert!(told.starts_with(begin) && told.ends_with("\n1 problem found\n"), "{told}");
}

#[test]
fn a_word_that_cannot_stand_there() {
    let told = told(FILE, replaced("\"confidence\": \"sourced\"", "\"confidence\": \"sikker\""));
    one(
        &told,
        "guides/skovby.json, places › borgerraadgiveren › way › channel › confidence: “sikker” is no word that can stand here\n    \
         mend it: what is known: sourced, part, unconfirmed",
    );
}

#[test]
fn no_version() {
    let told = told(FILE, replaced("  \"version\": \"2026-04-01\",\n", ""));
    one(
        &told,
        "guides/skovby.json, the whole: `version` is missing\n    \
         mend it: write `\"version\": …` there. It is the day of the last change: \"2026-01-31\"",
    );
}

#[test]
fn a_misspelt_id() {
    let told = told("guides/strandby.json", replaced("\"id\": \"hegn\"", "\"id\": \"hegnn\""));
    one(
        &told,
        "guides/strandby.json, areas › hegnn: “hegnn” stands nowhere in the layer below, so it is new, and `fields` is missing\n    \
         mend it: write “hegn”, if that is meant; a new part of `areas` says everything itself",
    );
}

#[test]
fn a_phone_number_of_seven_digits() {
    let told = told(FILE, replaced("12 34 56 71", "12 34 56 7"));
    one(
        &told,
        "guides/skovby.json, places › borgerraadgiveren: phone: “12 34 56 7” is none\n    \
         mend it: write the eight digits, or a short number such as 112",
    );
}

#[test]
fn markup_in_a_sentence() {
    for (markup, said) in [("<b>Skovby</b>", "<b>"), ("Skovby&nbsp;Kommune", "&nbsp;"), ("Skovby<br/>", "<br/>")] {
        let told = told("locales/da/skovby.ftl", |text| {
            String::from_utf8(text).expect("UTF-8").replacen("Skovby Kommune\n", &format!("{markup}\n"), 1).into_bytes()
        });
        one(
            &told,
            &format!(
                "locales/da/skovby.ftl, guide-skovby: it holds markup, which would be shown as it is: {said}\n    \
                 mend it: write it without: a sentence is plain text"
            ),
        );
    }
}

#[test]
fn a_sentence_that_cannot_be_read() {
    let told = told("locales/da/skovby.ftl", replaced("guide-skovby = ", "guide-skovby "));
    let begin =
        "locales/da/skovby.ftl, line 3: a sentence begins with its name and “=”, but here stands: guide-skovby Skovby";
    assert!(told.starts_with(begin), "{told}");
    assert!(told.contains("mend it: a sentence is `name = text` on one line") && told.ends_with("\n1 problem found\n"));
}

/// What cannot be read stands first, then what is wrong with the other guide; and nothing is unused
/// while a file that may use it cannot be read.
#[test]
fn the_findings_of_all_guides_are_told_at_once() {
    let copy = copy_of_mini();
    let change = |file: &str, from: &str, to: &str| {
        let path = copy.path().join(file);
        let text = fs::read_to_string(&path).expect("the file");
        assert!(text.contains(from), "{from}");
        fs::write(path, text.replacen(from, to, 1)).expect("written");
    };
    change("guides/strandby.json", "\"version\": \"2026-04-01\",", "\"version\": \"2026-04-01\"");
    change(
        "guides/skovby.json",
        "\"is\": \"none\", \"sources\": [\"SKOV-1\"]",
        "\"is\": \"none\", \"sources\": [\"SKOV-9\"]",
    );
    let told = check(copy.path());
    assert!(told.starts_with("guides/strandby.json, line 4: a comma is missing"), "{told}");
    assert!(
        told.contains("\nguides/skovby.json, places › borgerraadgiveren: the source “SKOV-9” does not exist"),
        "{told}"
    );
    assert!(told.ends_with("\n2 problems found\n"), "{told}");
    // The national file is told once, though both stand on it.
    change("guides/danmark.json", "\"sections\": [", "\"sections\": ");
    let told = check(copy.path());
    assert_eq!(told.matches("guides/danmark.json").count(), 1, "{told}");
}

/// In the real guides: the mistake that was answered by twelve times “delete it”.
#[test]
fn a_typing_mistake_in_one_guide_makes_nothing_of_the_others_needless() {
    let copy = crate::sources::copy_of_the_sources();
    let path = copy.path().join("guides/koebenhavn.json");
    let text = fs::read_to_string(&path).expect("the guide");
    let at = text.find("\"version\": \"").expect("a version") + "\"version\": \"2026-01-31\"".len();
    assert_eq!(&text[at..=at], ",");
    fs::write(&path, format!("{}{}", &text[..at], &text[at + 1..])).expect("written");
    let told = check(copy.path());
    assert!(told.starts_with("guides/koebenhavn.json, line ") && told.ends_with("\n1 problem found\n"), "{told}");
}
