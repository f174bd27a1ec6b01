//! Days: when a time limit ends, and when offices are closed.

use time::{Date, Duration, Month, Weekday};

use super::deadline::{Deadline, Unit};
use super::model::Holiday;

/// Reads year-month-day, as a date field gives it.
pub fn read(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut part = |digits: usize| {
        let part = parts.next()?;
        (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<u16>().ok())?
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let date = Date::from_calendar_date(year.into(), month, u8::try_from(day).ok()?).ok()?;
    // A field that was not filled in to its end gives the year 0.
    (parts.next().is_none() && year > 0).then_some(date)
}

/// Writes year-month-day.
pub fn write(date: Date) -> String {
    let (month, day) = (u16::from(u8::from(date.month())), u16::from(date.day()));
    format!(
        "{}{}-{}-{}",
        two_digits(date.year() as u16 / 100),
        two_digits(date.year() as u16 % 100),
        two_digits(month),
        two_digits(day)
    )
}

/// A number below 100 in two digits. (The library's own way to fill up would be 1 KB in the browser.)
pub fn two_digits(number: u16) -> String {
    let zero = if number < 10 { "0" } else { "" };
    format!("{zero}{number}")
}

/// So much later. A month that lacks the day ends with its last one: that is the earlier reading.
/// `None` beyond the year 9999.
pub fn later(date: Date, amount: u32, unit: Unit, holidays: &[Holiday]) -> Option<Date> {
    let months = |months: u32| {
        let all = u32::from(u8::from(date.month())) - 1 + months;
        let year = date.year().checked_add(i32::try_from(all / 12).ok()?)?;
        let month = Month::January.nth_next((all % 12) as u8);
        Date::from_calendar_date(year, month, date.day().min(month.length(year))).ok()
    };
    match unit {
        Unit::Days => date.checked_add(Duration::days(amount.into())),
        Unit::Workdays => {
            let mut date = date;
            for _ in 0..amount {
                date = workday(date.next_day()?, holidays)?;
            }
            Some(date)
        }
        Unit::Weeks => date.checked_add(Duration::weeks(amount.into())),
        Unit::Months => months(amount),
        Unit::Years => months(amount.checked_mul(12)?),
    }
}

/// Easter Sunday of a year, by Oudin's form of the Gregorian reckoning.
pub fn easter(year: i32) -> Option<Date> {
    let century = year.div_euclid(100);
    let golden = year.rem_euclid(19);
    let skipped = (century - 17) / 25;
    let moon = (century - century / 4 - (century - skipped) / 3 + 19 * golden + 15).rem_euclid(30);
    let moon = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
    let sunday = (year + year / 4 + moon + 2 - century + century / 4).rem_euclid(7);
    let before = Date::from_calendar_date(year, Month::March, 28).ok()?;
    before.checked_add(Duration::days((moon - sunday).into()))
}

impl Holiday {
    /// The day of a year on which it falls; `None` when it no longer is one.
    pub fn day(&self, year: i32) -> Option<Date> {
        if self.until.is_some_and(|until| i64::from(year) > until.into()) {
            return None;
        }
        if self.on.starts_with(['-', '+']) {
            return easter(year)?.checked_add(Duration::days(self.on.parse().ok()?));
        }
        read(&format!("{year}-{}", self.on))
    }
}

/// The first day from this one on that is no Saturday, Sunday or public holiday.
pub fn workday(mut date: Date, holidays: &[Holiday]) -> Option<Date> {
    while matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
        || holidays.iter().any(|holiday| holiday.day(date.year()) == Some(date))
    {
        date = date.next_day()?;
    }
    Some(date)
}

impl Deadline {
    /// The last day, counted from the day of the event, by the earliest reading that there is: the
    /// day itself is not counted (P9), and neither days in the post nor a weekend at the end give
    /// more. `None` for a limit without a number.
    pub fn last_day(&self, event: Date, holidays: &[Holiday]) -> Option<Date> {
        match self {
            Self::Span { amount, unit, .. } => later(event, *amount, *unit, holidays),
            Self::Word(_) => None,
        }
    }

    /// The last day where a limit that ends on a day without post or office goes on to the next
    /// workday (P11).
    pub fn last_workday(&self, event: Date, holidays: &[Holiday]) -> Option<Date> {
        workday(self.last_day(event, holidays)?, holidays)
    }
}
