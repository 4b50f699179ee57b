//! Views as HTML text, waited for: assembling does one thing after another.

use anyhow::Result;
use cx_maturity::prerender;
use yew::Html;

/// The HTML text of a view.
pub fn html(view: Html) -> Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let local = tokio::task::LocalSet::new();
    Ok(local.block_on(&runtime, prerender::render(view)))
}
