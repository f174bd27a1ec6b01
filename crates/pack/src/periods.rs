//! A pack in each period between the days on which something changes.

use time::Date;

use super::Pack;
use guide::calendar;
use guide::periods::{say_on, sentence_from};
use guide::sorted::Set;

/// The packs of all periods, in order.
#[derive(Debug)]
pub struct Periods(Vec<Period>);

/// What holds from one day until the next on which something changes.
#[derive(Debug)]
pub struct Period {
    /// The first day, as year-month-day; empty for the first period.
    pub from: String,
    /// In which nothing has dates.
    pub pack: Pack,
}

impl Periods {
    /// The periods of a pack as it is served.
    pub fn of(pack: Pack) -> Self {
        let mut days: Set<String> = pack.guide.periods().into();
        let said = pack.texts.keys().filter_map(|id| Some(sentence_from(id)?.1.to_owned()));
        days.extend(said);
        if days.len() == 1 {
            return Self(vec![Period { from: String::new(), pack }]);
        }
        Self(days.into_iter().map(|from| Period { pack: pack.on(&from), from }).collect())
    }

    /// Each, in order.
    pub fn all(&self) -> &[Period] {
        &self.0
    }

    /// The place in [`Periods::all`] of the one in which a day lies.
    pub fn at(&self, day: Date) -> usize {
        let day = calendar::write(day);
        self.0.iter().rposition(|period| period.from <= day).unwrap_or_default()
    }

    /// The pack of a day.
    pub fn on(&self, day: Date) -> &Pack {
        &self.0[self.at(day)].pack
    }

    /// The first day of the period after the one at this place; `None` after the last.
    pub fn end(&self, at: usize) -> Option<&str> {
        Some(&self.0.get(at + 1)?.from)
    }
}

/// The first day of a period and the first day after it; the first and the last period lack one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between<'a> {
    pub from: &'a str,
    pub end: Option<&'a str>,
}

impl<'a> Between<'a> {
    /// The period at this place.
    pub fn of(periods: &'a Periods, at: usize) -> Self {
        Self { from: &periods.all()[at].from, end: periods.end(at) }
    }

    /// The period of a pack.
    pub fn of_pack(periods: &'a Periods, pack: &Pack) -> Option<Self> {
        let at = periods.all().iter().position(|period| std::ptr::eq(&raw const period.pack, pack))?;
        Some(Self::of(periods, at))
    }
}

impl Pack {
    /// What it says on a day.
    fn on(&self, day: &str) -> Self {
        let (mut texts, mut own) = (self.texts.clone(), self.own.clone());
        say_on(&mut texts, day);
        say_on(&mut own, day);
        let original = self.original.as_ref().map(|original| Box::new(original.on(day)));
        let fingerprint = self.fingerprint.clone();
        let said = self.said.clone();
        Self { fingerprint, original, own, said, ..Self::new(self.lang.clone(), self.guide.on(day), texts) }
    }
}
