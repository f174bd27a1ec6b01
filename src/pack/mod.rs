//! What the browser loads: a checked guide and its sentences in one language.

pub mod text;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::guide::Guide;

/// The format that this program reads. Raised when an older program could not read a pack.
pub const FORMAT: u32 = 1;

/// A checked guide in one language.
#[derive(Debug, Serialize, Deserialize)]
pub struct Pack {
    pub format: u32,
    /// The language, as in `lang`.
    pub lang: String,
    pub guide: Guide,
    /// The sentences, by message id, as templates.
    pub texts: BTreeMap<String, String>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip)]
    pub asked: std::sync::Mutex<std::collections::BTreeSet<String>>,
}

/// Why a pack was refused.
#[derive(Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no pack, or it was cut short.
    Broken,
    /// It was made for another program.
    Format(u32),
}

impl Pack {
    /// Reads a pack.
    ///
    /// # Errors
    /// When it is broken or of another format.
    pub fn read(bytes: &[u8]) -> Result<Self, Refused> {
        // The format stands first, in every format.
        let (format, _) = postcard::take_from_bytes::<u32>(bytes).map_err(|_| Refused::Broken)?;
        if format != FORMAT {
            return Err(Refused::Format(format));
        }
        match postcard::take_from_bytes(bytes) {
            Ok((pack, [])) => Ok(pack),
            _ => Err(Refused::Broken),
        }
    }

    /// The bytes that [`Pack::read`] reads.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn write(&self) -> Vec<u8> {
        // A pack holds nothing that the format cannot.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The sentence with this id, if there is one.
    pub fn find(&self, id: &str) -> Option<&str> {
        #[cfg(not(target_arch = "wasm32"))]
        if let Ok(mut asked) = self.asked.lock() {
            asked.insert(id.to_owned());
        }
        self.texts.get(id).map(String::as_str)
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

impl Refused {
    /// The reason in a word, for the console.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Broken => "broken pack",
            Self::Format(_) => "pack of another version",
        }
    }
}
