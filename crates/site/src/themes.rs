//! Themes: a file of custom properties that changes the look, and whether it can still be read.

use std::collections::BTreeMap;
use std::path::Path;

use compiler::folder;
use guide::Guide;
use rulebook::problem::Problem;

/// The stylesheet that themes change.
const BASE: &str = "public/klagevejviser.css";
const BASE_CSS: &str = include_str!("../../../public/klagevejviser.css");
/// The folder of the themes, in the sources and in the site.
pub const FOLDER: &str = "themes";

/// A theme: its name and what its file says.
#[derive(Clone, Debug)]
pub struct Theme {
    pub name: String,
    pub css: String,
}

/// A text, or a mark that is no text, in front of a colour; and the least contrast between the two:
/// 4.5 for texts (WCAG 2.2, 1.4.3), 3 for borders, pictures and the focus (1.4.11).
const PAIRS: [(&str, &str, f64); 25] = [
    ("ink", "page", 4.5),
    ("ink", "card", 4.5),
    ("ink", "tint", 4.5),
    ("ink", "notice", 4.5),
    ("ink", "deadline", 4.5),
    ("soft", "page", 4.5),
    ("soft", "card", 4.5),
    ("soft", "tint", 4.5),
    ("soft", "notice", 4.5),
    ("accent", "page", 4.5),
    ("accent", "card", 4.5),
    ("accent", "tint", 4.5),
    ("accent", "notice", 4.5),
    ("accent-ink", "accent", 4.5),
    ("deadline-line", "deadline", 4.5),
    ("deadline-line", "page", 3.0),
    ("notice-line", "page", 3.0),
    ("notice-line", "notice", 3.0),
    ("line", "page", 3.0),
    ("line", "card", 3.0),
    ("line", "tint", 3.0),
    ("focus", "page", 3.0),
    ("focus", "card", 3.0),
    ("focus", "tint", 3.0),
    ("focus", "notice", 3.0),
];

/// The themes under `root`, by name.
///
/// # Errors
/// All that is wrong in their files and in the colours of the stylesheet.
pub fn load(root: &Path) -> Result<Vec<Theme>, Vec<Problem>> {
    let no_property = |file: &str, line: String| {
        let remedy = "write `--kv-<name>: <value>;` on a line within `:root { … }`";
        Problem::new(file, line, "this is no custom property", remedy)
    };
    let known = properties(BASE_CSS).map_err(|line| vec![no_property(BASE, line)])?;
    let mut problems = too_close(BASE, &known);
    let mut themes = Vec::new();
    let folder = root.join(FOLDER);
    let files =
        if folder.exists() { folder::list(root, FOLDER, "css").map_err(|problem| vec![problem])? } else { Vec::new() };
    for (path, css) in files {
        let css = String::from_utf8_lossy(&css).into_owned();
        match properties(&css) {
            Ok(own) if rest(&css).is_empty() => {
                let unknown = own.keys().filter(|name| !known.contains_key(*name));
                problems.extend(unknown.map(|name| {
                    let remedy = format!("correct the name: {BASE} begins with all that there are");
                    Problem::new(&path, format!("--kv-{name}"), "there is no such property", remedy)
                }));
                let mut all = known.clone();
                all.extend(own);
                problems.extend(too_close(&path, &all));
            }
            Ok(_) => problems.push(Problem::new(
                &path,
                rest(&css).chars().take(40).collect::<String>(),
                "a theme sets custom properties and nothing else",
                "keep one block, `:root { --kv-…: …; }`",
            )),
            Err(line) => problems.push(no_property(&path, line)),
        }
        themes.push(Theme { name: folder::stem(&path), css });
    }
    if problems.is_empty() { Ok(themes) } else { Err(problems) }
}

/// The theme that the publisher of a guide has chosen, if any.
///
/// # Errors
/// When there is no such theme.
pub fn chosen<'t>(guide: &Guide, themes: &'t [Theme]) -> Result<Option<&'t Theme>, Problem> {
    let Some(name) = guide.publisher.as_ref().and_then(|publisher| publisher.theme.as_ref()) else { return Ok(None) };
    let names = themes.iter().map(|theme| theme.name.as_str()).collect::<Vec<_>>().join(", ");
    themes.iter().find(|theme| theme.name == *name).map(Some).ok_or_else(|| {
        let remedy = format!("put {FOLDER}/{name}.css there, or choose one of: {names}");
        Problem::new(
            format!("guides/{}.json", guide.id),
            "publisher › theme",
            format!("there is no theme “{name}”"),
            remedy,
        )
    })
}

/// A stylesheet without its comments.
fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.filter_map(|part| part.split_once("*/").map(|(_, rest)| rest)).collect::<String>()
}

/// The custom properties of the first block, without `--kv-`. Fails with what is none.
fn properties(css: &str) -> Result<BTreeMap<String, String>, String> {
    let css = without_comments(css);
    let block = css.trim_start().strip_prefix(":root").and_then(|rest| rest.trim_start().strip_prefix('{'));
    let block = block.and_then(|rest| rest.split_once("\n}")).map(|(block, _)| block);
    let block = block.ok_or_else(|| css.trim().lines().next().unwrap_or_default().to_owned())?;
    let lines = block.split(";\n").map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let (name, value) = line.trim_end_matches(';').split_once(':').ok_or(line)?;
            let name = name.trim().strip_prefix("--kv-").ok_or(line)?;
            Ok((name.to_owned(), value.trim().to_owned()))
        })
        .collect()
}

/// What stands after the first block.
fn rest(css: &str) -> String {
    without_comments(css).split_once("\n}").map(|(_, rest)| rest.trim().to_owned()).unwrap_or_default()
}

/// The pairs of colours that are too close.
fn too_close(file: &str, properties: &BTreeMap<String, String>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (front, back, least) in PAIRS {
        let value = |name: &str| properties.get(name).map_or("", String::as_str);
        let (Some(a), Some(b)) = (luminance(value(front)), luminance(value(back))) else {
            let name = if luminance(value(front)).is_none() { front } else { back };
            problems.push(Problem::new(
                file,
                format!("--kv-{name}"),
                format!("“{}” is no colour that can be compared", value(name)),
                "write it as #rrggbb or #rgb",
            ));
            continue;
        };
        let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
        if contrast < least {
            problems.push(Problem::new(
                file,
                format!("--kv-{front} on --kv-{back}"),
                format!("the contrast is {contrast:.2}, and must be {least}"),
                "make one of them darker or lighter",
            ));
        }
    }
    problems
}

/// The relative luminance of a colour, as WCAG defines it: 0 to 1.
fn luminance(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.is_ascii())?;
    let parts: Vec<String> = match digits.len() {
        3 => digits.chars().map(|digit| format!("{digit}{digit}")).collect(),
        6 => [0, 2, 4].into_iter().map(|at| digits[at..at + 2].to_owned()).collect(),
        _ => return None,
    };
    let linear = |part: &String| {
        let value = f64::from(u8::from_str_radix(part, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    let [red, green, blue] = [linear(&parts[0])?, linear(&parts[1])?, linear(&parts[2])?];
    Some(0.2126 * red + 0.7152 * green + 0.0722 * blue)
}
