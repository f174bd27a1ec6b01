//! When: the day that a limit is counted from, and what follows from it.

use time::Date;

use super::el::{Part, el, say, say_as};
use super::{Live, Scene, file};
use crate::state::ics;
use guide::Route;
use guide::calendar;
use guide::deadline::Deadline;
use guide::plan::OpenDoor;

/// What a day is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// A complaint must have arrived by the last day.
    Deadline,
    /// Until the last day, waiting is right.
    Wait,
}

impl For {
    const ALL: [Self; 2] = [Self::Deadline, Self::Wait];

    fn name(self) -> &'static str {
        match self {
            Self::Deadline => "deadline",
            Self::Wait => "wait",
        }
    }

    fn limit(self, door: &OpenDoor<'_>) -> Option<Deadline> {
        match self {
            Self::Deadline => door.counted(),
            Self::Wait => door.waiting(),
        }
    }
}

/// The event that a limit is counted from.
fn event(limit: &Deadline) -> &str {
    match limit {
        Deadline::Span { from, .. } => from,
        Deadline::Word(word) => word,
    }
}

/// The fields for the days of a door whose limits can be reckoned.
pub fn fields(scene: Scene<'_>, at: usize, door: &OpenDoor<'_>) -> Vec<Part> {
    let Some(live) = scene.live else { return Vec::new() };
    let asked = For::ALL.into_iter().filter_map(|what| Some((what, what.limit(door)?)));
    asked.map(|(what, limit)| field(scene, live, at, what, &limit, door)).collect()
}

fn field(scene: Scene<'_>, live: Live<'_>, at: usize, what: For, limit: &Deadline, door: &OpenDoor<'_>) -> Part {
    let pack = scene.pack;
    let event = event(limit);
    let key = format!("{}{}{at}", scene.key, what.name());
    let day = live.given.day(live.path, event);
    let parts = [
        ("d", day.map(|day| day.day().into())),
        ("m", day.map(|day| u8::from(day.month()).into())),
        ("y", day.map(|day| day.year())),
    ];
    let inputs = parts.into_iter().map(|(part, value): (&str, Option<i32>)| {
        let id = format!("{key}{part}");
        let value = value.map(|value| value.to_string()).unwrap_or_default();
        let label = el("label").set("for", id.clone()).text(pack.text(&format!("tool-when-{part}"))).done();
        let input = el("input").set("id", id).set("inputmode", "numeric").set("autocomplete", "off");
        let input = input.set("maxlength", if part == "y" { "4" } else { "2" }).set("value", value).done();
        el("span").class("part").child(label).child(input).done()
    });
    let help = format!("{key}h");
    let group = el("fieldset")
        .class("when")
        .set("data-event", format!("{} {event} {} {at} {key}", live.path, what.name()))
        .set("aria-describedby", help.clone())
        .child(say("legend", pack.text(&limit.asks().unwrap_or_default())))
        .child(el("p").class("help").set("id", help).text(pack.text("tool-when-help")).done())
        .child(el("div").class("parts").with(inputs).done());
    let output = el("div").class("said").set("id", format!("{key}o")).set("role", "status");
    let output = output.with(day.map(|day| said(scene, what, limit, door, day)).into_iter().flatten());
    el("div").class("counting").child(group.done()).child(output.done()).done()
}

/// The day that the visitor has given for a route, from which one of its limits is counted.
pub fn given(live: Live<'_>, path: &str, route: &Route<'_>) -> Option<Date> {
    let mut limits = route.doors.iter().filter_map(|door| door.counted());
    limits.find_map(|limit| live.given.day(path, event(&limit)))
}

/// The first last day of a route, by the days that the visitor has given.
pub fn last_day(scene: Scene<'_>, live: Live<'_>, path: &str, route: &Route<'_>) -> Option<Date> {
    let limits = route.doors.iter().filter_map(|door| door.counted());
    let holidays = &scene.pack.guide.holidays;
    limits.filter_map(|limit| limit.last_day(live.given.day(path, event(&limit))?, holidays)).min()
}

/// What three parts of a day say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// While it is typed there is nothing to say.
    NotYet,
    Day(Date),
    /// There is no such day.
    Wrong,
}

impl Filled {
    /// The day, if it is one.
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) => Some(day),
            _ => None,
        }
    }
}

/// Reads the three parts of a day.
pub fn read(parts: [&str; 3]) -> Filled {
    let [day, month, year] = parts.map(str::trim_ascii);
    if day.is_empty() || month.is_empty() || year.len() < 4 {
        return Filled::NotYet;
    }
    let two = |part: &str| part.parse().ok().map(calendar::two_digits);
    let date = two(day).zip(two(month)).and_then(|(day, month)| calendar::read(&format!("{year}-{month}-{day}")));
    date.map_or(Filled::Wrong, Filled::Day)
}

/// What a day that is none gets.
pub fn wrong(scene: Scene<'_>) -> Vec<Part> {
    vec![say_as("p", "wrong", scene.pack.text("tool-when-wrong"))]
}

/// That the day has changed the order of the plan.
pub fn sorted(scene: Scene<'_>) -> Part {
    say("p", scene.pack.text("tool-when-sorted"))
}

/// What follows from a day: named by the words of the field's `data-event`.
pub fn follows(scene: Scene<'_>, what: &str, door: &OpenDoor<'_>, day: Date) -> Vec<Part> {
    let what = For::ALL.into_iter().find(|other| other.name() == what);
    let limit = what.and_then(|what| Some((what, what.limit(door)?)));
    limit.map(|(what, limit)| said(scene, what, &limit, door, day)).unwrap_or_default()
}

fn said(scene: Scene<'_>, what: For, limit: &Deadline, door: &OpenDoor<'_>, day: Date) -> Vec<Part> {
    let Some(live) = scene.live else { return Vec::new() };
    let (pack, today, holidays) = (scene.pack, live.now.day, &scene.pack.guide.holidays);
    let (Some(last), Some(later)) = (limit.last_day(day, holidays), limit.last_workday(day, holidays)) else {
        return wrong(scene);
    };
    if day > today {
        return vec![say_as("p", "wrong", pack.text("tool-when-future"))];
    }
    let tell = |class: &str, id: &str, date: Date| say_as("p", class, pack.fill(id, &[("date", &scene.day(date))]));
    if what == For::Wait {
        let id = if later < today { "tool-wait-over" } else { "tool-wait-until" };
        return vec![tell("date", id, later)];
    }
    let left = (last - today).whole_days();
    if left < 0 {
        let mut told = vec![tell("date past", "tool-when-past", last)];
        if later >= today {
            told.push(tell("", "tool-when-past-maybe", later));
        }
        told.push(say("p", pack.text("tool-when-past-do")));
        told.extend(late(scene));
        return told;
    }
    let days = match left {
        0 => pack.text("tool-when-today"),
        1 => pack.text("tool-when-tomorrow"),
        n => pack.fill("tool-when-left", &[("n", &n.to_string())]),
    };
    let weekend = (later != last).then(|| pack.fill("tool-when-more-weekend", &[("date", &scene.day(later))]));
    let reasons = ["tool-when-more-post", "tool-when-more-portal"].map(|id| pack.text(id));
    let reasons = weekend.into_iter().chain(reasons).map(|reason| say("li", reason));
    let more = el("details")
        .child(say("summary", pack.text("tool-when-more-title")))
        .child(say("p", pack.text("tool-when-more")))
        .child(el("ul").with(reasons).done())
        .done();
    let now = ics_moment(live);
    let text = ics::day(last, &now, &pack.text("tool-ics-title"), &pack.text("tool-ics-text"));
    let name = format!("{}.ics", pack.text("tool-ics-name"));
    let link =
        el("a").set("href", file("text/calendar", &text)).set("download", name).text(pack.text("tool-ics")).done();
    let place = pack.text(&format!("place-{}", door.send_to.map_or(door.place, |claim| &claim.is)));
    vec![
        say_as("p", "date", pack.fill("tool-when-last", &[("date", &scene.day(last)), ("place", &place)])),
        say("p", days),
        more,
        el("p").child(link).done(),
    ]
}

/// The way to what is told to those who are late.
fn late(scene: Scene<'_>) -> Option<Part> {
    let guide = &scene.pack.guide;
    let matter = scene.visit.matter(scene.live?.path)?;
    let answers = &scene.visit.matters[matter];
    let (at, late) = answers.0.iter().enumerate().find_map(|(at, (question, chosen))| {
        let late = guide.question(question)?.options.iter().find(|option| option.late && option.id != *chosen)?;
        Some((at, late))
    })?;
    let question = &answers.0[at].0;
    let href = scene.visit.back_to(matter, at).answer(matter, question, &late.id).fragment();
    Some(el("p").child(el("a").set("href", href).text(scene.pack.text("tool-when-late")).done()).done())
}

/// The moment as a calendar file writes it. Its clock is that of the guide's offices; nothing depends on the zone.
fn ics_moment(live: Live<'_>) -> String {
    let two = calendar::two_digits;
    format!("{}T{}{}00Z", ics::date(live.now.day), two(live.now.minute / 60), two(live.now.minute % 60))
}
