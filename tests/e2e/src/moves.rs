//! What a respondent does with the widget in more than one move: pages, whole runs, files.

use std::path::Path;

use anyhow::{Context, Result};
use cx_maturity::wording::Message;
use serde_json::json;

use crate::browser::eventually;
use crate::plan::{self, Plan};
use crate::widget::Widget;

impl Widget<'_> {
    /// Asks to load a report, and gives the browser this file.
    ///
    /// # Errors
    /// There is no button for it.
    pub async fn load(&self, file: &Path) -> Result<()> {
        self.choose(&Message::LoadReport).await?;
        let input = self.found("input[type=file]").await?;
        input.send_keys(file.to_string_lossy()).await?;
        Ok(())
    }

    /// Goes on from the start: to the first page, or to where one was.
    ///
    /// # Errors
    /// This is not the start.
    pub async fn begin(&self) -> Result<()> {
        self.click(".start .primary").await?;
        self.gone(".start").await
    }

    /// Goes on to the next page, or back to the review after a change.
    ///
    /// # Errors
    /// This is no page, or something holds it.
    pub async fn go_on(&self) -> Result<()> {
        let heading = self.heading().await?;
        self.click(".actions .primary").await?;
        let look = async || Ok((self.heading().await? != heading).then_some(()));
        eventually(&format!("what comes after “{heading}”"), look).await
    }

    /// Answers every item of the page by the plan.
    ///
    /// # Errors
    /// The plan has no answer to one of them.
    pub async fn answer_page(&self, plan: &Plan) -> Result<()> {
        for item in self.items().await? {
            let option = plan
                .of(&item)
                .with_context(|| format!("no answer to {item}"))?;
            self.answer(&item, option).await?;
        }
        Ok(())
    }

    /// Answers page after page with the mouse, from the one that is open to the report.
    ///
    /// # Errors
    /// The plan has no answer to one of the items.
    pub async fn run_to_report(&self, plan: &Plan) -> Result<()> {
        self.found(".page").await?;
        while self.has(".page").await? {
            self.answer_page(plan).await?;
            self.go_on().await?;
        }
        self.found(".review").await?;
        self.go_on().await?;
        self.found(".report").await.map(|_| ())
    }

    /// Downloads the report, and gives its bytes.
    ///
    /// # Errors
    /// There is no button for it, or nothing comes.
    pub async fn download(&self) -> Result<String> {
        self.choose(&Message::Download).await?;
        let (_, bytes) = self.browser.downloaded().await?;
        Ok(String::from_utf8(bytes)?)
    }

    /// What is kept on the device under the key of the page's first element.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn kept(&self) -> Result<Option<String>> {
        let script = "return localStorage.getItem(arguments[0])";
        let kept = self
            .browser
            .run(script, vec![json!(plan::STORE_KEY)])
            .await?;
        Ok(kept.as_str().map(str::to_owned))
    }
}
