//! When a row of a table holds.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

/// All of these must hold. The key is a question, `answer` (what was said to any question), a
/// fact of the area (`area.place`, `area.kind`, `area.send_to`) or, in the steps table, `route`;
/// the value lists what it may be.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Condition(pub BTreeMap<String, BTreeSet<String>>);
