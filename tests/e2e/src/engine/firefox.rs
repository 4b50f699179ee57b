//! Firefox: its preferences, which also say where downloads go, and what it emulates by its own
//! windows' means.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use super::Wanted;
use crate::driver::Driver;
use crate::{environment, site};

/// What a profile holds of the browser's own scripts, compiled: nothing of any page. With it the browser
/// begins in two thirds of the time.
const COMPILED: [&str; 2] = ["compatibility.ini", "startupCache"];

/// Where that is, once a browser has left it behind.
static LEFT: OnceLock<PathBuf> = OnceLock::new();

/// What the driver says before the number of its port.
const STARTED: &str = "Listening on 127.0.0.1:";

/// Has pages see a medium and features that are not the device's, and nothing of what was emulated
/// before. The argument is as Chromium takes it.
const EMULATE: &str = "\
    const [{media = '', features = []}] = arguments;\
    const value = (of) => features.find(({name}) => name === of)?.value ?? '';\
    const page = gBrowser.selectedBrowser.browsingContext;\
    page.mediumOverride = media;\
    page.prefersColorSchemeOverride = value('prefers-color-scheme') || 'none';\
    page.forcedColorsOverride = value('forced-colors') || 'none';\
    const still = value('prefers-reduced-motion') === 'reduce';\
    Services.prefs.setIntPref('ui.prefersReducedMotion', still ? 1 : 0);";

/// Its driver, and what to ask it for.
///
/// # Errors
/// The browser or its driver is not told by the environment, or does not start.
pub fn start(wanted: &Wanted<'_>) -> Result<(Driver, Capabilities)> {
    let mut command = Command::new(environment::geckodriver()?);
    // The second port is the one of BiDi: any free one too. The last lets tests emulate a medium.
    command
        .args(["--port=0", "--websocket-port=0", "--allow-system-access"])
        .env("MOZ_HEADLESS_WIDTH", "1280")
        .env("MOZ_HEADLESS_HEIGHT", "985");
    Ok((Driver::saying(command, STARTED)?, capabilities(wanted)?))
}

fn capabilities(wanted: &Wanted<'_>) -> Result<Capabilities> {
    let options = json!({
        "binary": environment::firefox()?,
        "args": ["-headless", "-profile", wanted.profile],
        "prefs": {
            "intl.accept_languages": wanted.locale.tag(),
            "browser.download.folderList": 2,
            "browser.download.dir": wanted.downloads,
            "browser.download.useDownloadDir": true,
            "browser.download.always_ask_before_handling_new_types": false,
            "browser.download.alwaysOpenPanel": false,
            "ui.prefersReducedMotion": 0,
            // Processes that pages never need, and each test would start anew.
            "browser.newtabpage.enabled": false,
            "extensions.webextensions.remote": false,
            "media.rdd-process.enabled": false,
            "media.utility-process.enabled": false,
            "network.process.enabled": false,
        },
    });
    let mut asked = Capabilities::new();
    asked.set("browserName", "firefox")?;
    asked.set("webSocketUrl", true)?;
    // A test gives the file itself: no dialog of the desktop.
    asked.set("unhandledPromptBehavior", json!({"file": "dismiss"}))?;
    asked.set("moz:firefoxOptions", options)?;
    Ok(asked)
}

/// Gives a new profile what another browser has compiled of itself, where one has.
///
/// # Errors
/// It can't be written there.
pub fn furnish(profile: &Path) -> Result<()> {
    match LEFT.get() {
        Some(left) => site::copy(left, profile),
        None => Ok(()),
    }
}

/// Takes from the profile of a browser that has ended what the next need not compile. One that has
/// left nothing of the kind, or not whole, is no loss.
pub fn leave(profile: &Path) {
    static TAKEN: OnceLock<()> = OnceLock::new();
    let compiled = COMPILED.map(|name| profile.join(name));
    if !compiled.iter().all(|one| one.exists()) || TAKEN.set(()).is_err() {
        return;
    }
    let folder = environment::shared("firefox");
    let take = || {
        fs::create_dir_all(folder.join(COMPILED[1]))?;
        fs::copy(&compiled[0], folder.join(COMPILED[0]))?;
        site::copy(&compiled[1], &folder.join(COMPILED[1]))
    };
    if take().is_ok() {
        let _ = LEFT.set(folder.clone());
    }
}

/// Has pages see this medium and these features, as Chromium's `Emulation.setEmulatedMedia` takes
/// them.
///
/// # Errors
/// It can't emulate one of them.
pub async fn media(driver: &Driver, session: &WebDriver, media: Value) -> Result<()> {
    let id = session.session_id();
    driver.command(id, "moz/context", r#"{"context": "chrome"}"#)?;
    let emulated = session.execute(EMULATE, vec![media]).await;
    driver.command(id, "moz/context", r#"{"context": "content"}"#)?;
    emulated?;
    Ok(())
}
