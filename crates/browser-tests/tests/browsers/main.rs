//! The built site in real browsers. `./dev test` builds it and says where they are.

mod axe;
mod dates;
mod embed;
mod every_view;
mod faults;
mod headers;
mod helping;
#[path = "../../../../tests/suite/hostile.rs"]
mod hostile;
mod journey;
mod journeys;
mod keeping;
mod ladder;
mod offline;
mod paper;
mod publish;
mod reach;
mod security;
mod status;
mod takeover;
mod wear;
mod work;
