//! What can be read before the program has come, or where it never does.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{self, Message};
use cx_maturity_e2e::{Browser, Capability, Published, lacks};
use serde_json::json;

#[tokio::test]
async fn is_there_before_the_program() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    let stall = "const ask = globalThis.fetch;\
        globalThis.fetch = (...asked) => String(asked[0]).includes('.wasm')\
          ? new Promise(() => {}) : ask(...asked);";
    browser.before_each_page(stall).await?;
    browser.open("").await?;
    let shown = browser
        .run("return document.body.innerText", vec![])
        .await?;
    let shown = shown.as_str().context("no text")?;
    for text in introduction(Locale::Fr)? {
        ensure!(shown.contains(&text), "no “{text}” in {shown}");
    }
    for other in [Locale::En, Locale::It] {
        for text in introduction(other)? {
            ensure!(!shown.contains(&text), "“{text}” is shown too");
        }
    }
    Ok(())
}

#[tokio::test]
async fn stands_in_every_language_without_script() -> Result<()> {
    if lacks(&[Capability::WithoutScript, Capability::AccessibilityTree])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    let off = json!({"value": true});
    browser
        .devtools("Emulation.setScriptExecutionDisabled", off)
        .await?;
    browser.open("").await?;
    // What assistive technology is told: only what is really shown.
    let tree = browser
        .devtools("Accessibility.getFullAXTree", json!({}))
        .await?;
    let nodes = tree["nodes"].as_array().context("no tree")?;
    let named: Vec<&str> = nodes
        .iter()
        .filter_map(|one| one["name"]["value"].as_str())
        .collect();
    for locale in Locale::ALL {
        for text in introduction(locale)? {
            ensure!(named.contains(&text.as_str()), "no “{text}” in {named:?}");
        }
    }
    Ok(())
}

/// The headings of it: what it is about, what can be chosen, what happens with the answers.
fn introduction(locale: Locale) -> Result<Vec<String>> {
    let say = |message| wording::text(locale, &message).into_owned();
    let mut headings = vec![say(Message::ChoiceTitle), say(Message::PrivacyTitle)];
    for offered in Published::ALL {
        headings.push(offered.title(locale)?);
    }
    Ok(headings)
}
