//! Proves guides: what their files say, merged, with every sentence.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::files::{Files, Folder, Text};
use super::fluent::Sentences;
use super::merge::{in_file, merge};
use super::overlay::WrittenIn;
use super::problem::Problem;
use super::{fingerprint, sentences, voice};
use crate::guide::Guide;
use crate::guide::finding::Finding;
use crate::guide::{proof, references};

/// A guide that has been proven, and its sentences by language.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub guide: Guide,
    pub written_in: WrittenIn,
    pub sentences: BTreeMap<String, Sentences>,
    /// The sentences in the third person, for who helps somebody else, by language.
    pub helper: BTreeMap<String, Sentences>,
    /// Names these rules and sentences (see [`fingerprint::of`]).
    pub fingerprint: String,
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
    let mut problems: Vec<Problem> = proof::walk(&guide).findings.into_iter().map(in_file).collect();
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
        problems.extend(sentences::check(&guide, &sentences));
        problems.extend(voice::check(&guide, &sentences, &helper));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let fingerprint = fingerprint::of(&guide, &sentences, &helper);
    Ok(Compiled { guide, written_in, sentences, helper, fingerprint })
}
