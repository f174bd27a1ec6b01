//! Servers for the built site: our own, a plain one that knows nothing of us, and an nginx with the
//! file that we ship for it. `KV_SERVER` says on which of them the tests run.

use std::fs;
use std::path::Path;

use axum::Router;
use site::serve;
use tower_http::services::ServeDir;

use crate::environment::variable;
use crate::programs::{Program, command, listen, listening, new_port};

/// Where the servers that are not ours have the site: a guide may stand in any folder.
const FOLDER: &str = "/a/b";

/// A server on a free port of this machine, for as long as the test runs.
#[derive(Debug)]
pub struct Site {
    /// Where the site is, without a slash at the end.
    pub url: String,
    runs: Runs,
}

/// What is ended with the test.
#[derive(Debug)]
enum Runs {
    Here(tokio::task::JoinHandle<()>),
    /// With the folder of all that it writes.
    Apart(#[allow(dead_code)] Program, #[allow(dead_code)] tempfile::TempDir),
}

impl Site {
    /// The built site, on the server that was asked for.
    pub async fn built() -> Self {
        match asked_for().as_str() {
            "plain" => Self::plain(&variable("KV_DIST")).await,
            _ => Self::with_headers().await,
        }
    }

    /// The built site, on a server that sends our headers: what a plain one does not send, it cannot
    /// be asked for.
    pub async fn with_headers() -> Self {
        let folder = variable("KV_DIST");
        if asked_for() == "nginx" { Self::nginx(&folder).await } else { Self::of(&folder, false).await }
    }

    /// A folder on our own server, if asked for with a policy that forbids WebAssembly.
    pub async fn of(folder: &Path, without_wasm: bool) -> Self {
        Self::with(serve::router(folder, without_wasm)).await
    }

    /// A service that a test has changed.
    pub async fn with(router: Router) -> Self {
        let (listener, url) = listen();
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("it serves") });
        Self { url, runs: Runs::Here(task) }
    }

    /// A folder on a server without a header of ours, without compression, in a folder.
    async fn plain(folder: &Path) -> Self {
        let mut site = Self::with(Router::new().nest_service(FOLDER, ServeDir::new(folder))).await;
        site.url += FOLDER;
        site
    }

    /// A folder on an nginx that reads the file that lies in it, in a folder.
    async fn nginx(folder: &Path) -> Self {
        let own = tempfile::tempdir().expect("a folder");
        let port = new_port();
        let conf = own.path().join("nginx.conf");
        fs::write(&conf, configuration(folder, own.path(), port)).expect("a file");
        let mut nginx = command("KV_NGINX", own.path());
        nginx.arg("-c").arg(&conf).arg("-e").arg(own.path().join("error.log"));
        let (program, _) = Program::start(&mut nginx, &Default::default());
        listening(port).await;
        Self { url: format!("http://127.0.0.1:{port}{FOLDER}"), runs: Runs::Apart(program, own) }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Runs::Here(task) = &self.runs {
            task.abort();
        }
    }
}

/// The server that `./dev test` names, or our own.
fn asked_for() -> String {
    let server = std::env::var("KV_SERVER").ok().filter(|server| !server.is_empty()).unwrap_or_else(|| "own".into());
    assert!(
        ["own", "plain", "nginx"].contains(&server.as_str()),
        "KV_SERVER names a server that nobody knows: {server}"
    );
    server
}

/// As a webmaster writes it, but for one process, which may read what belongs to who runs the test,
/// and all that it writes in one folder.
fn configuration(site: &Path, own: &Path, port: u16) -> String {
    let (site, own) = (site.display(), own.display());
    let scratch = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let scratch = scratch.map(|what| format!("{what}_temp_path \"{own}/{what}\";")).join("\n    ");
    format!(
        "daemon off;
master_process off;
pid \"{own}/pid\";
events {{}}
http {{
    access_log \"{own}/access.log\";
    {scratch}
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    server {{
        listen 127.0.0.1:{port};
        location {FOLDER}/ {{
            alias \"{site}/\";
            include \"{site}/headers/nginx.conf\";
        }}
    }}
}}
"
    )
}
