//! The built site in real browsers. `./dev test` builds it and says where they are.

mod engine;
mod every_view;
mod faults;
mod harness;
mod headers;
mod host_page;
mod journey;
mod ladder;
mod offline;
mod takeover;
mod wear;
mod work;
