//! The decision tables, as the guide has them.

use super::table::{Group, Row, grouped, table};
use super::words::Report;
use guide::Answers;
use guide::model::{RouteRow, StepKind};
use guide::plan::assemble;
use klagevejviser::views::el::{Part, el, say};

/// Routes, steps, then what is often taken for something else.
pub fn section(report: Report<'_>) -> Vec<Part> {
    vec![
        say("h3", report.word("table-routes")),
        say("p", report.word("first-help")),
        routes(report),
        say("h3", report.word("table-steps")),
        say("p", report.word("collect-help")),
        steps(report),
        say("h3", report.word("table-asides")),
        say("p", report.word("asides-help")),
        asides(report),
    ]
}

fn routes(report: Report<'_>) -> Part {
    let guide = report.guide();
    let mut number = 0;
    let groups = guide.sections.iter().map(|section| {
        let rows = guide.routes.iter().filter(|row| row.section == *section).map(|row| {
            number += 1;
            route_row(report, number, row)
        });
        let rows: Vec<Row> = rows.collect();
        let title = el("div").text(report.word(&format!("section-{section}"))).text(" ");
        Group { title: Some(title.child(say("code", section.clone())).done()), rows }
    });
    let groups = groups.filter(|group| !group.rows.is_empty()).collect();
    let columns = report.words(&["row", "if", "then-route", "doors", "rests-on"]);
    grouped(report.word("table-routes-caption"), columns, groups)
}

fn route_row(report: Report<'_>, number: usize, row: &RouteRow) -> Row {
    let mut then = el("div");
    if let Some(like) = &row.like {
        let link = el("a").set("href", format!("#row-{like}")).child(say("code", like.clone())).done();
        then = then.child(el("p").text(format!("{} ", report.word("told-by"))).child(link).done());
    }
    let link = el("a").set("href", format!("#route-{}", row.route())).text(report.title(row)).done();
    let then = then.child(el("p").child(link).done());
    let letter_first = report.guide().told_by(row).letter_first;
    let then = if letter_first { then.child(say("p", report.word("letter-first"))) } else { then };
    Row {
        id: Some(format!("row-{}", row.id)),
        head: el("div").text(format!("{number}. ")).child(say("code", row.id.clone())).done(),
        cells: vec![
            report.condition(&row.when),
            then.done(),
            doors(report, row, false),
            report.rests_on(&row.rests_on),
        ],
    }
}

/// The doors of the route that a row gives; those of the area are told with the areas.
pub fn doors(report: Report<'_>, row: &RouteRow, sources: bool) -> Part {
    if report.guide().told_by(row).area_doors {
        return el("a").set("href", "#areas").text(report.word("area-doors")).done();
    }
    let route = assemble(report.guide(), &Answers::default(), row);
    el("div").with(route.doors.iter().map(|door| report.door(door, sources))).done()
}

fn steps(report: Report<'_>) -> Part {
    let rows = report.guide().steps.iter().enumerate().map(|(at, step)| Row {
        id: Some(format!("step-{}", step.id)),
        head: el("div").text(format!("{}. ", at + 1)).child(say("code", step.id.clone())).done(),
        cells: vec![
            report.condition(&step.when),
            el("span").class("as-written").text(report.pack().text(&step.message())).done(),
            heading(report, step.kind).into(),
            report.rests_on(&step.rests_on),
        ],
    });
    let columns = report.words(&["row", "if", "then-step", "heading", "rests-on"]);
    table(report.word("table-steps-caption"), columns, rows.collect())
}

fn asides(report: Report<'_>) -> Part {
    let rows = report.guide().asides.iter().enumerate().map(|(at, aside)| {
        let question = aside.question.as_ref().map(|id| report.pack().text(&format!("question-{id}")));
        Row {
            id: Some(format!("aside-{}", aside.id)),
            head: el("div").text(format!("{}. ", at + 1)).child(say("code", aside.id.clone())).done(),
            cells: vec![
                question.unwrap_or_else(|| report.word("in-answers")).into(),
                report.condition(&aside.when),
                el("span").class("as-written").text(report.pack().text(&format!("aside-{}", aside.id))).done(),
                say("code", aside.to.clone()),
                report.rests_on(&aside.rests_on),
            ],
        }
    });
    let columns = report.words(&["row", "where", "if", "then-step", "leads-to", "rests-on"]);
    table(report.word("table-asides-caption"), columns, rows.collect())
}

/// The heading under which the citizen finds a step.
pub fn heading(report: Report<'_>, kind: StepKind) -> String {
    report.pack().text(match kind {
        StepKind::Danger => "report-heading-danger",
        StepKind::Do => "ui-do-now",
        StepKind::Ready => "ui-have-ready",
        StepKind::Then => "ui-then",
        StepKind::Letter => "tool-letters",
    })
}
