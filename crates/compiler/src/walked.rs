//! Guides whose paths have been walked.

use super::load::Compiled;
use proof::Walk;

/// A guide in a period and the walk of its paths, made once for all that is said of it.
#[derive(Debug)]
pub struct WalkedGuide<'c> {
    pub compiled: &'c Compiled,
    pub walk: Walk<'c>,
}

/// The periods of guides.
pub fn periods(guides: &[Compiled]) -> Vec<Compiled> {
    guides.iter().flat_map(Compiled::periods).collect()
}

/// Walks guides, each in one period.
pub fn walk_all(guides: &[Compiled]) -> Vec<WalkedGuide<'_>> {
    guides.iter().map(|compiled| WalkedGuide { compiled, walk: proof::walk(&compiled.guide) }).collect()
}
