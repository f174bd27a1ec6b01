//! How the parts of one layer are laid over those of the layer below.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The objects of a part that are joined; all else of it is replaced.
pub const JOINED: [&str; 3] = ["status", "contacts", "way"];

/// Which file wrote a part last, by `list › id`, its keys, and below those what is joined.
pub type WrittenIn = BTreeMap<String, String>;

/// Lays a layer over those below it.
pub fn lay_over(whole: &mut Map<String, Value>, layer: Map<String, Value>) {
    for (key, value) in layer {
        match (key.as_str(), whole.get_mut(&key), value) {
            ("routes", Some(Value::Array(below)), Value::Array(above)) => overlay_routes(below, above),
            (_, Some(Value::Array(below)), Value::Array(above)) => overlay_list(below, above),
            (_, _, value) => {
                whole.insert(key, value);
            }
        }
    }
}

/// The id of a part.
pub fn id_of(value: &Value) -> Option<&str> {
    value.get("id")?.as_str()
}

/// Where in a list the part with an id stands; the first of several.
fn places_of_ids(list: &[Value]) -> BTreeMap<String, usize> {
    let ids = list.iter().enumerate().rev();
    ids.filter_map(|(at, part)| Some((id_of(part)?.to_owned(), at))).collect()
}

/// Parts with an id that is there already are laid over it; the others follow.
fn overlay_list(below: &mut Vec<Value>, above: Vec<Value>) {
    let mut known = places_of_ids(below);
    for part in above {
        let id = id_of(&part).map(str::to_owned);
        match id.as_ref().and_then(|id| known.get(id)) {
            Some(at) => overlay(&mut below[*at], part),
            None => {
                known.extend(id.map(|id| (id, below.len())));
                below.push(part);
            }
        }
    }
}

/// As [`overlay_list`], but the new rows of a municipality stand before the national ones, and one of those can be
/// dropped. [`super::merge`] then sorts them by section.
fn overlay_routes(below: &mut Vec<Value>, above: Vec<Value>) {
    let known = places_of_ids(below);
    let mut new = Vec::new();
    let mut dropped = Vec::new();
    for part in above {
        match id_of(&part).and_then(|id| known.get(id)) {
            Some(at) if part.get("drop") == Some(&Value::Bool(true)) => dropped.push(*at),
            Some(at) => overlay(&mut below[*at], part),
            None => new.push(part),
        }
    }
    let kept = std::mem::take(below).into_iter().enumerate().filter(|(at, _)| !dropped.contains(at));
    new.extend(kept.map(|(_, part)| part));
    *below = new;
}

/// Key by key; see [`JOINED`].
fn overlay(below: &mut Value, above: Value) {
    let (Value::Object(below), Value::Object(above)) = (below, above) else { return };
    for (key, value) in above {
        match (key.as_str(), below.get_mut(&key), value) {
            (joined, Some(Value::Object(old)), Value::Object(new)) if JOINED.contains(&joined) => old.extend(new),
            (_, _, value) => {
                below.insert(key, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};
    use serde_json::{Value, json};

    use super::{overlay_list, overlay_routes};

    fn check(lay: fn(&mut Vec<Value>, Vec<Value>), below: Value, above: Value, expect: Expect) {
        let list = |value: Value| value.as_array().expect("a list").clone();
        let mut whole = list(below);
        lay(&mut whole, list(above));
        expect.assert_eq(&whole.iter().map(|part| format!("{part}\n")).collect::<String>());
    }

    #[test]
    fn a_new_part_follows_those_that_are_there() {
        check(
            overlay_list,
            json!([{ "id": "a" }]),
            json!([{ "id": "b" }, { "id": "c" }]),
            expect![[r#"
            {"id":"a"}
            {"id":"b"}
            {"id":"c"}
        "#]],
        );
    }

    #[test]
    fn a_part_that_is_there_keeps_its_place_and_what_is_not_written_anew() {
        check(
            overlay_list,
            json!([{ "id": "a", "kind": "mayor", "rests_on": ["T1"] }, { "id": "b" }]),
            json!([{ "id": "a", "rests_on": ["T2"] }]),
            expect![[r#"
                {"id":"a","kind":"mayor","rests_on":["T2"]}
                {"id":"b"}
            "#]],
        );
    }

    #[test]
    fn contacts_ways_and_statuses_are_joined_and_doors_replaced() {
        check(
            overlay_list,
            json!([{ "id": "a", "contacts": { "phone": 1, "web": 1 }, "doors": [{ "place": 1 }, { "place": 2 }] }]),
            json!([{ "id": "a", "contacts": { "phone": 2, "email": 2 }, "doors": [{ "place": 3 }] }]),
            expect![[r#"
                {"contacts":{"email":2,"phone":2,"web":1},"doors":[{"place":3}],"id":"a"}
            "#]],
        );
    }

    #[test]
    fn new_rows_stand_before_those_of_the_nation() {
        check(
            overlay_routes,
            json!([{ "id": "a" }, { "id": "b" }]),
            json!([{ "id": "c" }, { "id": "b", "lead": true }, { "id": "d" }]),
            expect![[r#"
                {"id":"c"}
                {"id":"d"}
                {"id":"a"}
                {"id":"b","lead":true}
            "#]],
        );
    }

    #[test]
    fn a_row_of_the_nation_can_be_dropped() {
        check(
            overlay_routes,
            json!([{ "id": "a" }, { "id": "b" }]),
            json!([{ "id": "a", "drop": true }]),
            expect![[r#"
                {"id":"b"}
            "#]],
        );
    }
}
