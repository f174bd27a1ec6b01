//! What the browser loads: a checked guide and its sentences in one language, in files. The first
//! holds the rules and what the questions say, the second what the answers say, with letters and
//! tools. The third is for who helps somebody else: the sentences in the third person.

mod columns;
pub mod periods;
pub mod text;

use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};

use columns::Columns;
use guide::Guide;
use guide::sorted::{Map, Set};

/// The format that this program reads. Raised when an older program could not read a pack.
pub const FORMAT: u32 = 12;

/// A checked guide in one language.
#[derive(Debug)]
pub struct Pack {
    /// The language, as in `lang`.
    pub lang: String,
    /// Names this state of the rules and sentences; the beginning of it is enough for people.
    pub fingerprint: String,
    pub guide: Guide,
    /// The sentences, by message id, as templates.
    pub texts: Map<String, String>,
    /// The letters in the language in which they are sent, with all that is written into them;
    /// none where that is this language.
    pub original: Option<Box<Pack>>,
    /// What the person's own sentences say where a helper reads others: letters are the person's own.
    pub own: Map<String, String>,
    /// The messages that the view has used so far; the packs of all periods share it.
    pub said: Arc<Mutex<Set<String>>>,
    /// The terms of the guide, by their place there, that were found in a sentence: looked for once in each.
    terms: Mutex<Map<String, Vec<usize>>>,
}

/// The first file.
#[derive(Serialize, Deserialize)]
struct Questions {
    format: u32,
    lang: String,
    fingerprint: String,
    guide: Guide,
    texts: Columns,
}

/// The second file.
#[derive(Serialize, Deserialize)]
struct Answers {
    format: u32,
    texts: Columns,
    /// What letters say in the language in which they are sent, if it is another.
    original: Option<Original>,
}

/// The third file: sentences in the place of others, for who helps somebody else.
#[derive(Serialize, Deserialize)]
struct Helper {
    format: u32,
    texts: Columns,
}

#[derive(Serialize, Deserialize)]
struct Original {
    lang: String,
    texts: Columns,
}

/// The files of a pack.
#[derive(Clone, Debug)]
pub struct Written {
    pub questions: Vec<u8>,
    pub answers: Vec<u8>,
    pub helper: Vec<u8>,
}

/// The beginning of the messages that are letters.
pub const LETTER: &str = "letter-";

/// The messages of the second file; it is about as long as the first.
const OF_ANSWERS: [&str; 10] =
    ["route-", "step-", "status-", "channel-", "area-", "act-", "fee-", LETTER, "tool-", "event-"];

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
        let [questions, answers, helper @ ..] = files else { return Err(Refused::Broken) };
        let Questions { lang, fingerprint, guide, texts, .. } = read(questions.as_ref())?;
        let answers: Answers = read(answers.as_ref())?;
        let mut texts = sentences(&texts)?;
        texts.extend(sentences(&answers.texts)?);
        let mut pack = Self { fingerprint, ..Self::new(lang, guide, texts) };
        if let Some(Original { lang, texts }) = answers.original {
            pack.original = Some(Box::new(Self::new(lang, Guide::default(), sentences(&texts)?)));
        }
        for file in helper {
            let helper: Helper = read(file.as_ref())?;
            pack.help(sentences(&helper.texts)?);
        }
        Ok(pack)
    }

    /// Says these sentences in the place of the person's own.
    pub fn help(&mut self, texts: Map<String, String>) {
        for (id, text) in texts {
            if let Some(own) = self.texts.get(&id) {
                self.own.insert(id.clone(), own.clone());
            }
            self.texts.insert(id, text);
        }
        self.terms = Mutex::default();
    }

    /// A guide with its sentences; it has no fingerprint yet.
    pub fn new(lang: String, guide: Guide, texts: Map<String, String>) -> Self {
        Self {
            lang,
            fingerprint: String::new(),
            guide,
            texts,
            original: None,
            own: Map::default(),
            said: Arc::default(),
            terms: Mutex::default(),
        }
    }

    /// The files that [`Pack::read`] reads; `helper` holds the sentences in the third person. What
    /// rests on which rule is said by the guide's own files; the browser gets the sources alone.
    pub fn write(&self, helper: &Map<String, String>) -> Written {
        let mut guide = self.guide.clone();
        let sources: Set<String> = guide.sources.iter().map(|source| source.id.clone()).collect::<Vec<_>>().into();
        guide.each_rests_on_mut(&mut |ids| ids.retain(|id| sources.contains(id)));
        // The script of a framed page has these from the page.
        (guide.hosts, guide.topics) = Default::default();
        let of_answers = |id: &String| OF_ANSWERS.iter().any(|prefix| id.starts_with(prefix));
        let (answers, questions): (Map<_, _>, Map<_, _>) =
            self.texts.clone().into_iter().partition(|(id, _)| of_answers(id));
        let original =
            self.original.as_ref().map(|pack| Original { lang: pack.lang.clone(), texts: Columns::from(&pack.texts) });
        Written {
            questions: bytes(&Questions {
                format: FORMAT,
                lang: self.lang.clone(),
                fingerprint: self.fingerprint.clone(),
                guide,
                texts: Columns::from(&questions),
            }),
            answers: bytes(&Answers { format: FORMAT, texts: Columns::from(&answers), original }),
            helper: bytes(&Helper { format: FORMAT, texts: Columns::from(helper) }),
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

    /// The terms that stand in the sentences said since the view began, by their places in the guide.
    pub fn terms_said(&self) -> Set<usize> {
        let (Ok(said), Ok(mut found)) = (self.said.lock(), self.terms.lock()) else { return Set::default() };
        let mut terms = Vec::new();
        for id in said.iter() {
            if !found.contains_key(id) {
                found.insert(id.clone(), self.texts.get(id).map(|text| self.terms_in(text)).unwrap_or_default());
            }
            terms.extend(found.get(id).into_iter().flatten().copied());
        }
        terms.into()
    }

    fn terms_in(&self, text: &str) -> Vec<usize> {
        let stands = |term: &String| {
            let forms = self.texts.get(&format!("term-{term}")).map_or("", String::as_str);
            forms.split(',').any(|form| text::stands_in(form.trim_ascii(), text))
        };
        (0..self.guide.terms.len()).filter(|at| stands(&self.guide.terms[*at])).collect()
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

fn bytes(file: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(file).unwrap_or_else(|error| unreachable!("{error}"))
}

fn read<'b, File: Deserialize<'b>>(bytes: &'b [u8]) -> Result<File, Refused> {
    // The format stands first, in every format.
    let (format, _) = postcard::take_from_bytes(bytes).map_err(|_| Refused::Broken)?;
    if format != FORMAT {
        return Err(Refused::Format(format));
    }
    match postcard::take_from_bytes(bytes) {
        Ok((file, [])) => Ok(file),
        _ => Err(Refused::Broken),
    }
}

fn sentences(columns: &Columns) -> Result<Map<String, String>, Refused> {
    columns.sentences().ok_or(Refused::Broken)
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
