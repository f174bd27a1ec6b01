//! Guides whose paths have been walked.

use super::load::Compiled;
use crate::guide::proof::{self, Walk};

/// A guide and the walk of its paths, made once for all that is said of it.
#[derive(Debug)]
pub struct Seen<'c> {
    pub compiled: &'c Compiled,
    pub walk: Walk<'c>,
}

/// Walks guides.
pub fn see(guides: &[Compiled]) -> Vec<Seen<'_>> {
    guides.iter().map(|compiled| Seen { compiled, walk: proof::walk(&compiled.guide) }).collect()
}
