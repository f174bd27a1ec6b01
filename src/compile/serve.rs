//! Serves a folder on this machine alone, with the headers that we ship, precompressed.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use tower_http::services::ServeDir;

use super::headers::Headers;

/// Serves `folder` until the program ends.
///
/// # Errors
/// When the port is taken.
pub async fn serve(folder: &Path, port: u16) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    // It serves even where nobody reads its address.
    let _ = writeln!(std::io::stdout().lock(), "http://{}/", listener.local_addr()?);
    axum::serve(listener, router(folder, false)).await
}

/// The service itself; tests run it on a port of their own. With `without_wasm` the policy forbids
/// WebAssembly.
pub fn router(folder: &Path, without_wasm: bool) -> Router {
    let headers = Arc::new(Headers::of_site(folder));
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    let send = move |request: Request, next: Next| {
        let headers = headers.clone();
        async move {
        let path = request.uri().path().to_owned();
        let mut response = next.run(request).await;
        // An error must not be kept.
        let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
        let sent = if found { headers.of(&path) } else { headers.everywhere.clone() };
        for (name, value) in sent {
            let value = if without_wasm { value.replace(" 'wasm-unsafe-eval'", "") } else { value };
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
                response.headers_mut().insert(name, value);
            }
        }
        response
        }
    };
    Router::new().fallback_service(files).layer(middleware::from_fn(send))
}
