//! One browser over one served folder: a session of its own, with a profile and downloads of its own.

use std::future::Future;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use cx_maturity::date::Date;
use cx_maturity::locale::Locale;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{WebDriver, WebElement};
use xtask::serve::Server;

use crate::driver::Driver;
use crate::engine::{Bidi, Engine, Overlay, Wanted};
use crate::environment;
use crate::processes;

/// How long something may take to show: much longer than it does, where others keep the cores busy.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// A driver, and a session of its browser.
async fn begun(engine: Engine, wanted: &Wanted<'_>) -> Result<(Driver, WebDriver)> {
    let (process, asked) = engine.start(wanted)?;
    let session = WebDriver::new(process.address(), asked).await?;
    Ok((process, session))
}

/// A running browser, and the server it looks at. Dropping it ends both.
pub struct Browser {
    pub(crate) engine: Engine,
    pub(crate) bidi: Option<Bidi>,
    pub(crate) overlay: Option<Overlay>,
    pub(crate) downloads: TempDir,
    session: Option<WebDriver>,
    process: Driver,
    server: Server,
    profile: Option<TempDir>,
}

impl Browser {
    /// A browser whose user reads this language, over the built release.
    ///
    /// # Errors
    /// Something is not told by the environment, or does not start.
    pub async fn start(locale: Locale) -> Result<Self> {
        Self::over(&environment::dist()?, locale).await
    }

    /// A browser whose user reads this language, over this folder.
    ///
    /// # Errors
    /// Something is not told by the environment, or does not start.
    pub async fn over(site: &Path, locale: Locale) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        Engine::told()?.furnish(profile.path())?;
        let mut browser = Self::on(profile.path(), site, locale).await?;
        browser.profile = Some(profile);
        Ok(browser)
    }

    /// The same with a profile that stays when the browser ends, and that it may have used before.
    ///
    /// # Errors
    /// Something is not told by the environment, or does not start.
    pub async fn on(profile: &Path, site: &Path, locale: Locale) -> Result<Self> {
        let engine = Engine::told()?;
        let downloads = tempfile::tempdir()?;
        let wanted = Wanted {
            locale,
            profile,
            downloads: downloads.path(),
        };
        let (process, session) = match begun(engine, &wanted).await {
            // Where the machine is busy, a driver now and then loses its browser before there is a page.
            Err(_) => begun(engine, &wanted).await?,
            begun => begun?,
        };
        let overlay = match engine {
            Engine::WebKit => Some(Overlay::of(site)?),
            Engine::Chromium | Engine::Firefox => None,
        };
        let site = overlay.as_ref().map_or(site, Overlay::path);
        let server = Server::start(site, 0)?;
        let mut browser = Self {
            engine,
            bidi: None,
            overlay,
            downloads,
            session: Some(session),
            process,
            server,
            profile: None,
        };
        browser.prepare().await?;
        Ok(browser)
    }

    /// What can only be said once there is a session.
    async fn prepare(&mut self) -> Result<()> {
        match self.engine {
            Engine::Chromium => {
                let folder = json!({"behavior": "allow", "downloadPath": self.downloads.path()});
                self.devtools("Browser.setDownloadBehavior", folder).await?;
                // No dialog of the desktop: the tests give the file themselves.
                let caught = json!({"enabled": true});
                let catch = "Page.setInterceptFileChooserDialog";
                self.devtools(catch, caught).await?;
            }
            Engine::Firefox => {
                let address = self.driver()?.capabilities().get("webSocketUrl");
                let address = address.and_then(Value::as_str);
                let bidi = Bidi::connect(address.context("no BiDi")?)?;
                bidi.send("session.subscribe", json!({"events": ["log.entryAdded"]}))?;
                self.bidi = Some(bidi);
            }
            Engine::WebKit => self.window(1280, 985).await?,
        }
        Ok(())
    }

    pub(crate) fn process(&self) -> &Driver {
        &self.process
    }

    pub(crate) fn server(&self) -> &Server {
        &self.server
    }

    pub(crate) fn driver(&self) -> Result<&WebDriver> {
        self.session.as_ref().context("the browser has ended")
    }

    /// Runs a function's body in the page, and gives what it returns.
    ///
    /// # Errors
    /// The browser does not answer, or the script throws.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let returned = self.driver()?.execute(self.own(script), arguments).await;
        let returned = returned.with_context(|| format!("running {}", short(script)))?;
        Ok(returned.json().clone())
    }

    /// Runs a function's body in the page that gives a value later, by its last argument.
    ///
    /// # Errors
    /// The browser does not answer, or the script throws.
    pub async fn run_to_end(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let returned = self
            .driver()?
            .execute_async(self.own(script), arguments)
            .await;
        let returned = returned.with_context(|| format!("running {}", short(script)))?;
        Ok(returned.json().clone())
    }

    /// The element that a function's body, which only looks, returns; `None` where it returns `null`.
    ///
    /// # Errors
    /// The browser does not answer, or the script throws.
    pub async fn element(&self, script: &str, arguments: Vec<Value>) -> Result<Option<WebElement>> {
        let driver = self.driver()?;
        let look = async || driver.execute(self.own(script), arguments.clone()).await;
        let mut returned = look().await;
        // In Firefox it may be drawn anew between the look and the answer.
        if matches!(&returned, Err(error) if error.to_string().contains("stale")) {
            returned = look().await;
        }
        let returned = returned.with_context(|| format!("running {}", short(script)))?;
        if returned.json().is_null() {
            return Ok(None);
        }
        Ok(Some(returned.element()?))
    }

    /// The script as the engine takes it. In Firefox a script has a global object of its own before the
    /// page's: what it sets there no other script would see.
    fn own(&self, script: &str) -> String {
        match self.engine {
            Engine::Firefox => format!("const globalThis = window; {script}"),
            Engine::Chromium | Engine::WebKit => script.to_owned(),
        }
    }

    /// The day by the clock of the browser.
    ///
    /// # Errors
    /// The browser does not answer, or with no day.
    pub async fn today(&self) -> Result<Option<Date>> {
        let script = "const now = new Date();\
                      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]";
        let told = self.run(script, vec![]).await?;
        let (year, month, day) = serde_json::from_value(told)?;
        let today = Date::new(year, month, day);
        Ok(Some(today.context("no day")?))
    }

    /// The paths asked of the server so far.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        let requests = self.server.requests().into_iter();
        requests.filter(|path| Overlay::holds(path)).collect()
    }

    /// Ends the browser as the system does that has no memory left, or a person with no patience: all its
    /// processes at once, without a word to them.
    ///
    /// # Errors
    /// They don't end.
    pub fn kill(mut self) -> Result<()> {
        let session = self.session.take().context("the browser has ended")?;
        let _ = session.leak();
        processes::kill(&processes::below(self.process.id())?)
    }

    /// Where the pages are.
    #[must_use]
    pub fn address(&self) -> String {
        self.server.address()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver's own way to end when dropped waits for minutes.
        if let Some(session) = self.session.take() {
            self.process.end(session.session_id());
            let _ = session.leak();
            if let Some(profile) = &self.profile {
                self.engine.leave(profile.path());
            }
        }
    }
}

/// Looks again and again until there is a value.
///
/// # Errors
/// There is none after a while, or looking fails.
pub async fn eventually<T, F>(what: &str, mut look: impl FnMut() -> F) -> Result<T>
where
    F: Future<Output = Result<Option<T>>>,
{
    let begun = Instant::now();
    loop {
        if let Some(found) = look().await? {
            return Ok(found);
        }
        if begun.elapsed() > PATIENCE {
            bail!("waited for {what} in vain");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// The beginning of a script, for a message.
fn short(script: &str) -> String {
    script.chars().take(200).collect()
}
