//! Where a tab goes: back, forward, and to its end.

use anyhow::{Context, Result};

use crate::browser::Browser;
use crate::engine::Engine;
use crate::processes;
use crate::tabs::Tabs;

impl Browser {
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
                let crash = self.devtools("Page.crash", serde_json::json!({}));
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
