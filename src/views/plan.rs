//! The plan: the routes of all matters, the most urgent first.

use super::el::{Part, el, say, say_as};
use super::heading::{heading, route_title};
use super::variants::Paths;
use super::{Live, Scene, answers, link, sheet, tools, when, words};
use guide::Route;
use guide::plan::{order, route};
use pack::Pack;
use pack::periods::Between;

/// A matter as it is told.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// Its place in the visit.
    pub matter: usize,
    /// Its option ids joined by `.`.
    pub path: String,
    pub route: Route<'a>,
    /// What holds for it: on the day of the decision, if the visitor has given it, or else today.
    pub pack: &'a Pack,
}

/// The routes of a visit in the order in which they are told.
pub fn routes<'a>(scene: Scene<'a>) -> Vec<Told<'a>> {
    let matters = 0..scene.visit.matters.len();
    let told: Vec<Told<'a>> = matters.filter_map(|matter| told(scene, matter)).collect();
    let urgencies: Vec<u32> = told.iter().map(|told| urgency(scene, &told.path, &told.route)).collect();
    order(&urgencies).into_iter().map(|at| told[at].clone()).collect()
}

fn told<'a>(scene: Scene<'a>, matter: usize) -> Option<Told<'a>> {
    let answers = &scene.visit.matters[matter];
    let path = scene.visit.path(matter);
    let today = route(&scene.pack.guide, answers)?;
    let decided = scene.live.and_then(|live| when::given(live, &path, &today));
    let then = scene.periods.zip(decided).map(|(periods, day)| periods.on(day));
    let told = then.and_then(|pack| Some((pack, route(&pack.guide, answers)?)));
    let (pack, route) = told.unwrap_or((scene.pack, today));
    Some(Told { matter, path, route, pack })
}

/// Days within which something can be lost, by the day that the visitor has given, if there is one.
fn urgency(scene: Scene<'_>, path: &str, route: &Route<'_>) -> u32 {
    let last = scene.live.and_then(|live| Some((when::last_day(scene, live, path, route)?, live.now.day)));
    last.map_or(route.urgency(), |(last, today)| (last - today).whole_days().try_into().unwrap_or_default())
}

/// The heading of the plan.
pub fn title(scene: Scene<'_>) -> String {
    match routes(scene).as_slice() {
        [only] => route_title(Scene { pack: only.pack, ..scene }, &only.route),
        many => scene.pack.fill("ui-plan", &[("n", &many.len().to_string())]),
    }
}

/// The whole plan.
pub fn plan(scene: Scene<'_>) -> Vec<Part> {
    let pack = scene.pack;
    let routes = routes(scene);
    let many = routes.len() > 1;
    let level = if many { 2 } else { 1 };
    let others: Vec<Vec<Part>> = routes.iter().map(|told| others(scene, told, level)).collect();
    let mut view = Vec::new();
    pack.begin();
    view.extend(link::notes(scene));
    if many {
        view.push(heading(title(scene), 1));
        view.push(say_as("p", "help", pack.text("ui-plan-help")));
    }
    for (at, (told, others)) in routes.iter().zip(others).enumerate() {
        let key = format!("{}m{at}", scene.key);
        let live = scene.live.map(|live| Live { path: &told.path, ..live });
        let period = scene.periods.filter(|_| !others.is_empty());
        let period = period.and_then(|periods| Between::of_pack(periods, told.pack));
        let scene = Scene { key: &key, live, pack: told.pack, period, ..scene };
        view.push(sheet::sheet(scene, &told.route, level, &Paths::of(&told.route)));
        view.extend(others.into_iter().map(|sheet| el("div").class("only-printed").child(sheet).done()));
    }
    view.extend(words::words(scene));
    view.push(more(scene));
    view.extend(tools::tools(scene));
    view.extend(answers::answers(scene));
    view.extend(tools::printed(scene));
    view
}

/// The sheets of a matter in the other periods in which it is told otherwise, each with its period: for paper, which
/// shows both.
fn others(scene: Scene<'_>, told: &Told<'_>, level: u8) -> Vec<Part> {
    let Some(periods) = scene.periods.filter(|periods| periods.all().len() > 1) else { return Vec::new() };
    let plain = |pack: &Pack, route: &Route<'_>, period: Option<Between<'_>>, key: &str| {
        sheet::sheet(Scene { pack, live: None, key, period, ..scene }, route, level, &Paths::of(route))
    };
    let own = plain(told.pack, &told.route, None, "");
    let other = |at: usize, pack: &Pack| {
        let route = route(&pack.guide, &scene.visit.matters[told.matter])?;
        let is_other = plain(pack, &route, None, "") != own;
        let key = format!("{}p{}{at}", scene.key, told.matter);
        is_other.then(|| plain(pack, &route, Some(Between::of(periods, at)), &key))
    };
    periods.all().iter().enumerate().filter_map(|(at, period)| other(at, &period.pack)).collect()
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
