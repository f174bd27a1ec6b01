//! The one element that all views are made of.
//!
//! To the compiler every tuple of children in `view!`, and every attribute, is a type of its own,
//! with code of its own in the WebAssembly. Here one type stands for all: a tree that Leptos mounts
//! in the browser and writes as HTML natively.

use tachys::html::attribute::Attribute;
use tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use tachys::html::attribute::custom::custom_attribute;
use tachys::html::element::{ElementChild, custom};
use tachys::hydration::Cursor;
use tachys::renderer::{Rndr, types};
use tachys::view::add_attr::AddAnyAttr;
use tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};

/// What a view is made of.
#[derive(Debug, PartialEq)]
pub enum Part {
    Element(El),
    Text(String),
}

/// An element in the making.
#[derive(Debug, PartialEq)]
pub struct El {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Part>,
}

/// Begins an element.
pub fn el(tag: &'static str) -> El {
    El { tag, attributes: Vec::new(), children: Vec::new() }
}

/// An element with a text and nothing else.
pub fn say(tag: &'static str, text: impl Into<String>) -> Part {
    el(tag).text(text).done()
}

/// A text with a class.
pub fn say_as(tag: &'static str, class: &str, text: impl Into<String>) -> Part {
    el(tag).class(class).text(text).done()
}

/// A link to a page elsewhere, in a tab of its own; `dense` in fewer elements.
pub fn link_out(href: &str, text: &str, new_tab: &str, dense: bool) -> Part {
    let link = el("a").set("href", href).set("target", "_blank").set("rel", "noreferrer noopener");
    if dense {
        return link.text(format!("{text} {new_tab}")).done();
    }
    link.text(text).text(" ").child(say_as("span", "new-tab", new_tab)).done()
}

impl El {
    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<String>) -> Self {
        self.attribute(name, value.into())
    }

    // Once in the WebAssembly, not wherever an element is made: half of what views would be.
    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: String) -> Self {
        self.attributes.push((name, value));
        self
    }

    /// Sets the class.
    pub fn class(self, class: &str) -> Self {
        self.set("class", class)
    }

    /// Adds a text.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.child(Part::Text(text.into()))
    }

    /// Adds a child.
    #[inline(never)]
    pub fn child(mut self, child: Part) -> Self {
        self.children.push(child);
        self
    }

    /// Adds a child, if there is one.
    #[inline(never)]
    pub fn maybe(self, child: Option<Part>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds children.
    pub fn with(mut self, children: impl IntoIterator<Item = Part>) -> Self {
        self.children.extend(children);
        self
    }

    /// The finished element.
    pub fn done(self) -> Part {
        Part::Element(self)
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Part {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A part that stands in the document.
#[derive(Debug)]
pub struct Standing(types::Node);

impl Mountable for Standing {
    fn unmount(&mut self) {
        Rndr::remove(&self.0);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.0, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.insert_before_this(child)
    }

    fn elements(&self) -> Vec<types::Element> {
        Vec::new()
    }
}

impl Render for Part {
    type State = Standing;

    fn build(self) -> Standing {
        let El { tag, attributes, children } = match self {
            Self::Element(element) => element,
            Self::Text(text) => return Standing(Rndr::create_text_node(&text).into()),
        };
        let element = Rndr::create_element(tag, None);
        for (name, value) in attributes {
            Rndr::set_attribute(&element, name, &value);
        }
        for child in children {
            child.build().mount(&element, None);
        }
        Standing(element.into())
    }

    /// Never called: the app replaces whole views.
    fn rebuild(self, state: &mut Standing) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl RenderHtml for Part {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        more: Vec<AnyAttribute>,
    ) {
        match self {
            Self::Element(El { tag, attributes, children }) => {
                let own = attributes.into_iter().map(|(name, value)| custom_attribute(name, value).into_any_attr());
                let all = own.chain(more).collect();
                custom(tag).child(children).to_html_with_buf(html, position, escape, mark_branches, all);
            }
            Self::Text(text) => text.to_html_with_buf(html, position, escape, mark_branches, more),
        }
    }

    /// There is no hydration.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Standing {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl AddAnyAttr for Part {
    type Output<New: Attribute> = Self;

    /// An element gets its attributes while it is made.
    fn add_any_attr<New: Attribute>(self, _: New) -> Self {
        self
    }
}
