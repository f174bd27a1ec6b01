//! The parts of a guide, as they are written in JSON.
//!
//! Everything that a reader sees is a Fluent message named after an id; no part holds prose.

use serde::{Deserialize, Serialize};

use super::areas::Areas;
use super::condition::Condition;
use super::sorted::{Map, Set};

/// Everything about one municipality: the national layer with the municipality's laid over it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Guide {
    /// The municipality's id; its name is the message `guide-<id>`.
    pub id: String,
    /// The date of the last change to a rule, as year-month-day.
    pub version: String,
    /// The folder of the site in which its pages stand; empty for the root. Without it: the id.
    #[serde(default)]
    pub folder: Option<String>,
    /// The order of the sections of the routes table.
    pub sections: Vec<String>,
    /// The questions, in the order they are asked.
    pub questions: Vec<Question>,
    /// What a decision can be about.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Vec<Area>"))]
    pub areas: Areas,
    /// Who can take a complaint.
    pub places: Vec<Place>,
    /// What can be said of a place that is not the door.
    pub reasons: Vec<Reason>,
    /// The decision table that says where. Hit policy FIRST, in the order of the sections.
    pub routes: Vec<RouteRow>,
    /// The decision table that says what to do. Hit policy COLLECT, in this order.
    pub steps: Vec<StepRow>,
    /// Where people stand who took one thing for another, and where they are led. Hit policy COLLECT, in this order.
    #[serde(default)]
    pub asides: Vec<Aside>,
    /// The texts that claims rest on.
    pub sources: Vec<Source>,
    /// Official terms. The message `term-<id>` lists the forms to look for, the first of them to be
    /// shown; `term-<id>-is` says what it means.
    #[serde(default)]
    pub terms: Vec<String>,
    /// Days on which offices are closed, besides Saturdays and Sundays.
    #[serde(default)]
    pub holidays: Vec<Holiday>,
    /// Those who may use the guide for somebody else.
    #[serde(default)]
    pub helpers: Option<Helpers>,
    /// Who helps by phone those who cannot complain alone.
    #[serde(default)]
    pub helps: Option<Helps>,
    /// The parameter of a page's address that names a theme.
    #[serde(default)]
    pub theme_parameter: Option<String>,
    /// The origins whose pages may show the guide in a frame, such as `https://www.example.dk`. Its own always may.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Whether a page that shows the guide in a frame is told, to count, that a visit began, reached an answer or used a
    /// hand-off. The page about the guide says so then.
    #[serde(default)]
    pub counting: bool,
    /// What a visit can be about, for those who count: no more is told of it.
    #[serde(default)]
    pub topics: Vec<Topic>,
    /// Who answers for the guide. Without one the page says that nobody official does.
    #[serde(default)]
    pub publisher: Option<Publisher>,
}

/// Who may use the guide for somebody else. To them it speaks of the person in the third person,
/// with the sentences of `locales/*/helper`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Helpers {
    /// The parameter of the page's address that names the role.
    pub parameter: String,
    /// The roles; the link to each is the message `role-<id>`.
    pub roles: Vec<String>,
}

/// The place that helps by phone those who cannot complain alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Helps {
    /// The place, which has a phone.
    pub place: String,
    /// The sections of routes with which it does not help.
    #[serde(default)]
    pub not_in: Vec<String>,
}

/// A group of matters, as complaints are counted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Topic {
    /// What those who count are told.
    pub id: String,
    /// The options that belong to it; of the answers of a matter, the last that does decides.
    pub options: Vec<String>,
}

/// A public holiday, on the same date each year or so many days from Easter Sunday.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Holiday {
    /// Names it in findings.
    pub id: String,
    /// `month-day`, or the days after Easter Sunday with a sign: `-2`, `+39`.
    pub on: String,
    /// The last year in which it was one.
    #[serde(default)]
    pub until: Option<u32>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

/// A question and its possible answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Question {
    /// Its messages are `question-<id>` and `question-<id>-help`.
    pub id: String,
    /// It is a question only for those who gave one of these answers to an earlier question.
    /// Empty: for everyone.
    #[serde(default)]
    pub within: Vec<String>,
    /// For the question that names the area: the questions whose options are fields.
    #[serde(default)]
    pub areas_within: Vec<String>,
    /// The answers that can be given, at most 8; of areas at most 14. The question that names the area has none of its own.
    #[serde(default)]
    pub options: Vec<Opt>,
    /// An expandable explanation, the message `question-<id>-more`.
    #[serde(default)]
    pub more: bool,
    /// Numbers of rules and keys of sources.
    #[serde(default)]
    pub rests_on: Vec<String>,
}

/// One answer that can be given. Its id is unique in the guide and never gets another meaning.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Opt {
    /// Stands in links. Its message is `option-<id>`.
    pub id: String,
    /// Whether it has an example, the message `option-<id>-hint`.
    #[serde(default)]
    pub hint: bool,
    /// A matter with such answers alone is often met together with a decision: the static edition
    /// has the plans of both.
    #[serde(default)]
    pub companion: bool,
    /// The answer of those whose time limit has passed: who enters a day that is too long ago is
    /// led to it.
    #[serde(default)]
    pub late: bool,
    /// The answer of those who have no guidance in writing yet: a letter that comes later may still say otherwise.
    #[serde(default)]
    pub letter_later: bool,
    /// For a field with many areas: the two or three groups of its list, in their order. The heading of
    /// each is the message `group-<id>`.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Ids that old links may carry for this option.
    #[serde(default)]
    pub formerly: Vec<String>,
    /// Numbers of rules and keys of sources.
    #[serde(default)]
    pub rests_on: Vec<String>,
}

/// What part of life a decision is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Area {
    /// Stands in links. Its messages are `option-<id>` and `option-<id>-hint`.
    pub id: String,
    /// The options, of the questions about the field, under which people look for it; of a field whose
    /// list is in groups, the group. What names such a field itself stands below its groups.
    pub fields: Vec<String>,
    /// Where a complaint about a decision goes: one door, or several at once.
    pub doors: Vec<Door>,
    /// The part of the municipality that decides.
    #[serde(default)]
    pub department: Option<Claim>,
    /// The governing act; its name is the message `act-<is>`.
    #[serde(default)]
    pub act: Option<Claim>,
    /// Whether the area has something of its own to say, the message `area-<id>-note`.
    #[serde(default)]
    pub note: bool,
    /// Ids that old links may carry for this area.
    #[serde(default)]
    pub formerly: Vec<String>,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

/// How sure a claim is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read in a public page or in the municipality's own text.
    #[default]
    Sourced,
    /// Partly read, partly general knowledge.
    Part,
    /// Not confirmed by any page that was read.
    Unconfirmed,
}

/// Something a guide says is so, with where it was read and how sure it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Claim {
    /// What is claimed: an id, a time limit, or for a contact the fact itself.
    pub is: String,
    /// Keys of sources. A claim without any is unconfirmed.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// What is claimed on the days on which this does not hold.
    #[serde(default)]
    pub then: Option<Box<Claim>>,
}

/// The place that decides, and how to get there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Door {
    /// The place that decides.
    pub place: Claim,
    /// What is missing here stands at the place.
    #[serde(default)]
    pub way: Way,
}

/// How a complaint reaches a place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Way {
    /// The place that the complaint is sent to.
    #[serde(default)]
    pub send_to: Option<Claim>,
    /// The message `channel-<is>`.
    #[serde(default)]
    pub channel: Option<Claim>,
    /// See [`super::deadline::Deadline`].
    #[serde(default)]
    pub deadline: Option<Claim>,
    /// How long an answer normally takes; until then waiting is right. Written as a time limit.
    #[serde(default)]
    pub wait: Option<Claim>,
    /// The message `fee-<is>`.
    #[serde(default)]
    pub fee: Option<Claim>,
    /// The part of the municipality, where it is known.
    #[serde(default)]
    pub department: Option<Claim>,
    /// The public page that carries the form: a key of the place's `contacts`.
    #[serde(default)]
    pub page: Option<Claim>,
}

/// What sort of place it is; tables may ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum PlaceKind {
    /// A part of the municipality that decides or works.
    Department,
    /// The municipality's own ombudsman.
    Adviser,
    /// A statutory body that can change a decision.
    Appeal,
    /// Supervision and the parliamentary ombudsman: legality, no new decision.
    Oversight,
    Court,
    /// A politician with responsibility.
    Mayor,
    /// Anyone outside the public system of complaints.
    Other,
}

/// Who can take a complaint.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Place {
    /// Its messages are `place-<id>` and `place-<id>-what`.
    pub id: String,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// What the way there is unless a door says otherwise.
    #[serde(default)]
    pub way: Way,
    /// Phone, address, e-mail, hours and pages, by what they are.
    #[serde(default)]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "std::collections::BTreeMap<String, Claim>"))]
    pub contacts: Map<String, Claim>,
    /// Contacts that are shown on some routes alone, with the ids of these.
    #[serde(default)]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "std::collections::BTreeMap<String, std::collections::BTreeSet<String>>")
    )]
    pub contacts_for: Map<String, Set<String>>,
    /// The reason that is given on a route that does not mention it. Without this it is left out there.
    #[serde(default)]
    pub otherwise: Option<String>,
}

/// Whether a place that is not the door can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Go there before the door.
    First,
    /// It may be used at the same time.
    Alongside,
    /// It can be used afterwards.
    Later,
    /// It can be used if the person's letter says so.
    Maybe,
    /// It cannot take this matter.
    No,
}

/// Why a place that is not the door can be used, or cannot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Reason {
    /// Its message is `status-<id>`.
    pub id: String,
    /// Whether the place can be used.
    pub is: Standing,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

/// A row of the routes table.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct RouteRow {
    /// The id of the route. Its messages are `route-<id>-title` and `route-<id>-why`.
    pub id: String,
    /// One of the sections.
    pub section: String,
    /// When the row applies.
    #[serde(rename = "if", default)]
    pub when: Condition,
    /// Tell the same as this row, but for its own `status`; the route has that row's id.
    #[serde(default)]
    pub like: Option<String>,
    /// Take the doors of the area.
    #[serde(default)]
    pub area_doors: bool,
    /// It is about a decision: the guidance in the person's own letter comes before this guide.
    #[serde(default)]
    pub letter_first: bool,
    /// Whether something is said right under the title, the message `route-<id>-lead`.
    #[serde(default)]
    pub lead: bool,
    /// Where the complaint goes: one door, or several at once.
    #[serde(default)]
    pub doors: Vec<Door>,
    /// What is said of the other places: by place, the reason. The rest say it themselves.
    #[serde(default)]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "std::collections::BTreeMap<String, String>"))]
    pub status: Map<String, String>,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

/// Under which heading a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// What cannot wait, before all else: somebody is in danger.
    Danger,
    /// To do now.
    Do,
    /// To have at hand.
    Ready,
    /// What happens afterwards.
    Then,
    /// A text to send.
    Letter,
}

/// A row of the steps table. Its sentence is the message `step-<id>`; a letter is the message
/// `letter-<id>`, and its name `letter-<id>-title`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct StepRow {
    /// Its sentence is named after it.
    pub id: String,
    /// Under which heading it stands.
    pub kind: StepKind,
    /// It is only for those who help somebody else in one of these roles.
    #[serde(default)]
    pub roles: Vec<String>,
    /// When the step is collected.
    #[serde(rename = "if", default)]
    pub when: Condition,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

/// What is often taken for something else: a sentence that says whom it is for, and leads them there before all else.
/// The whole sentence, the message `aside-<id>`, is the link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Aside {
    /// Its sentence is named after it.
    pub id: String,
    /// The question under whose options it stands; without it, it stands first in an answer.
    #[serde(default)]
    pub question: Option<String>,
    /// When it is shown.
    #[serde(rename = "if", default)]
    pub when: Condition,
    /// Where it leads: options joined by `.`, as in a link. After `~.` they are given instead of what was
    /// said to the same questions; what was said before stays, what came after is asked again.
    pub to: String,
    /// The first day on which it holds, as year-month-day; without it, it has always held.
    #[serde(default)]
    pub from: Option<String>,
    /// The last day on which it holds; without it, no end is known.
    #[serde(default)]
    pub until: Option<String>,
    /// Numbers of rules and keys of sources.
    pub rests_on: Vec<String>,
}

/// A text that claims rest on.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Source {
    /// The key that claims cite.
    pub id: String,
    /// The page's own title.
    pub title: String,
    /// Who published it.
    pub by: String,
    /// The language of its title; without it, that in which the guide was written first.
    #[serde(default)]
    pub lang: String,
    /// The public address of the page.
    #[serde(default)]
    pub url: Option<String>,
    /// The date that the page itself carries.
    #[serde(default)]
    pub page_dated: Option<String>,
    /// When the stored copy was read: year-month.
    pub copy_read: String,
    /// When a person looked at the live page: year-month-day; empty until somebody has.
    #[serde(default)]
    pub confirmed_on: Option<String>,
    /// How many months it may be relied on before it must be read again.
    #[serde(default = "a_year")]
    pub good_for: u8,
}

fn a_year() -> u8 {
    12
}

/// Who answers for a guide.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), serde(deny_unknown_fields))]
pub struct Publisher {
    /// Who publishes the guide.
    pub name: String,
    /// The public address of the guide's first page in the original language, with a slash at its
    /// end; the others stand below it. Without it search engines are told to leave the pages out.
    #[serde(default)]
    pub address: Option<String>,
    /// The theme of the guide's pages: the name of a file in `themes/`.
    #[serde(default)]
    pub theme: Option<String>,
    /// The address of a page or a mail for errors.
    pub contact: String,
    /// The address of the accessibility statement.
    pub accessibility: String,
    /// The address of the privacy text.
    pub privacy: String,
    /// Who has reviewed the rules.
    pub reviewed_by: String,
    /// When: year-month-day.
    pub reviewed_on: String,
}

impl Guide {
    /// The folder in which its pages stand, with a slash at its end; empty for the root.
    pub fn folder(&self) -> String {
        let name = self.folder.as_ref().unwrap_or(&self.id);
        if name.is_empty() { String::new() } else { format!("{name}/") }
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The option with this id that a question lists itself; areas are no such options.
    pub fn option(&self, id: &str) -> Option<&Opt> {
        self.questions.iter().flat_map(|question| &question.options).find(|option| option.id == id)
    }

    /// The area with this id.
    pub fn area(&self, id: &str) -> Option<&Area> {
        self.areas.find(id)
    }

    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// The reason with this id.
    pub fn reason(&self, id: &str) -> Option<&Reason> {
        self.reasons.iter().find(|reason| reason.id == id)
    }

    /// The row that a row takes its doors from: itself, or the one it is like.
    pub fn told_by<'g>(&'g self, row: &'g RouteRow) -> &'g RouteRow {
        let like = row.like.as_ref().and_then(|like| self.routes.iter().find(|other| other.id == *like));
        like.unwrap_or(row)
    }

    /// Every door, and where it stands.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn each_door(&self) -> impl Iterator<Item = (String, &Door)> {
        let of_areas = self.areas.iter().map(|area| (format!("areas › {}", area.id), &area.doors));
        let of_rows = self.routes.iter().map(|row| (format!("routes › {}", row.id), &row.doors));
        of_areas.chain(of_rows).flat_map(|(at, doors)| doors.iter().map(move |door| (at.clone(), door)))
    }

    /// The place that a complaint through a door is sent to.
    pub fn receiver<'g>(&'g self, door: &'g Door) -> &'g str {
        let of_place = self.place(&door.place.is).and_then(|place| place.way.send_to.as_ref());
        door.way.send_to.as_ref().or(of_place).map_or(&door.place.is, |claim| &claim.is)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Calls with everything that is said to rest on something.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn each_rests_on_mut(&mut self, call: &mut impl FnMut(&mut Vec<String>)) {
        for question in &mut self.questions {
            call(&mut question.rests_on);
            question.options.iter_mut().for_each(|option| call(&mut option.rests_on));
        }
        self.areas.each_mut(|area| call(&mut area.rests_on));
        self.steps.iter_mut().for_each(|step| call(&mut step.rests_on));
        self.asides.iter_mut().for_each(|aside| call(&mut aside.rests_on));
        self.holidays.iter_mut().for_each(|holiday| call(&mut holiday.rests_on));
        self.routes.iter_mut().for_each(|row| call(&mut row.rests_on));
        self.reasons.iter_mut().for_each(|reason| call(&mut reason.rests_on));
    }

    /// Calls with every claim.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn each_claim_mut(&mut self, call: &mut impl FnMut(&mut Claim)) {
        let mut door = |door: &mut Door| {
            call(&mut door.place);
            door.way.each_claim_mut(call);
        };
        self.routes.iter_mut().flat_map(|row| &mut row.doors).for_each(&mut door);
        self.areas.each_mut(|area| {
            area.doors.iter_mut().for_each(&mut door);
        });
        self.areas.each_mut(|area| area.department.iter_mut().chain(&mut area.act).for_each(&mut *call));
        for place in &mut self.places {
            place.way.each_claim_mut(call);
            place.contacts.values_mut().for_each(&mut *call);
        }
    }

    /// The question that names the area.
    pub fn area_question(&self) -> Option<&Question> {
        self.questions.iter().find(|question| question.names_area())
    }

    /// The question that an option answers, and the id it has today.
    pub fn find_option(&self, option: &str) -> Option<(&str, &str)> {
        let is = |id: &str, formerly: &[String]| id == option || formerly.iter().any(|old| old == option);
        for question in &self.questions {
            if let Some(found) = question.options.iter().find(|o| is(&o.id, &o.formerly)) {
                return Some((&question.id, &found.id));
            }
        }
        let question = self.area_question()?;
        let area = self.area(option).or_else(|| self.areas.iter().find(|area| is(&area.id, &area.formerly)))?;
        Some((&question.id, &area.id))
    }
}

impl Question {
    /// Whether its options are the areas.
    pub fn names_area(&self) -> bool {
        !self.areas_within.is_empty()
    }
}

impl RouteRow {
    /// The id of the route that it gives.
    pub fn route(&self) -> &str {
        self.like.as_deref().unwrap_or(&self.id)
    }
}

impl Way {
    /// What the way claims, by what it is called.
    pub fn claims(&self) -> impl Iterator<Item = (&str, &Claim)> {
        [
            ("send_to", &self.send_to),
            ("channel", &self.channel),
            ("deadline", &self.deadline),
            ("wait", &self.wait),
            ("fee", &self.fee),
            ("department", &self.department),
            ("page", &self.page),
        ]
        .into_iter()
        .filter_map(|(name, claim)| Some((name, claim.as_ref()?)))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Way {
    fn each_claim_mut(&mut self, call: &mut impl FnMut(&mut Claim)) {
        let Self { send_to, channel, deadline, wait, fee, department, page } = self;
        [send_to, channel, deadline, wait, fee, department, page].into_iter().flatten().for_each(call);
    }
}

impl StepRow {
    /// Whether it is shown to somebody in this role; without one, to the person themselves.
    pub fn is_for(&self, role: Option<&str>) -> bool {
        self.roles.is_empty() || role.is_some_and(|role| self.roles.iter().any(|other| other == role))
    }

    /// The message that says it.
    pub fn message(&self) -> String {
        let prefix = if self.kind == StepKind::Letter { "letter" } else { "step" };
        format!("{prefix}-{}", self.id)
    }
}

impl PlaceKind {
    /// The word that a guide writes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Adviser => "adviser",
            Self::Appeal => "appeal",
            Self::Oversight => "oversight",
            Self::Court => "court",
            Self::Mayor => "mayor",
            Self::Other => "other",
        }
    }
}

impl Standing {
    /// The word that a guide writes.
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Alongside => "alongside",
            Self::Later => "later",
            Self::Maybe => "maybe",
            Self::No => "no",
        }
    }
}

impl Confidence {
    /// The word that a guide writes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sourced => "sourced",
            Self::Part => "part",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}
