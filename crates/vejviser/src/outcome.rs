//! What a command prints, and what it finds wrong.

use std::fmt::Display;
use std::io::{self, Write};

use rulebook::problem::Problem;

/// What a command finds wrong.
pub type Outcome = Result<(), Vec<Problem>>;

/// This day by the clock of the machine, year-month-day.
pub fn today() -> String {
    jiff::Zoned::now().date().to_string()
}

/// Prints. That the reader has gone, as `head` does, is nothing wrong.
///
/// # Errors
/// When it cannot be written.
pub fn print(text: impl Display) -> Outcome {
    match write!(io::stdout().lock(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(one(Problem::new("the command", "its output", error.to_string(), "see where it is written to")))
        }
        _ => Ok(()),
    }
}

/// A problem alone.
pub fn one(problem: Problem) -> Vec<Problem> {
    vec![problem]
}
