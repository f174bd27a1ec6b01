//! The guide within a page of somebody else's: the script for that page, and what the guide's own pages tell theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use leptos::prelude::*;
use serde_json::json;

use super::page_path::page_path;
use super::program::Built;
use compiler::load::Compiled;
use compiler::output::put;
use guide::Guide;
use klagevejviser::state::visit::Visit;
use klagevejviser::views::{Links, Scene, screen};
use pack::Pack;
use rulebook::files::LANGUAGES;
use rulebook::problem::Problem;

/// The script for other pages. It keeps its name for ever: they name it.
pub const SCRIPT: &str = "embed.js";

/// What a framed page tells the page around it, and to whom.
#[derive(Clone, Debug, Default)]
pub struct Framed {
    /// The origins that are told anything, beside the page's own.
    pub hosts: String,
    /// What the page is called, whatever it shows.
    pub name: String,
    /// Each option that belongs to a topic, and the topic; only where visits are counted.
    pub topics: Option<String>,
}

impl Framed {
    /// For the pages of a guide in the language of the pack.
    pub fn of(pack: &Pack) -> Self {
        let guide = &pack.guide;
        let (visit, links) = (Visit::start(), Links::default());
        let municipality = screen::municipality(Scene::new(pack, &visit, &links));
        let options = guide.topics.iter().flat_map(|topic| topic.options.iter().map(|option| (option, &topic.id)));
        let topics = options.map(|(option, topic)| format!("{option} {topic}")).collect::<Vec<_>>().join(", ");
        Self {
            hosts: guide.hosts.join(" "),
            name: pack.fill("ui-page-name", &[("municipality", &municipality)]),
            topics: Some(topics).filter(|_| guide.counting),
        }
    }
}

/// The script of a page that has no app, which would load it.
pub fn script(pack: &Pack, built: &Built, up: &str) -> AnyView {
    let framed = Framed::of(pack);
    view! {
        <script type="module" src={format!("{up}{}", built.frame.path)} integrity={built.frame.integrity.clone()}
            data-hosts={framed.hosts} data-name={framed.name}></script>
    }
    .into_any()
}

/// Writes the script for other pages into a site.
///
/// # Errors
/// When it cannot be written.
pub fn write(guides: &[Compiled], site: &Path) -> Result<(), Problem> {
    let guides: Vec<&Guide> = guides.iter().map(|compiled| &compiled.guide).collect();
    let folders = |guide: &&Guide| {
        let folders = LANGUAGES.map(|lang| (lang, format!("./{}", page_path(guide, lang).down)));
        (guide.id.clone(), folders.into_iter().collect::<BTreeMap<_, _>>())
    };
    let pages: BTreeMap<_, _> = guides.iter().map(folders).collect();
    let themes = guides.iter().filter_map(|guide| guide.theme_parameter.as_ref());
    let roles = guides.iter().filter_map(|guide| Some(&guide.helpers.as_ref()?.parameter));
    let parameters: BTreeSet<&String> = themes.chain(roles).collect();
    let topics: BTreeSet<&String> = guides.iter().flat_map(|guide| &guide.topics).map(|topic| &topic.id).collect();
    let code = include_str!("../../../public/embed.js").lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.map(|line| format!("{}\n", line.trim_start())).collect();
    let code = code.replace("$PAGES", &json!(pages).to_string());
    let code = code.replace("$PARAMETERS", &json!(parameters).to_string());
    put(&site.join(SCRIPT), code.replace("$TOPICS", &json!(topics).to_string()))
}
