#[cfg(target_arch = "wasm32")]
fn main() {
    use leptos::prelude::*;
    mount_to_body(|| view! { <p>"x"</p> });
}
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
