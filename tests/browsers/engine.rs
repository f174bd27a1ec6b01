//! The browsers: each started headless, on this machine alone, with a new profile, and ended with all
//! that it started.

use std::fmt;
use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};

use crate::harness::{PATIENCE, told};

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

/// How a user has set a browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    Plain,
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

/// A running browser, its driver and what they need.
#[derive(Debug)]
pub struct Running {
    pub client: Client,
    /// What driver and browser print.
    pub printed: Arc<Mutex<Vec<String>>>,
    /// Where files go that a page lets its reader save.
    pub downloads: PathBuf,
    /// Ended in this order.
    _programs: Vec<Program>,
    /// Dropped last: profile, caches, whatever else.
    _home: tempfile::TempDir,
}

impl Engine {
    pub async fn start(self, setting: Setting) -> Running {
        let home = tempfile::tempdir().expect("a folder");
        let downloads = home.path().join("saved");
        fs::create_dir(&downloads).expect("a folder");
        let printed = Arc::default();
        let mut programs = Vec::new();
        let (port, capabilities) = match self {
            Self::Chromium => {
                let mut driver = command("KV_CHROMEDRIVER", home.path());
                let (program, lines) = Program::start(driver.arg("--port=0"), &printed);
                programs.push(program);
                (wait_for(&lines, "successfully on port "), chromium(setting, &downloads))
            }
            Self::Firefox => {
                let mut driver = command("KV_GECKODRIVER", home.path());
                let (program, lines) = Program::start(driver.args(["--port=0", "--websocket-port=0"]), &printed);
                programs.push(program);
                (wait_for(&lines, "Listening on 127.0.0.1:"), firefox(setting, &downloads))
            }
            Self::WebKit => {
                // Not `xvfb-run`, which leaves its screen behind when it is killed. A screen for each
                // browser, because without a window manager only one window of a screen has the focus.
                let mut screen = command("KV_XVFB", home.path());
                screen.args(["-displayfd", "1", "-screen", "0", "800x1000x24", "-nolisten", "tcp"]);
                let (screen, lines) = Program::start(&mut screen, &printed);
                let display = wait_for(&lines, "");
                // The driver takes a port, but tells none.
                let port = free_port();
                let mut driver = command("KV_WEBKITDRIVER", home.path());
                driver.arg(format!("--port={port}")).env("DISPLAY", format!(":{display}"));
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
        let connector = hyper_util::client::legacy::connect::HttpConnector::new();
        let client = ClientBuilder::new(connector)
            .capabilities(capabilities.as_object().expect("an object").clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap_or_else(|error| panic!("{self} does not start: {error}\n{:?}", printed.lock()));
        // A phone's; Firefox and WebKit come as near as their windows let them.
        client.set_window_size(390, 844).await.expect("a size");
        Running { client, printed, downloads, _programs: programs, _home: home }
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
    let mut preferences = json!({ "download.default_directory": downloads });
    if setting == Setting::WithoutScript {
        preferences["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    json!({
        "goog:chromeOptions": { "binary": told("KV_CHROMIUM"), "args": arguments, "prefs": preferences },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "timeouts": timeouts(),
    })
}

fn firefox(setting: Setting, downloads: &Path) -> Value {
    let mut preferences = json!({
        "javascript.enabled": setting != Setting::WithoutScript,
        // The driver keeps no log of the console: let it be printed.
        "devtools.console.stdout.content": true,
        // Tests move faster than a person: Firefox would stop after 200 fragments.
        "dom.navigation.locationChangeRateLimit.count": 0,
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
        Setting::Plain | Setting::WithoutScript => {}
    }
    json!({
        "moz:firefoxOptions": {
            "binary": told("KV_FIREFOX"),
            "args": ["-headless"],
            "prefs": preferences,
        },
        "timeouts": timeouts(),
    })
}

fn webkit(setting: Setting) -> Value {
    let script = format!("--enable-javascript={}", setting != Setting::WithoutScript);
    let arguments = ["--automation", &script];
    json!({
        "webkitgtk:browserOptions": { "binary": told("KV_WEBKIT"), "args": arguments },
        "timeouts": timeouts(),
    })
}

/// A program that finds nothing of the person who runs it, and leaves nothing behind.
fn command(variable: &str, home: &Path) -> Command {
    let mut command = Command::new(told(variable));
    command.env("HOME", home).env("TMPDIR", home).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    for name in ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"] {
        command.env(name, home);
    }
    // No helpers of a desktop, which would outlive the browser.
    command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("NO_AT_BRIDGE", "1").env("GTK_A11Y", "none");
    command
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

async fn listening(port: u16) {
    let begin = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(begin.elapsed() < PATIENCE, "the driver does not listen");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The number after `words` in the first line that has them and one.
fn wait_for(lines: &Receiver<String>, words: &str) -> u16 {
    loop {
        let line = lines.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("nobody says “{words}…”: {error}"));
        if let Some((_, rest)) = line.split_once(words) {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            if let Ok(number) = rest[..end].parse() {
                return number;
            }
        }
    }
}

/// A program that is ended, with all that it started, when a test ends or fails.
#[derive(Debug)]
struct Program(Child);

impl Program {
    /// Starts it; all that it prints is kept, and its lines can be waited for.
    fn start(command: &mut Command, printed: &Arc<Mutex<Vec<String>>>) -> (Self, Receiver<String>) {
        let name = command.get_program().to_owned();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", name.display()));
        let (sender, lines) = channel();
        let out: Box<dyn std::io::Read + Send> = Box::new(child.stdout.take().expect("its output"));
        let err: Box<dyn std::io::Read + Send> = Box::new(child.stderr.take().expect("its errors"));
        for pipe in [out, err] {
            let (printed, sender) = (Arc::clone(printed), sender.clone());
            // Also because nobody must block on a full pipe.
            std::thread::spawn(move || {
                for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
                    let line = String::from_utf8_lossy(&line).into_owned();
                    printed.lock().expect("no thread failed").push(line.clone());
                    // Nobody may be waiting any more.
                    let _ = sender.send(line);
                }
            });
        }
        (Self(child), lines)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let mut family = vec![self.0.id()];
        let mut next = 0;
        while next < family.len() {
            family.extend(children(family[next]));
            next += 1;
        }
        // A word first: a screen removes its lock.
        for signal in ["-TERM", "-KILL"] {
            signal_all(signal, &family);
            let begin = Instant::now();
            while begin.elapsed() < Duration::from_secs(3) {
                let _ = self.0.try_wait();
                if !family.iter().any(|id| alive(*id)) {
                    return;
                }
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}

/// Without a library of signals, the shell's own.
fn signal_all(signal: &str, family: &[u32]) {
    let ids: Vec<String> = family.iter().filter(|id| alive(**id)).map(u32::to_string).collect();
    let kill = format!("kill {signal} {}", ids.join(" "));
    // Some may have gone meanwhile.
    let _ = Command::new("sh").args(["-c", &kill]).stderr(Stdio::null()).status();
}

/// The processes that a process started.
fn children(id: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>()).collect()
}

/// Whether a process still runs: one that only waits to be counted does not.
fn alive(id: u32) -> bool {
    let state = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    state.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}
