//! A day to remember, as a calendar file (RFC 5545).

use time::Date;

use guide::calendar;

/// An event of a whole day with reminders a week and a day before. `now` is when it was made, in
/// UTC, as `20260304T101500Z`.
pub fn day(day: Date, now: &str, summary: &str, description: &str) -> String {
    let (first, next) = (date(day), date(day.next_day().unwrap_or(day)));
    let (summary, description) = (escaped(summary), escaped(description));
    let alarm =
        |before: &str| format!("BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:{summary}\nTRIGGER:-{before}\nEND:VALARM\n");
    // The reminders are at nine in the morning: a whole day begins at midnight.
    let (week, eve) = (alarm("P6DT15H"), alarm("PT15H"));
    let text = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Klagevejviser//Klagevejviser//DA\nBEGIN:VEVENT\n\
         UID:{first}-{now}@klagevejviser\nDTSTAMP:{now}\nDTSTART;VALUE=DATE:{first}\nDTEND;VALUE=DATE:{next}\n\
         SUMMARY:{summary}\nDESCRIPTION:{description}\nTRANSP:TRANSPARENT\n{week}{eve}END:VEVENT\nEND:VCALENDAR"
    );
    let mut file = String::new();
    text.split('\n').for_each(|line| fold(line, &mut file));
    file
}

/// A day as a calendar file writes it.
pub fn date(day: Date) -> String {
    calendar::write(day).split('-').collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        if matches!(sign, '\\' | ';' | ',') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

/// A line ends after at most 75 bytes; what follows begins with a space.
fn fold(line: &str, file: &mut String) {
    let mut bytes = 0;
    for sign in line.chars() {
        if bytes + sign.len_utf8() > 74 {
            file.push_str("\r\n ");
            bytes = 1;
        }
        bytes += sign.len_utf8();
        file.push(sign);
    }
    file.push_str("\r\n");
}
