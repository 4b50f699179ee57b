//! What comes out of the printer: one sheet for a line manager, everything for an analyst.

use anyhow::{Context, Result, ensure};
use cx_maturity::date::Date;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::ReportMessage;
use cx_maturity_e2e::runs::somebody;
use cx_maturity_e2e::{Browser, Capability, Published, Widget, lacks, paper};
use serde_json::{Value, json};

/// What is seen on paper: texts of all elements, as the browser lays them out for print.
async fn on_paper(browser: &Browser, widget: &Widget<'_>) -> Result<String> {
    browser.medium("print").await?;
    let text = widget
        .look("return one('.widget').innerText", Value::Null)
        .await?;
    let controls = "\
        return all('button, select, input, summary:has(+ *) button, .field, progress')\
          .filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 100))";
    let controls = widget.look(controls, Value::Null).await?;
    browser.medium("").await?;
    ensure!(controls == json!([]), "controls are printed: {controls:#}");
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Counts instead of opening a dialog nobody closes.
const PRINT: &str = "globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; }";

async fn printed_once(browser: &Browser, times: i64) -> Result<()> {
    let look = async || {
        let printed = browser.run("return globalThis.printed", vec![]).await?;
        Ok((printed == json!(times)).then_some(()))
    };
    cx_maturity_e2e::browser::eventually("paper", look).await
}

#[tokio::test]
async fn on_one_sheet_and_on_many() -> Result<()> {
    if lacks(&[Capability::Printing, Capability::Media])? {
        return Ok(());
    }
    for locale in Locale::ALL {
        let browser = Browser::start(locale).await?;
        browser.before_each_page(PRINT).await?;
        // With three actions for now: the usual plan.
        let twin = somebody(locale, Date::new(2026, 2, 3).context("no day")?)?;
        let stored = twin.stored(Step::Report);
        let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
        widget.begin().await?;
        widget.found(".report").await?;
        widget.choose(&ReportMessage::PrintFull).await?;
        printed_once(&browser, 1).await?;
        widget.found(".why").await?;
        let text = on_paper(&browser, &widget).await?;
        for item in 0..twin.assessment.items.len() {
            let stem = &twin.texts.item(cx_maturity::definition::ItemIx(item)).stem;
            ensure!(plain(&text).contains(&plain(stem)), "not printed: {stem}");
        }
        let sheets = paper::printed(&browser).await?;
        ensure!(sheets.len() > 3, "everything on {} sheets", sheets.len());
        paper::none_is_blank(&sheets)?;
        widget.choose(&ReportMessage::PrintPage).await?;
        printed_once(&browser, 2).await?;
        widget.gone(".why").await?;
        on_paper(&browser, &widget).await?;
        let sheets = paper::printed(&browser).await?;
        ensure!(
            sheets.len() == 1,
            "one page is {} sheets: {sheets:?}",
            sheets.len()
        );
        paper::none_is_blank(&sheets)?;
    }
    Ok(())
}

/// Without regard to how lines break.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
