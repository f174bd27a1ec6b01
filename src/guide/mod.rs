//! What a guide is and what it decides. Knows nothing of sentences or screens.

#[cfg(not(target_arch = "wasm32"))]
pub mod addresses;
pub mod age;
pub mod answers;
pub mod asides;
pub mod calendar;
pub mod condition;
pub mod deadline;
pub mod decide;
#[cfg(not(target_arch = "wasm32"))]
pub mod each;
#[cfg(not(target_arch = "wasm32"))]
pub mod finding;
pub mod hours;
pub mod lists;
pub mod model;
pub mod nearest;
#[cfg(not(target_arch = "wasm32"))]
pub mod needless;
pub mod periods;
pub mod plan;
pub mod possible;
#[cfg(not(target_arch = "wasm32"))]
pub mod proof;
#[cfg(not(target_arch = "wasm32"))]
pub mod publisher;
#[cfg(not(target_arch = "wasm32"))]
pub mod references;
pub mod replay;
#[cfg(not(target_arch = "wasm32"))]
pub mod room;
pub mod sorted;

pub use answers::Answers;
pub use decide::{Decision, decide};
pub use model::Guide;
pub use plan::{Route, route};
