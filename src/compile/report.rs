//! What the proof saw, for people; and whether the views have all that they say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::panic::resume_unwind;

use leptos::prelude::*;
use serde::Serialize;
use time::{Date, Duration};

use super::edition;
use super::load::{self, Compiled, LANGUAGES};
use super::pages;
use super::problem::Problem;
use super::sentences::{self, stands_apart};
use super::{sign_off, status};
use crate::guide::Answers;
use crate::guide::age::Month;
use crate::guide::hours::Moment;
use crate::guide::model::Publisher;
use crate::guide::needless;
use crate::guide::proof::{self, Kind, USUAL_TAPS, Walk};
use crate::view::{Links, Live, Scene, about, hours, screen, when};
use crate::visit::Visit;
use crate::visit::given::Given;

/// A guide and the walk of its paths, made once for all that is said of it.
#[derive(Debug)]
pub struct Seen<'c> {
    pub compiled: &'c Compiled,
    pub walk: Walk<'c>,
}

/// Walks guides.
pub fn see(guides: &[Compiled]) -> Vec<Seen<'_>> {
    guides.iter().map(|compiled| Seen { compiled, walk: proof::walk(&compiled.guide) }).collect()
}

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
pub fn figures(seen: &Seen<'_>) -> Figures {
    let Seen { compiled: Compiled { guide, .. }, walk } = seen;
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
        notes: walk.notes.clone(),
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
pub fn views(guides: &[Seen<'_>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut said_by_any: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // Rendering takes most of the time of a check: each guide by itself.
    let all = std::thread::scope(|scope| {
        let running: Vec<_> = guides.iter().map(|seen| scope.spawn(move || said(seen))).collect();
        let ended = running.into_iter().map(|guide| guide.join().unwrap_or_else(|panic| resume_unwind(panic)));
        ended.collect::<Vec<_>>()
    });
    for (seen, said) in guides.iter().zip(all) {
        for (lang, said) in said {
            problems.extend(missing(seen.compiled, &lang, &said));
            said_by_any.entry(lang).or_default().extend(said);
        }
    }
    // Beside the original language stands what it does not say of itself.
    let said: BTreeSet<String> = said_by_any.into_values().flatten().collect();
    let mut unsaid: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for Seen { compiled, .. } in guides {
        for (lang, sentences) in &compiled.sentences {
            for id in sentences.templates.keys().filter(|id| !said.contains(*id)) {
                unsaid.insert((lang, id), &sentences.files[id]);
            }
        }
    }
    problems.extend(unsaid.into_iter().map(|((_, id), file)| {
        Problem::new(file, id, "no path shows the sentence", "delete it, or correct its name or what uses it")
    }));
    problems
}

/// The sentences that were said, but are not there.
fn missing(compiled: &Compiled, lang: &str, said: &BTreeSet<String>) -> Vec<Problem> {
    let texts = &compiled.sentences[lang].templates;
    let missing = said.iter().filter(|id| sentences::of_pages(id)).filter(|id| !texts.contains_key(*id));
    let problem = |id: &String| {
        Problem::new(
            format!("locales/{lang}"),
            id,
            "a view says it, but the sentence is missing",
            format!("write `{id} = …` in a file there"),
        )
    };
    missing.map(problem).collect()
}

/// The report of a guide for sign-off, as a page.
///
/// # Errors
/// Names the sentences that are missing, and the language if there is none like it.
pub fn for_sign_off(compiled: &Compiled, lang: &str) -> Result<String, Vec<Problem>> {
    if !compiled.sentences.contains_key(lang) {
        let cause = format!("there is no language “{lang}”");
        let remedy = format!("use one of {}", LANGUAGES.join(", "));
        return Err(vec![Problem::new("the command", lang, cause, remedy)]);
    }
    let pack = pages::whole_pack(compiled, lang);
    let page = sign_off::page(&pack, &proof::walk(&compiled.guide));
    let missing = missing(compiled, lang, &pack.begin().into_iter().collect());
    if missing.is_empty() { Ok(page) } else { Err(missing) }
}

/// What the conditions and statuses of all guides say without effect.
pub fn needless(guides: &[Seen<'_>]) -> Vec<Problem> {
    // What one layer wrote, wherever that is laid.
    let mut parts: BTreeMap<Problem, bool> = BTreeMap::new();
    for Seen { compiled, walk } in guides {
        for (finding, needless) in needless::weigh(&compiled.guide, walk) {
            let problem = load::in_file(finding, &compiled.guide, &compiled.written_in);
            *parts.entry(problem).or_insert(true) &= needless;
        }
    }
    parts.into_iter().filter_map(|(problem, needless)| needless.then_some(problem)).collect()
}

/// A day of the year before the last that there is.
fn far(day: u8) -> Date {
    Date::from_calendar_date(9998, time::Month::January, day).unwrap_or(Date::MAX)
}

/// Says all that can follow from a day, and all that hours can say.
fn days_and_hours(scene: Scene<'_>, live: Live<'_>, walk: &Walk<'_>) {
    let doors = walk.paths.iter().flat_map(|path| path.route.doors.iter().map(|door| (&path.answers, door)));
    let mut seen = BTreeSet::new();
    let mut asked = Vec::new();
    for (answers, door) in doors {
        for (what, limit) in [("deadline", door.counted()), ("wait", door.waiting())] {
            if limit.is_some() && seen.insert((what, door.deadline.map(|claim| &claim.is), door.wait.map(|c| &c.is))) {
                asked.push((what, door, Visit { matters: vec![answers.clone()], dropped: false }));
            }
        }
    }
    // A day given in a plan of several matters may sort them anew.
    let _ = when::sorted(scene);
    for ahead in 0..45 {
        let day = live.now.day + Duration::days(ahead);
        for minute in (0..24 * 60).step_by(120) {
            let live = Live { now: Moment { day, minute }, ..live };
            let scene = Scene { live: Some(live), ..scene };
            if minute == 0 {
                for (what, door, visit) in &asked {
                    let path = visit.path(0);
                    let scene = Scene { visit, live: Some(Live { path: &path, ..live }), ..scene };
                    let _ = when::fields(scene, 0, door);
                    let _ = when::follows(scene, what, door, live.now.day - Duration::days(30 - 1));
                    let _ = when::follows(scene, what, door, far(5));
                }
            }
            if ahead < 8 {
                let contacts = scene.pack.guide.places.iter().filter_map(|place| place.contacts.get("hours"));
                contacts.for_each(|claim| drop(hours::hours(scene, claim)));
            }
        }
    }
}

/// What all views of a guide say, by language.
fn said(seen: &Seen<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let Seen { compiled, walk } = seen;
    let mut all = BTreeMap::new();
    for lang in compiled.sentences.keys() {
        let pack = pages::pack(compiled, lang);
        let links = Links::default();
        let one = |answers: &Answers| Visit { matters: vec![answers.clone()], dropped: false };
        // Views that show the same say the same.
        let questions = walk.views.iter().map(|view| (view.leads_to, &view.answers));
        let routes = walk.paths.iter().map(|path| (path.shown, &path.answers));
        let distinct: BTreeMap<Kind, &Answers> = questions.chain(routes).collect();
        let mut visits: Vec<Visit> = distinct.into_values().map(one).collect();
        if let (Some(first), Some(last)) = (walk.paths.first(), walk.paths.last()) {
            visits.push(Visit { matters: vec![first.answers.clone(), last.answers.clone()], dropped: true });
            visits.push(one(&first.answers).one_more());
        }
        let mut said: BTreeSet<String> = BTreeSet::new();
        let given = Given::default();
        // Long after everything should have been read again.
        let late = Moment { day: far(1), minute: 0 };
        let live = Live { now: late, given: &given, role: None, kept: Some(("#/", true)), path: "" };
        for (at, visit) in visits.iter().enumerate() {
            said.extend(pack.begin());
            // What the app adds is the same everywhere, and takes longer than all else.
            let live = at.is_multiple_of(64).then_some(live);
            let scene = Scene { live, ..Scene::new(&pack, visit, &links) };
            let _ = screen::title(scene);
            said.extend(pack.begin());
            let _ = screen::screen(scene).to_html();
            said.extend(pack.begin());
            let _ = screen::header(scene, "");
        }
        let start = Visit::start();
        let _ = about::about(Scene::new(&pack, &start, &links));
        said.extend(pack.begin());
        let _ = edition::page(
            &pack,
            &links,
            None,
            pages::Style::Link(&Default::default(), ""),
            &edition::body(&pack, &links, walk),
        );
        said.extend(pack.begin());
        let built = pages::Built::default();
        let spot = pages::spot(&compiled.guide, lang);
        let _ = pages::first_page(&pack, &built, &spot, &Default::default(), None, "");
        said.extend(pack.begin());
        for role in compiled.guide.helpers.iter().flat_map(|helpers| &helpers.roles) {
            let live = Some(Live { role: Some(role), ..live });
            for answers in walk.paths.iter().map(|path| &path.answers).take(1) {
                let _ = screen::screen(Scene { live, ..Scene::new(&pack, &one(answers), &links) });
                said.extend(pack.begin());
            }
        }
        days_and_hours(Scene::new(&pack, &start, &links), live, walk);
        said.extend(pack.begin());
        // The steps of helpers stand on the sheets of the routes that collect them.
        let steps = walk.paths.iter().flat_map(|path| &path.route.steps).map(|step| step.message());
        said.extend(steps.flat_map(|id| [format!("{id}-title"), id]));
        said.extend(pack.begin());
        let _ = pages::about_page(&pack, &built, &spot, "");

        // With a publisher and a confirmed source the views say more.
        let mut official = pages::pack(compiled, lang);
        official.guide.publisher = Some(Publisher::default());
        official.guide.counting = true;
        official.guide.sources.iter_mut().for_each(|source| source.confirmed_on = Some("2026-01-31".into()));
        let scene = Scene::new(&official, &start, &links);
        let _ = screen::header(scene, "");
        let _ = about::about(scene);
        (1..=12).for_each(|month| drop(scene.date(&Month::new(2026, month).to_string())));

        said.extend(pack.begin());
        said.extend(official.begin());

        // What only the report and the self-check say of the views' own sentences, no path shows.
        let whole = pages::whole_pack(compiled, lang);
        let _ = sign_off::page(&whole, walk);
        let mut with_publisher = pages::whole_pack(compiled, lang);
        with_publisher.guide.publisher = Some(Publisher::default());
        for pack in [&whole, &with_publisher] {
            let _ = status::page(std::slice::from_ref(pack), &built, &Default::default());
            said.extend(pack.begin().into_iter().filter(|id| stands_apart(id)));
        }
        all.insert(lang.clone(), said);
    }
    all
}
