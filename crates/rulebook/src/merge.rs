//! Lays the layer of a municipality over the nation's, and knows which of them wrote what.

use serde_json::{Map, Value};

use super::files::Layer;
use super::finding::Finding;
use super::lower::lower;
use super::overlay::{WrittenIn, lay_over};
use super::problem::Problem;
use super::{layer, model, shape};
use guide::Guide;

/// A finding with the file in which it is to be mended.
pub fn in_file(finding: Finding, guide: &Guide, written_in: &WrittenIn) -> Problem {
    let mut part = finding.place.as_str();
    let mut file = written_in.get(part);
    while let (None, Some((whole, _))) = (file, part.rsplit_once(" › ")) {
        part = whole;
        file = written_in.get(part);
    }
    let file = file.cloned().unwrap_or_else(|| format!("guides/{}.json", guide.id));
    Problem::from_finding(finding, file)
}

/// Lays the layers over each other; also says which file wrote what.
///
/// # Errors
/// When one is no JSON, or holds what no guide can.
pub fn merge(layers: &[Layer]) -> Result<(Guide, WrittenIn), Vec<Problem>> {
    let mut whole = Map::new();
    let mut written_in = WrittenIn::new();
    for files in layers {
        let layer = layer::join(files, &mut written_in).map_err(|problem| vec![problem])?;
        if whole.contains_key("sections") && layer.contains_key("sections") {
            let file = files.first().map(|(file, _)| file.as_str()).unwrap_or_default();
            let remedy = "delete it: the national layer fixes the order of the sections";
            return Err(vec![Problem::new(file, "sections", "a municipality cannot set the sections", remedy)]);
        }
        lay_over(&mut whole, layer);
    }
    let guide: model::Guide = serde_path_to_error::deserialize(Value::Object(whole)).map_err(|error| {
        vec![shape::explain(&error.path().to_string(), &error.inner().to_string(), layers, &written_in)]
    })?;
    Ok((lower(guide), written_in))
}
