//! What an editor writes: the layers of a guide, laid over each other and checked.

pub mod addresses;
pub mod files;
pub mod finding;
pub mod layer;
pub mod layer_text;
mod lower;
pub mod merge;
mod model;
pub mod overlay;
pub mod problem;
pub mod publisher;
pub mod references;
pub mod schema;
pub mod shape;

pub use finding::Finding;
pub use problem::Problem;
