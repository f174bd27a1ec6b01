//! From `guides/` and `locales/` to what is served. Native only.

pub mod budgets;
pub mod diff;
pub mod edition;
pub mod fluent;
pub mod frames;
pub mod head;
pub mod headers;
pub mod json;
pub mod load;
pub mod new_guide;
pub mod offline;
pub mod package;
pub mod pages;
pub mod problem;
pub mod report;
pub mod schema;
pub mod sentences;
pub mod serve;
pub mod sign_off;
pub mod status;
pub mod themes;
pub mod third_party;
pub mod upkeep;
pub mod voice;

pub use load::load;
pub use problem::Problem;
