//! Everything about one municipality.

use schemars::JsonSchema;
use serde::Deserialize;

use super::area::Area;
use super::aside::Aside;
use super::holiday::Holiday;
use super::place::Place;
use super::publisher::Publisher;
use super::question::Question;
use super::reason::Reason;
use super::route_row::RouteRow;
use super::source::Source;
use super::step_row::StepRow;

/// Everything about one municipality: the national layer with the municipality's laid over it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
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
    pub areas: Vec<Area>,
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
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Helpers {
    /// The parameter of the page's address that names the role.
    pub parameter: String,
    /// The roles; the link to each is the message `role-<id>`.
    pub roles: Vec<String>,
}

/// The place that helps by phone those who cannot complain alone.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Helps {
    /// The place, which has a phone.
    pub place: String,
    /// The sections of routes with which it does not help.
    #[serde(default)]
    pub not_in: Vec<String>,
}

/// A group of matters, as complaints are counted.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// The id that a page around the guide is told, if it counts.
    pub id: String,
    /// The options that belong to it; of the answers of a matter, the last that does decides.
    pub options: Vec<String>,
}
