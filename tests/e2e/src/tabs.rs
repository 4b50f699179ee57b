//! Two tabs of one browser, gone to and fro.

use anyhow::Result;
use thirtyfour::{WebDriver, WindowHandle};

use crate::browser::{Browser, eventually};

/// The tab that a browser begins with, and one beside it.
pub struct Tabs<'a> {
    driver: &'a WebDriver,
    first: WindowHandle,
    second: WindowHandle,
}

impl<'a> Tabs<'a> {
    /// Opens the second and goes to it.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open(browser: &'a Browser) -> Result<Self> {
        let driver = browser.driver()?;
        let first = driver.window().await?;
        let second = driver.new_tab().await?;
        driver.switch_to_window(second.clone()).await?;
        Ok(Self {
            driver,
            first,
            second,
        })
    }

    /// Goes to the first.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn to_first(&self) -> Result<()> {
        Ok(self.driver.switch_to_window(self.first.clone()).await?)
    }

    /// Goes to the second.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn to_second(&self) -> Result<()> {
        Ok(self.driver.switch_to_window(self.second.clone()).await?)
    }

    /// Closes the first, and goes to the second.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn close_first(self) -> Result<()> {
        self.to_first().await?;
        self.driver.close_window().await?;
        Ok(self.driver.switch_to_window(self.second).await?)
    }
}

/// Goes to the tab that the page has opened, once there is one.
///
/// # Errors
/// There is none after a while.
pub async fn go_to_opened(browser: &Browser) -> Result<()> {
    let driver = browser.driver()?;
    let first = driver.window().await?;
    let opened = async || {
        let tabs = driver.windows().await?.into_iter();
        Ok(tabs.filter(|tab| *tab != first).last())
    };
    let opened = eventually("another tab", opened).await?;
    Ok(driver.switch_to_window(opened).await?)
}
