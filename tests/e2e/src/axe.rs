//! Barriers on the page, as axe-core finds them, within shadow roots too.

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::environment;

/// What is wrong, where, and why: one line for each element.
const RUN: &str = "\
    const done = arguments[arguments.length - 1];\
    const settings = {resultTypes: ['violations'], runOnly: arguments[0]};\
    axe.run(document, settings).then(({violations}) => done(\
      violations.flatMap(({id, help, nodes}) => nodes.map(({target, failureSummary}) =>\
        `${id} (${help}) at ${JSON.stringify(target)}: ${failureSummary}`))\
    ), (error) => done([`axe-core failed: ${error}`]));";

/// Which rules are run. On a long page they take seconds, and what does not change need not be looked at
/// twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// All of the standards, and what is good practice besides.
    All,
    /// Those that hang on colours.
    OfColours,
    /// Those that hang on the width of the screen.
    OfWidth,
}

impl Rules {
    /// As axe-core takes them: by their tags, or by their names.
    fn settings(self) -> Value {
        let named = |names: &[&str]| json!({"type": "rule", "values": names});
        match self {
            Self::All => json!([
                "wcag2a",
                "wcag2aa",
                "wcag21a",
                "wcag21aa",
                "wcag22aa",
                "best-practice",
            ]),
            Self::OfColours => named(&["color-contrast", "link-in-text-block"]),
            Self::OfWidth => named(&["target-size", "scrollable-region-focusable"]),
        }
    }
}

/// What is wrong on the page as it is now, a line for each element.
///
/// # Errors
/// The script can't be read, or does not run.
pub async fn finds(browser: &Browser) -> Result<Vec<String>> {
    finds_by(browser, Rules::All).await
}

/// The same, by these rules only.
///
/// # Errors
/// The script can't be read, or does not run.
pub async fn finds_by(browser: &Browser, rules: Rules) -> Result<Vec<String>> {
    let there = browser
        .run("return typeof axe === 'object'", vec![])
        .await?;
    if there != json!(true) {
        let script = std::fs::read_to_string(environment::axe()?)?;
        browser.run(&script, vec![]).await?;
    }
    let found = browser.run_to_end(RUN, vec![rules.settings()]).await?;
    Ok(serde_json::from_value(found)?)
}
