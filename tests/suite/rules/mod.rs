//! Are the rules right? What the dossier says, real complaints, and whether a mistake is noticed.

mod answered;
mod cases;
mod dossier;
mod mutation;
mod reached;
mod scenario;
mod second_taps;
mod table;
mod told;
