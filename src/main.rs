//! The browser's entry. `boot.js` calls [`open_guide`] with the files of a pack that it has fetched.

// A `main` would bring the start of a program along, with threads and standard output.
#![cfg_attr(target_arch = "wasm32", no_main)]

#[cfg(target_arch = "wasm32")]
use klagevejviser::app;
#[cfg(target_arch = "wasm32")]
use pack::Pack;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Opens a guide over the prerendered page, with the files of its pack; for who helps somebody else, in a `role`.
/// `kept` is what the device remembers. If the reader has `moved` since the page was loaded, that counts.
///
/// # Errors
/// When the pack is broken or of another format; the page then leads to the static edition.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn open_guide(
    files: Vec<js_sys::Uint8Array>,
    role: Option<String>,
    kept: &str,
    moved: bool,
) -> Result<Opened, JsError> {
    Ok(Opened(app::run(read(&files)?, role, kept, moved)))
}

#[cfg(target_arch = "wasm32")]
fn read(files: &[js_sys::Uint8Array]) -> Result<Pack, JsError> {
    let files: Vec<Vec<u8>> = files.iter().map(js_sys::Uint8Array::to_vec).collect();
    Pack::read(&files).map_err(|refused| JsError::new(refused.name()))
}

/// A guide that is open.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub struct Opened(app::App);

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
impl Opened {
    /// Shows the guide in its original language beside this one.
    ///
    /// # Errors
    /// When the pack is broken or of another format.
    pub fn beside(&self, files: Vec<js_sys::Uint8Array>) -> Result<(), JsError> {
        self.0.show_beside(read(&files)?);
        Ok(())
    }

    /// Forgets all that was given, and begins again.
    pub fn forget(&self) {
        self.0.forget();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
