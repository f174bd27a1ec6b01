//! What nobody has confirmed, before all else.

use super::table::{Row, table};
use super::words::Report;
use guide::Guide;
use guide::model::{Claim, ClaimKind, Confidence, Door};
use klagevejviser::views::el::{Part, el, say};

/// A claim and where it stands.
#[derive(Debug)]
struct Stated<'g> {
    list: &'static str,
    id: &'g str,
    /// The door, where a part may have several.
    door: Option<&'g str>,
    kind: ClaimKind<'g>,
    claim: &'g Claim,
}

/// Every claim of the guide, part by part.
fn stated(guide: &Guide) -> Vec<Stated<'_>> {
    let mut all = Vec::new();
    for area in &guide.areas {
        all.extend(of_doors("areas", &area.id, &area.doors));
        all.extend(area.claims().map(|(kind, claim)| Stated { list: "areas", id: &area.id, door: None, kind, claim }));
    }
    for row in &guide.routes {
        all.extend(of_doors("routes", &row.id, &row.doors));
    }
    for place in &guide.places {
        let contacts = place.contacts.iter().map(|(name, claim)| (ClaimKind::Contact(name), claim));
        let claims = place.way.claims().chain(contacts);
        all.extend(claims.map(|(kind, claim)| Stated { list: "places", id: &place.id, door: None, kind, claim }));
    }
    all
}

fn of_doors<'g>(list: &'static str, id: &'g str, doors: &'g [Door]) -> impl Iterator<Item = Stated<'g>> {
    doors.iter().flat_map(move |door| {
        let claims = std::iter::once((ClaimKind::Place, &door.place)).chain(door.way.claims());
        claims.map(move |(kind, claim)| Stated { list, id, door: Some(&door.place.is), kind, claim })
    })
}

/// The claims that are not confirmed, the least sure first.
pub fn section(report: Report<'_>) -> Vec<Part> {
    let all = stated(report.guide());
    let mut section = vec![say("p", report.word("unsure-help"))];
    for confidence in [Confidence::Unconfirmed, Confidence::Part] {
        let these: Vec<&Stated<'_>> = all.iter().filter(|stated| stated.claim.confidence == confidence).collect();
        let name = report.pack().text(&format!("confidence-{}", confidence.name()));
        let title = format!("{name} ({})", these.len());
        section.push(say("h3", title.clone()));
        section.push(say("p", report.word(&format!("unsure-{}", confidence.name()))));
        if !these.is_empty() {
            let columns = report.words(&["where", "what", "citizen-reads", "sources-of-claim"]);
            section.push(table(title, columns, these.into_iter().map(|stated| row(report, stated)).collect()));
        }
    }
    section
}

fn row(report: Report<'_>, stated: &Stated<'_>) -> Row {
    let Stated { list, id, door, kind, claim } = *stated;
    let (anchor, called) = match list {
        "areas" => ("area", report.option(id)),
        "places" => ("place", report.place(id)),
        _ => ("row", report.guide().routes.iter().find(|row| row.id == id).map_or(String::new(), |r| report.title(r))),
    };
    let part = report.word(&format!("part-{list}"));
    let link = el("a").set("href", format!("#{anchor}-{id}")).text(called).done();
    let at = say("code", format!("{list} › {id}"));
    let head = el("div").text(format!("{part}: ")).child(link).text(" ").child(at).done();
    let at_door = door.filter(|_| kind != ClaimKind::Place).map(|place| format!(" ({})", report.place(place)));
    let what = format!("{}{}", report.about(kind), at_door.unwrap_or_default());
    let says = report.claim(kind, claim);
    Row { id: None, head, cells: vec![what.into(), says.into(), report.rests_on(&claim.sources)] }
}
