//! A browser, a server for the built site, and what tests ask of a page.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use klagevejviser::compile::serve;
use serde_json::{Value, json};

/// How long to wait for what should happen at once.
const PATIENCE: Duration = Duration::from_secs(20);

/// What `./dev test` tells.
pub fn told(variable: &str) -> PathBuf {
    let value = std::env::var_os(variable);
    value.unwrap_or_else(|| panic!("{variable} is not set: run `./dev test`")).into()
}

/// A server on a free port of this machine, for as long as the test runs.
#[derive(Debug)]
pub struct Site {
    pub url: String,
    task: tokio::task::JoinHandle<()>,
}

impl Site {
    /// The built site.
    pub async fn built() -> Self {
        Self::of(&told("KV_DIST"), false).await
    }

    /// A folder, if asked for with a policy that forbids WebAssembly.
    pub async fn of(folder: &Path, without_wasm: bool) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let router = serve::router(folder, without_wasm);
        let task = tokio::spawn(async move { axum::serve(listener, router).await.expect("it serves") });
        Self { url, task }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A copy of the built site that a test may damage.
pub fn copy_of_site() -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).expect("a folder");
        for entry in std::fs::read_dir(from).expect("the site") {
            let path = entry.expect("an entry").path();
            let target = to.join(path.file_name().expect("a name"));
            if path.is_dir() { copy(&path, &target) } else { std::fs::copy(&path, &target).map(drop).expect("a copy") }
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    copy(&told("KV_DIST"), folder.path());
    folder
}

/// Chromium with its driver.
#[derive(Debug)]
pub struct Browser {
    pub client: Client,
    driver: Child,
}

impl Browser {
    pub async fn open() -> Self {
        Self::with(json!({})).await
    }

    /// With preferences of the browser, as in its own settings file.
    pub async fn with(preferences: Value) -> Self {
        let mut driver = Command::new(told("KV_CHROMEDRIVER"))
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver starts");
        let mut lines = BufReader::new(driver.stdout.take().expect("its output")).lines();
        let port = loop {
            let line = lines.next().expect("the driver says its port").expect("text");
            if let Some((_, port)) = line.split_once("successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        // The driver must not block on a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            // Tests move faster than a person: Chromium would stop counting after 200 fragments.
            "--disable-ipc-flooding-protection",
            "--window-size=390,844",
        ];
        let capabilities = json!({
            "goog:chromeOptions": { "binary": told("KV_CHROMIUM"), "args": arguments, "prefs": preferences },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "timeouts": { "script": 600_000 },
        });
        let capabilities = capabilities.as_object().expect("an object").clone();
        let connector = hyper_util::client::legacy::connect::HttpConnector::new();
        let client = ClientBuilder::new(connector)
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("the browser starts");
        Self { client, driver }
    }

    pub async fn close(mut self) {
        self.client.clone().close().await.expect("the browser closes");
        // It may be gone already.
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }

    /// Opens an address and waits until the app is ready.
    pub async fn app(&self, url: &str) {
        // A fragment alone would not load the page again.
        self.client.goto("about:blank").await.expect("a blank page");
        self.client.goto(url).await.expect("the page opens");
        self.until("return document.documentElement.dataset.app === 'ready'").await;
    }

    /// Opens an address of the static edition.
    pub async fn edition(&self, url: &str) {
        self.client.goto("about:blank").await.expect("a blank page");
        self.client.goto(url).await.expect("the page opens");
    }

    /// What a script returns.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What a script passes to its last argument, `done`.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        self.client.execute_async(&script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    pub async fn text(&self, script: &str) -> String {
        self.run(script).await.as_str().unwrap_or_else(|| panic!("{script}: no text")).to_owned()
    }

    /// Waits until a script returns true.
    pub async fn until(&self, script: &str) {
        let begin = Instant::now();
        loop {
            if let Ok(Value::Bool(true)) = self.client.execute(script, vec![]).await {
                return;
            }
            if begin.elapsed() > PATIENCE {
                let seen = self.text("return location.href + '\\n' + document.documentElement.outerHTML").await;
                panic!("never true: {script}\n{seen}\n{:?}", self.log("browser").await);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until the address ends so.
    pub async fn until_address_ends(&self, end: &str) {
        self.until(&format!("return location.href.endsWith({})", json!(end))).await;
    }

    /// Taps the link with this text, as a person does: as soon as it is there.
    pub async fn tap(&self, text: &str) {
        let link = self.client.wait().at_most(PATIENCE).for_element(fantoccini::Locator::LinkText(text)).await;
        let link = link.unwrap_or_else(|error| panic!("no link “{text}”: {error}"));
        let before = self.text("return location.href").await;
        link.click().await.unwrap_or_else(|error| panic!("“{text}” cannot be tapped: {error}"));
        self.until(&format!("return location.href !== {}", json!(before))).await;
    }

    pub async fn heading(&self) -> String {
        self.text("return document.querySelector('h1').innerText").await
    }

    /// A log of the driver since it was last asked: `browser` or `performance`.
    pub async fn log(&self, kind: &'static str) -> Vec<Value> {
        let log = self.client.issue_cmd(Log(kind)).await.expect("the log");
        log.as_array().cloned().unwrap_or_default()
    }

    /// The addresses of all requests since the last look at the log.
    pub async fn requests(&self) -> Vec<String> {
        let mut urls = Vec::new();
        for entry in self.log("performance").await {
            let message: Value = serde_json::from_str(entry["message"].as_str().unwrap_or_default()).expect("JSON");
            let message = &message["message"];
            if message["method"] == "Network.requestWillBeSent" {
                urls.push(message["params"]["request"]["url"].as_str().unwrap_or_default().to_owned());
            }
        }
        urls
    }

    /// What the console complains of.
    pub async fn complaints(&self) -> Vec<String> {
        let severe = self.log("browser").await.into_iter().filter(|entry| entry["level"] == "SEVERE");
        severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

#[derive(Debug)]
struct Log(&'static str);

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "type": self.0 }).to_string()))
    }
}
