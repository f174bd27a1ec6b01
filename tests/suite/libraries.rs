//! The libraries keep to `deny.toml`: their licences, where they come from, and which there are. `./dev audit` has
//! cargo-deny look at all of it, which takes longer to build than to run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::root::project;
use cargo_metadata::{DependencyKind, MetadataCommand, NodeDep, Package};
use spdx::{Expression, ParseMode};
use toml::{Table, Value};

/// The packages of the browser's program and of the command.
const PROGRAMS: [&str; 2] = ["klagevejviser", "vejviser"];

/// What the program and the tool are made with, where they run; not what only tests need.
fn libraries(deny: &Table) -> Vec<Package> {
    let mut all: Vec<Package> = Vec::new();
    for target in list(&deny["graph"]["targets"]) {
        let options = ["--locked", "--filter-platform", target].map(str::to_owned);
        let metadata = MetadataCommand::new().other_options(options).exec().expect("cargo knows them");
        let ours: BTreeSet<_> = metadata.workspace_members.iter().cloned().collect();
        let programs = metadata.packages.iter().filter(|package| PROGRAMS.contains(&package.name.as_str()));
        let programs: Vec<_> = programs.map(|package| package.id.clone()).collect();
        assert_eq!(programs.len(), PROGRAMS.len());
        let nodes: BTreeMap<_, _> =
            metadata.resolve.expect("a tree").nodes.into_iter().map(|node| (node.id.clone(), node)).collect();
        let (mut needed, mut next) = (programs.iter().cloned().collect::<BTreeSet<_>>(), programs);
        while let Some(id) = next.pop() {
            let is_built = |dep: &&NodeDep| dep.dep_kinds.iter().any(|kind| kind.kind != DependencyKind::Development);
            let deps = nodes[&id].deps.iter().filter(is_built).map(|dep| dep.pkg.clone());
            next.extend(deps.filter(|dep| needed.insert(dep.clone())));
        }
        all.extend(
            metadata.packages.into_iter().filter(|package| !ours.contains(&package.id) && needed.contains(&package.id)),
        );
    }
    all
}

fn list(value: &Value) -> Vec<&str> {
    value.as_array().expect("a list").iter().filter_map(Value::as_str).collect()
}

#[test]
fn every_library_keeps_to_what_the_project_allows() {
    let deny: Table = fs::read_to_string(project("deny.toml")).expect("it is there").parse().expect("TOML");
    let libraries = libraries(&deny);
    assert!(libraries.len() > 300, "{}", libraries.len());

    let licences = &deny["licenses"];
    let allowed = list(&licences["allow"]);
    let exceptions = licences["exceptions"].as_array().expect("a list");
    let excepted = |package: &Package| -> Vec<&str> {
        let of = |exception: &&Value| exception["crate"].as_str() == Some(&package.name);
        exceptions.iter().filter(of).flat_map(|exception| list(&exception["allow"])).collect()
    };
    let banned: Vec<&str> =
        deny["bans"]["deny"].as_array().expect("a list").iter().filter_map(|ban| ban["crate"].as_str()).collect();
    let sources = list(&deny["sources"]["allow-registry"]);

    let mut wrong = Vec::new();
    for package in &libraries {
        let (name, own) = (format!("{} {}", package.name, package.version), excepted(package));
        let expression = package.license.as_deref().and_then(|said| Expression::parse_mode(said, ParseMode::LAX).ok());
        let is_allowed = expression.is_some_and(|expression| {
            expression.evaluate(|licence| {
                let id = licence.license.id().map_or("", |id| id.name);
                allowed.contains(&id) || own.contains(&id)
            })
        });
        if !is_allowed {
            wrong.push(format!("{name}: its licence is {:?}", package.license));
        }
        let from = package.source.as_ref().map_or("", |source| source.repr.as_str());
        if !sources.iter().any(|source| from == format!("registry+{source}")) {
            wrong.push(format!("{name}: it comes from “{from}”"));
        }
        if banned.contains(&package.name.as_str()) {
            wrong.push(format!("{name}: it is banned"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
