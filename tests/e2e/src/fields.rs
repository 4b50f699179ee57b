//! What is chosen and typed in fields, and what tables and folds show.

use anyhow::{Context, Result};
use cx_maturity::wording::ReportMessage;
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::widget::Widget;

impl Widget<'_> {
    /// Chooses the entry with this value of a list.
    ///
    /// # Errors
    /// There is no such list, or no such entry in it.
    pub async fn pick(&self, id: &str, value: &str) -> Result<()> {
        let css = format!("#{id} option[value=\"{value}\"]");
        self.click(&css).await?;
        self.found(&format!("{css}:checked")).await.map(|_| ())
    }

    /// Types into a field in place of what stands there, and leaves it.
    ///
    /// # Errors
    /// There is no such field.
    pub async fn fill(&self, id: &str, text: &str) -> Result<()> {
        let field = self.found(&format!("#{id}")).await?;
        field.clear().await?;
        field
            .send_keys(format!("{text}\u{e004}"))
            .await
            .with_context(|| format!("typing into {id}"))
    }

    /// Enters a day, as `2026-12-24`, where the browser's user reads English: in Chromium as it is
    /// typed, in others as their drivers take it.
    ///
    /// # Errors
    /// There is no such field, or this is no day.
    pub async fn date(&self, id: &str, day: &str) -> Result<()> {
        let (year, rest) = day.split_once('-').context("no day")?;
        let (month, date) = rest.split_once('-').context("no day")?;
        let keys = match self.browser.engine {
            Engine::Chromium => format!("{month}{date}{year}"),
            Engine::Firefox => day.to_owned(),
            // In the order of the user's language, from part to part.
            Engine::WebKit => format!("{date}/{month}/{year}"),
        };
        self.found(&format!("#{id}")).await?.send_keys(keys).await?;
        Ok(())
    }

    /// What stands in the field with this id.
    ///
    /// # Errors
    /// There is no such field.
    pub async fn entered(&self, id: &str) -> Result<String> {
        self.found(&format!("#{id}")).await?;
        let value = self.look("return one(asked).value", json!(format!("#{id}")));
        Ok(value.await?.as_str().unwrap_or_default().to_owned())
    }

    /// The cells of the body of the first table a selector finds, row by row.
    ///
    /// # Errors
    /// There is no such table.
    pub async fn rows(&self, css: &str) -> Result<Vec<Vec<String>>> {
        self.found(css).await?;
        let script = "return [...one(asked).tBodies[0].rows].map((row) =>\
                        [...row.cells].map((cell) => cell.textContent.trim()))";
        Ok(serde_json::from_value(
            self.look(script, json!(css)).await?,
        )?)
    }

    /// All text of the first element a selector finds, seen or not.
    ///
    /// # Errors
    /// There is no such element.
    pub async fn content(&self, css: &str) -> Result<String> {
        self.found(css).await?;
        let content = self.look("return one(asked).textContent", json!(css));
        Ok(content.await?.as_str().unwrap_or_default().to_owned())
    }

    /// Opens every fold.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn unfold(&self) -> Result<()> {
        let script = "for (const fold of all('details')) fold.open = true";
        self.look(script, Value::Null).await.map(|_| ())
    }

    /// Goes to the plan, by its tab.
    ///
    /// # Errors
    /// There is no such tab here.
    pub async fn to_plan(&self) -> Result<()> {
        self.choose(&ReportMessage::TabPlan).await?;
        self.found(".plan").await.map(|_| ())
    }

    /// Goes to the progress, by its tab.
    ///
    /// # Errors
    /// There is no such tab here.
    pub async fn to_progress(&self) -> Result<()> {
        self.choose(&ReportMessage::TabProgress).await?;
        self.found(".progress-page").await.map(|_| ())
    }
}
