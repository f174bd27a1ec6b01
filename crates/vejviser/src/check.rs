//! Proves guides, and says what the proof saw and what has grown old.

use std::path::Path;

use compiler::folder::Folder;
use compiler::load::load_all;
use compiler::{publishing, upkeep, versions, walked};
use guide::age::Month;
use guide::calendar;
use report::shown;
use rulebook::problem::Problem;
use sentences::needed;
use serde_json::json;
use site::{budgets, themes};

use crate::outcome::{Outcome, one, print, today};

/// So many sources to read again are listed.
const NEXT_TO_READ: usize = 20;

#[derive(clap::Args)]
pub struct Arguments {
    /// The municipalities' ids; without any, all, and also what none of them uses.
    guides: Vec<String>,
    /// Print figures and findings as JSON.
    #[arg(long)]
    json: bool,
    /// The day from which to count the age of sources, as year-month-day; otherwise this one.
    #[arg(long)]
    today: Option<String>,
    /// Ask the network whether every cited page is still there.
    #[arg(long)]
    links: bool,
}

pub fn check(root: &Path, arguments: &Arguments) -> Outcome {
    let folder = Folder::read(root).map_err(one)?;
    let all = arguments.guides.is_empty();
    let guides = if all { folder.municipalities() } else { arguments.guides.clone() };
    let (mut compiled, mut findings) = load_all(&folder, &guides);
    let periods = walked::periods(&compiled);
    let seen = walked::walk_all(&periods);
    if findings.is_empty() {
        // What one guide does not say another may, so it takes all of them.
        let shown = shown::check(&seen);
        findings.extend(shown.missing);
        let unused = report::needless(&seen).into_iter().chain(shown.unshown);
        if all && folder.is_whole() {
            findings.extend(unused);
            let guides = compiled.iter().map(|compiled| (&compiled.whole.guide, &compiled.whole.sentences));
            findings.extend(needed::unused_by_all(guides));
        } else {
            findings.extend(unused.filter(|problem| is_own(problem, &guides)));
        }
        findings.extend(budgets::broken(&compiled));
        findings.extend(site::place(&mut compiled.clone(), None).err().into_iter().flatten());
        let recorded = versions::read(root).map_err(one)?;
        findings.extend(versions::outdated(&compiled, &recorded));
    }
    let today = arguments.today.clone().unwrap_or_else(today);
    let wrong =
        || one(Problem::new("the command", "--today", format!("“{today}” is no date"), "write e.g. 2026-01-31"));
    let (day, month) = calendar::read(&today).zip(Month::of(&today)).ok_or_else(wrong)?;
    findings.extend(publishing::untrue(&compiled, day));
    match themes::load(root) {
        Ok(themes) => {
            findings.extend(compiled.iter().filter_map(|compiled| themes::chosen(&compiled.guide, &themes).err()));
        }
        Err(problems) => findings.extend(problems),
    }
    // What is broken has no figures.
    let figures: Vec<_> = if findings.is_empty() { seen.iter().map(report::figures).collect() } else { Vec::new() };
    if !findings.is_empty() {
        compiled.clear();
    }
    let due = upkeep::due(&compiled);
    findings.extend(upkeep::expired(&due, month));
    if arguments.links {
        findings.extend(upkeep::follow(&upkeep::links(&compiled)));
    }
    let next = &due[..due.len().min(NEXT_TO_READ)];
    if arguments.json {
        let told = json!({ "guides": figures, "read_again": next, "findings": findings });
        print(format_args!("{told:#}\n"))?;
    } else {
        figures.iter().try_for_each(print)?;
        if !due.is_empty() {
            let (listed, all) = (next.len(), due.len());
            print(format_args!("to read again, by the end of the month (the next {listed} of {all} sources):\n"))?;
        }
        next.iter().try_for_each(|due| print(format_args!("  {due}\n")))?;
    }
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// Whether it is in a file that belongs to one of these municipalities alone.
pub fn is_own(problem: &Problem, guides: &[String]) -> bool {
    let name = problem.file.rsplit('/').next().unwrap_or_default();
    guides.iter().any(|guide| [".json", ".ftl"].iter().any(|ending| name == format!("{guide}{ending}")))
}
