//! The answers of a question in a window whose width changes: as high as if it had been of that width
//! from the start.

use anyhow::{Result, ensure};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Widget};
use serde_json::{Value, json};

/// What is of another height once all is laid out anew: its name, with both heights.
const STALE: &str = "\
    const heights = () => all('.options, .options *').map((one) => Math.round(one.getBoundingClientRect().height));\
    const before = heights();\
    one('.widget').style.display = 'none';\
    one('.widget').getBoundingClientRect();\
    one('.widget').style.display = '';\
    const after = heights();\
    return all('.options, .options *').map((one, at) => [one.localName, one.className, before[at], after[at]])\
      .filter(([, , before, after]) => before !== after)";

#[tokio::test]
async fn answers_follow_the_width_of_the_window() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    browser.resize(1280, 900).await?;
    let widget = Widget::with(&browser, &Plan::mixed()?, Step::Page(PageIx(1))).await?;
    widget.begin().await?;
    widget.found(".options").await?;
    for _ in 0..2 {
        follows(&browser, &widget).await?;
    }
    Ok(())
}

/// Narrow, and wide again.
async fn follows(browser: &Browser, widget: &Widget<'_>) -> Result<()> {
    for width in [480, 1280] {
        browser.resize(width, 900).await?;
        let there = async || {
            let now = browser.run("return innerWidth", vec![]).await?;
            Ok((now == json!(width)).then_some(()))
        };
        eventually("the other width", there).await?;
        let stale = widget.look(STALE, Value::Null).await?;
        ensure!(stale == json!([]), "at {width}: {stale}");
    }
    Ok(())
}
