//! Chromium: its language, its profile, and quiet on the network.

use std::process::Command;

use anyhow::Result;
use serde_json::json;
use thirtyfour::{
    Capabilities, ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel,
};

use super::Wanted;
use crate::driver::Driver;
use crate::environment;

/// What the driver says before the number of its port.
const STARTED: &str = "started successfully on port ";

/// What every browser is started with: nothing of it asks the network for anything by itself.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

/// Its driver, and what to ask it for. Where downloads go is said once there is a session.
///
/// # Errors
/// The browser or its driver is not told by the environment, or does not start.
pub fn start(wanted: &Wanted<'_>) -> Result<(Driver, Capabilities)> {
    let mut command = Command::new(environment::chromedriver()?);
    command.arg("--port=0");
    Ok((Driver::saying(command, STARTED)?, capabilities(wanted)?))
}

fn capabilities(wanted: &Wanted<'_>) -> Result<Capabilities> {
    let mut asked = ChromeCapabilities::new();
    asked.set_binary(&environment::chromium()?.to_string_lossy())?;
    let tag = wanted.locale.tag();
    let own = [
        format!("--lang={tag}"),
        format!("--accept-lang={tag}"),
        format!("--user-data-dir={}", wanted.profile.display()),
    ];
    for flag in FLAGS.into_iter().chain(own.iter().map(String::as_str)) {
        asked.add_arg(flag)?;
    }
    asked.set_browser_log_level(LoggingPrefsLogLevel::Warning)?;
    let preferences = json!({"intl": {"accept_languages": tag}});
    asked.add_experimental_option("prefs", preferences)?;
    Ok(asked.into())
}
