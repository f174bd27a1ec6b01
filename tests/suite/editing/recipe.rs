//! A recipe of `docs/editing.md`, and how it is followed.
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
use proof::list_limits::GROUPED_FROM;
use report::json;
use serde_json::{Value, json as value};
use tempfile::TempDir;

use crate::root::project;
use crate::sources::copy_of_mini;

pub const DOCUMENT: &str = "docs/editing.md";

/// A fenced block.
pub struct Block {
    pub line: usize,
    pub info: Vec<String>,
    pub text: Vec<String>,
}

/// A part of the document with a heading of its own.
pub struct Recipe {
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// The parts of the document; what stands before the first heading has none.
pub fn recipes() -> Vec<Recipe> {
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
pub struct Copies {
    pub old: TempDir,
    pub new: TempDir,
}

impl Copies {
    pub fn new() -> Self {
        Self { old: copy_of_mini(), new: copy_of_mini() }
    }

    /// Where the lines stand in a file, which must be one place alone.
    pub fn find(&self, recipe: &Recipe, block: &Block, lines: &[&str]) -> (Vec<String>, usize) {
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
    pub fn apply(&self, recipe: &Recipe, block: &Block) {
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
    pub fn run(&self, recipe: &Recipe, block: &Block, fails: bool) {
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
    pub fn fill(&self, field: &str) {
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

    pub fn command(&self, words: &[String]) -> (bool, String) {
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

    pub fn compiled(&self, guide: &str) -> Compiled {
        compiler::load(self.new.path(), guide).expect("the guide compiles")
    }

    /// The plan that `./dev route` prints.
    pub fn plan(&self, guide: &str, fragment: &str) -> Value {
        json::plan(&self.compiled(guide), fragment).expect("a plan")
    }
}

/// The words of a command line; quotes hold several together.
pub fn words(line: &str) -> Vec<String> {
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
pub fn is_like(line: &str, expected: &str) -> bool {
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
pub fn follow(heading: &str) -> Copies {
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
pub fn all_steps_but(recipe: &Recipe, left_out: Option<usize>) -> Copies {
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
