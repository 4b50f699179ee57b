//! A respondent's mouse: a click on what is seen, and on nothing that is covered.

use std::cell::RefCell;
use std::time::Duration;

use anyhow::{Context, Error, Result, bail};
use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::browser::{Browser, eventually};
use crate::engine::Engine;
use crate::widget::Widget;

/// Whether an element is what is seen where its middle is.
const SEEN: &str = "\
    const {left, top, width, height} = arguments[0].getBoundingClientRect();\
    const root = arguments[0].getRootNode();\
    return root.elementFromPoint(left + width / 2, top + height / 2) === arguments[0]";

/// Brings an element into view, and tells where it is then.
const PLACE: &str = "\
    arguments[0].scrollIntoView({block: 'nearest', behavior: 'instant'});\
    const {left, top, width, height} = arguments[0].getBoundingClientRect();\
    return [left, top, width, height]";

/// Has the page note that an element is clicked; the element itself may be gone by the click. An entry of
/// a list gets none: it is chosen then.
const NOTE: &str = "\
    const [one] = arguments;\
    globalThis.arrived = () => one.localName === 'option' && one.selected;\
    one.addEventListener('click', () => { globalThis.arrived = () => true; },\
      {capture: true, once: true})";
/// Whether it was clicked; where the page does not know, it has gone by the click.
const ARRIVED: &str = "return globalThis.arrived?.() ?? true";
/// Whether an element is part of the page.
const CONNECTED: &str = "return arguments[0].isConnected";

/// How often to look whether a click has arrived, and how long to wait in between.
const LOOKS: u32 = 10;
const PAUSE: Duration = Duration::from_millis(100);
/// How often WebKit's driver may miss.
const TRIES: u32 = 4;

/// Whether what was to be clicked has been drawn anew.
fn is_stale(error: &Error) -> bool {
    format!("{error:#}").contains("stale")
}

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
        let json = element.to_json()?;
        for _ in 0..TRIES {
            self.stands_still(&json).await?;
            self.run(NOTE, vec![json.clone()]).await?;
            self.click_in_webkit(element).await?;
            if self.arrived().await {
                return Ok(());
            }
            // Of one that has gone without it, this tells.
            self.run(CONNECTED, vec![json.clone()]).await?;
        }
        bail!("no click arrives")
    }

    /// Moves the mouse to this place in the window: away from what shows that it is there.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn move_mouse(&self, left: i64, top: i64) -> Result<()> {
        Ok(self
            .driver()?
            .action_chain()
            .move_to(left, top)
            .perform()
            .await?)
    }

    /// Waits until an element is where it was a moment ago.
    async fn stands_still(&self, element: &Value) -> Result<()> {
        let place = async || self.run(PLACE, vec![element.clone()]).await;
        let before = RefCell::new(place().await?);
        let look = async || {
            let now = place().await?;
            let still = before.replace(now.clone()) == now;
            Ok(still.then_some(()))
        };
        let still = eventually("the element to stand still", look).await;
        still.with_context(|| format!("it is at {}", before.borrow()))
    }

    /// Whether the click has arrived; also where the page, or its frame, has gone by it.
    async fn arrived(&self) -> bool {
        for _ in 0..LOOKS {
            let arrived = self.run(ARRIVED, vec![]).await;
            if !matches!(arrived, Ok(arrived) if arrived == json!(false)) {
                return true;
            }
            tokio::time::sleep(PAUSE).await;
        }
        false
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

impl Widget<'_> {
    /// Clicks what a script picks; once more where it was drawn anew between the look and the click.
    pub(crate) async fn click_picked(&self, script: &str, asked: Value, what: &str) -> Result<()> {
        let look = async || {
            let picked = self.picked(script, asked.clone(), what).await?;
            match self.browser.click_on(&picked).await {
                Err(error) if is_stale(&error) => Ok(None),
                clicked => clicked.map(Some),
            }
        };
        let clicked = eventually(what, look).await;
        clicked.with_context(|| format!("clicking {what}"))
    }
}
