//! Serves a folder on this machine alone, with the headers that we ship, precompressed.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use axum::Router;
use axum::http::{HeaderName, HeaderValue};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The headers of every answer.
pub const HEADERS: [(&str, &str); 4] = [
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
];

/// Serves `folder` until the program ends. With `without_wasm` the policy forbids WebAssembly.
///
/// # Errors
/// When the port is taken.
pub async fn serve(folder: &Path, port: u16, without_wasm: bool) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    println!("http://{}/", listener.local_addr()?);
    axum::serve(listener, router(folder, without_wasm)).await
}

/// The service itself; tests run it on a port of their own.
pub fn router(folder: &Path, without_wasm: bool) -> Router {
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    let mut router = Router::new().fallback_service(files);
    for (name, value) in HEADERS {
        let value = if without_wasm { value.replace(" 'wasm-unsafe-eval'", "") } else { value.to_owned() };
        if let Ok(value) = HeaderValue::from_str(&value) {
            router = router.layer(SetResponseHeaderLayer::overriding(HeaderName::from_static(name), value));
        }
    }
    router
}
