//! Who answers for a guide: whether all that must be said of them is said.

use guide::calendar;
use guide::model::Guide;

/// Finds fields of the publisher that are empty, and a review on a day that there never was.
pub fn check(guide: &Guide, find: &mut impl FnMut(String, String, &str)) {
    let Some(publisher) = &guide.publisher else { return };
    let fields = [
        ("name", &publisher.name, "write who publishes the guide"),
        ("contact", &publisher.contact, "write the address of a page or a mail for errors"),
        ("accessibility", &publisher.accessibility, "write the address of the accessibility statement"),
        ("privacy", &publisher.privacy, "write the address of the privacy text"),
        ("reviewed_by", &publisher.reviewed_by, "write who has reviewed the rules"),
        ("reviewed_on", &publisher.reviewed_on, "write the day of the review as 2026-01-31"),
    ];
    for (name, _, remedy) in fields.into_iter().filter(|(_, text, _)| text.trim().is_empty()) {
        find(format!("publisher › {name}"), "it is empty".into(), remedy);
    }
    let day = &publisher.reviewed_on;
    if !day.trim().is_empty() && calendar::read(day).is_none() {
        let cause = format!("“{day}” is no day");
        find("publisher › reviewed_on".into(), cause, "write the day of the review as 2026-01-31");
    }
}
