//! What docs/embedding.md gives to copy works: each piece of HTML in it on a page of its own, beside
//! the build.

use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Widget, environment, hosts, site, watch};
use serde_json::{Value, json};
use xtask::serve::Server;

const DOCUMENT: &str = include_str!("../../../docs/embedding.md");

/// The address that stands in the document for the server of the frames.
const FRAMES: &str = "https://cx.example.com/";

/// Before a snippet: no more than a page must have. Where its head ends is left to the browser.
const PAGE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
                    <title>Host</title><link rel=\"icon\" href=\"data:,\">\n";

fn snippets() -> Vec<&'static str> {
    let opened = DOCUMENT.split("```html\n").skip(1);
    opened.filter_map(|rest| rest.split("```").next()).collect()
}

#[tokio::test]
async fn all_come_up() -> Result<()> {
    let frames = Server::start(&environment::dist()?, 0)?;
    let folder = tempfile::tempdir()?;
    site::copy(&environment::dist()?, &folder.path().join("cx-maturity"))?;
    let browser = Browser::over(folder.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    let snippets = snippets();
    ensure!(snippets.len() == 11, "{} snippets", snippets.len());
    for (at, snippet) in snippets.into_iter().enumerate() {
        let page = format!("{at}.html");
        let html = format!("{PAGE}{}", snippet.replace(FRAMES, &frames.address()));
        fs::write(folder.path().join(&page), html)?;
        browser.open(&page).await?;
        check(&browser, snippet)
            .await
            .with_context(|| format!("in {snippet}"))?;
        watch::saw_nothing(&browser)
            .await
            .with_context(|| format!("in {snippet}"))?;
    }
    Ok(())
}

async fn check(browser: &Browser, snippet: &str) -> Result<()> {
    if snippet.contains("<cx-maturity team>") {
        let widget = Widget::ready(browser).await?;
        widget.found("#campaign-link").await?;
    } else if snippet.contains("<cx-maturity") {
        let widget = Widget::ready(browser).await?;
        hosts::first_answer(&widget).await?;
        if snippet.contains("--cx-maturity-accent") {
            let look = "return getComputedStyle(one('.actions .primary')).backgroundColor";
            let accent = widget.look(look, Value::Null).await?;
            ensure!(accent == "rgb(138, 47, 29)", "{accent}");
        }
    } else if snippet.contains("<iframe") {
        browser.enter_frame(0).await?;
        hosts::first_answer(&Widget::ready(browser).await?).await?;
        let sized = "return innerHeight === document.documentElement.scrollHeight";
        // Without a script of the page it is as high as its author says.
        if snippet.contains("cx-maturity-frame.js") {
            eventually("a frame as high as its content", async || {
                Ok((browser.run(sized, vec![]).await? == json!(true)).then_some(()))
            })
            .await?;
        }
        browser.leave_frames().await?;
    } else {
        let link = "return document.querySelector('a[download]')?.getAttribute('href') ?? ''";
        let link = browser.run(link, vec![]).await?;
        ensure!(link == "/cx-maturity/cx-maturity.html", "{link}");
    }
    if snippet.contains("role=\"status\"") {
        let told = "return document.querySelector('[role=status]').textContent";
        eventually("what the page tells", async || {
            let told = browser.run(told, vec![]).await?;
            Ok((told == "1 / 10" || told == "1 answered").then_some(()))
        })
        .await?;
    }
    Ok(())
}
