//! Who speaks, how much there is to read, how sure it is; and the place to sign.

use std::collections::BTreeSet;

use super::words::Report;
use guide::model::Confidence;
use guide::visit_claims::each_claim;
use klagevejviser::views::el::{Part, el, say};
use klagevejviser::views::screen;

/// What stands before the sections.
pub fn head(report: Report<'_>) -> Part {
    let (pack, guide, walk) = (report.pack(), report.guide(), report.walk);
    let municipality = screen::municipality(report.scene);
    let version = report.scene.date(&guide.version);
    let sender = match &guide.publisher {
        Some(publisher) => pack.fill("ui-published-by", &[("publisher", &publisher.name)]),
        None => format!(
            "{} {}",
            report.word("no-publisher"),
            pack.fill("ui-independent", &[("municipality", &municipality)])
        ),
    };
    let reviewed = guide.publisher.as_ref().filter(|publisher| !publisher.reviewed_by.is_empty());
    let reviewed = match reviewed {
        Some(by) => pack.fill("ui-reviewed", &[("by", &by.reviewed_by), ("date", &report.scene.date(&by.reviewed_on))]),
        None => report.word("nobody-reviewed"),
    };
    let told = |confidence: Confidence| {
        let mut count = 0;
        each_claim(guide, &mut |_, _, claim| count += usize::from(claim.confidence == confidence));
        (pack.text(&format!("confidence-{}", confidence.name())), count)
    };
    let routes: BTreeSet<&str> = walk.paths.iter().map(|path| path.route.row.id.as_str()).collect();
    let confirmed = guide.sources.iter().filter(|source| source.confirmed_on.is_some()).count();
    let figures = [
        (report.word("figure-paths"), walk.paths.len()),
        (report.word("figure-questions"), guide.questions.len()),
        (report.word("figure-routes"), routes.len()),
        (report.word("figure-rows"), guide.routes.len()),
        (report.word("figure-steps"), guide.steps.len()),
        (report.word("figure-areas"), guide.areas.len()),
        (report.word("figure-places"), guide.places.len()),
    ];
    let claims = [Confidence::Sourced, Confidence::Part, Confidence::Unconfirmed].map(told);
    let sources = [(report.word("figure-sources"), guide.sources.len()), (report.word("figure-confirmed"), confirmed)];
    let facts = [
        (report.word("municipality"), municipality.clone()),
        (report.word("version"), format!("{version}. {}", report.word("version-help"))),
        (report.word("edition"), format!("{}. {}", pack.fingerprint, report.word("edition-help"))),
        (report.word("publisher"), sender),
        (report.word("reviewed"), reviewed),
    ];
    el("header")
        .child(say("h1", format!("{}: {municipality}", report.word("title"))))
        .child(say("p", report.word("intro")))
        .child(
            el("dl")
                .class("facts")
                .with(facts.into_iter().flat_map(|(name, is)| [say("dt", name), say("dd", is)]))
                .done(),
        )
        .child(say("h2", report.word("figures")))
        .child(counted(figures))
        .child(say("h2", report.word("how-sure")))
        .child(say("p", report.word("how-sure-help")))
        .child(counted(claims))
        .child(say("p", report.word("copies-help")))
        .child(counted(sources))
        .child(say("p", report.word("rests-on-help")))
        .child(say("h2", report.word("contents")))
        .done()
}

fn counted(figures: impl IntoIterator<Item = (String, usize)>) -> Part {
    let figure =
        |(name, count): (String, usize)| el("div").child(say("dt", name)).child(say("dd", count.to_string())).done();
    el("dl").class("figures").with(figures.into_iter().map(figure)).done()
}

/// The place to sign.
pub fn sign(report: Report<'_>) -> Vec<Part> {
    let municipality = screen::municipality(report.scene);
    let version = report.scene.date(&report.guide().version);
    let id = report.pack().fingerprint.as_str();
    let values = [("municipality", municipality.as_str()), ("version", version.as_str()), ("id", id)];
    let box_of = |id: &str| el("li").text(report.word(id)).done();
    let line = |id: &str| el("div").class("line").text(report.word(id)).done();
    vec![
        say("p", report.pack().fill(&format!("{}sign-what", sentences::needed::REPORT), &values)),
        el("ul").class("boxes").with(["sign-yes", "sign-partly", "sign-no"].map(box_of)).done(),
        el("div").class("lines").with(["sign-name", "sign-post", "sign-date", "sign-hand"].map(line)).done(),
        el("div").class("remarks").text(report.word("sign-remarks")).done(),
    ]
}
