//! The app: what a visitor sees, and what they have said.

pub mod app;
pub mod browser;
pub mod state;
pub mod views;
