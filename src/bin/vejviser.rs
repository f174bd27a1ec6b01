//! The command-line tool: checks guides, shows plans, writes and serves the site.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use klagevejviser::compile::load::{self, Compiled, municipalities};
use klagevejviser::compile::{
    Problem, budgets, diff, json, load as load_guide, new_guide, pages, report, schema, serve,
};

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
    /// Writes the schema of the guides, from which editors complete and explain.
    Schema,
    /// Writes packs and pages into the folder that Trunk has built, and compresses all.
    Pages { folder: PathBuf },
    /// Counts the bytes of a built site; fails if a budget is broken.
    Budgets { folder: PathBuf },
    /// Serves a folder on 127.0.0.1 with the headers that we ship.
    Serve {
        folder: PathBuf,
        /// 0 takes any free one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            eprintln!(
                "{} found",
                if problems.len() == 1 { "1 problem".to_owned() } else { format!("{} problems", problems.len()) }
            );
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Vec<Problem>> {
    let root = &arguments.root;
    match &arguments.command {
        Command::Check { guide, json } => {
            let guides = match guide {
                Some(guide) => vec![guide.clone()],
                None => municipalities(root).map_err(one)?,
            };
            let found = whole(root, &guides);
            if *json {
                let (figures, findings): (Vec<_>, _) = match &found {
                    Ok(compiled) => (compiled.iter().map(report::figures).collect(), &[][..]),
                    Err(problems) => (Vec::new(), problems.as_slice()),
                };
                println!("{:#}", serde_json::json!({ "guides": figures, "findings": findings }));
            } else {
                found.iter().flatten().for_each(|compiled| print!("{}", report::figures(compiled)));
            }
            found.map(|_| ())
        }
        Command::Route { guide, fragment, tree } => {
            let compiled = load_guide(root, guide)?;
            let value = if *tree {
                json::tree(&compiled)
            } else {
                json::plan(&compiled, fragment)
                    .map_err(|cause| one(Problem::new("the command", fragment, cause, "write '#/…' in quotes")))?
            };
            println!("{value:#}");
            Ok(())
        }
        Command::Diff { old, new, html } => {
            let before = municipalities(old).map_err(one)?;
            for guide in municipalities(new).map_err(one)? {
                if !before.contains(&guide) {
                    println!("{guide}: the guide is new");
                    continue;
                }
                let diff = diff::diff(&load_guide(old, &guide)?, &load_guide(new, &guide)?);
                print!("{diff}");
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
                    println!("{}", file.display());
                }
            }
            Ok(())
        }
        Command::NewGuide { id, name, version } => {
            let files = new_guide::write(root, id, name, version).map_err(one)?;
            files.iter().for_each(|file| println!("{}", file.display()));
            Ok(())
        }
        Command::Schema => {
            let file = root.join(schema::FILE);
            std::fs::write(&file, schema::schema())
                .map_err(|error| one(Problem::new(schema::FILE, "the file", error.to_string(), "check the folder")))
        }
        Command::Pages { folder } => {
            let guides = whole(root, &municipalities(root).map_err(one)?)?;
            pages::write(&guides, folder).map_err(one)?;
            budgets::compress(folder).map_err(one)
        }
        Command::Budgets { folder } => {
            let budgets = budgets::count(folder).map_err(one)?;
            for budget in &budgets {
                let mark = if budget.is <= budget.at_most { "ok  " } else { "OVER" };
                println!("{mark} {:>9} of {:>9} {:<8}  {}", budget.is, budget.at_most, budget.unit, budget.what);
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
        Command::Serve { folder, port } => {
            let fails = |error: std::io::Error| {
                one(Problem::new("the server", format!("port {port}"), error.to_string(), "choose another with --port"))
            };
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(fails)?;
            runtime.block_on(serve::serve(folder, *port, false)).map_err(fails)
        }
    }
}

/// Guides with everything proven, their views too.
fn whole(root: &Path, guides: &[String]) -> Result<Vec<Compiled>, Vec<Problem>> {
    let compiled = guides.iter().map(|guide| load::load(root, guide)).collect::<Result<Vec<_>, _>>()?;
    // What one guide does not say another may.
    let all = guides.len() == municipalities(root).map_err(one)?.len();
    let problems = if all { report::views(&compiled) } else { Vec::new() };
    if problems.is_empty() { Ok(compiled) } else { Err(problems) }
}

fn one(problem: Problem) -> Vec<Problem> {
    vec![problem]
}
