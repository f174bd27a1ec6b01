//! What the static edition says of a day on which something changes: both sides, each with its date.

use std::collections::{BTreeMap, BTreeSet};

use guide::sorted::Map;
use guide::{Answers, Route};
use klagevejviser::state::visit::{Showing, Visit};
use klagevejviser::views::el::{Part, el};
use klagevejviser::views::period::note;
use klagevejviser::views::variants::Paths;
use klagevejviser::views::{Links, Scene, question, sheet};
use pack::Pack;
use pack::periods::Between;
use pack::periods::Periods;
use proof::{Asked, Kind, Walk, WalkedPath, shown};

/// A path and how it is told.
pub struct Path<'w, 'g> {
    pub walked: &'w WalkedPath<'g>,
    /// Its route in each period that tells it otherwise than the others: the place of the period, and the route. One, if
    /// all tell it alike.
    pub told: Vec<(usize, &'w Route<'g>)>,
    dated: bool,
}

impl Path<'_, '_> {
    /// Whether it is not told alike in all periods.
    pub fn is_dated(&self) -> bool {
        self.dated
    }

    /// All but the steps: paths with the same share a section.
    pub fn without_steps(&self) -> String {
        let told = self.told.iter().map(|(at, route)| format!("{at} {}", without_steps(route)));
        format!("{} {}", self.dated, told.collect::<String>())
    }

    /// Whether two paths that share a section show the same of it.
    pub fn shows_the_same(&self, other: &Self) -> bool {
        self.told.iter().zip(&other.told).all(|((_, one), (_, other))| show_the_same(one, other))
    }
}

fn without_steps(route: &Route<'_>) -> String {
    let area = route.area.map(|area| &area.id);
    // The sources of a section stand in it once; a letter and a step for helpers are not there.
    let steps = route.sheet_steps().flat_map(|step| &step.rests_on);
    let asides = route.asides.iter().flat_map(|(aside, _)| &aside.rests_on);
    let sources: Vec<_> = steps.chain(asides).filter(|id| id.contains('-')).collect();
    let others: Vec<_> = route.others.iter().map(|(place, reason)| (&place.id, &reason.id)).collect();
    format!("{} {area:?} {:?} {others:?} {sources:?}", route.row.id, route.doors)
}

/// Whether two routes that agree in all that paths share agree in the rest too.
fn show_the_same(one: &Route<'_>, other: &Route<'_>) -> bool {
    (one.late, one.letter, &one.asides) == (other.late, other.letter, &other.asides)
        && one.sheet_steps().eq(other.sheet_steps())
}

/// The paths of all periods; `first` and `later` are the walks of these.
pub fn paths<'w, 'g>(
    periods: &Periods,
    links: &Links,
    first: &'w Walk<'g>,
    later: &'w [Walk<'g>],
) -> Vec<Path<'w, 'g>> {
    let walks: Vec<&'w Walk<'g>> = std::iter::once(first).chain(later).collect();
    // By its answers, each path in each period that has it; and their order.
    let mut paths: BTreeMap<&Answers, Vec<Option<&'w WalkedPath<'g>>>> = BTreeMap::new();
    let mut order: Vec<&Answers> = Vec::new();
    for (at, walk) in walks.iter().enumerate() {
        for path in &walk.paths {
            let told = paths.entry(&path.answers).or_insert_with(|| {
                order.push(&path.answers);
                vec![None; walks.len()]
            });
            told[at] = Some(path);
        }
    }
    let sentences = dated_sentences(periods);
    let pack = &periods.all()[0].pack;
    // What is shown is written out once for each period, and once it is seen which sentences that says.
    let mut written: BTreeMap<(usize, Kind), String> = BTreeMap::new();
    let mut says: BTreeMap<Kind, bool> = BTreeMap::new();
    let mut all = Vec::new();
    for told in order.into_iter().map(|answers| &paths[answers]) {
        let there = || told.iter().enumerate().filter_map(|(at, path)| Some((at, (*path)?)));
        let Some((at, walked)) = there().next() else { continue };
        let mut dated = there().count() < walks.len();
        if walks.len() > 1 && !dated {
            for (at, path) in there() {
                written.entry((at, path.shown)).or_insert_with(|| shown(&path.route));
            }
            let mut texts = there().map(|(at, path)| &written[&(at, path.shown)]);
            let of_first = texts.next();
            let says_dated = || says_one_of(&sentences, pack, links, walked);
            dated = texts.any(|text| Some(text) != of_first)
                || !sentences.is_empty() && *says.entry(walked.shown).or_insert_with(says_dated);
        }
        let told =
            if dated { there().map(|(at, path)| (at, &path.route)).collect() } else { vec![(at, &walked.route)] };
        all.push(Path { walked, told, dated });
    }
    all
}

/// Views of questions that the first period does not have.
pub fn asked_later<'w, 'g>(first: &'w Walk<'g>, later: &'w [Walk<'g>]) -> Vec<&'w Asked<'g>> {
    let mut asked: BTreeSet<&Answers> = first.views.iter().map(|view| &view.answers).collect();
    let later = later.iter().flat_map(|walk| &walk.views);
    later.filter(|view| asked.insert(&view.answers)).collect()
}

/// The sentences of sheets that do not say the same in all periods.
fn dated_sentences(periods: &Periods) -> BTreeSet<String> {
    let of_sheets = |id: &&String| !id.starts_with("question-") && !id.starts_with("group-") && !id.ends_with("-hint");
    let texts = || periods.all().iter().map(|period| &period.pack.texts);
    let ids: BTreeSet<&String> = texts().flat_map(Map::keys).filter(of_sheets).collect();
    let same = |id: &str| texts().all(|texts| texts.get(id) == periods.all()[0].pack.texts.get(id));
    ids.into_iter().filter(|id| !same(id)).cloned().collect()
}

/// Whether the sheet of a path says one of these sentences.
fn says_one_of(sentences: &BTreeSet<String>, pack: &Pack, links: &Links, path: &WalkedPath<'_>) -> bool {
    let visit = Visit::about(path.answers.clone());
    pack.begin();
    let _ = sheet::sheet(Scene::new(pack, &visit, links), &path.route, 1, &Paths::of(&path.route));
    pack.begin().iter().any(|said| sentences.contains(said))
}

/// The question about the first matter, and again for a period that asks it otherwise.
pub fn question(periods: &Periods, scene: Scene<'_>) -> Vec<Part> {
    let mut views: Vec<(usize, Vec<Part>)> = Vec::new();
    for (at, period) in periods.all().iter().enumerate() {
        let scene = Scene { pack: &period.pack, ..scene };
        if let Showing::Question(_, asked) = scene.visit.showing(&period.pack.guide) {
            let view = question::question(scene, 0, asked);
            if views.iter().all(|(_, other)| *other != view) {
                views.push((at, view));
            }
        }
    }
    if views.len() < 2 {
        return views.into_iter().flat_map(|(_, view)| view).collect();
    }
    let dated = views.into_iter().map(|(at, view)| {
        let period = Between::of(periods, at);
        of_period(period, std::iter::once(note(scene, period)).chain(view))
    });
    dated.collect()
}

/// What a section holds for one period.
pub fn of_period(period: Between<'_>, view: impl IntoIterator<Item = Part>) -> Part {
    el("div").set("data-from", period.from).with(view).done()
}
