//! Every sentence: Fluent messages, reduced to templates, and which of them a guide needs.

pub mod fluent;
pub mod needed;
pub mod voice;
