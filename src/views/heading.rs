//! Headings, and the names of places in them.

use super::Scene;
use super::el::{Part, el, say};
use guide::Route;
use guide::plan::OpenDoor;
use pack::{Pack, text};

/// The heading of a route.
pub fn route_title(scene: Scene<'_>, route: &Route<'_>) -> String {
    let pack = scene.pack;
    let named = |places: Vec<&str>| {
        let names: Vec<String> = places.into_iter().map(|place| place_name(pack, place)).collect();
        names.join(&format!(" {} ", pack.text("ui-and")))
    };
    let id = format!("route-{}-title", route.row.id);
    let template = pack.find(&id).unwrap_or_default();
    // Each name that is looked up counts as said.
    let slots: Vec<&str> = text::slots(template).collect();
    let mut values: Vec<(&str, String)> = Vec::new();
    if slots.contains(&"place") {
        values.push(("place", named(route.doors.iter().map(|door| door.place).collect())));
    }
    if slots.contains(&"send-to") {
        let mut receivers: Vec<&str> = route.doors.iter().map(receiver).collect();
        receivers.dedup();
        values.push(("send-to", named(receivers)));
    }
    let values: Vec<(&str, &str)> = values.iter().map(|(slot, value)| (*slot, value.as_str())).collect();
    text::fill(template, &values)
}

/// The name of a place in a title; what it explains in brackets stands on the card below.
pub fn place_name(pack: &Pack, place: &str) -> String {
    let name = pack.text(&format!("place-{place}"));
    name.split_once(" (").map_or(name.as_str(), |(name, _)| name).to_owned()
}

/// A heading. The first of a view takes the focus when the reader arrives.
pub fn heading(text: String, level: u8) -> Part {
    match level {
        1 => el("h1").set("tabindex", "-1").text(text).done(),
        2 => say("h2", text),
        _ => say("h3", text),
    }
}

/// The place that a complaint through a door is sent to.
pub fn receiver<'g>(door: &OpenDoor<'g>) -> &'g str {
    door.send_to.map_or(door.place, |claim| &claim.is)
}
