//! Browsers and their drivers, for the end-to-end tests: one module for each engine.
//!
//! Taken from the environment or from PATH; on Debian installed as packages. No browser is ever
//! downloaded by hand: where there is no package, the error says what to install.

mod chromium;
mod firefox;
pub(super) mod packages;
mod webkit;

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::engines::Engine;

/// The size of a display that nobody sees.
const SCREEN: &str = "-screen 0 1280x2600x24";

/// A browser and the driver that goes with it, as the tests are told of them.
pub struct Browser {
    /// Names of variables, and their values.
    pub environment: Vec<(&'static str, PathBuf)>,
    /// What gives it a display, where it needs one.
    display: Option<PathBuf>,
}

impl Browser {
    /// A browser that needs no display.
    fn without_display(environment: Vec<(&'static str, PathBuf)>) -> Self {
        Self {
            environment,
            display: None,
        }
    }

    /// The command, with a display for the browser where it needs one.
    pub fn around(&self, command: Command) -> Command {
        let Some(display) = &self.display else {
            return command;
        };
        let mut around = Command::new(display);
        // With any number that is free, and room for a page from its top to its end.
        around.args(["-a", "-s", SCREEN]).arg(command.get_program());
        around
    }
}

/// Finds the browser of an engine and its driver, or installs them.
pub fn browser(engine: Engine) -> Result<Browser> {
    match engine {
        Engine::Chromium => chromium::browser(),
        Engine::Firefox => firefox::browser(),
        Engine::WebKit => webkit::browser(),
    }
}

/// The one the variable names, else the first of the names that is on PATH.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
        .or_else(|| names.iter().find_map(|name| which::which(name).ok()))
}

/// What `find` finds, at once or once these packages are installed.
fn found<T>(find: impl Fn() -> Option<T>, packages: &[&str], advice: &str) -> Result<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    packages::install(packages, advice)?;
    find().with_context(|| format!("it was installed, but is not found: {advice}"))
}
