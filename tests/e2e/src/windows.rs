//! Two windows of one browser, each of which can be closed, or crash, and be opened anew.

use anyhow::{Context, Result};
use thirtyfour::{WebDriver, WindowHandle};

use crate::Browser;

/// The windows, and which of them is driven.
pub struct Windows<'a> {
    browser: &'a Browser,
    driver: &'a WebDriver,
    handles: [WindowHandle; 2],
    driven: usize,
}

impl<'a> Windows<'a> {
    /// The window that a browser begins with, and one beside it.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open(browser: &'a Browser) -> Result<Self> {
        let driver = browser.driver()?;
        let handles = [driver.window().await?, driver.new_window().await?];
        Ok(Self {
            browser,
            driver,
            handles,
            driven: 0,
        })
    }

    /// Goes to one of them.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn to(&mut self, at: usize) -> Result<()> {
        if self.driven != at {
            let handle = self.handles.get(at).context("there are two")?.clone();
            self.driver.switch_to_window(handle).await?;
            self.driven = at;
        }
        Ok(())
    }

    /// Ends the process of the one that is driven, and goes to an empty one in its place.
    ///
    /// # Errors
    /// It does not end, or the engine can't.
    pub async fn crash(&mut self) -> Result<()> {
        self.browser.crash().await?;
        self.handles[self.driven] = self.driver.window().await?;
        Ok(())
    }

    /// Closes the one that is driven, and goes to an empty one in its place.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn anew(&mut self) -> Result<()> {
        let at = self.driven;
        self.driver.close_window().await?;
        self.to(1 - at).await?;
        self.handles[at] = self.driver.new_window().await?;
        self.to(at).await
    }
}
