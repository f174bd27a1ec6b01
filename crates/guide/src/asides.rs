//! Where those are led who took one thing for another.

use super::answers::Answers;
use super::condition::Truth;
use super::model::{Aside, Guide};
use super::possible::Possible;
use super::replay::replay;

/// Begins a way that keeps the answers before it.
const FROM_HERE: &str = "~.";

/// An aside where it is shown, and the answers that it leads to; `None` if it leads nowhere, which the proof finds.
pub type Led<'g> = (&'g Aside, Option<Answers>);

impl Aside {
    /// The answers that it leads to for somebody with these; `None` if it names what is unknown. Whether they are asked
    /// for like that, [`is_asked`] says.
    fn leads_to(&self, guide: &Guide, from: &Answers) -> Option<Answers> {
        let (new, kept) = match self.to.strip_prefix(FROM_HERE) {
            None => (self.to.as_str(), 0),
            Some(new) => {
                let (instead_of, _) = guide.find_option(new.split('.').next()?)?;
                (new, from.0.iter().position(|(question, _)| question == instead_of)?)
            }
        };
        new.split('.').try_fold(Answers(from.0[..kept].to_vec()), |answers, option| {
            let (question, option) = guide.find_option(option)?;
            Some(answers.with(question, option))
        })
    }
}

/// Whether somebody can give these answers, in this order.
pub fn is_asked(guide: &Guide, answers: &Answers) -> bool {
    let (asked, lost) = replay(guide, &answers.options().collect::<Vec<_>>());
    !lost && asked == *answers
}

/// Those that stand under the options of a question, for somebody with these answers.
pub fn at_question<'g>(guide: &'g Guide, answers: &Answers, question: &str) -> Vec<Led<'g>> {
    let here = guide.asides.iter().filter(|aside| aside.question.as_deref() == Some(question));
    let mut here = here.peekable();
    if here.peek().is_none() {
        return Vec::new();
    }
    let possible = Possible::after(guide, answers);
    let shown = here.filter(|aside| aside.when.truth(guide, &possible, &[]) == Truth::True);
    shown.map(|aside| (aside, aside.leads_to(guide, answers))).collect()
}

/// Those that stand first in an answer.
pub fn in_answer<'g>(guide: &'g Guide, answers: &Answers, possible: &Possible<'_>, route: &str) -> Vec<Led<'g>> {
    let here = guide.asides.iter().filter(|aside| aside.question.is_none());
    let shown = here.filter(|aside| aside.when.truth(guide, possible, &[route]) == Truth::True);
    shown.map(|aside| (aside, aside.leads_to(guide, answers))).collect()
}
