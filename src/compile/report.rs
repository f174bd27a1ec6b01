//! What the proof saw, for people; and whether the views have all that they say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use leptos::prelude::*;
use serde::Serialize;

use super::edition;
use super::load::Compiled;
use super::pages;
use super::problem::Problem;
use super::sentences::VIEW;
use crate::guide::Answers;
use crate::guide::model::Publisher;
use crate::guide::proof::{self, USUAL_TAPS};
use crate::view::{Links, Scene, about, screen};
use crate::visit::Visit;

/// What the proof saw of a guide.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    pub guide: String,
    /// Complete paths; each ends in one route.
    pub paths: usize,
    pub questions: usize,
    /// Views that ask a question.
    pub views: usize,
    /// How many paths take so many taps.
    pub taps: BTreeMap<usize, usize>,
    /// How many paths reach a route.
    pub routes: BTreeMap<String, usize>,
    /// Options that agree somewhere.
    pub notes: Vec<String>,
}

/// The figures of a guide: paths, taps, routes.
pub fn figures(compiled: &Compiled) -> Figures {
    let guide = &compiled.guide;
    let walk = proof::walk(guide);
    let mut taps: BTreeMap<usize, usize> = BTreeMap::new();
    let mut routes: BTreeMap<String, usize> = BTreeMap::new();
    for path in &walk.paths {
        *taps.entry(path.answers.0.len()).or_default() += 1;
        *routes.entry(path.route.row.id.clone()).or_default() += 1;
    }
    Figures {
        guide: guide.id.clone(),
        paths: walk.paths.len(),
        questions: guide.questions.len(),
        views: walk.views.len(),
        taps,
        routes,
        notes: walk.notes,
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { guide, paths, questions, views, taps, routes, notes } = self;
        let usual: usize = taps.range(..=USUAL_TAPS).map(|(_, paths)| paths).sum();
        let most = taps.keys().max().copied().unwrap_or_default();
        let share = usual * 100 / (*paths).max(1);
        writeln!(f, "{guide}: {paths} paths, each to one route; {questions} questions asked in {views} views")?;
        writeln!(f, "taps: {usual} of {paths} paths take at most {USUAL_TAPS} ({share} in 100), none over {most}")?;
        for (taps, paths) in taps {
            writeln!(f, "  {taps} taps: {paths} paths")?;
        }
        writeln!(f, "routes:")?;
        for (route, paths) in routes {
            writeln!(f, "  {route}: {paths} paths")?;
        }
        writeln!(f, "notes: {} pairs of options agree somewhere", notes.len())?;
        notes.iter().try_for_each(|note| writeln!(f, "  {note}"))
    }
}

/// Renders every view of every guide in every language, and finds what the views say without a
/// sentence, and the sentences that no path shows.
pub fn views(guides: &[Compiled]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut said_by_any: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for compiled in guides {
        let said = said(compiled);
        for (lang, said) in said {
            let folder = format!("locales/{lang}");
            let texts = &compiled.sentences[&lang].templates;
            for id in said.iter().filter(|id| id.starts_with(VIEW) && !texts.contains_key(*id)) {
                problems.push(Problem::new(
                    &folder,
                    id,
                    "a view says it, but the sentence is missing",
                    format!("write `{id} = …` in a file there"),
                ));
            }
            said_by_any.entry(lang).or_default().extend(said);
        }
    }
    let mut unsaid: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for compiled in guides {
        for (lang, sentences) in &compiled.sentences {
            for id in sentences.templates.keys().filter(|id| !said_by_any[lang].contains(*id)) {
                unsaid.insert((lang, id), &sentences.files[id]);
            }
        }
    }
    problems.extend(unsaid.into_iter().map(|((_, id), file)| {
        Problem::new(file, id, "no path shows the sentence", "delete it, or correct its name or what uses it")
    }));
    problems
}

/// What all views of a guide say, by language.
fn said(compiled: &Compiled) -> BTreeMap<String, BTreeSet<String>> {
    let guide = &compiled.guide;
    let walk = proof::walk(guide);
    let mut all = BTreeMap::new();
    for lang in compiled.sentences.keys() {
        let pack = pages::pack(compiled, lang);
        let links = Links::default();
        let mut visits: Vec<Visit> = Vec::new();
        let one = |answers: &Answers| Visit { matters: vec![answers.clone()], dropped: false };
        visits.extend(walk.views.iter().map(|view| one(&view.answers)));
        visits.extend(walk.paths.iter().map(|path| one(&path.answers)));
        if let (Some(first), Some(last)) = (walk.paths.first(), walk.paths.last()) {
            visits.push(Visit { matters: vec![first.answers.clone(), last.answers.clone()], dropped: true });
            visits.push(one(&first.answers).one_more());
        }
        let mut said: BTreeSet<String> = BTreeSet::new();
        for visit in &visits {
            said.extend(pack.begin());
            let scene = Scene { pack: &pack, visit, before: None, links: &links, key: "", dense: false };
            let _ = screen::title(scene);
            said.extend(pack.begin());
            let _ = screen::screen(scene).to_html();
            said.extend(pack.begin());
            let _ = screen::header(scene, "");
        }
        let start = Visit::start();
        let _ = about::about(Scene { pack: &pack, visit: &start, before: None, links: &links, key: "", dense: false });
        said.extend(pack.begin());
        let _ = edition::page(&pack, &links, pages::Style::Link(""), &edition::body(&pack, &links));
        said.extend(pack.begin());
        let built = pages::Built { css: String::new(), js: String::new(), wasm: String::new() };
        let spot = pages::spot(&compiled.guide, lang);
        let _ = pages::first_page(&pack, &built, &spot, &Default::default(), "");
        said.extend(pack.begin());
        let _ = pages::about_page(&pack, &built, &spot, "");

        // With a publisher and a confirmed source the views say more.
        let mut official = pages::pack(compiled, lang);
        official.guide.publisher = Some(Publisher::default());
        official.guide.sources.iter_mut().for_each(|source| source.confirmed_on = Some(String::new()));
        let scene = Scene { pack: &official, visit: &start, before: None, links: &links, key: "", dense: false };
        let _ = screen::header(scene, "");
        let _ = about::about(scene);

        said.extend(pack.begin());
        said.extend(official.begin());
        all.insert(lang.clone(), said);
    }
    all
}
