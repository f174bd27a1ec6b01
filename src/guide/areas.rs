//! The areas, and where each is found: a municipality has some seventy, but nothing here may grow
//! with their square.

use std::collections::BTreeSet;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

use super::model::Area;

/// The areas in the order they are shown, with an index by id and one by field.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Area>", into = "Vec<Area>")]
pub struct Areas {
    list: Vec<Area>,
    /// Places in the list, in the order of the ids.
    by_id: Vec<usize>,
    /// All fields that an area stands in, each once.
    fields: Vec<String>,
    /// For each area of the list, the places of its fields in `fields`.
    in_fields: Vec<Vec<usize>>,
}

impl Areas {
    /// The area with this id.
    pub fn find(&self, id: &str) -> Option<&Area> {
        let at = self.by_id.binary_search_by(|at| self.list[*at].id.as_str().cmp(id)).ok()?;
        Some(&self.list[self.by_id[at]])
    }

    /// The areas that stand in one of these fields.
    pub fn within<'a>(&'a self, fields: &BTreeSet<&str>) -> Vec<&'a Area> {
        let known: Vec<bool> = self.fields.iter().map(|field| fields.contains(field.as_str())).collect();
        let within = self.list.iter().zip(&self.in_fields).filter(|(_, fields)| fields.iter().any(|at| known[*at]));
        within.map(|(area, _)| area).collect()
    }

    /// Calls with each, to be changed in all but its id and fields.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn each_mut(&mut self, call: impl FnMut(&mut Area)) {
        self.list.iter_mut().for_each(call);
    }
}

impl From<Vec<Area>> for Areas {
    fn from(list: Vec<Area>) -> Self {
        let mut by_id: Vec<usize> = (0..list.len()).collect();
        by_id.sort_by(|one, other| list[*one].id.cmp(&list[*other].id));
        let fields: BTreeSet<&str> = list.iter().flat_map(|area| &area.fields).map(String::as_str).collect();
        let fields: Vec<String> = fields.into_iter().map(str::to_owned).collect();
        let place = |field: &String| fields.binary_search(field).ok();
        let in_fields = list.iter().map(|area| area.fields.iter().filter_map(place).collect()).collect();
        Self { list, by_id, fields, in_fields }
    }
}

impl From<Areas> for Vec<Area> {
    fn from(areas: Areas) -> Self {
        areas.list
    }
}

impl Deref for Areas {
    type Target = [Area];

    fn deref(&self) -> &[Area] {
        &self.list
    }
}

impl<'a> IntoIterator for &'a Areas {
    type Item = &'a Area;
    type IntoIter = std::slice::Iter<'a, Area>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}
