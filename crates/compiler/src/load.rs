//! Proves guides: what their files say, merged, with every sentence.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::fingerprint;
use super::folder::{Files, Folder};
use guide::Guide;
use guide::periods::sentence_from;
use rulebook::files::Text;
use rulebook::finding::Finding;
use rulebook::merge::{in_file, merge};
use rulebook::overlay::WrittenIn;
use rulebook::problem::Problem;
use rulebook::references;
use sentences::fluent::Sentences;
use sentences::{needed, voice};

/// A guide that has been proven, and its sentences by language, as they hold in one period: without dates. What
/// [`load`] gives is the first period; the others are its [`Compiled::periods`].
#[derive(Clone, Debug, Default)]
pub struct Compiled {
    pub guide: Guide,
    pub written_in: WrittenIn,
    pub sentences: BTreeMap<String, Sentences>,
    /// The sentences in the third person, for who helps somebody else, by language.
    pub helper: BTreeMap<String, Sentences>,
    /// Names the rules and sentences of all periods (see [`fingerprint::of`]).
    pub fingerprint: String,
    /// The first day of the period; empty for the first.
    pub from: String,
    /// With both sides of every day on which something changes.
    pub whole: Arc<Whole>,
}

/// Rules and sentences with their dates.
#[derive(Clone, Debug, Default)]
pub struct Whole {
    pub guide: Guide,
    pub sentences: BTreeMap<String, Sentences>,
    pub helper: BTreeMap<String, Sentences>,
}

impl Whole {
    /// The first days of the periods, in order: empty for the first.
    pub fn periods(&self) -> Vec<String> {
        let ids = self.sentences.values().chain(self.helper.values()).flat_map(|sentences| sentences.templates.keys());
        let said = ids.filter_map(|id| Some(sentence_from(id)?.1.to_owned()));
        let all: BTreeSet<String> = self.guide.periods().into_iter().chain(said).collect();
        all.into_iter().collect()
    }
}

fn on(languages: &BTreeMap<String, Sentences>, day: &str) -> BTreeMap<String, Sentences> {
    languages.iter().map(|(language, sentences)| (language.clone(), sentences.on(day))).collect()
}

impl Compiled {
    /// The first period of rules and sentences.
    pub fn of(whole: Whole, written_in: WrittenIn) -> Self {
        let Whole { guide, sentences, helper } = &whole;
        Self {
            guide: guide.on(""),
            written_in,
            sentences: on(sentences, ""),
            helper: on(helper, ""),
            fingerprint: fingerprint::of(guide, sentences, helper),
            from: String::new(),
            whole: Arc::new(whole),
        }
    }

    /// This guide in each period, in order.
    pub fn periods(&self) -> Vec<Self> {
        self.whole.periods().into_iter().map(|from| self.on(&from)).collect()
    }

    /// This guide in the period in which a day lies.
    pub fn on(&self, day: &str) -> Self {
        let from = self.whole.periods().into_iter().rfind(|from| from.as_str() <= day).unwrap_or_default();
        if from == self.from {
            return self.clone();
        }
        let guide = self.guide.with_tables_of(&self.whole.guide.on(&from));
        let (sentences, helper) = (on(&self.whole.sentences, &from), on(&self.whole.helper, &from));
        Self { guide, sentences, helper, from, ..self.clone() }
    }

    /// As it is served: with both sides of every day on which something changes.
    pub fn with_dates(&self) -> Self {
        let Whole { guide, sentences, helper } = (*self.whole).clone();
        Self { guide: self.guide.with_tables_of(&guide), sentences, helper, ..self.clone() }
    }
}

/// Reads, merges and proves the guide of a municipality under `root`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn load(root: &Path, municipality: &str) -> Result<Compiled, Vec<Problem>> {
    let folder = Folder::read(root).map_err(|problem| vec![problem])?;
    load_from(&folder, municipality)
}

fn load_from(folder: &Folder, municipality: &str) -> Result<Compiled, Vec<Problem>> {
    let files = folder.files(municipality).map_err(|problem| vec![problem])?;
    let names: BTreeSet<&String> = files.own().map(|(name, _)| name).collect();
    let broken: Vec<Problem> =
        folder.unreadable.iter().filter(|problem| names.contains(&problem.file)).cloned().collect();
    if broken.is_empty() { compile(&files) } else { Err(broken) }
}

/// Proves several guides of a folder: those that are whole, and all that is wrong with the others.
/// What cannot be read stands first, whichever guide needs it; what is wrong with a file that
/// several share stands there once.
pub fn load_all(folder: &Folder, municipalities: &[String]) -> (Vec<Compiled>, Vec<Problem>) {
    let mut problems = folder.unreadable.clone();
    let mut compiled = Vec::new();
    for municipality in municipalities {
        match load_from(folder, municipality) {
            Ok(guide) => compiled.push(guide),
            Err(found) => problems.extend(found),
        }
    }
    let mut seen = BTreeSet::new();
    problems.retain(|problem| seen.insert(problem.clone()));
    (compiled, problems)
}

/// Merges and proves files that have been read.
///
/// # Errors
/// Everything that is wrong with them.
pub fn compile(files: &Files) -> Result<Compiled, Vec<Problem>> {
    let (guide, written_in) = merge(&files.layers)?;
    let in_file = |finding: Finding| in_file(finding, &guide, &written_in);
    let references = references::check(&guide);
    if !references.is_empty() {
        return Err(references.into_iter().map(in_file).collect());
    }
    let mut problems: Vec<Problem> = prove(&guide).into_iter().map(in_file).collect();
    let mut parse = |locales: &BTreeMap<String, Vec<Text>>| {
        let mut parsed = BTreeMap::new();
        for (language, files) in locales {
            match Sentences::parse(language, files) {
                Ok(sentences) => {
                    parsed.insert(language.clone(), sentences);
                }
                Err(found) => problems.extend(found),
            }
        }
        parsed
    };
    let (sentences, helper) = (parse(&files.locales), parse(&files.helper));
    if sentences.len() == files.locales.len() && helper.len() == files.helper.len() {
        problems.extend(needed::check(&guide, &sentences));
        problems.extend(voice::check(&guide, &sentences, &helper));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Compiled::of(Whole { guide, sentences, helper }, written_in))
}

/// What is wrong with the rules in any period; of what nobody needs, what is needed in none.
pub fn prove(guide: &Guide) -> Vec<Finding> {
    let periods: Vec<Guide> = guide.periods().iter().map(|day| guide.on(day)).collect();
    let walks: Vec<_> = periods.iter().map(proof::walk).collect();
    let mut findings: Vec<Finding> = Vec::new();
    for walk in &walks {
        findings
            .extend(walk.findings.iter().filter(|finding| !findings.contains(finding)).cloned().collect::<Vec<_>>());
    }
    let mut unused: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for finding in walks.iter().flat_map(|walk| &walk.unused) {
        unused.entry(finding.place.clone()).or_default().push(finding.clone());
    }
    let everywhere = unused
        .into_iter()
        .filter(|(place, found)| found.len() == periods.iter().filter(|period| period.has(place)).count());
    findings.extend(everywhere.filter_map(|(_, found)| found.into_iter().next()));
    findings
}
