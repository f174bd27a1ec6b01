//! The browser's entry. `boot.js` calls [`open_guide`] with the two files of a pack that it has fetched.

// A `main` would bring the start of a program along, with threads and standard output.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

/// Opens a guide over the prerendered page. If the reader has `moved` since it was loaded, that
/// counts.
///
/// # Errors
/// When the pack is broken or of another format; the page then leads to the static edition.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn open_guide(questions: &[u8], answers: &[u8], moved: bool) -> Result<(), JsError> {
    let pack = klagevejviser::pack::Pack::read(questions, answers).map_err(|refused| JsError::new(refused.name()))?;
    klagevejviser::view::app::run(pack, moved);
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
