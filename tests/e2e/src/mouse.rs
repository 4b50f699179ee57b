//! A respondent's mouse: a click on what is seen, and on nothing that is covered.

use std::time::Duration;

use anyhow::{Result, bail};
use serde_json::json;
use thirtyfour::WebElement;

use crate::browser::Browser;
use crate::engine::Engine;

/// Whether an element is what is seen where its middle is.
const SEEN: &str = "\
    const {left, top, width, height} = arguments[0].getBoundingClientRect();\
    const root = arguments[0].getRootNode();\
    return root.elementFromPoint(left + width / 2, top + height / 2) === arguments[0]";

/// Notes on an element that it was clicked.
const NOTE: &str = "\
    arguments[0].arrived = false;\
    arguments[0].addEventListener('click', ({currentTarget}) => { currentTarget.arrived = true; },\
      {capture: true, once: true})";
/// Whether it was, and how often to look.
const ARRIVED: &str = "return arguments[0].arrived";
const LOOKS: u32 = 5;
/// How often WebKit's driver may miss.
const TRIES: u32 = 4;

impl Browser {
    /// Clicks an element.
    ///
    /// # Errors
    /// It is covered, or gone.
    pub async fn click_on(&self, element: &WebElement) -> Result<()> {
        if self.engine != Engine::WebKit {
            return Ok(element.click().await?);
        }
        // WebKit's driver clicks where the element was when it looked. If the page has moved since, that
        // is beside it, and nobody is told.
        for _ in 0..TRIES {
            self.run(NOTE, vec![element.to_json()?]).await?;
            self.click_in_webkit(element).await?;
            if self.arrived(element).await? {
                return Ok(());
            }
        }
        bail!("no click arrives")
    }

    /// Whether the click did; also where the element is gone by it.
    async fn arrived(&self, element: &WebElement) -> Result<bool> {
        let element = element.to_json()?;
        for _ in 0..LOOKS {
            let arrived = self.run(ARRIVED, vec![element.clone()]).await;
            if !matches!(arrived, Ok(arrived) if arrived == json!(false)) {
                return Ok(true);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(false)
    }

    async fn click_in_webkit(&self, element: &WebElement) -> Result<()> {
        let clicked = element.click().await;
        let covered = matches!(&clicked, Err(error) if error.to_string().contains("intercepted"));
        if !covered {
            return Ok(clicked?);
        }
        // It takes the inside of a text field within a shadow root for something else that covers it.
        let seen = self.run(SEEN, vec![element.to_json()?]).await?;
        if seen != json!(true) {
            return Ok(clicked?);
        }
        let mouse = self.driver()?.action_chain();
        let mouse = mouse.move_to_element_center(element).click();
        Ok(mouse.perform().await?)
    }
}
