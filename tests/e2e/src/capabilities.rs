//! What a browser is asked to be: its language, its profile, and quiet on the network.

use std::path::Path;

use anyhow::Result;
use cx_maturity::locale::Locale;
use serde_json::json;
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel};

use crate::environment;

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

/// A browser whose user reads this language, with this profile.
///
/// # Errors
/// The browser is not told by the environment.
pub fn capabilities(locale: Locale, profile: &Path) -> Result<ChromeCapabilities> {
    let mut wanted = ChromeCapabilities::new();
    wanted.set_binary(&environment::chromium()?.to_string_lossy())?;
    let tag = locale.tag();
    let own = [
        format!("--lang={tag}"),
        format!("--accept-lang={tag}"),
        format!("--user-data-dir={}", profile.display()),
    ];
    for flag in FLAGS.into_iter().chain(own.iter().map(String::as_str)) {
        wanted.add_arg(flag)?;
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::Warning)?;
    let preferences = json!({"intl": {"accept_languages": tag}});
    wanted.add_experimental_option("prefs", preferences)?;
    Ok(wanted)
}
