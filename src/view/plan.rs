//! The plan: the routes of all matters, the most urgent first.

use leptos::prelude::*;

use super::sheet::{self, Variant};
use super::{Scene, answers};
use crate::guide::Route;
use crate::guide::plan::{order, route};

/// The routes of a visit in the order they are told, each with the index of its matter.
pub fn routes<'a>(scene: Scene<'a>) -> Vec<(usize, Route<'a>)> {
    let mut routes: Vec<Option<Route<'a>>> =
        scene.visit.matters.iter().map(|matter| route(&scene.pack.guide, matter)).collect();
    let told: Vec<Route<'a>> = routes.iter().flatten().cloned().collect();
    let matters: Vec<usize> = (0..routes.len()).filter(|at| routes[*at].is_some()).collect();
    order(&told).into_iter().filter_map(|at| Some((matters[at], routes[matters[at]].take()?))).collect()
}

/// The heading of the plan.
pub fn title(scene: Scene<'_>) -> String {
    match routes(scene).as_slice() {
        [(_, only)] => sheet::title(scene, only),
        many => scene.pack.fill("ui-plan", &[("n", &many.len().to_string())]),
    }
}

/// The whole plan.
pub fn plan(scene: Scene<'_>) -> AnyView {
    let pack = scene.pack;
    let routes = routes(scene);
    let many = routes.len() > 1;
    let dropped = scene.visit.dropped.then(|| view! { <p class="notice">{pack.text("ui-dropped")}</p> });
    let heading = many.then(|| {
        view! {
            <h1 tabindex="-1">{title(scene)}</h1>
            <p class="help">{pack.text("ui-plan-help")}</p>
        }
    });
    let sheets = routes.iter().enumerate().map(|(at, (_, route))| {
        let key = format!("{}m{at}", scene.key);
        sheet::sheet(Scene { key: &key, ..scene }, route, many, &[Variant::of(route)])
    });
    view! {
        {dropped}
        {heading}
        {sheets.collect_view()}
        {more(scene)}
        {answers::answers(scene)}
    }
    .into_any()
}

/// The way to add one more matter.
pub fn more(scene: Scene<'_>) -> AnyView {
    let pack = scene.pack;
    view! {
        <section class="add">
            <h2>{pack.text("ui-more")}</h2>
            <p>{pack.text("ui-more-help")}</p>
            <p><a class="add-matter" href={scene.visit.one_more().fragment()}>{pack.text("ui-add-matter")}</a></p>
        </section>
    }
    .into_any()
}
