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
