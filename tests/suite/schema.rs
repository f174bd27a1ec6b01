//! The schema of the guides is current, explains everything, and holds.

use std::collections::BTreeMap;
use std::fs;

use crate::guides::whole_layer;
use crate::root::{project, root};
use compiler::folder::{Files, municipalities};
use rulebook::schema;
use serde_json::{Value, json};

/// Every file of every layer.
fn files() -> BTreeMap<String, Value> {
    let guides = municipalities(root()).expect("the guides");
    let layers = guides.iter().flat_map(|guide| Files::read(root(), guide).expect("the files").layers);
    layers.flatten().map(|(name, text)| (name, serde_json::from_str(&text).expect("JSON"))).collect()
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
    let files = files();
    assert!(files.len() > 2);
    for (name, layer) in &files {
        let errors: Vec<String> =
            validator.iter_errors(layer).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        let up = "../".repeat(name.matches('/').count() - 1);
        assert_eq!(layer["$schema"], format!("{up}guide.schema.json"), "{name} names its schema");
    }
    let national = whole_layer(&Files::read(root(), "koebenhavn").expect("the files").layers[0]);
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
