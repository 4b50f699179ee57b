//! Firefox: its preferences, which also say where downloads go, and what it emulates by its own
//! windows' means.

use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use super::Wanted;
use crate::driver::Driver;
use crate::environment;

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
