//! Guides for people who answer for them: the page to sign, what an edit changes, what the proof saw.

pub mod diff;
pub mod json;
pub mod shown;
pub mod sign_off;

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use compiler::load::Compiled;
use compiler::packs;
use compiler::walked::WalkedGuide;
use pack::periods::Between;
use proof::USUAL_TAPS;
use proof::list_limits;
use proof::needless;
use rulebook::files::LANGUAGES;
use rulebook::merge;
use rulebook::problem::Problem;

/// What the proof saw of a guide.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    pub guide: String,
    /// The first day of the period; empty for the first.
    pub from: String,
    /// Complete paths; each ends in one route.
    pub paths: usize,
    pub questions: usize,
    /// Views that ask a question.
    pub views: usize,
    /// How many paths take so many taps.
    pub taps: BTreeMap<usize, usize>,
    /// How many paths reach a route.
    pub routes: BTreeMap<String, usize>,
    /// The areas in the list of each field, of the most that may stand there.
    pub lists: BTreeMap<String, usize>,
    /// Options that agree somewhere, and lists that will soon be full.
    pub notes: Vec<String>,
}

/// The figures of a guide: paths, taps, routes.
pub fn figures(seen: &WalkedGuide<'_>) -> Figures {
    let WalkedGuide { compiled: Compiled { guide, from, .. }, walk } = seen;
    let mut taps: BTreeMap<usize, usize> = BTreeMap::new();
    let mut routes: BTreeMap<String, usize> = BTreeMap::new();
    for path in &walk.paths {
        *taps.entry(path.answers.0.len()).or_default() += 1;
        *routes.entry(path.route.row.id.clone()).or_default() += 1;
    }
    Figures {
        guide: guide.id.clone(),
        from: from.clone(),
        paths: walk.paths.len(),
        questions: guide.questions.len(),
        views: walk.views.len(),
        taps,
        routes,
        lists: list_limits::lists(guide).into_iter().map(|list| (list.field.id.clone(), list.areas)).collect(),
        notes: walk.notes.clone(),
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { guide, from, paths, questions, views, taps, routes, lists, notes } = self;
        let usual: usize = taps.range(..=USUAL_TAPS).map(|(_, paths)| paths).sum();
        let most = taps.keys().max().copied().unwrap_or_default();
        let share = usual * 100 / (*paths).max(1);
        let when = if from.is_empty() { String::new() } else { format!(" from {from}") };
        writeln!(f, "{guide}{when}: {paths} paths, each to one route; {questions} questions asked in {views} views")?;
        writeln!(f, "taps: {usual} of {paths} paths take at most {USUAL_TAPS} ({share} in 100), none over {most}")?;
        for (taps, paths) in taps {
            writeln!(f, "  {taps} taps: {paths} paths")?;
        }
        writeln!(f, "routes:")?;
        for (route, paths) in routes {
            writeln!(f, "  {route}: {paths} paths")?;
        }
        let lists: Vec<String> = lists.iter().map(|(field, areas)| format!("{field} {areas}")).collect();
        writeln!(f, "areas in each list, of at most {}: {}", list_limits::MOST_AREAS, lists.join(", "))?;
        writeln!(f, "notes: {}", notes.len())?;
        notes.iter().try_for_each(|note| writeln!(f, "  {note}"))
    }
}

/// The report of a guide for sign-off: for each period its first day, empty for the first, and a page.
///
/// # Errors
/// Names the sentences that are missing, and the language if there is none like it.
pub fn for_sign_off(compiled: &Compiled, lang: &str) -> Result<Vec<(String, String)>, Vec<Problem>> {
    if !compiled.sentences.contains_key(lang) {
        let cause = format!("there is no language “{lang}”");
        let remedy = format!("use one of {}", LANGUAGES.join(", "));
        return Err(vec![Problem::new("the command", lang, cause, remedy)]);
    }
    let periods = compiled.periods();
    let mut all = Vec::new();
    for (at, period) in periods.iter().enumerate() {
        let pack = packs::whole_pack(period, lang);
        let end = periods.get(at + 1).map(|next| next.from.as_str());
        let between = (periods.len() > 1).then_some(Between { from: &period.from, end });
        let page = sign_off::page(&pack, &proof::walk(&period.guide), between);
        let missing = shown::missing(period, lang, &pack.begin().into_iter().collect());
        if !missing.is_empty() {
            return Err(missing);
        }
        all.push((period.from.clone(), page));
    }
    Ok(all)
}

/// What the conditions and statuses of all guides say without effect.
pub fn needless(guides: &[WalkedGuide<'_>]) -> Vec<Problem> {
    // What one layer wrote, wherever that is laid.
    let mut parts: BTreeMap<Problem, bool> = BTreeMap::new();
    for WalkedGuide { compiled, walk } in guides {
        for (finding, needless) in needless::weigh(&compiled.guide, walk) {
            let problem = merge::in_file(finding, &compiled.guide, &compiled.written_in);
            *parts.entry(problem).or_insert(true) &= needless;
        }
    }
    parts.into_iter().filter_map(|(problem, needless)| needless.then_some(problem)).collect()
}
