//! Reads which programs a run of tests starts and ends, a line each (`browser_tests::programs`), until the run ends,
//! however it ends; then it ends what is left.

use std::collections::BTreeSet;

use browser_tests::programs::end_with_children;

fn main() {
    let mut running = BTreeSet::new();
    for line in std::io::stdin().lines().map_while(Result::ok) {
        match line.split_once(' ').and_then(|(what, id)| Some((what, id.parse::<u32>().ok()?))) {
            Some(("started", id)) => drop(running.insert(id)),
            Some(("ended", id)) => drop(running.remove(&id)),
            _ => eprintln!("keeper: nobody knows what this means: {line}"),
        }
    }
    for id in running {
        end_with_children(id, || ());
    }
}
