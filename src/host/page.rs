//! The document: its fragment, its title, where the reader is.

use crate::guide::age::Month;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, Window};

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
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Calls whenever the fragment has changed, for as long as the page lives.
pub fn on_fragment(call: impl FnMut() + 'static) {
    let call = Closure::<dyn FnMut()>::new(call);
    window().add_event_listener_with_callback("hashchange", call.as_ref().unchecked_ref()).unwrap_throw();
    call.forget();
}

/// The month that the visitor's clock shows.
pub fn month() -> Month {
    let now = js_sys::Date::new_0();
    Month::new(now.get_full_year(), now.get_month() + 1)
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Takes the reader to a new view: its heading in focus, seen from the top.
pub fn arrive() {
    let heading: Option<Element> = root().query_selector("h1").ok().flatten();
    if let Some(heading) = heading {
        // Without a heading there is nothing to read first; the top is right all the same.
        let _ = heading.unchecked_into::<HtmlElement>().focus();
    }
    window().scroll_to_with_x_and_y(0.0, 0.0);
}
