//! The areas: where a decision is appealed, by when, under which act.

use super::table::{Row, table};
use super::words::{NOTHING, Report, named};
use guide::model::{Area, Claim, ClaimKind};
use guide::plan::OpenDoor;
use klagevejviser::views::el::{Part, el, say};

/// A row for each area.
pub fn section(report: Report<'_>) -> Vec<Part> {
    let columns = ["area", "fields", "doors", "send-to", "deadline", "department", "act", "note", "rests-on"];
    let rows = report.guide().areas.iter().map(|area| row(report, area)).collect();
    let table = table(report.word("areas-caption"), report.words(&columns), rows);
    vec![say("p", report.word("areas-help")), table]
}

fn row(report: Report<'_>, area: &Area) -> Row {
    let guide = report.guide();
    let doors: Vec<OpenDoor<'_>> =
        area.doors.iter().filter_map(|door| OpenDoor::new(guide, door, Some(area))).collect();
    let fields: Vec<String> = area.fields.iter().map(|entry| report.option(guide.field_of(entry))).collect();
    let places = doors.iter().map(|door| el("div").child(report.claimed(ClaimKind::Place, door.place_claim)).done());
    let note = area.note.then(|| report.pack().text(&format!("area-{}-note", area.id)));
    Row {
        id: Some(format!("area-{}", area.id)),
        head: named(report.option(&area.id), &area.id),
        cells: vec![
            fields.join("; ").into(),
            el("div").with(places).done(),
            of_each(report, &doors, ClaimKind::SendTo, &report.word("same-place"), |door| door.send_to),
            of_each(report, &doors, ClaimKind::Deadline, NOTHING, |door| door.deadline),
            of_area(report, ClaimKind::Department, area.department.as_ref()),
            of_area(report, ClaimKind::Act, area.act.as_ref()),
            note.unwrap_or_else(|| NOTHING.to_owned()).into(),
            report.rests_on(&area.rests_on),
        ],
    }
}

/// What each door claims; where there are several, with its place.
fn of_each<'g>(
    report: Report<'_>,
    doors: &[OpenDoor<'g>],
    kind: ClaimKind<'_>,
    without: &str,
    part: impl Fn(&OpenDoor<'g>) -> Option<&'g Claim>,
) -> Part {
    let each = doors.iter().map(|door| {
        let place = (doors.len() > 1).then(|| say("strong", format!("{}: ", report.place(door.place))));
        let said = match part(door) {
            Some(claim) => report.claimed(kind, claim),
            None => without.to_owned().into(),
        };
        el("div").maybe(place).child(said).done()
    });
    el("div").with(each).done()
}

/// The department and the act are the area's own.
fn of_area(report: Report<'_>, kind: ClaimKind<'_>, claim: Option<&Claim>) -> Part {
    let Some(claim) = claim else { return NOTHING.into() };
    let says = if kind == ClaimKind::Department { report.place(&claim.is) } else { report.claim(kind, claim) };
    el("div").text(says).text(" ").child(report.sure(claim)).done()
}
