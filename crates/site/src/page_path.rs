//! Where the pages of a site stand.

use guide::Guide;
use rulebook::files::LANGUAGES;

/// The folder of the packs. Each is named by its content.
pub const PACKS: &str = "packs";

/// A page's place among the others.
#[derive(Clone, Debug)]
pub struct PagePath {
    /// From the page's folder up to the root of the site.
    pub up: String,
    /// From the root of the site down to the page's folder.
    pub down: String,
    /// From the page's folder to the guide's, where its first language stands.
    pub home: &'static str,
}

/// Where the pages of a guide in a language stand.
pub fn page_path(guide: &Guide, lang: &str) -> PagePath {
    let of_lang = if lang == LANGUAGES[0] { String::new() } else { format!("{lang}/") };
    let down = format!("{}{of_lang}", guide.folder());
    let home = if of_lang.is_empty() { "./" } else { "../" };
    PagePath { up: "../".repeat(down.matches('/').count()), down, home }
}
