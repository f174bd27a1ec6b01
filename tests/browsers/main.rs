//! The built site in real browsers. `./dev test` builds it and says where they are.

mod axe;
mod embed;
mod engine;
mod every_view;
mod faults;
mod harness;
mod headers;
mod helping;
#[path = "../hostile/mod.rs"]
mod hostile;
mod journey;
mod journeys;
mod keeping;
mod ladder;
mod offline;
mod paper;
mod programs;
mod publish;
mod reach;
mod security;
mod servers;
mod status;
mod takeover;
mod wear;
mod work;
