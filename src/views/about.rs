//! About the guide: who speaks, what it is not, privacy, accessibility, sources, errors.

use super::el::{Part, el, say};
use super::heading::heading;
use super::{Scene, grounds, screen};

/// The page about the guide.
pub fn about(scene: Scene<'_>) -> Vec<Part> {
    let pack = scene.pack;
    let link = |href: &str, id: &str| el("p").child(el("a").set("href", href).text(pack.text(id)).done()).done();
    let mut view = vec![heading(pack.text("ui-about"), 1)];
    match &pack.guide.publisher {
        Some(publisher) => {
            view.push(say("p", pack.fill("ui-published-by", &[("publisher", &publisher.name)])));
            view.push(say(
                "p",
                pack.fill(
                    "ui-reviewed",
                    &[("by", &publisher.reviewed_by), ("date", &scene.date(&publisher.reviewed_on))],
                ),
            ));
            view.push(link(&publisher.contact, "ui-contact"));
            view.push(link(&publisher.accessibility, "ui-accessibility-statement"));
            view.push(link(&publisher.privacy, "ui-privacy-text"));
        }
        None => view.push(say("p", pack.fill("ui-independent", &[("municipality", &screen::municipality(scene))]))),
    }
    let version = [("version", scene.date(&pack.guide.version)), ("id", pack.fingerprint.clone())];
    let version = version.each_ref().map(|(name, value)| (*name, value.as_str()));
    view.push(say("p", pack.fill("ui-about-version", &version)));
    let title = |part: &str| heading(pack.text(&format!("ui-about-{part}-title")), 2);
    for part in ["not", "privacy", "access", "error"] {
        view.push(title(part));
        let to_publisher = part == "error" && pack.guide.publisher.is_some();
        let says = if to_publisher { "ui-about-error-write".to_owned() } else { format!("ui-about-{part}") };
        view.push(say("p", pack.text(&says)));
        if part == "privacy" {
            let counts = if pack.guide.counting { "ui-about-counting" } else { "ui-about-no-counting" };
            view.push(say("p", pack.text(counts)));
        }
    }
    view.push(title("sources"));
    view.extend(grounds::cited(scene, &pack.text("ui-about-sources"), pack.guide.sources.iter().collect()));
    view
}
