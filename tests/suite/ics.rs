//! Calendar files, read by two readers that are not ours.

use compiler::packs;
use guide::calendar::read;
use icalendar::Component;
use klagevejviser::state::ics;

use crate::guides::real_guide;

/// Each language's own words, and words that need escaping and folding.
fn words() -> Vec<(String, String)> {
    let compiled = real_guide("koebenhavn");
    let own = ["da", "en"].map(|lang| {
        let pack = packs::pack(compiled, lang);
        (pack.text("tool-ics-title"), pack.text("tool-ics-text"))
    });
    let odd = ("Æble, øl; å \\ og mere".to_owned(), "ærø ".repeat(80));
    own.into_iter().chain([odd]).collect()
}

#[test]
fn two_readers_read_it_without_complaint() {
    for (title, text) in words() {
        for day in ["2026-12-31", "2028-02-29", "2026-03-29"] {
            let day = read(day).expect("a day");
            let file = ics::day(day, "20261125T101500Z", &title, &text);
            assert!(file.lines().all(|line| line.len() <= 75), "{file}");
            assert!(file.ends_with("END:VCALENDAR\r\n") && file.matches('\n').count() == file.matches("\r\n").count());

            let calendar: icalendar::Calendar = file.parse().expect("the first reader reads it");
            let events: Vec<_> = calendar.components.iter().filter_map(|component| component.as_event()).collect();
            let [event] = events.as_slice() else { panic!("one event") };
            assert_eq!(event.get_summary().map(unescaped), Some(title.clone()));
            assert_eq!(
                event.get_description().map(unescaped),
                Some(text.trim_end().to_owned()).filter(|t| !t.is_empty()).map(|_| text.clone())
            );
            let start = match event.get_start() {
                Some(icalendar::DatePerhapsTime::Date(date)) => date.to_string(),
                other => panic!("a whole day: {other:?}"),
            };
            assert_eq!(start, day.to_string());

            let mut reader = ical::IcalParser::new(file.as_bytes());
            let read = reader.next().expect("a calendar").expect("the second reader reads it");
            assert!(reader.next().is_none());
            let [event] = read.events.as_slice() else { panic!("one event") };
            let value = |name: &str| {
                let property = event.properties.iter().find(|property| property.name == name);
                property.and_then(|property| property.value.clone()).unwrap_or_default()
            };
            assert_eq!(value("DTSTART"), day.to_string().replace('-', ""));
            assert_eq!(value("DTEND"), day.next_day().expect("a day").to_string().replace('-', ""));
            assert_eq!(unescaped(&value("SUMMARY")), title);
            let triggers: Vec<String> = event
                .alarms
                .iter()
                .flat_map(|alarm| &alarm.properties)
                .filter(|property| property.name == "TRIGGER")
                .filter_map(|property| property.value.clone())
                .collect();
            assert_eq!(triggers, ["-P6DT15H", "-PT15H"], "at nine, a week and a day before");
        }
    }
}

/// A reader may leave the escapes to its caller.
fn unescaped(text: &str) -> String {
    text.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
}

#[test]
fn it_says_nothing_of_the_person() {
    let compiled = real_guide("koebenhavn");
    for lang in ["da", "en"] {
        let pack = packs::pack(compiled, lang);
        let file = ics::day(
            read("2026-12-31").expect("a day"),
            "20261125T101500Z",
            &pack.text("tool-ics-title"),
            &pack.text("tool-ics-text"),
        );
        let names = compiled.guide.places.iter().map(|place| format!("place-{}", place.id));
        let names = names.chain(compiled.guide.areas.iter().map(|area| format!("option-{}", area.id)));
        for name in names.filter_map(|id| pack.texts.get(&id).cloned()) {
            assert!(!file.contains(&name), "{name}");
        }
    }
}
