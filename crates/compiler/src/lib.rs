//! From a folder of guides and sentences to guides that are merged and proven.

pub mod fingerprint;
pub mod folder;
pub mod load;
pub mod output;
pub mod packs;
pub mod publishing;
pub mod upkeep;
pub mod versions;
pub mod walked;

pub use load::{Compiled, load};
