//! The variables by which `./dev` tells the tests where everything is, and how long they wait.

use std::path::PathBuf;
use std::time::Duration;

/// How long to wait for what should happen at once.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// What `./dev test` tells.
pub fn variable(name: &str) -> PathBuf {
    let value = std::env::var_os(name).filter(|value| !value.is_empty());
    value.unwrap_or_else(|| panic!("{name} is not set: `./dev test` finds or installs what it names")).into()
}

/// The folder of the project.
pub fn root() -> PathBuf {
    variable("KV_ROOT")
}
