//! The plan of a fragment, and the tree of questions, as JSON.

use serde_json::{Map, Value, json};

use compiler::load::Compiled;
use guide::model::{StepKind, StepRow};
use guide::plan::{order, route};
use guide::{Guide, Route};
use klagevejviser::state::visit::{Showing, Visit};
use rulebook::files::LANGUAGES;

/// The plan of a fragment: its routes, the most urgent first, and the question that is open.
///
/// # Errors
/// When the fragment is no state.
pub fn plan(compiled: &Compiled, fragment: &str) -> Result<Value, String> {
    let guide = &compiled.guide;
    let visit = Visit::read(guide, fragment).ok_or("a fragment begins with #/")?;
    let told: Vec<(usize, Route<'_>)> =
        visit.matters.iter().enumerate().filter_map(|(at, matter)| Some((at, route(guide, matter)?))).collect();
    let urgencies: Vec<u32> = told.iter().map(|(_, route)| route.urgency()).collect();
    let routes: Vec<Value> = order(&urgencies).into_iter().map(|at| one(&visit, told[at].0, &told[at].1)).collect();
    let mut plan = json!({ "guide": guide.id, "fragment": visit.fragment(), "dropped": visit.dropped || visit.too_many, "routes": routes });
    if let Showing::Question(matter, question) = visit.showing(guide) {
        let options = visit.matters[matter].possible_options(guide, question);
        plan["open"] = json!({ "matter": matter, "question": question.id, "options": options });
    }
    Ok(plan)
}

fn one(visit: &Visit, matter: usize, route: &Route<'_>) -> Value {
    let doors: Vec<Value> = route
        .doors
        .iter()
        .map(|door| {
            let mut claims = Map::new();
            for (kind, claim) in door.claims() {
                claims.insert(
                    kind.name().to_owned(),
                    json!({ "is": claim.is, "sources": claim.sources, "confidence": claim.confidence }),
                );
            }
            json!({
                "place": door.place,
                "send_to": door.send_to.map_or(door.place, |claim| &claim.is),
                "channel": door.channel.map(|claim| &claim.is),
                "deadline": door.deadline.map(|claim| &claim.is),
                "wait": door.wait.map(|claim| &claim.is),
                "fee": door.fee.map(|claim| &claim.is),
                "department": door.department.map(|claim| &claim.is),
                "confidence": door.confidence(),
                "claims": claims,
            })
        })
        .collect();
    let status: Map<String, Value> = route
        .others
        .iter()
        .map(|(place, reason)| {
            (place.id.clone(), json!({ "is": reason.is, "why": reason.id, "rests_on": reason.rests_on }))
        })
        .collect();
    json!({
        "matter": visit.matters[matter].options().collect::<Vec<_>>().join("."),
        "route": route.row.id,
        "area": route.area.map(|area| &area.id),
        "doors": doors,
        "status": status,
        "asides": route.asides.iter().map(|(aside, to)| (aside.id.clone(), to.as_ref().map(proof::spell).into())).collect::<Map<_, _>>(),
        "steps": route.sheet_steps().map(|step| &step.id).collect::<Vec<_>>(),
        "letters": steps(route, |step| step.kind == StepKind::Letter && step.roles.is_empty()),
        "for_helpers": steps(route, |step| !step.roles.is_empty()),
        "rests_on": route.rests_on(),
    })
}

fn steps<'g>(route: &Route<'g>, is: impl Fn(&StepRow) -> bool) -> Vec<&'g str> {
    route.steps.iter().filter(|step| is(step)).map(|step| step.id.as_str()).collect()
}

/// The questions and their options, with what they rest on and how they read.
pub fn tree(compiled: &Compiled) -> Value {
    let guide = &compiled.guide;
    let text = |id: &str| compiled.sentences.get(LANGUAGES[0]).and_then(|s| s.templates.get(id)).cloned();
    let option = |id: &str, rests_on: &[String]| json!({ "id": id, "text": text(&format!("option-{id}")), "hint": text(&format!("option-{id}-hint")), "rests_on": rests_on });
    let questions: Vec<Value> = guide
        .questions
        .iter()
        .map(|question| {
            let mut options: Vec<Value> = question.options.iter().map(|o| option(&o.id, &o.rests_on)).collect();
            if question.names_area() {
                options.extend(areas(guide, &option));
            }
            json!({ "id": question.id, "text": text(&format!("question-{}", question.id)), "areas_within": question.areas_within, "options": options, "rests_on": question.rests_on })
        })
        .collect();
    json!({ "guide": guide.id, "questions": questions })
}

fn areas(guide: &Guide, option: &impl Fn(&str, &[String]) -> Value) -> Vec<Value> {
    let area = |area: &guide::model::Area| {
        let mut value = option(&area.id, &area.rests_on);
        value["fields"] = json!(area.fields);
        value
    };
    guide.areas.iter().map(area).collect()
}
