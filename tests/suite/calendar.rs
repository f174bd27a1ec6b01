//! Limits against another library than the one that reckons them: every day of 2020 to 2040.

use guide::Guide;
use guide::calendar::{easter, later, read, workday, write};
use guide::deadline::{Deadline, Unit};
use guide::hours::{Hours, Moment, Now};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};

use crate::guides::real_guide;

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

fn guide() -> &'static Guide {
    &real_guide("koebenhavn").guide
}

/// As calendars print them: not reckoned, but written down.
const HOLIDAYS: [(&str, &[&str]); 4] = [
    ("2023", &["01-01", "04-06", "04-07", "04-09", "04-10", "05-05", "05-18", "05-28", "05-29", "12-25", "12-26"]),
    ("2024", &["01-01", "03-28", "03-29", "03-31", "04-01", "05-09", "05-19", "05-20", "12-25", "12-26"]),
    ("2025", &["01-01", "04-17", "04-18", "04-20", "04-21", "05-29", "06-08", "06-09", "12-25", "12-26"]),
    ("2026", &["01-01", "04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25", "12-25", "12-26"]),
];

#[test]
fn the_public_holidays_are_those_of_the_calendar() {
    let guide = guide();
    for (year, days) in HOLIDAYS {
        let number = year.parse().expect("a year");
        let mut ours: Vec<String> =
            guide.holidays.iter().filter_map(|holiday| holiday.day(number)).map(write).collect();
        ours.sort();
        let theirs: Vec<String> = days.iter().map(|day| format!("{year}-{day}")).collect();
        assert_eq!(ours, theirs);
    }
}

#[test]
fn every_limit_of_every_day_goes_on_to_a_workday() {
    let holidays = &guide().holidays;
    let is_free = |date: Date| {
        let weekend = matches!(date.weekday(), jiff::civil::Weekday::Saturday | jiff::civil::Weekday::Sunday);
        weekend || holidays.iter().any(|holiday| holiday.day(date.year().into()) == Some(ours(date)))
    };
    for date in days() {
        let mut expected = date;
        while is_free(expected) {
            expected = expected.tomorrow().expect("a day");
        }
        assert_eq!(workday(ours(date), holidays), Some(ours(expected)), "{date}");
        // The last day itself is never later than the workday after it.
        let limit = Deadline::Span { amount: 4, unit: Unit::Weeks, from: "receipt".into() };
        assert!(limit.last_day(ours(date), holidays) <= limit.last_workday(ours(date), holidays), "{date}");
        // Fourteen workdays, counted one by one.
        let mut counted = 0;
        let mut day = date;
        while counted < 14 {
            day = day.tomorrow().expect("a day");
            counted += u32::from(!is_free(day));
        }
        assert_eq!(later(ours(date), 14, Unit::Workdays, holidays), Some(ours(day)), "{date}");
    }
}

#[test]
fn the_clock_is_that_of_copenhagen() {
    let zone = TimeZone::get("Europe/Copenhagen").expect("the zone");
    let (from, to) = (Timestamp::constant(1_577_836_800, 0), Timestamp::constant(2_240_611_200, 0));
    let mut checked = 0;
    // Every 20 minutes of the weeks in which the clock changes, every seventh hour of all others.
    let mut second = from.as_second();
    while second < to.as_second() {
        let theirs = Timestamp::from_second(second).expect("a moment").to_zoned(zone.clone());
        let moment = Moment::from_unix(second).expect("a moment");
        assert_eq!(moment.day, ours(theirs.date()), "{theirs}");
        assert_eq!(i32::from(moment.minute), i32::from(theirs.hour()) * 60 + i32::from(theirs.minute()), "{theirs}");
        checked += 1;
        let changes = matches!(theirs.month(), 3 | 10) && theirs.day() > 23;
        second += if changes { 20 * 60 } else { 7 * 3600 };
    }
    assert!(checked > 40_000, "{checked}");
}

#[test]
fn it_is_open_or_opens() {
    let hours = |text: &str| Hours::parse(text).expect("hours").remove(0);
    let phone = hours("phone mon,tue,thu,fri 10:00-15:00; visit mon-fri 10:00-15:00");
    let holidays = &guide().holidays;
    let at = |day: &str, hour: u16, minute: u16| {
        phone.now(Moment { day: read(day).expect("a day"), minute: hour * 60 + minute }, holidays)
    };
    let opens = |today: bool, day: u8| Some(Now::Opens { today, day, at: 600 });
    // Wednesday, Thursday morning, at the stroke, before and after closing, Friday evening.
    assert_eq!(at("2026-11-25", 11, 0), opens(false, 3));
    assert_eq!(at("2026-11-26", 9, 59), opens(true, 3));
    assert_eq!(at("2026-11-26", 10, 0), Some(Now::Open(900)));
    assert_eq!(at("2026-11-26", 14, 59), Some(Now::Open(900)));
    assert_eq!(at("2026-11-26", 15, 0), opens(false, 4));
    assert_eq!(at("2026-11-27", 20, 0), opens(false, 0));
    // Over Easter 2026: Thursday, Friday and Monday are holidays.
    assert_eq!(at("2026-04-02", 11, 0), opens(false, 1));
    let two = hours("all mon-fri 09:30-11:30 + mon-fri 12:30-14:30");
    let noon = Moment { day: read("2026-11-25").expect("a day"), minute: 12 * 60 };
    assert_eq!(two.now(noon, holidays), Some(Now::Opens { today: true, day: 2, at: 750 }));
    for wrong in
        ["", "phone", "phone mon 10-15", "fax mon 10:00-15:00", "phone mon 15:00-10:00", "phone fri-mon 10:00-15:00"]
    {
        assert!(Hours::parse(wrong).is_err(), "{wrong}");
    }
}
