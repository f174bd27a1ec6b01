//! What a guide is and what it decides. Knows nothing of sentences or screens.

pub mod answers;
pub mod condition;
pub mod deadline;
pub mod decide;
pub mod model;
pub mod plan;
pub mod possible;
#[cfg(not(target_arch = "wasm32"))]
pub mod proof;

pub use answers::Answers;
pub use decide::{Decision, decide};
pub use model::Guide;
pub use plan::{Route, route};
