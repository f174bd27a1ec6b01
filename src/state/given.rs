//! What a visitor has given besides answers: days, and what is done. It stands in no link.

use time::Date;

use guide::calendar;

/// What was given: its kind, the path of its matter (its option ids joined by `.`), what it is about, and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    kind: String,
    path: String,
    about: String,
    value: String,
}

/// Days and done steps. They are few: a list is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given(Vec<Entry>);

/// The kinds: the day of an event, and a step that is done.
const DAY: &str = "day";
const DONE: &str = "done";

impl Given {
    /// Reads what [`Given::write`] wrote. What cannot be read is left out; also whether something was.
    pub fn read(text: &str) -> (Self, bool) {
        let mut given = Self::default();
        let mut dropped = false;
        for line in text.split('\n').filter(|line| !line.is_empty()) {
            let mut words = line.split(' ');
            let mut word = || words.next().unwrap_or_default();
            let (kind, path, about, value) = (word(), word(), word(), word());
            let day = kind == DAY && calendar::read(value).is_some();
            let done = kind == DONE && value == DONE;
            if (day || done) && words.next().is_none() {
                given.set(kind, path, about, value.to_owned());
            } else {
                dropped = true;
            }
        }
        (given, dropped)
    }

    /// A line for each thing.
    pub fn write(&self) -> String {
        let mut text = String::new();
        for Entry { kind, path, about, value } in &self.0 {
            for (word, end) in [(kind, ' '), (path, ' '), (about, ' '), (value, '\n')] {
                text.push_str(word);
                text.push(end);
            }
        }
        text
    }

    fn find(&self, kind: &str, path: &str, about: &str) -> Option<usize> {
        self.0.iter().position(|entry| entry.kind == kind && entry.path == path && entry.about == about)
    }

    /// An empty value takes it away.
    fn set(&mut self, kind: &str, path: &str, about: &str, value: String) {
        if let Some(at) = self.find(kind, path, about) {
            self.0.remove(at);
        }
        if !value.is_empty() {
            self.0.push(Entry { kind: kind.into(), path: path.into(), about: about.into(), value });
        }
    }

    /// The day of an event.
    pub fn day(&self, path: &str, event: &str) -> Option<Date> {
        calendar::read(&self.0[self.find(DAY, path, event)?].value)
    }

    /// Sets or forgets the day of an event.
    pub fn set_day(&mut self, path: &str, event: &str, day: Option<Date>) {
        self.set(DAY, path, event, day.map(calendar::write).unwrap_or_default());
    }

    /// Whether a step is done.
    pub fn is_done(&self, path: &str, step: &str) -> bool {
        self.find(DONE, path, step).is_some()
    }

    /// Marks a step as done, or not.
    pub fn set_done(&mut self, path: &str, step: &str, done: bool) {
        let value = if done { DONE } else { "" };
        self.set(DONE, path, step, value.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::Given;
    use guide::calendar;

    #[test]
    fn what_is_written_is_read() {
        let mut given = Given::default();
        given.set_day("a.b", "receipt", calendar::read("2026-03-04"));
        given.set_done("a.b", "write", true);
        given.set_done("a.b", "call", true);
        given.set_done("a.b", "call", false);
        assert_eq!(given.write(), "day a.b receipt 2026-03-04\ndone a.b write done\n");
        assert_eq!(Given::read(&given.write()), (given, false));
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        let (given, dropped) = Given::read("day a receipt 2026-02-30\n{\"x\":1}\ndone a write done\n");
        assert!(dropped && given.is_done("a", "write") && given.day("a", "receipt").is_none());
    }
}
