//! What an element tells the page around it: its events, as they arrive at the window.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::browser::{Browser, eventually};

/// Collects from before the page's own first script. What is cancelled is named by the test.
const COLLECT: &str = "\
    globalThis.told = []; globalThis.prevented = [];\
    for (const name of ['ready', 'progress', 'saved', 'completed', 'exported', 'erase', 'failed'])\
      addEventListener(`cx-maturity-${name}`, (event) => {\
        if (globalThis.prevented.includes(name)) event.preventDefault();\
        globalThis.told.push({name, detail: event.detail, cancelable: event.cancelable,\
          composed: event.composed, from: event.target.localName});\
      });";

/// One event.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its name, without what all begin with.
    pub name: String,
    /// What it says.
    pub detail: Value,
    /// Whether the page may prevent what it tells of.
    pub cancelable: bool,
}

/// Has every page that is opened from now on collect what is told.
///
/// # Errors
/// The browser does not answer.
pub async fn begin(browser: &Browser) -> Result<()> {
    browser.before_each_page(COLLECT).await
}

/// All that was told so far, in order.
///
/// # Errors
/// The browser does not answer, or an event comes from elsewhere than the element, or does not leave
/// the shadow root that the element may stand in.
pub async fn told(browser: &Browser) -> Result<Vec<Told>> {
    let told = browser.run("return globalThis.told", vec![]).await?;
    let told = told.as_array().context("nothing is collected")?;
    let one = |one: &Value| {
        ensure!(
            one["from"] == "cx-maturity" && one["composed"] == true,
            "told: {one}"
        );
        Ok(Told {
            name: one["name"].as_str().context("no name")?.to_owned(),
            detail: one["detail"].clone(),
            cancelable: one["cancelable"] == true,
        })
    };
    told.iter().map(one).collect()
}

/// The last event of this name, once there is one.
///
/// # Errors
/// There is none after a while.
pub async fn last(browser: &Browser, name: &str) -> Result<Told> {
    let look = async || {
        Ok(told(browser)
            .await?
            .into_iter()
            .rfind(|one| one.name == name))
    };
    eventually(&format!("the event {name}"), look).await
}

/// How many events of this name there were so far.
///
/// # Errors
/// The browser does not answer.
pub async fn count(browser: &Browser, name: &str) -> Result<usize> {
    Ok(told(browser)
        .await?
        .iter()
        .filter(|one| one.name == name)
        .count())
}
