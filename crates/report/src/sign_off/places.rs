//! The places with their contacts, and the sources that all rests on.

use super::table::{Row, table};
use super::words::{NOTHING, Report, named};
use guide::model::{ClaimKind, Place, Source};
use klagevejviser::views::el::{Part, el, say};

/// A row for each place.
pub fn section(report: Report<'_>) -> Vec<Part> {
    let columns = report.words(&["place", "kind", "way", "contacts", "otherwise"]);
    let rows = report.guide().places.iter().map(|place| row(report, place)).collect();
    vec![say("p", report.word("places-help")), table(report.word("places-caption"), columns, rows)]
}

fn row(report: Report<'_>, place: &Place) -> Row {
    let pack = report.pack();
    let what = report.maybe(&format!("place-{}-what", place.id)).map(|what| say("p", what));
    let otherwise = place.otherwise.as_ref().and_then(|reason| report.guide().reason(reason)).map(|reason| {
        let standing = pack.text(&format!("standing-{}", reason.is.name()));
        let says = el("div").child(say("strong", standing)).text(" ");
        says.text(pack.text(&format!("status-{}", reason.id))).text(" ").child(report.rests_on(&reason.rests_on)).done()
    });
    let shared = place.contacts_of.as_deref().and_then(|id| report.guide().place(id));
    let shared = shared.into_iter().flat_map(|other| &other.contacts);
    let shared = shared.filter(|(name, _)| !place.contacts.contains_key(*name));
    let contacts = place.contacts.iter().chain(shared).map(|(name, claim)| (ClaimKind::Contact(name), claim));
    Row {
        id: Some(format!("place-{}", place.id)),
        head: el("div").child(named(report.place(&place.id), &place.id)).maybe(what).done(),
        cells: vec![
            report.word(&format!("kind-{}", place.kind.name())).into(),
            report.claims(place.way.claims(), true).unwrap_or_else(|| NOTHING.into()),
            report.claims(contacts, true).unwrap_or_else(|| NOTHING.into()),
            otherwise.unwrap_or_else(|| NOTHING.into()),
        ],
    }
}

/// A row for each source: how old it is, and who has looked at it.
pub fn sources(report: Report<'_>) -> Vec<Part> {
    let columns = report.words(&["source", "address", "page-dated", "copy-read", "confirmed-on"]);
    let rows = report.guide().sources.iter().map(|source| source_row(report, source)).collect();
    vec![say("p", report.word("sources-help")), table(report.word("sources-caption"), columns, rows)]
}

fn source_row(report: Report<'_>, source: &Source) -> Row {
    let address = source.url.as_ref().map(|url| el("a").set("href", url).text(url.clone()).done());
    let date = |date: &Option<String>, without: &str| match date {
        Some(date) => report.scene.date(date),
        None => report.word(without),
    };
    let title = el("div").child(say("code", source.id.clone())).text(format!(" {}: ", source.by));
    Row {
        id: Some(format!("source-{}", source.id)),
        head: title.child(say("cite", source.title.clone())).done(),
        cells: vec![
            address.unwrap_or_else(|| NOTHING.into()),
            date(&source.page_dated, "undated").into(),
            report.scene.date(&source.copy_read).into(),
            date(&source.confirmed_on, "not-confirmed").into(),
        ],
    }
}
