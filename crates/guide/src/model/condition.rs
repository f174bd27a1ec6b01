//! When a row of a table holds.

use serde::{Deserialize, Serialize};

use crate::sorted::{Map, Set};

/// All of these must hold. The key is a question, `answer` (what was said to any question), a
/// fact of the area (`area.place`, `area.kind`, `area.send_to`) or, in the steps table, `route`;
/// the value lists what it may be.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Condition(
    #[cfg_attr(
        feature = "authoring",
        schemars(with = "std::collections::BTreeMap<String, std::collections::BTreeSet<String>>")
    )]
    pub Map<String, Set<String>>,
);
