//! From `guides/` and `locales/` to what is served. Native only.

pub mod budgets;
pub mod fluent;
pub mod load;
pub mod pages;
pub mod problem;
pub mod report;
pub mod sentences;

pub use load::load;
pub use problem::Problem;
