//! Whether the views have all that they say, and say all that they have: every view of every guide is
//! rendered, in every state that a guide can be in.

use compiler::packs;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;

use leptos::prelude::*;
use time::{Date, Duration};

use super::sign_off;
use compiler::load::Compiled;
use compiler::walked::WalkedGuide;
use guide::age::Month;
use guide::hours::Moment;
use guide::model::{Confidence, Publisher};
use guide::{Answers, Guide};
use klagevejviser::state::given::Given;
use klagevejviser::state::visit::Visit;
use klagevejviser::views::period;
use klagevejviser::views::{Links, Live, Scene, about, hours, screen, when};
use pack::Pack;
use pack::periods::Between;
use proof::{Kind, Walk};
use rulebook::problem::Problem;
use sentences::needed::{self, stands_apart};
use site::edition;
use site::page_path::page_path;
use site::pages;
use site::status;

/// What was found by rendering every view.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// Sentences that the views say, but nobody has written.
    pub missing: Vec<Problem>,
    /// Sentences of these guides that no path shows.
    pub unshown: Vec<Problem>,
    /// The ids of sentences that the program says of its own, and that these guides give it no cause to.
    pub not_said: BTreeSet<String>,
}

/// Renders every view of guides.
pub fn check(guides: &[WalkedGuide<'_>]) -> Shown {
    let mut shown = Shown::default();
    let mut said_by_any: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // Rendering takes most of the time of a check: each guide by itself.
    let all = std::thread::scope(|scope| {
        let first = |seen: &WalkedGuide<'_>| {
            let of_guide = |other: &&WalkedGuide<'_>| other.compiled.guide.id == seen.compiled.guide.id;
            guides.iter().find(of_guide).filter(|_| !seen.compiled.from.is_empty()).map(|first| &first.walk)
        };
        let running: Vec<_> = guides.iter().map(|seen| scope.spawn(move || said(seen, first(seen)))).collect();
        let ended = running.into_iter().map(|guide| guide.join().unwrap_or_else(|panic| resume_unwind(panic)));
        ended.collect::<Vec<_>>()
    });
    for (seen, said) in guides.iter().zip(all) {
        for (lang, said) in said {
            for problem in missing(seen.compiled, &lang, &said) {
                // Once for all periods.
                if !shown.missing.contains(&problem) {
                    shown.missing.push(problem);
                }
            }
            said_by_any.entry(lang).or_default().extend(said);
        }
    }
    // Beside the original language stands what it does not say of itself.
    let said: BTreeSet<String> = said_by_any.into_values().flatten().collect();
    let mut unsaid: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    for WalkedGuide { compiled, .. } in guides {
        for (lang, sentences) in &compiled.sentences {
            for id in sentences.templates.keys().filter(|id| !said.contains(*id)) {
                unsaid.insert((lang, id), &sentences.files[id]);
            }
        }
    }
    let remedy = "delete it, or correct its name or what uses it";
    // A sentence of the program that these guides do not show is no mistake: another may.
    let (of_program, unsaid): (BTreeMap<_, _>, BTreeMap<_, _>) =
        unsaid.into_iter().partition(|((_, id), _)| needed::of_pages(id));
    shown.not_said.extend(of_program.into_keys().map(|(_, id)| id.to_owned()));
    let unshown =
        unsaid.into_iter().map(|((_, id), file)| Problem::new(file, id, "no path shows the sentence", remedy));
    shown.unshown.extend(unshown);
    shown
}

/// The sentences that were said, but are not there.
pub fn missing(compiled: &Compiled, lang: &str, said: &BTreeSet<String>) -> Vec<Problem> {
    let texts = &compiled.sentences[lang].templates;
    let missing = said.iter().filter(|id| needed::of_pages(id)).filter(|id| !texts.contains_key(*id));
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

/// A state that a guide can be in, whatever it is in today: what its pages say then counts as shown.
#[derive(Clone, Copy, Debug)]
struct State {
    /// Somebody answers for it, has reviewed it, counts, and has confirmed its sources.
    public: bool,
    /// How sure every claim is.
    sure: Option<Confidence>,
}

/// The states between which nothing more is said.
const STATES: [State; 4] = [
    State { public: false, sure: Some(Confidence::Unconfirmed) },
    State { public: false, sure: Some(Confidence::Part) },
    State { public: true, sure: Some(Confidence::Sourced) },
    State { public: true, sure: None },
];

impl State {
    /// A guide in this state.
    fn of(self, guide: &Guide) -> Guide {
        let mut guide = guide.clone();
        guide.publisher = self.public.then(|| Publisher { reviewed_by: "–".into(), ..Publisher::default() });
        guide.counting = self.public;
        let confirmed = self.public.then(|| "2026-01-31".to_owned());
        guide.sources.iter_mut().for_each(|source| source.confirmed_on.clone_from(&confirmed));
        if let Some(sure) = self.sure {
            guide.each_claim_mut(&mut |claim| claim.confidence = sure);
        }
        guide
    }
}

/// A day of the year before the last that there is.
fn far(day: u8) -> Date {
    Date::from_calendar_date(9998, time::Month::January, day).unwrap_or(Date::MAX)
}

/// Long after everything should have been read again.
fn late() -> Moment {
    Moment { day: far(1), minute: 0 }
}

/// What all views of a guide say, by language; of a later period, what may be new in it.
fn said(seen: &WalkedGuide<'_>, first: Option<&Walk<'_>>) -> BTreeMap<String, BTreeSet<String>> {
    let WalkedGuide { compiled, walk: own } = seen;
    let known: BTreeSet<String> = first.map(|first| texts(first).into_values().collect()).unwrap_or_default();
    let known: BTreeSet<Kind> = match first {
        Some(_) => texts(own).into_iter().filter(|(_, text)| known.contains(text)).map(|(kind, _)| kind).collect(),
        None => BTreeSet::new(),
    };
    let mut all = BTreeMap::new();
    for lang in compiled.sentences.keys() {
        let pack = packs::pack(compiled, lang);
        let mut said = as_it_is(&pack, own, &known);
        if compiled.from.is_empty() {
            said.extend(of_the_report(&packs::whole_pack(compiled, lang), own));
        }
        all.insert(lang.clone(), said);
    }
    // The first period has shown what else a guide can say.
    let states = if compiled.from.is_empty() { &STATES[..] } else { &[] };
    for state in states {
        let in_state = Compiled { guide: state.of(&compiled.guide), ..(*compiled).clone() };
        let walk = proof::one_to_each_route(&in_state.guide, own);
        for (lang, said) in &mut all {
            said.extend(in_this_state(&in_state, lang, &walk));
        }
    }
    all
}

/// Everything that a route shows, by its kind.
fn texts(walk: &Walk<'_>) -> BTreeMap<Kind, String> {
    let mut texts = BTreeMap::new();
    for path in &walk.paths {
        texts.entry(path.shown).or_insert_with(|| proof::shown(&path.route));
    }
    texts
}

/// What the views of a guide say as it is, except routes that are known: each question, each route, all that days and hours can bring.
fn as_it_is(pack: &Pack, walk: &Walk<'_>, known: &BTreeSet<Kind>) -> BTreeSet<String> {
    let links = Links::default();
    // Views that show the same say the same.
    let questions = walk.views.iter().map(|view| (view.leads_to, &view.answers));
    let routes = walk.paths.iter().filter(|path| !known.contains(&path.shown));
    let routes = routes.map(|path| (path.shown, &path.answers));
    let distinct: BTreeMap<Kind, &Answers> = questions.chain(routes).collect();
    let mut visits: Vec<Visit> = distinct.into_values().cloned().map(Visit::about).collect();
    if let (Some(first), Some(last)) = (walk.paths.first(), walk.paths.last()) {
        let matters = vec![first.answers.clone(), last.answers.clone()];
        visits.push(Visit { matters, dropped: true, too_many: true });
        visits.push(Visit::about(first.answers.clone()).one_more());
    }
    let mut said = BTreeSet::new();
    let given = Given::default();
    let live = Live { now: late(), given: &given, role: None, kept: Some(("#/", true)), path: "" };
    for (at, visit) in visits.iter().enumerate() {
        said.extend(pack.begin());
        // What the app adds is the same everywhere, and takes longer than all else.
        let live = at.is_multiple_of(64).then_some(live);
        let scene = Scene { live, ..Scene::new(pack, visit, &links) };
        let _ = screen::title(scene);
        said.extend(pack.begin());
        let _ = screen::screen(scene).to_html();
        said.extend(pack.begin());
    }
    for role in pack.guide.helpers.iter().flat_map(|helpers| &helpers.roles) {
        let live = Some(Live { role: Some(role), ..live });
        for visit in visits.iter().take(1) {
            let _ = screen::screen(Scene { live, ..Scene::new(pack, visit, &links) });
            said.extend(pack.begin());
        }
        if let Some(path) = walk.paths.first() {
            let _ = screen::screen(Scene { live, ..Scene::new(pack, &Visit::about(path.answers.clone()), &links) });
            said.extend(pack.begin());
        }
    }
    let start = Visit::start();
    days_and_hours(Scene::new(pack, &start, &links), live, walk);
    said.extend(pack.begin());
    // The steps of helpers stand on the sheets of the routes that collect them.
    let steps = walk.paths.iter().flat_map(|path| &path.route.steps).map(|step| step.message());
    said.extend(steps.flat_map(|id| [format!("{id}-title"), id]));
    said
}

/// What depends on the state of a guide: its pages, each route, the report, the self-check.
fn in_this_state(compiled: &Compiled, lang: &str, walk: &Walk<'_>) -> BTreeSet<String> {
    let pack = packs::pack(compiled, lang);
    let links = Links::default();
    let start = Visit::start();
    let mut said = BTreeSet::new();
    let mut note = || said.extend(pack.begin());
    note();
    for path in &walk.paths {
        let given = Given::default();
        let live = Some(Live { now: late(), given: &given, role: None, kept: None, path: "" });
        let visit = Visit::about(path.answers.clone());
        let scene = Scene { live, ..Scene::new(&pack, &visit, &links) };
        let _ = screen::title(scene);
        note();
        let _ = screen::screen(scene);
        note();
    }
    let built = Default::default();
    let spot = page_path(&compiled.guide, lang);
    let style = pages::Style::Link(&built, "");
    let _ = pages::first_page(&pack, &built, &spot, &Default::default(), None, "");
    note();
    let _ = pages::about_page(&pack, &built, &spot, "");
    note();
    let _ = edition::page(&pack, &links, None, style, "");
    note();
    let scene = Scene::new(&pack, &start, &links);
    let _ = screen::header(scene, "");
    let _ = about::about(scene);
    (1..=12).for_each(|month| drop(scene.date(&Month::new(2026, month).to_string())));
    note();

    // What only the report and the self-check say of the views' own sentences, no path shows.
    let whole = packs::whole_pack(compiled, lang);
    said.extend(of_the_report(&whole, walk));
    let _ = status::page(std::slice::from_ref(&whole), &Default::default(), &Default::default());
    said.extend(whole.begin().into_iter().filter(|id| stands_apart(id)));
    said
}

/// What only the report says.
fn of_the_report(whole: &Pack, walk: &Walk<'_>) -> Vec<String> {
    whole.begin();
    let _ = sign_off::page(whole, walk, None);
    whole.begin().into_iter().filter(|id| stands_apart(id)).collect()
}

/// Says all that can follow from a day, and all that hours can say.
fn days_and_hours(scene: Scene<'_>, live: Live<'_>, walk: &Walk<'_>) {
    let doors = walk.paths.iter().flat_map(|path| path.route.doors.iter().map(|door| (&path.answers, door)));
    let mut seen = BTreeSet::new();
    let mut asked = Vec::new();
    for (answers, door) in doors {
        for (what, limit) in [("deadline", door.counted()), ("wait", door.waiting())] {
            if limit.is_some() && seen.insert((what, door.deadline.map(|claim| &claim.is), door.wait.map(|c| &c.is))) {
                asked.push((what, door, Visit::about(answers.clone())));
            }
        }
    }
    // A guide that changes says when.
    let days = [("", Some("2026-01-31")), ("2026-01-31", Some("2027-01-31")), ("2027-01-31", None)];
    days.into_iter().for_each(|(from, end)| drop(period::note(scene, Between { from, end })));
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
