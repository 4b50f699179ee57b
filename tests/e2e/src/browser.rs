//! One browser over one served folder: a session of its own, with a profile and downloads of its own.

use std::fs;
use std::future::Future;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use cx_maturity::date::Date;
use cx_maturity::locale::Locale;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{Key, WebDriver, WebElement};
use tokio::sync::{Semaphore, SemaphorePermit};
use xtask::serve::Server;

use crate::capabilities::capabilities;
use crate::chromedriver::Chromedriver;
use crate::environment;

/// How many browsers run at a time; more would only wait for each other, and run into time limits.
static BROWSERS: Semaphore = Semaphore::const_new(2);

/// How long something may take to show.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(15);

/// A running browser, and the server it looks at. Dropping it ends both.
pub struct Browser {
    session: Option<WebDriver>,
    chromedriver: Chromedriver,
    server: Server,
    downloads: TempDir,
    _profile: TempDir,
    _permit: SemaphorePermit<'static>,
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
        let permit = BROWSERS.acquire().await?;
        let (profile, downloads) = (tempfile::tempdir()?, tempfile::tempdir()?);
        let chromedriver = Chromedriver::start()?;
        let wanted = capabilities(locale, profile.path())?;
        let driver = WebDriver::new(chromedriver.address(), wanted).await?;
        let folder = json!({"behavior": "allow", "downloadPath": downloads.path()});
        let devtools = driver.cdp();
        devtools
            .send_raw("Browser.setDownloadBehavior", folder)
            .await?;
        // No dialog of the desktop: the tests give the file themselves.
        let caught = json!({"enabled": true});
        devtools
            .send_raw("Page.setInterceptFileChooserDialog", caught)
            .await?;
        Ok(Self {
            session: Some(driver),
            chromedriver,
            server: Server::start(site, 0)?,
            downloads,
            _profile: profile,
            _permit: permit,
        })
    }

    pub(crate) fn driver(&self) -> Result<&WebDriver> {
        self.session.as_ref().context("the browser has ended")
    }

    /// Goes to a page of the served folder; the empty path is the standalone page.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open(&self, path: &str) -> Result<()> {
        let address = format!("{}{path}", self.server.address());
        self.driver()?.goto(address).await?;
        Ok(())
    }

    /// Goes to an address, of whatever server.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open_at(&self, address: &str) -> Result<()> {
        Ok(self.driver()?.goto(address).await?)
    }

    /// Goes to a file on the disk, as by a double click.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open_file(&self, path: &Path) -> Result<()> {
        self.driver()?
            .goto(format!("file://{}", path.display()))
            .await?;
        Ok(())
    }

    /// Loads the page anew.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn reload(&self) -> Result<()> {
        Ok(self.driver()?.refresh().await?)
    }

    /// Runs a function's body in the page, and gives what it returns.
    ///
    /// # Errors
    /// The browser does not answer, or the script throws.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let returned = self.driver()?.execute(script, arguments).await;
        let returned = returned.with_context(|| format!("running {}", short(script)))?;
        Ok(returned.json().clone())
    }

    /// Runs a function's body in the page that gives a value later, by its last argument.
    ///
    /// # Errors
    /// The browser does not answer, or the script throws.
    pub async fn run_to_end(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let returned = self.driver()?.execute_async(script, arguments).await;
        let returned = returned.with_context(|| format!("running {}", short(script)))?;
        Ok(returned.json().clone())
    }

    /// The element that a function's body returns; `None` where it returns `null`.
    ///
    /// # Errors
    /// The browser does not answer, or the script throws.
    pub async fn element(&self, script: &str, arguments: Vec<Value>) -> Result<Option<WebElement>> {
        let returned = self.driver()?.execute(script, arguments).await;
        let returned = returned.with_context(|| format!("running {}", short(script)))?;
        if returned.json().is_null() {
            return Ok(None);
        }
        Ok(Some(returned.element()?))
    }

    /// A command of the browser's own protocol.
    ///
    /// # Errors
    /// The browser refuses it.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        let answer = self.driver()?.cdp().send_raw(command, parameters).await;
        answer.with_context(|| format!("{command} was refused"))
    }

    /// Has this script run in every page before anything of the page itself.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn before_each_page(&self, script: &str) -> Result<()> {
        let source = json!({"source": script});
        self.devtools("Page.addScriptToEvaluateOnNewDocument", source)
            .await?;
        Ok(())
    }

    /// Presses a key, and lets it go, wherever the focus is.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn press(&self, key: Key) -> Result<()> {
        self.type_text(key.value()).await
    }

    /// Presses the key of a character.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn type_text(&self, key: char) -> Result<()> {
        let keys = self.driver()?.action_chain().key_down(key).key_up(key);
        Ok(keys.perform().await?)
    }

    /// Presses a key while another is held down.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn press_with(&self, held: Key, key: Key) -> Result<()> {
        let (held, key) = (held.value(), key.value());
        let keys = self.driver()?.action_chain().key_down(held);
        let keys = keys.key_down(key).key_up(key).key_up(held);
        Ok(keys.perform().await?)
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
        self.server.requests()
    }

    /// The errors that the browser itself told since the last time, such as a blocked request.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn console(&self) -> Result<Vec<String>> {
        let told = self.driver()?.get_log("browser").await?;
        Ok(told.into_iter().map(|entry| entry.message).collect())
    }

    /// Where the pages are.
    #[must_use]
    pub fn address(&self) -> String {
        self.server.address()
    }

    /// Waits for the one file that is being downloaded, and takes it out of the folder.
    ///
    /// # Errors
    /// None comes, or more than one.
    pub async fn downloaded(&self) -> Result<(String, Vec<u8>)> {
        eventually("a downloaded file", async || self.finished_download()).await
    }

    fn finished_download(&self) -> Result<Option<(String, Vec<u8>)>> {
        let files = fs::read_dir(self.downloads.path())?.collect::<Result<Vec<_>, _>>()?;
        let names: Vec<String> = files
            .iter()
            .map(|file| file.file_name().to_string_lossy().into_owned())
            .collect();
        let unfinished = |name: &String| name.ends_with(".crdownload") || name.starts_with('.');
        if names.is_empty() || names.iter().any(unfinished) {
            return Ok(None);
        }
        ensure!(names.len() == 1, "more than one download: {names:?}");
        let path = files[0].path();
        let bytes = fs::read(&path)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        fs::remove_file(path)?;
        Ok(Some((names[0].clone(), bytes)))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver's own way to end when dropped waits for minutes.
        if let Some(session) = self.session.take() {
            self.chromedriver.end(session.session_id());
            let _ = session.leak();
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
