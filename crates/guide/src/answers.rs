//! What a person has said about one matter.

/// The answers about one matter: pairs of question and option, in the order they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answers(pub Vec<(String, String)>);

impl Answers {
    /// The option chosen for a question.
    pub fn get(&self, question: &str) -> Option<&str> {
        self.0.iter().find(|(q, _)| q == question).map(|(_, option)| option.as_str())
    }

    /// These answers and one more.
    pub fn with(&self, question: &str, option: &str) -> Self {
        let mut answers = self.clone();
        answers.0.push((question.to_owned(), option.to_owned()));
        answers
    }

    /// The options alone, as they stand in a fragment.
    pub fn options(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, option)| option.as_str())
    }
}
