//! The static edition: every view of a guide in one document that needs no script.
//!
//! A section for each open question and for each distinct route, within one frame. Paths whose
//! routes differ in their steps alone share a section. It begins with an anchor for each path, so
//! that keys and screen readers begin there too; the class of the anchor says which steps show.

mod periods;

use std::collections::BTreeMap;

use leptos::prelude::*;
use periods::Path;

use super::pages::{Style, document};
use super::{frames, head};
use guide::model::StepRow;
use guide::{Answers, Route};
use klagevejviser::state::visit::Visit;
use klagevejviser::views::el::{Part, el, say_as};
use klagevejviser::views::sheet;
use klagevejviser::views::variants::{Head, Paths, Variant};
use klagevejviser::views::{Links, Scene, about, answers, screen, words};
use pack::Pack;
use pack::periods::Between;
use pack::periods::Periods;
use proof::{Asked, Kind, Walk, WalkedPath};

/// The document around the views. `up` leads to the root of the site, if it stands in one.
pub fn page(pack: &Pack, links: &Links, up: Option<&str>, style: Style<'_>, body: &str) -> String {
    let visit = Visit::start();
    let scene = Scene { dense: true, ..Scene::new(pack, &visit, links) };
    let title = screen::document_title(scene, &pack.text("ui-static-title"));
    let mark = "klagevejviser-edition";
    let start = el("p").child(el("a").class("start-over").set("href", "#/").text(pack.text("ui-start-over")).done());
    let content = vec![
        screen::header(scene, ""),
        el("main").class("edition").child(say_as("p", "notice", pack.text("ui-static-note"))).text(mark).done(),
        el("nav").child(start.done()).done(),
        screen::footer(scene),
    ];
    // The one-file edition is the same page, passed on.
    let script = match style {
        Style::Link(built, up) => Some(frames::script(pack, built, up)),
        Style::Inline(_) => None,
    };
    let head = view! { {up.map(head::icons)} {script} };
    let html = document(pack, title, Some("static.html"), style, head.into_any(), content.into_any());
    html.replace(mark, body)
}

/// All views of all periods. `walk` is that of the first.
pub fn body(periods: &Periods, links: &Links, walk: &Walk<'_>) -> String {
    let pack = &periods.all()[0].pack;
    let companions: Vec<&WalkedPath<'_>> = walk.paths.iter().filter(|path| is_companion(pack, path)).collect();
    let later: Vec<Walk<'_>> = periods.all()[1..].iter().map(|period| proof::walk(&period.pack.guide)).collect();
    let mut html = String::new();
    for group in alike(&walk.views) {
        html.push_str(&question_section(periods, links, &group));
    }
    for view in periods::asked_later(walk, &later) {
        html.push_str(&question_section(periods, links, &[view]));
    }
    let mut groups: BTreeMap<String, Vec<Path<'_, '_>>> = BTreeMap::new();
    for path in periods::paths(periods, links, walk, &later) {
        groups.entry(path.without_steps()).or_default().push(path);
    }
    for group in groups.into_values() {
        html.push_str(&route_sections(periods, links, group, &companions));
    }
    html.push_str(&about_section(pack, links));
    html.replace("<!>", "")
}

/// Whether the path is one of a second matter that is often met together with a decision.
fn is_companion(pack: &Pack, path: &WalkedPath<'_>) -> bool {
    let options = || pack.guide.questions.iter().flat_map(|question| &question.options);
    path.answers.options().all(|chosen| options().any(|option| option.id == chosen && option.companion))
}

fn anchor(answers: &Answers) -> String {
    proof::spell(answers).trim_start_matches('#').to_owned()
}

/// A section: its anchors, the way to the same place in the other language, and what stands in it.
fn section(
    pack: &Pack,
    links: &Links,
    answers: &Answers,
    key: &str,
    anchors: Vec<Part>,
    inside: impl FnOnce(Scene<'_>) -> Vec<Part>,
) -> klagevejviser::views::el::El {
    let visit = Visit::about(answers.clone());
    let scene = Scene { key, dense: true, ..Scene::new(pack, &visit, links) };
    el("section").with(anchors).child(screen::other_language(scene, &visit.fragment())).with(inside(scene))
}

/// The views that lead to the same, the shortest path first.
fn alike<'w, 'g>(views: &'w [Asked<'g>]) -> Vec<Vec<&'w Asked<'g>>> {
    let mut groups: BTreeMap<Kind, Vec<&Asked<'_>>> = BTreeMap::new();
    for view in views {
        groups.entry(view.leads_to).or_default().push(view);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.iter_mut().for_each(|group| group.sort_by_key(|view| view.answers.0.len()));
    groups.sort_by_key(|group| proof::spell(&group[0].answers));
    groups
}

/// A question. Its links go on from the shortest path that leads to it: they say no more of the
/// reader than is needed.
fn question_section(periods: &Periods, links: &Links, group: &[&Asked<'_>]) -> String {
    let pack = &periods.all()[0].pack;
    let shortest = &group[0].answers;
    let own = anchor(shortest);
    let key = format!("q{}", own.replace(['/', '.'], "-"));
    let others: Vec<Part> = group[1..].iter().map(|view| el("a").set("id", anchor(&view.answers)).done()).collect();
    let html = section(pack, links, shortest, &key, others, |scene| {
        let mut view = periods::question(periods, scene);
        if group.len() == 1 {
            view.extend(answers::back(scene));
        }
        view
    });
    let html = html.set("id", own);
    let html = if shortest.0.is_empty() { html.class("first") } else { html };
    html.done().to_html()
}

/// So many variants of a section the stylesheet can tell apart.
const VARIANTS: usize = 8;

/// A section for paths that agree in all but their steps; several, if there are too many variants.
fn route_sections(
    periods: &Periods,
    links: &Links,
    group: Vec<Path<'_, '_>>,
    companions: &[&WalkedPath<'_>],
) -> String {
    let mut variants: Vec<Vec<Path<'_, '_>>> = Vec::new();
    for path in group {
        match variants.iter_mut().find(|paths| paths[0].shows_the_same(&path)) {
            Some(paths) => paths.push(path),
            None => variants.push(vec![path]),
        }
    }
    variants.chunks(VARIANTS).map(|variants| route_section(periods, links, variants, companions)).collect()
}

fn route_section(
    periods: &Periods,
    links: &Links,
    variants: &[Vec<Path<'_, '_>>],
    companions: &[&WalkedPath<'_>],
) -> String {
    let first = &variants[0][0];
    let marks = Marks::of(variants, companions);
    let pack = &periods.all()[0].pack;
    let html = section(pack, links, &first.walked.answers, "", marks.anchors, |scene| {
        pack.begin();
        let told = first.told.iter().enumerate().map(|(n, (at, route))| {
            let routes = variants.iter().map(|paths| paths[0].told[n].1);
            let period = first.is_dated().then(|| Between::of(periods, *at));
            let scene = Scene { pack: &periods.all()[*at].pack, period, ..scene };
            let sheet = sheet::sheet(scene, route, 1, &together(routes, &marks.of_heads));
            match period {
                Some(period) => periods::of_period(period, [sheet]),
                None => sheet,
            }
        });
        let mut sheets: Vec<Part> = told.collect();
        sheets.extend(words::words(scene));
        sheets
    });
    let html = if marks.of_section.is_empty() { html } else { html.class(&marks.of_section) };
    html.done().to_html()
}

/// Routes that share a sheet, each with the class of what it alone shows.
fn together<'r, 'g: 'r>(routes: impl Iterator<Item = &'r Route<'g>> + Clone, classes: &[String]) -> Paths<'g> {
    let mut variants: Vec<Variant<'g>> = routes.clone().map(Variant::of).collect();
    let mut heads: Vec<Head<'g>> = routes.map(Head::of).collect();
    for ((head, variant), class) in heads.iter_mut().zip(&mut variants).zip(classes) {
        head.class.push_str(class);
        variant.class.push_str(class);
    }
    if let Some(common) = in_common(&mut variants) {
        variants.push(common);
    }
    Paths { heads, variants }
}

/// What tells the stylesheet which part of a section shows.
struct Marks {
    /// One for each path, and for each path with a second matter.
    anchors: Vec<Part>,
    of_section: String,
    /// Of the blocks of each variant.
    of_heads: Vec<String>,
}

impl Marks {
    /// Marks the paths of each variant of a section.
    fn of(variants: &[Vec<Path<'_, '_>>], companions: &[&WalkedPath<'_>]) -> Self {
        let several = variants.len() > 1;
        let mut marks = Self { anchors: Vec::new(), of_section: String::new(), of_heads: Vec::new() };
        for (at, paths) in variants.iter().enumerate() {
            let shows = if several { format!("v{at} ") } else { String::new() };
            let mut of_head = if several { format!("w{at} ") } else { String::new() };
            for path in paths.iter().map(|path| path.walked) {
                marks.anchor(&path.answers, "", &shows);
                if let Some(number) = companions.iter().position(|companion| companion.answers == path.answers) {
                    let class = format!("b{number} ");
                    marks.of_section.push_str(&class);
                    of_head.push_str(&class);
                } else if path.route.urgency() < u32::MAX {
                    for (number, companion) in companions.iter().enumerate() {
                        let second = anchor(&companion.answers).replacen('/', "+", 1);
                        marks.anchor(&path.answers, &second, &format!("{shows}c{number}"));
                    }
                }
            }
            marks.of_heads.push(of_head);
        }
        marks
    }

    fn anchor(&mut self, answers: &Answers, second: &str, class: &str) {
        let anchor = el("a").set("id", format!("{}{second}", anchor(answers)));
        let class = class.trim_end();
        self.anchors.push(if class.is_empty() { anchor.done() } else { anchor.class(class).done() });
    }
}

/// Takes the steps that all variants end with out of them.
fn in_common<'a>(variants: &mut [Variant<'a>]) -> Option<Variant<'a>> {
    let shortest = variants.iter().map(|variant| variant.steps.len()).min()?;
    let from_end = |variant: &Variant<'a>, at: usize| -> &'a StepRow { variant.steps[variant.steps.len() - 1 - at] };
    let same = |at: usize| variants.iter().all(|variant| from_end(variant, at) == from_end(&variants[0], at));
    let mut common = (0..shortest).take_while(|at| same(*at)).count();
    // A list that some variants begin and others do not cannot go on in common.
    let before =
        |common: usize| variants.iter().map(move |v| v.steps.len().checked_sub(common + 1).map(|at| v.steps[at]));
    let first = |common: usize| from_end(&variants[0], common - 1).kind;
    while common > 0 {
        let goes_on = before(common).filter(|step| step.is_some_and(|step| step.kind == first(common))).count();
        if goes_on == 0 || goes_on == variants.len() {
            break;
        }
        common -= 1;
    }
    if variants.len() < 2 || common == 0 {
        return None;
    }
    let split = variants[0].steps.len() - common;
    let after = split.checked_sub(1).map(|at| variants[0].steps[at]);
    let steps = variants[0].steps[split..].to_vec();
    for variant in variants {
        variant.steps.truncate(variant.steps.len() - common);
    }
    Some(Variant { class: "steps".into(), steps, after })
}

fn about_section(pack: &Pack, links: &Links) -> String {
    section(pack, links, &Answers::default(), "", Vec::new(), about::about).set("id", "om").done().to_html()
}
