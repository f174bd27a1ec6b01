//! What a guide needs as time goes by: sources to read again, links to try.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use serde::Serialize;

use super::load::Compiled;
use guide::age::Month;
use guide::visit_claims::{each_claim, each_rests_on};
use rulebook::finding::Finding;
use rulebook::merge;
use rulebook::problem::Problem;

/// A source that must be read again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Due {
    /// The last month in which it may be relied on: year-month.
    pub month: String,
    pub source: String,
    /// Who published it, and its title.
    pub title: String,
    pub url: Option<String>,
    /// What rests on it, e.g. `places › ankestyrelsen`.
    pub used_by: BTreeSet<String>,
    pub file: String,
}

/// All sources of the guides, the first to read again first.
pub fn due(guides: &[Compiled]) -> Vec<Due> {
    let mut by_source: BTreeMap<&str, Due> = BTreeMap::new();
    for compiled in guides {
        let guide = &compiled.guide;
        let mut used_by: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut uses = |at: &str, ids: &mut dyn Iterator<Item = &'_ String>| {
            for source in ids.filter_map(|id| guide.source(id)) {
                used_by.entry(&source.id).or_default().insert(at.to_owned());
            }
        };
        each_claim(guide, &mut |at, _, claim| uses(at, &mut claim.sources.iter()));
        each_rests_on(guide, &mut |at, ids| uses(at, &mut ids.iter()));
        for source in &guide.sources {
            let finding =
                Finding { place: format!("sources › {}", source.id), cause: String::new(), remedy: String::new() };
            let due = by_source.entry(&source.id).or_insert_with(|| Due {
                month: source.read_again().map(|month| month.to_string()).unwrap_or_default(),
                source: source.id.clone(),
                title: format!("{}: {}", source.by, source.title),
                url: source.url.clone(),
                used_by: BTreeSet::new(),
                file: merge::in_file(finding, guide, &compiled.written_in).file,
            });
            due.used_by.extend(used_by.remove(source.id.as_str()).unwrap_or_default());
        }
    }
    let mut all: Vec<Due> = by_source.into_values().collect();
    all.sort();
    all
}

/// The sources that should have been read again before this month.
pub fn expired(due: &[Due], today: Month) -> Vec<Problem> {
    let late = due.iter().filter(|due| Month::of(&due.month).is_some_and(|by| by < today));
    late.map(|due| {
        let cause = format!(
            "it should have been read again by the end of {}; {} rest on it",
            due.month,
            due.used_by.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
        );
        Problem::new(
            &due.file,
            format!("sources › {}", due.source),
            cause,
            "read the live page, correct what rests on it, and set `confirmed_on` to the day you did",
        )
    })
    .collect()
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}  {}  {}", self.month, self.source, self.title)?;
        self.url.iter().try_for_each(|url| write!(f, "\n           {url}"))
    }
}

/// An address that a guide shows or cites, and where.
pub type Links = BTreeMap<String, BTreeSet<String>>;

/// Every web address of the guides.
pub fn links(guides: &[Compiled]) -> Links {
    let mut links = Links::new();
    for compiled in guides {
        let guide = &compiled.guide;
        let mut add = |url: &str, at: String| {
            if url.starts_with("http") {
                links.entry(url.to_owned()).or_default().insert(at);
            }
        };
        each_claim(guide, &mut |at, kind, claim| add(&claim.is, format!("{at} › {}", kind.name())));
        for source in &guide.sources {
            source.url.iter().for_each(|url| add(url, format!("sources › {}", source.id)));
        }
        if let Some(publisher) = &guide.publisher {
            for url in [&publisher.contact, &publisher.accessibility, &publisher.privacy] {
                add(url, "publisher".into());
            }
        }
    }
    links
}

/// Asks for every address once, and says which do not answer, or have moved for good.
pub fn follow(links: &Links) -> Vec<Problem> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(30)))
        .http_status_as_error(false)
        .max_redirects(0)
        .build();
    let agent = ureq::Agent::new_with_config(config);
    let mut problems = Vec::new();
    for (url, at) in links {
        let at = at.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        if let Err((cause, remedy)) = ask(&agent, url) {
            problems.push(Problem::new(url, at, cause, remedy));
        }
    }
    problems
}

fn ask(agent: &ureq::Agent, url: &str) -> Result<(), (String, String)> {
    let answer = agent.get(url).call().map_err(|error| {
        (
            format!("it does not answer: {error}"),
            "try it in a browser; if it is gone, find the page's new address".into(),
        )
    })?;
    let status = answer.status().as_u16();
    let to = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or_default();
    match status {
        200..=299 | 302 | 303 | 307 => Ok(()),
        301 | 308 => {
            Err((format!("it has moved for good, to {to}"), "read the new page, and write its address".into()))
        }
        _ => Err((format!("it answers with {status}"), "try it in a browser; if it is gone, find a new source".into())),
    }
}
