//! What a guide is and what it decides. Knows nothing of sentences or screens.

pub mod age;
pub mod answers;
pub mod asides;
pub mod calendar;
pub mod condition;
pub mod deadline;
pub mod decide;
pub mod hours;
pub mod lists;
pub mod model;
pub mod nearest;
pub mod periods;
pub mod plan;
pub mod possible;
pub mod replay;
pub mod sorted;
pub mod visit_claims;

pub use answers::Answers;
pub use decide::{Decision, decide};
pub use model::Guide;
pub use plan::{Route, route};
