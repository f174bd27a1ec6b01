use klagevejviser::compile;
use klagevejviser::guide::proof;
fn main() {
    let files = compile::load::Files::read(std::path::Path::new("."), "koebenhavn").unwrap();
    let (guide,_) = compile::load::merge(&files.layers).unwrap();
    let w = proof::walk(&guide);
    println!("{} paths {:#?}", w.paths.len(), w.findings);
    for (id, by) in compile::sentences::needed(&guide) { println!("{id}  <- {by}"); }
}
