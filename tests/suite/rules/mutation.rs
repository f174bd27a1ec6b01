//! Is a mistake in the rules noticed? One thing at a time is changed in the real layers; the
//! proof, the sentences, the rules (`rules*.tsv`) or a scenario must notice.
//!
//! A run of the tests tries some of the changes, `./dev mutate` (KV_EACH=1) all of them.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::dossier::{self, Dossier};
use super::scenario;
use crate::guides::{real_guide, whole_layer};
use crate::root::root;
use compiler::folder::Files;
use compiler::load;
use guide::Guide;
use proof::needless;
use rulebook::merge::merge;
use rulebook::references;
use sentences::fluent::Sentences;
use sentences::needed;
use serde_json::{Value, json};

/// So many of a hundred changes must be noticed.
const SHARE: usize = 95;
/// A run of the tests tries one in so many.
const EACH: usize = 32;
/// What is not noticed, and why that is so.
const UNNOTICED: &str = include_str!("../../mutation.tsv");

/// A change: what it is, the layer, the place in it as a JSON pointer, and what happens there.
struct Mutant {
    what: String,
    layer: usize,
    at: String,
    change: Box<dyn Fn(&mut Value) + Send + Sync>,
}

/// The changes of one layer.
struct Mutants<'a> {
    name: &'a str,
    layer: usize,
    json: &'a Value,
    all: Vec<Mutant>,
}

impl Mutants<'_> {
    /// Adds a change of what stands at a JSON pointer.
    fn add(&mut self, at: &str, what: &str, change: impl Fn(&mut Value) + Send + Sync + 'static) {
        let what = format!("{} › {}: {what}", self.name, self.spell(at));
        self.all.push(Mutant { what, layer: self.layer, at: at.to_owned(), change: Box::new(change) });
    }

    /// The pointer with ids in the place of indices.
    fn spell(&self, at: &str) -> String {
        let mut here = self.json;
        let mut words = Vec::new();
        for part in at.split('/').skip(1) {
            here = match here {
                Value::Array(list) => &list[part.parse::<usize>().expect("an index")],
                other => &other[part],
            };
            words.push(here.get("id").and_then(Value::as_str).map_or(part.to_owned(), str::to_owned));
        }
        words.join(" › ")
    }

    /// Leaves out a key or an item of what stands at `at`.
    fn without(&mut self, at: &str, what: &str, part: &str) {
        let part = part.to_owned();
        self.add(at, &format!("without {what}"), move |value| match value {
            Value::Object(map) => drop(map.remove(&part)),
            Value::Array(list) => drop(list.remove(part.parse().expect("an index"))),
            _ => unreachable!("nothing holds {part}"),
        });
    }

    fn list(&self, key: &str) -> Vec<Value> {
        self.json[key].as_array().cloned().unwrap_or_default()
    }

    /// Each part left out, and whatever can be wrong in it.
    fn all(mut self, places: &[String], reasons: &[String]) -> Vec<Mutant> {
        for key in ["routes", "steps", "areas"] {
            for (n, part) in self.list(key).iter().enumerate() {
                let at = format!("/{key}/{n}");
                self.without(&format!("/{key}"), part["id"].as_str().expect("an id"), &n.to_string());
                self.condition(&format!("{at}/if"));
                self.doors(&at, part, places);
                self.lists(&at, part, &["fields"]);
                for name in ["note", "area_doors", "letter_first"] {
                    // What is missing in a municipality's layer stands in the national one.
                    let says_no = self.layer == 0 && (key == "areas") == (name == "note") && key != "steps";
                    if says_no || part.get(name).is_some() {
                        self.add(&at, &format!("other {name}"), move |value| {
                            value[name] = json!(value[name] != json!(true));
                        });
                    }
                }
                for name in ["act", "department"] {
                    self.claim(&at, part, name, &[]);
                    self.dates(&format!("{at}/{name}"), &part[name]);
                }
                self.dates(&at, part);
                if let Some(kind) = part.get("kind").filter(|_| key == "steps") {
                    let other = if kind == "do" { "then" } else { "do" };
                    self.add(&at, "other heading", move |value| value["kind"] = json!(other));
                }
                for (place, reason) in part["status"].as_object().into_iter().flatten() {
                    let at = format!("{at}/status");
                    self.without(&at, place, place);
                    let other = reasons.iter().find(|other| *other != reason).expect("another").clone();
                    let key = place.clone();
                    self.add(&at, &format!("other reason of {place}"), move |value| value[&key] = json!(other));
                }
            }
        }
        for (n, aside) in self.list("asides").iter().enumerate() {
            self.without("/asides", aside["id"].as_str().expect("an id"), &n.to_string());
            self.condition(&format!("/asides/{n}/if"));
        }
        for (n, reason) in self.list("reasons").iter().enumerate() {
            let other = if reason["is"] == "no" { "maybe" } else { "no" };
            self.add(&format!("/reasons/{n}"), "other standing", move |value| value["is"] = json!(other));
        }
        for (n, place) in self.list("places").iter().enumerate() {
            let at = format!("/places/{n}");
            for name in ["send_to", "channel", "deadline", "fee", "department"] {
                self.claim(&format!("{at}/way"), &place["way"], name, places);
            }
            if place.get("otherwise").is_some() {
                self.without(&at, "otherwise", "otherwise");
                let other = reasons.iter().find(|other| **other != place["otherwise"]).expect("another").clone();
                self.add(&at, "otherwise another reason", move |value| value["otherwise"] = json!(other));
            }
        }
        for (n, question) in self.list("questions").iter().enumerate() {
            self.lists(&format!("/questions/{n}"), question, &["within", "areas_within", "options"]);
        }
        self.all
    }

    /// Takes dates away, and what follows.
    fn dates(&mut self, at: &str, part: &Value) {
        for name in ["from", "until", "then"] {
            if part.get(name).is_some() {
                self.without(at, name, name);
            }
        }
    }

    fn condition(&mut self, at: &str) {
        let keys = self.json.pointer(at).and_then(Value::as_object).cloned().unwrap_or_default();
        for (key, values) in &keys {
            self.without(at, key, key);
            self.values(&format!("{at}/{key}"), values);
        }
    }

    fn lists(&mut self, at: &str, part: &Value, names: &[&str]) {
        for name in names {
            self.values(&format!("{at}/{name}"), &part[*name]);
        }
    }

    fn values(&mut self, at: &str, values: &Value) {
        for (n, value) in values.as_array().into_iter().flatten().enumerate() {
            let name = value["id"].as_str().or(value.as_str()).expect("an id").to_owned();
            self.without(at, &name, &n.to_string());
        }
    }

    fn doors(&mut self, at: &str, part: &Value, places: &[String]) {
        for (n, door) in part["doors"].as_array().into_iter().flatten().enumerate() {
            self.without(&format!("{at}/doors"), &format!("door {}", n + 1), &n.to_string());
            let at = format!("{at}/doors/{n}");
            self.claim(&at, door, "place", places);
            for name in ["send_to", "channel", "deadline", "fee", "department"] {
                self.claim(&format!("{at}/way"), &door["way"], name, places);
            }
        }
    }

    /// A claim that is left out, and one that says something else.
    fn claim(&mut self, at: &str, part: &Value, name: &str, places: &[String]) {
        let Some(claim) = part.get(name) else { return };
        if name != "place" {
            self.without(at, name, name);
        }
        let others: Vec<String> = match name {
            "deadline" => vec!["6 weeks from receipt".into(), "none".into()],
            "place" | "send_to" | "department" => places.to_vec(),
            // Some other sentence of the kind.
            _ => self.said_of(name),
        };
        if let Some(other) = others.into_iter().find(|other| claim["is"] != **other) {
            self.add(&format!("{at}/{name}"), "something else", move |value| value["is"] = json!(other));
        }
    }

    /// What the areas and places of the layer say of this kind.
    fn said_of(&self, name: &str) -> Vec<String> {
        fn find(value: &Value, name: &str, found: &mut Vec<String>) {
            match value {
                Value::Object(map) => {
                    found.extend(map.get(name).and_then(|claim| Some(claim["is"].as_str()?.to_owned())));
                    map.values().for_each(|inner| find(inner, name, found));
                }
                Value::Array(list) => list.iter().for_each(|inner| find(inner, name, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        find(self.json, name, &mut found);
        found
    }
}

/// A municipality, and what tests know of it.
struct Known {
    files: Files,
    guide: Guide,
    weighed: Vec<needless::Redundancy>,
    sentences: BTreeMap<String, Sentences>,
    dossier: Dossier,
    scenarios: &'static str,
}

/// Who notices the change, if anybody does.
fn noticed(mutant: &Mutant, layers: &[Value], known: &[Known]) -> Option<&'static str> {
    let mut layer = layers[mutant.layer].clone();
    (mutant.change)(layer.pointer_mut(&mutant.at).expect("it is there"));
    let text = layer.to_string();
    let mut guides: Vec<Guide> = Vec::new();
    let changed = |n: usize| mutant.layer == 0 || mutant.layer == n + 1;
    for (n, one) in known.iter().enumerate() {
        if changed(n) {
            let mut layers = one.files.layers.clone();
            layers[mutant.layer.min(1)] = vec![(String::new(), text.clone())];
            let Ok((guide, _)) = merge(&layers) else { return Some("reading") };
            guides.push(guide);
        } else {
            guides.push(one.guide.clone());
        }
    }
    if guides.iter().any(|guide| !references::check(guide).is_empty()) {
        return Some("references");
    }
    let said = guides.iter().zip(known).map(|(guide, one)| (guide, &one.sentences));
    let wrong = said.clone().flat_map(|(guide, sentences)| needed::check(guide, sentences));
    if wrong.chain(needed::unused_by_all(said)).next().is_some() {
        return Some("sentences");
    }
    let mut needless: BTreeMap<(String, String), bool> = BTreeMap::new();
    for (n, (guide, one)) in guides.iter().zip(known).enumerate() {
        if !changed(n) {
            for (finding, is_needless) in &one.weighed {
                *needless.entry((finding.place.clone(), finding.cause.clone())).or_insert(true) &= is_needless;
            }
            continue;
        }
        for from in guide.periods() {
            let period = guide.on(&from);
            let walk = proof::walk(&period);
            if !one.dossier.differences(&period, &walk, &from).is_empty() {
                return Some("rules");
            }
            for (finding, is_needless) in needless::weigh(&period, &walk) {
                *needless.entry((finding.place, finding.cause)).or_insert(true) &= is_needless;
            }
        }
        if !load::prove(guide).is_empty() {
            return Some("proof");
        }
        if scenario::rows(one.scenarios).any(|row| row.check(&guide.on("")).is_err()) {
            return Some("scenarios");
        }
    }
    needless.into_values().any(|is_needless| is_needless).then_some("needless")
}

#[test]
fn a_mistake_in_the_rules_is_noticed() {
    let scenarios = [include_str!("../../scenarios.tsv"), include_str!("../../scenarios-ishoej.tsv")];
    let known: Vec<Known> = dossier::FILES
        .into_iter()
        .zip(scenarios)
        .map(|((municipality, files), scenarios)| {
            let compiled = real_guide(municipality);
            let periods = compiled.periods();
            let weighed = periods.iter().flat_map(|period| needless::weigh(&period.guide, &proof::walk(&period.guide)));
            let weighed = weighed.collect();
            Known {
                files: Files::read(root(), municipality).expect("the files"),
                guide: compiled.whole.guide.clone(),
                weighed,
                sentences: compiled.whole.sentences.clone(),
                dossier: Dossier::read(&files),
                scenarios,
            }
        })
        .collect();

    let files = [&known[0].files.layers[0], &known[0].files.layers[1], &known[1].files.layers[1]];
    let layers = files.map(whole_layer);
    let mut mutants: Vec<Mutant> = Vec::new();
    for (layer, (json, files)) in layers.iter().zip(files).enumerate() {
        let name = &files[0].0;
        let ids = |key: &str| -> Vec<String> {
            let parts = json[key].as_array().into_iter().flatten();
            parts.filter_map(|part| part["id"].as_str().map(str::to_owned)).collect()
        };
        let (places, reasons) = (ids("places"), ids("reasons"));
        mutants.extend(Mutants { name, layer, json, all: Vec::new() }.all(&places, &reasons));
    }
    let unchanged = Mutant { what: String::new(), layer: 0, at: String::new(), change: Box::new(|_| ()) };
    assert_eq!(noticed(&unchanged, &layers, &known), None, "the guides themselves are fine");

    let each = std::env::var("KV_EACH").map_or(EACH, |each| each.parse().expect("a number"));
    let all = each == 1;
    // Others, when the rules have grown.
    let tried: Vec<&Mutant> = mutants.iter().skip(mutants.len() % each).step_by(each).collect();
    let next = AtomicUsize::new(0);
    let by: Mutex<BTreeMap<&str, usize>> = Mutex::default();
    let unnoticed: Mutex<Vec<&str>> = Mutex::default();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(mutant) = tried.get(next.fetch_add(1, Ordering::Relaxed)) {
                    match noticed(mutant, &layers, &known) {
                        Some(who) => *by.lock().expect("no panic").entry(who).or_default() += 1,
                        None => unnoticed.lock().expect("no panic").push(&mutant.what),
                    }
                }
            });
        }
    });
    let mut unnoticed = unnoticed.into_inner().expect("no panic");
    unnoticed.sort_unstable();
    let seen = tried.len() - unnoticed.len();
    let by = by.into_inner().expect("no panic");
    println!(
        "{seen} of {} changes noticed ({} in 100; there are {}), by {by:?}",
        tried.len(),
        seen * 100 / tried.len(),
        mutants.len()
    );
    println!("not noticed:\n{}", unnoticed.join("\n"));
    assert!(seen * 100 >= tried.len() * SHARE, "{seen} of {}", tried.len());
    let reasons: BTreeMap<&str, &str> =
        UNNOTICED.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t')).collect();
    let unexplained: Vec<&&str> = unnoticed.iter().filter(|what| !reasons.contains_key(**what)).collect();
    assert!(unexplained.is_empty(), "tests/mutation.tsv gives no reason for\n{unexplained:#?}");
    let stale = reasons.keys().filter(|what| all && !unnoticed.contains(what));
    assert_eq!(stale.collect::<Vec<_>>(), Vec::<&&str>::new(), "noticed by now");
}
