//! The document: its fragment, its title, where the reader is.

use guide::hours::Moment;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, FocusOptions, HtmlElement, HtmlInputElement, Window};

/// The window. A program without one is not running in a page.
pub fn window() -> Window {
    web_sys::window().unwrap_throw()
}

/// The document.
pub fn document() -> Document {
    window().document().unwrap_throw()
}

/// The element that the app owns.
pub fn root() -> HtmlElement {
    document().get_element_by_id("app").unwrap_throw().unchecked_into()
}

/// A `data-` attribute of the element that the app owns.
pub fn data(name: &str) -> String {
    root().get_attribute(&format!("data-{name}")).unwrap_or_default()
}

/// Whether the prerendered view came to its end.
pub fn is_whole() -> bool {
    root().query_selector("footer").ok().flatten().is_some()
}

/// The fragment, with its `#`; empty if there is none.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Writes the fragment without a new step in the history.
pub fn correct_fragment(fragment: &str) {
    if let Ok(history) = window().history() {
        // A frame without a history of its own keeps the old address; nothing else depends on it.
        let _ = history.replace_state_with_url(&JsValue::TRUE, "", Some(fragment));
    }
}

/// Calls whenever the fragment has changed, for as long as the page lives.
pub fn on_fragment(call: impl FnMut() + 'static) {
    let call = Closure::<dyn FnMut()>::new(call);
    window().add_event_listener_with_callback("hashchange", call.as_ref().unchecked_ref()).unwrap_throw();
    call.forget();
}

/// What the visitor's clock shows, where the guide's offices are. `None` for a clock that shows nothing.
pub fn now() -> Option<Moment> {
    Moment::from_unix((js_sys::Date::now() / 1000.0) as i64)
}

/// Calls with each field that is changed below the app's element, for as long as the page lives.
pub fn on_input(mut call: impl FnMut(&Element) + 'static) {
    let call = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Some(field) = event.target() {
            call(field.unchecked_ref());
        }
    });
    root().add_event_listener_with_callback("input", call.as_ref().unchecked_ref()).unwrap_throw();
    call.forget();
}

/// The element with an id.
pub fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id).map(JsCast::unchecked_into)
}

/// Puts the focus on the element with an id.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// What stands in the field with an id.
pub fn value(id: &str) -> String {
    element(id).map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// Whether a box is ticked.
pub fn is_checked(field: &Element) -> bool {
    field.unchecked_ref::<HtmlInputElement>().checked()
}

/// The group of fields for a day that a field belongs to.
pub fn group(field: &Element) -> Option<Element> {
    field.closest("[data-event]").ok().flatten()
}

/// Sorts the matters of a plan by their paths, around the one that holds `field`: that stays in the document, with the
/// focus, and at its place on the screen. Whether another than before stands first.
pub fn sort(field: &Element, order: &[&str]) -> bool {
    let matter = |element: &Element| element.get_attribute("data-matter");
    let Some((here, list)) =
        field.closest("[data-matter]").ok().flatten().and_then(|here| Some((here.clone(), here.parent_element()?)))
    else {
        return false;
    };
    let top = || here.get_bounding_client_rect().top();
    let (before, children) = (top(), list.children());
    let mut left: Vec<Element> = (0..children.length()).filter_map(|at| children.item(at)).collect();
    left.retain(|element| matter(element).is_some());
    let first = left.first().cloned();
    let mut sorted: Vec<Element> = Vec::new();
    for path in order {
        // Two matters may have the same path.
        if let Some(at) = left.iter().position(|element| matter(element).is_some_and(|other| other == *path)) {
            sorted.push(left.remove(at));
        }
    }
    let moves = first != sorted.first().cloned();
    let mut after: Vec<Element> = sorted.iter().skip_while(|element| **element != here).skip(1).cloned().collect();
    // They stand in this list already, so nothing is refused.
    for element in sorted.iter().take_while(|element| **element != here) {
        let _ = list.insert_before(element, Some(&here));
    }
    while let Some(element) = after.pop() {
        let _ = list.insert_before(&element, here.next_sibling().as_ref());
    }
    window().scroll_by_with_x_and_y(0.0, top() - before);
    moves
}

/// Leaves what was given where `host.js` finds it, should the visitor want it to be remembered.
pub fn keep(given: &str) {
    // An attribute that cannot be set is one that nobody will read.
    let _ = root().set_attribute("data-given", given);
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// How far down the reader is, in CSS pixels.
pub fn scrolled() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Whether the reader has been at this step of the history before; from now on they have.
pub fn was_here() -> bool {
    let Ok(history) = window().history() else { return false };
    let was = history.state().is_ok_and(|state| state.is_truthy());
    // Where a frame has no history of its own, every view begins at its top.
    let _ = history.replace_state_with_url(&JsValue::TRUE, "", None);
    was
}

/// Takes the reader to a view: its heading in focus, seen from so far down. From the top, the heading is seen also where
/// what stands above it fills the screen.
pub fn arrive(at: f64) {
    window().scroll_to_with_x_and_y(0.0, at);
    let heading: Option<HtmlElement> = root().query_selector("h1").ok().flatten().map(JsCast::unchecked_into);
    if let Some(heading) = heading {
        let focus = FocusOptions::new();
        focus.set_prevent_scroll(at > 0.0);
        // Without a heading there is nothing to read first; the place is right all the same.
        let _ = heading.focus_with_options(&focus);
    }
}
