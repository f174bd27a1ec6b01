//! The answers so far, each with a way back to change it.

use leptos::prelude::*;

use super::Scene;
use crate::visit::Visit;

/// The answers of every matter; nothing before the first.
pub fn answers(scene: Scene<'_>) -> AnyView {
    let pack = scene.pack;
    let visit = scene.visit;
    if visit.matters.iter().all(|matter| matter.0.is_empty()) {
        return ().into_any();
    }
    let many = visit.matters.len() > 1;
    let lists = visit.matters.iter().enumerate().filter(|(_, answers)| !answers.0.is_empty()).map(|(matter, answers)| {
        let rows = answers.0.iter().enumerate().map(|(at, (question, option))| {
            let question = pack.text(&format!("question-{question}"));
            view! {
                <li>
                    <span class="asked">{question.clone()}</span>" "
                    <span class="answered">{pack.text(&format!("option-{option}"))}</span>" "
                    <a href={visit.back_to(matter, at).fragment()}>
                        {pack.text("ui-change")}<span class="unseen">" – "{question}</span>
                    </a>
                </li>
            }
        });
        let number = (matter + 1).to_string();
        let heading = many.then(|| {
            view! {
                <p class="matter">
                    <strong>{pack.fill("ui-matter", &[("n", &number)])}</strong>" "
                    <a href={visit.without(matter).fragment()}>{pack.fill("ui-remove-matter", &[("n", &number)])}</a>
                </p>
            }
        });
        view! { {heading}<ol class="given">{rows.collect_view()}</ol> }
    });
    view! {
        <section class="answers">
            <h2>{pack.text("ui-your-answers")}</h2>
            {lists.collect_view()}
            <p><a class="start-over" href={Visit::start().fragment()}>{pack.text("ui-start-over")}</a></p>
        </section>
    }
    .into_any()
}
