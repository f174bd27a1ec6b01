//! What is said of the link that a visitor came by, if not all of it could be used.

use super::Scene;
use super::el::{Part, say_as};
use crate::state::visit::MOST_MATTERS;

/// The notes above a view.
pub fn notes(scene: Scene<'_>) -> Vec<Part> {
    let pack = scene.pack;
    let dropped = scene.visit.dropped.then(|| pack.text("ui-dropped"));
    let too_many = scene.visit.too_many.then(|| pack.fill("ui-too-many", &[("n", &MOST_MATTERS.to_string())]));
    [dropped, too_many].into_iter().flatten().map(|note| say_as("p", "notice", note)).collect()
}
