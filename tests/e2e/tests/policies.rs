//! Pages under all kinds of policies, and where a file does not come as it should: the element comes up
//! without a violation where it is allowed to, and else tells why, with a way out and the questions.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{
    Browser, Engine, Published, Widget, environment, events, site, tabs, traffic, watch,
};
use serde_json::json;

const QUICK: &str =
    "<main><h1>Host</h1><cx-maturity assessment=\"quick\" lang=\"fr\"></cx-maturity></main>";

/// The page's own policy, in which a test replaces or leaves out a part.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

async fn opened(site: &Path) -> Result<Browser> {
    let browser = Browser::over(site, Locale::En).await?;
    watch::begin(&browser).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    Ok(browser)
}

/// The panel says why, and shows the questions in the reader's language: what it is called in the
/// event, and the texts of the panel.
async fn tells(browser: &Browser, reason: &str) -> Result<String> {
    let failed = events::last(browser, "failed").await?;
    ensure!(
        failed.detail == json!({"reason": reason}),
        "failed: {failed:?}"
    );
    panel(browser).await
}

async fn panel(browser: &Browser) -> Result<String> {
    let stems = stems(Locale::Fr)?;
    let script = "const root = document.querySelector('cx-maturity')?.shadowRoot;\
                  const panel = root?.querySelector('.fallback');\
                  return panel && panel.lang === 'fr' ? panel.innerText : null";
    let look = async || {
        let text = browser.run(script, vec![]).await?;
        let text = text.as_str().unwrap_or_default().to_owned();
        Ok(stems.iter().all(|stem| text.contains(stem)).then_some(text))
    };
    eventually("the panel with all questions", look).await
}

fn stems(locale: Locale) -> Result<Vec<String>> {
    let definition = Published::Quick.value()?;
    let items = definition["texts"][locale.tag()]["items"].as_object();
    let items = items.context("no items")?.values();
    Ok(items
        .filter_map(|item| item["stem"].as_str())
        .map(str::to_owned)
        .collect())
}

/// What went wrong without anybody asking for it: policy violations of this kind are allowed for, and told
/// but where WebKit refuses WebAssembly.
async fn only(browser: &Browser, kind: &str) -> Result<()> {
    let wrong = browser.run("return globalThis.wrong", vec![]).await?;
    let wrong: Vec<String> = serde_json::from_value(wrong)?;
    let violations: Vec<_> = wrong
        .iter()
        .filter(|one| one.starts_with("policy:"))
        .collect();
    let silent = kind == "wasm-eval" && Engine::told()? == Engine::WebKit;
    ensure!(
        violations.is_empty() == silent && violations.iter().all(|one| one.contains(kind)),
        "wrong: {wrong:?}"
    );
    Ok(())
}

/// Strict, with Trusted Types; and the least that a page must allow: not one violation.
#[tokio::test]
async fn where_it_is_allowed() -> Result<()> {
    let least = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";
    for policy in [POLICY, least] {
        let site = site::under(QUICK, policy)?;
        let browser = opened(site.path()).await?;
        let widget = Widget::ready(&browser).await?;
        widget.begin().await?;
        let item = widget.items().await?.first().context("no item")?.clone();
        widget.click(&format!("#item-{item} label")).await?;
        events::last(&browser, "saved").await?;
        watch::saw_nothing(&browser).await?;
    }
    Ok(())
}

/// Nothing may be fetched: the questions come as modules.
#[tokio::test]
async fn where_nothing_may_be_fetched() -> Result<()> {
    let site = site::under(
        QUICK,
        &POLICY.replace("connect-src 'self'", "connect-src 'none'"),
    )?;
    let browser = opened(site.path()).await?;
    tells(&browser, "network").await?;
    only(&browser, "connect-src").await
}

/// The line is back: one click, and the assessment is there.
#[tokio::test]
async fn once_more_when_it_is_back() -> Result<()> {
    let site = site::with_host(QUICK)?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    events::begin(&browser).await?;
    traffic::block(&browser, &["*/answering*".to_owned()]).await?;
    browser.open(site::HOST).await?;
    tells(&browser, "network").await?;
    traffic::block(&browser, &[]).await?;
    let retry =
        "document.querySelector('cx-maturity').shadowRoot.querySelector('.primary').click()";
    browser.run(retry, vec![]).await?;
    Widget::ready(&browser).await?.found(".start").await?;
    Ok(())
}

/// Not even the panel can be had: never an empty box.
#[tokio::test]
async fn where_nothing_can_be_had() -> Result<()> {
    let site = site::with_host(QUICK)?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    traffic::block(&browser, &["*/assets/*".to_owned()]).await?;
    browser.open(site::HOST).await?;
    let script = "const root = document.querySelector('cx-maturity')?.shadowRoot;\
                  return root?.querySelector('[role=alert]')?.textContent ?? ''";
    let look = async || {
        let text = browser.run(script, vec![]).await?;
        Ok(text
            .as_str()
            .filter(|text| text.contains("Chargement"))
            .map(str::to_owned))
    };
    eventually("a sentence", look).await.map(|_| ())
}

/// What the page says of a module's bytes holds, however often that is asked for: in no way is one run
/// that is another.
#[tokio::test]
async fn where_a_page_asks_for_other_bytes_of_a_module() -> Result<()> {
    let assets = fs::read_dir(environment::dist()?.join("assets"))?;
    let names = assets.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
    let names = names.collect::<Result<Vec<_>>>()?;
    let module = |name: &&String| name.starts_with("answering-");
    let module = names.iter().find(module).context("no module")?;
    let map = json!({"integrity": {
        format!("./assets/{module}"): "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    }});
    let body = format!("<script type=\"importmap\">{map}</script>{QUICK}");
    let policy = POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
    let site = site::page(&body, "", &policy)?;
    let page = fs::read_to_string(site.path().join(site::HOST))?;
    let script = "<script type=\"module\" src=\"cx-maturity.js\"></script></body>";
    let page = page.replace("</body>", script);
    fs::write(site.path().join(site::HOST), page)?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    tells(&browser, "network").await?;
    let retry =
        "document.querySelector('cx-maturity').shadowRoot.querySelector('.primary').click()";
    browser.run(retry, vec![]).await?;
    let told = async || Ok((events::count(&browser, "failed").await? == 2).then_some(()));
    eventually("the second failure", told).await?;
    let there = "return !!document.querySelector('cx-maturity').shadowRoot.querySelector('.start')";
    ensure!(browser.run(there, vec![]).await? == json!(false), "it runs");
    Ok(())
}

/// A page of somebody else's opens it, and asks for a hold on it; it comes up all the same.
#[tokio::test]
async fn what_opens_it_has_no_hold_on_it() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let folder = tempfile::tempdir()?;
    let page = folder.path().join("opener.html");
    let link = format!(
        "<!doctype html><title>Opener</title><a href=\"{}\" target=\"_blank\" rel=\"opener\">Open</a>",
        browser.address()
    );
    fs::write(&page, link)?;
    browser.open_file(&page).await?;
    let link = browser.element("return document.querySelector('a')", vec![]);
    browser.click_on(&link.await?.context("no link")?).await?;
    tabs::go_to_opened(&browser).await?;
    Widget::ready(&browser).await?.found(".choice").await?;
    let held = browser.run("return opener !== null", vec![]).await?;
    ensure!(held == json!(false), "its opener has a hold on it");
    Ok(())
}
