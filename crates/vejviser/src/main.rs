//! The command: proves guides, shows plans, makes and serves sites.

mod check;
mod new_guide;
mod outcome;
mod publish;

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use compiler::folder::municipalities;
use compiler::{load as load_guide, output};
use guide::calendar;
use outcome::{Outcome, one, print, today};
use report::{diff, json as plan_json};
use rulebook::problem::Problem;
use rulebook::schema;
use site::{budgets, serve};

#[derive(Parser)]
#[command(about, version)]
struct Arguments {
    /// The folder that holds `guides`, `locales` and `themes`.
    #[arg(long, global = true, default_value = ".")]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Proves a guide, or all of them, and prints what the proof saw.
    Check(check::Arguments),
    /// Prints the plan of a fragment as JSON.
    Route {
        guide: String,
        /// For example `#/afgoerelse.arbejde.sygedagpenge.modtaget`.
        #[arg(default_value = "#/")]
        fragment: String,
        /// Print the questions, options and what they rest on instead.
        #[arg(long)]
        tree: bool,
        /// Print the plan of every path instead, each on a line.
        #[arg(long, conflicts_with = "tree")]
        all: bool,
        /// What holds on this day, as year-month-day; otherwise today.
        #[arg(long)]
        on: Option<String>,
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
        /// The date of its rules, as year-month-day; without it, this day.
        #[arg(long)]
        version: Option<String>,
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
    /// Notes the guides as they are in `guides/versions.tsv`, to be signed or published.
    Record {
        /// The municipalities' ids; all without any.
        guides: Vec<String>,
    },
    /// Writes the schema of the guides, from which editors complete and explain.
    Schema,
    /// Proves guides and makes their site, with a program that was built before.
    Publish(publish::Arguments),
    /// Writes the archive of a site, with its licences and check sums.
    Package(publish::Archive),
    /// Counts the bytes of a built site; fails if a budget is broken.
    Budgets { folder: PathBuf },
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

fn run(arguments: &Arguments) -> Outcome {
    let root = &arguments.root;
    match &arguments.command {
        Command::Check(arguments) => check::check(root, arguments),
        Command::Route { guide, fragment, tree, all, on } => {
            let what = if *tree {
                What::Tree
            } else if *all {
                What::EveryPath
            } else {
                What::Plan(fragment)
            };
            route(root, guide, &what, on.as_deref())
        }
        Command::Diff { old, new, html } => diff(old, new, html.as_deref()),
        Command::NewGuide { id, name, version } => {
            let version = version.clone().unwrap_or_else(today);
            let files = new_guide::write(root, id, name, &version).map_err(one)?;
            files.iter().try_for_each(|file| print(format_args!("{}\n", file.display())))
        }
        Command::Report { guide, lang, out } => {
            let file = out.clone().unwrap_or_else(|| format!("report-{guide}-{lang}.html").into());
            for (from, page) in report::for_sign_off(&load_guide(root, guide)?, lang)? {
                let file = if from.is_empty() { file.clone() } else { later(&file, &from) };
                output::put(&file, page).map_err(one)?;
                print(format_args!("{}\n", file.display()))?;
            }
            Ok(())
        }
        Command::Record { guides } => publish::record(root, guides),
        Command::Schema => output::put(&root.join(schema::FILE), schema::schema()).map_err(one),
        Command::Publish(arguments) => publish::publish(root, arguments),
        Command::Package(arguments) => publish::package(root, arguments),
        Command::Budgets { folder } => budgets(folder),
        Command::Serve { folder, port, host } => {
            let fails = |error: std::io::Error| {
                one(Problem::new("the server", format!("port {port}"), error.to_string(), "choose another with --port"))
            };
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(fails)?;
            runtime.block_on(serve::serve(folder, *port, host.as_deref())).map_err(fails)
        }
    }
}

/// The name of the file for the period from a day: `report-2027-01-01.html` beside `report.html`.
fn later(file: &Path, from: &str) -> PathBuf {
    let name = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    file.with_file_name(format!("{}-{from}.{}", name(file.file_stem()), name(file.extension())))
}

/// What `route` prints.
enum What<'a> {
    Plan(&'a str),
    EveryPath,
    Tree,
}

fn route(root: &Path, guide: &str, what: &What<'_>, on: Option<&str>) -> Outcome {
    let day = on.map_or_else(today, str::to_owned);
    if calendar::read(&day).is_none() {
        return Err(one(Problem::new("the command", "--on", format!("“{day}” is no date"), "write e.g. 2027-01-31")));
    }
    let compiled = load_guide(root, guide)?.on(&day);
    let plan = |fragment: &str| {
        plan_json::plan(&compiled, fragment)
            .map_err(|cause| one(Problem::new("the command", fragment, cause, "write '#/…' in quotes")))
    };
    match what {
        What::Plan(fragment) => print(format_args!("{:#}\n", plan(fragment)?)),
        What::EveryPath => proof::walk(&compiled.guide)
            .paths
            .iter()
            .try_for_each(|path| print(format_args!("{}\n", plan(&proof::spell(&path.answers))?))),
        What::Tree => print(format_args!("{:#}\n", plan_json::tree(&compiled))),
    }
}

fn diff(old: &Path, new: &Path, html: Option<&Path>) -> Outcome {
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
            output::put(&file, diff.html()).map_err(one)?;
            print(format_args!("{}\n", file.display()))?;
        }
    }
    Ok(())
}

fn budgets(folder: &Path) -> Outcome {
    let budgets = budgets::count(folder).map_err(one)?;
    for budget in &budgets {
        let mark = if budget.is <= budget.at_most { "ok  " } else { "OVER" };
        let (is, at_most) = (budget.is, budget.at_most);
        print(format_args!("{mark} {is:>9} of {at_most:>9} {:<8}  {}\n", budget.unit, budget.what))?;
    }
    let over = budgets.into_iter().filter(|budget| budget.is > budget.at_most);
    let problem = |budget: budgets::Budget| {
        let cause = format!("{} {}, at most {}", budget.is, budget.unit, budget.at_most);
        Problem::new(folder.display().to_string(), budget.what, cause, "make it smaller")
    };
    let over: Vec<Problem> = over.map(problem).collect();
    if over.is_empty() { Ok(()) } else { Err(over) }
}
