//! What is on the screen. The same views serve the app, the prerendered pages and the static
//! edition; they only show, every link carries its answer.

pub mod about;
pub mod answers;
pub mod asides;
pub mod door;
pub mod el;
pub mod grounds;
pub mod heading;
pub mod helping;
pub mod hours;
pub mod letter;
pub mod link;
pub mod nearest;
pub mod paper;
pub mod period;
pub mod plan;
pub mod question;
pub mod screen;
pub mod sheet;
pub mod tools;
pub mod variants;
pub mod when;
pub mod words;

use time::Date;

use super::state::given::Given;
use super::state::visit::Visit;
use guide::calendar;
use guide::hours::Moment;
use pack::Pack;
use pack::periods::{Between, Periods};

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
    /// What only the app knows; pages that were made before do not.
    pub live: Option<Live<'a>>,
    /// The pack of each period, where a matter may be of another than the rest of the view.
    pub periods: Option<&'a Periods>,
    /// The period that is told, where others are told otherwise.
    pub period: Option<Between<'a>>,
}

/// What the app knows of its visitor.
#[derive(Clone, Copy, Debug)]
pub struct Live<'a> {
    /// What the visitor's own clock shows.
    pub now: Moment,
    pub given: &'a Given,
    /// In which role the visitor helps somebody else.
    pub role: Option<&'a str>,
    /// A plan that this device was asked to remember, as a fragment, and whether some of it could not be read.
    pub kept: Option<(&'a str, bool)>,
    /// The matter that is shown.
    pub path: &'a str,
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
        Self { pack, visit, before: None, links, key: "", dense: false, live: None, periods: None, period: None }
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

    /// A day with its day of the week.
    pub fn day(&self, day: Date) -> String {
        let weekday = self.pack.text(&format!("ui-day-{}", day.weekday().number_days_from_monday()));
        self.pack.fill("ui-weekday", &[("day", &weekday), ("date", &self.date(&calendar::write(day)))])
    }

    /// The role in which the visitor helps somebody else.
    pub fn role(&self) -> Option<&'a str> {
        self.live?.role
    }
}

/// A file to save, as an address.
pub fn file(kind: &str, text: &str) -> String {
    let mut address = format!("data:{kind};charset=utf-8,");
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            address.push(byte.into());
        } else {
            address.push('%');
            for half in [byte >> 4, byte & 15] {
                address.extend(char::from_digit(half.into(), 16));
            }
        }
    }
    address
}
