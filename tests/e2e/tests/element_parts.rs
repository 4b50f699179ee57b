//! The element's parts, slots and custom properties, by name: each is there, the page can style the
//! ones, fill the others, and set the last.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Widget, site, watch};
use serde_json::{Value, json};
use xtask::contract::Contract;

const FILLED: &str = "<cx-maturity assessment=\"organisation\">\
    <p>Before</p>\
    <p slot=\"introduction\">Introduction</p>\
    <p slot=\"choice\">Choice</p>\
    <p slot=\"help\">Help</p>\
    <p slot=\"footer\">Footer</p>\
    </cx-maturity>";

/// Has the page give each part an outline of its own.
const STYLES: &str = "\
    const parts = ['widget', 'heading', 'primary-button', 'secondary-button', 'item', 'option',\
      'notice', 'panel', 'chart', 'table'];\
    const sheet = new CSSStyleSheet();\
    sheet.replaceSync(parts.map((part, at) =>\
      `cx-maturity::part(${part}) { outline: ${at + 1}px dotted }`).join(''));\
    document.adoptedStyleSheets = [sheet]";

/// The widths of the outlines that are there now.
async fn outlines(widget: &Widget<'_>) -> Result<Vec<u32>> {
    let script = "return [...new Set(all('[part]').map((one) => getComputedStyle(one))\
                  .filter((style) => style.outlineStyle === 'dotted')\
                  .map((style) => parseInt(style.outlineWidth)))]";
    Ok(serde_json::from_value(
        widget.look(script, Value::Null).await?,
    )?)
}

#[tokio::test]
async fn each_part_can_be_styled() -> Result<()> {
    let host = site::with_host(FILLED)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    browser.run(STYLES, vec![]).await?;
    let widget = Widget::ready(&browser).await?;
    let mut seen = outlines(&widget).await?;
    widget.begin().await?;
    seen.extend(outlines(&widget).await?);
    widget.run_to_report(&Plan::mixed()?).await?;
    // Everything: what a page of it leaves out has tables too.
    widget.click(".segment:nth-of-type(3)").await?;
    widget.found(".segment:nth-of-type(3) :checked").await?;
    seen.extend(outlines(&widget).await?);
    browser
        .run("document.querySelector('cx-maturity').reset()", vec![])
        .await?;
    widget.found(".notice").await?;
    seen.extend(outlines(&widget).await?);
    seen.sort_unstable();
    seen.dedup();
    ensure!(seen == (1..=10).collect::<Vec<u32>>(), "outlines: {seen:?}");
    watch::saw_nothing(&browser).await
}

/// What of the page's own content is shown.
async fn shown(browser: &Browser) -> Result<Value> {
    let script = "return [...document.querySelectorAll('cx-maturity > p')]\
                  .filter((one) => one.getClientRects().length).map((one) => one.textContent)";
    browser.run(script, vec![]).await
}

#[tokio::test]
async fn each_slot_is_shown_where_it_belongs() -> Result<()> {
    let host = site::without_element(FILLED)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    browser.in_page("await import('./cx-maturity.js')").await?;
    let widget = Widget::ready(&browser).await?;
    let start = shown(&browser).await?;
    ensure!(
        start == json!(["Introduction", "Help", "Footer"]),
        "at the start: {start}"
    );
    let order = "return document.querySelector('[slot=introduction]').getBoundingClientRect().top <\
                 one('#heading').getBoundingClientRect().top";
    ensure!(
        widget.look(order, Value::Null).await? == json!(true),
        "the introduction comes late"
    );
    widget.begin().await?;
    let page = shown(&browser).await?;
    ensure!(page == json!(["Help", "Footer"]), "on a page: {page}");
    widget.run_to_report(&Plan::mixed()?).await?;
    let report = shown(&browser).await?;
    ensure!(report == json!(["Footer"]), "in the report: {report}");
    let choose = "document.querySelector('cx-maturity').removeAttribute('assessment')";
    browser.run(choose, vec![]).await?;
    widget.found(".offers .primary").await?;
    let choice = shown(&browser).await?;
    ensure!(
        choice == json!(["Introduction", "Choice", "Help", "Footer"]),
        "at the choice: {choice}"
    );
    watch::saw_nothing(&browser).await
}

/// Each custom property of the contract that a page sets arrives as the widget's own.
#[tokio::test]
async fn each_custom_property_can_be_set() -> Result<()> {
    let source = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../src/embed/element.js"
    ))?;
    let contract = Contract::read(&source)?;
    let host = site::with_host(FILLED)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    let names = contract.of("cssproperty").map(|line| line.name.as_str());
    let names: Vec<&str> = names.collect();
    ensure!(names.len() > 10, "the contract names {names:?}");
    for (at, name) in names.into_iter().enumerate() {
        let given = format!("rgb(1, 2, {at})");
        let script = "\
            host.style.setProperty(asked[0], asked[1]);\
            const own = asked[0].replace('cx-maturity-', '');\
            return getComputedStyle(one('.widget')).getPropertyValue(own).trim()";
        let arrived = widget.look(script, json!([name, given])).await?;
        ensure!(arrived == json!(given), "{name}: {arrived}");
    }
    watch::saw_nothing(&browser).await
}
