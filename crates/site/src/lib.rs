//! The site of a set of guides, from the program that was built and the guides that are proven.

pub mod budgets;
pub mod compress;
pub mod edition;
pub mod frames;
pub mod head;
pub mod headers;
pub mod offline;
pub mod package;
pub mod page_path;
pub mod pages;
pub mod program;
pub mod serve;
pub mod status;
pub mod themes;
pub mod third_party;

use compiler::packs;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use compiler::load::Compiled;
use compiler::output::{put, unwritable};
use headers::Headers;
use page_path::{PACKS, page_path};
use pages::{Packs, Style};
use program::{Asset, Built, Program};
use rulebook::files::LANGUAGES;
use rulebook::problem::Problem;
use themes::Theme;

use klagevejviser::views::Links;

/// What a site is made of.
#[derive(Debug)]
pub struct Site<'s> {
    pub program: &'s Program,
    pub guides: &'s [Compiled],
    pub themes: &'s [Theme],
    /// The folders of guides that were published once and are not here.
    pub withdrawn: &'s [String],
}

/// Folders of a site that are no guide's.
fn reserved() -> Vec<&'static str> {
    let own = [PACKS, themes::FOLDER, headers::FOLDER];
    LANGUAGES.into_iter().chain(own).collect()
}

/// Whether a guide can have this folder: else what it is of the site's own.
///
/// # Errors
/// A problem with the folder's name.
pub fn may_be_folder(file: &str, name: &str) -> Result<(), Problem> {
    if reserved().contains(&name) {
        let cause = format!("“{name}” is a folder of the site itself");
        return Err(Problem::new(file, "folder", cause, "choose another id, or write another `folder`"));
    }
    Ok(())
}

/// Gives each guide its folder: `at_root` that of the site itself, if it is named.
///
/// # Errors
/// When two guides want the same folder, or one that is the site's own.
pub fn place(guides: &mut [Compiled], at_root: Option<&str>) -> Result<(), Vec<Problem>> {
    if let Some(id) = at_root {
        if !guides.iter().any(|compiled| compiled.guide.id == id) {
            let cause = format!("“{id}” is none of the guides");
            return Err(vec![Problem::new("the command", "--at-root", cause, "name one of them")]);
        }
        for Compiled { guide, .. } in &mut *guides {
            if guide.id == id {
                guide.folder = Some(String::new());
            } else if guide.folder.as_deref() == Some("") {
                guide.folder = None;
            }
        }
    }
    let mut problems = Vec::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for Compiled { guide, .. } in guides {
        let file = format!("guides/{}.json", guide.id);
        let folder = guide.folder();
        problems.extend(may_be_folder(&file, folder.trim_end_matches('/')).err());
        if let Some(other) = seen.insert(folder.clone(), guide.id.clone()) {
            let folder = if folder.is_empty() { "the root of the site".to_owned() } else { format!("“{folder}”") };
            let cause = format!("{folder} is the folder of “{other}” too");
            problems.push(Problem::new(file, "folder", cause, "write another `folder` in one of the two"));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

impl Site<'_> {
    /// Writes the site into a folder, which must not be there, be empty or hold an earlier site. Its texts can be
    /// compressed afterwards ([`compress`](super::compress::compress)).
    ///
    /// # Errors
    /// When the folder holds something else, or a file cannot be written.
    pub fn write(&self, out: &Path) -> Result<(), Problem> {
        make_room(out)?;
        let mut built = self.program.write(out)?;
        for Theme { name, css } in self.themes {
            let asset = Asset::write(out, &format!("{}/{name}.css", themes::FOLDER), css.as_bytes())?;
            built.themes.push((name.clone(), asset));
        }
        self.guides.iter().try_for_each(|compiled| self.write_guide(compiled, &built, out))?;
        frames::write(self.guides, out)?;
        let hosts: BTreeSet<&String> = self.guides.iter().flat_map(|compiled| &compiled.guide.hosts).collect();
        let hosts: Vec<String> = hosts.into_iter().cloned().collect();
        status::write(self.guides, &built, &Headers::new(&hosts), self.withdrawn, out)?;
        headers::write(&hosts, out)
    }

    fn write_guide(&self, compiled: &Compiled, built: &Built, folder: &Path) -> Result<(), Problem> {
        let theme = themes::chosen(&compiled.guide, self.themes)?;
        let built = &Built { theme: theme.map(|theme| theme.name.clone()), ..built.clone() };
        let css = self.program.css() + theme.map_or("", |theme| &theme.css);
        let shared = [&built.css, &built.js, &built.wasm, &built.boot, &built.host, &built.frame];
        let mut kept: Vec<String> = shared.into_iter().map(|asset| asset.path.clone()).collect();
        kept.push(head::ICON.to_owned());
        kept.extend(built.themes.iter().map(|(_, asset)| asset.path.clone()));
        let walk = proof::walk(&compiled.guide);
        let packs = LANGUAGES.map(|lang| Packs::write(compiled, lang, folder));
        let packs = packs.into_iter().collect::<Result<Vec<_>, _>>()?;
        for (lang, packs_here) in LANGUAGES.into_iter().zip(&packs) {
            let spot = page_path(&compiled.guide, lang);
            let other = LANGUAGES.into_iter().find(|other| *other != lang).unwrap_or(lang);
            let other = page_path::page_path(&compiled.guide, other);
            let pack = packs::pack(compiled, lang);
            let to_other = |page: &str| format!("{}{}{page}", spot.up, other.down);
            let here = folder.join(&spot.down);
            let original = (lang != LANGUAGES[0]).then(|| &packs[0]);
            let first = pages::first_page(&pack, built, &spot, packs_here, original, &to_other(""));
            put(&here.join("index.html"), first)?;
            put(&here.join("about.html"), pages::about_page(&pack, built, &spot, &to_other("about.html")))?;
            let links = Links { other_language: to_other("static.html"), about: "#om".into() };
            let body = edition::body(&packs::periods(compiled, lang), &links, &walk);
            let linked = edition::page(&pack, &links, Some(&spot.up), Style::Link(built, &spot.up), &body);
            put(&here.join("static.html"), linked)?;
            let alone = edition::page(&pack, &links, None, Style::Inline(&css), &body);
            put(&here.join(format!("{}-{lang}.html", pack.guide.id)), alone)?;
            put(&here.join(head::MANIFEST), head::manifest(&pack, &spot, &css))?;
            kept.extend(packs_here.all().map(|asset| asset.path.clone()));
            kept.extend(["", "about.html", "static.html", head::MANIFEST].map(|page| format!("{}{page}", spot.down)));
        }
        offline::write(&compiled.guide, &kept, folder)
    }
}

/// Takes an earlier site away; nothing else.
fn make_room(out: &Path) -> Result<(), Problem> {
    if out.exists() {
        let is_empty = fs::read_dir(out).is_ok_and(|mut files| files.next().is_none());
        if !is_empty && !out.join(status::PAGE).is_file() {
            let cause = "the folder holds something that is no site";
            return Err(Problem::new(out.display().to_string(), "the folder", cause, "name another with --out"));
        }
        fs::remove_dir_all(out).map_err(|error| unwritable(out, &error))?;
    }
    fs::create_dir_all(out).map_err(|error| unwritable(out, &error))
}
