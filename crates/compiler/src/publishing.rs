//! Whether guides may be shown to the public: somebody answers for each, and nothing in them is made up
//! or claims what cannot have happened yet.

use time::Date;

use super::load::Compiled;
use guide::Guide;
use guide::calendar;
use guide::visit_claims::each_claim;
use rulebook::finding::Finding;
use rulebook::merge::in_file;
use rulebook::problem::Problem;

/// The hosts that only examples name.
const EXAMPLE_HOSTS: [&str; 4] = ["example.org", "example.com", "example.net", "example.dk"];
/// How the phone numbers of the manual begin.
const EXAMPLE_NUMBER: &str = "123456";

/// A problem for each guide that nobody answers for.
pub fn unanswered(guides: &[Compiled]) -> Vec<Problem> {
    let nobody = guides.iter().filter(|compiled| compiled.guide.publisher.is_none());
    let problem = |compiled: &Compiled| {
        Problem::new(
            format!("guides/{}.json", compiled.guide.id),
            "publisher",
            "nobody answers for this guide, so it is not for the public",
            "write `publisher` (docs/deploying.md), or make a demonstration with --demo",
        )
    };
    nobody.map(problem).collect()
}

/// What no guide can truly say on the day `today`: that somebody looked at it later than that; and, once
/// somebody answers for it, what is only an example.
pub fn untrue(guides: &[Compiled], today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    for compiled in guides {
        let guide = &compiled.guide;
        let found = later(guide, today).into_iter().chain(examples(guide));
        problems.extend(found.map(|finding| in_file(finding, guide, &compiled.written_in)));
    }
    problems.sort();
    problems.dedup();
    problems
}

/// Reviews and confirmations that lie in the future.
fn later(guide: &Guide, today: Date) -> Vec<Finding> {
    let reviewed =
        guide.publisher.iter().map(|publisher| ("publisher › reviewed_on".to_owned(), &publisher.reviewed_on));
    let confirmed = guide
        .sources
        .iter()
        .filter_map(|source| Some((format!("sources › {} › confirmed_on", source.id), source.confirmed_on.as_ref()?)));
    let days = reviewed.chain(confirmed);
    let days = days.filter(|(_, day)| calendar::read(day).is_some_and(|day| day > today));
    days.map(|(place, day)| Finding {
        place,
        cause: format!("{day} is yet to come: nobody can have looked then"),
        remedy: "write the day on which somebody did".into(),
    })
    .collect()
}

/// Contacts and addresses of examples, in a guide that somebody answers for.
fn examples(guide: &Guide) -> Vec<Finding> {
    let Some(publisher) = &guide.publisher else { return Vec::new() };
    let mut texts: Vec<(String, &str)> = vec![
        ("publisher › name".into(), &publisher.name),
        ("publisher › contact".into(), &publisher.contact),
        ("publisher › accessibility".into(), &publisher.accessibility),
        ("publisher › privacy".into(), &publisher.privacy),
        ("publisher › address".into(), publisher.address.as_deref().unwrap_or_default()),
    ];
    each_claim(guide, &mut |at, kind, claim| texts.push((format!("{at} › {}", kind.name()), &claim.is)));
    for source in &guide.sources {
        texts.push((format!("sources › {} › url", source.id), source.url.as_deref().unwrap_or_default()));
    }
    let made_up = texts.into_iter().filter(|(_, text)| {
        let number = text.replace(' ', "");
        let is_number = number.bytes().all(|digit| digit.is_ascii_digit());
        is_number && number.starts_with(EXAMPLE_NUMBER) || EXAMPLE_HOSTS.iter().any(|host| text.contains(host))
    });
    made_up
        .map(|(place, text)| Finding {
            place,
            cause: format!("“{text}” is an example of the manual"),
            remedy: "write what is true, or leave it out".into(),
        })
        .collect()
}
