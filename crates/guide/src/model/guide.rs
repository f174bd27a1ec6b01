//! Everything about one municipality.

use serde::{Deserialize, Serialize};

use super::area::Area;
use super::areas::Areas;
use super::aside::Aside;
use super::claim::Claim;
use super::holiday::Holiday;
use super::place::Place;
use super::publisher::Publisher;
use super::question::Opt;
use super::question::Question;
use super::reason::Reason;
use super::route_row::RouteRow;
use super::source::Source;
use super::step_row::StepRow;
use super::way::Door;

/// Everything about one municipality: the national layer with the municipality's laid over it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Guide {
    /// The municipality's id; its name is the message `guide-<id>`.
    pub id: String,
    /// The date of the last change to a rule, as year-month-day.
    pub version: String,
    /// The folder of the site in which its pages stand; empty for the root. Without it: the id.
    pub folder: Option<String>,
    /// The order of the sections of the routes table.
    pub sections: Vec<String>,
    /// The questions, in the order they are asked.
    pub questions: Vec<Question>,
    /// What a decision can be about.
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
    pub asides: Vec<Aside>,
    /// The texts that claims rest on.
    pub sources: Vec<Source>,
    /// Official terms. The message `term-<id>` lists the forms to look for, the first of them to be
    /// shown; `term-<id>-is` says what it means.
    pub terms: Vec<String>,
    /// Days on which offices are closed, besides Saturdays and Sundays.
    pub holidays: Vec<Holiday>,
    /// Those who may use the guide for somebody else.
    pub helpers: Option<Helpers>,
    /// Who helps by phone those who cannot complain alone.
    pub helps: Option<Helps>,
    /// The parameter of a page's address that names a theme.
    pub theme_parameter: Option<String>,
    /// The origins whose pages may show the guide in a frame, such as `https://www.example.dk`. Its own always may.
    pub hosts: Vec<String>,
    /// Whether a page that shows the guide in a frame is told, to count, that a visit began, reached an answer or used a
    /// hand-off. The page about the guide says so then.
    pub counting: bool,
    /// What a visit can be about, for those who count: no more is told of it.
    pub topics: Vec<Topic>,
    /// Who answers for the guide. Without one the page says that nobody official does.
    pub publisher: Option<Publisher>,
}

/// Who may use the guide for somebody else. To them it speaks of the person in the third person,
/// with the sentences of `locales/*/helper`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Helpers {
    /// The parameter of the page's address that names the role.
    pub parameter: String,
    /// The roles; the link to each is the message `role-<id>`.
    pub roles: Vec<String>,
}

/// The place that helps by phone those who cannot complain alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Helps {
    /// The place, which has a phone.
    pub place: String,
    /// The sections of routes with which it does not help.
    pub not_in: Vec<String>,
}

/// A group of matters, as complaints are counted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// The id that a page around the guide is told, if it counts.
    pub id: String,
    /// The options that belong to it; of the answers of a matter, the last that does decides.
    pub options: Vec<String>,
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

    /// The contact of a place that is called this: its own, or that of the place which it shares them with.
    pub fn contact<'a>(&'a self, place: &'a Place, name: &str) -> Option<&'a Claim> {
        place.contacts.get(name).or_else(|| self.place(place.contacts_of.as_deref()?)?.contacts.get(name))
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

    /// Visits every `rests_on`.
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

    /// Visits every claim.
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
