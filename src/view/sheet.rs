//! One route: where, what to do now, what happens then, why, the other places, how we know.

use super::el::{El, Part, el, say, say_as};
use super::{Scene, door, grounds, helping, letter, nearest, paper};
use crate::guide::Route;
use crate::guide::age::Month;
use crate::guide::model::{Confidence, StepKind, StepRow};

/// What paths that share a sheet do not share: their steps. The app shows one; the static
/// edition may hold several, then what they have in common.
#[derive(Clone, Debug, Default)]
pub struct Variant<'a> {
    /// The class of the block.
    pub class: String,
    pub steps: Vec<&'a StepRow>,
    /// The last step before these: what has the same kind continues its list.
    pub after: Option<&'a StepRow>,
}

impl<'a> Variant<'a> {
    /// The one variant of a route in the app.
    pub fn of(route: &Route<'a>) -> Self {
        Self { class: "steps ".into(), steps: route.sheet_steps().collect(), ..Self::default() }
    }
}

/// The heading of a route.
pub fn title(scene: Scene<'_>, route: &Route<'_>) -> String {
    let pack = scene.pack;
    let names: Vec<String> = route.doors.iter().map(|door| pack.text(&format!("place-{}", door.place))).collect();
    let place = names.join(&format!(" {} ", pack.text("ui-and")));
    pack.fill(&format!("route-{}-title", route.row.id), &[("place", &place)])
}

/// A heading. The first of a view takes the focus when the reader arrives.
pub fn heading(text: String, level: u8) -> Part {
    match level {
        1 => el("h1").set("tabindex", "-1").text(text).done(),
        2 => say("h2", text),
        _ => say("h3", text),
    }
}

/// A route, its own heading at `level`.
pub fn sheet(scene: Scene<'_>, route: &Route<'_>, level: u8, variants: &[Variant<'_>]) -> Part {
    let pack = scene.pack;
    let why = say("p", pack.text(&format!("route-{}-why", route.row.id)));
    let note = route.area.filter(|area| area.note).map(|area| say("p", pack.text(&format!("area-{}-note", area.id))));
    let mut others = el("ul").class("others");
    for (place, reason) in &route.others {
        let place = pack.text(&format!("place-{}", place.id));
        let standing = pack.text(&format!("standing-{}", reason.is.name()));
        let why = pack.text(&format!("status-{}", reason.id));
        let name = say("strong", format!("{place} – {standing}"));
        others = others.child(el("li").child(name).text(format!(" {why}")).done());
    }
    let mut article = el("article").class("sheet");
    if let Some(live) = scene.live {
        article = article.set("data-matter", live.path);
    }
    unsure(scene, route, article.child(heading(title(scene, route), level)))
        .maybe(helping::steps(scene, route, level + 1))
        .with(route.doors.iter().enumerate().map(|(at, open)| door::door(scene, at, open, level + 1)))
        .maybe(aged(scene, route))
        .with(variants.iter().map(|variant| steps(scene, variant, level + 1)))
        .maybe(letters(scene, route, level + 1))
        .maybe(paper::paper(scene, route, level + 1))
        .child(heading(pack.text("ui-why"), level + 1))
        .child(why)
        .maybe(note)
        .child(heading(pack.text("ui-others"), level + 1))
        .child(others.done())
        .maybe(nearest::nearest(scene))
        .child(grounds::grounds(scene, route))
        .done()
}

/// Adds what must be said before all else: what is unconfirmed, and that the letter comes first.
fn unsure(scene: Scene<'_>, route: &Route<'_>, mut sheet: El) -> El {
    let pack = scene.pack;
    let mut said: Vec<String> = Vec::new();
    for (name, claim) in route.doors.iter().flat_map(|door| door.claims()) {
        let told = matches!(name, "place" | "send_to" | "deadline" | "channel");
        // A limit that was not found says so itself.
        let silent = name == "deadline" && claim.is == "notfound";
        if told && !silent && claim.confidence != Confidence::Sourced {
            // Where there is no letter, it cannot be pointed to.
            let alone = if route.row.letter_first { "" } else { "-alone" };
            let warning = pack.text(&format!("ui-{}-{name}{alone}", claim.confidence.name()));
            if !said.contains(&warning) {
                said.push(warning);
            }
        }
    }
    sheet = sheet.with(said.into_iter().map(|warning| say_as("p", "notice", warning)));
    let letter = route.row.letter_first.then(|| say_as("p", "letter-first", pack.text("ui-letter-first")));
    sheet.maybe(letter)
}

/// That the sources should have been read again by now.
fn aged(scene: Scene<'_>, route: &Route<'_>) -> Option<Part> {
    let today = scene.live?.now.day;
    let today = Month::new(today.year().try_into().unwrap_or_default(), u8::from(today.month()).into());
    let by = route.read_again(&scene.pack.guide).filter(|by| today > *by)?;
    let said = scene.pack.fill("ui-read-again", &[("date", &scene.date(&by.to_string()))]);
    Some(say_as("p", "aged", said))
}

/// The steps, under their three headings.
fn steps(scene: Scene<'_>, variant: &Variant<'_>, level: u8) -> Part {
    let pack = scene.pack;
    let mut block = el("div").class(&variant.class);
    let kinds = [
        (StepKind::Do, "ol", "ui-do-now"),
        (StepKind::Ready, "ul", "ui-have-ready"),
        (StepKind::Then, "ol", "ui-then"),
    ];
    for (kind, list, title) in kinds {
        let own = variant.steps.iter().filter(|step| step.kind == kind);
        let items: Vec<Part> = own.map(|step| item(scene, step)).collect();
        if !items.is_empty() {
            let goes_on = variant.after.is_some_and(|step| step.kind == kind);
            let title = (!goes_on).then(|| heading(pack.text(title), level));
            block = block.maybe(title).child(el(list).with(items).done());
        }
    }
    block.done()
}

/// A step. What is to be done can be ticked.
fn item(scene: Scene<'_>, step: &StepRow) -> Part {
    let text = scene.pack.text(&step.message());
    let Some(live) = scene.live.filter(|_| step.kind != StepKind::Then) else { return say("li", text) };
    let mut tick = el("input").set("type", "checkbox").set("data-done", format!("{} {}", live.path, step.id));
    if live.given.is_done(live.path, &step.id) {
        tick = tick.set("checked", "");
    }
    let label = el("label").child(tick.done()).text(" ").child(say("span", text)).done();
    el("li").class("task").child(label).done()
}

/// The letters, under a heading.
fn letters(scene: Scene<'_>, route: &Route<'_>, level: u8) -> Option<Part> {
    let letters = letter::letters(scene, route);
    if letters.is_empty() {
        return None;
    }
    let help = say_as("p", "help", scene.pack.text("tool-letters-help"));
    let title = heading(scene.pack.text("tool-letters"), level);
    Some(el("section").class("letters").child(title).child(help).with(letters).done())
}
