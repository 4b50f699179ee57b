//! The element's properties and methods, as a page's own script uses them.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::{Plan, same};
use cx_maturity_e2e::{Browser, Widget, events, site, watch};
use serde_json::{Value, json};

const ONE: &str = "<cx-maturity assessment=\"organisation\"></cx-maturity>";

async fn started(host: &std::path::Path) -> Result<Browser> {
    let browser = Browser::over(host, Locale::En).await?;
    watch::begin(&browser).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    Ok(browser)
}

/// Runs a script in which `one` is the element.
async fn page(browser: &Browser, script: &str) -> Result<Value> {
    let script = format!("const one = document.querySelector('cx-maturity'); {script}");
    browser.run(&script, vec![]).await
}

/// Runs a script in which `one` is the element and `done` takes the result.
async fn page_later(browser: &Browser, script: &str) -> Result<Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1];\
         const one = document.querySelector('cx-maturity'); {script}"
    );
    browser.run_to_end(&script, vec![]).await
}

/// `answers` and `report` tell what is answered; nothing before anything is.
#[tokio::test]
async fn tell_what_is_answered() -> Result<()> {
    let host = site::with_host(ONE)?;
    let browser = started(host.path()).await?;
    let widget = Widget::ready(&browser).await?;
    let told = page(&browser, "return [one.answers, one.report]").await?;
    ensure!(told == json!([null, null]), "told: {told}");
    let none = page_later(&browser, "one.exportReport().then(done)").await?;
    ensure!(none.is_null(), "exported: {none}");
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    let answers = page(&browser, "return one.answers").await?;
    ensure!(
        answers == json!({"budget": "own-budget"}),
        "answers: {answers}"
    );
    widget.answer_page(&Plan::mixed()?).await?;
    let text = "return JSON.stringify(one.report)";
    let report = page(&browser, text).await?;
    let expected = Plan::mixed()?.first(5).unscored()?;
    let expected: Value = serde_json::from_str(&expected)?;
    let report: Value = serde_json::from_str(report.as_str().unwrap_or_default())?;
    ensure!(report == expected, "report: {report}\nexpected: {expected}");
    let exported = page_later(&browser, "one.exportReport().then(done)").await?;
    ensure!(exported == expected, "exported: {exported}");
    ensure!(
        events::count(&browser, "exported").await? == 0,
        "a page's own export is told"
    );
    watch::saw_nothing(&browser).await
}

/// Setting `answers` fills what is not answered, and nothing else; what does not fit is told.
#[tokio::test]
async fn answers_fill_gaps() -> Result<()> {
    let host = site::with_host(ONE)?;
    let browser = started(host.path()).await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    let set = "one.answers = {budget: 'all-budgets', 'defined-strategy': 'written', nothing: 'x'}";
    page(&browser, set).await?;
    let told = widget.say(&Message::Suggested(1)).await?;
    let look = async || Ok(widget.text(".notice").await?.contains(&told).then_some(()));
    eventually("the notice", look).await?;
    let answers = page(&browser, "return one.answers").await?;
    ensure!(
        answers == json!({"budget": "own-budget", "defined-strategy": "written"}),
        "answers: {answers}"
    );
    let failed = events::last(&browser, "failed").await?;
    ensure!(
        failed.detail == json!({"reason": "answers", "items": ["nothing"]}),
        "failed: {failed:?}"
    );
    watch::saw_nothing(&browser).await
}

/// What a page has set before the element's file was there counts like what it sets after.
#[tokio::test]
async fn set_before_there_was_an_element() -> Result<()> {
    let host = site::without_element(ONE)?;
    let browser = started(host.path()).await?;
    page(
        &browser,
        "one.answers = {budget: 'own-budget'}; import('./cx-maturity.js')",
    )
    .await?;
    let widget = Widget::ready(&browser).await?;
    let told = widget.say(&Message::Suggested(1)).await?;
    let look = async || Ok(widget.text(".notice").await?.contains(&told).then_some(()));
    eventually("the notice", look).await?;
    let answers = page(
        &browser,
        "return [Object.hasOwn(one, 'answers'), one.answers]",
    )
    .await?;
    ensure!(
        answers == json!([false, {"budget": "own-budget"}]),
        "answers: {answers}"
    );
    watch::saw_nothing(&browser).await
}

/// `importReport` and `report` take a report as text, object, bytes or file; where there are answers
/// to lose, the respondent decides.
#[tokio::test]
async fn a_report_is_loaded() -> Result<()> {
    let host = site::with_host(ONE)?;
    let browser = started(host.path()).await?;
    let widget = Widget::ready(&browser).await?;
    let report = Plan::mixed()?.report(None)?;
    let script = "const done = arguments[1]; const one = document.querySelector('cx-maturity');\
                  one.importReport(new File([arguments[0]], 'report.json')).then(() => done(true))";
    browser.run_to_end(script, vec![json!(report)]).await?;
    widget.found(".report").await?;
    same(
        &widget.download().await?,
        &Plan::mixed()?.report(browser.today().await?)?,
    )?;
    let other = Plan::all(1)?.report(None)?;
    for given in [
        "arguments[0]",
        "JSON.parse(arguments[0])",
        "new TextEncoder().encode(arguments[0])",
    ] {
        let script = format!("document.querySelector('cx-maturity').report = {given}");
        browser.run(&script, vec![json!(other)]).await?;
        widget.found("#question").await?;
        widget.choose(&Message::Keep).await?;
        widget.gone("#question").await?;
    }
    let kept = page(&browser, "return one.answers.budget").await?;
    ensure!(
        kept == json!(Plan::mixed()?.of("budget")),
        "it is replaced: {kept}"
    );
    watch::saw_nothing(&browser).await
}

/// `reset` erases, the page can prevent it, and the respondent can bring the answers back.
#[tokio::test]
async fn reset_can_be_undone() -> Result<()> {
    let host = site::with_host(ONE)?;
    let browser = started(host.path()).await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    page(&browser, "globalThis.prevented = ['erase']; one.reset()").await?;
    events::last(&browser, "erase").await?;
    ensure!(
        widget.has("#item-budget-own-budget:checked").await?,
        "it is erased"
    );
    page(&browser, "globalThis.prevented = []; one.reset()").await?;
    widget.found(".start").await?;
    ensure!(widget.kept().await?.is_none(), "it is kept");
    widget.choose(&Message::Undo).await?;
    widget.found("#item-budget-own-budget:checked").await?;
    watch::saw_nothing(&browser).await
}

/// `focus` goes to the heading; `destroy` frees all, and brings back what the page had put in.
#[tokio::test]
async fn focus_and_destroy() -> Result<()> {
    let body = "<cx-maturity assessment=\"organisation\"><p id=\"own\">Own</p></cx-maturity>";
    let host = site::with_host(body)?;
    let browser = started(host.path()).await?;
    let widget = Widget::ready(&browser).await?;
    let shown = "return document.querySelector('#own').getClientRects().length";
    ensure!(
        browser.run(shown, vec![]).await? == json!(0),
        "what the page put in is still shown"
    );
    page(&browser, "one.focus()").await?;
    widget.focus_on("heading").await?;
    page(&browser, "one.destroy()").await?;
    ensure!(
        browser.run(shown, vec![]).await? == json!(1),
        "what the page put in is not back"
    );
    let told = page(&browser, "return [one.answers, one.report]").await?;
    ensure!(told == json!([null, null]), "told: {told}");
    watch::saw_nothing(&browser).await
}
