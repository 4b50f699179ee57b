//! A respondent without a mouse: Tab, Enter, Space, arrows and digits on one widget.

use anyhow::{Result, bail};
use serde_json::json;
use thirtyfour::Key;

use crate::browser::Browser;
use crate::widget::Widget;

/// The keyboard, with the focus somewhere in a widget or before it.
pub struct Keyboard<'a> {
    /// What it is used on.
    pub widget: Widget<'a>,
    /// Where.
    pub browser: &'a Browser,
}

impl<'a> Keyboard<'a> {
    /// A keyboard on this widget.
    #[must_use]
    pub fn on(widget: Widget<'a>) -> Self {
        let browser = widget.browser;
        Self { widget, browser }
    }

    /// Presses Tab until what the selector finds has the focus.
    ///
    /// # Errors
    /// It never has.
    pub async fn tab_to(&self, css: &str) -> Result<()> {
        let script = "return !!root.activeElement && root.activeElement.matches(asked)";
        for _ in 0..80 {
            if self.widget.look(script, json!(css)).await? == json!(true) {
                return Ok(());
            }
            self.browser.press(Key::Tab).await?;
        }
        bail!("Tab never leads to {css}")
    }

    /// Goes to what the selector finds, and presses Enter on it.
    ///
    /// # Errors
    /// Tab never leads there.
    pub async fn enter(&self, css: &str) -> Result<()> {
        self.tab_to(css).await?;
        self.browser.press(Key::Enter).await
    }
}

impl Browser {
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
}
