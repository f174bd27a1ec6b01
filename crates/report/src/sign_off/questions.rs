//! Every question with its answers.

use super::table::{Row, table};
use super::words::{NOTHING, Report};
use guide::model::Question;
use klagevejviser::views::el::{Part, el, say};

/// The questions, in the order they are asked.
pub fn section(report: Report<'_>) -> Vec<Part> {
    let mut section = vec![say("p", report.word("questions-help"))];
    section.extend(report.guide().questions.iter().map(|question| one(report, question)));
    section
}

fn one(report: Report<'_>, question: &Question) -> Part {
    let (pack, id) = (report.pack(), &question.id);
    let asks = pack.text(&format!("question-{id}"));
    let title = el("h3").text(asks.clone()).text(" ").child(say("code", id.clone())).done();
    let mut article = el("article").set("id", format!("question-{id}")).child(title);
    article = article.child(say("p", pack.text(&format!("question-{id}-help"))));
    let only_after = question.within.iter().map(|option| report.option(option)).collect::<Vec<_>>();
    if !only_after.is_empty() {
        let quoted: Vec<Part> = only_after.into_iter().map(|option| say("li", option)).collect();
        article = article.child(say("p", report.word("only-after"))).child(el("ul").with(quoted).done());
    }
    if question.more {
        let more = el("p").child(say("strong", pack.text(&format!("question-{id}-more-title")))).text(" ");
        article = article.child(more.text(pack.text(&format!("question-{id}-more"))).done());
    }
    if !question.rests_on.is_empty() {
        let label = format!("{}: ", report.word("rests-on"));
        article = article.child(el("p").text(label).child(report.rests_on(&question.rests_on)).done());
    }
    let row = |id: &str, rests_on: &[String]| {
        let head = el("div").text(report.option(id)).text(" ").child(say("code", id)).done();
        let hint = report.maybe(&format!("option-{id}-hint")).unwrap_or_else(|| NOTHING.to_owned());
        Row { id: None, head, cells: vec![hint.into(), report.rests_on(rests_on)] }
    };
    let rows = if question.names_area() {
        article = article.child(say("p", report.word("areas-are-answers")));
        report.guide().areas.iter().map(|area| row(&area.id, &area.rests_on)).collect()
    } else {
        question.options.iter().map(|option| row(&option.id, &option.rests_on)).collect()
    };
    article.child(table(asks, report.words(&["answer", "hint", "rests-on"]), rows)).done()
}
