//! Every route with all that it can show.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Row, table};
use super::tables::{doors, heading};
use super::words::Report;
use guide::model::{Reason, RouteRow, StepKind, StepRow};
use klagevejviser::views::el::{Part, el, say};
use klagevejviser::views::heading::route_title;
use proof::WalkedPath;

/// The routes, in the order of the rows that tell them.
pub fn section(report: Report<'_>) -> Vec<Part> {
    let mut section = vec![say("p", report.word("routes-help"))];
    let told = report.guide().routes.iter().filter(|row| row.like.is_none());
    section.extend(told.map(|row| one(report, row)));
    section
}

fn one(report: Report<'_>, row: &RouteRow) -> Part {
    let (pack, guide, id) = (report.pack(), report.guide(), &row.id);
    let paths: Vec<&WalkedPath<'_>> = report.walk.paths.iter().filter(|path| path.route.row.id == *id).collect();
    let title = el("h3").text(report.title(row)).text(" ").child(say("code", id.clone())).done();
    let mut article = el("article").set("id", format!("route-{id}")).child(title);
    article = article.child(say("p", pack.text(&format!("route-{id}-why"))));
    if row.letter_first {
        article = article.child(say("p", pack.text("ui-letter-first")));
    }

    let mut facts = el("dl").child(say("dt", report.word("rows-that-give-it")));
    let rows = guide.routes.iter().filter(|other| other.route() == id);
    let rows = rows.map(|other| el("a").set("href", format!("#row-{}", other.id)).text(other.id.clone()).done());
    facts = facts.child(el("dd").child(listed(rows)).done());
    facts = facts.child(say("dt", report.word("paths-to-it"))).child(say("dd", paths.len().to_string()));
    if row.area_doors {
        let areas = guide
            .areas
            .iter()
            .filter(|area| paths.iter().any(|path| path.route.area.is_some_and(|of_path| of_path.id == area.id)));
        let areas =
            areas.map(|area| el("a").set("href", format!("#area-{}", area.id)).text(report.option(&area.id)).done());
        facts = facts.child(say("dt", report.word("areas-to-it"))).child(el("dd").child(listed(areas)).done());
        let mut titles: Vec<String> = Vec::new();
        for title in paths.iter().map(|path| route_title(report.scene, &path.route)) {
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let titles = titles.into_iter().map(|title| say("q", title));
        facts = facts.child(say("dt", report.word("titles-of-it"))).child(el("dd").child(listed(titles)).done());
    }
    article = article.child(facts.done()).child(doors(report, row, true));
    article.child(statuses(report, row, &paths)).maybe(steps(report, &paths)).done()
}

/// Items with a semicolon between them: a label may hold a comma.
fn listed(items: impl Iterator<Item = Part>) -> Part {
    let mut list = el("span");
    for (at, item) in items.enumerate() {
        if at > 0 {
            list = list.text("; ");
        }
        list = list.child(item);
    }
    list.done()
}

/// What is said of the places that are not the door.
fn statuses(report: Report<'_>, row: &RouteRow, paths: &[&WalkedPath<'_>]) -> Part {
    let (pack, guide) = (report.pack(), report.guide());
    let rows = guide.places.iter().flat_map(|place| {
        // Rows that tell the same route may give a place another reason.
        let mut reasons: BTreeMap<&str, (&Reason, BTreeSet<&str>)> = BTreeMap::new();
        for path in paths {
            if let Some((_, reason)) = path.route.others.iter().find(|(other, _)| other.id == place.id) {
                reasons.entry(&reason.id).or_insert_with(|| (reason, BTreeSet::new())).1.insert(path.row);
            }
        }
        let many = reasons.len() > 1;
        reasons.into_values().map(move |(reason, rows)| {
            let link = el("a").set("href", format!("#place-{}", place.id)).text(report.place(&place.id)).done();
            let rows = many.then(|| {
                let links = rows.into_iter().map(|row| el("a").set("href", format!("#row-{row}")).text(row).done());
                el("div").text("(").child(listed(links)).text(")").done()
            });
            let why = el("div").text(pack.text(&format!("status-{}", reason.id))).text(" ");
            Row {
                id: None,
                head: el("div").child(link).maybe(rows).done(),
                cells: vec![
                    pack.text(&format!("standing-{}", reason.is.name())).into(),
                    why.child(say("code", reason.id.clone())).done(),
                    report.rests_on(&reason.rests_on),
                ],
            }
        })
    });
    let caption = format!("{}: {}", report.word("other-places"), report.title(row));
    let columns = report.words(&["place", "can-it-be-used", "reason", "rests-on"]);
    let note = row.area_doors.then(|| say("p", report.word("other-places-but-door")));
    el("div").child(table(caption, columns, rows.collect())).maybe(note).done()
}

/// Every step that some path to the route collects, under the headings of the views.
fn steps(report: Report<'_>, paths: &[&WalkedPath<'_>]) -> Option<Part> {
    let collected = |id: &str| paths.iter().filter(|path| path.route.steps.iter().any(|step| step.id == id)).count();
    let mut block = el("div").child(say("h4", report.word("steps-of-it")));
    let mut any = false;
    for kind in [StepKind::Danger, StepKind::Do, StepKind::Ready, StepKind::Then, StepKind::Letter] {
        let steps = report.guide().steps.iter().filter(|step| step.kind == kind);
        let steps: Vec<(&StepRow, usize)> = steps.map(|step| (step, collected(&step.id))).collect();
        let shown = steps.into_iter().filter(|(_, times)| *times > 0).map(|(step, times)| {
            let always = report.word(if times == paths.len() { "step-always" } else { "step-sometimes" });
            let link = el("a").set("href", format!("#step-{}", step.id)).text(step.id.clone()).done();
            // A letter stands in the table of steps.
            let letter = if kind == StepKind::Letter { "-title" } else { "" };
            let item = el("li").text(report.pack().text(&format!("{}{letter}", step.message()))).text(" ");
            let item = if step.roles.is_empty() { item } else { item.text(report.word("for-helpers")).text(" ") };
            item.child(link).text(format!(" ({always})")).done()
        });
        let shown: Vec<Part> = shown.collect();
        if !shown.is_empty() {
            any = true;
            block = block.child(say("h5", heading(report, kind))).child(el("ul").with(shown).done());
        }
    }
    any.then(|| block.done())
}
