//! Storage that is denied, full, corrupt or newer: the run goes on, and it is told what is lost.

use anyhow::{Context, Result, ensure};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Fault, Message};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::plan::{Plan, same, same_run};
use cx_maturity_e2e::{Browser, Published, Widget, report};
use serde_json::json;

#[tokio::test]
async fn denied_where_the_browser_throws() -> Result<()> {
    let denied = "Object.defineProperty(window, 'localStorage', {get() {\
                    throw new DOMException('The operation is insecure.', 'SecurityError');\
                  }})";
    goes_on_in_memory(denied).await
}

#[tokio::test]
async fn denied_where_there_is_none() -> Result<()> {
    goes_on_in_memory("Object.defineProperty(window, 'localStorage', {value: null})").await
}

/// From the start to the report without storage; the notice stands, and its download works.
async fn goes_on_in_memory(denied: &str) -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    browser.before_each_page(denied).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    let told = widget.say(&Message::NotSaved(Fault::Denied)).await?;
    ensure!(
        widget.text(".notice.warning").await?.contains(&told),
        "“{told}” is not told"
    );
    let plan = Plan::mixed()?;
    widget.begin().await?;
    widget.answer_page(&plan).await?;
    ensure!(
        widget.text(".notice.warning").await?.contains(&told),
        "it is told no longer"
    );
    same(
        &widget.download().await?,
        &plan.clone().first(5).unscored()?,
    )?;
    widget.run_to_report(&plan).await?;
    report::shows(&widget, &expected(&plan)?).await?;
    ensure!(
        widget.text(".notice.warning").await?.contains(&told),
        "it is told no longer"
    );
    same(
        &widget.download().await?,
        &plan.report(browser.today().await?)?,
    )?;
    Ok(())
}

/// The key under which the answers are kept.
fn key() -> String {
    Published::Organisation.key()
}

/// Leaves no room for another character.
const FILL: &str = "\
    for (let size = 4194304, at = 0; size >= 1; size = Math.floor(size / 2)) {\
      for (;;) {\
        try { localStorage.setItem('filler-' + at, 'x'.repeat(size)); at += 1; } catch { break; }\
      }\
    }";

#[tokio::test]
async fn full_and_with_room_again() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    let plan = Plan::mixed()?;
    let some = plan.clone().first(5);
    let widget = Widget::with(&browser, &some, Step::Page(PageIx(1))).await?;
    widget.begin().await?;
    let before = widget.kept().await?;
    browser.run(FILL, vec![]).await?;
    widget.answer_page(&plan).await?;
    let told = widget.say(&Message::NotSaved(Fault::Full)).await?;
    ensure!(
        widget.text(".notice.warning").await?.contains(&told),
        "“{told}” is not told"
    );
    ensure!(
        widget.kept().await? == before,
        "the last value that was kept is not whole"
    );
    same(
        &widget.download().await?,
        &plan.clone().first(9).unscored()?,
    )?;
    widget.go_on().await?;
    let room = "for (const key of Object.keys(localStorage))\
                  if (key.startsWith('filler-')) localStorage.removeItem(key)";
    browser.run(room, vec![]).await?;
    widget.answer_page(&plan).await?;
    widget.gone(".notice").await?;
    let kept = widget.kept().await?.context("nothing is kept")?;
    same_run(&kept, &plan.first(14).stored(Step::Page(PageIx(2)))?)?;
    Ok(())
}

/// Puts something into the place of what is kept, and opens the page anew.
async fn keeping<'a>(browser: &'a Browser, text: &str) -> Result<Widget<'a>> {
    Widget::opened(browser, Published::Organisation).await?;
    let keep = "localStorage.setItem(arguments[0], arguments[1]);\
                indexedDB.deleteDatabase('cx-maturity').onsuccess = () => arguments[2]()";
    let arguments = vec![json!(key()), json!(text)];
    browser.run_to_end(keep, arguments).await?;
    browser.reload().await?;
    Widget::ready(browser).await
}

#[tokio::test]
async fn corrupt_it_is_put_aside_and_can_be_downloaded() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let whole = Plan::mixed()?.stored(Step::Review)?;
    let cut = &whole[..whole.len() / 2];
    let widget = keeping(&browser, cut).await?;
    let told = widget.say(&Message::Unreadable).await?;
    ensure!(
        widget.text(".notice.warning").await?.contains(&told),
        "“{told}” is not told"
    );
    ensure!(
        !widget.has(".start .secondary").await?,
        "there is something to go on from"
    );
    let aside = format!("return localStorage.getItem('{}/unreadable')", key());
    let look = async || Ok((browser.run(&aside, vec![]).await? == json!(cut)).then_some(()));
    eventually("what can't be read, put aside", look).await?;
    widget.choose(&Message::DownloadUnreadable).await?;
    let (name, bytes) = browser.downloaded().await?;
    ensure!(bytes == cut.as_bytes(), "{name} holds something else");
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    let kept = widget.kept().await?.context("nothing is kept")?;
    ensure!(kept.contains("own-budget"), "kept: {kept}");
    ensure!(
        browser.run(&aside, vec![]).await? == json!(cut),
        "what was put aside is gone"
    );
    // The next time there is something to go on from, and nothing to tell.
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(
        !widget.has(".notice").await?,
        "{}",
        widget.text(".notice").await?
    );
    widget.choose(&Message::Resume).await?;
    widget
        .found("#item-budget-own-budget:checked")
        .await
        .map(|_| ())
}

#[tokio::test]
async fn of_a_newer_format_it_is_left_untouched() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let newer = r#"{"format":99,"secret":{"of":"the future"}}"#;
    let widget = keeping(&browser, newer).await?;
    let told = widget.say(&Message::Newer).await?;
    ensure!(
        widget.text(".notice.warning").await?.contains(&told),
        "“{told}” is not told"
    );
    let plan = Plan::all(3)?;
    widget.begin().await?;
    widget.run_to_report(&plan).await?;
    report::shows(&widget, &expected(&plan)?).await?;
    let kept = browser.run("return {...localStorage}", vec![]).await?;
    ensure!(kept == json!({key(): newer}), "kept: {kept}");
    Ok(())
}
