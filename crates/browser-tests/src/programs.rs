//! Programs that tests start: each ended with all that it started, however the test or the run ends.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, Instant};

use crate::environment::{PATIENCE, variable};

/// A program that finds nothing of the person who runs it, and leaves nothing behind.
pub fn command(program: &str, home: &Path) -> Command {
    let mut command = Command::new(variable(program));
    command.env("HOME", home).env("TMPDIR", home).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    for name in ["XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"] {
        command.env(name, home);
    }
    // No helpers of a desktop, which would outlive the browser.
    command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("NO_AT_BRIDGE", "1").env("GTK_A11Y", "none");
    command
}

/// Listens at a port that this run had not before: a browser keeps what a page stored for an address with its port.
fn new_listener() -> TcpListener {
    static HAD: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        if HAD.lock().expect("no thread failed").insert(port) {
            return listener;
        }
    }
}

/// Such a port, for a program that listens itself.
pub fn new_port() -> u16 {
    new_listener().local_addr().expect("an address").port()
}

/// Such a listener, for a server within the test, and its address.
pub fn listen() -> (tokio::net::TcpListener, String) {
    let listener = new_listener();
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    listener.set_nonblocking(true).expect("nobody waits for it");
    (tokio::net::TcpListener::from_std(listener).expect("a listener"), url)
}

pub async fn listening(port: u16) {
    let begin = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(begin.elapsed() < PATIENCE, "nobody listens on port {port}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// What a program has printed, by which its failure can be told.
pub type Printed = Arc<Mutex<Vec<String>>>;

/// The number after `words` in the first line that has them and one; `None` if the program ends or takes too long
/// before it says so.
fn wait_for(lines: &Receiver<String>, words: &str) -> Option<u16> {
    loop {
        let line = lines.recv_timeout(PATIENCE).ok()?;
        let number = line.split_once(words).and_then(|(_, rest)| {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            rest[..end].parse().ok()
        });
        if number.is_some() {
            return number;
        }
    }
}

/// Starts a program and waits until it says a number after `words`: its port, or its screen. On a busy machine one may
/// end before that: it is started again, once.
pub fn started(command: impl Fn() -> Command, words: &str, printed: &Printed) -> (Program, u16) {
    for _ in 0..2 {
        let before = printed.lock().expect("no thread failed").len();
        let (program, lines) = Program::start(&mut command(), printed);
        if let Some(number) = wait_for(&lines, words) {
            return (program, number);
        }
        drop(program);
        let said = printed.lock().expect("no thread failed")[before..].join("\n");
        println!("{}: it never said “{words}…”, but:\n{said}", command().get_program().display());
    }
    let said = printed.lock().expect("no thread failed").join("\n");
    panic!(
        "{} says nothing after “{words}”, also when started again; its last words:\n{said}",
        command().get_program().display()
    );
}

/// Tells the keeper of this run what it has to end when the run ends: also one that fails, or is ended itself.
fn tell_keeper(line: &str) {
    static KEEPER: LazyLock<Mutex<Child>> = LazyLock::new(|| {
        let mut keeper = Command::new(variable("KV_KEEPER"));
        Mutex::new(keeper.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("the keeper starts"))
    });
    let mut keeper = KEEPER.lock().expect("no thread failed");
    writeln!(keeper.stdin.as_mut().expect("its input"), "{line}").expect("the keeper reads");
}

/// A program that is ended, with all that it started, when this is dropped or the run of tests ends.
#[derive(Debug)]
pub struct Program(Child);

impl Program {
    /// Starts it; all that it prints is kept, and its lines can be waited for.
    pub fn start(command: &mut Command, printed: &Printed) -> (Self, Receiver<String>) {
        let name = command.get_program().to_owned();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", name.display()));
        tell_keeper(&format!("started {}", child.id()));
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
        let id = self.0.id();
        end_with_children(id, || drop(self.0.try_wait()));
        tell_keeper(&format!("ended {id}"));
    }
}

/// Ends a program with all that it started. Its parent gives `reap`, which takes note that it has ended.
pub fn end_with_children(id: u32, mut reap: impl FnMut()) {
    let mut family = vec![id];
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
            reap();
            if !family.iter().any(|id| alive(*id)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
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

#[test]
fn a_program_that_ends_before_it_says_its_port_is_started_again() {
    let shell = |script: String| {
        move || {
            let mut command = Command::new("sh");
            command.args(["-c", &script]);
            command
        }
    };
    let folder = tempfile::tempdir().expect("a folder");
    let flag = folder.path().join("flag");
    let flag = flag.display();
    let script = format!(
        "[ -e '{flag}' ] && echo on port 4711 && exec sleep 30; touch '{flag}'; echo out of memory >&2; exit 1"
    );
    let printed = Printed::default();
    let (program, port) = started(shell(script), "on port ", &printed);
    assert_eq!(port, 4711);
    assert_eq!(*printed.lock().expect("no thread failed"), ["out of memory", "on port 4711"]);
    drop(program);

    let printed = Printed::default();
    let dies = shell("echo no screen >&2; exit 1".into());
    let failed = std::panic::catch_unwind(|| started(dies, "on port ", &printed)).expect_err("it fails for good");
    let said = failed.downcast::<String>().expect("words");
    assert!(said.contains("also when started again; its last words:\nno screen\nno screen"), "{said}");
}
