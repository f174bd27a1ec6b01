//! Time limits, as a guide writes them.

use std::fmt;

/// A time limit for a complaint.
///
/// Written as `4 weeks from receipt`, or as a word of its own: `none` (no limit is set),
/// `today` (no limit, but somebody may be in danger),
/// `letter` (only the letter knows), `reply` (by the day that a letter sets for an answer),
/// `payment` (before the day of payment), `soon` (within reasonable time),
/// `notfound` (no page that was read gives one).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// So many units from an event.
    Span { amount: u32, unit: Unit, from: String },
    /// A limit without a number.
    Word(String),
}

/// What a time limit is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Days,
    /// Neither Saturdays, Sundays nor public holidays.
    Workdays,
    Weeks,
    Months,
    Years,
}

/// The limits without a number.
pub const WORDS: [&str; 7] = ["none", "today", "letter", "reply", "payment", "soon", "notfound"];
/// The events that limits are counted from.
pub const EVENTS: [&str; 13] = [
    "receipt",
    "communication",
    "told",
    "notice",
    "letter",
    "decision",
    "knowledge",
    "event",
    "damage",
    "award",
    "election",
    "complaint",
    "request",
];

impl Deadline {
    /// Reads a limit.
    ///
    /// # Errors
    /// Says what was expected.
    pub fn parse(text: &str) -> Result<Self, String> {
        if WORDS.contains(&text) {
            return Ok(Self::Word(text.to_owned()));
        }
        let words: Vec<&str> = text.split(' ').collect();
        let expected =
            || format!("“{text}” is no time limit: write e.g. `4 weeks from receipt` or one of {}", WORDS.join(", "));
        let [amount, unit, "from", from] = words.as_slice() else { return Err(expected()) };
        let unit = match *unit {
            "days" => Unit::Days,
            "workdays" => Unit::Workdays,
            "week" | "weeks" => Unit::Weeks,
            "months" => Unit::Months,
            "year" | "years" => Unit::Years,
            _ => return Err(expected()),
        };
        let amount = amount.parse().map_err(|_| expected())?;
        if !EVENTS.contains(from) {
            return Err(format!("“{from}” is no event to count from: use one of {}", EVENTS.join(", ")));
        }
        Ok(Self::Span { amount, unit, from: (*from).to_owned() })
    }

    /// About how many days there are to act; `None` when nothing is lost by time alone.
    pub fn days(&self) -> Option<u32> {
        match self {
            Self::Span { amount, unit, .. } => Some(
                amount
                    * match unit {
                        Unit::Days | Unit::Workdays => 1,
                        Unit::Weeks => 7,
                        Unit::Months => 30,
                        Unit::Years => 365,
                    },
            ),
            Self::Word(word) => match word.as_str() {
                "today" => Some(0),
                "reply" | "payment" => Some(10),
                "letter" => Some(28),
                _ => None,
            },
        }
    }

    /// The message that asks for the day that it is counted from.
    pub fn asks(&self) -> Option<String> {
        match self {
            Self::Span { from, .. } => Some(format!("event-{from}")),
            Self::Word(_) => None,
        }
    }

    /// The message that says it, and its number.
    pub fn message(&self) -> (String, Option<u32>) {
        match self {
            Self::Span { amount, unit, from } => (format!("deadline-{unit}-{from}"), Some(*amount)),
            Self::Word(word) => (format!("deadline-{word}"), None),
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Days => "days",
            Self::Workdays => "workdays",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        })
    }
}
