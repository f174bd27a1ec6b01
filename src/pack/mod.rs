//! What the browser loads: a checked guide and its sentences in one language, in files. The first
//! holds the rules and what the questions say, the second what the answers say. Then come the
//! letters and the tools of a plan, which are not needed before there is one, and for who helps
//! somebody else the sentences in the third person.

pub mod read;
pub mod text;
#[cfg(not(target_arch = "wasm32"))]
mod write;

use std::sync::Mutex;

use serde::{Deserialize, Serialize};

use crate::guide::Guide;
use crate::guide::model::Source;
use crate::guide::sorted::{Map, Set};
use read::Reader;

/// The format that this program reads. Raised when an older program could not read a pack.
pub const FORMAT: u32 = 6;

/// A checked guide in one language.
#[derive(Debug)]
pub struct Pack {
    /// The language, as in `lang`.
    pub lang: String,
    pub guide: Guide,
    /// The sentences, by message id, as templates.
    pub texts: Map<String, String>,
    /// Whether the letters and the tools of a plan are there.
    pub has_letters: bool,
    /// The letters in the language in which they are sent, with all that is written into them;
    /// none where that is this language.
    pub original: Option<Box<Pack>>,
    /// What the person's own sentences say where a helper reads others: letters are the person's own.
    pub own: Map<String, String>,
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

/// A file of more sentences.
#[derive(Serialize, Deserialize)]
struct More {
    format: u32,
    /// They stand in the place of others, for who helps somebody else.
    helper: bool,
    texts: Map<String, String>,
    /// What letters say in the language in which they are sent, if it is another.
    original: Option<Original>,
}

#[derive(Serialize, Deserialize)]
struct Original {
    lang: String,
    texts: Map<String, String>,
}

/// The files of a pack.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug)]
pub struct Written {
    pub questions: Vec<u8>,
    pub answers: Vec<u8>,
    pub letters: Vec<u8>,
    pub helper: Vec<u8>,
}

/// The beginning of the messages that are letters.
pub const LETTER: &str = "letter-";

/// The messages of the file of letters.
#[cfg(not(target_arch = "wasm32"))]
const OF_LETTERS: [&str; 3] = [LETTER, "tool-", "event-"];

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
    /// Reads the files of a pack, of which the first two must be there.
    ///
    /// # Errors
    /// When one is missing, broken or of another format.
    pub fn read(files: &[impl AsRef<[u8]>]) -> Result<Self, Refused> {
        let [questions, answers, more @ ..] = files else { return Err(Refused::Broken) };
        let Questions { lang, mut guide, mut texts, .. } = read(questions.as_ref())?;
        let answers: Answers = read(answers.as_ref())?;
        guide.sources = answers.sources;
        texts.extend(answers.texts);
        let mut pack = Self::new(lang, guide, texts);
        more.iter().try_for_each(|file| pack.add(file.as_ref()))?;
        Ok(pack)
    }

    /// Adds one more file.
    ///
    /// # Errors
    /// When it is broken or of another format.
    pub fn add(&mut self, file: &[u8]) -> Result<(), Refused> {
        let more: More = read(file)?;
        self.say(more.texts, more.helper);
        if let Some(Original { lang, texts }) = more.original {
            self.original = Some(Box::new(Self::new(lang, Guide::default(), texts)));
        }
        self.has_letters |= !more.helper;
        Ok(())
    }

    /// Says these sentences too, to a `helper` in the place of the person's own.
    pub fn say(&mut self, texts: Map<String, String>, helper: bool) {
        for (id, text) in texts {
            if let Some(own) = self.texts.get(&id).filter(|_| helper) {
                self.own.insert(id.clone(), own.clone());
            }
            self.texts.insert(id, text);
        }
    }

    /// A guide with its sentences.
    pub fn new(lang: String, guide: Guide, texts: Map<String, String>) -> Self {
        Self { lang, guide, texts, has_letters: false, original: None, own: Map::default(), said: Mutex::default() }
    }

    /// The files that [`Pack::read`] reads; `helper` holds the sentences in the third person. What
    /// rests on which rule is said by the guide's own files; the browser gets the sources alone.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn write(&self, helper: &Map<String, String>) -> Written {
        let mut guide = self.guide.clone();
        let sources = std::mem::take(&mut guide.sources);
        guide.each_rests_on_mut(&mut |ids| ids.retain(|id| sources.iter().any(|source| source.id == *id)));
        let of = |prefixes: &[&str], id: &String| prefixes.iter().any(|prefix| id.starts_with(prefix));
        let (letters, texts): (Map<_, _>, Map<_, _>) =
            self.texts.clone().into_iter().partition(|(id, _)| of(&OF_LETTERS, id));
        let (answers, questions) = texts.into_iter().partition(|(id, _)| of(&OF_ANSWERS, id));
        let original =
            self.original.as_ref().map(|pack| Original { lang: pack.lang.clone(), texts: pack.texts.clone() });
        // A pack holds nothing that the format cannot.
        let lang = self.lang.clone();
        let more = |helper, texts, original| bytes(&More { format: FORMAT, helper, texts, original });
        Written {
            questions: bytes(&Questions { format: FORMAT, lang, guide, texts: questions }),
            answers: bytes(&Answers { format: FORMAT, sources, texts: answers }),
            letters: more(false, letters, original),
            helper: more(true, helper.clone(), None),
        }
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

    /// The sentence with this id as the person themselves reads it.
    pub fn own(&self, id: &str) -> String {
        self.own.get(id).cloned().unwrap_or_else(|| self.text(id))
    }

    /// The sentence with this id and filled slots.
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        text::fill(self.find(id).unwrap_or_default(), values)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn bytes(file: &impl Serialize) -> Vec<u8> {
    write::Writer::write(file).unwrap_or_else(|error| unreachable!("{error}"))
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
