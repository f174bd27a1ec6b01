//! One route: where, what to do now, what happens then, why, the other places, how we know.

use leptos::prelude::*;

use super::{Scene, door, grounds};
use crate::guide::Route;
use crate::guide::model::{Confidence, StepKind, StepRow};

/// What paths that share a sheet do not share: their steps. The app shows one; the static
/// edition may show several, each with the anchors of its paths.
#[derive(Clone, Debug)]
pub struct Variant<'a> {
    /// The id and class of each anchor.
    pub anchors: Vec<(String, String)>,
    /// The class of the block.
    pub class: String,
    pub steps: Vec<&'a StepRow>,
}

impl<'a> Variant<'a> {
    /// The one variant of a route in the app.
    pub fn of(route: &Route<'a>) -> Self {
        Self { anchors: Vec::new(), class: "steps ".into(), steps: route.steps.clone() }
    }
}

/// The heading of a route.
pub fn title(scene: Scene<'_>, route: &Route<'_>) -> String {
    let pack = scene.pack;
    let names: Vec<String> = route.doors.iter().map(|door| pack.text(&format!("place-{}", door.place))).collect();
    let place = names.join(&format!(" {} ", pack.text("ui-and")));
    pack.fill(&format!("route-{}-title", route.row.id), &[("place", &place)])
}

/// A route. In a plan of several its headings are one level lower.
pub fn sheet(scene: Scene<'_>, route: &Route<'_>, in_plan: bool, variants: &[Variant<'_>]) -> AnyView {
    let pack = scene.pack;
    let doors: Vec<_> = route.doors.iter().map(|open| door::door(scene, open, in_plan)).collect();
    let others = route.others.iter().map(|(place, status)| {
        view! {
            <li>
                <strong>{pack.text(&format!("place-{}", place.id))}</strong>" "
                <span class="standing">{pack.text(&format!("standing-{}", status.is.name()))}</span>" "
                {pack.text(&format!("status-{}", status.why))}
            </li>
        }
    });
    let note = route.area.filter(|area| area.note).map(|area| {
        view! { <p>{pack.text(&format!("area-{}-note", area.id))}</p> }
    });
    let variants = variants.iter().map(|variant| steps(scene, variant, in_plan));
    view! {
        <article class="sheet">
            {heading(title(scene, route), in_plan, true)}
            {unsure(scene, route)}
            {doors}
            {variants.collect_view()}
            <section class="why">
                {heading(pack.text("ui-why"), in_plan, false)}
                <p>{pack.text(&format!("route-{}-why", route.row.id))}</p>
                {note}
            </section>
            <section class="others">
                {heading(pack.text("ui-others"), in_plan, false)}
                <ul>{others.collect_view()}</ul>
            </section>
            {grounds::grounds(scene, route)}
        </article>
    }
    .into_any()
}

/// A heading at its level: the first of a view is the `h1`.
pub fn heading(text: String, in_plan: bool, top: bool) -> AnyView {
    match (in_plan, top) {
        (false, true) => view! { <h1 tabindex="-1">{text}</h1> }.into_any(),
        (true, true) | (false, false) => view! { <h2>{text}</h2> }.into_any(),
        (true, false) => view! { <h3>{text}</h3> }.into_any(),
    }
}

/// What must be said before all else: what is unconfirmed, and that the letter comes first.
fn unsure(scene: Scene<'_>, route: &Route<'_>) -> AnyView {
    let pack = scene.pack;
    let mut warnings: Vec<String> = Vec::new();
    for (name, claim) in route.doors.iter().flat_map(|door| door.claims().collect::<Vec<_>>()) {
        let told = matches!(name, "place" | "send_to" | "deadline" | "channel");
        // A limit that was not found says so itself.
        let silent = name == "deadline" && claim.is == "notfound";
        if told && !silent && claim.confidence != Confidence::Sourced {
            let warning = pack.text(&format!("ui-{}-{name}", claim.confidence.name()));
            if !warnings.contains(&warning) {
                warnings.push(warning);
            }
        }
    }
    let warnings = warnings.into_iter().map(|warning| view! { <p class="notice">{warning}</p> });
    let letter = route.row.letter_first.then(|| view! { <p class="letter-first">{pack.text("ui-letter-first")}</p> });
    view! { {warnings.collect_view()}{letter} }.into_any()
}

/// The steps, under their three headings.
fn steps(scene: Scene<'_>, variant: &Variant<'_>, in_plan: bool) -> AnyView {
    let pack = scene.pack;
    let list = |kind: StepKind, title: &str| {
        let of_kind: Vec<_> = variant.steps.iter().filter(|step| step.kind == kind).collect();
        if of_kind.is_empty() {
            return ().into_any();
        }
        let items = of_kind.into_iter().map(|step| view! { <li>{pack.text(&format!("step-{}", step.id))}</li> }).collect_view();
        let heading = heading(pack.text(title), in_plan, false);
        if kind == StepKind::Ready {
            view! { {heading}<ul>{items}</ul> }.into_any()
        } else {
            view! { {heading}<ol>{items}</ol> }.into_any()
        }
    };
    let anchors = variant.anchors.iter().map(|(id, class)| {
        let class = (!class.is_empty()).then(|| class.clone());
        view! { <a id={id.clone()} class={class}></a> }
    });
    let anchors = anchors.collect_view();
    view! {
        <div class={variant.class.clone()}>
            {anchors}
            {list(StepKind::Do, "ui-do-now")}
            {list(StepKind::Ready, "ui-have-ready")}
            {list(StepKind::Then, "ui-then")}
        </div>
    }
    .into_any()
}
