//! One visitor: what the fragment says, and what else they have given.

pub mod given;
pub mod ics;
pub mod visit;
