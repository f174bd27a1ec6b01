//! The static edition: every view of a guide in one document that needs no script.
//!
//! A section for each open question and for each distinct route. Paths whose routes differ in
//! their steps alone share a section; each variant holds the anchors of its paths.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::pages::{Style, document};
use crate::guide::proof::{self, Walked};
use crate::guide::{Answers, Route};
use crate::pack::Pack;
use crate::view::sheet::{self, Variant};
use crate::view::{Links, Scene, about, question, screen};
use crate::visit::Visit;

/// The document around the views.
pub fn page(pack: &Pack, style: Style<'_>, body: &str) -> String {
    let visit = Visit::start();
    let links = Links::default();
    let scene = Scene { pack, visit: &visit, before: None, links: &links, key: "" };
    let title = screen::document_title(scene, &pack.text("ui-static-title"));
    let mark = "klagevejviser-edition";
    let html = document(pack, title, style, ().into_any(), view! { <main class="edition">{mark}</main> }.into_any());
    html.replace(mark, body)
}

/// One path with a second matter that is often met together with a decision.
struct Companion<'w, 'g> {
    path: &'w Walked<'g>,
    /// Its number in the stylesheet's rules.
    number: usize,
}

/// All views.
pub fn body(pack: &Pack, links: &Links) -> String {
    let guide = &pack.guide;
    let walk = proof::walk(guide);
    let companions: Vec<Companion<'_, '_>> = walk
        .paths
        .iter()
        .filter(|path| path.answers.options().next().is_some_and(|first| is_companion(pack, first)))
        .enumerate()
        .map(|(number, path)| Companion { path, number })
        .collect();

    let mut html = String::new();
    for (answers, question) in &walk.views {
        html.push_str(&question_section(pack, links, answers, question));
    }
    for group in groups(&walk.paths).into_values() {
        html.push_str(&route_section(pack, links, &group, &companions));
    }
    html.push_str(&about_section(pack, links));
    html.replace("<!>", "")
}

fn is_companion(pack: &Pack, option: &str) -> bool {
    pack.guide.questions.iter().flat_map(|question| &question.options).any(|o| o.id == option && o.companion)
}

/// The paths whose routes agree in everything but their steps.
fn groups<'w, 'g>(paths: &'w [Walked<'g>]) -> BTreeMap<String, Vec<&'w Walked<'g>>> {
    let mut groups: BTreeMap<String, Vec<&Walked<'_>>> = BTreeMap::new();
    for path in paths {
        groups.entry(without_steps(&path.route)).or_default().push(path);
    }
    groups
}

fn without_steps(route: &Route<'_>) -> String {
    let area = route.area.map(|area| &area.id);
    let steps: Vec<_> = route.steps.iter().flat_map(|step| &step.rests_on).filter(|id| id.contains('-')).collect();
    format!("{} {area:?} {:?} {steps:?}", route.row.id, route.doors)
}

fn anchor(answers: &Answers) -> String {
    proof::spell(answers).trim_start_matches('#').to_owned()
}

fn frame(
    pack: &Pack,
    links: &Links,
    answers: Answers,
    key: &str,
    inside: impl FnOnce(Scene<'_>) -> Vec<AnyView>,
) -> (AnyView, Vec<AnyView>, AnyView) {
    let visit = Visit { matters: vec![answers], dropped: false };
    let scene = Scene { pack, visit: &visit, before: None, links, key };
    (screen::header(scene, &visit.fragment()), inside(scene), screen::footer(scene))
}

fn question_section(pack: &Pack, links: &Links, answers: &Answers, id: &str) -> String {
    let Some(question) = pack.guide.question(id) else { return String::new() };
    let own = anchor(answers);
    let first = answers.0.is_empty();
    let key = format!("q{}", own.replace(['/', '.'], "-"));
    let (header, view, footer) =
        frame(pack, links, answers.clone(), &key, |scene| question::question(scene, 0, question));
    let start = (!first).then(|| start_over(pack));
    let note = first.then(|| view! { <p class="notice">{pack.text("ui-static-note")}</p> });
    view! { <section id={own} class:first={first}>{header}{note}<div class="view">{view}</div>{start}{footer}</section> }.to_html()
}

fn route_section(pack: &Pack, links: &Links, group: &[&Walked<'_>], companions: &[Companion<'_, '_>]) -> String {
    let route = &group[0].route;
    let mut variants: Vec<(Vec<&Walked<'_>>, Variant<'_>)> = Vec::new();
    for path in group {
        match variants.iter_mut().find(|(_, variant)| variant.steps == path.route.steps) {
            Some((paths, _)) => paths.push(path),
            None => variants.push((vec![path], Variant::of(&path.route))),
        }
    }
    let mut section_classes = String::new();
    for (paths, variant) in &mut variants {
        for path in paths {
            variant.anchors.push((anchor(&path.answers), String::new()));
            if let Some(own) = companions.iter().find(|companion| companion.path.answers == path.answers) {
                let class = format!("b{} ", own.number);
                section_classes.push_str(&class);
                variant.class.push_str(&class);
                continue;
            }
            for companion in companions {
                let both =
                    format!("{}+{}", anchor(&path.answers), anchor(&companion.path.answers).trim_start_matches('/'));
                variant.anchors.push((both, format!("c{}", companion.number)));
            }
        }
    }
    let variants: Vec<Variant<'_>> = variants.into_iter().map(|(_, variant)| variant).collect();
    let (header, view, footer) =
        frame(pack, links, group[0].answers.clone(), "", |scene| vec![sheet::sheet(scene, route, 1, &variants)]);
    let start = start_over(pack);
    view! { <section class={section_classes}>{header}<div class="view">{view}</div>{start}{footer}</section> }.to_html()
}

fn about_section(pack: &Pack, links: &Links) -> String {
    let (header, view, footer) = frame(pack, links, Answers::default(), "", about::about);
    let start = start_over(pack);
    view! { <section id="om">{header}<div class="view">{view}</div>{start}{footer}</section> }.to_html()
}

fn start_over(pack: &Pack) -> AnyView {
    view! { <p><a class="start-over" href="#/">{pack.text("ui-start-over")}</a></p> }.into_any()
}
