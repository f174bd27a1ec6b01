//! What a visitor has given besides answers: days, and what is done. It stands in no link.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use crate::guide::calendar;

/// Days and done steps, each by the path of its matter (its option ids joined by `.`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// By path and event.
    days: BTreeMap<(String, String), Date>,
    /// Path and step.
    done: BTreeSet<(String, String)>,
}

const DAY: &str = "day";
const DONE: &str = "done";

impl Given {
    /// Reads what [`Given::write`] wrote. What cannot be read is left out; also whether something was.
    pub fn read(text: &str) -> (Self, bool) {
        let mut given = Self::default();
        let mut dropped = false;
        for line in text.lines().filter(|line| !line.is_empty()) {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                [DAY, path, event, day] if calendar::read(day).is_some() => given.set_day(path, event, calendar::read(day)),
                [DONE, path, step] => given.set_done(path, step, true),
                _ => dropped = true,
            }
        }
        (given, dropped)
    }

    /// A line for each thing.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for ((path, event), day) in &self.days {
            text.push_str(&format!("{DAY} {path} {event} {}\n", calendar::write(*day)));
        }
        for (path, step) in &self.done {
            text.push_str(&format!("{DONE} {path} {step}\n"));
        }
        text
    }

    /// The day of an event.
    pub fn day(&self, path: &str, event: &str) -> Option<Date> {
        self.days.get(&(path.to_owned(), event.to_owned())).copied()
    }

    /// Sets or forgets the day of an event.
    pub fn set_day(&mut self, path: &str, event: &str, day: Option<Date>) {
        let key = (path.to_owned(), event.to_owned());
        match day {
            Some(day) => {
                self.days.insert(key, day);
            }
            None => {
                self.days.remove(&key);
            }
        }
    }

    /// Whether a step is done.
    pub fn is_done(&self, path: &str, step: &str) -> bool {
        self.done.contains(&(path.to_owned(), step.to_owned()))
    }

    /// Marks a step as done, or not.
    pub fn set_done(&mut self, path: &str, step: &str, done: bool) {
        let key = (path.to_owned(), step.to_owned());
        if done {
            self.done.insert(key);
        } else {
            self.done.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Given;
    use crate::guide::calendar;

    #[test]
    fn what_is_written_is_read() {
        let mut given = Given::default();
        given.set_day("a.b", "receipt", calendar::read("2026-03-04"));
        given.set_done("a.b", "write", true);
        given.set_done("a.b", "call", true);
        given.set_done("a.b", "call", false);
        assert_eq!(given.write(), "day a.b receipt 2026-03-04\ndone a.b write\n");
        assert_eq!(Given::read(&given.write()), (given, false));
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        let (given, dropped) = Given::read("day a receipt 2026-02-30\n{\"x\":1}\ndone a write\n");
        assert!(dropped && given.is_done("a", "write") && given.day("a", "receipt").is_none());
    }
}
