//! A question: a heading, a short help, and a link for every answer.

use leptos::prelude::*;

use super::{Scene, answers};
use crate::guide::model::Question;

/// The question about the matter with this index.
pub fn question(scene: Scene<'_>, matter: usize, question: &Question) -> AnyView {
    let pack = scene.pack;
    let guide = &pack.guide;
    let id = &question.id;
    let chosen = chosen_before(scene, matter, question);
    let options = scene.visit.matters[matter].possible_options(guide, id);
    let cards = options.into_iter().enumerate().map(|(at, option)| {
        let href = scene.visit.answer(matter, id, option).fragment();
        let hint = pack.find(&format!("option-{option}-hint")).map(str::to_owned);
        let hint_id = format!("{}h{at}", scene.key);
        let described = hint.is_some().then(|| hint_id.clone());
        let current = (chosen.as_deref() == Some(option)).then_some("true");
        view! {
            <li class="card">
                <a href={href} aria-describedby={described} aria-current={current}>{pack.text(&format!("option-{option}"))}</a>
                {hint.map(|hint| view! { <p id={hint_id}>{hint}</p> })}
            </li>
        }
    });
    let dropped = scene.visit.dropped.then(|| view! { <p class="notice">{pack.text("ui-dropped")}</p> });
    let caption = (scene.visit.matters.len() > 1).then(|| {
        let number = (matter + 1).to_string();
        view! { <p class="caption">{pack.fill("ui-matter", &[("n", &number)])}</p> }
    });
    let more = question.more.then(|| {
        view! {
            <details class="more">
                <summary>{pack.text(&format!("question-{id}-more-title"))}</summary>
                <p>{pack.text(&format!("question-{id}-more"))}</p>
            </details>
        }
    });
    view! {
        {dropped}
        {caption}
        <h1 tabindex="-1">{pack.text(&format!("question-{id}"))}</h1>
        <p class="help">{pack.text(&format!("question-{id}-help"))}</p>
        <ul class="cards">{cards.collect_view()}</ul>
        {more}
        {answers::answers(scene)}
    }
    .into_any()
}

/// The answer given when this question was met a moment ago.
fn chosen_before(scene: Scene<'_>, matter: usize, question: &Question) -> Option<String> {
    let before = scene.before?.matters.get(matter)?;
    let now = &scene.visit.matters[matter].0;
    let same_way = before.0.len() > now.len() && before.0[..now.len()] == now[..];
    if same_way { before.get(&question.id).map(str::to_owned) } else { None }
}
