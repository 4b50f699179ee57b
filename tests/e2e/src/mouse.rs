//! A respondent's mouse: a click on what is seen, and on nothing that is covered.

use anyhow::Result;
use serde_json::json;
use thirtyfour::WebElement;

use crate::browser::Browser;
use crate::engine::Engine;

/// Whether an element is what is seen where its middle is.
const SEEN: &str = "\
    const {left, top, width, height} = arguments[0].getBoundingClientRect();\
    const root = arguments[0].getRootNode();\
    return root.elementFromPoint(left + width / 2, top + height / 2) === arguments[0]";

impl Browser {
    /// Clicks an element.
    ///
    /// # Errors
    /// It is covered, or gone.
    pub async fn click_on(&self, element: &WebElement) -> Result<()> {
        let clicked = element.click().await;
        let covered = matches!(&clicked, Err(error) if error.to_string().contains("intercepted"));
        if self.engine != Engine::WebKit || !covered {
            return Ok(clicked?);
        }
        // WebKit's driver takes the inside of a text field within a shadow root for something else
        // that covers it.
        let seen = self.run(SEEN, vec![element.to_json()?]).await?;
        if seen != json!(true) {
            return Ok(clicked?);
        }
        let mouse = self.driver()?.action_chain();
        let mouse = mouse.move_to_element_center(element).click();
        Ok(mouse.perform().await?)
    }
}
