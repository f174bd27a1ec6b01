//! The app: the view of the fragment, put in the place of the prerendered one.

use std::cell::RefCell;
use std::rc::Rc;

use tachys::view::{Mountable, Render};
use web_sys::{Element, HtmlElement};

use super::browser::page;
use super::state::given::Given;
use super::state::visit::Visit;
use super::views::el::Part;
use super::views::when::Filled;
use super::views::{Links, Live, Scene, plan, screen, when};
use guide::sorted::Map;
use pack::Pack;
use pack::periods::Periods;

/// The app of a page. A clone is the same app.
#[derive(Clone)]
pub struct App(Rc<RefCell<State>>);

struct State {
    packs: Periods,
    /// The guide in its original language, to be shown beside this one.
    original: Option<Periods>,
    links: Links,
    role: Option<String>,
    given: Given,
    /// The plan that the device was asked to remember, as a fragment, and whether some of it could not be read.
    kept: Option<(String, bool)>,
    /// The fragment of the view, and how far down the reader was in each.
    at: String,
    places: Map<String, f64>,
    /// The last visit that said more than the present one: to mark what was answered.
    before: Option<Visit>,
}

/// Takes over. Without a fragment the prerendered view, if it is whole and says all there is to say, stays until the
/// first change. A reader who has `moved` already has tapped an answer while the program was still on its way.
/// `kept` is what the device remembers: a fragment, and in the lines below what was given.
pub fn run(pack: Pack, role: Option<String>, kept: &str, moved: bool) -> App {
    let packs = Periods::of(pack);
    let today = page::now().map_or(0, |now| packs.at(now.day));
    let guide = &packs.all()[today].pack.guide;
    let links = Links { other_language: page::data("other"), about: page::data("about") };
    let (fragment, given) = kept.split_once('\n').unwrap_or((kept, ""));
    let (given, broken) = Given::read(given);
    // If what was kept is no plan any more, begin anew and say so.
    let plan = Visit::read(guide, fragment).filter(|visit| *visit != Visit::start());
    let broken = broken || plan.as_ref().is_none_or(|visit| visit.dropped);
    let kept = (!kept.is_empty()).then(|| (plan.unwrap_or_else(Visit::start).fragment(), broken));
    if kept.is_some() {
        // What is remembered from now on begins with it.
        page::keep(&given.write());
    }
    // It says what holds in the first period.
    let stays = today == 0 && page::is_whole() && role.is_none() && kept.is_none();
    let state = State {
        packs,
        original: None,
        links,
        role,
        given,
        kept,
        at: String::new(),
        places: Map::default(),
        before: None,
    };
    let app = App(Rc::new(RefCell::new(state)));
    if !moved {
        let mut state = app.0.borrow_mut();
        // Where a step back will lead.
        state.at =
            Visit::read(&state.today(&state.packs).guide, &page::fragment()).unwrap_or_else(Visit::start).fragment();
        drop(state);
        page::was_here();
    }
    if page::fragment().len() > 1 || !stays {
        app.0.borrow_mut().show(moved);
    }
    let shown = app.clone();
    page::on_fragment(move || shown.0.borrow_mut().show(true));
    let changed = app.clone();
    page::on_input(move |field| changed.0.borrow_mut().take(field));
    app
}

impl App {
    /// Shows the guide in its original language beside this one.
    pub fn show_beside(&self, original: Pack) {
        let mut state = self.0.borrow_mut();
        state.original = Some(Periods::of(original));
        state.show(false);
    }

    /// Forgets all that was given, and begins again.
    pub fn forget(&self) {
        let mut state = self.0.borrow_mut();
        (state.given, state.kept, state.before) = (Given::default(), None, None);
        page::correct_fragment(&Visit::start().fragment());
        page::keep(&state.given.write());
        state.show(true);
    }
}

impl State {
    /// What holds on the visitor's day.
    fn today<'a>(&self, packs: &'a Periods) -> &'a Pack {
        page::now().map_or(&packs.all()[0].pack, |now| packs.on(now.day))
    }

    fn scene<'a>(&'a self, packs: &'a Periods, visit: &'a Visit) -> Scene<'a> {
        let live = page::now().map(|now| Live {
            now,
            given: &self.given,
            role: self.role.as_deref(),
            kept: self.kept.as_ref().map(|(fragment, broken)| (fragment.as_str(), *broken)),
            path: "",
        });
        let scene = Scene::new(self.today(packs), visit, &self.links);
        Scene { before: self.before.as_ref(), live, periods: Some(packs), ..scene }
    }

    /// Moves to the view of the fragment: state, title and, if the reader `moved`, heading and scroll.
    fn show(&mut self, moved: bool) {
        // A fragment of somebody else's is no state: what is shown stays.
        let Some(visit) = Visit::read(&self.today(&self.packs).guide, &page::fragment()) else { return };
        // One that is corrected below is left and found again as what it is then.
        let fragment = visit.fragment();
        // A step back leads to where the reader was; any other to the top.
        if moved {
            self.places.insert(std::mem::replace(&mut self.at, fragment.clone()), page::scrolled());
        }
        let back = moved && page::was_here();
        let place = self.places.get(&fragment).copied().filter(|_| back).unwrap_or_default();
        let came_by = page::fragment();
        if !came_by.is_empty() && came_by != fragment {
            page::correct_fragment(&fragment);
        }
        let scene = self.scene(&self.packs, &visit);
        let title = screen::title(scene);
        let view = match &self.original {
            Some(original) => screen::both(scene, Scene { key: "o", ..self.scene(original, &visit) }),
            None => screen::screen(scene),
        };
        put(&page::root(), view);
        page::set_title(&title);
        if moved {
            page::arrive(place);
        }
        let less = self.before.as_ref().is_some_and(|before| before.fragment().starts_with(&visit.fragment()));
        if !less {
            self.before = Some(visit);
        }
    }

    /// Takes what a field says: a part of a day, or that a step is done.
    fn take(&mut self, field: &Element) {
        if let Some(step) = field.get_attribute("data-done") {
            if let Some((path, step)) = step.split_once(' ') {
                self.given.set_done(path, step, page::is_checked(field));
            }
        } else if let Some(group) = page::group(field) {
            self.take_day(field, &group);
        } else {
            return;
        }
        page::keep(&self.given.write());
    }

    fn take_day(&mut self, field: &Element, group: &Element) {
        let words = group.get_attribute("data-event").unwrap_or_default();
        let words: Vec<&str> = words.split(' ').collect();
        let &[path, event, what, at, key] = words.as_slice() else { return };
        let part = |part: &str| page::value(&format!("{key}{part}"));
        let day = when::read([&part("d"), &part("m"), &part("y")]);
        let Some(visit) = Visit::read(&self.today(&self.packs).guide, &page::fragment()) else { return };
        let before = self.period(&visit, path);
        self.given.set_day(path, event, day.day());
        if self.period(&visit, path) != before {
            // On the day of the decision something else held: all of it is told anew.
            let field = field.id();
            self.show(false);
            return page::focus(&field);
        }
        let packs = self.original.as_ref().filter(|_| key.starts_with('o')).unwrap_or(&self.packs);
        let scene = self.scene(packs, &visit);
        let scene = Scene { live: scene.live.map(|live| Live { path, ..live }), ..scene };
        let told = plan::routes(scene);
        let matter = told.iter().find(|told| told.path == path);
        let door = matter.zip(at.parse::<usize>().ok()).and_then(|(told, at)| told.route.doors.get(at));
        let said = match (day, door) {
            (Filled::Day(day), Some(door)) => when::follows(scene, what, door, day),
            (Filled::Wrong, _) => when::wrong(scene),
            _ => Vec::new(),
        };
        let order: Vec<&str> = told.iter().map(|told| told.path.as_str()).collect();
        if let Some(place) = page::element(&format!("{key}o")) {
            put(&place, said);
            if page::sort(group, &order) {
                when::sorted(scene).build().mount(&place, None);
            }
        }
    }

    /// The period by which a matter is told.
    fn period(&self, visit: &Visit, path: &str) -> Option<usize> {
        let told = plan::routes(self.scene(&self.packs, visit));
        let pack = told.iter().find(|told| told.path == path)?.pack;
        self.packs.all().iter().position(|period| std::ptr::eq(&raw const period.pack, pack))
    }
}

/// Puts a view in the place of what an element holds. Nothing in a view changes by itself, so the
/// rest of Leptos, which would see to that, need not be in the program.
fn put(place: &HtmlElement, view: Vec<Part>) {
    place.set_inner_text("");
    view.into_iter().for_each(|part| part.build().mount(place, None));
}
