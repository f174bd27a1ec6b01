//! One route: where, what to do now, what happens then, why, the other places, how we know.

use super::el::{Part, el, say, say_as};
use super::heading::{heading, route_title};
use super::variants::{Paths, Variant};
use super::{Scene, asides, door, grounds, helping, hours, letter, nearest, paper, period};
use guide::Route;
use guide::age::Month;
use guide::model::{Claim, ClaimKind, Confidence, StepKind, StepRow};
use guide::plan::Letter;

/// A route, its own heading at `level`, for one path or several.
pub fn sheet(scene: Scene<'_>, route: &Route<'_>, level: u8, paths: &Paths<'_>) -> Part {
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
    let matter = scene.live.and_then(|live| scene.visit.matter(live.path)).unwrap_or_default();
    let danger = route.steps(StepKind::Danger).map(|step| say_as("p", "danger", pack.text(&step.message())));
    let lead = route.row.lead.then(|| {
        let place = route.doors.first().map(|door| pack.text(&format!("place-{}", door.place))).unwrap_or_default();
        say("p", pack.fill(&format!("route-{}-lead", route.row.id), &[("place", &place)]))
    });
    article
        .child(match of_matter(scene, matter) {
            Some(name) => el("h2").child(name).text(route_title(scene, route)).done(),
            None => heading(route_title(scene, route), level),
        })
        .maybe(scene.period.map(|between| period::note(scene, between)))
        .with(danger)
        .with(paths.said(|head| head.asides.clone(), |asides| asides::links(scene, matter, asides)))
        .maybe(lead)
        .with(paths.said(|head| head.letter, |letter| trust(scene, route, *letter)))
        .maybe(helping::steps(scene, route, level + 1))
        .with(route.doors.iter().enumerate().map(|(at, _)| door::door(scene, route, at, level + 1, paths)))
        .maybe(aged(scene, route))
        .with(paths.variants.iter().map(|variant| steps(scene, variant, level + 1)))
        .maybe(letters(scene, route, level + 1))
        .maybe(paper::paper(scene, route, level + 1))
        .child(heading(pack.text("ui-why"), level + 1))
        .child(why)
        .maybe(note)
        .child(heading(pack.text("ui-others"), level + 1))
        .child(others.done())
        .maybe(alone(scene, route))
        .maybe(nearest::nearest(scene))
        .child(grounds::grounds(scene, route))
        .done()
}

/// Which of several matters a route is about, before its title: the area, or what was said first.
fn of_matter(scene: Scene<'_>, matter: usize) -> Option<Part> {
    scene.live?;
    let answers = scene.visit.matters.get(matter).filter(|_| scene.visit.matters.len() > 1)?;
    let area = answers.area(&scene.pack.guide).map(|area| area.id.as_str());
    let name = scene.pack.text(&format!("option-{}", area.or_else(|| answers.options().next())?));
    Some(say_as("span", "of-matter", format!("{name}: ")))
}

/// How far to trust this guide: what nobody is sure of, and whether a letter of the person's own comes before it.
fn trust(scene: Scene<'_>, route: &Route<'_>, letter: Letter) -> Vec<Part> {
    let first = match letter {
        Letter::None => None,
        Letter::First => Some("ui-letter-first"),
        Letter::Later => Some("ui-letter-later"),
    };
    let first = first.map(|id| say_as("p", "letter-first", scene.pack.text(id)));
    doubt(scene, route, letter).into_iter().chain(first).collect()
}

/// The one line of doubt: what of the way nobody is sure of, and what to do about it.
fn doubt(scene: Scene<'_>, route: &Route<'_>, letter: Letter) -> Option<Part> {
    let pack = scene.pack;
    let told = ClaimKind::OF_THE_WAY;
    let claims = || route.doors.iter().flat_map(|door| door.claims()).filter(|(kind, _)| told.contains(kind));
    // A limit that was not found says so itself.
    let is_open = |(kind, claim): &(ClaimKind<'_>, &Claim)| {
        claim.confidence != Confidence::Sourced && !(*kind == ClaimKind::Deadline && claim.is == "notfound")
    };
    let open: Vec<_> = claims().filter(is_open).collect();
    let named = told.into_iter().filter(|kind| open.iter().any(|(other, _)| other == kind));
    let named: Vec<String> = named.map(|kind| pack.text(&format!("ui-unsure-{}", kind.name()))).collect();
    let (last, before) = named.split_last()?;
    let what = match before {
        [] => last.clone(),
        _ => format!("{} {} {last}", before.join(", "), pack.text("ui-and")),
    };
    // Where there is no letter, it cannot be pointed to.
    let id = if letter == Letter::First { "ui-unsure" } else { "ui-unsure-alone" };
    let said = pack.fill(id, &[("what", &what)]);
    let in_time = |(kind, claim): &(ClaimKind<'_>, &Claim)| {
        claim.confidence == Confidence::Unconfirmed && matches!(kind, ClaimKind::Place | ClaimKind::Deadline)
    };
    let act = open.iter().any(in_time).then(|| format!(" {}", pack.text("ui-unsure-act")));
    Some(say_as("p", "notice", said + &act.unwrap_or_default()))
}

/// Who helps those that cannot do it alone.
fn alone(scene: Scene<'_>, route: &Route<'_>) -> Option<Part> {
    let pack = scene.pack;
    let Some((helps, place)) =
        pack.guide.helps.as_ref().and_then(|helps| Some((helps, pack.guide.place(&helps.place)?)))
    else {
        return Some(say_as("p", "alone", pack.text("ui-alone")));
    };
    if helps.not_in.contains(&route.row.section) {
        return Some(say_as("p", "alone", pack.text("ui-alone-elsewhere")));
    }
    if route.doors.iter().any(|door| door.place == place.id) {
        return None;
    }
    let name = pack.text(&format!("place-{}", place.id));
    let phone = pack.guide.contact(place, "phone").map(|claim| claim.is.replace(' ', "\u{a0}")).unwrap_or_default();
    let said = pack.fill("ui-alone-place", &[("place", &name), ("phone", &phone)]);
    let hours = pack.guide.contact(place, "hours").map(|claim| hours::by_phone(scene, claim)).unwrap_or_default();
    Some(el("p").class("alone").text(said).text(" ").child(el("span").with(hours).done()).done())
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
    let Some(live) = scene.live.filter(|_| step.kind == StepKind::Do) else { return say("li", text) };
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
