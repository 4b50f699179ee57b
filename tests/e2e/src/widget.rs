//! The widget as a respondent meets it: what it shows, and what can be clicked in it.
//!
//! Scripts only look; every click and every key is the browser's own.

use anyhow::{Context, Result};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Words;
use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::browser::{Browser, eventually};
use crate::plan::Plan;
use crate::published::Published;

/// Before every script: `root` is the shadow root of the widget, `all` and `one` look in it.
const LOOK: &str = "\
    const host = document.querySelectorAll('cx-maturity')[arguments[0]];\
    const root = host && host.shadowRoot;\
    const all = (css) => root ? [...root.querySelectorAll(css)] : [];\
    const one = (css) => all(css)[0] ?? null;\
    const asked = arguments[1];";

/// One widget on the page.
#[derive(Clone, Copy)]
pub struct Widget<'a> {
    pub(crate) browser: &'a Browser,
    at: usize,
}

impl<'a> Widget<'a> {
    /// The only widget, or the first, of the page that is open, once it can be used.
    ///
    /// # Errors
    /// It does not come up.
    pub async fn ready(browser: &'a Browser) -> Result<Self> {
        Self::nth(browser, 0).await
    }

    /// The widget at this place on the page that is open, once it can be used.
    ///
    /// # Errors
    /// It does not come up.
    pub async fn nth(browser: &'a Browser, at: usize) -> Result<Self> {
        let widget = Self { browser, at };
        widget.found(".widget").await?;
        Ok(widget)
    }

    /// Opens the standalone page by the link to an assessment.
    ///
    /// # Errors
    /// The browser does not answer, or the widget does not come up.
    pub async fn opened(browser: &'a Browser, assessment: Published) -> Result<Self> {
        browser.open(&assessment.link()).await?;
        Self::ready(browser).await
    }

    /// Opens the standalone page with these answers kept on the device, at a step.
    ///
    /// # Errors
    /// The browser does not answer, or the widget does not come up.
    pub async fn with(
        browser: &'a Browser,
        plan: &Plan,
        step: cx_maturity::document::Step,
    ) -> Result<Self> {
        Self::with_stored(browser, plan.to, &plan.stored(step)?).await
    }

    /// Opens the standalone page with this text kept on the device.
    ///
    /// # Errors
    /// The browser does not answer, or the widget does not come up.
    pub async fn with_stored(
        browser: &'a Browser,
        assessment: Published,
        stored: &str,
    ) -> Result<Self> {
        // From a page of the same site without the widget, which might store something meanwhile.
        let apart = format!("paper/{}.en.html", assessment.id());
        browser.open(&apart).await?;
        let keep = "localStorage.setItem(arguments[0], arguments[1]);\
                    indexedDB.deleteDatabase('cx-maturity').onsuccess = () => arguments[2]()";
        let arguments = vec![json!(assessment.key()), json!(stored)];
        browser.run_to_end(keep, arguments).await?;
        Self::opened(browser, assessment).await
    }

    /// Runs a script that looks: `root`, `all` and `one` are there, and `asked` is the argument.
    ///
    /// # Errors
    /// The script throws.
    pub async fn look(&self, script: &str, asked: Value) -> Result<Value> {
        let script = format!("{LOOK}{script}");
        self.browser.run(&script, vec![json!(self.at), asked]).await
    }

    /// The first element that a selector finds, once there is one.
    ///
    /// # Errors
    /// There is none.
    pub async fn found(&self, css: &str) -> Result<WebElement> {
        self.picked("return one(asked)", json!(css), css).await
    }

    pub(crate) async fn picked(
        &self,
        script: &str,
        asked: Value,
        what: &str,
    ) -> Result<WebElement> {
        let script = format!("{LOOK}{script}");
        let arguments = vec![json!(self.at), asked];
        let look = async || self.browser.element(&script, arguments.clone()).await;
        eventually(what, look).await
    }

    /// Whether a selector finds anything now.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn has(&self, css: &str) -> Result<bool> {
        let found = self
            .look("return all(asked).length > 0", json!(css))
            .await?;
        Ok(found == json!(true))
    }

    /// Waits until a selector finds nothing any more.
    ///
    /// # Errors
    /// It still finds something after a while.
    pub async fn gone(&self, css: &str) -> Result<()> {
        let look = async || Ok((!self.has(css).await?).then_some(()));
        eventually(&format!("the end of {css}"), look).await
    }

    /// The texts of all elements a selector finds, as they are seen.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn texts(&self, css: &str) -> Result<Vec<String>> {
        let script = "return all(asked).map((one) => (one.innerText ?? one.textContent).trim())";
        let found = self.look(script, json!(css)).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// The text of the first element a selector finds, once there is one.
    ///
    /// # Errors
    /// There is none.
    pub async fn text(&self, css: &str) -> Result<String> {
        self.found(css).await?;
        let texts = self.texts(css).await?;
        texts
            .into_iter()
            .next()
            .with_context(|| format!("{css} has gone"))
    }

    /// The text of the step's heading.
    ///
    /// # Errors
    /// There is none.
    pub async fn heading(&self) -> Result<String> {
        self.text("#heading").await
    }

    /// Waits until the step's heading says this.
    ///
    /// # Errors
    /// It says something else after a while.
    pub async fn heading_is(&self, expected: &str) -> Result<()> {
        let look = async || Ok((self.heading().await? == expected).then_some(()));
        let waited = eventually(&format!("the heading “{expected}”"), look).await;
        let now = self.heading().await?;
        waited.with_context(|| format!("the heading is “{now}”"))
    }

    /// The id of the element that has the focus in the widget; empty where none has.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn focused(&self) -> Result<String> {
        let script = "return root.activeElement ? root.activeElement.id : ''";
        let id = self.look(script, Value::Null).await?;
        Ok(id.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the element with this id has the focus.
    ///
    /// # Errors
    /// Another has it after a while.
    pub async fn focus_on(&self, id: &str) -> Result<()> {
        let look = async || Ok((self.focused().await? == id).then_some(()));
        let waited = eventually(&format!("the focus on #{id}"), look).await;
        let now = self.focused().await?;
        waited.with_context(|| format!("the focus is on {now:?}"))
    }

    /// The language the widget speaks now.
    ///
    /// # Errors
    /// It is none of the known ones.
    pub async fn locale(&self) -> Result<Locale> {
        let tag = self.look("return one('.widget').lang", Value::Null).await?;
        Locale::from_tag(tag.as_str().unwrap_or_default()).with_context(|| format!("{tag}"))
    }

    /// A message, as the widget words it now.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn say(&self, message: &impl Words) -> Result<String> {
        Ok(message.words(self.locale().await?).into_owned())
    }

    /// Clicks what a selector finds.
    ///
    /// # Errors
    /// There is none, or it is covered.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.click_picked("return one(asked)", json!(css), css)
            .await
    }

    /// Clicks the first button with this message.
    ///
    /// # Errors
    /// There is none, or it is covered.
    pub async fn choose(&self, message: &impl Words) -> Result<()> {
        let label = self.say(message).await?;
        let script = "return all('button').find((one) => one.innerText.trim() === asked) ?? null";
        self.click_picked(script, json!(label), &format!("“{label}”"))
            .await
    }

    /// Gives an answer with the mouse: an option's id, `cannot-see` or `does-not-apply`.
    ///
    /// # Errors
    /// There is no such answer on the page.
    pub async fn answer(&self, item: &str, option: &str) -> Result<()> {
        self.tick(&format!("item-{item}-{option}")).await
    }

    /// Gives an answer with the mouse, by the id of its button.
    ///
    /// # Errors
    /// There is no such answer on the page.
    pub async fn tick(&self, id: &str) -> Result<()> {
        let script = "return one('#' + asked)?.closest('label') ?? null";
        self.click_picked(script, json!(id), id).await?;
        self.found(&format!("#{id}:checked")).await.map(|_| ())
    }

    /// The ids of the items on the page.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn items(&self) -> Result<Vec<String>> {
        let script = "return all('fieldset.item').map((one) => one.id.replace(/^item-/, ''))";
        Ok(serde_json::from_value(
            self.look(script, Value::Null).await?,
        )?)
    }

    /// The answers chosen on the page, as the ids of their buttons.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn checked(&self) -> Result<Vec<String>> {
        let script = "return all('input:checked').map((one) => one.id)";
        Ok(serde_json::from_value(
            self.look(script, Value::Null).await?,
        )?)
    }

    /// Changes the language, and waits until it is there.
    ///
    /// # Errors
    /// It does not come.
    pub async fn speak(&self, locale: Locale) -> Result<()> {
        let tag = locale.tag();
        self.click(&format!("button.language[lang={tag}]")).await?;
        self.found(&format!(".widget[lang={tag}]"))
            .await
            .map(|_| ())
    }
}
