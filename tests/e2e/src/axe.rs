//! Barriers on the page, as axe-core finds them, within shadow roots too.

use anyhow::Result;
use serde_json::json;

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

/// The rules that are run: the standards, and what is good practice besides.
const RULES: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// What is wrong on the page as it is now, a line for each element.
///
/// # Errors
/// The script can't be read, or does not run.
pub async fn finds(browser: &Browser) -> Result<Vec<String>> {
    let there = browser
        .run("return typeof axe === 'object'", vec![])
        .await?;
    if there != json!(true) {
        let script = std::fs::read_to_string(environment::axe()?)?;
        browser.run(&script, vec![]).await?;
    }
    let found = browser.run_to_end(RUN, vec![json!(RULES)]).await?;
    Ok(serde_json::from_value(found)?)
}
