//! Where a tab goes: to a page, to the same anew, back, forward, and to its end.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;

use crate::browser::{Browser, eventually};
use crate::engine::Engine;
use crate::processes;
use crate::tabs::Tabs;

/// Marks the page that is open, where the next one is another document.
const MARK: &str = "\
    const bare = (address) => String(address).split('#')[0];\
    const within = arguments[0]?.includes('#') && bare(arguments[0]) === bare(location);\
    if (!within) globalThis.left = true;";
/// Whether another page has come, and all of it.
const THERE: &str = "return globalThis.left !== true && document.readyState === 'complete'";

impl Browser {
    /// Goes to a page of the served folder; the empty path is the standalone page.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open(&self, path: &str) -> Result<()> {
        self.open_at(&format!("{}{path}", self.address())).await
    }

    /// Goes to an address, of whatever server.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open_at(&self, address: &str) -> Result<()> {
        let driver = self.driver()?;
        let goes = async || Ok(driver.goto(address).await?);
        self.arrives(Some(address), goes).await
    }

    /// Goes to a file on the disk, as by a double click.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open_file(&self, path: &Path) -> Result<()> {
        self.open_at(&format!("file://{}", path.display())).await
    }

    /// Loads the page anew.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn reload(&self) -> Result<()> {
        if self.engine == Engine::Firefox {
            // By its other protocol it loads the page as with the key Shift: past the service worker.
            let window = self.driver()?.window().await?.to_string();
            let reload = json!({"context": window, "wait": "complete"});
            return self.bidi("browsingContext.reload", reload).map(drop);
        }
        let driver = self.driver()?;
        let goes = async || Ok(driver.refresh().await?);
        self.arrives(None, goes).await
    }

    /// Leaves the page, and waits until the other is there. WebKit's driver says so too early now and
    /// then: of the page that is left.
    async fn arrives(
        &self,
        address: Option<&str>,
        goes: impl AsyncFnOnce() -> Result<()>,
    ) -> Result<()> {
        if self.engine != Engine::WebKit {
            return goes().await;
        }
        self.run(MARK, vec![json!(address)]).await?;
        goes().await?;
        let there = async || Ok((self.run(THERE, vec![]).await? == json!(true)).then_some(()));
        eventually("the page", there).await
    }

    /// Goes back to the page before.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn back(&self) -> Result<()> {
        Ok(self.driver()?.back().await?)
    }

    /// Goes forward again.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn forward(&self) -> Result<()> {
        Ok(self.driver()?.forward().await?)
    }

    /// Ends the process that shows the page, as a lack of memory does, and goes to an empty tab. The
    /// browser goes on.
    ///
    /// # Errors
    /// It does not end, or the engine can't: ask `lacks` first.
    pub async fn crash(&self) -> Result<()> {
        let tabs = Tabs::open(self).await?;
        tabs.to_first().await?;
        match self.engine {
            Engine::Firefox => {
                let process = self.process_of_the_page().await?;
                processes::kill(&[process])?;
            }
            // It is answered by the end of the page: as an error, or never.
            Engine::Chromium | Engine::WebKit => {
                let crash = self.devtools("Page.crash", json!({}));
                let _ = tokio::time::timeout(std::time::Duration::from_secs(2), crash).await;
            }
        }
        tabs.to_second().await
    }

    /// The number of the process that shows the page, as Firefox tells it to its own windows.
    async fn process_of_the_page(&self) -> Result<u32> {
        let (driver, session) = (self.process(), self.driver()?);
        let id = session.session_id();
        driver.command(id, "moz/context", r#"{"context": "chrome"}"#)?;
        // By its driver's wish, all of the browser would end with it.
        let told = "Services.env.set('MOZ_CRASHREPORTER_SHUTDOWN', '');\
                    return gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid";
        let told = session.execute(told, vec![]).await;
        driver.command(id, "moz/context", r#"{"context": "content"}"#)?;
        let process = told?.json().as_u64().context("no process")?;
        Ok(u32::try_from(process)?)
    }
}
