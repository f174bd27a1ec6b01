//! The parts of a guide, as it runs.
//!
//! Everything that a reader sees is a Fluent message named after an id; no part holds prose.

mod area;
mod areas;
mod aside;
mod claim;
mod condition;
mod guide;
mod holiday;
mod id;
mod place;
mod publisher;
mod question;
mod reason;
mod route_row;
mod source;
mod step_row;
mod way;

pub use area::Area;
pub use areas::Areas;
pub use aside::Aside;
pub use claim::{Claim, ClaimKind, Confidence};
pub use condition::{Asked, Condition};
pub use guide::{Guide, Helpers, Helps, Topic};
pub use holiday::Holiday;
pub use id::is_id;
pub use place::{Place, PlaceKind};
pub use publisher::Publisher;
pub use question::{Opt, Question};
pub use reason::{Reason, Standing};
pub use route_row::RouteRow;
pub use source::Source;
pub use step_row::{StepKind, StepRow};
pub use way::{Door, Way};
