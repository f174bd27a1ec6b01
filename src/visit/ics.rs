//! A day to remember, as a calendar file (RFC 5545).

use time::Date;

use crate::guide::calendar;

/// An event of a whole day with reminders a week and a day before. `now` is when it was made, in
/// UTC, as `20260304T101500Z`.
pub fn day(day: Date, now: &str, summary: &str, description: &str) -> String {
    let date = |date: Date| calendar::write(date).replace('-', "");
    let next = day.next_day().unwrap_or(day);
    let alarm = |before: &str| {
        format!("BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:{}\nTRIGGER:-{before}\nEND:VALARM\n", escaped(summary))
    };
    // The reminders are at nine in the morning: a whole day begins at midnight.
    let text = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Klagevejviser//Klagevejviser//DA\nBEGIN:VEVENT\nUID:{}-{now}@klagevejviser\n\
         DTSTAMP:{now}\nDTSTART;VALUE=DATE:{}\nDTEND;VALUE=DATE:{}\nSUMMARY:{}\nDESCRIPTION:{}\nTRANSP:TRANSPARENT\n{}{}\
         END:VEVENT\nEND:VCALENDAR\n",
        date(day),
        date(day),
        date(next),
        escaped(summary),
        escaped(description),
        alarm("P6DT15H"),
        alarm("PT15H"),
    );
    text.lines().map(folded).collect()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line ends after at most 75 bytes; what follows begins with a space.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut bytes = 0;
    for sign in line.chars() {
        if bytes + sign.len_utf8() > 74 {
            out.push_str("\r\n ");
            bytes = 1;
        }
        bytes += sign.len_utf8();
        out.push(sign);
    }
    out + "\r\n"
}
