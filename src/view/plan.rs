//! The plan: the routes of all matters, the most urgent first.

use super::el::{Part, el, say, say_as};
use super::sheet::{self, heading};
use super::variants::Paths;
use super::{Live, Scene, answers, link, tools, when, words};
use crate::guide::Route;
use crate::guide::plan::{order, route};

/// The routes of a visit, each with the path of its matter, in the order in which they are told.
pub fn routes<'a>(scene: Scene<'a>) -> Vec<(String, Route<'a>)> {
    let matters = scene.visit.matters.iter().enumerate();
    let routes = matters.filter_map(|(at, matter)| Some((scene.visit.path(at), route(&scene.pack.guide, matter)?)));
    let routes: Vec<(String, Route<'a>)> = routes.collect();
    let urgencies: Vec<u32> = routes.iter().map(|(path, route)| urgency(scene, path, route)).collect();
    order(&urgencies).into_iter().map(|at| routes[at].clone()).collect()
}

/// Days within which something can be lost, by the day that the visitor has given, if there is one.
fn urgency(scene: Scene<'_>, path: &str, route: &Route<'_>) -> u32 {
    let last = scene.live.and_then(|live| Some((when::last_day(scene, live, path, route)?, live.now.day)));
    last.map_or(route.urgency(), |(last, today)| (last - today).whole_days().try_into().unwrap_or_default())
}

/// The heading of the plan.
pub fn title(scene: Scene<'_>) -> String {
    match routes(scene).as_slice() {
        [(_, only)] => sheet::title(scene, only),
        many => scene.pack.fill("ui-plan", &[("n", &many.len().to_string())]),
    }
}

/// The whole plan.
pub fn plan(scene: Scene<'_>) -> Vec<Part> {
    let pack = scene.pack;
    let routes = routes(scene);
    let mut view = Vec::new();
    pack.begin();
    view.extend(link::notes(scene));
    let many = routes.len() > 1;
    if many {
        view.push(heading(title(scene), 1));
        view.push(say_as("p", "help", pack.text("ui-plan-help")));
    }
    for (at, (path, route)) in routes.iter().enumerate() {
        let key = format!("{}m{at}", scene.key);
        let live = scene.live.map(|live| Live { path, ..live });
        let scene = Scene { key: &key, live, ..scene };
        view.push(sheet::sheet(scene, route, if many { 2 } else { 1 }, &Paths::of(route)));
    }
    view.extend(words::words(scene));
    view.push(more(scene));
    view.extend(tools::tools(scene));
    view.extend(answers::answers(scene));
    view.extend(tools::printed(scene));
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
