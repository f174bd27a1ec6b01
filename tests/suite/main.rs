//! All native tests, in one program: it links once, its tests fill all processors to the end, and the guides are
//! compiled once for all of them.

mod bad_input;
mod broken;
mod calendar;
mod circles;
mod command;
mod editing;
mod growth;
mod guides;
mod headers;
mod hostile;
mod house;
mod ics;
mod kept_links;
mod leaks;
mod letters;
mod libraries;
mod mistakes;
mod nearest;
mod package;
mod prerendered;
mod proof;
mod publiccode;
mod publishing;
mod readable;
mod room;
mod root;
mod rules;
mod schema;
mod security;
mod sign_off;
mod sources;
mod themes;
mod upkeep;
mod versions;
