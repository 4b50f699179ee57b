//! WebKit: the small browser that comes with `WebKitGTK`, in a home of its own, which says where
//! downloads go, and in which language its user reads.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use serde_json::json;
use thirtyfour::Capabilities;

use super::Wanted;
use crate::driver::Driver;
use crate::environment;

/// Its driver, and what to ask it for. It needs a display: `DISPLAY` of whoever runs the tests.
///
/// # Errors
/// The browser or its driver is not told by the environment, or does not start.
pub fn start(wanted: &Wanted<'_>) -> Result<(Driver, Capabilities)> {
    let program = environment::webkit_driver()?;
    let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", wanted.downloads.display());
    fs::write(wanted.profile.join("user-dirs.dirs"), folders)?;
    let (locales, language) = language(wanted.locale)?;
    let driver = Driver::told(|port| {
        let mut command = Command::new(&program);
        command
            .arg(format!("--port={port}"))
            .env("HOME", wanted.profile)
            .env("XDG_CONFIG_HOME", wanted.profile)
            .env("XDG_CACHE_HOME", wanted.profile.join("cache"))
            .env("XDG_DATA_HOME", wanted.profile.join("data"))
            .env("LOCPATH", &locales)
            .env("LC_ALL", &language)
            .env_remove("LANGUAGE")
            // Root can't have the sandbox; what is shown comes from this build alone.
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        command
    })?;
    let options = json!({"binary": environment::webkit()?, "args": ["--automation"]});
    let mut asked = Capabilities::new();
    asked.set("webkitgtk:browserOptions", options)?;
    Ok((driver, asked))
}

/// The folder with the locales of a system, and the name in it of the one in which its user reads this
/// language. They are made here: a system has few, and the engine takes the language from nothing else.
/// Once for all tests, since that takes a second.
fn language(locale: Locale) -> Result<(PathBuf, String)> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let source = match locale {
        Locale::En => "en_GB",
        Locale::Fr => "fr_FR",
        Locale::It => "it_IT",
    };
    let name = format!("{source}.UTF-8");
    let folder = environment::shared("locales");
    let made = folder.join(&name);
    // Another test that failed while it made one has left it out, or whole.
    let _held = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    if !made.join("LC_MESSAGES").exists() {
        fs::create_dir_all(&folder)?;
        let mut make = Command::new("localedef");
        make.args(["--no-archive", "-i", source, "-f", "UTF-8"]);
        let said = make.arg(&made).output()?;
        ensure!(
            made.join("LC_MESSAGES").exists(),
            "no locale {name}: {}",
            String::from_utf8_lossy(&said.stderr)
        );
    }
    Ok((folder, name))
}
