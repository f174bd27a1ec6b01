//! Sentences as two columns, which compress better than one after the other.

use serde::{Deserialize, Serialize};

use guide::sorted::Map;

/// Ends each text of a column but the last.
const END: char = '\0';

/// The ids of sentences, and what they say.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Columns {
    ids: String,
    texts: String,
}

impl From<&Map<String, String>> for Columns {
    fn from(sentences: &Map<String, String>) -> Self {
        let mut columns = Self::default();
        for (at, (id, text)) in sentences.iter().enumerate() {
            if at > 0 {
                columns.ids.push(END);
                columns.texts.push(END);
            }
            columns.ids.push_str(id);
            columns.texts.push_str(text);
        }
        columns
    }
}

impl Columns {
    /// The sentences; `None` where one of the columns is longer.
    pub(crate) fn sentences(&self) -> Option<Map<String, String>> {
        if self.ids.is_empty() {
            return self.texts.is_empty().then(Map::default);
        }
        let (ids, texts) = (self.ids.split(END), self.texts.split(END));
        (ids.clone().count() == texts.clone().count())
            .then(|| ids.zip(texts).map(|(id, text)| (id.to_owned(), text.to_owned())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{Columns, Map};

    #[test]
    fn sentences_come_back_as_they_were() {
        for sentences in [&[][..], &[("a", "")], &[("a", "One."), ("b", ""), ("c", "Three\nlines, “æøå”.")]] {
            let sentences: Map<String, String> =
                sentences.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
            assert_eq!(Columns::from(&sentences).sentences(), Some(sentences));
        }
    }

    #[test]
    fn columns_of_unlike_length_are_none() {
        for (ids, texts) in [("", "One."), ("a", "One.\0Two."), ("a\0b", "One.")] {
            let columns = Columns { ids: ids.to_owned(), texts: texts.to_owned() };
            assert_eq!(columns.sentences(), None, "{columns:?}");
        }
    }
}
