//! Real browsers, the servers and programs they need, and what is asked of a page: for the tests of the built site, for
//! the measurements and for the pictures. `./dev` builds the site and says where everything is.

pub mod engine;
pub mod environment;
pub mod harness;
pub mod pool;
pub mod programs;
pub mod servers;
pub mod sites;
pub mod views;
