//! A program that stops by an error of its own: what was kept is untouched, and can be taken along
//! without any program.

use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::MergingMessage;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Widget, events, fault, merging, site, traffic};
use serde_json::{Value, json};
use tempfile::TempDir;

const ROW: &str = "a_panic";

const TWO: &str = "<main><h1>Host</h1>\
    <cx-maturity assessment=\"organisation\" lang=\"it\" storage-key=\"one\"></cx-maturity>\
    <cx-maturity assessment=\"quick\" storage-key=\"two\"></cx-maturity></main>";

/// Takes away what the program is about to put something before, and has it do so: it can't go on.
const BREAK: &str = "\
    const root = document.querySelector('cx-maturity').shadowRoot;\
    root.querySelector('slot[name=help]').parentNode.remove();\
    root.querySelector('.page .secondary').click()";

/// Lets the facilitator's program put nothing into the page any more, and has it show something else.
const BREAK_MERGING: &str = "\
    const root = document.querySelector('cx-maturity').shadowRoot;\
    const way = [...root.querySelectorAll('button')].find((one) => one.textContent === arguments[0]);\
    Node.prototype.insertBefore = () => { throw new Error('not this time') };\
    way.click()";

/// Runs a script in the panel of the first element: `panel` is there, or null.
async fn look(browser: &Browser, script: &str) -> Result<Value> {
    look_for(browser, script, vec![]).await
}

async fn look_for(browser: &Browser, script: &str, arguments: Vec<Value>) -> Result<Value> {
    let script = format!(
        "const panel = document.querySelector('cx-maturity')?.shadowRoot?.querySelector('.fallback');\
         {script}"
    );
    browser.run(&script, arguments).await
}

/// A page with two elements; in the first, one answer is given and saved.
async fn answered() -> Result<(TempDir, Browser)> {
    let host = site::with_host(TWO)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::nth(&browser, 0).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    events::last(&browser, "saved").await?;
    Ok((host, browser))
}

async fn kept(browser: &Browser) -> Result<String> {
    let script = "return localStorage.getItem('cx-maturity/1/organisation/one')";
    let kept = browser.run(script, vec![]).await?;
    Ok(kept.as_str().context("nothing is kept")?.to_owned())
}

#[tokio::test]
async fn answers_outlive_the_program() -> Result<()> {
    fault::seen(ROW, "taken along without it", outlive()).await
}

async fn outlive() -> Result<String> {
    let (_host, browser) = answered().await?;
    traffic::at_hand(&browser, &["panel".to_owned()]).await?;
    let before = kept(&browser).await?;
    // What it takes to tell of it is there already.
    traffic::go_offline(&browser).await?;
    browser.run(BREAK, vec![]).await?;
    let failed = events::last(&browser, "failed").await?;
    ensure!(
        failed.detail == json!({"reason": "failed"}),
        "failed: {failed:?}"
    );
    let shown = async || {
        let text = look(&browser, "return panel?.innerText ?? ''").await?;
        let text = text.as_str().unwrap_or_default().to_owned();
        Ok(text
            .contains("Il questionario si è fermato")
            .then_some(text))
    };
    let told = eventually("the panel", shown).await?;
    let now = kept(&browser).await?;
    ensure!(now == before, "what was kept has changed: {now}");
    // The other element is of the same program, and stops with it.
    let both = "return [...document.querySelectorAll('cx-maturity')]\
                .filter((one) => one.shadowRoot.querySelector('.fallback')).length";
    let look_at_both = async || Ok((browser.run(both, vec![]).await? == json!(2)).then_some(()));
    eventually("the other panel", look_at_both).await?;
    look(&browser, "panel.querySelector('.secondary').click()").await?;
    let (name, bytes) = browser.downloaded().await?;
    ensure!(name == "cx-maturity-organisation.json", "named {name}");
    let report: Value = serde_json::from_slice(&bytes)?;
    ensure!(
        report["answers"] == json!({"budget": "own-budget"}),
        "taken along: {report}"
    );
    let chosen = loads_again(&String::from_utf8(bytes)?).await?;
    let told = told.lines().find(|line| line.contains("fermato"));
    Ok(format!(
        "“{}”; the same {} characters stored; {name} with {}, which loads again: {chosen}",
        told.unwrap_or_default(),
        now.len(),
        report["answers"],
    ))
}

/// What was taken along loads where the assessment runs.
async fn loads_again(report: &str) -> Result<String> {
    let host = site::with_host("<cx-maturity assessment=\"organisation\"></cx-maturity>")?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    let script = "document.querySelector('cx-maturity').report = arguments[0]";
    browser.run(script, vec![json!(report)]).await?;
    widget.found("#item-budget-own-budget:checked").await?;
    Ok(widget.checked().await?.join(", "))
}

/// The way on is the page anew: the answers are there.
#[tokio::test]
async fn the_page_anew_goes_on() -> Result<()> {
    fault::seen(ROW, "the page anew", goes_on()).await
}

async fn goes_on() -> Result<String> {
    let (_host, browser) = answered().await?;
    browser.run(BREAK, vec![]).await?;
    events::last(&browser, "failed").await?;
    let retry = async || {
        let clicked = look(
            &browser,
            "panel?.querySelector('.primary')?.click(); return !!panel",
        );
        Ok((clicked.await? == json!(true)).then_some(()))
    };
    eventually("the panel", retry).await?;
    let widget = Widget::nth(&browser, 0).await?;
    widget.click(".start .primary").await?;
    widget.found("#item-budget-own-budget:checked").await?;
    Ok(format!(
        "goes on with {}",
        widget.checked().await?.join(", ")
    ))
}

/// The facilitator's program: what was merged can be taken along without it, and opens again.
#[tokio::test]
async fn counts_outlive_the_program() -> Result<()> {
    fault::seen(ROW, "counts of a team", counts_outlive()).await
}

async fn counts_outlive() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let of = merging::campaign()?;
    let widget = merging::opened(&browser, &of).await?;
    let folder = tempfile::tempdir()?;
    let reports = merging::written(folder.path(), "reports.jsonl", &merging::everybody(&of)?)?;
    merging::take(&widget, &[reports]).await?;
    merging::merge(&widget).await?;
    let before = merging::counts(&widget).await?;
    traffic::at_hand(&browser, &["panel".to_owned()]).await?;
    let way = widget.say(&MergingMessage::ToOutcome).await?;
    browser.run(BREAK_MERGING, vec![json!(way)]).await?;
    let counts = format!("Download the counts of “{}”", of.title);
    let script = "const one = [...panel?.querySelectorAll('button') ?? []]\
                  .find((one) => one.textContent === arguments[0]);\
                  one?.click(); return !!one";
    let clicked = async || {
        let found = look_for(&browser, script, vec![json!(counts)]).await?;
        Ok((found == json!(true)).then_some(()))
    };
    eventually("the button for the counts", clicked).await?;
    let (name, bytes) = browser.downloaded().await?;
    ensure!(name == "cx-maturity-counts.json", "named {name}");
    // On another device, which knows nothing of the campaign.
    let elsewhere = Browser::start(Locale::En).await?;
    elsewhere.open("?team").await?;
    let widget = Widget::ready(&elsewhere).await?;
    let saved = folder.path().join(name);
    fs::write(&saved, bytes)?;
    widget.choose(&MergingMessage::OpenFile).await?;
    widget.give(&saved).await?;
    widget.heading_is(&of.title).await?;
    let after = merging::counts(&widget).await?;
    ensure!(before == after, "{before:?} and {after:?}");
    Ok(format!("“{counts}”; elsewhere the same: {after:?}"))
}
