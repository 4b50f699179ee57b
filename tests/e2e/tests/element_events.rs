//! The element's events: what each tells, when it does, and that nothing of the answers is among it.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Message, ReportMessage};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Widget, events, site, watch};
use serde_json::json;

const ONE: &str = "<cx-maturity assessment=\"organisation\" lang=\"fr\"></cx-maturity>";

/// cx-maturity-ready, -progress, -saved, -completed and -exported, over a whole run.
#[tokio::test]
async fn over_a_whole_run() -> Result<()> {
    let host = site::with_host(ONE)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    let ready = events::last(&browser, "ready").await?;
    ensure!(
        ready.detail == json!({"assessment": "organisation", "language": "fr"}),
        "ready: {ready:?}"
    );
    let all = events::told(&browser).await?;
    ensure!(all.len() == 1, "told before anybody did anything: {all:?}");
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    events::last(&browser, "saved").await?;
    let progress = events::last(&browser, "progress").await?;
    ensure!(
        progress.detail
            == json!({"assessment": "organisation", "step": "page", "answered": 1, "asked": 32}),
        "progress: {progress:?}"
    );
    ensure!(
        events::count(&browser, "completed").await? == 0,
        "completed"
    );
    widget.run_to_report(&Plan::all(3)?).await?;
    let completed = events::last(&browser, "completed").await?;
    ensure!(
        completed.detail == json!({"assessment": "organisation"}),
        "completed: {completed:?}"
    );
    let progress = events::last(&browser, "progress").await?;
    ensure!(
        progress.detail
            == json!({"assessment": "organisation", "step": "report", "answered": 32, "asked": 32}),
        "progress: {progress:?}"
    );
    widget.download().await?;
    let exported = events::last(&browser, "exported").await?;
    ensure!(
        exported.detail == json!({"assessment": "organisation", "kind": "report"}),
        "exported: {exported:?}"
    );
    back_and_forth(&browser, &widget).await?;
    for one in events::told(&browser).await? {
        let text = one.detail.to_string();
        let silent = !text.contains("budget") && !text.contains("level");
        ensure!(silent, "{} tells answers: {text}", one.name);
    }
    watch::saw_nothing(&browser).await
}

/// Coming back to the report completes nothing anew.
async fn back_and_forth(browser: &Browser, widget: &Widget<'_>) -> Result<()> {
    widget.choose(&ReportMessage::ReviewAnswers).await?;
    widget.found(".review").await?;
    let progress = events::last(browser, "progress").await?;
    ensure!(
        progress.detail["step"] == "review",
        "progress: {progress:?}"
    );
    widget.choose(&Message::SeeReport).await?;
    widget.found(".report").await?;
    let all = events::told(browser).await?;
    let completed = all.iter().filter(|one| one.name == "completed").count();
    ensure!(completed == 1, "completed {completed} times: {all:?}");
    Ok(())
}

/// cx-maturity-erase comes before anything is erased, and the page can prevent it.
#[tokio::test]
async fn before_anything_is_erased() -> Result<()> {
    let host = site::with_host(ONE)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    widget.choose(&Message::Back).await?;
    browser
        .run("globalThis.prevented = ['erase']", vec![])
        .await?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    let erase = events::last(&browser, "erase").await?;
    ensure!(
        erase.cancelable && erase.detail == json!({"assessment": "organisation"}),
        "erase: {erase:?}"
    );
    widget.gone("#question").await?;
    let kept = widget.kept().await?;
    ensure!(
        kept.is_some_and(|kept| kept.contains("own-budget")),
        "it is erased"
    );
    browser.run("globalThis.prevented = []", vec![]).await?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.found(".notice").await?;
    // What is left to say of it goes once the second copy has it.
    let gone = async || Ok(widget.kept().await?.is_none().then_some(()));
    eventually("the end of what was kept", gone).await
}

/// cx-maturity-failed where there is no such assessment.
#[tokio::test]
async fn of_what_is_not_there() -> Result<()> {
    let host = site::with_host("<cx-maturity assessment=\"nothing\"></cx-maturity>")?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let failed = events::last(&browser, "failed").await?;
    ensure!(
        failed.detail == json!({"reason": "unknown"}),
        "failed: {failed:?}"
    );
    ensure!(events::count(&browser, "ready").await? == 0, "it is ready");
    Ok(())
}
