//! The element's attributes, set in the page and changed later.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::{Browser, Capability, Widget, lacks, site, watch};
use serde_json::{Value, json};

async fn opened(body: &str) -> Result<(tempfile::TempDir, Browser)> {
    let host = site::with_host(body)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    Ok((host, browser))
}

async fn set(browser: &Browser, name: &str, value: &str) -> Result<()> {
    let script = "document.querySelector('cx-maturity').setAttribute(arguments[0], arguments[1])";
    browser
        .run(script, vec![json!(name), json!(value)])
        .await
        .map(|_| ())
}

/// `lang`, changed by the page in mid-run: the language changes, the place does not.
#[tokio::test]
async fn the_language_follows() -> Result<()> {
    let (_host, browser) =
        opened("<cx-maturity assessment=\"organisation\"></cx-maturity>").await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    set(&browser, "lang", "it-CH").await?;
    widget.found(".widget[lang=it]").await?;
    widget.found("#item-budget-own-budget:checked").await?;
    watch::saw_nothing(&browser).await
}

/// The language of what the element stands in, also from outside a shadow root.
#[tokio::test]
async fn the_language_around_it() -> Result<()> {
    let around = "<div lang=\"it\"><section><cx-maturity></cx-maturity></section></div>\
                  <div lang=\"fr-CA\" id=\"shell\"></div>";
    let (_host, browser) = opened(around).await?;
    let inside = "const root = document.querySelector('#shell').attachShadow({mode: 'open'});\
                  root.append(document.createElement('cx-maturity'))";
    browser.run(inside, vec![]).await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(
        widget.locale().await? == Locale::It,
        "it speaks another language"
    );
    let spoken = "const inner = document.querySelector('#shell').shadowRoot.firstChild;\
                  return inner.shadowRoot.querySelector('.widget')?.lang ?? null";
    let look = async || {
        let tag = browser.run(spoken, vec![]).await?;
        Ok(tag.as_str().map(str::to_owned))
    };
    let tag = cx_maturity_e2e::browser::eventually("the inner element", look).await?;
    ensure!(tag == "fr", "the inner one speaks {tag}");
    watch::saw_nothing(&browser).await
}

/// `assessment`, changed by the page: another one is opened; taken away: the choice.
#[tokio::test]
async fn another_assessment() -> Result<()> {
    let (_host, browser) =
        opened("<cx-maturity assessment=\"organisation\"></cx-maturity>").await?;
    let widget = Widget::ready(&browser).await?;
    let before = widget.heading().await?;
    set(&browser, "assessment", "quick").await?;
    let look =
        async || Ok((widget.heading().await.ok().is_some_and(|now| now != before)).then_some(()));
    cx_maturity_e2e::browser::eventually("another assessment", look).await?;
    let away = "document.querySelector('cx-maturity').removeAttribute('assessment')";
    browser.run(away, vec![]).await?;
    widget.found(".choice").await?;
    watch::saw_nothing(&browser).await
}

/// `storage-key`, changed by the page: the answers of the other place, and the first ones are still
/// where they were.
#[tokio::test]
async fn another_place() -> Result<()> {
    let body = "<cx-maturity assessment=\"organisation\" storage-key=\"one\"></cx-maturity>";
    let (_host, browser) = opened(body).await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    set(&browser, "storage-key", "two").await?;
    widget.found(".start").await?;
    ensure!(
        !widget.has(".start .secondary").await?,
        "the other place has answers"
    );
    set(&browser, "storage-key", "one").await?;
    widget.found(".start .secondary").await?;
    watch::saw_nothing(&browser).await
}

/// What is asked for while the element is away is what it comes back with.
#[tokio::test]
async fn another_assessment_while_it_is_away() -> Result<()> {
    let (_host, browser) =
        opened("<cx-maturity assessment=\"organisation\"></cx-maturity>").await?;
    let widget = Widget::ready(&browser).await?;
    let before = widget.heading().await?;
    let away = "const done = arguments[0]; const one = document.querySelector('cx-maturity');\
                one.remove(); setTimeout(() => { one.setAttribute('assessment', 'quick');\
                document.body.append(one); done(true); }, 300)";
    browser.run_to_end(away, vec![]).await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(widget.heading().await? != before, "it is the one of before");
    watch::saw_nothing(&browser).await
}

/// `theme`, against what the reader's device asks for.
#[tokio::test]
async fn the_theme_is_as_asked() -> Result<()> {
    if lacks(&[Capability::Media])? {
        return Ok(());
    }
    let body = "<cx-maturity assessment=\"quick\" theme=\"dark\"></cx-maturity>";
    let (_host, browser) = opened(body).await?;
    let widget = Widget::ready(&browser).await?;
    let script = "const [r, g, b] = getComputedStyle(one('.widget')).backgroundColor\
                  .match(/[0-9.]+/g).map(Number); return r + g + b";
    for (theme, device, dark) in [
        ("dark", "light", true),
        ("light", "dark", false),
        ("", "dark", true),
    ] {
        browser
            .features(&[("prefers-color-scheme", device)])
            .await?;
        set(&browser, "theme", theme).await?;
        let sum = widget.look(script, Value::Null).await?;
        let sum = sum.as_f64().context("no colour")?;
        ensure!(
            (sum < 380.0) == dark,
            "theme {theme:?} on a {device} device: {sum}"
        );
    }
    watch::saw_nothing(&browser).await
}
