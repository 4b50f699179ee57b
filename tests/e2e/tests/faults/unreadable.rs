//! What is stored can't be read: the respondent goes on from the last good copy, afresh, or takes it
//! along as it is.

use anyhow::{Context, Result, ensure};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::{Plan, same_run};
use cx_maturity_e2e::{Browser, Published, Widget, fault};
use serde_json::json;

const ROW: &str = "unreadable";

#[tokio::test]
async fn no_json() -> Result<()> {
    let damage = |_: &str| "It was here.".to_owned();
    fault::seen(ROW, "no JSON", goes_on_from_the_last_good_copy(damage)).await
}

#[tokio::test]
async fn cut() -> Result<()> {
    let damage = |stored: &str| stored[..stored.len() / 2].to_owned();
    fault::seen(ROW, "cut", goes_on_from_the_last_good_copy(damage)).await
}

#[tokio::test]
async fn a_wrong_checksum() -> Result<()> {
    let damage = |stored: &str| stored.replacen("\"budget\":\"", "\"budget\":\"no-", 1);
    fault::seen(
        ROW,
        "a wrong checksum",
        goes_on_from_the_last_good_copy(damage),
    )
    .await
}

#[tokio::test]
async fn afresh() -> Result<()> {
    fault::seen(ROW, "afresh", goes_on_afresh()).await
}

/// The key under which the answers are kept.
fn key() -> String {
    Published::Organisation.key()
}

/// Puts this in the place of what is kept, with no second copy, and opens the page anew.
async fn damaged<'a>(browser: &'a Browser, text: &str) -> Result<Widget<'a>> {
    let widget = Widget::with_stored(browser, Published::Organisation, text).await?;
    let told = widget.say(&Message::Unreadable).await?;
    let notice = widget.text(".notice.warning").await?;
    ensure!(notice.contains(&told), "“{told}” is not told: {notice}");
    ensure!(
        !widget.has(".start .secondary").await?,
        "there is something to go on from"
    );
    widget.choose(&Message::DownloadUnreadable).await?;
    let (name, bytes) = browser.downloaded().await?;
    ensure!(bytes == text.as_bytes(), "{name} holds something else");
    Ok(widget)
}

/// What can't be read has been put beside the rest.
async fn is_aside(browser: &Browser, text: &str) -> Result<()> {
    let aside = format!("return localStorage.getItem('{}/unreadable')", key());
    let look = async || Ok((browser.run(&aside, vec![]).await? == json!(text)).then_some(()));
    eventually("what can't be read, put aside", look).await
}

async fn goes_on_from_the_last_good_copy(damage: impl Fn(&str) -> String) -> Result<String> {
    let browser = Browser::start(Locale::Fr).await?;
    let plan = Plan::mixed()?.first(7);
    let widget = Widget::with(&browser, &plan, Step::Page(PageIx(1))).await?;
    let good = widget.kept().await?.context("nothing is kept")?;
    let broken = damage(&good);
    ensure!(broken != good, "nothing is damaged");
    let widget = damaged(&browser, &broken).await?;
    is_aside(&browser, &broken).await?;
    let told = widget.text(".notice.warning").await?;
    widget.choose(&Message::Restore).await?;
    widget.gone(".notice.warning").await?;
    let resumes = widget.say(&Message::ResumeFrom(7, 32)).await?;
    let start = widget.text(".start").await?;
    ensure!(start.contains(&resumes), "“{resumes}” is not told: {start}");
    widget.choose(&Message::Resume).await?;
    widget.found(".page").await?;
    let checked = widget.checked().await?;
    ensure!(checked.len() == 2, "chosen on the second page: {checked:?}");
    let kept = widget.kept().await?.context("nothing is kept")?;
    same_run(&kept, &good)?;
    let first = told.lines().next().unwrap_or_default();
    Ok(format!(
        "“{first}”; {} of {} characters taken along as they were; then “{resumes}”, and the same run kept",
        broken.len(),
        good.len(),
    ))
}

async fn goes_on_afresh() -> Result<String> {
    let browser = Browser::start(Locale::It).await?;
    let whole = Plan::mixed()?.stored(Step::Review)?;
    let cut = &whole[..whole.len() / 2];
    let widget = damaged(&browser, cut).await?;
    is_aside(&browser, cut).await?;
    widget.begin().await?;
    let before = widget.checked().await?;
    ensure!(before.is_empty(), "chosen already: {before:?}");
    widget.answer("budget", "own-budget").await?;
    let kept = widget.kept().await?.context("nothing is kept")?;
    ensure!(kept.contains("own-budget"), "kept: {kept}");
    is_aside(&browser, cut).await?;
    // The next time there is something to go on from, and nothing to tell.
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    let notices = widget.texts(".notice").await?;
    ensure!(notices.is_empty(), "still told: {notices:?}");
    widget.choose(&Message::Resume).await?;
    widget.found("#item-budget-own-budget:checked").await?;
    Ok(format!(
        "{} answers at the start, {} after a reload; the {} characters that can't be read still beside them",
        before.len(),
        widget.checked().await?.len(),
        cut.len(),
    ))
}
