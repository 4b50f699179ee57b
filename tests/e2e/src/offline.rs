//! The standalone page as it is kept on the device: a site whose server can be stopped, and changed to
//! a new version while pages of the old one are open.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::serve::Server;
use xtask::worker::{self, ELEMENT, WORKER};

use crate::browser::{Browser, eventually};
use crate::{environment, site};

/// What a page says of its being kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// That it has just been kept.
    New,
    /// That it is kept.
    Ready,
    /// That there is a new version.
    Update,
}

/// Waits until the page says this of its being kept; in which words.
///
/// # Errors
/// It says something else after a while.
pub async fn says(browser: &Browser, state: State) -> Result<String> {
    let wanted = match state {
        State::New => "new",
        State::Ready => "ready",
        State::Update => "update",
    };
    let look = "const line = document.querySelector('.offline');\
                return line?.dataset.state === arguments[0] ? line.innerText : null";
    let said = async || {
        let said = browser.run(look, vec![json!(wanted)]).await?;
        Ok(said.as_str().map(|said| said.trim().to_owned()))
    };
    let waited = eventually(&format!("the page to be {wanted}"), said).await;
    let now = "return document.querySelector('.offline')?.outerHTML ?? 'nothing'";
    let now = browser.run(now, vec![]).await?;
    waited.with_context(|| format!("now there is {now}"))
}

/// Waits until the page that is open is kept on the device for the first time: from then on it asks
/// for nothing.
///
/// # Errors
/// It never says so.
pub async fn kept(browser: &Browser) -> Result<()> {
    says(browser, State::New).await.map(|_| ())
}

/// Has the browser look for a new version; how that ended: `activated`, `redundant` where it could not
/// be had whole, `none` where there is none.
///
/// # Errors
/// The browser does not answer.
pub async fn look_for_update(browser: &Browser) -> Result<String> {
    let script = "const done = arguments[arguments.length - 1];\
        (async () => {\
          const registration = await navigator.serviceWorker.getRegistration();\
          await registration.update().catch(() => undefined);\
          globalThis.found = registration.installing ?? registration.waiting;\
          done();\
        })();";
    browser.run_to_end(script, vec![]).await?;
    let state = "return globalThis.found?.state ?? 'none'";
    let ended = async || {
        let now = browser.run(state, vec![]).await?;
        let over = ["activated", "redundant", "none"].map(Value::from);
        Ok(over.contains(&now).then_some(now))
    };
    let waited = eventually("the end of the update", ended).await;
    let now = browser.run(state, vec![]).await?;
    let ended = waited.with_context(|| format!("it is {now}"))?;
    Ok(ended.as_str().unwrap_or_default().to_owned())
}

/// How many versions are kept on the device.
///
/// # Errors
/// The browser does not answer.
pub async fn versions(browser: &Browser) -> Result<usize> {
    let script = "const done = arguments[arguments.length - 1];\
                  caches.keys().then((names) => done(names.length))";
    let count = browser.run_to_end(script, vec![]).await?;
    Ok(usize::try_from(count.as_u64().context("no number")?)?)
}

/// A copy of the build on a server of its own.
pub struct Site {
    folder: TempDir,
    server: Option<Server>,
    address: String,
}

impl Site {
    /// The build, served.
    ///
    /// # Errors
    /// It is not there.
    pub fn of_the_build() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        site::copy(&environment::dist()?, folder.path())?;
        let server = Server::start(folder.path(), 0)?;
        let address = server.address();
        Ok(Self {
            folder,
            server: Some(server),
            address,
        })
    }

    /// Where its files are.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Goes to one of its pages; the empty path is the standalone page.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open(&self, browser: &Browser, path: &str) -> Result<()> {
        browser.open_at(&format!("{}{path}", self.address)).await
    }

    /// The paths asked of it so far.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.server
            .as_ref()
            .map(Server::requests)
            .unwrap_or_default()
    }

    /// Takes the server away: nothing answers any more.
    pub fn stop(&mut self) {
        self.server = None;
    }

    /// Where a file of the build stands, by its name.
    ///
    /// # Errors
    /// The build has no such file.
    pub fn file(&self, name: &str) -> Result<String> {
        let list = fs::read_to_string(self.path().join("files.json"))?;
        let list: Value = serde_json::from_str(&list)?;
        let path = list[name].as_str().with_context(|| format!("no {name}"))?;
        Ok(path.to_owned())
    }

    /// Makes the site one of a new version, as a build would: the title of its page is another, and so
    /// are the styles of the report (`--version: 2`), under a name with the hash of their bytes.
    ///
    /// # Errors
    /// A file can't be changed.
    pub fn change(&self) -> Result<()> {
        let old = self.file("reporting.styles")?;
        let styles = self.read(&old)? + ":host{--version:2}";
        let new = format!(
            "assets/reporting.styles-{}.css",
            worker::short(styles.as_bytes())
        );
        fs::remove_file(self.path().join(&old))?;
        self.write(&new, &styles)?;
        for path in ["files.json", ELEMENT] {
            self.replace(path, &old, &new)?;
        }
        let element = worker::address_of_element(self.read(ELEMENT)?.as_bytes());
        for page in ["index.html", "frame.html"] {
            let html = self.read(page)?;
            let (_, rest) = html.split_once(ELEMENT).context("no element")?;
            let (query, _) = rest.split_once('"').context("no end")?;
            self.replace(page, &format!("{ELEMENT}{query}"), &element)?;
        }
        self.replace(
            "index.html",
            "<title>CX Maturity</title>",
            "<title>2</title>",
        )?;
        let program = self.read(WORKER)?;
        let script = worker::script(self.path(), worker::program(&program))?;
        self.write(WORKER, &script)
    }

    fn read(&self, path: &str) -> Result<String> {
        Ok(fs::read_to_string(self.path().join(path))?)
    }

    fn write(&self, path: &str, text: &str) -> Result<()> {
        Ok(fs::write(self.path().join(path), text)?)
    }

    fn replace(&self, path: &str, old: &str, new: &str) -> Result<()> {
        let text = self.read(path)?;
        ensure!(text.contains(old), "{path} holds no {old}");
        self.write(path, &text.replace(old, new))
    }
}
