//! The areas, and where each is found: a municipality has some seventy, but nothing here may grow
//! with their square.

use std::ops::Deref;

use serde::{Deserialize, Serialize};

use super::area::Area;
use crate::sorted::{Map, Set};

/// The areas in the order they are shown, with an index by id and one by field.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Area>", into = "Vec<Area>")]
pub struct Areas {
    list: Vec<Area>,
    /// Where in the list an area stands.
    by_id: Map<String, usize>,
    /// Where in the list the areas of a field stand.
    by_field: Map<String, Vec<usize>>,
}

impl Areas {
    /// The area with this id.
    pub fn find(&self, id: &str) -> Option<&Area> {
        self.by_id.get(id).map(|at| &self.list[*at])
    }

    /// The areas that stand in one of these fields.
    pub fn within<'a>(&'a self, fields: &Set<&str>) -> Vec<&'a Area> {
        let mut is_within = vec![false; self.list.len()];
        for (_, areas) in self.by_field.iter().filter(|(field, _)| fields.contains(field.as_str())) {
            areas.iter().for_each(|at| is_within[*at] = true);
        }
        self.list.iter().zip(is_within).filter_map(|(area, is_within)| is_within.then_some(area)).collect()
    }

    /// Calls with each, to be changed in all but its id and fields.
    pub fn each_mut(&mut self, call: impl FnMut(&mut Area)) {
        self.list.iter_mut().for_each(call);
    }
}

impl From<Vec<Area>> for Areas {
    fn from(list: Vec<Area>) -> Self {
        let mut areas = Self::default();
        for (at, area) in list.iter().enumerate() {
            areas.by_id.insert(area.id.clone(), at);
            for field in &area.fields {
                areas.by_field.or_default(field.clone()).push(at);
            }
        }
        areas.list = list;
        areas
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
