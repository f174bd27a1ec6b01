//! Days: what a time limit is counted in.

use std::fmt;

use super::deadline::{Deadline, Unit};

/// A day of the Gregorian calendar, wherever it is a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Days since 1 March of the year 0, so that a leap day ends its year.
    number: i32,
}

/// Days in 400 years, after which the calendar repeats itself.
const ERA: i32 = 146_097;
/// The years that are read and written. Nobody's limit ends elsewhere.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

impl Day {
    /// The day with this date, if there is one.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let known = YEARS.contains(&year) && (1..=12).contains(&month);
        (known && (1..=days_in(year, month)).contains(&day)).then(|| Self::counted(year, month, day))
    }

    /// Reads year-month-day, as a date field gives it.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| {
            parts
                .next()
                .filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))?
                .parse::<u32>()
                .ok()
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() { None } else { Self::new(i32::try_from(year).ok()?, month, day) }
    }

    fn counted(year: i32, month: u32, day: u32) -> Self {
        // March is the first month: the months before it belong to the year before.
        let months = (month as i32 + 9) % 12;
        let year = if month < 3 { year - 1 } else { year };
        let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let before = of_era * 365 + of_era / 4 - of_era / 100;
        Self { number: era * ERA + before + (153 * months + 2) / 5 + day as i32 - 1 }
    }

    /// Year, month and day of the month.
    pub fn date(self) -> (i32, u32, u32) {
        let (era, day) = (self.number.div_euclid(ERA), self.number.rem_euclid(ERA));
        let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day = day - (year * 365 + year / 4 - year / 100);
        let months = (5 * day + 2) / 153;
        let month = (months + 2) % 12 + 1;
        let year = era * 400 + year + i32::from(month < 3);
        (year, month as u32, (day - (153 * months + 2) / 5 + 1) as u32)
    }

    /// The day of the week; Monday is 0.
    pub fn weekday(self) -> u32 {
        // 1 March of the year 0 was a Wednesday.
        (self.number + 2).rem_euclid(7) as u32
    }

    /// So many days later, or before.
    pub fn plus_days(self, days: i32) -> Self {
        Self { number: self.number.saturating_add(days) }
    }

    /// So much later. A month that lacks the day ends with its last one: that is the earlier reading.
    pub fn plus(self, amount: u32, unit: Unit) -> Self {
        // No guide has a limit of a million years.
        let amount = i32::try_from(amount.min(1_000_000)).unwrap_or_default();
        let (year, month, day) = self.date();
        let months = |months: i32| {
            let all = year * 12 + month as i32 - 1 + months;
            let (year, month) = (all.div_euclid(12), all.rem_euclid(12) as u32 + 1);
            Self::counted(year, month, day.min(days_in(year, month)))
        };
        match unit {
            Unit::Days => self.plus_days(amount),
            Unit::Weeks => self.plus_days(amount * 7),
            Unit::Months => months(amount),
            Unit::Years => months(amount * 12),
        }
    }

    /// Easter Sunday of a year, by Oudin's form of the Gregorian reckoning.
    pub fn easter(year: i32) -> Self {
        let century = year.div_euclid(100);
        let golden = year.rem_euclid(19);
        let skipped = (century - 17) / 25;
        let moon = (century - century / 4 - (century - skipped) / 3 + 19 * golden + 15).rem_euclid(30);
        let moon = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
        let sunday = (year + year / 4 + moon + 2 - century + century / 4).rem_euclid(7);
        // Days after 28 March.
        Self::counted(year, 3, 28).plus_days(moon - sunday)
    }
}

fn days_in(year: i32, month: u32) -> u32 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl Deadline {
    /// The last day, counted from the day of the event, by the earliest reading that there is: the
    /// day itself is not counted (P9), and neither days in the post nor a weekend at the end give
    /// more. `None` for a limit without a number.
    pub fn last_day(&self, event: Day) -> Option<Day> {
        match self {
            Self::Span { amount, unit, .. } => Some(event.plus(*amount, *unit)),
            Self::Word(_) => None,
        }
    }
}
