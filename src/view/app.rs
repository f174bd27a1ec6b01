//! The app: the view of the fragment, put in the place of the prerendered one.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::mount::{UnmountHandle, mount_to_renderer};

use super::el::Standing;
use super::{Links, Scene, screen};
use crate::host::page;
use crate::pack::Pack;
use crate::visit::Visit;

struct App {
    pack: Pack,
    links: Links,
    /// The last visit that said more than the present one: to mark what was answered.
    before: Option<Visit>,
    mounted: Vec<UnmountHandle<Standing>>,
}

/// Takes over. Without a fragment the prerendered view, if it is whole, stays until the first change. A reader who
/// has `moved` already has tapped an answer while the program was still on its way.
pub fn run(pack: Pack, moved: bool) {
    let links = Links { other_language: page::data("other"), about: page::data("about") };
    let app = Rc::new(RefCell::new(App { pack, links, before: None, mounted: Vec::new() }));
    if page::fragment().len() > 1 || !page::is_whole() {
        app.borrow_mut().show(moved);
    }
    page::on_fragment(move || app.borrow_mut().show(true));
}

impl App {
    /// Moves to the view of the fragment: state, title and, if the reader `moved`, heading and scroll.
    fn show(&mut self, moved: bool) {
        let fragment = page::fragment();
        // A fragment of somebody else's is no state: what is shown stays.
        let Some(visit) = Visit::read(&self.pack.guide, &fragment) else { return };
        if visit.dropped {
            page::correct_fragment(&visit.fragment());
        }
        let scene = Scene {
            before: self.before.as_ref(),
            today: Some(page::month()),
            ..Scene::new(&self.pack, &visit, &self.links)
        };
        let title = screen::title(scene);
        let view = screen::screen(scene);
        self.mounted.clear();
        let root = page::root();
        root.set_inner_text("");
        self.mounted = view.into_iter().map(|part| mount_to_renderer(&root, || part)).collect();
        page::set_title(&title);
        if moved {
            page::arrive();
        }
        let less = self.before.as_ref().is_some_and(|before| before.fragment().starts_with(&visit.fragment()));
        if !less {
            self.before = Some(visit);
        }
    }
}
