//! The one element that all views are made of.
//!
//! To the compiler every tuple of children in `view!` is a type of its own, with code of its own
//! in the WebAssembly. One type for all elements took the program from 80 to 58 KB (brotli).

use leptos::attr::custom::custom_attribute;
use leptos::html::custom;
use leptos::prelude::*;

/// An element in the making.
#[derive(Debug, Default)]
pub struct El {
    tag: &'static str,
    attributes: [Option<String>; ATTRIBUTES.len()],
    children: Vec<AnyView>,
}

/// The attributes that views use.
const ATTRIBUTES: [&str; 10] =
    ["id", "class", "href", "lang", "hreflang", "tabindex", "target", "rel", "aria-describedby", "aria-current"];

/// Begins an element.
pub fn el(tag: &'static str) -> El {
    El { tag, ..El::default() }
}

/// An element with a text and nothing else.
pub fn say(tag: &'static str, text: impl Into<String>) -> AnyView {
    el(tag).text(text).done()
}

/// A text with a class.
pub fn say_as(tag: &'static str, class: &str, text: impl Into<String>) -> AnyView {
    el(tag).class(class).text(text).done()
}

/// A link to a page elsewhere, in a tab of its own; `dense` in fewer elements.
pub fn link_out(href: &str, text: &str, new_tab: &str, dense: bool) -> AnyView {
    let link = el("a").set("href", href).set("target", "_blank").set("rel", "noreferrer noopener");
    if dense {
        return link.text(format!("{text} {new_tab}")).done();
    }
    link.text(text).text(" ").child(say_as("span", "new-tab", new_tab)).done()
}

impl El {
    /// Sets an attribute; one that is not in [`ATTRIBUTES`] is left out.
    pub fn set(mut self, name: &str, value: impl Into<String>) -> Self {
        if let Some(at) = ATTRIBUTES.iter().position(|known| *known == name) {
            self.attributes[at] = Some(value.into());
        }
        self
    }

    /// Sets the class.
    pub fn class(self, class: &str) -> Self {
        self.set("class", class)
    }

    /// Adds a text.
    pub fn text(self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.child(text.into_any())
    }

    /// Adds a child.
    pub fn child(mut self, child: AnyView) -> Self {
        self.children.push(child);
        self
    }

    /// Adds a child, if there is one.
    pub fn maybe(self, child: Option<AnyView>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds children.
    pub fn with(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.children.extend(children);
        self
    }

    /// The finished element.
    pub fn done(self) -> AnyView {
        let [a, b, c, d, e, f, g, h, i, j] = self.attributes;
        let [an, bn, cn, dn, en, fn_, gn, hn, in_, jn] = ATTRIBUTES;
        custom(self.tag)
            .add_any_attr((
                custom_attribute(an, a),
                custom_attribute(bn, b),
                custom_attribute(cn, c),
                custom_attribute(dn, d),
                custom_attribute(en, e),
                custom_attribute(fn_, f),
                custom_attribute(gn, g),
                custom_attribute(hn, h),
                custom_attribute(in_, i),
                custom_attribute(jn, j),
            ))
            .child(self.children)
            .into_any()
    }
}
