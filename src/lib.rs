//! A signpost for complaints about a Danish municipality.
//!
//! The modules form a ladder; an arrow never runs upwards:
//! `guide` → `pack` → `visit` → `view`. `compile` stands beside it, natively only.

pub mod guide;
pub mod pack;
pub mod view;
pub mod visit;

#[cfg(target_arch = "wasm32")]
pub mod host;

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
