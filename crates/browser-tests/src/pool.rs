//! Browsers that have done one test and wait for the next: to start one is more work than most tests are. Nothing of a
//! test is met by another: its window is closed, and what its pages kept belongs to addresses that no other test has.

use std::sync::Mutex;

use fantoccini::Client;

use crate::engine::{Engine, Running, Setting};

/// Those that wait. What is left when the tests are done, the keeper ends ([`crate::programs`]).
static WAITING: Mutex<Vec<Running>> = Mutex::new(Vec::new());

/// A browser of an engine, set so: one that waits, or a new one.
pub async fn take(engine: Engine, setting: Setting) -> (Client, Running) {
    while let Some(running) = waiting(engine, setting) {
        match running.renewed().await {
            Ok(client) => return (client, running),
            // It is ended here.
            Err(error) => println!("{engine} is started again: {error}"),
        }
    }
    engine.start(setting).await
}

fn waiting(engine: Engine, setting: Setting) -> Option<Running> {
    let mut waiting = WAITING.lock().expect("no thread failed");
    let at = waiting.iter().position(|running| (running.engine, running.setting) == (engine, setting))?;
    Some(waiting.swap_remove(at))
}

/// Takes a browser back whose test is done.
pub fn give_back(running: Running) {
    WAITING.lock().expect("no thread failed").push(running);
}
