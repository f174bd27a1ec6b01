//! Our days against a library's: every day of 2020 to 2040, and the ends of the calendar.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use klagevejviser::guide::calendar::Day;
use klagevejviser::guide::deadline::{Deadline, Unit};

fn day(date: Date) -> Day {
    Day::new(date.year().into(), date.month() as u32, date.day() as u32).expect("a date is a day")
}

/// Every day from the first of January of a year to the last of December of another.
fn days(first: i16, last: i16) -> impl Iterator<Item = Date> {
    let end = Date::new(last, 12, 31).expect("a date");
    Date::new(first, 1, 1).expect("a date").series(1.day()).take_while(move |date| *date <= end)
}

#[test]
fn every_day_has_its_date_and_weekday() {
    let mut before: Option<Day> = None;
    let mut counted = 0;
    for date in days(2020, 2040).chain(days(1, 3)).chain(days(1898, 1901)).chain(days(9998, 9999)) {
        let ours = day(date);
        assert_eq!(ours.to_string(), date.to_string());
        assert_eq!(Day::read(&date.to_string()), Some(ours));
        assert_eq!(ours.weekday(), u32::from(date.weekday().to_monday_zero_offset().unsigned_abs()), "{date}");
        if let Some(before) = before.filter(|_| date.month() != 1 || date.day() != 1) {
            assert_eq!(before.plus_days(1), ours, "{date}");
        }
        before = Some(ours);
        counted += 1;
    }
    assert!(counted > 7_671 + 3_000, "{counted}");
}

#[test]
fn every_limit_of_every_day_ends_where_the_library_says() {
    let limits: [(u32, Unit, Span); 10] = [
        (45, Unit::Days, 45.days()),
        (90, Unit::Days, 90.days()),
        (1, Unit::Weeks, 1.week()),
        (4, Unit::Weeks, 4.weeks()),
        (1, Unit::Months, 1.month()),
        (3, Unit::Months, 3.months()),
        (6, Unit::Months, 6.months()),
        (1, Unit::Years, 1.year()),
        (2, Unit::Years, 2.years()),
        (3, Unit::Years, 3.years()),
    ];
    for date in days(2020, 2040) {
        for (amount, unit, span) in &limits {
            let limit = Deadline::Span { amount: *amount, unit: *unit, from: "receipt".into() };
            assert_eq!(limit.last_day(day(date)), Some(day(date + *span)), "{amount} {unit} from {date}");
        }
    }
    assert_eq!(Deadline::Word("letter".into()).last_day(day(Date::new(2026, 1, 1).expect("a date"))), None);
}

#[test]
fn easter_is_when_the_library_says() {
    for year in 1700..=2299 {
        let theirs = computus::gregorian(year).expect("an Easter");
        let theirs = Day::new(theirs.year, theirs.month, theirs.day).expect("a day");
        assert_eq!(Day::easter(year), theirs, "{year}");
        assert_eq!(Day::easter(year).weekday(), 6, "{year}");
    }
}

#[test]
fn what_is_no_date_is_refused() {
    for wrong in [
        "",
        "2026",
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "2026-1-1",
        "26-01-01",
        "2026-01-01-",
        "0000-01-01",
        "2026-01-1x",
        "+026-01-01",
    ] {
        assert_eq!(Day::read(wrong), None, "{wrong}");
    }
    assert!(Day::read("2028-02-29").is_some());
}
