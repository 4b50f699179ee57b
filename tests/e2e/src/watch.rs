//! What went wrong in a page without anybody seeing it: violations of the policy, errors, messages.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::browser::Browser;
use crate::engine::Engine;

/// Collects from before the page's own first script.
const COLLECT: &str = "\
    globalThis.wrong = [];\
    const tell = (text) => globalThis.wrong.push(String(text));\
    addEventListener('securitypolicyviolation', (event) =>\
      tell(`policy: ${event.violatedDirective} ${event.blockedURI}`), true);\
    addEventListener('error', (event) => tell(`error: ${event.message ?? event.target}`), true);\
    addEventListener('unhandledrejection', (event) => tell(`rejected: ${event.reason}`), true);\
    for (const level of ['error', 'warn']) {\
      const say = console[level].bind(console);\
      console[level] = (...said) => { tell(`${level}: ${said.join(' ')}`); say(...said); };\
    }";

/// Has every page that is opened from now on collect what goes wrong.
///
/// # Errors
/// The browser does not answer.
pub async fn begin(browser: &Browser) -> Result<()> {
    browser.before_each_page(COLLECT).await
}

/// Nothing went wrong in the page that is open.
///
/// # Errors
/// Something did: what.
pub async fn saw_nothing(browser: &Browser) -> Result<()> {
    let wrong = browser.run("return globalThis.wrong", vec![]).await?;
    // In WebKit only pages of the browser's own server collect.
    if wrong.is_null() && browser.engine == Engine::WebKit {
        let address = browser.run("return location.href", vec![]).await?;
        let own = address.as_str().unwrap_or_default();
        ensure!(!own.starts_with(&browser.address()), "nothing is collected");
        return Ok(());
    }
    let wrong: Vec<Value> = serde_json::from_value(wrong)?;
    ensure!(wrong.is_empty(), "in the page: {wrong:?}");
    let mut log = browser.console().await?;
    // The page begins to load the program that answers before it knows that `?team` asks for another; what
    // has come is kept for when there is no network.
    log.retain(|line| !line.contains("was preloaded using link preload but not used"));
    ensure!(log.is_empty(), "in the console: {log:?}");
    Ok(())
}
