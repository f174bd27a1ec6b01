//! All native tests, in one program: it links once, its tests fill all processors to the end, and the guides are
//! compiled once for all of them.

mod bad_input;
mod broken;
mod calendar;
mod command;
mod conventions;
mod editing;
mod growth;
mod guides;
mod headers;
mod hostile;
mod ics;
mod kept_links;
mod leaks;
mod letters;
mod libraries;
mod list_limits;
mod mistakes;
mod module_cycles;
mod nearest;
mod package;
mod prerendered;
mod proof;
mod publiccode;
mod publishing;
mod readable;
mod root;
mod rules;
mod schema;
mod security;
mod sign_off;
mod sources;
mod themes;
mod upkeep;
mod versions;
