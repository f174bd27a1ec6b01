//! The JSON Schema of a layer, for editors: it completes, explains and underlines.

use serde_json::{Map, Value, json};

use super::files::FILES;
use super::model::Guide;

/// Where the schema stands.
pub const FILE: &str = "guides/guide.schema.json";

/// The schema of a layer: as the types say, but a layer writes only what it brings. What is laid
/// over something is known by its `id` and may leave out the rest.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Guide).to_value();
    let parts = ["Question", "Opt", "Area", "Place", "RouteRow", "StepRow", "Source"];
    if let Some(root) = schema.as_object_mut() {
        root.remove("required");
        root.insert("title".into(), json!("A layer of a guide: the nation’s, or a municipality’s over it"));
        let files = json!({
            "type": "array",
            "items": { "type": "string" },
            "description": "The further files of this layer, which stand in the folder of its name, in the order in which their lists follow one another.",
        });
        property(root, FILES, files);
        property(root, "$schema", json!({ "type": "string", "description": "The address of this schema." }));
    }
    if let Some(defs) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        for part in parts {
            if let Some(part) = defs.get_mut(part).and_then(Value::as_object_mut) {
                part.insert("required".into(), json!(["id"]));
            }
        }
        if let Some(row) = defs.get_mut("RouteRow").and_then(Value::as_object_mut) {
            let drop =
                json!({ "const": true, "description": "Leave out the row of the layer below that has this id." });
            property(row, "drop", drop);
        }
    }
    format!("{schema:#}\n")
}

fn property(of: &mut Map<String, Value>, name: &str, schema: Value) {
    if let Some(properties) = of.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert(name.into(), schema);
    }
}
