//! A door: the place that decides, where to send it, how, by when, at what price.

use leptos::prelude::*;

use super::Scene;
use super::sheet::heading;
use crate::guide::model::{Claim, Place};
use crate::guide::plan::OpenDoor;

/// The contacts that are shown, in this order.
const CONTACTS: [&str; 6] = ["phone", "hotline", "hours", "address", "email", "web"];

/// A door.
pub fn door(scene: Scene<'_>, door: &OpenDoor<'_>, in_plan: bool) -> AnyView {
    let pack = scene.pack;
    let fact = |label: &str, text: String, class: &'static str| {
        view! { <div class={class}><dt>{pack.text(label)}</dt><dd>{text}</dd></div> }
    };
    let place_name = |claim: &Claim| pack.text(&format!("place-{}", claim.is));
    let send_to = door.send_to.filter(|claim| claim.is != door.place).map(|claim| fact("ui-send-to", place_name(claim), "send-to"));
    let department = door.department.map(|claim| fact("ui-department", pack.fill("ui-department-is", &[("department", &place_name(claim))]), "department"));
    let deadline = door.deadline().map(|deadline| {
        let (id, amount) = deadline.message();
        let amount = amount.map(|n| n.to_string()).unwrap_or_default();
        fact("ui-deadline", pack.fill(&id, &[("n", &amount)]), "deadline")
    });
    let channel = door.channel.map(|claim| fact("ui-channel", pack.text(&format!("channel-{}", claim.is)), "channel"));
    let fee = door.fee.map(|claim| fact("ui-fee", pack.text(&format!("fee-{}", claim.is)), "fee"));
    let place = pack.guide.place(door.place);
    let page = door.page.and_then(|page| {
        let url = place?.contacts.get(&page.is)?.is.clone();
        Some(view! {
            <p class="hand-off"><a href={url} target="_blank" rel="noreferrer noopener">{pack.text(&format!("page-{}", page.is))}" "<span class="new-tab">{pack.text("ui-new-tab")}</span></a></p>
        })
    });
    view! {
        <section class="door">
            {heading(pack.text(&format!("place-{}", door.place)), in_plan, false)}
            <p class="what">{pack.text(&format!("place-{}-what", door.place))}</p>
            <dl>{deadline}{send_to}{channel}{department}{fee}{place.map(|place| contacts(scene, place))}</dl>
            {page}
        </section>
    }
    .into_any()
}

/// How to reach a place.
fn contacts(scene: Scene<'_>, place: &Place) -> AnyView {
    let pack = scene.pack;
    let shown = CONTACTS.iter().filter_map(|name| Some((*name, place.contacts.get(*name)?)));
    let rows = shown.map(|(name, claim)| {
        let is = claim.is.clone();
        let value = match name {
            "phone" | "hotline" => view! { <a href={format!("tel:+45{}", is.replace(' ', ""))}>{is.replace(' ', "\u{a0}")}</a> }.into_any(),
            "email" => view! { <a href={format!("mailto:{is}")}>{is.clone()}</a>" "{pack.text("ui-email-warning")} }.into_any(),
            "web" => view! { <a href={is.clone()} target="_blank" rel="noreferrer noopener">{bare(&is)}" "<span class="new-tab">{pack.text("ui-new-tab")}</span></a> }.into_any(),
            "hours" => pack.text(&format!("hours-{is}")).into_any(),
            _ => is.into_any(),
        };
        view! { <div class="contact"><dt>{pack.text(&format!("ui-{name}"))}</dt><dd>{value}</dd></div> }
    });
    rows.collect_view().into_any()
}

/// An address as one would say it.
fn bare(url: &str) -> String {
    url.trim_start_matches("https://").trim_start_matches("www.").trim_end_matches('/').to_owned()
}
