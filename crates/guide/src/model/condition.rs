//! When a row of a table holds.

use serde::{Deserialize, Serialize};

use crate::sorted::{Map, Set};

/// All of these must hold. The key is a question, `answer` (what was said to any question), a
/// fact of the area (`area.place`, `area.kind`, `area.send_to`) or, in the steps table, `route`;
/// the value lists what it may be.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Condition(pub Map<String, Set<String>>);
