//! The versions of the guides that were recorded, in `guides/versions.tsv`: so that rules that change
//! under an old date are found, and what was advised on a day can be shown.
//!
//! A line holds the guide, the date that it calls its version, its fingerprint, and its folder in the
//! site. Lines are added at the end and never changed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::fingerprint::short;
use super::load::Compiled;
use super::output::put;
use rulebook::problem::Problem;

/// Where they stand.
pub const FILE: &str = "guides/versions.tsv";

/// A version that was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    pub guide: String,
    /// Year-month-day.
    pub version: String,
    pub fingerprint: String,
    /// With a slash at its end; empty for the root of the site.
    pub folder: String,
}

/// The versions that were recorded under `root`, the oldest first; none without the file.
///
/// # Errors
/// When a line is none.
pub fn read(root: &Path) -> Result<Vec<Recorded>, Problem> {
    let Ok(text) = fs::read_to_string(root.join(FILE)) else { return Ok(Vec::new()) };
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let line = |(number, line): (usize, &str)| {
        let [guide, version, fingerprint, folder] = line.split('\t').collect::<Vec<_>>()[..] else {
            let cause = "the line has not four parts with tabs between them";
            return Err(Problem::new(FILE, format!("line {number}"), cause, "bring back the line as it was"));
        };
        let [guide, version, fingerprint, folder] = [guide, version, fingerprint, folder].map(str::to_owned);
        Ok(Recorded { guide, version, fingerprint, folder })
    };
    lines.map(line).collect()
}

/// The guides whose rules or sentences have changed since their version was recorded.
pub fn outdated(guides: &[Compiled], recorded: &[Recorded]) -> Vec<Problem> {
    guides.iter().filter_map(|compiled| changed_under(compiled, recorded)).collect()
}

/// What is wrong with a guide whose version was recorded with other rules.
fn changed_under(compiled: &Compiled, recorded: &[Recorded]) -> Option<Problem> {
    let guide = &compiled.guide;
    let last = recorded.iter().rfind(|known| known.guide == guide.id && known.version == guide.version)?;
    let (was, is) = (short(&last.fingerprint), short(&compiled.fingerprint));
    let since = format!("since the version of {} was recorded", guide.version);
    let cause = format!("rules or sentences have changed {since}: it was {was} and would be {is}");
    let remedy = "write the day of the change into `version`";
    (was != is).then(|| Problem::new(format!("guides/{}.json", guide.id), "version", cause, remedy))
}

/// The guides whose rules and sentences, as they are, have not been recorded.
pub fn unrecorded(guides: &[Compiled], recorded: &[Recorded]) -> Vec<Problem> {
    let is_known = |compiled: &&Compiled| {
        let guide = &compiled.guide;
        recorded.iter().any(|known| {
            known.guide == guide.id && known.version == guide.version && known.fingerprint == compiled.fingerprint
        })
    };
    let unknown = guides.iter().filter(|compiled| !is_known(compiled));
    let problem = |compiled: &Compiled| {
        let cause =
            format!("the version of {}, {}, is not recorded", compiled.guide.version, short(&compiled.fingerprint));
        let remedy = format!("run `record`, and keep {FILE} with the guides");
        Problem::new(format!("guides/{}.json", compiled.guide.id), "version", cause, remedy)
    };
    unknown.map(problem).collect()
}

/// Adds the guides as they are, where they are not known yet. A version that was recorded may be
/// recorded anew only on its own day, `today` (year-month-day). Returns what was added.
///
/// # Errors
/// When rules have changed under an old date, or the file cannot be written.
pub fn record(root: &Path, guides: &[Compiled], today: &str) -> Result<Vec<Recorded>, Vec<Problem>> {
    let recorded = read(root).map_err(|problem| vec![problem])?;
    let of_other_days = guides.iter().filter(|compiled| compiled.guide.version != today);
    let old: Vec<Problem> = of_other_days.filter_map(|compiled| changed_under(compiled, &recorded)).collect();
    if !old.is_empty() {
        return Err(old);
    }
    let last = |guide: &str| recorded.iter().rfind(|known| known.guide == guide);
    let new = guides.iter().map(|compiled| Recorded {
        guide: compiled.guide.id.clone(),
        version: compiled.guide.version.clone(),
        fingerprint: compiled.fingerprint.clone(),
        folder: compiled.guide.folder(),
    });
    let new: Vec<Recorded> = new.filter(|new| last(&new.guide) != Some(new)).collect();
    let heading =
        "# Versions that were published or signed: guide, version, fingerprint, folder (see docs/deploying.md).\n";
    let mut text = fs::read_to_string(root.join(FILE)).unwrap_or_else(|_| heading.to_owned());
    for Recorded { guide, version, fingerprint, folder } in &new {
        text.push_str(&format!("{guide}\t{version}\t{fingerprint}\t{folder}\n"));
    }
    put(&root.join(FILE), text).map_err(|problem| vec![problem])?;
    Ok(new)
}

/// The folders of guides that were published once and are not among these.
pub fn withdrawn(guides: &[Compiled], recorded: &[Recorded]) -> Vec<String> {
    let here: BTreeSet<String> = guides.iter().map(|compiled| compiled.guide.folder()).collect();
    let gone: BTreeSet<&String> =
        recorded.iter().map(|known| &known.folder).filter(|folder| !here.contains(*folder)).collect();
    gone.into_iter().cloned().collect()
}
