//! The example pages: hosts of the element, each as it is published.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use serde_json::{Value, json};

use crate::browser::{Browser, eventually};
use crate::widget::Widget;
use crate::{environment, watch};

/// A browser over the examples, that watches for what goes wrong.
///
/// # Errors
/// They are not built, or the browser does not start.
pub async fn start() -> Result<Browser> {
    let browser = Browser::over(&environment::examples()?, Locale::En).await?;
    watch::begin(&browser).await?;
    Ok(browser)
}

/// Begins the assessment of a widget and gives the first answer there is; its id.
///
/// # Errors
/// It does not come up.
pub async fn first_answer(widget: &Widget<'_>) -> Result<String> {
    widget.begin().await?;
    widget.found("fieldset.item input").await?;
    let first = "return one('fieldset.item input').id";
    let first = widget.look(first, Value::Null).await?;
    let first = first.as_str().context("no answer")?;
    widget.tick(first).await?;
    Ok(first.to_owned())
}

/// Clicks what a selector finds on the host's own page.
///
/// # Errors
/// There is none, or it is covered.
pub async fn click(browser: &Browser, css: &str) -> Result<()> {
    let find = "return document.querySelector(arguments[0])";
    let found = eventually(css, async || browser.element(find, vec![json!(css)]).await);
    browser.click_on(&found.await?).await
}

/// Waits until what a selector finds on the host's own page has this text.
///
/// # Errors
/// It has another after a while.
pub async fn says(browser: &Browser, css: &str, text: &str) -> Result<()> {
    let look = "return document.querySelector(arguments[0])?.innerText ?? ''";
    let mut last = Value::Null;
    for _ in 0..200 {
        last = browser.run(look, vec![json!(css)]).await?;
        if last == text {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    ensure!(last == text, "{css} says {last}, not {text:?}");
    Ok(())
}
