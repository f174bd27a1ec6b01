//! A door: the place that decides, where to send it, how, by when, at what price.

use super::el::{El, Part, el, link_out, say, say_as};
use super::heading::{heading, place_name};
use super::variants::{Head, Paths};
use super::{Scene, hours, when};
use guide::Route;
use guide::deadline::Deadline;
use guide::model::{Claim, Place};

/// The contacts that are shown, in this order.
pub const CONTACTS: [&str; 9] =
    ["phone", "emergency", "hotline", "hours", "address", "email", "secure-email", "portal", "web"];
/// What is said beside the hours.
const NOTE: &str = "hours-note";

/// The door `at` this place among those of a route, its heading at `level`.
pub fn door(scene: Scene<'_>, route: &Route<'_>, at: usize, level: u8, paths: &Paths<'_>) -> Part {
    let (pack, door) = (scene.pack, &route.doors[at]);
    let whole_name = |claim: &Claim| pack.text(&format!("place-{}", claim.is));
    let name = pack.text(&format!("place-{}", door.place));
    let mut facts = el("dl");
    if let Some(deadline) = door.deadline() {
        let (id, amount) = deadline.message();
        let amount = amount.map(|n| n.to_string()).unwrap_or_default();
        // Only what can be lost by waiting is shown as urgent.
        let class = if deadline.days().is_some() { "deadline" } else { "" };
        let late = |head: &Head<'_>| head.late && !class.is_empty();
        let said = |late: &bool| {
            let limit = pack.fill(&id, &[("n", &amount)]);
            let said = if *late { format!("{limit} {}", pack.text("ui-deadline-late")) } else { limit };
            vec![Part::Text(said)]
        };
        facts = facts.with(named(scene, class, "ui-deadline", el("dd").with(paths.said(late, said))));
    }
    if let Some(claim) = door.wait {
        let limit = Deadline::parse(&claim.is).unwrap_or(Deadline::Word(String::new()));
        let (id, amount) = limit.message();
        let amount = amount.map(|n| n.to_string()).unwrap_or_default();
        facts = facts.with(fact(scene, "", "ui-wait", pack.fill(&id, &[("n", &amount)])));
    }
    // In the app, the day that a limit is counted from is asked for right below it.
    let mut limits = None;
    if scene.live.is_some() {
        limits = Some(std::mem::replace(&mut facts, el("dl")).done());
    }
    let elsewhere = door.send_to.filter(|claim| claim.is != door.place);
    if let Some(claim) = elsewhere {
        facts = facts.with(fact(scene, "send-to", "ui-send-to", whole_name(claim)));
    }
    if let Some(claim) = door.channel {
        facts = facts.with(fact(scene, "", "ui-channel", pack.text(&format!("channel-{}", claim.is))));
    }
    if let Some(claim) = door.department {
        let text = pack.fill("ui-department-is", &[("department", &whole_name(claim))]);
        facts = facts.with(fact(scene, "", "ui-department", text));
    }
    if let Some(claim) = door.fee {
        facts = facts.with(fact(scene, "", "ui-fee", pack.text(&format!("fee-{}", claim.is))));
    }
    let place = pack.guide.place(door.place);
    let mut aside = None;
    let receives = elsewhere.and_then(|claim| pack.guide.place(&claim.is));
    if let Some(receives) = receives {
        facts = contacts(scene, route, receives, facts);
    }
    // Where both are reached the same way, that is said once.
    let apart = place.filter(|place| receives.is_none_or(|receives| place.contacts_of.as_ref() != Some(&receives.id)));
    if let Some(place) = apart.filter(|place| CONTACTS.iter().any(|name| pack.guide.contact(place, name).is_some())) {
        if let Some(receives) = receives {
            let receives = place_name(pack, &receives.id);
            // Beside the place that the complaint is not sent to, its address would mislead.
            let slots = [("place", name.as_str()), ("send-to", receives.as_str())];
            let summary = say("summary", pack.fill("ui-contact-only", &slots));
            aside = Some(el("details").child(summary).child(contacts(scene, route, place, el("dl")).done()).done());
        } else {
            facts = contacts(scene, route, place, facts);
        }
    }
    let page = door.page.and_then(|page| {
        let url = &place?.contacts.get(&page.is)?.is;
        let link = link_out(url, &pack.text(&format!("page-{}", page.is)), &pack.text("ui-new-tab"), scene.dense);
        Some(el("p").class("hand-off").child(link).done())
    });
    el("section")
        .class("door")
        .child(heading(name, level))
        .child(say_as("p", "what", pack.text(&format!("place-{}-what", door.place))))
        .maybe(limits)
        .with(when::fields(scene, at, door))
        .child(facts.done())
        .maybe(page)
        .maybe(aside)
        .done()
}

fn fact(scene: Scene<'_>, class: &str, label: &str, value: String) -> [Part; 2] {
    named(scene, class, label, el("dd").text(value))
}

/// A value, which may be more than a text, and what it is called.
fn named(scene: Scene<'_>, class: &str, label: &str, mut value: El) -> [Part; 2] {
    let mut label = el("dt").text(scene.pack.text(label));
    if !class.is_empty() {
        label = label.class(class);
        value = value.class(class);
    }
    [label.done(), value.done()]
}

/// Adds how to reach a place.
fn contacts(scene: Scene<'_>, route: &Route<'_>, place: &Place, mut facts: El) -> El {
    let pack = scene.pack;
    for name in CONTACTS {
        let here = place.contacts_for.get(name).is_none_or(|routes| routes.contains(&route.row.id));
        let Some(claim) = pack.guide.contact(place, name).filter(|_| here) else { continue };
        let is = &claim.is;
        let value = el("dd");
        let value = match name {
            "phone" | "emergency" | "hotline" => {
                let number = is.replace(' ', "\u{a0}");
                value.child(el("a").set("href", format!("tel:+45{}", is.replace(' ', ""))).text(number).done())
            }
            "email" => value.child(mail(is)).text(" ").text(pack.text("ui-email-warning")),
            "secure-email" | "portal" => value.child(mail(is)),
            "web" => value.child(link_out(is, &bare(is), &pack.text("ui-new-tab"), scene.dense)),
            "hours" => {
                let note =
                    place.contacts.get(NOTE).map(|note| format!(" {}", pack.text(&format!("{NOTE}-{}", note.is))));
                value.with(hours::hours(scene, claim)).maybe(note.map(Part::Text))
            }
            _ => value.text(is),
        };
        facts = facts.with(named(scene, "contact", &format!("ui-{name}"), value));
    }
    facts
}

/// A mail address.
fn mail(address: &str) -> Part {
    el("a").set("href", format!("mailto:{address}")).text(address).done()
}

/// An address as one would say it.
fn bare(url: &str) -> String {
    let name = url.strip_prefix("https://").unwrap_or(url);
    name.strip_prefix("www.").unwrap_or(name).trim_end_matches('/').to_owned()
}
