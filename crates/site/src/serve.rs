//! Serves a folder on this machine alone, with the headers that we ship, precompressed.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::Response;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use super::headers::Headers;

/// Serves `folder` until the program ends; with `host`, also that folder, as a page that shows the guide, on the next
/// port and so on another origin.
///
/// # Errors
/// When a port is taken.
pub async fn serve(folder: &Path, port: u16, host: Option<&Path>) -> std::io::Result<()> {
    let (listener, url) = listen(port).await?;
    // It serves even where nobody reads its address.
    let _ = writeln!(std::io::stdout().lock(), "{url}/");
    if let Some(host) = host {
        let (listener, url_of_host) = listen(if port == 0 { 0 } else { port + 1 }).await?;
        let _ = writeln!(std::io::stdout().lock(), "{url_of_host}/  within another page");
        let host = self::host(host, &url);
        tokio::spawn(async move { axum::serve(listener, host).await });
    }
    axum::serve(listener, router(folder, false)).await
}

async fn listen(port: u16) -> std::io::Result<(TcpListener, String)> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    let url = format!("http://{}", listener.local_addr()?);
    Ok((listener, url))
}

/// Where the pages of `examples/host` say that the guide is.
const EXAMPLE: &str = "http://127.0.0.1:8080";

/// A folder of pages that show the guide at `url`; they name the address of `./dev serve`.
pub fn host(folder: &Path, url: &str) -> Router {
    let url = url.to_owned();
    let name = move |response: Response| {
        let url = url.clone();
        async move {
            let (mut head, body) = response.into_parts();
            let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
            head.headers.remove(header::CONTENT_LENGTH);
            let is_text = head.headers.get(header::CONTENT_TYPE).is_some_and(|is| is.as_bytes().starts_with(b"text/"));
            let text = String::from_utf8(bytes.to_vec()).ok().filter(|_| is_text);
            let body = text.map_or(Body::from(bytes), |text| Body::from(text.replace(EXAMPLE, &url)));
            Response::from_parts(head, body)
        }
    };
    Router::new().fallback_service(ServeDir::new(folder)).layer(middleware::map_response(name))
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
