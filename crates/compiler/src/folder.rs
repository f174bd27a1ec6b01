//! The files of guides: which there are, whose they are, and whether they can be read at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rulebook::files::{FILES, LANGUAGES, Layer, NATIONAL, Text};
use rulebook::layer_text;
use rulebook::problem::Problem;
use sentences::{fluent, voice};
use serde_json::{Map, Value};

/// The files of one guide, before they are understood. Tests break these.
#[derive(Clone, Debug)]
pub struct Files {
    /// The national layer first.
    pub layers: Vec<Layer>,
    /// By language.
    pub locales: BTreeMap<String, Vec<Text>>,
    /// The sentences in the third person, by language.
    pub helper: BTreeMap<String, Vec<Text>>,
}

/// A file's name, from the folder of the guides on, and what it holds.
pub type File = (String, Vec<u8>);

/// All files of a folder of guides, read once.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    /// By the id of the municipality, or [`NATIONAL`].
    layers: BTreeMap<String, Layer>,
    /// By the folder below `locales`: the stem of the file's name, and the file.
    sentences: BTreeMap<String, BTreeMap<String, Text>>,
    /// What cannot be read, whoever needs it.
    pub unreadable: Vec<Problem>,
}

impl Folder {
    /// Reads every layer and every file of sentences under `root`.
    ///
    /// # Errors
    /// When a folder cannot be read. What is wrong with a file is in [`Folder::unreadable`].
    pub fn read(root: &Path) -> Result<Self, Problem> {
        let mut folder = Self::default();
        for (name, bytes) in list(root, "guides", "json")? {
            let stem = stem(&name);
            // The schema has another ending before this one.
            if stem.contains('.') {
                continue;
            }
            let (text, first) = folder.layer_file(&name, &bytes);
            let below = format!("guides/{stem}");
            let further = if root.join(&below).is_dir() { list(root, &below, "json")? } else { Vec::new() };
            let further = folder.in_order(&name, &below, &first, further);
            let mut layer = vec![(name, text)];
            for (name, bytes) in further {
                let (text, _) = folder.layer_file(&name, &bytes);
                layer.push((name, text));
            }
            folder.layers.insert(stem, layer);
        }
        for language in LANGUAGES {
            for below in [language.to_owned(), format!("{language}/{}", voice::FOLDER)] {
                let mut files = BTreeMap::new();
                for (name, bytes) in list(root, &format!("locales/{below}"), "ftl")? {
                    let text = folder.decode(&name, &bytes);
                    folder.unreadable.extend(text.iter().flat_map(|text| fluent::unreadable(&name, text)));
                    files.insert(stem(&name), (name, text.unwrap_or_default()));
                }
                folder.sentences.insert(below, files);
            }
        }
        Ok(folder)
    }

    /// A file of a layer as text, and what it says; notes what is wrong with it.
    fn layer_file(&mut self, name: &str, bytes: &[u8]) -> (String, Map<String, Value>) {
        let Some(text) = self.decode(name, bytes) else { return Default::default() };
        let said = layer_text::parse(name, &text).unwrap_or_else(|problem| {
            self.unreadable.push(problem);
            Map::new()
        });
        (text, said)
    }

    /// The files in the folder of a layer, in the order in which its first file names them; notes names without a file,
    /// and files without a name.
    fn in_order(&mut self, first: &str, below: &str, said: &Map<String, Value>, files: Vec<File>) -> Vec<File> {
        let mut files: BTreeMap<String, Vec<u8>> = files.into_iter().collect();
        let named = said.get(FILES).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let mut ordered = Vec::new();
        for name in named {
            let path = format!("{below}/{name}");
            match files.remove(&path) {
                Some(bytes) => ordered.push((path, bytes)),
                None => {
                    let cause = format!("“{name}” is no file in {below}, or is named twice");
                    self.unreadable.push(Problem::new(first, FILES, cause, "correct the name, or delete it"));
                }
            }
        }
        for name in files.into_keys() {
            let cause = format!("{first} does not name it, so nobody reads it");
            let remedy = format!("add its name to `{FILES}` there, or delete the file");
            self.unreadable.push(Problem::new(name, "the file", cause, remedy));
        }
        ordered
    }

    /// The municipalities that have a guide here.
    pub fn municipalities(&self) -> Vec<String> {
        self.layers.keys().filter(|name| *name != NATIONAL).cloned().collect()
    }

    /// Whether every file of sentences that is a municipality's has its guide here: then these are
    /// all the guides there are, and what none of them uses is used by nobody.
    pub fn is_whole(&self) -> bool {
        self.owners().iter().all(|owner| self.layers.contains_key(owner))
    }

    /// The municipalities that have sentences of their own: a file of the name of each says what
    /// the municipality is called.
    fn owners(&self) -> BTreeSet<String> {
        let files = LANGUAGES.iter().filter_map(|language| self.sentences.get(*language)).flatten();
        let own = files.filter(|(stem, (_, text))| {
            let name = format!("guide-{stem}");
            text.lines().any(|line| line.strip_prefix(&name).is_some_and(|rest| rest.trim_start().starts_with('=')))
        });
        own.map(|(stem, _)| stem.clone()).chain(self.municipalities()).collect()
    }

    /// The files of one municipality.
    ///
    /// # Errors
    /// When there is no such guide.
    pub fn files(&self, municipality: &str) -> Result<Files, Problem> {
        let layer = |id: &str| self.layers.get(id).cloned().ok_or_else(|| self.unknown(id));
        let layers = vec![layer(NATIONAL)?, layer(municipality)?];
        let owners = self.owners();
        let sentences = |below: String| -> Vec<Text> {
            let files = self.sentences.get(&below).into_iter().flatten();
            let ours = files.filter(|(stem, _)| *stem == municipality || !owners.contains(*stem));
            ours.map(|(_, file)| file.clone()).collect()
        };
        let by_language = |third_person: bool| {
            let below = |language: &str| {
                if third_person { format!("{language}/{}", voice::FOLDER) } else { language.to_owned() }
            };
            LANGUAGES.into_iter().map(|language| (language.to_owned(), sentences(below(language)))).collect()
        };
        Ok(Files { layers, locales: by_language(false), helper: by_language(true) })
    }

    fn unknown(&self, id: &str) -> Problem {
        let remedy = if id == NATIONAL {
            "bring it back: every guide stands on it".to_owned()
        } else {
            format!("use one of {}", self.municipalities().join(", "))
        };
        Problem::new(format!("guides/{id}.json"), "the file", "there is no such guide", remedy)
    }

    /// A file as text; notes what it is if it is none.
    fn decode(&mut self, name: &str, bytes: &[u8]) -> Option<String> {
        let remedy = "save the file as “UTF-8” without a byte order mark";
        let (place, cause) = if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
            ("line 1".to_owned(), "it begins with a byte order mark, which nobody sees".to_owned())
        } else if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
            ("the file".to_owned(), "it is saved as UTF-16".to_owned())
        } else {
            match std::str::from_utf8(bytes) {
                Ok(text) => return Some(text.to_owned()),
                Err(error) => {
                    let before = &bytes[..error.valid_up_to()];
                    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
                    // In the encoding of older Windows, a byte is a letter.
                    let letter = char::from(bytes[error.valid_up_to()]);
                    let begin = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
                    let word: String = before[begin..].iter().map(|byte| char::from(*byte)).collect();
                    let word = word.split_whitespace().last().unwrap_or_default();
                    (format!("line {line}"), format!("it is not saved as UTF-8: “{word}{letter}…” is no text there"))
                }
            }
        };
        self.unreadable.push(Problem::new(name, place, cause, remedy));
        None
    }
}

impl Files {
    /// Reads the files of one municipality.
    ///
    /// # Errors
    /// When a folder cannot be read, or there is no such guide.
    pub fn read(root: &Path, municipality: &str) -> Result<Self, Problem> {
        Folder::read(root)?.files(municipality)
    }

    /// The files that make this guide.
    pub fn own(&self) -> impl Iterator<Item = &Text> {
        self.layers.iter().chain(self.locales.values()).chain(self.helper.values()).flatten()
    }
}

/// The municipalities that have a guide under `root`.
///
/// # Errors
/// When the folder cannot be read.
pub fn municipalities(root: &Path) -> Result<Vec<String>, Problem> {
    let names = list(root, "guides", "json")?.into_iter().map(|(name, _)| stem(&name));
    Ok(names.filter(|name| name != NATIONAL && !name.contains('.')).collect())
}

/// The name of a file without its folder and its last ending.
pub fn stem(name: &str) -> String {
    Path::new(name).file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The files with an ending in a folder below `root`: their names from there on and their bytes, in the order of the
/// names.
///
/// # Errors
/// When the folder or a file cannot be read.
pub fn list(root: &Path, below: &str, ending: &str) -> Result<Vec<File>, Problem> {
    let unreadable = |name: &str, error: std::io::Error| {
        Problem::new(name, "the file", format!("it cannot be read: {error}"), "check that it exists and may be read")
    };
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join(below)).map_err(|error| unreadable(below, error))? {
        let path = entry.map_err(|error| unreadable(below, error))?.path();
        if path.extension().is_some_and(|e| e == ending) {
            let name = format!("{below}/{}", path.file_name().unwrap_or_default().to_string_lossy());
            let bytes = fs::read(&path).map_err(|error| unreadable(&name, error))?;
            files.push((name, bytes));
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::Folder;

    /// A folder in which `guides/nation.json` names these files, and these are there.
    fn read(named: &str, there: &[&str]) -> Folder {
        let root = tempfile::tempdir().expect("a folder");
        let put = |name: &str, text: &str| {
            let file = root.path().join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, text).expect("written");
        };
        for language in ["locales/da/helper/x.ftl", "locales/en/helper/x.ftl"] {
            put(language, "");
        }
        put("guides/nation.json", &format!("{{ \"files\": {named} }}"));
        there.iter().for_each(|name| put(&format!("guides/nation/{name}"), "{}"));
        Folder::read(Path::new(root.path())).expect("it can be read")
    }

    fn told(folder: &Folder) -> Vec<String> {
        folder.unreadable.iter().map(|problem| problem.to_string().replace("\n    mend it", "")).collect()
    }

    #[test]
    fn a_layer_is_read_in_the_order_in_which_it_names_its_files() {
        let folder = read(r#"["b.json", "a.json"]"#, &["a.json", "b.json"]);
        assert_eq!(told(&folder), [""; 0]);
        let names: Vec<&str> = folder.layers["nation"].iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["guides/nation.json", "guides/nation/b.json", "guides/nation/a.json"]);
    }

    #[test]
    fn a_file_that_is_not_there_and_one_that_nobody_names_are_told() {
        assert_eq!(
            told(&read(r#"["a.json", "../nation.json", "a.json"]"#, &["a.json", "b.json"])),
            [
                "guides/nation.json, files: “../nation.json” is no file in guides/nation, or is named twice: \
                 correct the name, or delete it",
                "guides/nation.json, files: “a.json” is no file in guides/nation, or is named twice: \
                 correct the name, or delete it",
                "guides/nation/b.json, the file: guides/nation.json does not name it, so nobody reads it: \
                 add its name to `files` there, or delete the file",
            ]
        );
    }
}
