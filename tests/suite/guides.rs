//! The guides as they stand in the project.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::root::root;
use compiler::folder::{Files, Folder};
use compiler::load::{Compiled, load_all};
use rulebook::files::Layer;
use rulebook::layer::join;
use serde_json::Value;

/// All of them, each compiled once for all tests.
pub static GUIDES: LazyLock<BTreeMap<String, Compiled>> = LazyLock::new(|| {
    let folder = Folder::read(root()).expect("the guides");
    let (guides, problems) = load_all(&folder, &folder.municipalities());
    assert_eq!(problems, [], "the guides compile");
    guides.into_iter().map(|compiled| (compiled.guide.id.clone(), compiled)).collect()
});

/// What a layer says, its files put together.
pub fn whole_layer(layer: &Layer) -> Value {
    join(layer, &mut BTreeMap::new()).unwrap_or_else(|problem| panic!("{problem}")).into()
}

/// Changes a layer, which is one file afterwards: 0 is the nation's, 1 that of the municipality.
pub fn change_layer(files: &mut Files, at: usize, change: impl FnOnce(&mut Value)) {
    let layer = &mut files.layers[at];
    let mut whole = whole_layer(layer);
    change(&mut whole);
    layer.truncate(1);
    layer[0].1 = whole.to_string();
}

/// The guide of a municipality.
pub fn real_guide(guide: &str) -> &'static Compiled {
    &GUIDES[guide]
}
