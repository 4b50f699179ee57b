//! One assessment in two tabs of a browser: each takes in what the other stores, and tells it.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::tabs::Tabs;
use cx_maturity_e2e::{Browser, Published, Widget, watch};

#[tokio::test]
async fn two_tabs_are_merged_per_answer_with_a_notice() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    watch::begin(&browser).await?;
    let here = Widget::opened(&browser, Published::Organisation).await?;
    here.begin().await?;
    here.answer("budget", "own-budget").await?;
    let tabs = Tabs::open(&browser).await?;
    let there = Widget::opened(&browser, Published::Organisation).await?;
    there.choose(&Message::Resume).await?;
    there.found("#item-budget-own-budget:checked").await?;
    there.answer("defined-strategy", "written").await?;
    tabs.to_first().await?;
    // The first tab hears of it, says so, and loses nothing of its own.
    here.found("#item-defined-strategy-written:checked").await?;
    here.found("#item-budget-own-budget:checked").await?;
    let told = here.say(&Message::Together).await?;
    let look = async || Ok(here.text(".notice").await?.contains(&told).then_some(()));
    eventually("the notice of the other tab", look).await?;
    here.answer("budget", "all-budgets").await?;
    let kept = here.kept().await?.unwrap_or_default();
    ensure!(
        kept.contains("all-budgets") && kept.contains("written"),
        "one tab has overwritten the other: {kept}"
    );
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn what_is_erased_in_one_tab_can_be_brought_back_in_the_other() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let here = Widget::opened(&browser, Published::Organisation).await?;
    here.begin().await?;
    here.answer("budget", "own-budget").await?;
    let tabs = Tabs::open(&browser).await?;
    let there = Widget::opened(&browser, Published::Organisation).await?;
    there.choose(&Message::Erase).await?;
    there.choose(&Message::YesErase).await?;
    there.found(".notice").await?;
    tabs.to_first().await?;
    here.found(".start").await?;
    here.choose(&Message::Undo).await?;
    here.found("#item-budget-own-budget:checked").await?;
    Ok(())
}
