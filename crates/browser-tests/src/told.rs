//! What `./dev` tells the tests, and how long they wait.

use std::path::PathBuf;
use std::time::Duration;

/// How long to wait for what should happen at once.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// What `./dev test` tells.
pub fn told(variable: &str) -> PathBuf {
    let value = std::env::var_os(variable).filter(|value| !value.is_empty());
    value.unwrap_or_else(|| panic!("{variable} is not set: `./dev test` finds or installs what it names")).into()
}

/// The folder of the project.
pub fn root() -> PathBuf {
    told("KV_ROOT")
}
