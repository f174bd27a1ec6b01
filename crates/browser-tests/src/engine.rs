//! The browsers: each started headless, on this machine alone, with a profile of its own, and ended with all that it
//! started.

use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::sync::OnceCell;

use crate::environment::{root, variable};
use crate::programs::{Printed, Program, command, listening, new_port, started};
use crate::sites::copy_folder;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, to)
    }
}

/// A phone's window, in CSS pixels; Firefox and WebKit come as near as theirs let them.
const PHONE: (u32, u32) = (390, 844);

/// How a user has set a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// Chromium without a window around the page, which would be half of its work.
    Plain,
    /// With that window, for what a page may only ask of it.
    Windowed,
    /// No page may run scripts.
    WithoutScript,
    /// The system's few colours instead of the page's.
    ForcedColours,
    /// Nothing shall move.
    ReducedMotion,
}

/// The engines that `./dev test` names, or Chromium alone.
pub fn engines() -> Vec<Engine> {
    let named = std::env::var("KV_ENGINES").unwrap_or_else(|_| "chromium".into());
    let engines: Vec<Engine> = named
        .split([' ', ','])
        .filter(|name| !name.is_empty())
        .map(|name| match name {
            "chromium" => Engine::Chromium,
            "firefox" => Engine::Firefox,
            "webkit" => Engine::WebKit,
            _ => panic!("KV_ENGINES names an engine that nobody knows: {name}"),
        })
        .collect();
    assert!(!engines.is_empty(), "KV_ENGINES names no engine");
    engines
}

/// Chromium, where it is among them: for what no engine does in its own way.
pub fn once() -> Option<Engine> {
    engines().into_iter().find(|engine| *engine == Engine::Chromium)
}

/// A running browser, its driver and what they need.
#[derive(Debug)]
pub struct Running {
    pub engine: Engine,
    pub setting: Setting,
    /// The address of the driver, and its session.
    driver: String,
    session: String,
    /// What driver and browser print.
    pub printed: Printed,
    /// Where files go that a page lets its reader save.
    pub downloads: PathBuf,
    /// Ended in this order.
    _programs: Vec<Program>,
    /// Dropped last: profile, caches, whatever else.
    home: tempfile::TempDir,
}

impl Running {
    /// As it was when it was new, for whoever takes it next: one window in which nothing has been visited.
    pub async fn renewed(&self) -> Result<Client, Box<dyn Error>> {
        let client = Client::with_existing_session(&self.driver, &self.session, HttpConnector::new()).await?;
        client.persist().await?;
        let used = client.windows().await?;
        let new = client.new_window(true).await?.handle;
        for window in used {
            client.switch_to_window(window).await?;
            client.close_window().await?;
        }
        client.switch_to_window(new).await?;
        client.set_window_size(PHONE.0, PHONE.1).await?;
        fs::remove_dir_all(&self.downloads)?;
        fs::create_dir(&self.downloads)?;
        self.printed.lock().expect("no thread failed").clear();
        Ok(client)
    }
}

impl Engine {
    pub async fn start(self, setting: Setting) -> (Client, Running) {
        let profile = if self == Self::Firefox { Some(started_once().await) } else { None };
        self.start_with(setting, profile).await
    }

    /// With a copy of a profile of Firefox, or with a new one.
    async fn start_with(self, setting: Setting, profile: Option<&Path>) -> (Client, Running) {
        let home = tempfile::tempdir().expect("a folder");
        let downloads = home.path().join("saved");
        fs::create_dir(&downloads).expect("a folder");
        let printed = Printed::default();
        let mut programs = Vec::new();
        let (port, capabilities) = match self {
            Self::Chromium => {
                let driver = || {
                    let mut driver = command("KV_CHROMEDRIVER", home.path());
                    driver.arg("--port=0");
                    driver
                };
                let (program, port) = started(driver, "successfully on port ", &printed);
                programs.push(program);
                (port, chromium(setting, &downloads))
            }
            Self::Firefox => {
                let driver = || {
                    let mut driver = command("KV_GECKODRIVER", home.path());
                    driver.args(["--port=0", "--websocket-port=0"]);
                    driver
                };
                let (program, port) = started(driver, "Listening on 127.0.0.1:", &printed);
                programs.push(program);
                let own = home.path().join("profile");
                match profile {
                    Some(profile) => copy_folder(profile, &own),
                    None => fs::create_dir(&own).expect("a folder"),
                }
                (port, firefox(setting, &own, &downloads))
            }
            Self::WebKit => {
                // Not `xvfb-run`, which leaves its screen behind when it is killed. A screen for each
                // browser, because without a window manager only one window of a screen has the focus: that in
                // which the pointer is. It is in the middle of the screen, and must be in the narrowest window too.
                let screen = || {
                    let mut screen = command("KV_XVFB", home.path());
                    screen.args(["-displayfd", "1", "-screen", "0", "800x1000x24", "-nolisten", "tcp"]);
                    screen
                };
                let (screen, display) = started(screen, "", &printed);
                // The driver takes a port, but tells none.
                let port = new_port();
                let mut driver = command("KV_WEBKITDRIVER", home.path());
                driver.arg(format!("--port={port}")).env("DISPLAY", format!(":{display}"));
                // It would draw as for a graphics card, which there is not.
                driver.env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1").env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
                let (driver, _) = Program::start(&mut driver, &printed);
                programs.extend([driver, screen]);
                if setting == Setting::ReducedMotion {
                    // It asks GTK.
                    let settings = home.path().join("gtk-3.0");
                    fs::create_dir(&settings).expect("a folder");
                    fs::write(settings.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n").expect("a file");
                }
                (port, webkit(setting))
            }
        };
        listening(port).await;
        let driver = format!("http://127.0.0.1:{port}");
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.as_object().expect("an object").clone())
            .connect(&driver)
            .await
            .unwrap_or_else(|error| panic!("{self} does not start: {error}\n{:?}", printed.lock()));
        // The session outlives the test that began it.
        client.persist().await.expect("it stays");
        let session = client.session_id().await.expect("a session").expect("its name");
        client.set_window_size(PHONE.0, PHONE.1).await.expect("a size");
        let running = Running { engine: self, setting, driver, session, printed, downloads, _programs: programs, home };
        (client, running)
    }
}

/// A script that goes to every view takes long; a page that opens does not.
fn timeouts() -> Value {
    json!({ "script": 600_000, "pageLoad": 30_000 })
}

fn chromium(setting: Setting, downloads: &Path) -> Value {
    let mut arguments = vec![
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
    ];
    if setting == Setting::ReducedMotion {
        arguments.push("--force-prefers-reduced-motion");
    }
    // Who lets no page run scripts has said so in the window.
    let windowed = matches!(setting, Setting::Windowed | Setting::WithoutScript);
    let binary = variable(if windowed { "KV_CHROMIUM" } else { "KV_CHROMIUM_SHELL" });
    let mut preferences = json!({ "download.default_directory": downloads });
    if setting == Setting::WithoutScript {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    json!({
        "goog:chromeOptions": { "binary": binary, "args": arguments, "prefs": preferences },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "timeouts": timeouts(),
    })
}

/// A profile in which Firefox has started once, kept for all runs: what it sets up for itself at a first start is
/// nearly half of its work, and no part of a test.
async fn started_once() -> &'static Path {
    static PROFILE: OnceCell<PathBuf> = OnceCell::const_new();
    let make = || async {
        let profile = root().join("target/firefox-profile");
        if !profile.exists() {
            let (client, running) = Engine::Firefox.start_with(Setting::Plain, None).await;
            // It writes when it ends of itself.
            client.close().await.expect("it ends");
            let new = tempfile::tempdir_in(root().join("target")).expect("a folder");
            copy_folder(&running.home.path().join("profile"), new.path());
            // Another run may have been sooner.
            let _ = fs::rename(new.path(), &profile);
        }
        profile
    };
    PROFILE.get_or_init(make).await
}

fn firefox(setting: Setting, profile: &Path, downloads: &Path) -> Value {
    let mut preferences = json!({
        "javascript.enabled": setting != Setting::WithoutScript,
        // The driver keeps no log of the console: let it be printed.
        "devtools.console.stdout.content": true,
        // Tests move faster than a person: Firefox would stop after 200 fragments.
        "dom.navigation.locationChangeRateLimit.count": 0,
        // Much of its work, and nothing that a test sees: a process for each site and one in reserve, sixty pictures a second.
        "fission.autostart": false,
        "dom.ipc.processPrelaunch.enabled": false,
        "layout.frame_rate": 30,
        // A folder that is named, and no question.
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
    });
    match setting {
        Setting::ForcedColours => {
            preferences["ui.useAccessibilityTheme"] = json!(1);
            preferences["browser.display.document_color_use"] = json!(2);
        }
        Setting::ReducedMotion => preferences["ui.prefersReducedMotion"] = json!(1),
        Setting::Plain | Setting::Windowed | Setting::WithoutScript => {}
    }
    json!({
        "moz:firefoxOptions": {
            "binary": variable("KV_FIREFOX"),
            "args": ["-headless", "-profile", profile],
            "prefs": preferences,
        },
        "timeouts": timeouts(),
    })
}

fn webkit(setting: Setting) -> Value {
    let script = format!("--enable-javascript={}", setting != Setting::WithoutScript);
    let arguments = ["--automation", &script];
    json!({
        "webkitgtk:browserOptions": { "binary": variable("KV_WEBKIT"), "args": arguments },
        "timeouts": timeouts(),
    })
}
