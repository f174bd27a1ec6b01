//! How many bytes a visitor loads against what we allow: of a site those that are sent, of a guide before it is built
//! those of brotli at its best.

use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use super::compress::{brotli, brotli_at};
use super::pages::Style;
use super::{edition, frames, head, offline, status, themes};
use compiler::load::Compiled;
use compiler::output::list;
use compiler::packs;
use rulebook::files::LANGUAGES;
use rulebook::problem::Problem;

use klagevejviser::views::Links;
use pack::periods::Periods;

/// A kibibyte, as the budgets count.
const KB: usize = 1024;
const FIRST: usize = 12 * KB;
const WASM: usize = 150 * KB;
const JS: usize = 9 * KB;
// A length before each text is as good as random: 2 KB of the rules, which a library is worth.
const PACK: usize = 44 * KB;
const HELPER: usize = 22 * KB;
const MANIFEST: usize = KB / 2;
const EDITION: usize = 110 * KB;
// An answer to a complaint has six kinds, two of them with the doors of each area. What stands there again and again
// costs little on its way, and a browser lays out only the section that shows. What changes on a day stands there twice;
// what leads those on who took one answer for another, on each that is taken so. Two more areas in every list must fit: they
// add a third to what is there today.
const EDITION_RAW: usize = 4_800_000;
const EDITION_ELEMENTS: usize = 58_000;

/// What is counted, and how much it may be.
#[derive(Clone, Debug)]
pub struct Budget {
    pub what: &'static str,
    pub is: usize,
    pub at_most: usize,
    /// `bytes` or `elements`.
    pub unit: &'static str,
}

/// Counts what stands in `dist`.
///
/// # Errors
/// When a file is missing.
pub fn count(dist: &Path) -> Result<Vec<Budget>, Problem> {
    let files = list(dist)?;
    let find = |ending: &str| -> Vec<&PathBuf> {
        files.iter().filter(|path| path.to_string_lossy().ends_with(ending)).collect()
    };
    let size = |paths: &[&PathBuf]| -> usize { paths.iter().map(|path| sent(path)).sum() };
    // A theme is loaded only where it is asked for.
    let of_all = |path: &&PathBuf| !path.starts_with(dist.join(themes::FOLDER));
    let pages: Vec<&PathBuf> = find("index.html");
    let first = pages.iter().map(|page| size(&[*page])).max().unwrap_or_default()
        + size(&find(".css").into_iter().filter(of_all).collect::<Vec<_>>());
    let wasm = size(&find(".wasm"));
    let begins = |path: &Path, with: &str| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(with));
    // Service workers come after the visit, the script for other pages with theirs; the self-check is no visitor's.
    let ours = |path: &&PathBuf| !begins(path, "sw") && !path.ends_with(frames::SCRIPT) && !status::is_own(path);
    let js = size(&find(".js").into_iter().filter(ours).collect::<Vec<_>>());
    let manifest = find(head::MANIFEST).iter().map(|manifest| size(&[*manifest])).max().unwrap_or_default();
    let workers = find(offline::WORKER);
    let worker = workers.iter().map(|worker| size(&[*worker])).max().unwrap_or_default();
    let offline = workers.iter().map(|worker| offline::kept(worker).iter().map(|file| size(&[file])).sum());
    let offline: usize = offline.max().unwrap_or_default();
    let packs = find(".pack");
    let biggest = |what: &str| {
        let packs = packs.iter().filter(|pack| pack.to_string_lossy().contains(what));
        packs.map(|pack| size(&[*pack])).max().unwrap_or_default()
    };
    let (questions, answers) = (biggest(".questions."), biggest(".answers."));
    let helper = biggest(".helper.");
    let texts = |path: &&PathBuf| ["br", "gz"].iter().all(|ending| path.extension().is_none_or(|e| e != *ending));
    let check = size(&files.iter().filter(|path| status::is_own(path)).filter(texts).collect::<Vec<_>>());
    let editions = find("static.html");
    if pages.is_empty() || wasm == 0 || js == 0 || packs.is_empty() || editions.is_empty() {
        return Err(Problem::new(
            dist.display().to_string(),
            "the folder",
            "it holds no whole site",
            "run `./dev build`",
        ));
    }
    let edition = editions.iter().map(|path| size(&[*path])).max().unwrap_or_default();
    let raw = editions.iter().map(|path| fs::metadata(path).map(|m| m.len() as usize).unwrap_or_default()).max();
    let elements = editions.iter().map(|path| elements(&fs::read_to_string(path).unwrap_or_default())).max();
    let bytes = |what, is, at_most| Budget { what, is, at_most, unit: "bytes" };
    let first_visit = first + wasm + js + questions + answers + manifest;
    Ok(vec![
        bytes("HTML and CSS of the first question, brotli", first, FIRST),
        bytes("WASM, brotli", wasm, WASM),
        bytes("JS, brotli", js, JS),
        bytes("pack in one language: rules and questions, brotli", questions, PACK),
        bytes("pack in one language: answers, brotli", answers, PACK),
        bytes("what speaks to helpers, brotli", helper, HELPER),
        bytes("manifest, brotli", manifest, MANIFEST),
        bytes("everything on the first visit, brotli", first_visit, FIRST + WASM + JS + 2 * PACK + MANIFEST),
        bytes("script for other pages, brotli", size(&[&dist.join(frames::SCRIPT)]), KB * 3 / 2),
        bytes("service worker, brotli", worker, 2 * KB),
        bytes("what it keeps of a guide in all languages, the first visit included, brotli", offline, 700 * KB),
        bytes("self-check in all languages: page, script and list, brotli", check, 16 * KB),
        bytes("static edition, brotli", edition, EDITION),
        bytes("static edition, raw", raw.unwrap_or_default(), EDITION_RAW),
        Budget {
            what: "static edition, elements",
            is: elements.unwrap_or_default(),
            at_most: EDITION_ELEMENTS,
            unit: "elements",
        },
    ])
}

/// How many bytes a server sends of a file: those of the compressed one beside it, if there is one.
fn sent(path: &Path) -> usize {
    let beside = fs::metadata(format!("{}.br", path.display())).map(|file| file.len() as usize);
    beside.unwrap_or_else(|_| brotli(&fs::read(path).unwrap_or_default()).len())
}

/// What of the budgets depends on the rules and sentences of a guide in a language, before anything is built.
fn forecast(compiled: &Compiled, lang: &str) -> [Budget; 6] {
    let dated = compiled.with_dates();
    let pack = packs::pack(&dated, lang);
    let written = pack.write(&packs::helper(&dated, lang));
    let periods = Periods::of(pack);
    let pack = &periods.all()[0].pack;
    let links = Links::default();
    let body = edition::body(&periods, &links, &proof::walk(&compiled.guide));
    let html = edition::page(pack, &links, None, Style::Link(&Default::default(), ""), &body);
    let bytes = |what, bytes: &[u8], at_most| {
        let is = at_most_brotli(bytes, at_most);
        Budget { what, is, at_most, unit: "bytes" }
    };
    [
        bytes("pack in one language: rules and questions, brotli", &written.questions, PACK),
        bytes("pack in one language: answers, brotli", &written.answers, PACK),
        bytes("what speaks to helpers, brotli", &written.helper, HELPER),
        bytes("static edition, brotli", html.as_bytes(), EDITION),
        Budget { what: "static edition, raw", is: html.len(), at_most: EDITION_RAW, unit: "bytes" },
        Budget { what: "static edition, elements", is: elements(&html), at_most: EDITION_ELEMENTS, unit: "elements" },
    ]
}

/// The size of a text compressed; where it is clearly below a limit, a little more than it will be.
fn at_most_brotli(bytes: &[u8], limit: usize) -> usize {
    // The best takes far longer than these.
    let quick = [5, 9].into_iter().map(|quality| brotli_at(quality, bytes).len()).find(|size| *size <= limit);
    quick.unwrap_or_else(|| brotli(bytes).len())
}

/// The problems of budgets that guides would break.
pub fn broken(guides: &[Compiled]) -> Vec<Problem> {
    let each = guides.iter().flat_map(|compiled| LANGUAGES.map(|lang| (compiled, lang)));
    let forecasts = thread::scope(|scope| {
        let running: Vec<_> =
            each.map(|(compiled, lang)| (compiled, scope.spawn(move || forecast(compiled, lang)))).collect();
        let ended = running
            .into_iter()
            .map(|(compiled, guide)| (compiled, guide.join().unwrap_or_else(|panic| resume_unwind(panic))));
        ended.collect::<Vec<_>>()
    });
    let problem = |compiled: &Compiled, budget: Budget| {
        let Budget { what, is, at_most, unit } = budget;
        Problem::new(
            format!("guides/{}.json", compiled.guide.id),
            "budgets",
            format!("{what}: {is} {unit}, and at most {at_most}"),
            "say it in fewer words, or raise the budget in crates/site/src/budgets.rs and say why",
        )
    };
    let budgets = forecasts.into_iter().flat_map(|(compiled, forecast)| forecast.map(|budget| (compiled, budget)));
    let over = budgets.filter(|(_, budget)| budget.is > budget.at_most);
    over.map(|(compiled, budget)| problem(compiled, budget)).collect()
}

/// The start tags of a document.
fn elements(html: &str) -> usize {
    html.as_bytes().windows(2).filter(|pair| pair[0] == b'<' && pair[1].is_ascii_alphabetic()).count()
}
