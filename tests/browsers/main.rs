//! The built site in a real browser. `./dev test` builds it and says where the browser is.

mod every_view;
mod harness;
mod host_page;
mod journey;
mod ladder;
