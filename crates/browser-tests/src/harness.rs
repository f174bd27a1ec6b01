//! A browser, and what tests ask of a page.

use std::fs;
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use crate::engine::{Engine, Running, Setting};
use crate::environment::PATIENCE;
use crate::pool;

/// By which a driver's answer says that it is an element (WebDriver, section 12).
const ELEMENT_KEY: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser of one of the engines, for one test.
#[derive(Debug)]
pub struct Browser {
    engine: Engine,
    pub client: Client,
    /// There until it is given back.
    running: Option<Running>,
    /// The document whose requests were last asked for, and how many there were.
    counted: (Value, usize),
}

impl Browser {
    pub async fn open(engine: Engine) -> Self {
        Self::with(engine, Setting::Plain).await
    }

    /// With all that a person has around the page.
    pub async fn windowed(engine: Engine) -> Self {
        // The others always have.
        Self::with(engine, if engine == Engine::Chromium { Setting::Windowed } else { Setting::Plain }).await
    }

    /// As its user has it who lets no page run scripts.
    pub async fn without_script(engine: Engine) -> Self {
        Self::with(engine, Setting::WithoutScript).await
    }

    /// As its user has set it; `None` where the engine has no such setting.
    pub async fn set(engine: Engine, setting: Setting) -> Option<Self> {
        // WebKitGTK knows no forced colours.
        if engine == Engine::WebKit && setting == Setting::ForcedColours {
            return None;
        }
        let browser = Self::with(engine, setting).await;
        // Chromium takes them from Windows alone.
        if engine == Engine::Chromium && setting == Setting::ForcedColours {
            let features = json!([{ "name": "forced-colors", "value": "active" }]);
            browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        }
        Some(browser)
    }

    /// One in which no test has been before: what browsers keep for all sites together is empty.
    pub async fn untouched(engine: Engine) -> Self {
        Self::of(engine, engine.start(Setting::Plain).await).await
    }

    async fn with(engine: Engine, setting: Setting) -> Self {
        Self::of(engine, pool::take(engine, setting).await).await
    }

    async fn of(engine: Engine, (client, running): (Client, Running)) -> Self {
        let browser = Self { engine, client, running: Some(running), counted: (Value::Null, 0) };
        if engine == Engine::Chromium {
            // What another test was told, or let a page do.
            browser.devtools("Browser.resetPermissions", json!({})).await;
            for kind in ["browser", "performance"] {
                browser.chromium_log(kind).await;
            }
        }
        browser
    }

    fn running(&self) -> &Running {
        self.running.as_ref().expect("it is given back last")
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Opens an address and waits until the app is ready.
    pub async fn app(&self, url: &str) {
        self.open_page(url).await;
        self.until("return document.documentElement.dataset.app === 'ready'").await;
    }

    /// Opens an address of the static edition.
    pub async fn edition(&self, url: &str) {
        self.open_page(url).await;
    }

    /// A driver may lose sight of a page that leads on to another while it loads; asked once more, it
    /// must open it.
    async fn open_page(&self, url: &str) {
        for last in [false, true] {
            // A fragment alone would not load the page again.
            self.client.goto("about:blank").await.expect("a blank page");
            match self.client.goto(url).await {
                Ok(()) => return,
                Err(error) if last => panic!("{}: {url} does not open: {error}", self.engine),
                Err(error) => println!("{}: {url} is opened again: {error}", self.engine),
            }
        }
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

    /// The text that a script returns; a no-break space in it is read as a space.
    pub async fn text(&self, script: &str) -> String {
        self.run(script).await.as_str().unwrap_or_else(|| panic!("{script}: no text")).replace('\u{a0}', " ")
    }

    /// Waits until a script returns true.
    pub async fn until(&self, script: &str) {
        let begin = Instant::now();
        loop {
            if let Ok(Value::Bool(true)) = self.client.execute(script, vec![]).await {
                return;
            }
            if begin.elapsed() > PATIENCE {
                let seen = "return location.href + '\\n' + document.documentElement.outerHTML.slice(0, 5000)";
                let seen = self.text(seen).await;
                panic!("never true: {script}\n{seen}\n{:?}", self.complaints().await);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until a script returns this; fails with what it returned last.
    pub async fn until_equal(&self, script: &str, wanted: Value, why: &str) {
        let begin = Instant::now();
        let mut returned = self.run(script).await;
        while returned != wanted && begin.elapsed() < PATIENCE {
            tokio::time::sleep(Duration::from_millis(20)).await;
            returned = self.run(script).await;
        }
        assert_eq!(returned, wanted, "{why}");
    }

    /// Waits until the address ends so.
    pub async fn until_address_ends(&self, end: &str) {
        self.until(&format!("return location.href.endsWith({})", json!(end))).await;
    }

    /// Taps the link with this text, as a person does: as soon as it is there.
    pub async fn tap(&self, text: &str) {
        // A driver, asked for the text of a link, first works out that of every link of the page.
        let script = format!(
            "const text = {}, read = (words) => words.replace(/\\u00a0/g, ' ').trim();
             return [...document.links].find((link) => read(link.textContent).includes(text)
                 && link.checkVisibility() && read(link.innerText) === text) ?? null",
            json!(text)
        );
        let begin = Instant::now();
        let link = loop {
            let found = self.client.execute(&script, vec![]).await.unwrap_or_default();
            if let Some(id) = found.get(ELEMENT_KEY).and_then(Value::as_str) {
                break Element::from_element_id(self.client.clone(), id.to_owned().into());
            }
            assert!(begin.elapsed() < PATIENCE, "no link “{text}”");
            tokio::time::sleep(Duration::from_millis(20)).await;
        };
        let before = self.text("return location.href").await;
        link.click().await.unwrap_or_else(|error| panic!("“{text}” cannot be tapped: {error}"));
        self.until(&format!("return location.href !== {}", json!(before))).await;
    }

    /// Presses the first button, box or fold that a selector finds, as a person does: where it is seen.
    pub async fn press(&self, css: &str) {
        self.run(&format!("document.querySelector({}).scrollIntoView({{ block: 'center' }})", json!(css))).await;
        let found = self.client.find(fantoccini::Locator::Css(css)).await;
        let found = found.unwrap_or_else(|error| panic!("no {css}: {error}"));
        found.click().await.unwrap_or_else(|error| panic!("{css} cannot be pressed: {error}"));
    }

    /// Types into the field that a selector finds, key by key; what stands there goes first.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.client.find(fantoccini::Locator::Css(css)).await;
        let field = field.unwrap_or_else(|error| panic!("no {css}: {error}"));
        let value = format!("document.querySelector({}).value", json!(css));
        let stands = self.text(&format!("return {value}")).await;
        let keys = format!("{}{text}", "\u{e003}".repeat(stands.chars().count()));
        // A driver may refuse to type nothing.
        if !keys.is_empty() {
            field.send_keys(&keys).await.unwrap_or_else(|error| panic!("{css} cannot be typed into: {error}"));
        }
        // One that drives a browser from outside may come back before the last key is pressed.
        self.until_equal(&format!("return {value}"), json!(text), css).await;
    }

    /// What the first element that a selector finds says.
    pub async fn says(&self, css: &str) -> String {
        // WebKit ends a paragraph with a line break.
        self.text(&format!("return document.querySelector({})?.innerText.trim() ?? ''", json!(css))).await
    }

    /// The text in the `data:` address of the link that a selector finds.
    pub async fn held(&self, css: &str) -> String {
        let script = format!(
            "const {{ href }} = document.querySelector({});
             return href.startsWith('data:') ? decodeURIComponent(href.slice(href.indexOf(',') + 1)) : href",
            json!(css)
        );
        self.text(&script).await
    }

    /// Taps a link to a file that is saved, and returns its text; `None` in WebKit, whose driver keeps no files.
    pub async fn saved(&self, css: &str, name: &str) -> Option<String> {
        if self.engine == Engine::WebKit {
            return None;
        }
        let file = self.running().downloads.join(name);
        self.press(css).await;
        let begin = Instant::now();
        loop {
            let text = fs::read_to_string(&file).unwrap_or_default();
            if !text.is_empty() {
                fs::remove_file(&file).expect("it is there");
                return Some(text);
            }
            if begin.elapsed() > PATIENCE {
                let there = fs::read_dir(&self.running().downloads).expect("a folder").flatten();
                panic!(
                    "{}: {name} is not saved: {:?}",
                    self.engine,
                    there.map(|file| file.file_name()).collect::<Vec<_>>()
                );
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub async fn heading(&self) -> String {
        self.text("return document.querySelector('h1').innerText").await
    }

    /// The addresses of all requests since this was last asked.
    pub async fn requests(&mut self) -> Vec<String> {
        if self.engine == Engine::Chromium {
            return self.chromium_log("performance").await.iter().filter_map(requested).collect();
        }
        // The other drivers tell nothing; the page's own record lacks only what a policy stopped before
        // it was asked for.
        let record = "return [performance.timeOrigin, performance.getEntries().map((e) => [e.entryType, e.name])]";
        let record = self.run(record).await;
        let entries = record[1].as_array().expect("entries");
        let urls = entries.iter().filter(|entry| entry[0] == "navigation" || entry[0] == "resource");
        let urls: Vec<String> = urls.map(|entry| entry[1].as_str().expect("an address").to_owned()).collect();
        // A new document begins a new record.
        let known = if self.counted.0 == record[0] { self.counted.1 } else { 0 };
        self.counted = (record[0].clone(), urls.len());
        urls[known..].to_vec()
    }

    /// What the console complains of, except in WebKit, which tells nobody while it is driven.
    pub async fn complaints(&self) -> Vec<String> {
        match self.engine {
            Engine::Chromium => {
                let log = self.chromium_log("browser").await;
                let severe = log.iter().filter(|entry| entry["level"] == "SEVERE");
                severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
            }
            Engine::Firefox => {
                let printed = self.running().printed.lock().expect("no thread failed");
                // An error of a page says which file it comes from; the browser's own are not ours.
                let bad = |line: &&String| {
                    let of_page = line.contains("http://127.0.0.1:") && !line.contains(".sys.mjs");
                    line.starts_with("JavaScript error: http") || line.starts_with("console.error: ") && of_page
                };
                printed.iter().filter(bad).cloned().collect()
            }
            Engine::WebKit => Vec::new(),
        }
    }

    /// Chromium's own tools: calls one and returns what it says.
    pub async fn devtools(&self, method: &'static str, parameters: Value) -> Value {
        let answer = self.client.issue_cmd(DevTools { method, parameters }).await;
        answer.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// A log of Chromium's driver since it was last asked: `browser` or `performance`.
    pub async fn chromium_log(&self, kind: &'static str) -> Vec<Value> {
        let log = self.client.issue_cmd(Log(kind)).await.expect("the log");
        log.as_array().cloned().unwrap_or_default()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // After a test that fails it may be in any state: it is ended.
        if let Some(running) = self.running.take_if(|_| !std::thread::panicking()) {
            pool::give_back(running);
        }
    }
}

/// The address that an entry of Chromium's log says was asked for.
fn requested(entry: &Value) -> Option<String> {
    let message: Value = serde_json::from_str(entry["message"].as_str()?).expect("JSON");
    let message = &message["message"];
    let url = message["params"]["request"]["url"].as_str().unwrap_or_default();
    // A picture within the stylesheet is asked of nobody.
    (message["method"] == "Network.requestWillBeSent" && !url.starts_with("data:image/svg")).then(|| url.to_owned())
}

#[derive(Debug)]
struct DevTools {
    method: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "cmd": self.method, "params": self.parameters }).to_string()))
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
