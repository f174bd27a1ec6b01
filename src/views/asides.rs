//! The ways out of what was taken for something else: whole sentences that are links.

use super::Scene;
use super::el::{Part, el};
use guide::asides::Led;

/// The links, which lead the matter with this index to other answers.
pub fn links(scene: Scene<'_>, matter: usize, asides: &[Led<'_>]) -> Vec<Part> {
    let link = |(aside, to): &Led<'_>| {
        let fragment = scene.visit.instead(matter, to.as_ref()?).fragment();
        let text = scene.pack.text(&format!("aside-{}", aside.id));
        Some(el("p").class("aside").child(el("a").set("href", fragment).text(text).done()).done())
    };
    asides.iter().filter_map(link).collect()
}
