//! One visitor: what the fragment says, what is to be shown, what else they have given.

use guide::decide::{Decision, decide};
use guide::model::Question;
use guide::replay::replay;
use guide::{Answers, Guide};

/// More matters than this in one link are not read.
pub const MOST_MATTERS: usize = 8;
/// Longer fragments are not read.
pub const LONGEST_FRAGMENT: usize = 4_000;

/// All that a visitor has said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// One for each matter; the last may be empty: just begun.
    pub matters: Vec<Answers>,
    /// Whether the link held something that could not be used.
    pub dropped: bool,
    /// Whether the link held more matters than are read.
    pub too_many: bool,
}

/// What a visitor sees.
#[derive(Clone, Copy, Debug)]
pub enum Showing<'g> {
    /// A question about the matter with this index.
    Question(usize, &'g Question),
    /// The plan: the routes of all matters.
    Plan,
}

impl Visit {
    /// The first question.
    pub fn start() -> Self {
        Self::about(Answers::default())
    }

    /// A visit about one matter.
    pub fn about(answers: Answers) -> Self {
        Self { matters: vec![answers], dropped: false, too_many: false }
    }

    /// Reads a fragment, with or without its `#`. `None`: it is no state (it lacks the `/`).
    ///
    /// What is unknown, contradictory or no longer asked is dropped; the rest is kept. What a mail or
    /// another program has put behind the link is no part of it, and a matter that stands in it
    /// twice is one.
    pub fn read(guide: &Guide, fragment: &str) -> Option<Self> {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        if fragment.is_empty() {
            return Some(Self::start());
        }
        if fragment.len() > LONGEST_FRAGMENT {
            return Some(Self { dropped: true, ..Self::start() });
        }
        let fragment = unescape(fragment);
        let path = fragment.strip_prefix('/')?;
        let (path, tail) = path.split_at(path.find(is_foreign).unwrap_or(path.len()));
        let lost = holds_an_answer(guide, tail) || path.is_empty() && !tail.is_empty();
        let mut visit = Self { dropped: lost, ..Self::default() };
        for ids in path.split('+') {
            let ids = ids.split('.').map(|id| id.trim_matches('-')).filter(|id| !id.is_empty());
            let ids: Vec<&str> = ids.collect();
            let (answers, dropped) = replay(guide, &ids);
            visit.dropped |= dropped;
            if answers.0.is_empty() || !visit.matters.contains(&answers) {
                visit.matters.push(answers);
            }
        }
        visit.too_many = visit.matters.len() > MOST_MATTERS;
        visit.matters.truncate(MOST_MATTERS);
        // An empty matter is kept only where a new one begins: at the end.
        let last = visit.matters.len() - 1;
        let mut at = 0;
        visit.matters.retain(|matter| {
            at += 1;
            at - 1 == last || !matter.0.is_empty()
        });
        Some(visit)
    }

    /// The fragment of this visit, with its `#`.
    pub fn fragment(&self) -> String {
        let matters: Vec<String> = (0..self.matters.len()).map(|at| self.path(at)).collect();
        format!("#/{}", matters.join("+"))
    }

    /// What is to be shown: the first open question, or the plan.
    pub fn showing<'g>(&self, guide: &'g Guide) -> Showing<'g> {
        for (at, matter) in self.matters.iter().enumerate() {
            if let Decision::Ask(question) = decide(guide, matter) {
                return Showing::Question(at, question);
            }
        }
        Showing::Plan
    }

    /// The path of a matter: its option ids joined by `.`.
    pub fn path(&self, matter: usize) -> String {
        self.matters[matter].options().collect::<Vec<_>>().join(".")
    }

    /// The matter with this path.
    pub fn matter(&self, path: &str) -> Option<usize> {
        (0..self.matters.len()).find(|at| self.path(*at) == path)
    }

    /// This visit with other answers about a matter.
    pub fn instead(&self, matter: usize, answers: &Answers) -> Self {
        self.with_matter(matter, answers.clone())
    }

    /// This visit with one more answer about a matter.
    pub fn answer(&self, matter: usize, question: &str, option: &str) -> Self {
        self.with_matter(matter, self.matters[matter].with(question, option))
    }

    /// This visit gone back to where an answer was open.
    pub fn back_to(&self, matter: usize, answer: usize) -> Self {
        self.with_matter(matter, Answers(self.matters[matter].0[..answer].to_vec()))
    }

    /// This visit with an answer, and those after it, taken back. A matter without answers is asked
    /// about only at the end, so it goes there.
    pub fn change(&self, matter: usize, answer: usize) -> Self {
        let mut visit = self.back_to(matter, answer);
        if answer == 0 {
            visit.matters.remove(matter);
            if visit.matters.last().is_none_or(|last| !last.0.is_empty()) {
                visit.matters.push(Answers::default());
            }
        }
        visit
    }

    /// This visit with one more matter begun.
    pub fn one_more(&self) -> Self {
        let mut visit = Self { matters: self.matters.clone(), ..Self::default() };
        visit.matters.push(Answers::default());
        visit
    }

    /// This visit without a matter.
    pub fn without(&self, matter: usize) -> Self {
        let mut visit = Self { matters: self.matters.clone(), ..Self::default() };
        visit.matters.remove(matter);
        if visit.matters.is_empty() { Self::start() } else { visit }
    }

    fn with_matter(&self, matter: usize, answers: Answers) -> Self {
        let mut visit = Self { matters: self.matters.clone(), ..Self::default() };
        visit.matters[matter] = answers;
        visit
    }
}

/// Undoes `%2F` and the like, which some programs write into links. By hand: searching for a text is 2 KB of program.
fn unescape(fragment: &str) -> String {
    let mut parts = fragment.split('%');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (sign, rest) = match part.split_at_checked(2) {
            Some(("2F" | "2f", rest)) => ("/", rest),
            Some(("2B" | "2b", rest)) => ("+", rest),
            _ => ("%", part),
        };
        plain.push_str(sign);
        plain.push_str(rest);
    }
    plain
}

/// Whether our links never hold this character.
fn is_foreign(sign: char) -> bool {
    !(sign.is_ascii_lowercase() || sign.is_ascii_digit() || matches!(sign, '-' | '.' | '+'))
}

/// Whether what was put behind a link holds something that may have been an answer.
fn holds_an_answer(guide: &Guide, tail: &str) -> bool {
    tail.split(['.', '+', '/']).any(|part| guide.find_option(part).is_some())
}
