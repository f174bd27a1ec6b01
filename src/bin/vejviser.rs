//! The command-line tool: checks guides, shows plans, writes and serves the site.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use klagevejviser::compile::load::{self, Compiled, municipalities};
use klagevejviser::compile::package::Release;
use klagevejviser::compile::report::Seen;
use klagevejviser::compile::{
    Problem, budgets, diff, json as plan_json, load as load_guide, new_guide, pages, report, schema, serve, themes,
    upkeep,
};
use klagevejviser::guide::age::Month;
use serde_json::json;

/// So many sources to read again are listed.
const NEXT_TO_READ: usize = 20;

#[derive(Parser)]
#[command(about, version)]
struct Arguments {
    /// The folder that holds `guides` and `locales`.
    #[arg(long, global = true, default_value = ".")]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Proves a guide, or all of them, and prints what the proof saw.
    Check {
        /// The municipality's id.
        guide: Option<String>,
        /// Print figures and findings as JSON.
        #[arg(long)]
        json: bool,
        /// The day from which to count the age of sources, as year-month-day; otherwise this one.
        #[arg(long)]
        today: Option<String>,
        /// Ask the network whether every cited page is still there.
        #[arg(long)]
        links: bool,
    },
    /// Prints the plan of a fragment as JSON.
    Route {
        guide: String,
        /// For example `#/afgoerelse.arbejde.sygedagpenge.modtaget`.
        #[arg(default_value = "#/")]
        fragment: String,
        /// Print the questions, options and what they rest on instead.
        #[arg(long)]
        tree: bool,
    },
    /// Says which paths get another answer, and which sentences change, between two folders.
    Diff {
        old: PathBuf,
        new: PathBuf,
        /// Also write a page for each guide into this folder.
        #[arg(long)]
        html: Option<PathBuf>,
    },
    /// Begins a guide for another municipality; it compiles at once.
    NewGuide {
        /// The id, as it stands in addresses.
        id: String,
        /// The municipality's name.
        name: String,
        /// The date of its rules, as year-month-day.
        #[arg(long)]
        version: String,
    },
    /// Writes a guide as one page to be read, printed and signed: what is not confirmed, the
    /// questions, both tables, routes, areas, places, sources, the flow.
    Report {
        /// The municipality's id.
        guide: String,
        /// The language, for example `da`.
        lang: String,
        /// The file to write; without it `report-<guide>-<lang>.html` in this folder.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Writes the schema of the guides, from which editors complete and explain.
    Schema,
    /// Writes packs and pages into the folder that Trunk has built, and compresses all.
    Pages {
        folder: PathBuf,
        /// An origin that may show the pages in a frame, beside those that the guides name.
        #[arg(long)]
        host: Vec<String>,
    },
    /// Counts the bytes of a built site; fails if a budget is broken.
    Budgets { folder: PathBuf },
    /// Writes the archive of a built site, with its licences and check sums.
    Package {
        /// The built site.
        folder: PathBuf,
        /// The folder for the archive.
        #[arg(long, default_value = "target/package")]
        out: PathBuf,
        /// For a demonstration: nobody needs to answer for the guides.
        #[arg(long)]
        demo: bool,
        /// When the source was last changed, in seconds since 1970: the time of every file.
        #[arg(long, default_value_t = 0)]
        time: i64,
        /// Say only whether somebody answers for every guide.
        #[arg(long)]
        ready: bool,
    },
    /// Serves a folder on 127.0.0.1 with the headers that we ship.
    Serve {
        folder: PathBuf,
        /// 0 takes any free one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Also serve this folder on the next port: pages that show the guide within them.
        #[arg(long)]
        host: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            let told: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
            let (number, s) = (problems.len(), if problems.len() == 1 { "" } else { "s" });
            // Where nobody can be told, the exit code still tells.
            let _ = writeln!(io::stderr().lock(), "{told}{number} problem{s} found");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Vec<Problem>> {
    let root = &arguments.root;
    match &arguments.command {
        Command::Check { guide, json, today, links } => {
            let guides = match guide {
                Some(guide) => vec![guide.clone()],
                None => municipalities(root).map_err(one)?,
            };
            check(root, &guides, *json, &month(today.as_deref())?, *links)
        }
        Command::Route { guide, fragment, tree } => {
            let compiled = load_guide(root, guide)?;
            let value = if *tree {
                plan_json::tree(&compiled)
            } else {
                plan_json::plan(&compiled, fragment)
                    .map_err(|cause| one(Problem::new("the command", fragment, cause, "write '#/…' in quotes")))?
            };
            print(format_args!("{value:#}\n"))
        }
        Command::Diff { old, new, html } => {
            let before = municipalities(old).map_err(one)?;
            for guide in municipalities(new).map_err(one)? {
                if !before.contains(&guide) {
                    print(format_args!("{guide}: the guide is new\n"))?;
                    continue;
                }
                let diff = diff::diff(&load_guide(old, &guide)?, &load_guide(new, &guide)?);
                print(&diff)?;
                if let Some(folder) = html {
                    let file = folder.join(format!("{guide}.html"));
                    std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&file, diff.html())).map_err(
                        |error| {
                            one(Problem::new(
                                file.display().to_string(),
                                "the file",
                                error.to_string(),
                                "check the folder",
                            ))
                        },
                    )?;
                    print(format_args!("{}\n", file.display()))?;
                }
            }
            Ok(())
        }
        Command::NewGuide { id, name, version } => {
            let files = new_guide::write(root, id, name, version).map_err(one)?;
            files.iter().try_for_each(|file| print(format_args!("{}\n", file.display())))
        }
        Command::Report { guide, lang, out } => {
            let known = municipalities(root).map_err(one)?;
            if !known.contains(guide) {
                let remedy = format!("use one of {}", known.join(", "));
                let cause = format!("there is no guide “{guide}”");
                return Err(one(Problem::new("the command", guide, cause, remedy)));
            }
            let page = report::for_sign_off(&load_guide(root, guide)?, lang)?;
            let file = out.clone().unwrap_or_else(|| format!("report-{guide}-{lang}.html").into());
            std::fs::write(&file, page).map_err(|error| {
                one(Problem::new(file.display().to_string(), "the file", error.to_string(), "check the folder"))
            })?;
            print(format_args!("{}\n", file.display()))
        }
        Command::Schema => {
            let file = root.join(schema::FILE);
            std::fs::write(&file, schema::schema())
                .map_err(|error| one(Problem::new(schema::FILE, "the file", error.to_string(), "check the folder")))
        }
        Command::Pages { folder, host } => {
            let guides = municipalities(root).map_err(one)?;
            let mut compiled = load_all(root, &guides)?;
            compiled.iter_mut().for_each(|compiled| compiled.guide.hosts.extend(host.iter().cloned()));
            let problems = together(&report::see(&compiled), true);
            if !problems.is_empty() {
                return Err(problems);
            }
            pages::write(&compiled, &themes::load(root)?, folder).map_err(one)?;
            budgets::compress(folder).map_err(one)
        }
        Command::Budgets { folder } => {
            let budgets = budgets::count(folder).map_err(one)?;
            for budget in &budgets {
                let mark = if budget.is <= budget.at_most { "ok  " } else { "OVER" };
                let (is, at_most) = (budget.is, budget.at_most);
                print(format_args!("{mark} {is:>9} of {at_most:>9} {:<8}  {}\n", budget.unit, budget.what))?;
            }
            let over = budgets.into_iter().filter(|budget| budget.is > budget.at_most);
            let over: Vec<Problem> = over
                .map(|budget| {
                    Problem::new(
                        folder.display().to_string(),
                        budget.what,
                        format!("{} {}, at most {}", budget.is, budget.unit, budget.at_most),
                        "make it smaller",
                    )
                })
                .collect();
            if over.is_empty() { Ok(()) } else { Err(over) }
        }
        Command::Package { folder, out, demo, time, ready } => {
            let release = Release { version: env!("CARGO_PKG_VERSION"), demo: *demo, time: *time };
            let guides = load_all(root, &municipalities(root).map_err(one)?)?;
            release.may_be_made(guides.iter().map(|compiled| &compiled.guide))?;
            if *ready {
                return Ok(());
            }
            let file = release.write(root, folder, out).map_err(one)?;
            print(format_args!("{}\n", file.display()))
        }
        Command::Serve { folder, port, host } => {
            let fails = |error: std::io::Error| {
                one(Problem::new("the server", format!("port {port}"), error.to_string(), "choose another with --port"))
            };
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(fails)?;
            runtime.block_on(serve::serve(folder, *port, host.as_deref())).map_err(fails)
        }
    }
}

/// Proves guides, and says what the proof saw and what has grown old.
fn check(root: &Path, guides: &[String], as_json: bool, today: &Month, links: bool) -> Result<(), Vec<Problem>> {
    let all = guides.len() == municipalities(root).map_err(one)?.len();
    let (mut compiled, mut findings) = match load_all(root, guides) {
        Ok(compiled) => (compiled, Vec::new()),
        Err(problems) => (Vec::new(), problems),
    };
    let seen = report::see(&compiled);
    findings.extend(together(&seen, all));
    match themes::load(root) {
        Ok(themes) => {
            let chosen = compiled.iter().filter_map(|compiled| themes::chosen(&compiled.guide, &themes).err());
            findings.extend(chosen);
        }
        Err(problems) => findings.extend(problems),
    }
    // What is broken has no figures.
    let figures: Vec<_> = if findings.is_empty() { seen.iter().map(report::figures).collect() } else { Vec::new() };
    if !findings.is_empty() {
        compiled.clear();
    }
    let due = upkeep::due(&compiled);
    findings.extend(upkeep::expired(&due, *today));
    if links {
        findings.extend(upkeep::follow(&upkeep::links(&compiled)));
    }
    let next = &due[..due.len().min(NEXT_TO_READ)];
    if as_json {
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

/// The month of a day that was given, or of this one.
fn month(day: Option<&str>) -> Result<Month, Vec<Problem>> {
    let day = day.map_or_else(|| jiff::Timestamp::now().to_string(), str::to_owned);
    let wrong = || one(Problem::new("the command", "--today", format!("“{day}” is no date"), "write e.g. 2026-01-31"));
    Month::of(&day).ok_or_else(wrong)
}

/// Guides, each proven by itself.
fn load_all(root: &Path, guides: &[String]) -> Result<Vec<Compiled>, Vec<Problem>> {
    guides.iter().map(|guide| load::load(root, guide)).collect()
}

/// What is wrong with the views, and what is without effect. What one guide does not say another
/// may, so it takes all of them.
fn together(guides: &[Seen<'_>], all: bool) -> Vec<Problem> {
    if !all {
        return Vec::new();
    }
    let mut problems = report::needless(guides);
    problems.extend(report::views(guides));
    problems
}

/// Prints. That the reader has gone, as `head` does, is nothing wrong.
fn print(text: impl Display) -> Result<(), Vec<Problem>> {
    match write!(io::stdout().lock(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(one(Problem::new("the command", "its output", error.to_string(), "see where it is written to")))
        }
        _ => Ok(()),
    }
}

fn one(problem: Problem) -> Vec<Problem> {
    vec![problem]
}
