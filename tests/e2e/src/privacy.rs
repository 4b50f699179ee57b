//! The page on how privacy is kept, as a respondent meets it: the way there, what it lists, and what the
//! device has.

use anyhow::{Context, Result};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::wording::{Message, PrivacyMessage};
use serde_json::Value;

use crate::browser::{Browser, eventually};
use crate::device::{self, put, put_copy};
use crate::plan::Plan;
use crate::published::Published;
use crate::widget::Widget;

/// A place beside the one that is open.
pub const OTHER: &str = "cx-maturity/1/quick/elsewhere";
/// What stands there.
pub const TEXT: &str = r#"{"format":2,"note":"<b>not ours to read</b>"}"#;

/// Goes there, and waits for the list.
///
/// # Errors
/// It does not come up.
pub async fn go(widget: &Widget<'_>) -> Result<()> {
    widget.choose(&Message::Privacy).await?;
    widget.found(".privacy").await?;
    let title = widget.say(&Message::Privacy).await?;
    widget.heading_is(&title).await?;
    widget.focus_on("heading").await
}

/// The places of what is listed, and the text of each; without the files of the page, which come when they
/// come.
///
/// # Errors
/// The browser does not answer.
pub async fn listed(widget: &Widget<'_>) -> Result<Value> {
    let look = "return Object.fromEntries(all('.stored > li').map((one) =>\
                [one.querySelector('code').textContent, one.querySelector('pre').textContent])\
                .filter(([place]) => !place.startsWith('Cache')))";
    widget.look(look, Value::Null).await
}

/// Waits until this is listed.
///
/// # Errors
/// Something else is, after a while.
pub async fn lists(widget: &Widget<'_>, expected: Value) -> Result<()> {
    let look = async || Ok((listed(widget).await? == expected).then_some(()));
    let waited = eventually("what is listed", look).await;
    let now = listed(widget).await?;
    waited.with_context(|| format!("listed: {now:#}, expected: {expected:#}"))
}

/// What is listed of what the device has, as it is to be listed.
///
/// # Errors
/// The browser does not answer.
pub async fn expected(browser: &Browser) -> Result<Value> {
    let stored = device::stored(browser).await?;
    let mut all = serde_json::Map::new();
    let storages = [
        ("local", "localStorage › "),
        ("session", "sessionStorage › "),
        ("database", "IndexedDB › cx-maturity › copies › "),
    ];
    for (storage, place) in storages {
        for (key, value) in stored[storage].as_object().context("no storage")? {
            let text = value.get("text").unwrap_or(value);
            if key.starts_with("cx-maturity/") {
                all.insert(format!("{place}{key}"), text.clone());
            }
        }
    }
    Ok(Value::Object(all))
}

/// A run under way, something of another place, and something of somebody else's.
///
/// # Errors
/// The browser does not answer.
pub async fn furnished(browser: &Browser) -> Result<Widget<'_>> {
    let widget = Widget::with(browser, &Plan::mixed()?.first(8), Step::Review).await?;
    device::put(browser, OTHER, TEXT).await?;
    device::put(browser, &format!("{OTHER}/runs"), "[]").await?;
    device::put_copy(browser, OTHER, TEXT, 3).await?;
    device::put(browser, "of-the-host", "kept").await?;
    device::put(browser, "cx-maturity", "not ours: no place").await?;
    Ok(widget)
}

/// Opens the page on how privacy is kept, with something of two assessments stored; with every fold of it
/// open in the state `privacy-open`, with its question in `privacy-question`.
///
/// # Errors
/// The browser does not answer.
pub async fn show(browser: &Browser, given: &Plan, state: &str) -> Result<()> {
    let widget = Widget::with(browser, given, Step::Page(PageIx(1))).await?;
    let quick = Plan::full(Published::Quick)?.stored(Step::Review)?;
    put(browser, &Published::Quick.key(), &quick).await?;
    put_copy(browser, &Published::Quick.key(), &quick, 3).await?;
    widget.choose(&Message::Privacy).await?;
    widget.found(".holdings").await?;
    match state {
        "privacy-open" => widget.unfold().await,
        "privacy-question" => {
            widget.choose(&PrivacyMessage::EraseAll).await?;
            widget.found("#question").await.map(|_| ())
        }
        _ => Ok(()),
    }
}
