//! The built site in real browsers. `./dev test` builds it and says where they are.

mod axe;
mod engine;
mod every_view;
mod faults;
mod harness;
mod headers;
mod helping;
mod host_page;
mod journey;
mod journeys;
mod keeping;
mod ladder;
mod offline;
mod paper;
mod programs;
mod reach;
mod servers;
mod takeover;
mod wear;
mod work;
