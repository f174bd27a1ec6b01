//! No circle: of two modules of a crate that use each other, directly or through others, neither can be read alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::root::project;
use syn::visit::Visit;

/// A module by the names on the way to it; none for the root of its crate.
type Module = Vec<String>;

/// The modules of a crate, and which of the others each names.
fn modules(src: &Path) -> BTreeMap<Module, BTreeSet<Module>> {
    let mut files = BTreeMap::new();
    read(src, &mut Module::new(), &mut files);
    let known: BTreeSet<Module> = files.keys().cloned().collect();
    let uses = |(module, file): (&Module, &syn::File)| {
        let mut seen = Names { module, known: &known, uses: BTreeSet::new() };
        seen.visit_file(file);
        seen.uses.remove(module);
        (module.clone(), seen.uses)
    };
    files.iter().map(uses).collect()
}

fn read(folder: &Path, at: &mut Module, files: &mut BTreeMap<Module, syn::File>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        at.push(name.clone());
        if path.is_dir() {
            // Each program of a package is a crate of its own.
            if name != "bin" {
                read(&path, at, files);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs")
            // Beside a library, the program is a crate of its own.
            && !(name == "main" && path.with_file_name("lib.rs").exists())
        {
            let text = fs::read_to_string(&path).expect("UTF-8");
            let module = if matches!(name.as_str(), "mod" | "lib" | "main") { &at[..at.len() - 1] } else { &at[..] };
            files.insert(module.to_vec(), syn::parse_file(&text).expect("Rust"));
        }
        at.pop();
    }
}

/// Collects the modules that a file names.
struct Names<'m> {
    module: &'m Module,
    known: &'m BTreeSet<Module>,
    uses: BTreeSet<Module>,
}

impl Names<'_> {
    /// A path as it is written: the longest beginning of it that is a module.
    fn name(&mut self, path: &[String]) {
        let mut at = match path.first().map(String::as_str) {
            Some("crate") => Module::new(),
            Some("self" | "super") => self.module.clone(),
            // What is imported is seen where it is imported; a child may be named as it is.
            Some(child) => {
                let mut of_child = self.module.clone();
                of_child.push(child.to_owned());
                if !self.known.contains(&of_child) {
                    return;
                }
                self.module.clone()
            }
            None => return,
        };
        for name in path {
            match name.as_str() {
                "crate" | "self" => {}
                "super" => {
                    at.pop();
                }
                name => at.push(name.to_owned()),
            }
        }
        while !self.known.contains(&at) {
            at.pop();
        }
        self.uses.insert(at);
    }

    fn tree(&mut self, tree: &syn::UseTree, path: &mut Vec<String>) {
        match tree {
            syn::UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.tree(&inner.tree, path);
                path.pop();
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(tree, path)),
            syn::UseTree::Name(name) => self.name(&[path.as_slice(), &[name.ident.to_string()]].concat()),
            syn::UseTree::Rename(name) => self.name(&[path.as_slice(), &[name.ident.to_string()]].concat()),
            syn::UseTree::Glob(_) => self.name(path),
        }
    }
}

impl<'f> Visit<'f> for Names<'_> {
    fn visit_item_use(&mut self, item: &'f syn::ItemUse) {
        self.tree(&item.tree, &mut Vec::new());
    }

    fn visit_path(&mut self, path: &'f syn::Path) {
        if path.segments.len() > 1 {
            self.name(&path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>());
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, item: &'f syn::ItemMod) {
        // Tests stand in the file of what they test.
        if item.ident != "tests" {
            syn::visit::visit_item_mod(self, item);
        }
    }
}

/// A way from a module back to itself, if there is one.
fn circle(of: &BTreeMap<Module, BTreeSet<Module>>) -> Option<Vec<String>> {
    fn follow<'m>(
        module: &'m Module,
        of: &'m BTreeMap<Module, BTreeSet<Module>>,
        way: &mut Vec<&'m Module>,
        done: &mut BTreeSet<&'m Module>,
    ) -> Option<usize> {
        if let Some(begins) = way.iter().position(|other| *other == module) {
            way.push(module);
            return Some(begins);
        }
        if done.contains(module) {
            return None;
        }
        way.push(module);
        for next in &of[module] {
            if let Some(begins) = follow(next, of, way, done) {
                return Some(begins);
            }
        }
        way.pop();
        done.insert(module);
        None
    }
    let mut done = BTreeSet::new();
    of.keys().find_map(|module| {
        let mut way = Vec::new();
        let begins = follow(module, of, &mut way, &mut done)?;
        Some(way[begins..].iter().map(|module| format!("crate::{}", module.join("::"))).collect())
    })
}

#[test]
fn no_crate_has_a_circle_of_modules() {
    let crates = fs::read_dir(project("crates")).expect("the crates").map(|entry| entry.expect("an entry").path());
    let mut arrows = 0;
    for src in crates.map(|folder| folder.join("src")).chain([project("src")]) {
        let modules = modules(&src);
        arrows += modules.values().map(BTreeSet::len).sum::<usize>();
        assert_eq!(circle(&modules), None, "{}", src.display());
    }
    assert!(arrows > 300, "the test reads the arrows: {arrows}");
}

#[test]
fn a_circle_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |file: &str, text: &str| fs::write(folder.path().join(file), text).expect("written");
    write("lib.rs", "mod a; mod b; mod c; pub use a::A;");
    write("a.rs", "use super::b::{self, B as Other}; pub struct A(Other);");
    write("b.rs", "pub struct B; fn c() { crate::c::c(); }");
    write("c.rs", "pub fn c() {} #[cfg(test)] mod tests { use crate::a::A; }");
    assert_eq!(circle(&modules(folder.path())), None);
    write("c.rs", "pub fn c(_: crate::a::A) {}");
    let names = |names: [&str; 4]| Some(names.map(|name| format!("crate::{name}")).to_vec());
    assert_eq!(circle(&modules(folder.path())), names(["a", "b", "c", "a"]));
}
