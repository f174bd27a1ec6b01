//! `docs/editing.md` is true: every recipe is followed as it stands there, on a copy of the practice
//! guide (`tests/fixtures/mini`). So no edit of the real guides can break it.
//!
//! What its fenced blocks are, by their info string:
//! - `json FILE`, `ftl FILE`: an excerpt; it must stand in the file.
//! - `diff FILE`: a step of the recipe; the lines without `+` must stand in the file exactly once.
//! - `diff FILE fejl`: a mistake, made after the whole recipe.
//! - `console`: commands, and lines of what they answer, in this order. `…` stands for anything.
//! - `console fejl`: what is answered to the mistake above it.
//! - `console uden=N`: what is answered when the Nth step is left out.
//! - `console fuldt=FIELD`: what is answered after the recipe when areas are added until the field has one too many.

use std::fs;
use std::process::Command;

use compiler::load::Compiled;
use klagevejviser::state::visit::Visit;
use klagevejviser::views::{Links, Scene, about, screen};
use leptos::prelude::RenderHtml;
use report::json;
use rulebook::room::GROUPED_FROM;
use serde_json::{Value, json as value};
use site::pages;
use tempfile::TempDir;

use crate::root::project;
use crate::sources::copy_of_mini;

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
    let document = fs::read_to_string(project(DOCUMENT)).expect("the document");
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

/// The practice guide, and the same after a recipe.
struct Copies {
    old: TempDir,
    new: TempDir,
}

impl Copies {
    fn new() -> Self {
        Self { old: copy_of_mini(), new: copy_of_mini() }
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
            "{DOCUMENT}:{line}, “{heading}”: the block stands {} times in {file}, not once{}. If the \
             practice guide has changed there, change the document too.",
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

    /// Adds areas to a field until it has one more than a view may show.
    fn fill(&self, field: &str) {
        let file = self.new.path().join("guides/danmark.json");
        let mut guide: Value = serde_json::from_str(&fs::read_to_string(&file).expect("the file")).expect("JSON");
        let areas = guide["areas"].as_array_mut().expect("areas");
        let lies_there = |area: &&Value| area["fields"].as_array().expect("fields").contains(&field.into());
        let mut more = areas.iter().find(lies_there).expect("an area in the field").clone();
        more["fields"] = value!([field]);
        for number in areas.iter().filter(lies_there).count()..GROUPED_FROM {
            more["id"] = value!(format!("more-{number}"));
            areas.push(more.clone());
        }
        fs::write(&file, guide.to_string()).expect("written");
    }

    fn command(&self, words: &[String]) -> (bool, String) {
        let today = fs::read_to_string(self.new.path().join("today")).expect("the day on which one practises");
        let today = today.trim_end();
        let mut command = Command::new(env!("CARGO_BIN_EXE_vejviser"));
        command.arg("--root").arg(self.new.path());
        match words[0].as_str() {
            "diff" => command.arg("diff").args([self.old.path(), self.new.path()]),
            "new-guide" => command.args(words).args(["--version", today]),
            "check" => command.args(words).args(["--today", today]),
            "route" => command.args(words),
            other => panic!("the test does not know ./dev {other}"),
        };
        let output = command.output().expect("the command runs");
        let told = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8(told).expect("UTF-8"))
    }

    fn compiled(&self, guide: &str) -> Compiled {
        compiler::load(self.new.path(), guide).expect("the guide compiles")
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
            ["console", otherwise] => {
                let left_out = otherwise.strip_prefix("uden=").and_then(|number| number.parse().ok());
                let full = otherwise.strip_prefix("fuldt=");
                assert!(left_out.is_some() != full.is_some(), "{DOCUMENT}:{}: no test knows {otherwise}", block.line);
                let wrong = all_steps_but(&recipe, left_out);
                full.into_iter().for_each(|field| wrong.fill(field));
                wrong.run(&recipe, block, true);
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
        assert!(fs::read_to_string(project(file)).expect(file).contains(DOCUMENT), "{file} leads to it");
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
    assert!(
        often.contains(" times in guides/danmark.json, not once. If the practice guide has changed there"),
        "{often}"
    );
    assert!(fails("x").contains("begins with -, + or a space"));
    assert_eq!(words("route x '#/a b'"), ["route", "x", "#/a b"]);
    assert!(is_like("a: 7 of 9 paths", "a: … of … paths") && !is_like("a: 7 of 9 paths", "a: … of … path"));
    assert!(is_like("abc", "abc") && is_like("abc", "a…") && !is_like("abc", "ab"));
}

#[test]
fn the_practice_guide_is_made_up() {
    let copy = copy_of_mini();
    for guide in compiler::folder::municipalities(copy.path()).expect("municipalities") {
        let Compiled { guide, .. } = compiler::load(copy.path(), &guide).expect("the guide compiles");
        let contacts = guide.places.iter().flat_map(|place| &place.contacts);
        for (name, claim) in contacts.filter(|(name, _)| name.as_str() != "hours") {
            let invented = ["12 34 56 7", "example.org", " 0000 "];
            assert!(invented.iter().any(|made_up| claim.is.contains(made_up)), "{name}: {}", claim.is);
        }
        let urls = guide.sources.iter().filter_map(|source| source.url.as_deref());
        for url in urls.chain(guide.hosts.iter().map(String::as_str)) {
            assert!(url.split('/').nth(2).is_some_and(|host| host.ends_with("example.org")), "{url}");
        }
    }
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
    let compiled = copies.compiled("skovby");
    for lang in ["da", "en"] {
        let all = pages::pack(&compiled, lang).texts.into_values().collect::<String>().replace('\u{a0}', " ");
        assert!(all.contains("12 34 56 78") && !all.contains("12 34 56 71"), "sentences in {lang}");
        let door = seen(&compiled, lang, "#/personale");
        assert!(door.contains("href=\"tel:+4512345678\"") && !door.contains("12 34 56 71"), "{lang}: {door}");
        for fragment in ["#/personale", "#/by.baadplads.modtaget"] {
            let elsewhere = seen(&copies.compiled("strandby"), lang, fragment);
            assert!(elsewhere.contains("12 34 56 7") && !elsewhere.contains("12 34 56 78"), "it keeps its own");
        }
    }
}

#[test]
fn a_sentence() {
    let copies = follow("2. Ret en sætning");
    let compiled = copies.compiled("skovby");
    for (lang, own, third) in [
        ("da", "hvad du gerne vil have ændret.", "hvad personen gerne vil have ændret."),
        ("en", "what you would like to have changed.", "what the person would like to have changed."),
    ] {
        let view = seen(&compiled, lang, "#/personale");
        assert!(view.contains(own), "{lang}: {view}");
        assert!(compiled.helper[lang].templates["step-tal-med-lederen"].ends_with(third), "to helpers in {lang}");
    }
}

#[test]
fn a_deadline() {
    let copies = follow("3. Ret en frist");
    for guide in ["skovby", "strandby"] {
        let of = |fragment: &str| copies.plan(guide, fragment)["routes"][0]["doors"][0].clone();
        let door = of("#/familie.fritidspas.modtaget");
        assert_eq!(door["deadline"], "6 weeks from receipt");
        assert_eq!(door["claims"]["deadline"]["confidence"], "sourced");
        assert_eq!(of("#/familie.skolebus.modtaget")["deadline"], "4 weeks from receipt", "as before");
        let compiled = copies.compiled(guide);
        for (lang, six) in [("da", "6 uger"), ("en", "6 weeks")] {
            let view = seen(&compiled, lang, "#/familie.fritidspas.modtaget");
            assert!(view.contains(six) && view.contains("https://www.example.org/den-nye-fritidspaslov"), "{view}");
        }
    }
}

#[test]
fn a_condition() {
    let copies = follow("4. Ret en betingelse");
    let plan = copies.plan("skovby", "#/by.traefaeldning.modtaget");
    let steps = plan["routes"][0]["steps"].as_array().expect("steps");
    assert!(steps.contains(&"laeg-et-kort-ved".into()), "{steps:?}");
    let view = seen(&copies.compiled("skovby"), "da", "#/by.traefaeldning.modtaget");
    assert!(view.contains("Læg et kort eller et billede ved"), "{view}");
}

#[test]
fn an_area() {
    let copies = follow("5. Tilføj et område");
    for guide in ["skovby", "strandby"] {
        let compiled = copies.compiled(guide);
        let open = &copies.plan(guide, "#/by")["open"]["options"];
        let options = open.as_array().expect("options");
        assert_eq!(options.len(), 5, "{options:?}");
        assert_eq!(options[3], "flagstang", "before the last, which is something else: {options:?}");
        for (lang, name) in [("da", "Flagstænger"), ("en", "Flagpoles")] {
            assert!(seen(&compiled, lang, "#/by").contains(name), "{guide} in {lang}");
        }
        let door = &copies.plan(guide, "#/by.flagstang.modtaget")["routes"][0]["doors"][0];
        assert_eq!((&door["place"], &door["send_to"]), (&"klagenaevnet".into(), &"forvaltningen".into()));
        let moved = copies.plan(guide, "#/familie.skolebus.modtaget");
        assert_eq!(moved["routes"][0]["area"], "skolebus", "it is still found where it is left");
    }
}

#[test]
fn a_municipality() {
    let copies = follow("6. Tilføj en kommune");
    let compiled = copies.compiled("eksempel");
    let adviser = "borgerraadgiveren";
    assert_eq!(compiled.guide.folder(), "eksempel/");
    let helped = copies.plan("eksempel", "#/hjaelp");
    assert_eq!(helped["routes"][0]["doors"][0]["place"], adviser);
    assert_eq!(helped["routes"][0]["status"]["forvaltningen"]["why"], "forvaltningen-ogsaa");
    let decision = copies.plan("eksempel", "#/familie.skolebus.modtaget");
    assert_eq!(decision["routes"][0]["doors"][0]["place"], "klagenaevnet");
    assert_eq!(decision["routes"][0]["status"][adviser]["is"], "no");
    let rude = copies.plan("eksempel", "#/personale");
    assert_eq!(rude["routes"][0]["status"][adviser]["why"], "br-spoerg");
    for lang in ["da", "en"] {
        let view = seen(&compiled, lang, "#/hjaelp");
        assert!(view.contains("href=\"tel:+4512345678\""), "{lang}: {view}");
        assert!(seen(&compiled, lang, "#/personale").contains("12 34 56 78"), "in the reason too");
    }
}

#[test]
fn a_retired_id() {
    let copies = follow("7. Tag et valg ud");
    let compiled = copies.compiled("skovby");
    let visit = Visit::read(&compiled.guide, "#/serviceniveau.emne-hele-byen").expect("an old link");
    assert_eq!((visit.fragment().as_str(), visit.dropped), ("#/serviceniveau.emne-uklart", false));
    let two = Visit::read(&compiled.guide, "#/serviceniveau.emne-hele-byen+personale").expect("an old link");
    assert_eq!((two.matters.len(), two.dropped), (2, false), "with a second matter too");
    assert!(!seen(&compiled, "da", "#/serviceniveau").contains("Hele byen"));
}

#[test]
fn a_confirmed_fact() {
    let copies = follow("8. Bekræft en oplysning");
    let fragment = "#/by.traefaeldning.modtaget";
    let before = compiler::load(copies.old.path(), "skovby").expect("it compiles");
    let after = copies.compiled("skovby");
    let doubts = |compiled: &Compiled, lang: &str| {
        let pack = pages::pack(compiled, lang);
        seen(compiled, lang, fragment).contains(&pack.fill("ui-unsure", &[("what", &pack.text("ui-unsure-deadline"))]))
    };
    for lang in ["da", "en"] {
        assert!(doubts(&before, lang), "the doubt is told before");
        assert!(!doubts(&after, lang), "and gone after");
    }
    let pack = pages::pack(&after, "da");
    let (links, start) = (Links::default(), Visit::start());
    let scene = Scene::new(&pack, &start, &links);
    let dated = |id: &str, date: &str| pack.fill(id, &[("date", &scene.date(date))]).replace('\u{a0}', " ");
    let confirmed = dated("ui-confirmed-on", "2026-05-20");
    assert!(confirmed.contains("20") && confirmed.contains("2026"), "{confirmed}");
    assert!(seen(&after, "da", fragment).contains(&confirmed) && !seen(&before, "da", fragment).contains(&confirmed));
    // The page about the guide names each source, confirmed or not.
    let page: String = about::about(scene).into_iter().map(|part| part.to_html()).collect();
    let page = page.replace('\u{a0}', " ");
    let (_, after) = page.split_once(&confirmed).expect("a source is confirmed");
    let list = after.split("</ul>").next().unwrap_or_default();
    assert_eq!(list.matches("<li").count(), 1, "one source is confirmed");
    assert!(page.contains(&dated("ui-copy-read", "2026-03")), "the others are not");
}

#[test]
fn what_is_taken_for_something_else() {
    let copies = follow("9. Vis vej, når noget bliver forvekslet");
    let (before, after) =
        (compiler::load(copies.old.path(), "skovby").expect("it compiles"), copies.compiled("skovby"));
    for (lang, says) in [("da", "Fik du selv nej til et gærde?"), ("en", "Were you refused a fence yourself?")] {
        let view = seen(&after, lang, "#/serviceniveau.emne-boern");
        assert!(view.contains(says), "{lang}: {view}");
        assert!(!seen(&before, lang, "#/serviceniveau.emne-boern").contains(says), "{lang}");
    }
    assert_eq!(
        copies.plan("skovby", "#/serviceniveau.emne-boern")["routes"][0]["asides"]["nej-til-gaerde"],
        "#/by.hegn"
    );
}

#[test]
fn a_law_that_changes_on_a_day() {
    let copies = follow("10. Når loven ændres en bestemt dag");
    let compiled = copies.compiled("skovby");
    for (day, limit, da, hint) in [
        ("2029-12-31", "6 weeks from receipt", "6 uger", "Fx nej til et højt hegn ud mod vejen"),
        ("2030-01-01", "4 weeks from receipt", "4 uger", "Fx nej til et højt hegn eller en mur ud mod vejen"),
    ] {
        let period = compiled.on(day);
        let plan = report::json::plan(&period, "#/by.hegn.modtaget").expect("a plan");
        assert_eq!(plan["routes"][0]["doors"][0]["deadline"], limit, "{day}");
        assert!(seen(&period, "da", "#/by.hegn.modtaget").contains(da), "{day}");
        assert!(seen(&period, "da", "#/by").contains(hint), "{day}");
    }
}
