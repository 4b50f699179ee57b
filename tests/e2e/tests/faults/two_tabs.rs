//! One assessment in two tabs or windows of a browser: each takes in what the other stores, and tells it.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::orders::World;
use cx_maturity_e2e::tabs::Tabs;
use cx_maturity_e2e::{Browser, Published, Widget, environment, fault, watch};

const ROW: &str = "two_tabs";

/// How many random orders there are, and from which seed, where nobody asks for others.
const ORDERS: u32 = 5;
const SEED: u64 = 1;

#[tokio::test]
async fn are_merged_per_answer_with_a_notice() -> Result<()> {
    fault::seen(ROW, "an answer in each", merged()).await
}

async fn merged() -> Result<String> {
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
    watch::saw_nothing(&browser).await?;
    Ok(format!(
        "“{told}”; chosen in the first: {}",
        here.checked().await?.join(", ")
    ))
}

#[tokio::test]
async fn what_is_erased_in_one_can_be_brought_back_in_the_other() -> Result<()> {
    fault::seen(ROW, "erased in one", erased()).await
}

async fn erased() -> Result<String> {
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
    let notice = here.text(".notice").await?;
    here.choose(&Message::Undo).await?;
    here.found("#item-budget-own-budget:checked").await?;
    let told = notice.lines().next().unwrap_or_default();
    Ok(format!(
        "“{told}” in the other; brought back there: {}",
        here.checked().await?.join(", ")
    ))
}

/// As tests/two_tabs.rs does natively, where there are ten thousand: `cargo xtask orders`.
#[tokio::test]
async fn in_random_orders_the_last_act_stands() -> Result<()> {
    fault::seen(ROW, "random orders", in_random_orders()).await
}

async fn in_random_orders() -> Result<String> {
    let orders = environment::times().unwrap_or(ORDERS);
    let seed = environment::seed().unwrap_or(SEED);
    let counts = World::new(orders).await?.happen(orders, seed).await?;
    Ok(format!(
        "{orders} random orders (seed {seed}), {} acts in two windows: {} answers given last, {} of them \
         shown by both in the end, {} lost",
        counts.acts,
        counts.answers,
        counts.shown,
        counts.answers - counts.shown
    ))
}
