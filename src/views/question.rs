//! A question: a heading, a short help, and a link for every answer.

use super::el::{Part, el, say, say_as};
use super::heading::heading;
use super::{Scene, answers, asides, helping, link, tools, words};
use guide::asides::at_question;
use guide::lists;
use guide::model::Question;

/// The question about the matter with this index.
pub fn question(scene: Scene<'_>, matter: usize, question: &Question) -> Vec<Part> {
    let pack = scene.pack;
    let id = &question.id;
    let mut view = Vec::new();
    pack.begin();
    view.extend(link::notes(scene));
    if scene.visit.matters.len() > 1 {
        let number = (matter + 1).to_string();
        view.push(say_as("p", "caption", pack.fill("ui-matter", &[("n", &number)])));
    }
    view.extend(tools::kept(scene));
    view.push(heading(pack.text(&format!("question-{id}")), 1));
    view.push(say_as("p", "help", pack.text(&format!("question-{id}-help"))));
    view.extend(answers_to(scene, matter, question));
    let guide = &pack.guide;
    view.extend(asides::links(scene, matter, &at_question(guide, &scene.visit.matters[matter], id)));
    if question.more {
        let summary = say("summary", pack.text(&format!("question-{id}-more-title")));
        let text = pack.text(&format!("question-{id}-more"));
        let lines = el("ul").with(text.lines().map(|line| say("li", line))).done();
        view.push(el("details").class("more").child(summary).child(lines).done());
    }
    view.extend(words::words(scene));
    view.extend(helping::roles(scene));
    if !scene.dense {
        view.extend(answers::answers(scene));
    }
    view
}

/// The answers that are possible, each a card and a link; those of a group under its heading.
fn answers_to(scene: Scene<'_>, matter: usize, question: &Question) -> Vec<Part> {
    let groups = lists::grouped(&scene.pack.guide, &scene.visit.matters[matter], question);
    let mut before = 0;
    let mut view = Vec::new();
    for (group, options) in groups {
        view.extend(group.map(|group| heading(scene.pack.text(&format!("group-{group}")), 2)));
        view.push(cards(scene, matter, question, before, &options));
        before += options.len();
    }
    view
}

/// Answers that stand together; `before` of the same question stand above them.
fn cards(scene: Scene<'_>, matter: usize, question: &Question, before: usize, options: &[&str]) -> Part {
    let pack = scene.pack;
    let chosen = chosen_before(scene, matter, question);
    let mut cards = el("ul").class("cards");
    for (at, option) in (before..).zip(options.iter().copied()) {
        let mut link = el("a").set("href", scene.visit.answer(matter, &question.id, option).fragment());
        let mut hint = None;
        if let Some(text) = pack.find(&format!("option-{option}-hint")) {
            let id = format!("{}h{at}", scene.key);
            hint = Some(el("p").set("id", id.clone()).text(text).done());
            link = link.set("aria-describedby", id);
        }
        if chosen == Some(option) {
            link = link.set("aria-current", "true");
        }
        let link = link.text(pack.text(&format!("option-{option}"))).done();
        cards = cards.child(el("li").class("card").child(link).maybe(hint).done());
    }
    cards.done()
}

/// The answer given when this question was met a moment ago.
fn chosen_before<'a>(scene: Scene<'a>, matter: usize, question: &Question) -> Option<&'a str> {
    let before = scene.before?.matters.get(matter)?;
    let now = &scene.visit.matters[matter].0;
    let same_way = before.0.len() > now.len() && before.0[..now.len()] == now[..];
    if same_way { before.get(&question.id) } else { None }
}
