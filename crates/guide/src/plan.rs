//! The route of a matter, put together from the tables, and the order of several.

use super::answers::Answers;
use super::asides;
use super::asides::Led;
use super::condition::Truth;
use super::deadline::Deadline;
use super::decide::{Decision, decide};
use super::model::{
    Area, Claim, ClaimKind, Confidence, Door, Guide, Opt, Place, PlaceKind, Reason, RouteRow, StepKind, StepRow,
};
use super::possible::Possible;
use super::sorted::Set;

/// What a person is told for one matter.
#[derive(Clone, Debug)]
pub struct Route<'g> {
    /// The row that tells it; its id is the route's.
    pub row: &'g RouteRow,
    /// The area, where the route is about one.
    pub area: Option<&'g Area>,
    pub doors: Vec<OpenDoor<'g>>,
    /// Every other place that has something said of it, in the guide's order of places.
    pub others: Vec<(&'g Place, &'g Reason)>,
    /// What to do, to have ready, what happens then; within that, in file order.
    pub steps: Vec<&'g StepRow>,
    /// Whether the person has said that the time limit has passed.
    pub late: bool,
    /// When the guidance in a letter comes before this guide.
    pub letter: Letter,
    /// What it is often taken for, before all else.
    pub asides: Vec<Led<'g>>,
}

/// What a letter of the person's own has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// There is none, or it says nothing about it.
    None,
    /// Its guidance comes before this guide.
    First,
    /// They have none yet; one that comes later may say otherwise.
    Later,
}

/// A door with nothing left out: what it does not say itself, its place says.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenDoor<'g> {
    pub place: &'g str,
    pub kind: PlaceKind,
    pub place_claim: &'g Claim,
    pub send_to: Option<&'g Claim>,
    pub channel: Option<&'g Claim>,
    pub deadline: Option<&'g Claim>,
    pub wait: Option<&'g Claim>,
    pub fee: Option<&'g Claim>,
    pub department: Option<&'g Claim>,
    pub page: Option<&'g Claim>,
}

impl<'g> OpenDoor<'g> {
    /// Opens a door of a route, or of an area.
    pub fn new(guide: &'g Guide, door: &'g Door, area: Option<&'g Area>) -> Option<Self> {
        let place = guide.place(&door.place.is)?;
        let or = |own: &'g Option<Claim>, default: &'g Option<Claim>| own.as_ref().or(default.as_ref());
        let send_to = or(&door.way.send_to, &place.way.send_to);
        // The area's department matters where the complaint is sent to the municipality.
        let receives = send_to.map_or(Some(place), |claim| guide.place(&claim.is))?;
        let of_area = area.filter(|_| receives.kind == PlaceKind::Department).and_then(|area| area.department.as_ref());
        Some(Self {
            place: &place.id,
            kind: place.kind,
            place_claim: &door.place,
            send_to,
            channel: or(&door.way.channel, &place.way.channel),
            deadline: or(&door.way.deadline, &place.way.deadline),
            wait: or(&door.way.wait, &place.way.wait),
            fee: or(&door.way.fee, &place.way.fee),
            department: door.way.department.as_ref().or(of_area),
            page: or(&door.way.page, &place.way.page),
        })
    }

    /// What the door claims.
    pub fn claims(&self) -> impl Iterator<Item = (ClaimKind<'g>, &'g Claim)> {
        [
            (ClaimKind::Place, Some(self.place_claim)),
            (ClaimKind::SendTo, self.send_to),
            (ClaimKind::Channel, self.channel),
            (ClaimKind::Deadline, self.deadline),
            (ClaimKind::Wait, self.wait),
            (ClaimKind::Fee, self.fee),
            (ClaimKind::Department, self.department),
            (ClaimKind::Page, self.page),
        ]
        .into_iter()
        .filter_map(|(kind, claim)| Some((kind, claim?)))
    }

    /// How sure the place, the deadline and the way there are: as the weakest of them.
    pub fn confidence(&self) -> Confidence {
        self.claims()
            .filter(|(kind, _)| ClaimKind::OF_THE_WAY.contains(kind))
            .map(|(_, claim)| claim.confidence)
            .max()
            .unwrap_or_default()
    }

    /// The time limit.
    pub fn deadline(&self) -> Option<Deadline> {
        Deadline::parse(&self.deadline?.is).ok()
    }

    /// Whether what is sent there answers a letter, and is no complaint.
    pub fn is_reply(&self) -> bool {
        self.deadline.is_some_and(|claim| claim.is == "reply")
    }

    /// The time limit, if a last day can be reckoned from it: it has a number, and it is sure.
    pub fn counted(&self) -> Option<Deadline> {
        self.deadline.and_then(counted)
    }

    /// How long to wait, if that can be reckoned.
    pub fn waiting(&self) -> Option<Deadline> {
        self.wait.and_then(counted)
    }
}

fn counted(claim: &Claim) -> Option<Deadline> {
    let sure = claim.confidence == Confidence::Sourced;
    Deadline::parse(&claim.is).ok().filter(|limit| sure && matches!(limit, Deadline::Span { .. }))
}

impl<'g> Route<'g> {
    /// The steps of a kind.
    pub fn steps(&self, kind: StepKind) -> impl Iterator<Item = &'g StepRow> {
        self.steps.iter().copied().filter(move |step| step.kind == kind)
    }

    /// The steps that stand on the sheet itself, for everybody.
    pub fn sheet_steps(&self) -> impl Iterator<Item = &'g StepRow> {
        self.steps
            .iter()
            .copied()
            .filter(|step| !matches!(step.kind, StepKind::Letter | StepKind::Danger) && step.roles.is_empty())
    }

    /// Days within which something can be lost; routes without a limit come last.
    pub fn urgency(&self) -> u32 {
        self.doors.iter().filter_map(|door| door.deadline()?.days()).min().unwrap_or(u32::MAX)
    }

    /// The ids of the sources it rests on, each once, in order of appearance.
    pub fn sources(&self, guide: &Guide) -> Vec<&'g str> {
        let mut all: Vec<&str> = Vec::new();
        let claims = self.doors.iter().flat_map(|door| door.claims().map(|(_, claim)| claim));
        let act = self.area.and_then(|area| area.act.as_ref());
        all.extend(claims.chain(act).flat_map(|claim| claim.sources.iter().map(String::as_str)));
        all.extend(self.rests_on());
        let mut once = Vec::new();
        for id in all {
            if guide.source(id).is_some() && !once.contains(&id) {
                once.push(id);
            }
        }
        once
    }

    /// Everything its rows rest on: numbers of the rules and keys of sources.
    pub fn rests_on(&self) -> Vec<&'g str> {
        let rows = self.row.rests_on.iter().chain(self.area.into_iter().flat_map(|area| &area.rests_on));
        let steps = self.steps.iter().flat_map(|step| &step.rests_on);
        let asides = self.asides.iter().flat_map(|(aside, _)| &aside.rests_on);
        let reasons = self.others.iter().flat_map(|(_, reason)| &reason.rests_on);
        let mut once: Vec<&str> = Vec::new();
        for id in rows.chain(steps).chain(asides).chain(reasons) {
            if !once.contains(&id.as_str()) {
                once.push(id);
            }
        }
        once
    }
}

/// The route for these answers; `None` while a question is open.
pub fn route<'g>(guide: &'g Guide, answers: &Answers) -> Option<Route<'g>> {
    let Decision::Route(row) = decide(guide, answers) else { return None };
    Some(assemble(guide, answers, row))
}

/// The route that a row gives with these answers.
pub fn assemble<'g>(guide: &'g Guide, answers: &Answers, row: &'g RouteRow) -> Route<'g> {
    let own = row;
    let row = guide.told_by(row);
    let area = if row.area_doors { answers.area(guide) } else { None };
    let doors = if row.area_doors { area.map_or(&[][..], |area| &area.doors) } else { &row.doors };
    let doors: Vec<_> = doors.iter().filter_map(|door| OpenDoor::new(guide, door, area)).collect();
    let others = guide.places.iter().filter(|place| doors.iter().all(|door| door.place != place.id));
    let reason = |place: &Place| {
        own.status
            .get(&place.id)
            .or(row.status.get(&place.id))
            .or(place.otherwise.as_ref())
            .and_then(|id| guide.reason(id))
    };
    let others = others.filter_map(|place| Some((place, reason(place)?)));
    let possible = Possible::after(guide, answers);
    let holds = |step: &&StepRow| step.when.truth(guide, &possible, &[&row.id]) == Truth::True;
    let held: Vec<&StepRow> = guide.steps.iter().filter(holds).collect();
    let kinds = [StepKind::Danger, StepKind::Do, StepKind::Ready, StepKind::Then, StepKind::Letter];
    let steps = kinds.iter().flat_map(|kind| held.iter().copied().filter(|step| step.kind == *kind)).collect();
    let asides = asides::in_answer(guide, answers, &possible, &row.id);
    let chosen = |is: fn(&Opt) -> bool| answers.options().any(|id| guide.option(id).is_some_and(is));
    let letter = match (row.letter_first, chosen(|option| option.letter_later)) {
        (false, _) => Letter::None,
        (true, false) => Letter::First,
        (true, true) => Letter::Later,
    };
    let late = chosen(|option| option.late);
    Route { row, area, others: others.collect(), steps, late, letter, asides, doors }
}

/// The order in which several routes are told, by their urgencies: the most urgent first, else as
/// given.
pub fn order(urgencies: &[u32]) -> Vec<usize> {
    let mut by_urgency = Set::default();
    by_urgency.extend(urgencies.iter().enumerate().map(|(at, urgency)| (*urgency, at)));
    by_urgency.into_iter().map(|(_, at)| at).collect()
}
