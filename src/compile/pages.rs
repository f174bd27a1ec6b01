//! What is served: packs, prerendered pages, the static edition.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use leptos::prelude::*;
use sha2::{Digest, Sha256};

use super::frames::Framed;
use super::headers::Headers;
use super::load::{Compiled, LANGUAGES};
use super::problem::Problem;
use super::sentences::stands_apart;
use super::themes::{self, Theme};
use super::{edition, frames, head, headers, offline, status, voice};
use crate::guide::sorted::Map;
use crate::guide::{Guide, proof};
use crate::pack::{LETTER, Pack};
use crate::view::el::{Part, el};
use crate::view::{Links, Scene, about, screen};
use crate::visit::{Showing, Visit};

/// The parameter of a page's address that names a role, and the roles.
fn roles(guide: &Guide) -> Option<String> {
    let helpers = guide.helpers.as_ref()?;
    Some(std::iter::once(&helpers.parameter).chain(&helpers.roles).cloned().collect::<Vec<_>>().join(" "))
}

/// The parameter of a page's address that names a theme, and the themes, as `boot.js` reads them.
fn themes(guide: &Guide, built: &Built, up: &str) -> Option<String> {
    let parameter = guide.theme_parameter.clone().filter(|_| !built.themes.is_empty())?;
    let themes = built.themes.iter().map(|(name, asset)| format!("{name} {}", asset.seen_from(up)));
    Some(std::iter::once(parameter).chain(themes).collect::<Vec<_>>().join(", "))
}

/// The files that all pages share.
#[derive(Clone, Debug, Default)]
pub struct Built {
    pub boot: Asset,
    pub host: Asset,
    pub frame: Asset,
    /// What the self-check runs.
    pub status: Asset,
    pub css: Asset,
    pub js: Asset,
    pub wasm: Asset,
    /// The themes, by name, and which of them the pages have in any case.
    pub themes: Vec<(String, Asset)>,
    pub theme: Option<String>,
}

/// A file of the site that a page loads. A browser takes it only if it is what was built.
#[derive(Clone, Debug, Default)]
pub struct Asset {
    /// From the root of the site.
    pub path: String,
    /// What `integrity` says of it.
    pub integrity: String,
}

impl Asset {
    /// A file with its path and content.
    pub fn new(path: String, bytes: &[u8]) -> Self {
        Self { path, integrity: format!("sha256-{}", digest(bytes)) }
    }

    /// Takes a file that Trunk has put there, and names it by its content like all that a page
    /// loads, so that no page gets that of another version. The hash that Trunk gave it is of what
    /// it was before it was made smaller, and not always of the same length.
    fn take(folder: &Path, path: &str) -> Result<Self, Problem> {
        let from = folder.join(path);
        let bytes = fs::read(&from).map_err(|error| unreadable(&from, &error))?;
        let hash = format!("{:016x}", hash(&bytes));
        let path = match path.rsplit_once('-') {
            Some((name, rest)) => format!("{name}-{hash}{}", rest.trim_start_matches(|c: char| c.is_ascii_hexdigit())),
            None => path.replacen('.', &format!(".{hash}."), 1),
        };
        fs::rename(from, folder.join(&path)).map_err(|error| unwritable(folder, &error))?;
        Ok(Self::new(path, &bytes))
    }

    /// Where it is seen from a page, and its hash, as `boot.js` reads them.
    pub fn seen_from(&self, up: &str) -> String {
        format!("{up}{} {}", self.path, self.integrity)
    }
}

/// The SHA-256 of bytes, as browsers write it.
pub fn digest(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Sha256::digest(bytes))
}

impl Built {
    /// Takes what Trunk has put into a folder.
    ///
    /// # Errors
    /// When something is not there.
    pub fn take(folder: &Path) -> Result<Self, Problem> {
        let [css, js, wasm] = named(&read(&folder.join("index.html"))?)?;
        let take = |path: &str| Asset::take(folder, path);
        Ok(Self {
            boot: take(BOOT)?,
            host: take(HOST)?,
            frame: take(FRAME)?,
            status: take(status::SCRIPT)?,
            css: take(&css)?,
            js: take(&js)?,
            wasm: take(&wasm)?,
            ..Self::default()
        })
    }
}

/// The stylesheet, the script and the program, in the page that Trunk wrote.
fn named(index: &str) -> Result<[String; 3], Problem> {
    let after = |mark: &str| {
        let rest = index.split(mark).nth(1)?;
        // Trunk writes the path alone; our own pages, which may be written anew, its hash too.
        let name = rest.split(['"', ' ']).next()?;
        Some(name.trim_start_matches("./").trim_start_matches('/').to_owned())
    };
    let css =
        index.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).find(|href| href.ends_with(".css"));
    let css = css.map(|href| href.trim_start_matches("./").to_owned());
    match (css, after("data-js=\""), after("data-wasm=\"")) {
        (Some(css), Some(js), Some(wasm)) => Ok([css, js, wasm]),
        _ => Err(Problem::new(
            "index.html",
            "the page that Trunk wrote",
            "the stylesheet or the program is not named in it",
            "see `pattern_script` in Trunk.toml",
        )),
    }
}

/// The folder of the packs. Each is named by its content.
pub const PACKS: &str = "packs";

/// The script that starts the app, the one for what the page around it can do, and the one for a
/// page within somebody else's.
const BOOT: &str = "boot.js";
const HOST: &str = "host.js";
const FRAME: &str = "frame.js";

/// A page's place among the others.
#[derive(Clone, Debug)]
pub struct Spot {
    /// From the page's folder up to the root of the site.
    pub up: String,
    /// From the root of the site down to the page's folder.
    pub down: String,
    /// From the page's folder to the guide's, where its first language stands.
    pub home: &'static str,
}

/// Where the pages of a guide in a language stand.
pub fn spot(guide: &Guide, lang: &str) -> Spot {
    let of_lang = if lang == LANGUAGES[0] { String::new() } else { format!("{lang}/") };
    let down = format!("{}{of_lang}", guide.folder());
    let home = if of_lang.is_empty() { "./" } else { "../" };
    Spot { up: "../".repeat(down.matches('/').count()), down, home }
}

/// What a sentence writes to say a contact of a place: `{ $place-contact }`.
pub fn contact_slot(place: &str, contact: &str) -> String {
    format!("{place}-{contact}")
}

/// The pack that is served in one language.
pub fn pack(compiled: &Compiled, lang: &str) -> Pack {
    let mut pack = whole_pack(compiled, lang);
    pack.texts.retain(|id, _| !stands_apart(id));
    if lang != LANGUAGES[0] {
        pack.original = Some(Box::new(said_originally(whole_pack(compiled, LANGUAGES[0]))));
    }
    pack
}

/// What is said in the original language on every page: letters, what is written into them, names of acts.
fn said_originally(mut pack: Pack) -> Pack {
    let guide = std::mem::take(&mut pack.guide);
    let names = guide.places.iter().map(|place| format!("place-{}", place.id));
    let names = names.chain(guide.areas.iter().map(|area| format!("option-{}", area.id)));
    let names = names.chain(guide.areas.iter().filter_map(|area| Some(format!("act-{}", area.act.as_ref()?.is))));
    let names: BTreeSet<String> = names.chain([format!("guide-{}", guide.id)]).collect();
    pack.texts.retain(|id, _| id.starts_with(LETTER) || names.contains(id));
    pack
}

/// The sentences that who helps somebody else reads in the place of others.
pub fn helper(compiled: &Compiled, lang: &str) -> Map<String, String> {
    let sentences = compiled.helper.get(lang);
    let mut texts: Map<_, _> = sentences.into_iter().flat_map(|sentences| sentences.templates.clone()).collect();
    texts.retain(|id, _| id != voice::WORDS && !stands_apart(id));
    fill_contacts(&compiled.guide, &mut texts);
    texts
}

/// The pack as who helps somebody else reads it.
pub fn pack_for_helper(compiled: &Compiled, lang: &str) -> Pack {
    let mut pack = pack(compiled, lang);
    pack.help(helper(compiled, lang));
    pack
}

/// A pack with every sentence of one language, the contacts that sentences name filled in.
pub fn whole_pack(compiled: &Compiled, lang: &str) -> Pack {
    let sentences = compiled.sentences.get(lang);
    let mut texts = sentences.into_iter().flat_map(|sentences| sentences.templates.clone()).collect();
    fill_contacts(&compiled.guide, &mut texts);
    Pack::new(lang.to_owned(), compiled.guide.clone(), texts)
}

/// Writes the contacts that sentences name into them.
fn fill_contacts(guide: &Guide, texts: &mut Map<String, String>) {
    for place in &guide.places {
        for (name, claim) in &place.contacts {
            let slot = format!("{{{}}}", contact_slot(&place.id, name));
            // A number is not broken at the end of a line.
            let is = if claim.is.starts_with(|c: char| c.is_ascii_digit()) {
                claim.is.replace(' ', "\u{a0}")
            } else {
                claim.is.clone()
            };
            texts.values_mut().filter(|text| text.contains(&slot)).for_each(|text| *text = text.replace(&slot, &is));
        }
    }
}

/// Writes everything into the folder in which Trunk has put its own files.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(guides: &[Compiled], themes: &[Theme], folder: &Path) -> Result<(), Problem> {
    let mut built = Built::take(folder)?;
    for part in [PACKS, themes::FOLDER] {
        fs::create_dir_all(folder.join(part)).map_err(|error| unwritable(folder, &error))?;
    }
    for Theme { name, css } in themes {
        let path = format!("{}/{name}.{:016x}.css", themes::FOLDER, hash(css.as_bytes()));
        put(&folder.join(&path), css)?;
        built.themes.push((name.clone(), Asset::new(path, css.as_bytes())));
    }
    guides.iter().try_for_each(|compiled| write_guide(compiled, &built, themes, folder))?;
    frames::write(guides, folder)?;
    let hosts: BTreeSet<&String> = guides.iter().flat_map(|compiled| &compiled.guide.hosts).collect();
    let hosts: Vec<String> = hosts.into_iter().cloned().collect();
    status::write(guides, &built, &Headers::new(&hosts), folder)?;
    headers::write(&hosts, folder)
}

fn write_guide(compiled: &Compiled, built: &Built, themes: &[Theme], folder: &Path) -> Result<(), Problem> {
    let theme = themes::chosen(&compiled.guide, themes)?;
    let built = &Built { theme: theme.map(|theme| theme.name.clone()), ..built.clone() };
    let css = read(&folder.join(&built.css.path))? + theme.map_or("", |theme| &theme.css);
    let shared =
        [&built.css, &built.js, &built.wasm, &built.boot, &built.host, &built.frame].map(|asset| asset.path.clone());
    let mut kept: Vec<String> = shared.into_iter().chain([head::ICON.to_owned()]).collect();
    kept.extend(built.themes.iter().map(|(_, asset)| asset.path.clone()));
    let walk = proof::walk(&compiled.guide);
    let packs = LANGUAGES.map(|lang| Packs::write(compiled, lang, folder));
    let packs = packs.into_iter().collect::<Result<Vec<_>, _>>()?;
    for (lang, packs_here) in LANGUAGES.into_iter().zip(&packs) {
        let spot = spot(&compiled.guide, lang);
        let other = LANGUAGES.into_iter().find(|other| *other != lang).unwrap_or(lang);
        let other = self::spot(&compiled.guide, other);
        fs::create_dir_all(folder.join(&spot.down)).map_err(|error| unwritable(folder, &error))?;
        let pack = pack(compiled, lang);
        let to_other = |page: &str| format!("{}{}{page}", spot.up, other.down);
        let here = folder.join(&spot.down);
        let original = (lang != LANGUAGES[0]).then(|| &packs[0]);
        put(&here.join("index.html"), first_page(&pack, built, &spot, packs_here, original, &to_other("")))?;
        put(&here.join("about.html"), about_page(&pack, built, &spot, &to_other("about.html")))?;
        let links = Links { other_language: to_other("static.html"), about: "#om".into() };
        let body = edition::body(&pack, &links, &walk);
        put(
            &here.join("static.html"),
            edition::page(&pack, &links, Some(&spot.up), Style::Link(built, &spot.up), &body),
        )?;
        put(
            &here.join(format!("{}-{lang}.html", pack.guide.id)),
            edition::page(&pack, &links, None, Style::Inline(&css), &body),
        )?;
        put(&here.join(head::MANIFEST), head::manifest(&pack, &spot, &css))?;
        kept.extend(packs_here.all().map(|asset| asset.path.clone()));
        kept.extend(["", "about.html", "static.html", head::MANIFEST].map(|page| format!("{}{page}", spot.down)));
    }
    offline::write(&compiled.guide, &kept, folder)
}

/// The files of a pack, as they are served.
#[derive(Clone, Debug, Default)]
pub struct Packs {
    pub questions: Asset,
    pub answers: Asset,
    /// For who helps somebody else.
    pub helper: Asset,
}

impl Packs {
    fn write(compiled: &Compiled, lang: &str, folder: &Path) -> Result<Self, Problem> {
        let pack = pack(compiled, lang);
        let written = pack.write(&helper(compiled, lang));
        let write = |what: &str, bytes: &[u8]| {
            let name = format!("{PACKS}/{}.{lang}.{what}.{:016x}.pack", pack.guide.id, hash(bytes));
            put(&folder.join(&name), bytes)?;
            Ok(Asset::new(name, bytes))
        };
        Ok(Self {
            questions: write("questions", &written.questions)?,
            answers: write("answers", &written.answers)?,
            helper: write("helper", &written.helper)?,
        })
    }

    fn all(&self) -> impl Iterator<Item = &Asset> {
        [&self.questions, &self.answers, &self.helper].into_iter()
    }

    /// Where they are seen from a page, as `boot.js` reads them: the last is the helper's.
    pub fn seen_from(&self, up: &str) -> String {
        self.all().map(|asset| asset.seen_from(up)).collect::<Vec<_>>().join(", ")
    }
}

/// How a page gets its stylesheet.
#[derive(Clone, Copy, Debug)]
pub enum Style<'a> {
    /// Files, and the way from the page up to the root of the site.
    Link(&'a Built, &'a str),
    /// For a file that is passed on alone.
    Inline(&'a str),
}

/// The head and body of a document.
/// `page` is its file name, if it has a place in the site; empty for the first page.
pub fn document(
    pack: &Pack,
    title: String,
    page: Option<&str>,
    style: Style<'_>,
    head: AnyView,
    body: AnyView,
) -> String {
    let style = match style {
        Style::Link(built, up) => {
            let chosen = built.themes.iter().find(|(name, _)| Some(name) == built.theme.as_ref());
            let links = [Some(&built.css), chosen.map(|(_, theme)| theme)].into_iter().flatten();
            let links = links.map(|css| {
                view! { <link rel="stylesheet" href={format!("{up}{}", css.path)} integrity={css.integrity.clone()}/> }
            });
            links.collect::<Vec<_>>().into_any()
        }
        Style::Inline(css) => view! { <style>{css.to_owned()}</style> }.into_any(),
    };
    let data = head::data(pack, &title, page);
    let item = data.as_ref().map(|_| "https://schema.org/WebPage");
    let html = view! {
        <html lang={pack.lang.clone()} itemscope={item.is_some()} itemtype={item}>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="description" content={head::description(pack)}/>
                {head::public(pack, page)}
                {style}
                {head}
            </head>
            <body>{body}{data}</body>
        </html>
    };
    // The marks are for hydration, which these pages do without.
    format!("<!DOCTYPE html>{}", html.to_html().replace("<!>", ""))
}

/// The first question, ready to be read and answered.
///
/// `original` are the packs of the original language, if the page is in another.
pub fn first_page(
    pack: &Pack,
    built: &Built,
    spot: &Spot,
    packs: &Packs,
    original: Option<&Packs>,
    other_language: &str,
) -> String {
    let links = Links { other_language: or_here(other_language), about: "about.html".into() };
    let visit = Visit::start();
    let scene = Scene::new(pack, &visit, &links);
    let up = &spot.up;
    let framed = Framed::of(pack);
    let head = view! {
        {head::icons(up)}
        <link rel="manifest" href={head::MANIFEST}/>
        <noscript><meta http-equiv="refresh" content="0; url=static.html"/></noscript>
        <script type="module" src={format!("{up}{}", built.boot.path)} integrity={built.boot.integrity.clone()}
            data-js={built.js.seen_from(up)} data-wasm={built.wasm.seen_from(up)}
            data-host={built.host.seen_from(up)} data-frame={built.frame.seen_from(up)} data-hosts={framed.hosts}
            data-name={framed.name} data-topics={framed.topics} data-packs={packs.seen_from(up)}
            data-original={original.map(|packs| packs.seen_from(up))} data-roles={roles(&pack.guide)} data-themes={themes(&pack.guide, built, up)}
            data-edition="static.html" data-worker={format!("{}{}", spot.home, offline::WORKER)}></script>
    };
    let body = view! {
        <div id="app" data-other={links.other_language.clone()} data-about={links.about.clone()}>{screen::screen(scene)}</div>
        {without_app(scene)}
    };
    document(pack, screen::title(scene), Some(""), Style::Link(built, up), head.into_any(), body.into_any())
}

/// The way out for those whom the app does not reach. It is hidden once the app is there. Until
/// then each answer of the first question is the target of its own link: who has tapped one, and
/// waits, is led on from there.
fn without_app(scene: Scene<'_>) -> Option<Part> {
    let Showing::Question(matter, question) = scene.visit.showing(&scene.pack.guide) else { return None };
    let way = |fragment: &str, text: &str| {
        let link = el("a").set("href", format!("static.html{fragment}"));
        el("p").child(link.text(scene.pack.text(text)).done())
    };
    let stuck = scene.visit.matters[matter].possible_options(&scene.pack.guide, question).into_iter().map(|option| {
        let fragment = scene.visit.answer(matter, &question.id, option).fragment();
        way(&fragment, "ui-stuck").set("id", fragment.trim_start_matches('#').to_owned()).class("notice").done()
    });
    Some(el("aside").class("bottom without-app").child(way("", "ui-without-app").done()).with(stuck).done())
}

/// The page about the guide.
pub fn about_page(pack: &Pack, built: &Built, spot: &Spot, other_language: &str) -> String {
    let links = Links { other_language: other_language.to_owned(), about: "about.html".into() };
    let visit = Visit::start();
    let scene = Scene::new(pack, &visit, &links);
    let body = view! {
        {screen::header(scene, "")}
        <main>
            {about::about(scene)}
            <p><a href="./">{pack.text("ui-to-start")}</a></p>
        </main>
        {screen::footer(scene)}
    };
    let title = screen::document_title(scene, &pack.text("ui-about"));
    let style = Style::Link(built, &spot.up);
    let head = view! { {head::icons(&spot.up)} {frames::script(pack, built, &spot.up)} };
    document(pack, title, Some("about.html"), style, head.into_any(), body.into_any())
}

/// A link to this very folder must not be empty: that would be this page, with its fragment.
fn or_here(link: &str) -> String {
    if link.is_empty() { "./".to_owned() } else { link.to_owned() }
}

/// FNV-1a: names a file after its content, so that caches never serve an old one.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

pub fn read(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(path.display().to_string(), "the file", format!("it cannot be read: {error}"), "run `./dev build`")
}

pub fn put(path: &Path, content: impl AsRef<[u8]>) -> Result<(), Problem> {
    fs::write(path, content).map_err(|error| unwritable(path, &error))
}

pub fn unwritable(path: &Path, error: &std::io::Error) -> Problem {
    Problem::new(path.display().to_string(), "the file", format!("it cannot be written: {error}"), "check the folder")
}
