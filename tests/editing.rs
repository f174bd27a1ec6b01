//! `docs/editing.md` is true: every recipe is followed as it stands there, on a copy.
//!
//! What its fenced blocks are, by their info string:
//! - `json FILE`, `ftl FILE`: an excerpt; it must stand in the file.
//! - `diff FILE`: a step of the recipe; the lines without `+` must stand in the file exactly once.
//! - `diff FILE fejl`: a mistake, made after the whole recipe.
//! - `console`: commands, and lines of what they answer, in this order. `…` stands for anything.
//! - `console fejl`: what is answered to the mistake above it.
//! - `console uden=N`: what is answered when the Nth step is left out.

mod sources;

use std::fs;
use std::process::Command;

use klagevejviser::compile::load::Compiled;
use klagevejviser::compile::{self, json, pages};
use klagevejviser::view::{Links, Scene, about, screen};
use klagevejviser::visit::Visit;
use leptos::prelude::RenderHtml;
use serde_json::Value;
use tempfile::TempDir;

use crate::sources::copy_of_the_sources;

const DOCUMENT: &str = "docs/editing.md";

/// A fenced block.
struct Block {
    line: usize,
    info: Vec<String>,
    text: Vec<String>,
}

/// A part of the document with a heading of its own.
struct Recipe {
    heading: String,
    blocks: Vec<Block>,
}

/// The parts of the document; what stands before the first heading has none.
fn recipes() -> Vec<Recipe> {
    let document = fs::read_to_string(DOCUMENT).expect("the document");
    let mut recipes = vec![Recipe { heading: String::new(), blocks: Vec::new() }];
    let mut open: Option<(usize, Block)> = None;
    for (line, text) in (1..).zip(document.lines()) {
        let bare = text.trim_start();
        let indent = text.len() - bare.len();
        match &mut open {
            // In a list, a block is as far in as its fence.
            Some((indent, block)) if bare != "```" => block.text.push(text.get(*indent..).unwrap_or("").to_owned()),
            Some(_) => {
                let (_, block) = open.take().expect("a block");
                recipes.last_mut().expect("a part").blocks.push(block);
            }
            None => {
                if let Some(info) = bare.strip_prefix("```") {
                    let info = info.split_whitespace().map(str::to_owned).collect();
                    open = Some((indent, Block { line, info, text: Vec::new() }));
                } else if let Some(heading) = text.strip_prefix("## ") {
                    recipes.push(Recipe { heading: heading.to_owned(), blocks: Vec::new() });
                }
            }
        }
    }
    assert!(open.is_none(), "the last block is closed");
    recipes
}

/// The sources, and the same after a recipe.
struct Copies {
    old: TempDir,
    new: TempDir,
}

impl Copies {
    fn new() -> Self {
        Self { old: copy_of_the_sources(), new: copy_of_the_sources() }
    }

    /// Where the lines stand in a file, which must be one place alone.
    fn find(&self, recipe: &Recipe, block: &Block, lines: &[&str]) -> (Vec<String>, usize) {
        let (heading, line) = (&recipe.heading, block.line);
        let file = &block.info[1];
        let text = fs::read_to_string(self.new.path().join(file))
            .unwrap_or_else(|error| panic!("{DOCUMENT}:{line}, “{heading}”: {file}: {error}"));
        let text: Vec<String> = text.lines().map(str::to_owned).collect();
        let found: Vec<usize> =
            (0..text.len()).filter(|at| text.get(*at..at + lines.len()).is_some_and(|here| here == lines)).collect();
        let missing = lines.iter().find(|line| !text.iter().any(|here| here == *line));
        assert!(
            found.len() == 1,
            "{DOCUMENT}:{line}, “{heading}”: the block stands {} times in {file}, not once{}. If the guide has \
             changed there, change the document too.",
            found.len(),
            missing.map(|line| format!("; this line is not there: {line}")).unwrap_or_default(),
        );
        (text, found[0])
    }

    /// Carries out a step.
    fn apply(&self, recipe: &Recipe, block: &Block) {
        let signed = block.text.iter().map(|line| {
            let sign = line.chars().next().unwrap_or(' ');
            assert!(" -+".contains(sign), "{DOCUMENT}:{}: a line of a diff begins with -, + or a space", block.line);
            (sign, line.get(1..).unwrap_or(""))
        });
        let signed: Vec<(char, &str)> = signed.collect();
        let before: Vec<&str> = signed.iter().filter(|(sign, _)| *sign != '+').map(|(_, line)| *line).collect();
        let after = signed.iter().filter(|(sign, _)| *sign != '-').map(|(_, line)| (*line).to_owned());
        let (mut text, at) = self.find(recipe, block, &before);
        text.splice(at..at + before.len(), after);
        fs::write(self.new.path().join(&block.info[1]), text.join("\n") + "\n").expect("written");
    }

    /// Runs what stands after `$`, and looks for the lines that stand below.
    fn run(&self, recipe: &Recipe, block: &Block, fails: bool) {
        let mut lines = block.text.iter().peekable();
        while let Some(line) = lines.next() {
            let at = format!("{DOCUMENT}:{}, “{}”: {line}", block.line, recipe.heading);
            let words = words(line.strip_prefix("$ ./dev ").unwrap_or_else(|| panic!("{at} is no command of ./dev")));
            let (success, told) = self.command(&words);
            // What was forgotten in a diff is told by what it says.
            assert_eq!(success, !(fails && words[0] == "check"), "{at}\n{told}");
            let mut answer = told.lines();
            while let Some(expected) = lines.next_if(|line| !line.starts_with("$ ")) {
                let found = answer.any(|line| is_like(line.trim(), expected.trim()));
                assert!(found, "{at} does not answer, or not in this order:\n{expected}\nbut:\n{told}");
            }
        }
    }

    fn command(&self, words: &[String]) -> (bool, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vejviser"));
        command.arg("--root").arg(self.new.path());
        match words[0].as_str() {
            "diff" => command.arg("diff").args([self.old.path(), self.new.path()]),
            "new-guide" => command.args(words).args(["--version", "2026-01-31"]),
            "check" | "route" => command.args(words),
            other => panic!("the test does not know ./dev {other}"),
        };
        let output = command.output().expect("the command runs");
        let told = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(told).expect("UTF-8"))
    }

    fn compiled(&self, guide: &str) -> Compiled {
        compile::load(self.new.path(), guide).expect("the guide compiles")
    }

    /// The plan that `./dev route` prints.
    fn plan(&self, guide: &str, fragment: &str) -> Value {
        json::plan(&self.compiled(guide), fragment).expect("a plan")
    }
}

/// The words of a command line; quotes hold several together.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('\'').enumerate();
    parts
        .flat_map(|(at, part)| {
            let quoted = at % 2 == 1;
            let words: Vec<&str> = if quoted { vec![part] } else { part.split_whitespace().collect() };
            words.into_iter().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

/// Whether a line is the expected one, where `…` stands for anything.
fn is_like(line: &str, expected: &str) -> bool {
    let parts: Vec<&str> = expected.split('…').collect();
    let [first, middle @ .., last] = parts.as_slice() else { return line == expected };
    let Some(mut rest) = line.strip_prefix(first) else { return false };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// Follows a part of the document, makes the mistakes and omissions that it speaks of, and
/// returns the copies as they are after the recipe itself.
fn follow(heading: &str) -> Copies {
    let recipe = recipes().into_iter().find(|recipe| recipe.heading == heading);
    let recipe = recipe.unwrap_or_else(|| panic!("{DOCUMENT} has no heading “{heading}”"));
    let copies = Copies::new();
    let mut mistake = None;
    for block in &recipe.blocks {
        let info: Vec<&str> = block.info.iter().map(String::as_str).collect();
        match info[..] {
            ["json" | "ftl", _] => {
                let lines: Vec<&str> = block.text.iter().map(String::as_str).collect();
                copies.find(&recipe, block, &lines);
            }
            ["diff", _] => copies.apply(&recipe, block),
            ["console"] => copies.run(&recipe, block, false),
            ["diff", _, "fejl"] => {
                let wrong = all_steps_but(&recipe, None);
                wrong.apply(&recipe, block);
                mistake = Some(wrong);
            }
            ["console", "fejl"] => {
                mistake.take().expect("a mistake stands above").run(&recipe, block, true);
            }
            ["console", without] => {
                let left_out = without.strip_prefix("uden=").and_then(|number| number.parse().ok());
                assert!(left_out.is_some(), "{DOCUMENT}:{}: no test knows {without}", block.line);
                all_steps_but(&recipe, left_out).run(&recipe, block, true);
            }
            _ => panic!("{DOCUMENT}:{}: no test uses the block {info:?}", block.line),
        }
    }
    assert!(mistake.is_none(), "“{heading}”: a mistake without an answer");
    copies
}

/// The recipe with every step, or with all but one.
fn all_steps_but(recipe: &Recipe, left_out: Option<usize>) -> Copies {
    let copies = Copies::new();
    let mut steps = 0;
    for block in &recipe.blocks {
        match block.info.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["diff", _] => {
                steps += 1;
                if left_out != Some(steps) {
                    copies.apply(recipe, block);
                }
            }
            ["console"] => {
                let begins = block.text.iter().filter_map(|line| line.strip_prefix("$ ./dev "));
                for line in begins.filter(|line| line.starts_with("new-guide ")) {
                    assert!(copies.command(&words(line)).0, "{line}");
                }
            }
            _ => {}
        }
    }
    assert!(left_out.is_none_or(|step| step <= steps), "“{}” has {steps} steps", recipe.heading);
    copies
}

/// What somebody with these answers sees.
fn seen(compiled: &Compiled, lang: &str, fragment: &str) -> String {
    let pack = pages::pack(compiled, lang);
    let visit = Visit::read(&compiled.guide, fragment).expect("a fragment");
    assert_eq!(visit.fragment(), fragment, "it is asked like that");
    let links = Links::default();
    let scene = Scene::new(&pack, &visit, &links);
    screen::screen(scene).to_html().replace("<!>", "").replace('\u{a0}', " ")
}

#[test]
fn every_heading_has_a_test_and_every_block_a_heading() {
    let tests = include_str!("editing.rs");
    let recipes = recipes();
    assert!(recipes[0].blocks.is_empty(), "a block stands before the first heading");
    for recipe in &recipes[1..] {
        let call = format!("follow(\"{}\")", recipe.heading);
        assert!(tests.contains(&call), "{DOCUMENT}: “{}” has no test that calls {call}", recipe.heading);
    }
    let numbered = recipes.iter().filter(|recipe| recipe.heading.starts_with(|c: char| c.is_ascii_digit()));
    assert!(numbered.count() >= 8, "the recipes are there");
    assert!(recipes.iter().flat_map(|recipe| &recipe.blocks).count() > 50, "the blocks are there");
    for file in ["README.md", "CONTRIBUTING.md"] {
        assert!(fs::read_to_string(file).expect(file).contains(DOCUMENT), "{file} leads to it");
    }
}

#[test]
fn a_step_is_strict() {
    let recipe = Recipe { heading: "x".into(), blocks: Vec::new() };
    let block = |text: &str| Block {
        line: 1,
        info: vec!["diff".into(), "guides/danmark.json".into()],
        text: text.lines().map(str::to_owned).collect(),
    };
    let fails = |text: &str| {
        let block = block(text);
        let copies = Copies::new();
        let said = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| copies.apply(&recipe, &block)));
        *said.expect_err("it fails").downcast::<String>().expect("a text")
    };
    assert!(fails("-  \"nothing\": 1").contains("stands 0 times in guides/danmark.json, not once; this line"));
    let often = fails("-    },");
    assert!(often.contains(" times in guides/danmark.json, not once. If the guide has changed there"), "{often}");
    assert!(fails("x").contains("begins with -, + or a space"));
    assert_eq!(words("route x '#/a b'"), ["route", "x", "#/a b"]);
    assert!(is_like("a: 7 of 9 paths", "a: … of … paths") && !is_like("a: 7 of 9 paths", "a: … of … path"));
    assert!(is_like("abc", "abc") && is_like("abc", "a…") && !is_like("abc", "ab"));
}

#[test]
fn the_opening_holds() {
    follow("Filerne");
    follow("Sådan ser en række ud");
    follow("Arbejdsgangen");
    follow("Kilder og sikkerhed");
    follow("Datoer, helligdage og åbningstider");
    follow("De andre steder");
}

#[test]
fn mistakes_are_told_as_the_document_says() {
    follow("Når noget er galt");
}

#[test]
fn a_phone_number() {
    let copies = follow("1. Ret et telefonnummer");
    let compiled = copies.compiled("koebenhavn");
    for lang in ["da", "en"] {
        let all = pages::pack(&compiled, lang).texts.into_values().collect::<String>().replace('\u{a0}', " ");
        assert!(all.contains("12 34 56 78") && !all.contains("33 66 14 00"), "sentences in {lang}");
        let door = seen(&compiled, lang, "#/personale.utilfreds");
        assert!(door.contains("href=\"tel:+4512345678\"") && !door.contains("33 66 14 00"), "{lang}: {door}");
        let elsewhere = seen(&copies.compiled("ishoej"), lang, "#/personale.nej");
        assert!(!elsewhere.contains("12 34 56 78"), "another municipality keeps its own");
    }
}

#[test]
fn a_sentence() {
    let copies = follow("2. Ret en sætning");
    for (lang, sentence) in [("da", "så skriv også til din udlejer."), ("en", "write to your landlord too.")] {
        let view = seen(&copies.compiled("koebenhavn"), lang, "#/maaske-ikke.hvem-nabo.naboer");
        assert!(view.contains(sentence), "{lang}: {view}");
    }
}

#[test]
fn a_deadline() {
    let copies = follow("3. Ret en frist");
    for guide in ["koebenhavn", "ishoej"] {
        let of = |fragment: &str| copies.plan(guide, fragment)["routes"][0]["doors"][0].clone();
        let door = of("#/afgoerelse.arbejde.tilbagebetaling.modtaget");
        assert_eq!(door["deadline"], "6 weeks from receipt");
        assert_eq!(door["claims"]["deadline"]["confidence"], "sourced");
        assert_eq!(of("#/afgoerelse.arbejde.sygedagpenge.modtaget")["deadline"], "4 weeks from receipt", "as before");
        let compiled = copies.compiled(guide);
        for (lang, six) in [("da", "6 uger"), ("en", "6 weeks")] {
            let view = seen(&compiled, lang, "#/afgoerelse.arbejde.tilbagebetaling.modtaget");
            assert!(view.contains(six) && view.contains("https://www.example.org/eksempelloven"), "{view}");
        }
    }
}

#[test]
fn a_condition() {
    let copies = follow("4. Ret en betingelse");
    let plan = copies.plan("koebenhavn", "#/afgoerelse.arbejde.kontanthjaelp.modtaget");
    let steps = plan["routes"][0]["steps"].as_array().expect("steps");
    assert!(steps.contains(&"spoerg-om-raad".into()), "{steps:?}");
    let view = seen(&copies.compiled("koebenhavn"), "da", "#/afgoerelse.arbejde.kontanthjaelp.modtaget");
    assert!(view.contains("Har du bedt om råd eller vejledning og fået nej?"), "{view}");
}

#[test]
fn an_area() {
    let copies = follow("5. Tilføj et område");
    for guide in ["koebenhavn", "ishoej"] {
        let compiled = copies.compiled(guide);
        let open = &copies.plan(guide, "#/afgoerelse.skole")["open"]["options"];
        let options = open.as_array().expect("options");
        assert_eq!(options.len(), 8, "{options:?}");
        assert_eq!(options[6], "eksempelordning", "before the last, which is something else: {options:?}");
        for (lang, name) in [("da", "Eksempelordning"), ("en", "Example scheme")] {
            assert!(seen(&compiled, lang, "#/afgoerelse.skole").contains(name), "{guide} in {lang}");
        }
        let door = &copies.plan(guide, "#/afgoerelse.skole.eksempelordning.modtaget")["routes"][0]["doors"][0];
        assert_eq!((&door["place"], &door["send_to"]), (&"ankestyrelsen".into(), &"forvaltningen".into()));
        let moved = copies.plan(guide, "#/afgoerelse.familie.friplads.modtaget");
        assert_eq!(moved["routes"][0]["area"], "friplads", "it is still found where it is left");
    }
}

#[test]
fn a_municipality() {
    let copies = follow("6. Tilføj en kommune");
    let compiled = copies.compiled("eksempel");
    let adviser = "borgerraadgiveren";
    assert_eq!(compiled.guide.folder(), "eksempel/");
    let helped = copies.plan("eksempel", "#/andet.hjaelp");
    assert_eq!(helped["routes"][0]["doors"][0]["place"], adviser);
    assert_eq!(helped["routes"][0]["status"]["forvaltningen"]["why"], "forvaltningen-ogsaa");
    let decision = copies.plan("eksempel", "#/afgoerelse.arbejde.sygedagpenge.modtaget");
    assert_eq!(decision["routes"][0]["doors"][0]["place"], "ankestyrelsen");
    assert_eq!(decision["routes"][0]["status"][adviser]["is"], "no");
    let rude = copies.plan("eksempel", "#/personale.nej");
    assert_eq!(rude["routes"][0]["status"][adviser]["why"], "br-spoerg");
    for lang in ["da", "en"] {
        let view = seen(&compiled, lang, "#/andet.hjaelp");
        assert!(view.contains("href=\"tel:+4512345678\""), "{lang}: {view}");
        assert!(seen(&compiled, lang, "#/personale.nej").contains("12 34 56 78"), "in the reason too");
    }
}

#[test]
fn a_retired_id() {
    let copies = follow("7. Tag et valg ud");
    let compiled = copies.compiled("koebenhavn");
    let visit = Visit::read(&compiled.guide, "#/serviceniveau.emne-hele-byen").expect("an old link");
    assert_eq!((visit.fragment().as_str(), visit.dropped), ("#/serviceniveau.emne-uklart", false));
    let two = Visit::read(&compiled.guide, "#/serviceniveau.emne-hele-byen+personale.nej").expect("an old link");
    assert_eq!((two.matters.len(), two.dropped), (2, false), "with a second matter too");
    assert!(!seen(&compiled, "da", "#/serviceniveau").contains("Hele byen"));
}

#[test]
fn a_confirmed_fact() {
    let copies = follow("8. Bekræft en oplysning");
    let fragment = "#/afgoerelse.familie.boernehjaelp.modtaget";
    let before = compile::load(copies.old.path(), "koebenhavn").expect("it compiles");
    let after = copies.compiled("koebenhavn");
    let says = |compiled: &Compiled, lang: &str, id: &str| {
        let text = compiled.sentences[lang].templates[id].clone();
        assert!(text.len() > 10 && !text.contains('{'), "{text}");
        seen(compiled, lang, fragment).contains(&text)
    };
    for lang in ["da", "en"] {
        assert!(says(&before, lang, "ui-part-deadline"), "the doubt is told before");
        assert!(!says(&after, lang, "ui-part-deadline"), "and gone after");
    }
    let confirmed = "Bekræftet på selve hjemmesiden den 1. december 2026:";
    assert!(seen(&after, "da", fragment).contains(confirmed) && !seen(&before, "da", fragment).contains(confirmed));
    // The page about the guide names each source, confirmed or not, and says nothing else of them.
    let pack = pages::pack(&after, "da");
    let (links, start) = (Links::default(), Visit::start());
    let scene = Scene::new(&pack, &start, &links);
    let page: String = about::about(scene).into_iter().map(|part| part.to_html()).collect();
    let page = page.replace('\u{a0}', " ");
    let (_, after) = page.split_once(confirmed).expect("a source is confirmed");
    let list = after.split("</ul>").next().unwrap_or_default();
    assert_eq!(list.matches("<li").count(), 1, "one source is confirmed");
    assert!(page.contains("ikke bekræftet senere") && !page.contains("Ingen har endnu bekræftet"));
}
