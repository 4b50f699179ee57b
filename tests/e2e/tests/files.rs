//! The report as a file: downloaded and loaded again, half-finished too, refused when broken.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Message, ReportMessage};
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Published, Widget, report};
use serde_json::Value;
use tempfile::TempDir;

/// A file of the respondent's.
fn file(text: impl AsRef<[u8]>) -> Result<(TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("report.json");
    fs::write(&path, text)?;
    Ok((folder, path))
}

#[tokio::test]
async fn downloaded_erased_and_loaded_it_is_the_same() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::mixed()?;
    let widget = Widget::with(&browser, &plan, Step::Report).await?;
    widget.begin().await?;
    let first = widget.download().await?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.found(".start").await?;
    ensure!(widget.kept().await?.is_none(), "something is kept still");
    let (_folder, path) = file(&first)?;
    widget.load(&path).await?;
    // Nothing is there to be lost: nothing is asked.
    widget.found(".report").await?;
    let loaded = widget.say(&Message::Loaded).await?;
    ensure!(
        widget.text(".notice").await?.contains(&loaded),
        "“{loaded}” is not told"
    );
    widget.focus_on("heading").await?;
    report::shows(&widget, &expected(&plan)?).await?;
    let second = widget.download().await?;
    ensure!(
        first == second,
        "the second report differs:\n{first}\n{second}"
    );
    Ok(())
}

#[tokio::test]
async fn nothing_is_replaced_without_a_question() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    let here = Plan::all(1)?.first(11);
    let widget = Widget::with(&browser, &here, Step::Page(PageIx(2))).await?;
    let before = run(&widget).await?;
    let there = Plan::mixed()?;
    let (_folder, path) = file(there.report(None)?)?;
    widget.load(&path).await?;
    widget.focus_on("question").await?;
    let asked = widget.say(&ReportMessage::AskReplace(11, 32)).await?;
    ensure!(
        widget.text("#question").await? == asked,
        "“{asked}” is not asked"
    );
    ensure!(
        run(&widget).await? == before,
        "the question alone changed something"
    );
    widget.choose(&Message::Keep).await?;
    widget.gone("#question").await?;
    // Back in the program that answers.
    let start = widget.found(".start").await;
    start.context("declining leads elsewhere")?;
    ensure!(run(&widget).await? == before, "declining changed something");
    widget.load(&path).await?;
    widget.choose(&ReportMessage::YesReplace).await?;
    widget.found(".report").await?;
    report::shows(&widget, &expected(&there)?).await?;
    widget.choose(&Message::Undo).await?;
    widget.found(".start").await?;
    ensure!(
        run(&widget).await? == before,
        "undoing does not bring everything back"
    );
    Ok(())
}

#[tokio::test]
async fn a_half_finished_report_goes_on_where_an_answer_is_missing() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    let plan = Plan::mixed()?;
    let half = plan.clone().first(12);
    let (_folder, path) = file(half.report(None)?)?;
    widget.load(&path).await?;
    widget.found(".page").await?;
    // The first two pages have nine items: three of the third page's five are answered.
    let place = widget.say(&Message::PageOf(3, 7)).await?;
    ensure!(
        widget.text("#progress").await? == place,
        "it goes on elsewhere"
    );
    let checked = widget.checked().await?;
    ensure!(checked.len() == 3, "chosen: {checked:?}");
    widget.run_to_report(&plan).await?;
    report::shows(&widget, &expected(&plan)?).await
}

/// The run that is kept, whenever it was changed.
async fn run(widget: &Widget<'_>) -> Result<Value> {
    let kept = widget.kept().await?.context("nothing is kept")?;
    let mut run: Value = serde_json::from_str(&kept)?;
    let parts = run.as_object_mut().context("no object")?;
    parts.remove("revisions");
    parts.remove("checksum");
    Ok(run)
}
