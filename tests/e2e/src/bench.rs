//! The bench at which definitions are checked, as an author meets it.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::browser::Browser;
use crate::widget::Widget;

/// The last step of the guide for authors: nine items, one of them asked of some.
pub const MEETINGS: &str = include_str!("../../../examples/definitions/meetings-3.json");

/// Chooses a file in the field.
///
/// # Errors
/// There is no such field.
pub async fn choose(widget: &Widget<'_>, file: &Path) -> Result<()> {
    let field = widget.found("#definition").await?;
    field.send_keys(file.to_string_lossy()).await?;
    Ok(())
}

/// Brings the bench about on the standalone page: `bench`, `bench-problems`, or `bench-sound`, which
/// has findings of both kinds.
///
/// # Errors
/// It does not come up.
pub async fn show(browser: &Browser, state: &str) -> Result<()> {
    browser.open("").await?;
    let script = "document.querySelector('cx-maturity').setAttribute('check', '')";
    browser.run(script, vec![]).await?;
    let widget = Widget::ready(browser).await?;
    widget.found("#definition").await?;
    let text = match state {
        "bench-problems" => MEETINGS.replace("\"purpose\"", "\"Purpose!\""),
        "bench-sound" => {
            let condition = "{ \"item\": \"elsewhere\", \"is\": [\"some\"] }";
            let never = format!("{{ \"all\": [{condition}, {{ \"not\": {condition} }}] }}");
            MEETINGS.replace(condition, &never)
        }
        _ => return Ok(()),
    };
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("meetings.json");
    fs::write(&file, text)?;
    choose(&widget, &file).await?;
    widget.found(".remarks").await?;
    Ok(())
}
