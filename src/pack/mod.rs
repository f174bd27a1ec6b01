//! What the browser loads: a checked guide and its sentences in one language, in two files. The
//! first holds the rules and what the questions say, the second what the answers say.

pub mod read;
pub mod text;

use std::sync::Mutex;

use serde::{Deserialize, Serialize};

use crate::guide::Guide;
use crate::guide::model::Source;
use crate::guide::sorted::{Map, Set};
use read::Reader;

/// The format that this program reads. Raised when an older program could not read a pack.
pub const FORMAT: u32 = 4;

/// A checked guide in one language.
#[derive(Debug)]
pub struct Pack {
    /// The language, as in `lang`.
    pub lang: String,
    pub guide: Guide,
    /// The sentences, by message id, as templates.
    pub texts: Map<String, String>,
    /// The messages said since the view began.
    pub said: Mutex<Set<String>>,
}

/// The first file.
#[derive(Serialize, Deserialize)]
struct Questions {
    format: u32,
    lang: String,
    guide: Guide,
    texts: Map<String, String>,
}

/// The second file.
#[derive(Serialize, Deserialize)]
struct Answers {
    format: u32,
    sources: Vec<Source>,
    texts: Map<String, String>,
}

/// The messages of the second file.
#[cfg(not(target_arch = "wasm32"))]
const OF_ANSWERS: [&str; 8] = ["route-", "step-", "status-", "channel-", "area-", "act-", "fee-", "place-"];

/// Why a pack was refused.
#[derive(Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no pack, or it was cut short.
    Broken,
    /// It was made for another program.
    Format(u32),
}

impl Pack {
    /// Reads the two files of a pack.
    ///
    /// # Errors
    /// When one is broken or of another format.
    pub fn read(questions: &[u8], answers: &[u8]) -> Result<Self, Refused> {
        let Questions { lang, mut guide, mut texts, .. } = read(questions)?;
        let answers: Answers = read(answers)?;
        guide.sources = answers.sources;
        texts.extend(answers.texts);
        Ok(Self { lang, guide, texts, said: Mutex::default() })
    }

    /// The two files that [`Pack::read`] reads. What rests on which rule is said by the guide's
    /// own files; the browser gets the sources alone.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn write(&self) -> [Vec<u8>; 2] {
        let mut guide = self.guide.clone();
        let sources = std::mem::take(&mut guide.sources);
        guide.each_rests_on_mut(&mut |ids| ids.retain(|id| sources.iter().any(|source| source.id == *id)));
        let (answers, questions) =
            self.texts.clone().into_iter().partition(|(id, _)| OF_ANSWERS.iter().any(|prefix| id.starts_with(prefix)));
        // A pack holds nothing that the format cannot.
        let lang = self.lang.clone();
        [
            postcard::to_allocvec(&Questions { format: FORMAT, lang, guide, texts: questions }).unwrap_or_default(),
            postcard::to_allocvec(&Answers { format: FORMAT, sources, texts: answers }).unwrap_or_default(),
        ]
    }

    /// The sentence with this id, if there is one.
    pub fn find(&self, id: &str) -> Option<&str> {
        if let Ok(mut said) = self.said.lock() {
            said.insert(id.to_owned());
        }
        self.texts.get(id).map(String::as_str)
    }

    /// A new view begins: nothing is said yet. Returns what was said before.
    pub fn begin(&self) -> Set<String> {
        self.said.lock().map(|mut said| std::mem::take(&mut *said)).unwrap_or_default()
    }

    /// The sentence with this id; the compiler has shown that it is there.
    pub fn text(&self, id: &str) -> String {
        self.find(id).unwrap_or_default().to_owned()
    }

    /// The sentence with this id and filled slots.
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        text::fill(self.find(id).unwrap_or_default(), values)
    }
}

fn read<'b, File: Deserialize<'b>>(bytes: &'b [u8]) -> Result<File, Refused> {
    // The format stands first, in every format.
    let format = Reader::new(bytes).value().ok_or(Refused::Broken)?;
    if format != FORMAT {
        return Err(Refused::Format(format));
    }
    let mut reader = Reader::new(bytes);
    reader.value().filter(|_| reader.is_at_end()).ok_or(Refused::Broken)
}

impl Refused {
    /// The reason in a word, for the console.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Broken => "broken pack",
            Self::Format(_) => "pack of another version",
        }
    }
}
