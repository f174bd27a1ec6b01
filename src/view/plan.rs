//! The plan: the routes of all matters, the most urgent first.

use super::el::{Part, el, say, say_as};
use super::sheet::{self, Variant, heading};
use super::{Scene, answers, words};
use crate::guide::Route;
use crate::guide::plan::{order, route};

/// The routes of a visit, in the order in which they are told.
pub fn routes<'a>(scene: Scene<'a>) -> Vec<Route<'a>> {
    let routes: Vec<Route<'a>> =
        scene.visit.matters.iter().filter_map(|matter| route(&scene.pack.guide, matter)).collect();
    order(&routes).into_iter().map(|at| routes[at].clone()).collect()
}

/// The heading of the plan.
pub fn title(scene: Scene<'_>) -> String {
    match routes(scene).as_slice() {
        [only] => sheet::title(scene, only),
        many => scene.pack.fill("ui-plan", &[("n", &many.len().to_string())]),
    }
}

/// The whole plan.
pub fn plan(scene: Scene<'_>) -> Vec<Part> {
    let pack = scene.pack;
    let routes = routes(scene);
    let mut view = Vec::new();
    pack.begin();
    if scene.visit.dropped {
        view.push(say_as("p", "notice", pack.text("ui-dropped")));
    }
    let many = routes.len() > 1;
    if many {
        view.push(heading(title(scene), 1));
        view.push(say_as("p", "help", pack.text("ui-plan-help")));
    }
    for (at, route) in routes.iter().enumerate() {
        let key = format!("{}m{at}", scene.key);
        view.push(sheet::sheet(Scene { key: &key, ..scene }, route, if many { 2 } else { 1 }, &[Variant::of(route)]));
    }
    view.extend(words::words(scene));
    view.push(more(scene));
    view.extend(answers::answers(scene));
    view
}

/// The way to add one more matter.
fn more(scene: Scene<'_>) -> Part {
    let pack = scene.pack;
    let add = el("a")
        .class("add-matter")
        .set("href", scene.visit.one_more().fragment())
        .text(pack.text("ui-add-matter"))
        .done();
    el("section")
        .class("add")
        .child(heading(pack.text("ui-more"), 2))
        .child(say("p", pack.text("ui-more-help")))
        .child(el("p").child(add).done())
        .done()
}
