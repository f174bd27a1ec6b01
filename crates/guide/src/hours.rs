//! When somebody can be reached, as a guide writes it, and whether that is now.

use time::{Date, Duration, Month, Weekday};

use super::calendar::workday;
use super::model::Holiday;

/// Opening hours, written as `phone mon-thu 10:00-15:00 + fri 10:00-13:00; visit mon,wed 9:00-12:00`:
/// what they are of, then days and times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// One of [`WAYS`].
    pub way: String,
    pub open: Vec<Open>,
}

/// Days of the week that have the same hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// First and last of days that follow each other; Monday is 0.
    pub days: Vec<(u8, u8)>,
    /// Minutes after midnight.
    pub from: u16,
    pub to: u16,
}

/// How somebody can be reached.
pub const WAYS: [&str; 3] = ["phone", "visit", "all"];
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    /// Until so many minutes after midnight.
    Open(u16),
    /// It opens on this day of the week (Monday is 0), at so many minutes after midnight. `today`
    /// says that it is still to come today.
    Opens { today: bool, day: u8, at: u16 },
}

/// A moment where the guide's offices are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub day: Date,
    /// Minutes after midnight.
    pub minute: u16,
}

impl Hours {
    /// Reads the hours of each way.
    ///
    /// # Errors
    /// Says what was expected.
    pub fn parse(text: &str) -> Result<Vec<Self>, String> {
        let expected = || {
            format!(
                "“{text}” are no hours: write e.g. `phone mon-tue,thu 10:00-15:00 + fri 10:00-13:00; visit mon-fri 10:00-15:00`"
            )
        };
        text.split(';').map(|part| Self::one(part.trim_ascii()).ok_or_else(expected)).collect()
    }

    fn one(part: &str) -> Option<Self> {
        let (way, rest) = part.split_once(' ')?;
        let open = rest.split('+').map(|open| Open::parse(open.trim_ascii())).collect::<Option<Vec<_>>>()?;
        WAYS.contains(&way).then(|| Self { way: way.to_owned(), open })
    }

    /// Whether it is open at a moment, or when it opens within a week; offices are closed on
    /// public holidays.
    pub fn now(&self, moment: Moment, holidays: &[Holiday]) -> Option<Now> {
        for ahead in 0..14 {
            let date = moment.day.checked_add(Duration::days(ahead))?;
            if workday(date, holidays) != Some(date) && !is_weekend(date) {
                continue;
            }
            let day = date.weekday().number_days_from_monday();
            let today = ahead == 0;
            let open = || self.open.iter().filter(|open| open.is_on(day));
            if let Some(open) = open().find(|open| today && (open.from..open.to).contains(&moment.minute)) {
                return Some(Now::Open(open.to));
            }
            let to_come = open().map(|open| open.from).filter(|from| !today || moment.minute < *from);
            if let Some(at) = to_come.min() {
                return Some(Now::Opens { today, day, at });
            }
        }
        None
    }
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

impl Open {
    fn parse(text: &str) -> Option<Self> {
        let (days, times) = text.split_once(' ')?;
        let (from, to) = times.split_once('-')?;
        let day = |name: &str| DAYS.iter().position(|day| *day == name).map(|at| at as u8);
        let range = |range: &str| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let (first, last) = (day(first)?, day(last)?);
            (first <= last).then_some((first, last))
        };
        let days = days.split(',').map(range).collect::<Option<Vec<_>>>()?;
        let (from, to) = (minutes(from)?, minutes(to)?);
        (from < to).then_some(Self { days, from, to })
    }

    fn is_on(&self, day: u8) -> bool {
        self.days.iter().any(|(first, last)| (*first..=*last).contains(&day))
    }
}

/// Reads `10:00`.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// The Julian day of 1 January 1970.
const EPOCH: i64 = 2_440_588;
const MINUTES: i64 = 24 * 60;

impl Moment {
    /// The moment in Copenhagen, from the seconds since 1970 in UTC. Summer time runs from the last
    /// Sunday of March to the last of October, both at 1:00 UTC.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let utc = seconds.div_euclid(60);
        let day = |minutes: i64| Date::from_julian_day((EPOCH + minutes.div_euclid(MINUTES)).try_into().ok()?).ok();
        let year = day(utc)?.year();
        let change = |month: Month| {
            let last = Date::from_calendar_date(year, month, 31).ok()?;
            let sunday = i64::from(last.to_julian_day()) - i64::from(last.weekday().number_days_from_sunday());
            Some((sunday - EPOCH) * MINUTES + 60)
        };
        let summer = change(Month::March)? <= utc && utc < change(Month::October)?;
        let local = utc + if summer { 120 } else { 60 };
        Some(Self { day: day(local)?, minute: local.rem_euclid(MINUTES).try_into().ok()? })
    }
}
