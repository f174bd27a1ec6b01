//! What paths that share a sheet do not share: the app shows one path, the static edition may hold several.

use super::el::{Part, el};
use guide::Route;
use guide::asides::Led;
use guide::model::StepRow;
use guide::plan::Letter;

/// The paths that share a sheet.
#[derive(Clone, Debug)]
pub struct Paths<'a> {
    pub heads: Vec<Head<'a>>,
    pub variants: Vec<Variant<'a>>,
}

/// What stands before the steps.
#[derive(Clone, Debug)]
pub struct Head<'a> {
    /// The classes of the blocks that only this one shows.
    pub class: String,
    pub late: bool,
    pub letter: Letter,
    pub asides: Vec<Led<'a>>,
}

/// The steps.
#[derive(Clone, Debug, Default)]
pub struct Variant<'a> {
    /// The class of the block.
    pub class: String,
    pub steps: Vec<&'a StepRow>,
    /// The last step before these: what has the same kind continues its list.
    pub after: Option<&'a StepRow>,
}

impl<'a> Paths<'a> {
    /// The one path of a route.
    pub fn of(route: &Route<'a>) -> Self {
        Self { heads: vec![Head::of(route)], variants: vec![Variant::of(route)] }
    }

    /// What the heads say of something, each answer once, in a block of those heads alone if not all say it.
    pub fn said<Said: PartialEq>(
        &self,
        of: impl Fn(&Head<'a>) -> Said,
        parts: impl Fn(&Said) -> Vec<Part>,
    ) -> Vec<Part> {
        let mut all: Vec<(Said, String)> = Vec::new();
        for head in &self.heads {
            let said = of(head);
            match all.iter_mut().find(|(other, _)| *other == said) {
                Some((_, class)) => class.push_str(&head.class),
                None => all.push((said, head.class.clone())),
            }
        }
        if let [(said, _)] = all.as_slice() {
            return parts(said);
        }
        let blocks = all.iter().map(|(said, class)| (parts(said), class)).filter(|(parts, _)| !parts.is_empty());
        blocks.map(|(parts, class)| el("div").class(&format!("only {}", class.trim_end())).with(parts).done()).collect()
    }
}

impl<'a> Head<'a> {
    /// The head of a route.
    pub fn of(route: &Route<'a>) -> Self {
        Self { class: String::new(), late: route.late, letter: route.letter, asides: route.asides.clone() }
    }
}

impl<'a> Variant<'a> {
    /// The steps of a route.
    pub fn of(route: &Route<'a>) -> Self {
        Self { class: "steps ".into(), steps: route.sheet_steps().collect(), ..Self::default() }
    }
}
