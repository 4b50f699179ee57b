//! What a page looks like and how it is printed, as files, by the means of each engine.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::support::base64_decode;

use crate::browser::Browser;
use crate::engine::Engine;

impl Browser {
    /// Has the window this size, as far as there can be such a window.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn window(&self, width: u32, height: u32) -> Result<()> {
        let driver = self.driver()?;
        driver.set_window_rect(0, 0, width, height).await?;
        Ok(())
    }

    /// A picture of all of the page, as PNG; in WebKit of what its window shows of it.
    ///
    /// # Errors
    /// The browser does not answer, or sends none.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        let taken = match self.engine {
            Engine::Chromium => {
                let measure = "const {clientWidth, scrollHeight} = document.documentElement;\
                               return {x: 0, y: 0, width: clientWidth, height: scrollHeight, scale: 1}";
                let clip = self.run(measure, vec![]).await?;
                let wanted = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
                self.devtools("Page.captureScreenshot", wanted).await?
            }
            Engine::Firefox => {
                let window = self.driver()?.window().await?.to_string();
                let wanted = json!({"context": window, "origin": "document"});
                self.bidi("browsingContext.captureScreenshot", wanted)?
            }
            Engine::WebKit => return Ok(self.driver()?.screenshot_as_png().await?),
        };
        decoded(&taken["data"])
    }

    /// The page as it is printed, without the colours of backgrounds, as PDF; not in WebKit.
    ///
    /// # Errors
    /// The browser does not answer, or can't.
    pub async fn printed(&self) -> Result<Vec<u8>> {
        let printed = if self.engine == Engine::Firefox {
            let window = self.driver()?.window().await?.to_string();
            self.bidi("browsingContext.print", json!({"context": window}))?
        } else {
            let wanted = json!({"printBackground": false, "preferCSSPageSize": true});
            self.devtools("Page.printToPDF", wanted).await?
        };
        decoded(&printed["data"])
    }
}

fn decoded(data: &Value) -> Result<Vec<u8>> {
    Ok(base64_decode(data.as_str().context("nothing came")?)?)
}
