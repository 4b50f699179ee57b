//! What is asked of the network: files of the build by their names, without hash and ending.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use cx_maturity::locale::Locale;
use serde_json::{Value, json};

use crate::browser::{Browser, eventually};
use crate::engine::Engine;
use crate::environment;
use crate::published::Published;

/// What the standalone page itself is made of, with the program that it begins with.
const PAGE: [&str; 7] = [
    "index.html",
    "cx-maturity.js",
    "page",
    "page",
    "answering",
    "answering.styles",
    "answering.wasm",
];

/// What the build holds that is no part of the site.
const LISTS: [&str; 2] = ["files.json", "first-load.json"];

/// The page, with the program that it begins with.
#[must_use]
pub fn page() -> Vec<String> {
    PAGE.map(str::to_owned).to_vec()
}

/// What it takes to answer an assessment in a language, besides its words.
#[must_use]
pub fn to_answer(assessment: Published, locale: Locale) -> Vec<String> {
    let id = assessment.id();
    vec![id.to_owned(), format!("{id}.{}", locale.tag())]
}

/// What it takes for all the rest: the program that reports, the panel that tells of failures, the
/// script that lists what is stored, the whole of an assessment, and all its languages.
#[must_use]
pub fn to_report(assessment: Published) -> Vec<String> {
    let id = assessment.id();
    let program = [
        "reporting",
        "reporting.styles",
        "reporting.wasm",
        "panel",
        "inventory",
    ];
    let program = program.map(str::to_owned);
    let languages = Locale::ALL.map(|locale| format!("{id}.{}", locale.tag()));
    let whole = Locale::ALL.map(|locale| format!("{id}.{}.whole", locale.tag()));
    let languages = languages.into_iter().chain(Locale::ALL.map(words));
    let all = program.into_iter().chain(languages).chain(whole);
    all.chain([format!("{id}.whole")]).collect()
}

/// The catalogue in a language.
#[must_use]
pub fn catalogue(locale: Locale) -> String {
    format!("catalogue.{}", locale.tag())
}

/// The words of the interface in a language.
#[must_use]
pub fn words(locale: Locale) -> String {
    format!("{}.words", locale.tag())
}

/// What the server was asked for so far, in order; twice where it was asked twice. In WebKit once: under
/// its driver it has no cache, so asks for all that is preloaded, or kept on the device, once more.
#[must_use]
pub fn asked(browser: &Browser) -> Vec<String> {
    let mut paths = browser.requests();
    if browser.engine == Engine::WebKit {
        let mut seen = HashSet::new();
        paths.retain(|path| seen.insert(path.clone()));
    }
    paths.iter().map(|path| name(path)).collect()
}

/// What the page says that it asked for so far.
///
/// # Errors
/// The browser does not answer.
pub async fn told(browser: &Browser) -> Result<Vec<String>> {
    let script = "return performance.getEntriesByType('resource').map((one) => one.name)";
    let told = browser.run(script, vec![]).await?;
    Ok(serde_json::from_value(told)?)
}

/// Waits until the server was asked for all of this, in whatever order, and the page has it; gives
/// what was asked for then.
///
/// # Errors
/// Something is never asked for.
pub async fn at_hand(browser: &Browser, wanted: &[String]) -> Result<Vec<String>> {
    let look = async || {
        let asked = asked(browser);
        // The page lists what has arrived; itself it does not list.
        let told: Vec<String> = told(browser).await?.iter().map(|one| name(one)).collect();
        let here =
            |one: &String| asked.contains(one) && (one == "index.html" || told.contains(one));
        Ok(wanted.iter().all(here).then_some(asked))
    };
    let waited = eventually("all files", look).await;
    waited.with_context(|| format!("asked for: {:?}; wanted: {wanted:?}", asked(browser)))
}

/// What is asked for until the page is kept on the device: each file of the site once, and its service
/// worker.
///
/// # Errors
/// The build is not there.
pub fn site() -> Result<Vec<String>> {
    let files = xtask::listing::files(&environment::dist()?)?.into_iter();
    let files = files.filter(|path| !LISTS.contains(&path.as_str()));
    Ok(files.map(|path| name(&path)).collect())
}

/// What the build says the first load is.
///
/// # Errors
/// It does not say so.
pub fn first_load() -> Result<Vec<String>> {
    let list = fs::read_to_string(environment::dist()?.join("first-load.json"))?;
    let list: Value = serde_json::from_str(&list)?;
    let files: Vec<String> = serde_json::from_value(list["files"].clone())?;
    Ok(files.iter().map(|path| name(path)).collect())
}

/// Lets through only these files of the build: a request for any other fails.
///
/// # Errors
/// The browser does not answer.
pub async fn let_through(browser: &Browser, only: &[String]) -> Result<()> {
    let mut blocked = Vec::new();
    for file in fs::read_dir(environment::dist()?.join("assets"))? {
        let path = file?.file_name().to_string_lossy().into_owned();
        if !only.contains(&name(&path)) {
            blocked.push(format!("*/{path}"));
        }
    }
    block(browser, &blocked).await
}

/// Has requests fail whose addresses have one of these forms; with none, all come through again.
///
/// # Errors
/// The browser does not answer.
pub async fn block(browser: &Browser, forms: &[String]) -> Result<()> {
    if browser.engine != Engine::Chromium {
        let forms = forms.to_vec();
        let fails = move |path: &str| forms.iter().any(|form| has(path, form));
        browser.server().refuse(fails);
        return Ok(());
    }
    browser.devtools("Network.enable", json!({})).await?;
    let forms = json!({"urls": forms});
    browser.devtools("Network.setBlockedURLs", forms).await?;
    Ok(())
}

/// Whether a path has a form: `*` at its ends stands for anything.
fn has(path: &str, form: &str) -> bool {
    match (form.strip_prefix('*'), form.strip_suffix('*')) {
        (Some(_), Some(_)) => path.contains(form.trim_matches('*')),
        (Some(end), None) => path.ends_with(end),
        (None, Some(begin)) => path.starts_with(begin),
        (None, None) => path == form,
    }
}

/// Cuts the network off: by the browser, or by the server, which then answers nothing.
///
/// # Errors
/// The browser does not answer.
pub async fn go_offline(browser: &Browser) -> Result<()> {
    if browser.engine != Engine::Chromium {
        browser.server().refuse(|_| true);
        return Ok(());
    }
    browser.devtools("Network.enable", json!({})).await?;
    let offline = json!({
        "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
    });
    browser
        .devtools("Network.emulateNetworkConditions", offline)
        .await?;
    Ok(())
}

/// In one order, to be compared.
#[must_use]
pub fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

/// The name of a file of the build: `assets/quick.en-0a1b.bin` is `quick.en`.
fn name(path: &str) -> String {
    let (path, _) = path.split_once('?').unwrap_or((path, ""));
    let file = Path::new(path).file_name().unwrap_or_default();
    let file = file.to_string_lossy();
    if path.ends_with('/') {
        return "index.html".to_owned();
    }
    match file.rsplit_once('-') {
        Some((name, hash)) if !hash.ends_with("maturity.js") => name.to_owned(),
        _ => file.into_owned(),
    }
}
