//! Two elements on one page of a host: nothing of one is ever seen in the other.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Message, ReportMessage};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Published, Widget, site, watch};
use serde_json::{Value, json};

const TWO: &str = "<h1>Host</h1>\
    <div id=\"one\"><cx-maturity assessment=\"organisation\" lang=\"fr\" storage-key=\"first\"></cx-maturity></div>\
    <div id=\"two\"><cx-maturity assessment=\"organisation\" lang=\"it\" storage-key=\"second\"></cx-maturity></div>";

#[tokio::test]
async fn are_independent() -> Result<()> {
    let host = site::with_host(TWO)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let (one, two) = (
        Widget::nth(&browser, 0).await?,
        Widget::nth(&browser, 1).await?,
    );
    ensure!(
        one.locale().await? == Locale::Fr,
        "the first does not speak French"
    );
    ensure!(
        two.locale().await? == Locale::It,
        "the second does not speak Italian"
    );
    one.begin().await?;
    let (high, low) = (Plan::all(4)?, Plan::all(0)?);
    one.answer_page(&high).await?;
    ensure!(two.has(".start").await?, "the second has left its start");
    two.begin().await?;
    ensure!(
        two.checked().await?.is_empty(),
        "the second has answers of the first"
    );
    two.answer_page(&low).await?;
    two.go_on().await?;
    two.speak(Locale::En).await?;
    ensure!(
        one.locale().await? == Locale::Fr,
        "the first has changed its language too"
    );
    let place = one.say(&Message::PageOf(1, 7)).await?;
    ensure!(
        one.text("#progress").await? == place,
        "the first has gone on too"
    );
    check_stores(&browser).await?;
    browser.reload().await?;
    let (one, two) = (
        Widget::nth(&browser, 0).await?,
        Widget::nth(&browser, 1).await?,
    );
    one.choose(&Message::Resume).await?;
    one.found("#item-budget-all-budgets:checked").await?;
    two.choose(&Message::Resume).await?;
    let place = two.say(&Message::PageOf(2, 7)).await?;
    ensure!(
        two.text("#progress").await? == place,
        "the second goes on elsewhere"
    );
    erase_the_first(&browser, &one).await?;
    watch::saw_nothing(&browser).await
}

/// Each under its own key, with its own answers, and nothing else.
async fn check_stores(browser: &Browser) -> Result<()> {
    let kept = browser.run("return Object.fromEntries(Object.entries(localStorage).filter(([key]) => !key.endsWith('/backup')))", vec![]).await?;
    let keys: Vec<&String> = kept
        .as_object()
        .into_iter()
        .flat_map(|all| all.keys())
        .collect();
    let (first, second) = (
        "cx-maturity/1/organisation/first",
        "cx-maturity/1/organisation/second",
    );
    ensure!(keys.len() == 2, "kept under {keys:?}");
    let holds =
        |key: &str, option: &str| kept[key].as_str().is_some_and(|all| all.contains(option));
    ensure!(
        holds(first, "all-budgets") && holds(second, "on-the-side"),
        "kept: {kept}"
    );
    ensure!(
        !holds(first, "on-the-side") && !holds(second, "all-budgets"),
        "mixed: {kept}"
    );
    Ok(())
}

async fn erase_the_first(browser: &Browser, one: &Widget<'_>) -> Result<()> {
    one.choose(&Message::Back).await?;
    one.choose(&Message::Erase).await?;
    one.choose(&Message::YesErase).await?;
    one.found(".notice").await?;
    let keys = "return Object.keys(localStorage).filter((key) => !key.endsWith('/backup'))";
    let gone = async || {
        let keys = browser.run(keys, vec![]).await?;
        Ok((keys == json!(["cx-maturity/1/organisation/second"])).then_some(()))
    };
    eventually("the first to be gone", gone).await
}

#[tokio::test]
async fn without_a_key_each_has_a_place_of_its_own() -> Result<()> {
    let host = site::with_host("<cx-maturity></cx-maturity><cx-maturity></cx-maturity>")?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    browser.open(site::HOST).await?;
    let (one, two) = (
        Widget::nth(&browser, 0).await?,
        Widget::nth(&browser, 1).await?,
    );
    one.open(Published::Organisation).await?;
    one.begin().await?;
    one.answer("budget", "own-budget").await?;
    ensure!(two.has(".choice").await?, "the second has left its choice");
    two.open(Published::Organisation).await?;
    ensure!(
        !two.has(".start .secondary").await?,
        "the second goes on from what the first has"
    );
    two.begin().await?;
    ensure!(
        two.checked().await?.is_empty(),
        "the second has answers of the first"
    );
    Ok(())
}

/// Where the answers are kept goes by the place on the page, but only once: another program takes
/// over, and the element stands elsewhere by then.
#[tokio::test]
async fn one_that_is_moved_writes_nothing_over_the_other() -> Result<()> {
    let element = "<cx-maturity assessment=\"organisation\"></cx-maturity>";
    let host = site::with_host(&format!("<div>{element}</div><div>{element}</div>"))?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let (one, two) = (
        Widget::nth(&browser, 0).await?,
        Widget::nth(&browser, 1).await?,
    );
    let plan = Plan::all(3)?;
    one.begin().await?;
    one.answer("budget", "own-budget").await?;
    two.begin().await?;
    two.run_to_report(&plan).await?;
    two.choose(&ReportMessage::ReviewAnswers).await?;
    two.found(".review").await?;
    let before = one.kept().await?;
    // The first one stands after the second now.
    let swap = "document.body.append(document.querySelector('div'))";
    browser.run(swap, vec![]).await?;
    let two = Widget::nth(&browser, 0).await?;
    two.choose(&Message::SeeReport).await?;
    two.found(".report").await?;
    ensure!(
        one.kept().await? == before,
        "the answers of the first are written over"
    );
    watch::saw_nothing(&browser).await
}

/// While a program takes over, the host takes the element out: nothing comes up any more.
#[tokio::test]
async fn one_that_is_destroyed_on_the_way_stays_so() -> Result<()> {
    let host = site::with_host(TWO)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::nth(&browser, 1).await?;
    widget.begin().await?;
    widget.run_to_report(&Plan::all(3)?).await?;
    let label = widget.say(&ReportMessage::ReviewAnswers).await?;
    let both = "\
        const done = arguments[1];\
        const one = document.querySelector('#two cx-maturity');\
        const buttons = [...one.shadowRoot.querySelectorAll('button')];\
        buttons.find((button) => button.innerText.trim() === arguments[0]).click();\
        Promise.resolve().then(() => one.destroy()).then(() =>\
          setTimeout(() => done([...one.shadowRoot.children].map((left) => left.localName)), 500))";
    let left = browser.run_to_end(both, vec![json!(label)]).await?;
    ensure!(left == json!(["slot"]), "{left} are left");
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn one_that_is_moved_keeps_its_state() -> Result<()> {
    let host = site::with_host(TWO)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::nth(&browser, 0).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    widget.choose(&Message::Continue).await?;
    widget.found("#held").await?;
    // It stands after the other one now.
    browser
        .run(
            "document.body.append(document.querySelector('#one cx-maturity'))",
            vec![],
        )
        .await?;
    let moved = Widget::nth(&browser, 1).await?;
    ensure!(
        moved.locale().await? == Locale::Fr,
        "it speaks another language"
    );
    ensure!(
        moved.checked().await? == ["item-budget-own-budget"],
        "it has other answers"
    );
    ensure!(
        moved.has("#held").await?,
        "nothing holds the page back any more"
    );
    moved.answer("defined-strategy", "written").await?;
    let held = moved.say(&Message::HeldTitle(3)).await?;
    let look = async || Ok((moved.text("#held").await? == held).then_some(()));
    eventually("one held item less", look).await?;
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn one_that_is_destroyed_begins_anew_when_it_comes_back() -> Result<()> {
    let host = site::with_host(TWO)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::nth(&browser, 1).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    let destroy = "const done = arguments[0]; const one = document.querySelector('#two cx-maturity');\
                   one.destroy(); globalThis.gone = one; one.remove(); done(true);";
    browser.run_to_end(destroy, vec![]).await?;
    let left = "return globalThis.gone.shadowRoot.querySelectorAll('.widget').length";
    ensure!(
        browser.run(left, vec![]).await? == json!(0),
        "it still shows something"
    );
    browser
        .run(
            "document.querySelector('#two').append(globalThis.gone)",
            vec![],
        )
        .await?;
    let back = Widget::nth(&browser, 1).await?;
    back.found(".start").await?;
    let shown = back
        .look("return all('.widget').length", Value::Null)
        .await?;
    ensure!(shown == json!(1), "it is shown {shown} times");
    ensure!(
        back.locale().await? == Locale::It,
        "it speaks another language"
    );
    back.choose(&Message::Resume).await?;
    back.found("#item-budget-own-budget:checked").await?;
    ensure!(
        Widget::nth(&browser, 0).await?.has(".start").await?,
        "the other one has changed"
    );
    watch::saw_nothing(&browser).await
}
