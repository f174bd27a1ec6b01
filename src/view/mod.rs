//! What is on the screen. The same views serve the app, the prerendered pages and the static
//! edition; they only show, every link carries its answer.

pub mod about;
pub mod answers;
#[cfg(target_arch = "wasm32")]
pub mod app;
pub mod door;
pub mod el;
pub mod grounds;
pub mod plan;
pub mod question;
pub mod screen;
pub mod sheet;
pub mod words;

use crate::guide::age::Month;
use crate::pack::Pack;
use crate::visit::Visit;

/// What a view needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    pub pack: &'a Pack,
    pub visit: &'a Visit,
    /// The visit before this one, to mark the answer that was given then.
    pub before: Option<&'a Visit>,
    pub links: &'a Links,
    /// Begins every `id` in the view, so that many views can stand in one document.
    pub key: &'a str,
    /// Many views stand in one document, within one frame: the same words in fewer elements.
    pub dense: bool,
    /// The month that the visitor's own clock shows; pages that were made before do not know.
    pub today: Option<Month>,
}

/// Addresses that depend on where the page stands.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// The same page in the other language, without fragment.
    pub other_language: String,
    /// “Om vejviseren”.
    pub about: String,
}

impl<'a> Scene<'a> {
    /// A scene of its own.
    pub fn new(pack: &'a Pack, visit: &'a Visit, links: &'a Links) -> Self {
        Self { pack, visit, before: None, links, key: "", dense: false, today: None }
    }

    /// A date of the guide (year-month-day, year-month or year) as the language writes it.
    pub fn date(&self, iso: &str) -> String {
        let mut parts = iso.split('-');
        let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let plain = |part: Option<&str>| part.unwrap_or_default().trim_start_matches('0').to_owned();
        let name = month.map(|_| self.pack.text(&format!("ui-month-{}", plain(month)))).unwrap_or_default();
        let values = [("year", year), ("month", &name), ("day", &plain(day))];
        match (month, day) {
            (Some(_), Some(_)) => self.pack.fill("ui-date", &values),
            (Some(_), None) => self.pack.fill("ui-month", &values),
            _ => year.to_owned(),
        }
    }
}
