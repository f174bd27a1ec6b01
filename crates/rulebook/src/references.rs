//! Whether a guide is whole: every id that is named exists, and every claim has grounds.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::Finding;
use super::{addresses, publisher};
use guide::calendar;
use guide::deadline::Deadline;
use guide::hours::Hours;
use guide::model::{Asked, ClaimKind, Condition, Confidence, Guide, Question, is_id};
use guide::periods::Dated;
use guide::visit_claims::{each_claim, each_rests_on};

/// Checks that every id named somewhere exists, that ids are unique and that claims have grounds.
pub fn check(guide: &Guide) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut find = |place: String, cause: String, remedy: &str| {
        findings.push(Finding { place, cause, remedy: remedy.to_owned() });
    };
    unique(guide, &mut find);
    addresses::check(guide, &mut find);
    publisher::check(guide, &mut find);
    let address = guide.publisher.as_ref().and_then(|publisher| publisher.address.as_deref());
    if let Some(address) = address.filter(|address| !(address.starts_with("https://") && address.ends_with('/'))) {
        find(
            "publisher › address".into(),
            format!("“{address}” is not the address of a folder on the web"),
            "begin it with https:// and end it with a slash",
        );
    }
    for host in guide.hosts.iter().filter(|host| !is_origin(host)) {
        find(
            "hosts".into(),
            format!("“{host}” is no origin"),
            "write https:// and the name of the host, without a slash at the end",
        );
    }
    for topic in &guide.topics {
        for option in topic.options.iter().filter(|option| guide.find_option(option).is_none()) {
            find(
                format!("topics › {}", topic.id),
                format!("the option “{option}” does not exist"),
                "use an option of a question",
            );
        }
        if !is_id(&topic.id) || topic.id.bytes().any(|byte| byte.is_ascii_digit()) {
            find(format!("topics › {}", topic.id), "the id is told to other pages".into(), "use a to z and hyphens");
        }
    }
    for row in &guide.routes {
        let at = format!("routes › {}", row.id);
        if !guide.sections.contains(&row.section) {
            find(at.clone(), format!("the section “{}” does not exist", row.section), "use one of `sections`");
        }
        if row.when.0.is_empty() && guide.sections.last() != Some(&row.section) {
            find(
                at.clone(),
                "a row without conditions hides all that follow".into(),
                "only the last section may have one",
            );
        }
        let ways = [row.like.is_some(), row.area_doors, !row.doors.is_empty()];
        if ways.into_iter().filter(|way| *way).count() != 1 {
            find(at.clone(), "a row has one of `doors`, `area_doors` and `like`".into(), "keep one of them");
        }
        if row.like.is_some() && row.letter_first {
            find(
                at.clone(),
                "it tells the same as another row, so its own `letter_first` is not read".into(),
                "take it out, or take out `like`",
            );
        }
        let tells = |like: &str| guide.routes.iter().any(|other| other.id == like && other.like.is_none());
        if let Some(like) = row.like.as_deref().filter(|like| !tells(like)) {
            find(
                at.clone(),
                format!("it is like “{like}”, which is no row that tells a route itself"),
                "correct the id",
            );
        }
        for reason in row.status.values().filter(|reason| guide.reason(reason).is_none()) {
            find(
                at.clone(),
                format!("the status gives the reason “{reason}”, which does not exist"),
                "add it to `reasons` or correct the id",
            );
        }
        for place in row.status.keys().filter(|place| guide.place(place).is_none()) {
            find(
                at.clone(),
                format!("the status names the place “{place}”, which does not exist"),
                "add it to `places` or correct the id",
            );
        }
        condition(guide, &row.when, false, &at, &mut find);
    }
    for place in &guide.places {
        for (name, routes) in &place.contacts_for {
            let at = format!("places › {} › contacts_for", place.id);
            if !place.contacts.contains_key(name) {
                find(at.clone(), format!("“{name}” is no contact of the place"), "correct the name");
            }
            for route in routes.iter().filter(|id| !guide.routes.iter().any(|row| row.route() == id.as_str())) {
                find(at.clone(), format!("the route “{route}” does not exist"), "correct the id");
            }
        }
        if let Some(other) = place.contacts_of.as_deref() {
            let at = format!("places › {} › contacts_of", place.id);
            match guide.place(other) {
                None => find(at, format!("the place “{other}” does not exist"), "correct the id"),
                Some(other) if other.contacts_of.is_some() => {
                    find(
                        at,
                        format!("“{}” has its own contacts from another place", other.id),
                        "name that place itself",
                    );
                }
                Some(_) => {}
            }
        }
        if let Some(reason) = place.otherwise.as_ref().filter(|reason| guide.reason(reason).is_none()) {
            find(
                format!("places › {}", place.id),
                format!("otherwise it gives the reason “{reason}”, which does not exist"),
                "add it to `reasons` or correct the id",
            );
        }
    }
    if let Some(helps) = &guide.helps {
        let phone = guide.place(&helps.place).is_some_and(|place| place.contacts.contains_key("phone"));
        if !phone {
            find("helps".into(), format!("“{}” is no place with a phone", helps.place), "name one that helps by phone");
        }
        for section in helps.not_in.iter().filter(|section| !guide.sections.contains(section)) {
            find("helps".into(), format!("the section “{section}” does not exist"), "use one of `sections`");
        }
    }
    for row in &guide.steps {
        condition(guide, &row.when, true, &format!("steps › {}", row.id), &mut find);
        let roles = guide.helpers.as_ref().map_or(&[][..], |helpers| &helpers.roles);
        for role in row.roles.iter().filter(|role| !roles.contains(role)) {
            find(
                format!("steps › {}", row.id),
                format!("it is for the role “{role}”, which does not exist"),
                "add it to `helpers › roles` or correct the id",
            );
        }
    }
    for aside in &guide.asides {
        let at = format!("asides › {}", aside.id);
        if let Some(question) = aside.question.as_ref().filter(|id| guide.question(id).is_none()) {
            find(at.clone(), format!("the question “{question}” does not exist"), "correct the id");
        }
        condition(guide, &aside.when, aside.question.is_none(), &at, &mut find);
    }
    for holiday in guide.holidays.iter().filter(|holiday| holiday.day(2000).is_none()) {
        find(
            format!("holidays › {}", holiday.id),
            format!("“{}” is no day of the year", holiday.on),
            "write it as 12-25, or as days from Easter Sunday: -2, +39",
        );
    }
    let mut earlier: Vec<&Question> = Vec::new();
    for question in &guide.questions {
        let at = format!("questions › {}", question.id);
        for field in question.areas_within.iter().filter(|field| !earlier.iter().any(|q| q.id == **field)) {
            let cause = format!("no question before it is “{field}”");
            find(at.clone(), cause, "name the questions about the field, and let them stand before");
        }
        for option in &question.within {
            let known = guide.find_option(option).is_some_and(|(asks, _)| earlier.iter().any(|q| q.id == asks));
            if !known {
                let cause = format!("it lies within “{option}”, which is no answer to a question before it");
                find(at.clone(), cause, "name an option of an earlier question");
            }
        }
        if question.options.is_empty() && !question.names_area() {
            find(at, "it has no options".into(), "add options, or delete it");
        }
        earlier.push(question);
    }
    let within = guide.area_question().map_or(&[][..], |question| &question.areas_within);
    let fields: Vec<&Question> = within.iter().filter_map(|id| guide.question(id)).collect();
    for area in &guide.areas {
        let known =
            |id: &String| fields.iter().any(|field| field.options.iter().any(|option| option.id == guide.field_of(id)));
        for unknown in area.fields.iter().filter(|id| !known(id)) {
            find(
                format!("areas › {}", area.id),
                format!("the field “{unknown}” does not exist"),
                "use an option of a question about the field, or a group of one",
            );
        }
        let mut lists = BTreeSet::new();
        for twice in area.fields.iter().filter(|entry| !lists.insert(guide.field_of(entry))) {
            find(
                format!("areas › {}", area.id),
                format!("it stands twice in the list of “{}”", guide.field_of(twice)),
                "keep one of its groups in `fields`",
            );
        }
        if area.doors.is_empty() {
            find(format!("areas › {}", area.id), "it has no door".into(), "say in `doors` where a complaint goes");
        }
    }
    dates(guide, &mut find);
    held(guide, &mut find);
    each_claim(guide, &mut |at, kind, claim| {
        let name = kind.name();
        match kind {
            ClaimKind::Place | ClaimKind::SendTo | ClaimKind::Department if guide.place(&claim.is).is_none() => {
                find(
                    at.to_owned(),
                    format!("{name}: the place “{}” does not exist", claim.is),
                    "add it to `places` or correct the id",
                );
            }
            ClaimKind::Deadline | ClaimKind::Wait => {
                if let Err(cause) = Deadline::parse(&claim.is) {
                    find(at.to_owned(), cause, "correct the time limit");
                }
            }
            ClaimKind::Contact("hours") => {
                if let Err(cause) = Hours::parse(&claim.is) {
                    find(at.to_owned(), cause, "correct the hours");
                }
            }
            _ => {}
        }
        // Nobody may be sent to a number that was read nowhere.
        let contact = matches!(kind, ClaimKind::Contact(_));
        if claim.sources.is_empty() && (contact || claim.confidence != Confidence::Unconfirmed) {
            find(
                at.to_owned(),
                format!("{name} “{}” has no source", claim.is),
                if contact {
                    "name a source, or delete it"
                } else {
                    "name a source, or set the confidence to `unconfirmed`"
                },
            );
        }
        for source in claim.sources.iter().filter(|id| guide.source(id).is_none()) {
            find(
                at.to_owned(),
                format!("the source “{source}” does not exist"),
                "add it to `sources` or correct the id",
            );
        }
    });
    each_rests_on(guide, &mut |at, rests_on| {
        if rests_on.is_empty() {
            find(at.to_owned(), "it rests on nothing".into(), "say in `rests_on` which rule or source it comes from");
        }
        for id in rests_on.iter().filter(|id| !is_rule_number(id) && guide.source(id).is_none()) {
            find(
                at.to_owned(),
                format!("it rests on “{id}”, which is no source and no rule number"),
                "add it to `sources` or correct the id",
            );
        }
    });
    findings
}

/// A date that is written in another way would be read wrongly to the visitor.
fn dates(guide: &Guide, find: &mut impl FnMut(String, String, &str)) {
    if !is_date(&guide.version, &[3]) {
        find("version".into(), format!("“{}” is no date", guide.version), "write it as 2026-01-31");
    }
    for source in &guide.sources {
        let dates = [
            ("page_dated", source.page_dated.as_ref(), &[1, 2, 3][..], "write it as 2026-01-31, 2026-01 or 2026"),
            ("copy_read", Some(&source.copy_read), &[2, 3], "write it as 2026-01"),
            ("confirmed_on", source.confirmed_on.as_ref(), &[3], "write the day as 2026-01-31"),
        ];
        for (name, date, parts, remedy) in dates {
            if let Some(date) = date.filter(|date| !is_date(date, parts)) {
                find(format!("sources › {}", source.id), format!("{name} “{date}” is no date"), remedy);
            }
        }
    }
}

/// Days on which something begins or ends to hold.
fn held(guide: &Guide, find: &mut impl FnMut(String, String, &str)) {
    let mut check = |at: String, name: &str, dated: &dyn Dated| {
        let (from, until) = dated.held();
        for day in from.into_iter().chain(until).filter(|day| calendar::read(day).is_none()) {
            find(at.clone(), format!("{name}“{day}” is no day"), "write it as 2027-01-01");
        }
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            find(at, format!("{name}it ends before it begins"), "`until` is the last day on which it holds");
        }
    };
    guide.areas.iter().for_each(|area| check(format!("areas › {}", area.id), "", area));
    guide.routes.iter().for_each(|row| check(format!("routes › {}", row.id), "", row));
    guide.steps.iter().for_each(|row| check(format!("steps › {}", row.id), "", row));
    guide.asides.iter().for_each(|aside| check(format!("asides › {}", aside.id), "", aside));
    each_claim(guide, &mut |at, kind, claim| check(at.to_owned(), &format!("{}: ", kind.name()), claim));
    let days = guide.periods();
    each_claim(guide, &mut |at, kind, claim| {
        if claim.then.is_some() && claim.from.is_none() && claim.until.is_none() {
            let remedy = "say with `until` to what day it holds, or take `then` out";
            find(
                at.to_owned(),
                format!("{}: “{}” holds for ever, so nothing follows it", kind.name(), claim.is),
                remedy,
            );
        }
    });
    for (at, door) in guide.each_door() {
        if days.iter().any(|day| door.place.clone().on(day).is_none()) {
            let remedy = "say with `then` what the place is then";
            find(at, format!("the place “{}” does not hold on every day", door.place.is), remedy);
        }
    }
}

/// Whether it is a year, a year-month or a year-month-day: as many parts as one of `parts`.
fn is_date(text: &str, parts: &[usize]) -> bool {
    let numbers: Vec<&str> = text.split('-').collect();
    let is = |at: usize, digits: usize, most: u16| {
        numbers.get(at).is_none_or(|number| {
            number.len() == digits && number.parse::<u16>().is_ok_and(|number| (1..=most).contains(&number))
        })
    };
    let is_day = numbers.len() < 3 || calendar::read(text).is_some();
    parts.contains(&numbers.len()) && is(0, 4, 9999) && is(1, 2, 12) && is_day
}

/// `T6`, `R16`, `S8`, `P10`, `X1` or `C31`: a numbered row of the rules' dossier.
fn is_rule_number(id: &str) -> bool {
    let mut chars = id.chars();
    chars.next().is_some_and(|letter| "TRSPXC".contains(letter)) && chars.as_str().parse::<u16>().is_ok()
}

fn unique(guide: &Guide, find: &mut impl FnMut(String, String, &str)) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let options =
        guide.questions.iter().flat_map(|q| q.options.iter().map(move |o| (o, format!("questions › {}", q.id))));
    let ids = options.flat_map(|(option, at)| {
        std::iter::once(&option.id).chain(&option.formerly).map(move |id| (id.as_str(), at.clone()))
    });
    let areas = guide.areas.iter().flat_map(|area| {
        std::iter::once(&area.id).chain(&area.formerly).map(move |id| (id.as_str(), format!("areas › {}", area.id)))
    });
    // A group stands in `fields` as a field does.
    let groups = guide.questions.iter().flat_map(|question| {
        let groups = question.options.iter().flat_map(|option| &option.groups);
        groups.map(move |group| (group.as_str(), format!("questions › {}", question.id)))
    });
    for (id, at) in ids.chain(areas).chain(groups) {
        if !is_id(id) {
            find(at.clone(), format!("“{id}” cannot stand in a link"), "use a to z, digits, and hyphens between them");
        }
        if let Some(first) = seen.insert(id, at.clone()) {
            find(at, format!("the option id “{id}” stands already in {first}"), "an option id is unique in the guide");
        }
    }
}

fn condition(guide: &Guide, condition: &Condition, steps: bool, at: &str, find: &mut impl FnMut(String, String, &str)) {
    for (asked, allowed) in &condition.0 {
        let options = |question: &Question| -> BTreeSet<String> {
            question.options.iter().map(|option| option.id.clone()).collect()
        };
        let known: Option<BTreeSet<String>> = match asked {
            Asked::Question(id) => guide.question(id).map(|question| {
                if question.names_area() {
                    guide.areas.iter().map(|area| area.id.clone()).collect()
                } else {
                    options(question)
                }
            }),
            Asked::Answer => Some(guide.questions.iter().flat_map(options).collect()),
            Asked::Route => steps.then(|| guide.routes.iter().map(|row| row.id.clone()).collect()),
            Asked::AreaPlace | Asked::AreaSendTo => Some(guide.places.iter().map(|place| place.id.clone()).collect()),
            Asked::AreaKind => Some(guide.places.iter().map(|place| place.kind.name().to_owned()).collect()),
        };
        let key = asked.name();
        let Some(known) = known else {
            let others = Asked::OTHERS.iter().filter(|asked| **asked != Asked::Route).map(Asked::name);
            let others: Vec<&str> = others.collect();
            let may = format!("use a question, {}{}", others.join(", "), if steps { " or route" } else { "" });
            find(at.to_owned(), format!("the condition reads “{key}”, which does not exist"), &may);
            continue;
        };
        if allowed.is_empty() {
            find(at.to_owned(), format!("the condition on “{key}” allows nothing"), "list what it may be");
        }
        for value in allowed.iter().filter(|value| !known.contains(value.as_str())) {
            let cause = format!("“{value}” is nothing that “{key}” can be");
            find(at.to_owned(), cause, "correct the id, or delete it here if it is gone");
        }
    }
}

/// Whether this is what browsers call an origin; without encryption only on this machine, for trying.
fn is_origin(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| {
        let safe = url.scheme() == "https" || url.host_str() == Some("127.0.0.1");
        safe && url.origin().ascii_serialization() == text
    })
}
