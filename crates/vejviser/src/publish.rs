//! Makes the site of guides, and the archive of it.

use std::path::{Path, PathBuf};

use compiler::folder::Folder;
use compiler::load::{Compiled, load_all};
use compiler::{publishing, versions, walked};
use guide::calendar;
use report::shown;
use rulebook::problem::Problem;
use site::Site;
use site::compress::{Effort, compress};
use site::package::{Parts, Release};
use site::program::Program;
use site::themes;

use crate::check::is_own;
use crate::outcome::{Outcome, one, print, today};

/// Which guides are published, and from where.
#[derive(clap::Args)]
pub struct Guides {
    /// The municipalities' ids; all without any.
    guides: Vec<String>,
    /// The folder that holds `guides`, `locales` and `themes`; without it, that of --root.
    #[arg(long = "guides", value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// The guide that stands at the root of the site; the others stand in a folder each.
    #[arg(long, value_name = "GUIDE")]
    at_root: Option<String>,
    /// For a demonstration: nobody needs to answer for the guides.
    #[arg(long)]
    demo: bool,
    /// An origin that may show the pages in a frame, beside those that the guides name.
    #[arg(long, value_name = "ORIGIN")]
    host: Vec<String>,
}

#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    guides: Guides,
    /// An archive of this project, packed or unpacked, or the folder in which the program was built.
    #[arg(long)]
    program: PathBuf,
    /// The folder for the site.
    #[arg(long, default_value = "site")]
    out: PathBuf,
    /// Compress less: to try a guide in a few seconds.
    #[arg(long)]
    quick: bool,
    /// Say only whether these guides may be published.
    #[arg(long)]
    ready: bool,
}

#[derive(clap::Args)]
pub struct Archive {
    #[command(flatten)]
    guides: Guides,
    /// The folder in which the program was built.
    #[arg(long)]
    program: PathBuf,
    /// This command, built for Linux.
    #[arg(long)]
    command: PathBuf,
    /// The site of these guides.
    #[arg(long)]
    site: PathBuf,
    /// The folder for the archive.
    #[arg(long, default_value = "target/package")]
    out: PathBuf,
    /// When the source was last changed, in seconds since 1970: the time of every file.
    #[arg(long, default_value_t = 0)]
    time: i64,
}

/// Makes a site.
pub fn publish(root: &Path, arguments: &Arguments) -> Outcome {
    let root = arguments.guides.folder.as_deref().unwrap_or(root);
    let guides = arguments.guides.proven(root)?;
    if arguments.ready {
        return Ok(());
    }
    let recorded = versions::read(root).map_err(one)?;
    let withdrawn = versions::withdrawn(&guides, &recorded);
    let program = Program::read(&arguments.program).map_err(one)?;
    let themes = themes::load(root)?;
    let site = Site { program: &program, guides: &guides, themes: &themes, withdrawn: &withdrawn };
    site.write(&arguments.out).map_err(one)?;
    let effort = if arguments.quick { Effort::Quick } else { Effort::Best };
    compress(&arguments.out, effort).map_err(one)?;
    guides.iter().try_for_each(|compiled| {
        let first = arguments.out.join(compiled.guide.folder()).join("index.html");
        print(format_args!("{}: {}\n", compiled.guide.id, first.display()))
    })
}

/// Makes an archive.
pub fn package(root: &Path, arguments: &Archive) -> Outcome {
    let sources = arguments.guides.folder.as_deref().unwrap_or(root);
    let guides = arguments.guides.proven(sources)?;
    let program = Program::read(&arguments.program).map_err(one)?;
    let release = Release::of(&guides, env!("CARGO_PKG_VERSION"), arguments.guides.demo, arguments.time);
    let parts = Parts { sources, site: &arguments.site, program: &program, command: &arguments.command };
    let file = release.write(parts, &arguments.out).map_err(one)?;
    print(format_args!("{}\n", file.display()))
}

/// Notes guides as they are.
pub fn record(root: &Path, guides: &[String]) -> Outcome {
    let folder = Folder::read(root).map_err(one)?;
    let guides = if guides.is_empty() { folder.municipalities() } else { guides.to_vec() };
    let (compiled, problems) = load_all(&folder, &guides);
    if !problems.is_empty() {
        return Err(problems);
    }
    let new = versions::record(root, &compiled, &today())?;
    new.iter().try_for_each(|new| print(format_args!("{}: {}, {}\n", new.guide, new.version, new.fingerprint)))
}

impl Guides {
    /// The guides, proven and in their folders, if they may be published.
    fn proven(&self, root: &Path) -> Result<Vec<Compiled>, Vec<Problem>> {
        let folder = Folder::read(root).map_err(one)?;
        let ids = if self.guides.is_empty() { folder.municipalities() } else { self.guides.clone() };
        let (mut guides, problems) = load_all(&folder, &ids);
        if !problems.is_empty() {
            return Err(problems);
        }
        // What only other guides would use is nothing wrong here.
        let periods = walked::periods(&guides);
        let seen = walked::walk_all(&periods);
        let shown = shown::check(&seen);
        let mut problems = shown.missing;
        let unused = report::needless(&seen).into_iter().chain(shown.unshown);
        problems.extend(unused.filter(|problem| is_own(problem, &ids)));
        let recorded = versions::read(root).map_err(one)?;
        problems.extend(versions::outdated(&guides, &recorded));
        if !self.demo {
            problems.extend(publishing::unanswered(&guides));
            problems.extend(versions::unrecorded(&guides, &recorded));
        }
        problems.extend(calendar::read(&today()).into_iter().flat_map(|today| publishing::untrue(&guides, today)));
        problems.extend(site::place(&mut guides, self.at_root.as_deref()).err().into_iter().flatten());
        if !problems.is_empty() {
            return Err(problems);
        }
        guides.iter_mut().for_each(|compiled| compiled.guide.hosts.extend(self.host.iter().cloned()));
        Ok(guides)
    }
}
