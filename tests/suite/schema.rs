//! The schema of the guides is current, explains everything, and holds.

use std::fs;

use crate::root::{project, root};
use compiler::folder::municipalities;
use rulebook::files::NATIONAL;
use rulebook::schema;
use serde_json::{Value, json};

fn layers() -> Vec<(String, Value)> {
    let mut names = municipalities(root()).expect("the guides");
    names.push(NATIONAL.to_owned());
    let read = |name: String| {
        let text = fs::read_to_string(project(format!("guides/{name}.json"))).expect("the layer");
        let json = serde_json::from_str(&text).expect("JSON");
        (name, json)
    };
    names.into_iter().map(read).collect()
}

#[test]
fn the_schema_is_current() {
    let written = fs::read_to_string(project(schema::FILE)).expect("the schema");
    assert!(written == schema::schema(), "call `./dev schema`");
}

#[test]
fn every_field_is_described() {
    let schema: Value = serde_json::from_str(&schema::schema()).expect("JSON");
    let mut described = 0;
    let types = schema["$defs"].as_object().expect("types").iter().map(|(name, of)| (name.as_str(), of));
    for (name, of) in types.chain([("Guide", &schema)]) {
        for (field, of) in of["properties"].as_object().into_iter().flatten() {
            let text = of["description"].as_str().unwrap_or_default();
            assert!(text.len() > 10, "{name}.{field} is not described: {of}");
            described += 1;
        }
    }
    assert!(described > 60, "{described}");
}

#[test]
fn every_layer_is_valid_and_mistakes_are_found() {
    let schema: Value = serde_json::from_str(&schema::schema()).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let layers = layers();
    assert!(layers.len() > 2);
    for (name, layer) in &layers {
        let errors: Vec<String> =
            validator.iter_errors(layer).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        assert_eq!(layer["$schema"], "guide.schema.json", "{name} names its schema");
    }
    let (_, national) = layers.into_iter().find(|(name, _)| name == NATIONAL).expect("the national layer");
    type Break = fn(&mut Value);
    let broken: [(&str, Break); 5] = [
        ("an unknown key", |layer| layer["steps"][0]["prose"] = json!("Skriv.")),
        ("an unknown kind", |layer| layer["places"][0]["kind"] = json!("office")),
        ("no id", |layer| drop(layer["areas"][0].as_object_mut().expect("an area").remove("id"))),
        ("no confidence", |layer| layer["areas"][0]["doors"][0]["place"] = json!({ "is": "x" })),
        ("a condition that is no list", |layer| layer["steps"][0]["if"] = json!({ "sag": "andet" })),
    ];
    for (what, change) in broken {
        let mut layer = national.clone();
        change(&mut layer);
        assert!(!validator.is_valid(&layer), "{what} is found");
    }
}
