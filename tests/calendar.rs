//! Limits against another library than the one that reckons them: every day of 2020 to 2040.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use klagevejviser::guide::calendar::{easter, later, read};
use klagevejviser::guide::deadline::{Deadline, Unit};

/// Every day from 2020 to 2040.
fn days() -> impl Iterator<Item = Date> {
    let end = Date::constant(2040, 12, 31);
    Date::constant(2020, 1, 1).series(1.day()).take_while(move |date| *date <= end)
}

fn ours(date: Date) -> time::Date {
    read(&date.to_string()).unwrap_or_else(|| panic!("{date} is read"))
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
    let mut counted = 0;
    for date in days() {
        for (amount, unit, span) in &limits {
            let limit = Deadline::Span { amount: *amount, unit: *unit, from: "receipt".into() };
            let last = limit.last_day(ours(date), &[]).expect("a day");
            assert_eq!(last.to_string(), (date + *span).to_string(), "{amount} {unit} from {date}");
        }
        counted += 1;
    }
    assert_eq!(counted, 7671);
    assert_eq!(Deadline::Word("letter".into()).last_day(ours(Date::constant(2026, 1, 1)), &[]), None);
    assert_eq!(later(ours(Date::constant(9999, 12, 1)), 1, Unit::Months, &[]), None);
}

#[test]
fn easter_is_when_the_library_says() {
    for year in 1700..=2299 {
        let theirs = computus::gregorian(year).expect("an Easter");
        let ours = easter(year).expect("an Easter");
        assert_eq!(
            (ours.year(), u32::from(u8::from(ours.month())), u32::from(ours.day())),
            (year, theirs.month, theirs.day)
        );
        assert_eq!(ours.weekday(), time::Weekday::Sunday, "{year}");
    }
}

#[test]
fn what_is_no_date_is_refused() {
    let wrong = [
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
        "2026-01-300",
        "12026-01-01",
    ];
    for wrong in wrong {
        assert_eq!(read(wrong), None, "{wrong}");
    }
    assert!(read("2028-02-29").is_some());
}
