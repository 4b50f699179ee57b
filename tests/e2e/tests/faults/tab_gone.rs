//! A tab that crashes, is closed, or goes elsewhere and back; a browser that is killed: what was
//! answered last is there.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::killed::Respondent;
use cx_maturity_e2e::offline::Site;
use cx_maturity_e2e::tabs::Tabs;
use cx_maturity_e2e::{Browser, Capability, Published, Widget, environment, fault};
use serde_json::json;

const ROW: &str = "tab_gone";
const CHOSEN: &str = "#item-budget-own-budget:checked";

/// How often a browser is killed, and from which seed, where nobody asks for more.
const KILLS: u32 = 3;
const SEED: u64 = 1;

/// One answer is given, and nothing waited for.
async fn answered(browser: &Browser) -> Result<()> {
    let widget = Widget::opened(browser, Published::Organisation).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await
}

/// Opened again, it goes on from that answer.
async fn is_there(browser: &Browser) -> Result<String> {
    let widget = Widget::opened(browser, Published::Organisation).await?;
    widget.choose(&Message::Resume).await?;
    widget.found(CHOSEN).await?;
    Ok(widget.checked().await?.join(", "))
}

#[tokio::test]
async fn crashes() -> Result<()> {
    fault::seen_with(&[Capability::Crash], ROW, "it crashes", async {
        let browser = Browser::start(Locale::En).await?;
        answered(&browser).await?;
        browser.crash().await?;
        Ok(format!("opened again: {}", is_there(&browser).await?))
    })
    .await
}

#[tokio::test]
async fn is_closed() -> Result<()> {
    fault::seen(ROW, "it is closed", async {
        let browser = Browser::start(Locale::En).await?;
        answered(&browser).await?;
        let tabs = Tabs::open(&browser).await?;
        tabs.close_first().await?;
        Ok(format!("in another tab: {}", is_there(&browser).await?))
    })
    .await
}

#[tokio::test]
async fn goes_back_and_forward() -> Result<()> {
    fault::seen(ROW, "it goes back and forward", back_and_forward()).await
}

async fn back_and_forward() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    browser.open("paper/quick.en.html").await?;
    answered(&browser).await?;
    let mut seen = Vec::new();
    for _ in 0..2 {
        browser.back().await?;
        let elsewhere = "return document.querySelector('cx-maturity') === null";
        let elsewhere = browser.run(elsewhere, vec![]).await?;
        ensure!(elsewhere == json!(true), "it is still there");
        browser.forward().await?;
        let widget = Widget::ready(&browser).await?;
        // As it was, where the browser has kept the page; else from its start.
        if widget.has(".start").await? {
            widget.begin().await?;
        }
        widget.found(CHOSEN).await?;
        // The next answer is not the first of a new run.
        widget.answer("defined-strategy", "written").await?;
        seen = widget.checked().await?;
    }
    Ok(format!("back and forward, twice: {}", seen.join(", ")))
}

/// `cargo xtask kill` does it a hundred times.
#[tokio::test]
async fn is_killed_with_its_browser() -> Result<()> {
    fault::seen_with(&[Capability::Kill], ROW, "the browser is killed", killed()).await
}

async fn killed() -> Result<String> {
    let times = environment::times().unwrap_or(KILLS);
    let seed = environment::seed().unwrap_or(SEED);
    let site = Site::of_the_build()?;
    let profile = tempfile::tempdir()?;
    let mut respondent = Respondent::new(seed);
    for kill in 1..=times {
        let goes_on = respondent.answers_until_the_kill(profile.path(), &site);
        goes_on
            .await
            .map_err(|error| error.context(format!("before kill {kill}, seed {seed}")))?;
    }
    respondent.looks(profile.path(), &site).await?;
    let counts = respondent.counts;
    let line = format!(
        "{times} kills (seed {seed}): {} answers told as saved, {} found after the kill, {} lost; {} not \
         told yet, {} of them found",
        counts.told,
        counts.found,
        counts.lost.len(),
        counts.untold,
        counts.untold_found
    );
    ensure!(
        counts.lost.is_empty() && counts.told > 0,
        "{line}: {:?}",
        counts.lost
    );
    Ok(line)
}
