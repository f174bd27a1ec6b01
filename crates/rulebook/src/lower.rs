//! Makes of what an editor has written what runs.

use guide::model as runs;

use super::files::LANGUAGES;
use super::model as written;

/// The guide that runs: what an editor may leave out stands there, the rows in the order of their sections.
pub fn lower(guide: written::Guide) -> runs::Guide {
    let mut routes: Vec<runs::RouteRow> = each(guide.routes);
    routes.sort_by_key(|row| guide.sections.iter().position(|section| *section == row.section));
    runs::Guide {
        id: guide.id,
        version: guide.version,
        folder: guide.folder,
        sections: guide.sections,
        questions: each(guide.questions),
        areas: each::<_, runs::Area>(guide.areas).into(),
        places: each(guide.places),
        reasons: each(guide.reasons),
        routes,
        steps: each(guide.steps),
        asides: each(guide.asides),
        sources: each(guide.sources),
        terms: guide.terms,
        holidays: each(guide.holidays),
        helpers: guide.helpers.map(|helpers| runs::Helpers { parameter: helpers.parameter, roles: helpers.roles }),
        helps: guide.helps.map(|helps| runs::Helps { place: helps.place, not_in: helps.not_in }),
        theme_parameter: guide.theme_parameter,
        hosts: guide.hosts,
        counting: guide.counting,
        topics: guide.topics.into_iter().map(|topic| runs::Topic { id: topic.id, options: topic.options }).collect(),
        publisher: guide.publisher.map(Into::into),
    }
}

fn each<Written, Runs: From<Written>>(parts: Vec<Written>) -> Vec<Runs> {
    parts.into_iter().map(Into::into).collect()
}

impl From<written::Question> for runs::Question {
    fn from(question: written::Question) -> Self {
        Self {
            id: question.id,
            within: question.within,
            areas_within: question.areas_within,
            options: each(question.options),
            more: question.more,
            rests_on: question.rests_on,
        }
    }
}

impl From<written::Opt> for runs::Opt {
    fn from(option: written::Opt) -> Self {
        Self {
            id: option.id,
            hint: option.hint,
            companion: option.companion,
            late: option.late,
            letter_later: option.letter_later,
            groups: option.groups,
            formerly: option.formerly,
            rests_on: option.rests_on,
        }
    }
}

impl From<written::Area> for runs::Area {
    fn from(area: written::Area) -> Self {
        Self {
            id: area.id,
            fields: area.fields,
            doors: each(area.doors),
            department: area.department.map(Into::into),
            act: area.act.map(Into::into),
            note: area.note,
            formerly: area.formerly,
            from: area.from,
            until: area.until,
            rests_on: area.rests_on,
        }
    }
}

impl From<written::Door> for runs::Door {
    fn from(door: written::Door) -> Self {
        Self { place: door.place.into(), way: door.way.into() }
    }
}

impl From<written::Way> for runs::Way {
    fn from(way: written::Way) -> Self {
        Self {
            send_to: way.send_to.map(Into::into),
            channel: way.channel.map(Into::into),
            deadline: way.deadline.map(Into::into),
            wait: way.wait.map(Into::into),
            fee: way.fee.map(Into::into),
            department: way.department.map(Into::into),
            page: way.page.map(Into::into),
        }
    }
}

impl From<written::Claim> for runs::Claim {
    fn from(claim: written::Claim) -> Self {
        Self {
            is: claim.is,
            sources: claim.sources,
            confidence: match claim.confidence {
                written::Confidence::Sourced => runs::Confidence::Sourced,
                written::Confidence::Part => runs::Confidence::Part,
                written::Confidence::Unconfirmed => runs::Confidence::Unconfirmed,
            },
            from: claim.from,
            until: claim.until,
            then: claim.then.map(|then| Box::new((*then).into())),
        }
    }
}

impl From<written::Place> for runs::Place {
    fn from(place: written::Place) -> Self {
        let contacts = place.contacts.into_iter().map(|(name, claim)| (name, claim.into()));
        let contacts_for = place.contacts_for.into_iter();
        Self {
            id: place.id,
            kind: match place.kind {
                written::PlaceKind::Department => runs::PlaceKind::Department,
                written::PlaceKind::Adviser => runs::PlaceKind::Adviser,
                written::PlaceKind::Appeal => runs::PlaceKind::Appeal,
                written::PlaceKind::Oversight => runs::PlaceKind::Oversight,
                written::PlaceKind::Court => runs::PlaceKind::Court,
                written::PlaceKind::Mayor => runs::PlaceKind::Mayor,
                written::PlaceKind::Other => runs::PlaceKind::Other,
            },
            way: place.way.into(),
            contacts: contacts.collect(),
            contacts_for: contacts_for
                .map(|(name, routes)| (name, routes.into_iter().collect::<Vec<_>>().into()))
                .collect(),
            contacts_of: place.contacts_of,
            otherwise: place.otherwise,
        }
    }
}

impl From<written::Reason> for runs::Reason {
    fn from(reason: written::Reason) -> Self {
        Self {
            id: reason.id,
            is: match reason.is {
                written::Standing::First => runs::Standing::First,
                written::Standing::Alongside => runs::Standing::Alongside,
                written::Standing::Later => runs::Standing::Later,
                written::Standing::Maybe => runs::Standing::Maybe,
                written::Standing::No => runs::Standing::No,
            },
            rests_on: reason.rests_on,
        }
    }
}

impl From<written::RouteRow> for runs::RouteRow {
    fn from(row: written::RouteRow) -> Self {
        Self {
            id: row.id,
            section: row.section,
            when: row.when.into(),
            like: row.like,
            area_doors: row.area_doors,
            letter_first: row.letter_first,
            lead: row.lead,
            doors: each(row.doors),
            status: row.status.into_iter().collect(),
            from: row.from,
            until: row.until,
            rests_on: row.rests_on,
        }
    }
}

impl From<written::StepRow> for runs::StepRow {
    fn from(row: written::StepRow) -> Self {
        Self {
            id: row.id,
            kind: match row.kind {
                written::StepKind::Danger => runs::StepKind::Danger,
                written::StepKind::Do => runs::StepKind::Do,
                written::StepKind::Ready => runs::StepKind::Ready,
                written::StepKind::Then => runs::StepKind::Then,
                written::StepKind::Letter => runs::StepKind::Letter,
            },
            roles: row.roles,
            when: row.when.into(),
            from: row.from,
            until: row.until,
            rests_on: row.rests_on,
        }
    }
}

impl From<written::Aside> for runs::Aside {
    fn from(aside: written::Aside) -> Self {
        Self {
            id: aside.id,
            question: aside.question,
            when: aside.when.into(),
            to: aside.to,
            from: aside.from,
            until: aside.until,
            rests_on: aside.rests_on,
        }
    }
}

impl From<written::Condition> for runs::Condition {
    fn from(condition: written::Condition) -> Self {
        let parts = condition.0.into_iter();
        Self(parts.map(|(key, values)| (asked(key), values.into_iter().collect::<Vec<_>>().into())).collect())
    }
}

/// A key that is nothing else names a question; that it is there is checked afterwards.
fn asked(key: String) -> runs::Asked {
    runs::Asked::OTHERS.into_iter().find(|asked| asked.name() == key).unwrap_or(runs::Asked::Question(key))
}

impl From<written::Source> for runs::Source {
    fn from(source: written::Source) -> Self {
        Self {
            id: source.id,
            title: source.title,
            by: source.by,
            lang: source.lang.unwrap_or_else(|| LANGUAGES[0].to_owned()),
            url: source.url,
            page_dated: source.page_dated,
            copy_read: source.copy_read,
            confirmed_on: source.confirmed_on,
            good_for: source.good_for.unwrap_or(A_YEAR),
        }
    }
}

/// How many months a source may be relied on that does not say it.
const A_YEAR: u8 = 12;

impl From<written::Holiday> for runs::Holiday {
    fn from(holiday: written::Holiday) -> Self {
        Self { id: holiday.id, on: holiday.on, until: holiday.until, rests_on: holiday.rests_on }
    }
}

impl From<written::Publisher> for runs::Publisher {
    fn from(publisher: written::Publisher) -> Self {
        Self {
            name: publisher.name,
            address: publisher.address,
            theme: publisher.theme,
            contact: publisher.contact,
            accessibility: publisher.accessibility,
            privacy: publisher.privacy,
            reviewed_by: publisher.reviewed_by,
            reviewed_on: publisher.reviewed_on,
        }
    }
}
