//! Which browser the tests run in, how each is started, and what it can do for a test.
//!
//! The environment names one engine for a whole run of the tests. Whatever hangs on an engine is in
//! its module; a test that needs what not every engine can do asks [`lacks`] first.

mod bidi;
mod capability;
mod chromium;
mod firefox;
mod overlay;
mod webkit;

use std::path::Path;

use anyhow::{Result, bail};
use cx_maturity::locale::Locale;
use thirtyfour::Capabilities;

pub(crate) use bidi::Bidi;
pub(crate) use capability::missing;
pub use capability::{Capability, lacks};
pub(crate) use firefox::media as firefox_media;
pub(crate) use overlay::Overlay;

use crate::driver::Driver;
use crate::environment;

/// What a browser is made of, as far as pages can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink, with `ChromeDriver` and the browser's own protocol.
    Chromium,
    /// Gecko, with `geckodriver` and `WebDriver BiDi`.
    Firefox,
    /// The engine of Safari, as `WebKitGTK` has it, with `WebDriver` alone.
    WebKit,
}

/// What a browser is asked to be.
pub(crate) struct Wanted<'a> {
    /// What its user reads.
    pub locale: Locale,
    /// Where it keeps what is its own.
    pub profile: &'a Path,
    /// Where downloads go.
    pub downloads: &'a Path,
}

impl Engine {
    const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The one that the tests run in.
    ///
    /// # Errors
    /// The environment names one that there is not.
    pub fn told() -> Result<Self> {
        let told = environment::engine();
        let Some(engine) = Self::ALL.into_iter().find(|one| one.name() == told) else {
            bail!("CX_MATURITY_ENGINE is {told:?}: chromium, firefox or webkit")
        };
        Ok(engine)
    }

    /// What it is called on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Its driver, running, and what to ask it for.
    ///
    /// # Errors
    /// Something is not told by the environment, or does not start.
    pub(crate) fn start(self, wanted: &Wanted<'_>) -> Result<(Driver, Capabilities)> {
        match self {
            Engine::Chromium => chromium::start(wanted),
            Engine::Firefox => firefox::start(wanted),
            Engine::WebKit => webkit::start(wanted),
        }
    }

    /// Gives a new profile what a browser needs not do again that another one did.
    ///
    /// # Errors
    /// It can't be written there.
    pub(crate) fn furnish(self, profile: &Path) -> Result<()> {
        match self {
            Engine::Firefox => firefox::furnish(profile),
            Engine::Chromium | Engine::WebKit => Ok(()),
        }
    }

    /// Takes that from a profile whose browser has ended.
    pub(crate) fn leave(self, profile: &Path) {
        if self == Engine::Firefox {
            firefox::leave(profile);
        }
    }
}
