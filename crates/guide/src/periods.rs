//! What holds when. The law changes on a day that is known before; a guide holds both sides of it, and this picks one.
//!
//! Days are written as year-month-day, so that they sort as text.

use super::calendar;
use super::model::Areas;
use super::model::{Area, Aside, Claim, Door, Guide, Place, RouteRow, StepRow, Way};
use super::sorted::Set;

/// Something that may hold for a time only.
pub trait Dated {
    /// The first day on which it holds, and the last; without one, there is no such end.
    fn held(&self) -> (Option<&str>, Option<&str>);

    /// Whether it holds on a day.
    fn holds(&self, day: &str) -> bool {
        let (from, until) = self.held();
        from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
    }
}

macro_rules! dated {
    ($($type:ty),*) => {$(
        impl Dated for $type {
            fn held(&self) -> (Option<&str>, Option<&str>) {
                (self.from.as_deref(), self.until.as_deref())
            }
        }
    )*};
}

dated!(Area, Aside, Claim, RouteRow, StepRow);

/// The day after one.
fn next(day: &str) -> Option<String> {
    calendar::read(day)?.next_day().map(calendar::write)
}

impl Guide {
    /// The days on which something begins to hold, or holds no longer, in order.
    pub fn turns(&self) -> Vec<String> {
        let mut turns: Set<String> = Set::default();
        self.each_dated(&mut |dated| {
            let (from, until) = dated.held();
            turns.extend(from.map(str::to_owned).into_iter().chain(until.and_then(next)));
        });
        turns.into_iter().collect()
    }

    /// The first day of each period between these, in order; empty for the first.
    pub fn periods(&self) -> Vec<String> {
        std::iter::once(String::new()).chain(self.turns()).collect()
    }

    /// The guide as it holds on a day, in which nothing has dates.
    pub fn on(&self, day: &str) -> Self {
        let mut guide = self.clone();
        guide.routes.retain(|row| row.holds(day));
        guide.steps.retain(|row| row.holds(day));
        guide.asides.retain(|aside| aside.holds(day));
        let mut areas: Vec<Area> = std::mem::take(&mut guide.areas).into();
        areas.retain(|area| area.holds(day));
        for area in &mut areas {
            (area.from, area.until) = (None, None);
            area.doors.iter_mut().for_each(|door| door.settle(day));
            settle(&mut area.department, day);
            settle(&mut area.act, day);
        }
        guide.areas = Areas::from(areas);
        for row in &mut guide.routes {
            (row.from, row.until) = (None, None);
            row.doors.iter_mut().for_each(|door| door.settle(day));
        }
        guide.steps.iter_mut().for_each(|row| (row.from, row.until) = (None, None));
        guide.asides.iter_mut().for_each(|aside| (aside.from, aside.until) = (None, None));
        guide.places.iter_mut().for_each(|place| place.settle(day));
        guide
    }

    /// This guide with the tables of another, and what they name that may have dates.
    pub fn with_tables_of(&self, other: &Self) -> Self {
        let Self { areas, places, routes, steps, asides, .. } = other.clone();
        Self { areas, places, routes, steps, asides, ..self.clone() }
    }

    /// Whether something that a finding names, as `list › id`, holds in this period.
    pub fn has(&self, place: &str) -> bool {
        let Some((list, id)) = place.split_once(" › ") else { return true };
        match list {
            "routes" => self.routes.iter().any(|row| row.id == id),
            "steps" => self.steps.iter().any(|row| row.id == id),
            "asides" => self.asides.iter().any(|aside| aside.id == id),
            "areas" => self.area(id).is_some(),
            _ => true,
        }
    }

    /// Calls with everything that may have dates.
    fn each_dated(&self, call: &mut impl FnMut(&dyn Dated)) {
        for row in &self.routes {
            call(row);
            row.doors.iter().for_each(|door| door.each_claim(call));
        }
        self.steps.iter().for_each(|row| call(row));
        self.asides.iter().for_each(|aside| call(aside));
        for area in &self.areas {
            call(area);
            area.doors.iter().for_each(|door| door.each_claim(call));
            area.department.iter().chain(&area.act).for_each(|claim| claim.each(call));
        }
        for place in &self.places {
            place.way.claims().for_each(|(_, claim)| claim.each(call));
            place.contacts.iter().for_each(|(_, claim)| claim.each(call));
        }
    }
}

impl Claim {
    /// What is claimed on a day, without dates; `None` if nothing is.
    pub fn on(self, day: &str) -> Option<Self> {
        if self.holds(day) {
            return Some(Self { from: None, until: None, then: None, ..self });
        }
        (*self.then?).on(day)
    }

    /// Calls with it and with what follows it.
    fn each(&self, call: &mut impl FnMut(&dyn Dated)) {
        call(self);
        if let Some(then) = &self.then {
            then.each(call);
        }
    }
}

fn settle(claim: &mut Option<Claim>, day: &str) {
    *claim = claim.take().and_then(|claim| claim.on(day));
}

impl Door {
    fn settle(&mut self, day: &str) {
        // A place without end: the references are checked for that.
        if let Some(place) = self.place.clone().on(day) {
            self.place = place;
        }
        self.way.settle(day);
    }

    fn each_claim(&self, call: &mut impl FnMut(&dyn Dated)) {
        self.place.each(call);
        self.way.claims().for_each(|(_, claim)| claim.each(call));
    }
}

impl Way {
    fn settle(&mut self, day: &str) {
        let Self { send_to, channel, deadline, wait, fee, department, page } = self;
        for claim in [send_to, channel, deadline, wait, fee, department, page] {
            settle(claim, day);
        }
    }
}

impl Place {
    fn settle(&mut self, day: &str) {
        self.way.settle(day);
        let contacts = std::mem::take(&mut self.contacts).into_iter();
        self.contacts = contacts.filter_map(|(name, claim)| Some((name, claim.on(day)?))).collect();
    }
}

/// The beginning of the name under which a pack holds what a sentence says from a day on: `<id>.from-<day>`.
const FROM: &str = ".from-";

/// The sentence and the day in such a name; `None` for what is always said.
pub fn sentence_from(name: &str) -> Option<(&str, &str)> {
    name.split_once(FROM)
}

/// Leaves of sentences what they say on a day.
pub fn say_on<Texts>(texts: &mut Texts, day: &str)
where
    Texts: Default + IntoIterator<Item = (String, String)> + Extend<(String, String)>,
{
    let mut dated = Vec::new();
    let mut always = Vec::new();
    for (name, text) in std::mem::take(texts) {
        match sentence_from(&name) {
            Some((id, from)) if from <= day => dated.push((from.to_owned(), id.to_owned(), text)),
            Some(_) => {}
            None => always.push((name, text)),
        }
    }
    // The last that began is what is said.
    dated.sort();
    texts.extend(always);
    texts.extend(dated.into_iter().map(|(_, id, text)| (id, text)));
}
