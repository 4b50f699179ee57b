//! What a respondent does with the widget in more than one move: pages, whole runs, files.

use std::path::Path;

use anyhow::{Context, Result};
use cx_maturity::wording::{Message, ProgressMessage};
use serde_json::json;

use crate::browser::eventually;
use crate::plan::Plan;
use crate::published::Published;
use crate::widget::Widget;

impl Widget<'_> {
    /// Asks to load a report, and gives the browser this file.
    ///
    /// # Errors
    /// There is no button for it.
    pub async fn load(&self, file: &Path) -> Result<()> {
        self.choose(&Message::LoadReport).await?;
        self.give(file).await
    }

    /// Asks to add a run from a file to the progress, and gives the browser this file.
    ///
    /// # Errors
    /// There is no button for it.
    pub async fn add_run(&self, file: &Path) -> Result<()> {
        self.choose(&ProgressMessage::AddFile).await?;
        self.give(file).await
    }

    /// Gives the browser this file where it was asked for one.
    ///
    /// # Errors
    /// It was not.
    pub async fn give(&self, file: &Path) -> Result<()> {
        let input = self.found("input[type=file][hidden]").await?;
        input.send_keys(file.to_string_lossy()).await?;
        Ok(())
    }

    /// Opens an assessment of the choice with the mouse.
    ///
    /// # Errors
    /// This is not the choice, or it can't be had.
    pub async fn open(&self, assessment: Published) -> Result<()> {
        self.click(&format!("{} .primary", assessment.offer()))
            .await?;
        self.found(".start").await.map(|_| ())
    }

    /// Goes back to the choice with the mouse.
    ///
    /// # Errors
    /// There is no way to it from here.
    pub async fn back_to_choice(&self) -> Result<()> {
        self.choose(&Message::AllAssessments).await?;
        self.found(".choice").await.map(|_| ())
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

    /// Goes from the review to the page of an item, by its place among the answers.
    ///
    /// # Errors
    /// There is no such answer.
    pub async fn change(&self, at: usize) -> Result<()> {
        let script = "return all('.review .answer button')[asked] ?? null";
        self.click_picked(script, json!(at), "a way to change it")
            .await?;
        self.found(".page").await.map(|_| ())
    }

    /// Answers every item of the page by the plan, those too that an answer brings up.
    ///
    /// # Errors
    /// The plan has no answer to one of them.
    pub async fn answer_page(&self, plan: &Plan) -> Result<()> {
        let mut answered: Vec<String> = Vec::new();
        loop {
            let items = self.items().await?;
            let waiting: Vec<String> = items
                .into_iter()
                .filter(|item| !answered.contains(item))
                .collect();
            if waiting.is_empty() {
                return Ok(());
            }
            for item in waiting {
                let option = plan
                    .of(&item)
                    .with_context(|| format!("no answer to {item}"))?;
                self.answer(&item, option).await?;
                answered.push(item);
            }
        }
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

    /// What is kept of `organisation` on the device under the key of the page's first element.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn kept(&self) -> Result<Option<String>> {
        self.kept_of(Published::Organisation).await
    }

    /// What is kept of an assessment on the device under the key of the page's first element.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn kept_of(&self, assessment: Published) -> Result<Option<String>> {
        let script = "return localStorage.getItem(arguments[0])";
        let arguments = vec![json!(assessment.key())];
        let kept = self.browser.run(script, arguments).await?;
        Ok(kept.as_str().map(str::to_owned))
    }
}
