//! The page around us.

pub mod page;
