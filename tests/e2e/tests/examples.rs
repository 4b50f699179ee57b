//! Every page of the examples: the element comes up, can be used, and nothing goes wrong unseen.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Inspection, Published, Widget, environment, hosts, watch};
use serde_json::json;
use xtask::serve::Server;

/// The page comes up, its first question can be answered, and nobody meets a barrier on it.
async fn check(browser: &Browser, page: &str) -> Result<()> {
    browser.open(&format!("examples/{page}")).await?;
    let widget = Widget::ready(browser).await?;
    hosts::first_answer(&widget).await?;
    watch::saw_nothing(browser).await?;
    let mut inspection = Inspection::of(browser);
    inspection.look(page).await?;
    inspection.done()
}

#[tokio::test]
async fn plain() -> Result<()> {
    let browser = hosts::start().await?;
    check(&browser, "plain.html").await?;
    let asked = Published::Organisation.assessment()?.items.len();
    let far = format!("1 of {asked} questions answered");
    hosts::says(&browser, "#far", &far).await?;
    let shown = "return [...document.querySelectorAll('cx-maturity > *')]\
                 .filter((one) => one.checkVisibility()).map((one) => one.slot)";
    let shown = browser.run(shown, vec![]).await?;
    ensure!(shown == json!(["help", "footer"]), "{shown}");
    Ok(())
}

#[tokio::test]
async fn strict() -> Result<()> {
    let browser = hosts::start().await?;
    check(&browser, "strict.html").await
}

#[tokio::test]
async fn themed() -> Result<()> {
    let browser = hosts::start().await?;
    check(&browser, "themed.html").await
}

#[tokio::test]
async fn theme() -> Result<()> {
    let browser = hosts::start().await?;
    check(&browser, "theme.html").await
}

#[tokio::test]
async fn two_languages() -> Result<()> {
    let browser = hosts::start().await?;
    check(&browser, "two-languages.html").await?;
    for (at, locale) in [(0, Locale::Fr), (1, Locale::It)] {
        let widget = Widget::nth(&browser, at).await?;
        ensure!(widget.locale().await? == locale, "another language");
    }
    let other = Widget::nth(&browser, 1).await?;
    hosts::first_answer(&other).await?;
    let kept = browser.run("return Object.keys(localStorage).sort()", vec![]);
    let expected = json!([
        "cx-maturity/1/quick/genova",
        "cx-maturity/1/quick/marseille"
    ]);
    ensure!(kept.await? == expected, "kept elsewhere");
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn iframe() -> Result<()> {
    let frames = Server::start(&environment::dist()?, 0)?;
    let browser = hosts::start().await?;
    let page = format!("examples/iframe.html?frames={}", frames.address());
    browser.open(&page).await?;
    browser.enter_frame(0).await?;
    let widget = Widget::ready(&browser).await?;
    hosts::first_answer(&widget).await?;
    browser.leave_frames().await?;
    hosts::says(&browser, "#told", "1 of 10 questions answered").await?;
    hosts::click(&browser, "#ask").await?;
    browser.enter_frame(0).await?;
    hosts::click(&browser, "dialog[open] #agree").await?;
    browser.leave_frames().await?;
    hosts::says(&browser, "#told", "Received. Answers in the report: 1").await?;
    let choose = "const one = document.querySelector('#language'); one.value = 'fr';\
                  one.dispatchEvent(new Event('change'))";
    browser.run(choose, vec![]).await?;
    browser.enter_frame(0).await?;
    widget.found(".widget[lang=fr]").await?;
    watch::saw_nothing(&browser).await?;
    browser.leave_frames().await?;
    watch::saw_nothing(&browser).await?;
    let mut inspection = Inspection::of(&browser);
    inspection.look("iframe.html").await?;
    inspection.done()
}

/// Without a second server, the page finds another origin by itself.
#[tokio::test]
async fn iframe_of_the_same_server() -> Result<()> {
    let browser = hosts::start().await?;
    browser.open("examples/iframe.html").await?;
    let look = "const {src} = document.querySelector('iframe'); return new URL(src).origin";
    let origin = browser.run(look, vec![]).await?;
    let other = browser.address().replace("127.0.0.1", "localhost");
    ensure!(origin == other.trim_end_matches('/'), "{origin}");
    browser.enter_frame(0).await?;
    hosts::first_answer(&Widget::ready(&browser).await?).await?;
    browser.leave_frames().await?;
    hosts::says(&browser, "#told", "1 of 10 questions answered").await?;
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn react() -> Result<()> {
    let browser = hosts::start().await?;
    check(&browser, "react/index.html").await?;
    hosts::says(&browser, "#far", "1 of 10 questions answered").await?;
    let widget = Widget::ready(&browser).await?;
    let given = widget.checked().await?;
    hosts::click(&browser, ".tools button").await?;
    let shown = "return Object.entries(JSON.parse(document.querySelector('pre').innerText))\
                 .map(([item, option]) => `item-${item}-${option}`)";
    eventually("the answers", async || {
        let there = "return Boolean(document.querySelector('pre'))";
        Ok((browser.run(there, vec![]).await? == json!(true)).then_some(()))
    })
    .await?;
    ensure!(browser.run(shown, vec![]).await? == json!(given), "others");
    hosts::click(&browser, "option[value=it]").await?;
    widget.found(".widget[lang=it]").await?;
    ensure!(widget.checked().await? == given, "the answer is lost");
    watch::saw_nothing(&browser).await
}

/// Two programs in Yew, one within the other: each gets its own clicks.
#[tokio::test]
async fn yew() -> Result<()> {
    let browser = hosts::start().await?;
    browser.open("examples/yew/index.html").await?;
    let widget = Widget::ready(&browser).await?;
    hosts::says(&browser, "#own", "Shifts chosen: 0").await?;
    hosts::first_answer(&widget).await?;
    hosts::says(&browser, "#far", "1 of 10 questions answered").await?;
    for locale in [Locale::Fr, Locale::It, Locale::En] {
        widget.speak(locale).await?;
    }
    // The start's button, an answer (its label clicks its button, too) and three languages.
    hosts::says(&browser, "#around", "Clicks on the assessment: 6").await?;
    hosts::says(&browser, "#own", "Shifts chosen: 0").await?;
    let given = widget.checked().await?;
    for day in 1..=8 {
        hosts::click(&browser, &format!(".tools button:nth-of-type({day})")).await?;
        hosts::says(&browser, "#own", &format!("Shifts chosen: {day}")).await?;
    }
    hosts::says(&browser, "#around", "Clicks on the assessment: 6").await?;
    ensure!(widget.checked().await? == given, "other answers");
    watch::saw_nothing(&browser).await?;
    check(&browser, "yew/index.html").await
}

#[tokio::test]
async fn the_home_page_leads_to_all() -> Result<()> {
    let browser = hosts::start().await?;
    browser.open("examples/index.html").await?;
    let links = "return [...document.querySelectorAll('main a')].map((one) => one.href)";
    let links: Vec<String> = serde_json::from_value(browser.run(links, vec![]).await?)?;
    let pages = std::fs::read_dir(environment::examples()?.join("examples"))?;
    for page in pages {
        let name = page?.file_name().to_string_lossy().into_owned();
        let built = ["react", "yew"].contains(&name.as_str());
        if built || (name.ends_with(".html") && name != "index.html") {
            let led = links.iter().any(|link| link.contains(&name));
            ensure!(led, "no link leads to {name}");
        }
    }
    for link in links {
        browser
            .open(link.trim_start_matches(&browser.address()))
            .await?;
        let title = browser.run("return document.title", vec![]).await?;
        ensure!(
            title.as_str().is_some_and(|title| title.contains("Ferrow")),
            "{link}"
        );
    }
    let mut inspection = Inspection::of(&browser);
    browser.open("examples/index.html").await?;
    inspection.look("the home page").await?;
    inspection.done()
}
