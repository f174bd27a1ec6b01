//! The guides as they stand in the project.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::root::root;
use compiler::folder::Folder;
use compiler::load::{Compiled, load_all};

/// All of them, each compiled once for all tests.
pub static GUIDES: LazyLock<BTreeMap<String, Compiled>> = LazyLock::new(|| {
    let folder = Folder::read(root()).expect("the guides");
    let (guides, problems) = load_all(&folder, &folder.municipalities());
    assert_eq!(problems, [], "the guides compile");
    guides.into_iter().map(|compiled| (compiled.guide.id.clone(), compiled)).collect()
});

/// The guide of a municipality.
pub fn real_guide(guide: &str) -> &'static Compiled {
    &GUIDES[guide]
}
