//! A new version while the old one is in use: whole or not at all, and never in the middle of a run.

use std::fs;

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::offline::{Site, State, kept, look_for_update, says, versions};
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::tabs::Tabs;
use cx_maturity_e2e::{Browser, Published, Widget, axe, watch};
use serde_json::{Value, json};

/// Which version the open page is of, and of which its report: by the title, and by the styles that it
/// fetched with the program that reports.
pub(crate) async fn version(browser: &Browser) -> Result<(String, String)> {
    let script = "return [document.title,\
        getComputedStyle(document.querySelector('cx-maturity')).getPropertyValue('--version')]";
    Ok(serde_json::from_value(browser.run(script, vec![]).await?)?)
}

pub(crate) async fn is(browser: &Browser, page: &str, report: &str) -> Result<()> {
    let found = version(browser).await?;
    ensure!(found == (page.to_owned(), report.to_owned()), "{found:?}");
    Ok(())
}

/// A browser with the first version kept on the device, and the second on the server.
pub(crate) async fn changed(site: &Site) -> Result<Browser> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    site.open(&browser, "").await?;
    kept(&browser).await?;
    site.change()?;
    Ok(browser)
}

/// The button loads the page anew: the new version, with the answers.
#[tokio::test]
async fn the_new_version_can_be_used_at_once() -> Result<()> {
    let site = Site::of_the_build()?;
    let browser = changed(&site).await?;
    let widget = Widget::ready(&browser).await?;
    widget.open(Published::Organisation).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    look_for_update(&browser).await?;
    says(&browser, State::Update).await?;
    let told = "return document.querySelector('.offline [role=status]').textContent";
    let told = browser.run(told, vec![]).await?;
    let expected = "There is a new version. It is used the next time you open this page.";
    ensure!(told == json!(expected), "told: {told}");
    cx_maturity_e2e::hosts::click(&browser, ".offline summary").await?;
    let found = axe::finds(&browser).await?;
    ensure!(found.is_empty(), "axe: {found:#?}");
    cx_maturity_e2e::hosts::click(&browser, ".offline button").await?;
    let anew = async || Ok((version(&browser).await?.0 == "2").then_some(()));
    eventually("the new version", anew).await?;
    let widget = Widget::ready(&browser).await?;
    widget.open(Published::Organisation).await?;
    widget.begin().await?;
    widget
        .found("#item-budget-own-budget:checked")
        .await
        .map(|_| ())
}

/// Where answers can't be saved, a page that is loaded anew would lose them: that is not offered.
#[tokio::test]
async fn answers_that_are_not_saved_are_not_risked() -> Result<()> {
    let site = Site::of_the_build()?;
    let browser = changed(&site).await?;
    let refuse = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";
    browser.run(refuse, vec![]).await?;
    look_for_update(&browser).await?;
    says(&browser, State::Update).await?;
    let offered = "const [button, kept] = ['button', 'button'].map((name) =>\
          document.querySelector(`.offline ${name}`));\
        return [button.hidden, kept.previousElementSibling.hidden]";
    let safe = browser.run(offered, vec![]).await?;
    ensure!(safe == json!([false, false]), "not offered: {safe}");
    let widget = Widget::ready(&browser).await?;
    widget.open(Published::Organisation).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    let look = async || {
        let hidden = browser.run(offered, vec![]).await?;
        Ok((hidden == json!([true, true])).then_some(()))
    };
    eventually("the offer to be taken back", look).await
}

/// Two tabs, the old version and the new: each goes on with its own, and the old one is kept as long
/// as its tab is open.
#[tokio::test]
async fn two_tabs_of_two_versions() -> Result<()> {
    let mut site = Site::of_the_build()?;
    let browser = changed(&site).await?;
    look_for_update(&browser).await?;
    let tabs = Tabs::open(&browser).await?;
    site.open(&browser, "?assessment=everyone").await?;
    Widget::ready(&browser).await?;
    says(&browser, State::Ready).await?;
    is(&browser, "2", "").await?;
    site.stop();
    let run = async |published: Published| {
        let widget = Widget::ready(&browser).await?;
        widget.begin().await?;
        widget.run_to_report(&Plan::full(published)?).await
    };
    run(Published::Everyone).await?;
    is(&browser, "2", "2").await?;
    tabs.to_first().await?;
    Widget::ready(&browser)
        .await?
        .open(Published::Quick)
        .await?;
    run(Published::Quick).await?;
    is(&browser, "CX Maturity", "").await?;
    ensure!(versions(&browser).await? == 2, "a version is gone");
    tabs.close_first().await?;
    site.open(&browser, "").await?;
    let gone = async || Ok((versions(&browser).await? == 1).then_some(()));
    eventually("the end of the old version", gone).await
}

/// An update that is cut half-way: a file of it is missing, or is not the one that is meant. The old
/// version stays whole and goes on.
#[tokio::test]
async fn half_an_update_is_none() -> Result<()> {
    for content in [None, Some("export default [")] {
        let site = Site::of_the_build()?;
        let browser = changed(&site).await?;
        // One that has changed: what has not is taken from the version before.
        let path = site.path().join(site.file("reporting.styles")?);
        match content {
            None => fs::remove_file(&path)?,
            Some(content) => fs::write(&path, content)?,
        }
        let ended = look_for_update(&browser).await?;
        ensure!(ended == "redundant", "half an update is {ended}");
        ensure!(versions(&browser).await? == 1, "half of it is kept");
        let asked = site.requests();
        site.open(&browser, "?assessment=quick").await?;
        let widget = Widget::ready(&browser).await?;
        widget.begin().await?;
        widget.run_to_report(&Plan::full(Published::Quick)?).await?;
        is(&browser, "CX Maturity", "").await?;
        says(&browser, State::Ready).await?;
        let since: Vec<String> = site.requests().split_off(asked.len());
        let old = since
            .iter()
            .all(|path| path.starts_with("/sw.js") || is_new(path));
        ensure!(old, "asked for: {since:?}");
    }
    Ok(())
}

/// Once all of it is there, it comes.
#[tokio::test]
async fn what_was_half_an_update_comes_when_it_is_whole() -> Result<()> {
    let site = Site::of_the_build()?;
    let browser = changed(&site).await?;
    let path = site.path().join(site.file("reporting.styles")?);
    let whole = fs::read(&path)?;
    fs::remove_file(&path)?;
    let ended = look_for_update(&browser).await?;
    ensure!(ended == "redundant", "half an update is {ended}");
    fs::write(&path, whole)?;
    let ended = look_for_update(&browser).await?;
    ensure!(ended == "activated", "the whole update is {ended}");
    site.open(&browser, "").await?;
    Widget::ready(&browser).await?;
    is(&browser, "2", "").await
}

/// What only the new version has: the browser looks for it whenever the page is opened.
fn is_new(path: &str) -> bool {
    ["/", "/index.html", "/frame.html", "/cx-maturity.js"].contains(&path)
        || path.starts_with("/assets/reporting.styles-")
}

/// What has not changed is not fetched again.
#[tokio::test]
async fn an_update_fetches_only_what_is_new() -> Result<()> {
    let site = Site::of_the_build()?;
    let browser = changed(&site).await?;
    let before = site.requests().len();
    look_for_update(&browser).await?;
    says(&browser, State::Update).await?;
    let mut asked = site.requests().split_off(before);
    asked.sort();
    asked.dedup();
    let styles = format!("/{}", site.file("reporting.styles")?);
    let mut expected: Vec<&str> = vec!["/cx-maturity.js", "/frame.html", "/index.html"];
    expected.extend([&*styles, "/sw.js"]);
    expected.sort_unstable();
    ensure!(asked == expected, "asked for: {asked:?}");
    Ok(())
}

/// A server that goes back to an older version: that is the newest now.
#[tokio::test]
async fn back_to_an_older_version() -> Result<()> {
    let site = Site::of_the_build()?;
    let browser = changed(&site).await?;
    look_for_update(&browser).await?;
    says(&browser, State::Update).await?;
    cx_maturity_e2e::site::copy(&cx_maturity_e2e::environment::dist()?, site.path())?;
    let ended = look_for_update(&browser).await?;
    ensure!(ended == "activated", "the older version is {ended}");
    site.open(&browser, "").await?;
    Widget::ready(&browser).await?;
    is(&browser, "CX Maturity", "").await?;
    says(&browser, State::Ready).await?;
    let wrong = browser.run("return globalThis.wrong", vec![]).await?;
    ensure!(wrong == Value::from(Vec::<Value>::new()), "wrong: {wrong}");
    Ok(())
}

/// What docs/embedding.md says is to be put into `sw.js`, so that pages come from the server again.
const TAKES_BACK: &str = "addEventListener('activate', () => registration.unregister()); \
                          addEventListener('install', () => skipWaiting());";

#[tokio::test]
async fn it_can_be_taken_back() -> Result<()> {
    let documented = include_str!("../../../docs/embedding.md").contains(TAKES_BACK);
    ensure!(documented, "docs/embedding.md says something else");
    let site = Site::of_the_build()?;
    let browser = changed(&site).await?;
    fs::write(site.path().join("sw.js"), TAKES_BACK)?;
    look_for_update(&browser).await?;
    let anew = async || {
        site.open(&browser, "").await?;
        Ok((version(&browser).await?.0 == "2").then_some(()))
    };
    eventually("the page from the server", anew).await?;
    let claims = "return document.querySelector('.offline')?.innerText ?? ''";
    Widget::ready(&browser).await?;
    let claims = browser.run(claims, vec![]).await?;
    ensure!(claims == json!(""), "claimed: {claims}");
    Ok(())
}
