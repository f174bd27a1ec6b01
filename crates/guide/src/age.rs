//! How old what we know is, and when it must be read again.

use std::fmt;

use super::model::{Guide, Source};
use super::plan::Route;

/// A month of a year. Facts do not grow old by the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(u32);

impl Month {
    /// The month, counted from January as 1.
    pub fn new(year: u32, month: u32) -> Self {
        Self(year.saturating_mul(12).saturating_add(month).saturating_sub(1))
    }

    /// Reads the month of a date: year-month, with or without a day.
    pub fn of(date: &str) -> Option<Self> {
        let mut parts = date.split('-').map(str::parse::<u32>);
        let (year, month) = (parts.next()?.ok()?, parts.next()?.ok()?);
        (1..=12).contains(&month).then(|| Self::new(year, month))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0 / 12, self.0 % 12 + 1)
    }
}

impl Source {
    /// The last month in which it may be relied on without being read again.
    pub fn read_again(&self) -> Option<Month> {
        let read = Month::of(self.confirmed_on.as_deref().unwrap_or(&self.copy_read))?;
        Some(Month(read.0 + u32::from(self.good_for)))
    }
}

impl Route<'_> {
    /// When the first of the sources must be read again that the route or its contacts rest on.
    pub fn read_again(&self, guide: &Guide) -> Option<Month> {
        let places = self.doors.iter().flat_map(|door| [Some(door.place), door.send_to.map(|claim| claim.is.as_str())]);
        let places = places.flatten().filter_map(|id| guide.place(id));
        let with_shared =
            places.flat_map(|place| [Some(place), place.contacts_of.as_deref().and_then(|id| guide.place(id))]);
        let contacts = with_shared.flatten().flat_map(|place| place.contacts.values());
        let cited = contacts.flat_map(|claim| claim.sources.iter().map(String::as_str));
        cited.chain(self.sources(guide)).filter_map(|id| guide.source(id)?.read_again()).min()
    }
}

#[cfg(test)]
mod tests {
    use super::Month;

    #[test]
    fn months_are_read_and_written() {
        assert_eq!(Month::of("2026-11").map(|month| month.to_string()).as_deref(), Some("2026-11"));
        assert_eq!(Month::of("2026-12-31"), Some(Month::new(2026, 12)));
        assert!(Month::of("2026-12") < Month::of("2027-01"));
        for wrong in ["", "2026", "2026-13", "2026-00", "år-01"] {
            assert_eq!(Month::of(wrong), None, "{wrong}");
        }
    }
}
