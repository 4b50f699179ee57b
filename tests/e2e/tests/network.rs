//! What is asked of the network, and what can be read before it has answered.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{self, Message};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::plan::{DEFINITION, Plan};
use cx_maturity_e2e::{Browser, Widget, report, watch};
use serde_json::{Value, json};

#[tokio::test]
async fn a_whole_run_makes_not_one_request() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    let first = everything_at_hand(&browser).await?;
    let plan = Plan::mixed()?;
    widget.begin().await?;
    for locale in Locale::ALL.into_iter().cycle().take(7) {
        widget.speak(locale).await?;
        widget.answer_page(&plan).await?;
        widget.go_on().await?;
    }
    widget.speak(Locale::It).await?;
    widget.choose(&Message::SeeReport).await?;
    for locale in Locale::ALL {
        widget.speak(locale).await?;
        report::shows(&widget, &expected(&plan)?).await?;
    }
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("report.json");
    std::fs::write(&file, widget.download().await?)?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.found(".start").await?;
    widget.load(&file).await?;
    widget.found(".report").await?;
    widget.choose(&Message::ToStart).await?;
    widget.speak(Locale::Fr).await?;
    let last = asked(&browser).await?;
    ensure!(
        last == first,
        "during the run, these were asked for: {last:?}; before: {first:?}"
    );
    watch::saw_nothing(&browser).await
}

/// What the server was asked for, and what the page says it asked for.
async fn asked(browser: &Browser) -> Result<(Vec<String>, Value)> {
    let script = "return performance.getEntriesByType('resource').map((one) => one.name)";
    Ok((browser.requests(), browser.run(script, vec![]).await?))
}

/// Waits for the texts of all languages, which follow once the widget can be used. The page lists
/// what it asked for when it has arrived.
async fn everything_at_hand(browser: &Browser) -> Result<(Vec<String>, Value)> {
    let wanted = Locale::ALL.map(|locale| format!("organisation.{}-", locale.tag()));
    let look = async || {
        let (requests, resources) = asked(browser).await?;
        let listed = resources.to_string();
        let all = wanted.iter().all(|part| listed.contains(part.as_str()));
        Ok(all.then_some((requests, resources)))
    };
    eventually("the texts of all languages", look).await
}

#[tokio::test]
async fn offline_after_the_first_load_all_goes_on() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    everything_at_hand(&browser).await?;
    browser.devtools("Network.enable", json!({})).await?;
    let offline = json!({
        "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
    });
    browser
        .devtools("Network.emulateNetworkConditions", offline)
        .await?;
    let plan = Plan::all(2)?;
    widget.speak(Locale::Fr).await?;
    widget.begin().await?;
    widget.run_to_report(&plan).await?;
    widget.speak(Locale::En).await?;
    report::shows(&widget, &expected(&plan)?).await
}

#[tokio::test]
async fn the_introduction_is_there_before_the_program() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    browser.devtools("Network.enable", json!({})).await?;
    browser
        .devtools("Network.setBlockedURLs", json!({"urls": ["*.wasm"]}))
        .await?;
    browser.open("").await?;
    let asked_for_program = |path: &String| path.ends_with(".wasm");
    ensure!(
        !browser.requests().iter().any(asked_for_program),
        "the program has come"
    );
    let shown = browser
        .run("return document.body.innerText", vec![])
        .await?;
    let shown = shown.as_str().context("no text")?;
    ensure!(
        shown.contains(&title(Locale::Fr)?),
        "no introduction in {shown}"
    );
    ensure!(
        shown.contains(&privacy(Locale::Fr)),
        "nothing about the answers in {shown}"
    );
    for other in [Locale::En, Locale::It] {
        ensure!(
            !shown.contains(&title(other)?),
            "{} is shown too",
            other.tag()
        );
    }
    Ok(())
}

#[tokio::test]
async fn without_script_the_introduction_stands_in_every_language() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let off = json!({"value": true});
    browser
        .devtools("Emulation.setScriptExecutionDisabled", off)
        .await?;
    browser.open("").await?;
    // What assistive technology is told: only what is really shown.
    let tree = browser
        .devtools("Accessibility.getFullAXTree", json!({}))
        .await?;
    let nodes = tree["nodes"].as_array().context("no tree")?;
    let named: Vec<&str> = nodes
        .iter()
        .filter_map(|one| one["name"]["value"].as_str())
        .collect();
    for locale in Locale::ALL {
        for text in [title(locale)?, privacy(locale)] {
            ensure!(named.contains(&text.as_str()), "no “{text}” in {named:?}");
        }
    }
    Ok(())
}

/// The title of the assessment.
fn title(locale: Locale) -> Result<String> {
    let definition: Value = serde_json::from_str(DEFINITION)?;
    let title = definition["texts"][locale.tag()]["title"].as_str();
    Ok(title.context("no title")?.to_owned())
}

fn privacy(locale: Locale) -> String {
    wording::text(locale, &Message::PrivacyTitle).into_owned()
}
