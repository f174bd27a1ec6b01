//! How the rules grow: the time to check a guide, the time to find the next question, and the
//! bytes, with 10 and 100 times the areas. Prints the table of docs/performance.md.

mod generate;

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use compiler::folder;
use compiler::folder::Files;
use compiler::load::{Compiled, Whole};
use compiler::packs;
use compiler::walked;
use compiler::walked::WalkedGuide;
use guide::decide;
use proof::Walk;
use report::shown;
use rulebook::files::LANGUAGES;
use rulebook::merge;
use rulebook::references;
use sentences::fluent::Sentences;
use sentences::needed;
use site::compress::brotli;

const TIMES: [usize; 3] = [1, 10, 100];
/// So often is each view asked for its next question: the quickest counts, as nothing that a
/// machine does besides can make it quicker.
const TRIES: usize = 7;

/// What was measured of one guide.
struct Measured {
    areas: usize,
    paths: usize,
    check: Duration,
    /// Of the check: to walk every path.
    walk: Duration,
    /// The longest of all views.
    next: Duration,
    /// Of the pack that the browser loads, in the first language.
    bytes: usize,
}

fn main() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let guides = folder::municipalities(root).expect("guides");
    let guide = guides.last().expect("one");
    let files = Files::read(root, guide).expect("its files");
    println!(
        "{guide}\n\n| areas | paths | check | check a path | walk a path | next question, longest | pack, brotli |"
    );
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    let mut first: Option<Measured> = None;
    for times in TIMES {
        let is = measure(&generate::with_areas(&files, times));
        let was = first.as_ref().unwrap_or(&is);
        let a_path = |of: &Measured, time: Duration| time.as_secs_f64() / of.paths as f64;
        println!(
            "| {} | {:.1} × | {:.1} × | {:.2} × | {:.2} × | {:.0} µs, {:.1} × | {:.1} × |",
            is.areas,
            is.paths as f64 / was.paths as f64,
            is.check.as_secs_f64() / was.check.as_secs_f64(),
            a_path(&is, is.check) / a_path(was, was.check),
            a_path(&is, is.walk) / a_path(was, was.walk),
            is.next.as_secs_f64() * 1e6,
            is.next.as_secs_f64() / was.next.as_secs_f64(),
            is.bytes as f64 / was.bytes as f64,
        );
        if first.is_none() {
            println!("\n1 × is {} paths, {:.2} s to check, {} bytes\n", is.paths, is.check.as_secs_f64(), is.bytes);
            first = Some(is);
        }
    }
}

/// Checks a guide as `./dev check` does, whatever it finds about the size of views.
fn measure(files: &Files) -> Measured {
    let begin = Instant::now();
    let (guide, written_in) = merge::merge(&files.layers).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(references::check(&guide), []);
    let walking = Instant::now();
    let counted = proof::walk(&guide).paths.len();
    let walk = walking.elapsed();
    let read = |(language, files): (&String, &Vec<_>)| {
        (language.clone(), Sentences::parse(language, files).expect("sentences"))
    };
    let sentences: BTreeMap<String, Sentences> = files.locales.iter().map(read).collect();
    assert_eq!(needed::check(&guide, &sentences), []);
    let compiled = Compiled::of(Whole { guide, sentences, helper: Default::default() }, written_in);
    let periods = compiled.periods();
    let seen = walked::walk_all(&periods);
    black_box(report::needless(&seen));
    black_box(shown::check(&seen));
    let check = begin.elapsed();

    let WalkedGuide { walk: seen, .. } = &seen[0];
    assert_eq!(seen.paths.len(), counted);
    let pack = packs::pack(&compiled.with_dates(), LANGUAGES[0]).write(&Default::default());
    let bytes = brotli(&pack.questions).len() + brotli(&pack.answers).len();
    Measured { areas: compiled.guide.areas.len(), paths: counted, check, walk, next: next(&compiled, seen), bytes }
}

/// The longest time that any view takes to find what it shows.
fn next(compiled: &Compiled, walk: &Walk<'_>) -> Duration {
    let views = walk.views.iter().map(|view| &view.answers).chain(walk.paths.iter().map(|path| &path.answers));
    let quickest = views.map(|answers| {
        let tries = (0..TRIES).map(|_| {
            let begin = Instant::now();
            black_box(decide(&compiled.guide, black_box(answers)));
            begin.elapsed()
        });
        tries.min().unwrap_or_default()
    });
    quickest.max().unwrap_or_default()
}
