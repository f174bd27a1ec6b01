//! The parts of a guide, as an editor writes them in JSON; [`super::lower`] makes of them what runs.
//!
//! Everything that a reader sees is a Fluent message named after an id; no part holds prose.

mod area;
mod aside;
mod claim;
mod condition;
mod guide;
mod holiday;
mod place;
mod publisher;
mod question;
mod reason;
mod route_row;
mod source;
mod step_row;
mod way;

pub use area::Area;
pub use aside::Aside;
pub use claim::{Claim, Confidence};
pub use condition::Condition;
pub use guide::Guide;
pub use holiday::Holiday;
pub use place::{Place, PlaceKind};
pub use publisher::Publisher;
pub use question::{Opt, Question};
pub use reason::{Reason, Standing};
pub use route_row::RouteRow;
pub use source::Source;
pub use step_row::{StepKind, StepRow};
pub use way::{Door, Way};
