//! No program can run: the panel says why in the reader's language, leads out, and shows the questions.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{
    Browser, Capability, Engine, Published, Widget, axe, events, fault, lacks, site,
};
use serde_json::json;
use tempfile::TempDir;

const ROW: &str = "no_program";

/// Until then something has to be said.
const LATEST: Duration = Duration::from_secs(10);

const QUICK: &str =
    "<main><h1>Host</h1><cx-maturity assessment=\"quick\" lang=\"fr\"></cx-maturity></main>";

/// The policy under which everything runs.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// Opens the page of a host, and what the panel shows there, once it does: the reason in words, the label
/// of the way out, how many questions, and after how long.
async fn told(browser: &Browser) -> Result<String> {
    browser.open(site::HOST).await?;
    let begun = Instant::now();
    let script = "const root = document.querySelector('cx-maturity')?.shadowRoot;\
        const panel = root?.querySelector('.fallback');\
        const retry = panel?.querySelector('.primary');\
        const stems = [...panel?.querySelectorAll('.asked h4') ?? []];\
        return retry && stems.length && panel.lang === 'fr' ? [\
          panel.querySelector('[role=alert]').innerText.split('\\n')[0], retry.innerText,\
          stems.map((one) => one.textContent.replace(/^\\d+\\. /, '')),\
          panel.querySelectorAll('.asked button, .asked input').length,\
        ] : null";
    let look = async || {
        let seen = browser.run(script, vec![]).await?;
        Ok(seen.is_array().then_some(seen))
    };
    let seen = eventually("the panel", look).await?;
    let after = begun.elapsed();
    ensure!(after < LATEST, "only after {} ms", after.as_millis());
    let (reason, retry, mut stems, controls): (String, String, Vec<String>, usize) =
        serde_json::from_value(seen)?;
    stems.sort();
    ensure!(
        stems == questions(Locale::Fr)?,
        "other questions: {stems:?}"
    );
    ensure!(controls == 0, "{controls} controls on paper");
    // The last of its buttons prints them.
    let print = "globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; };\
        const root = document.querySelector('cx-maturity').shadowRoot;\
        const button = [...root.querySelectorAll('.fallback button.secondary')].at(-1);\
        button?.click();\
        return [button?.innerText ?? '', globalThis.printed]";
    let (print, printed): (String, u32) =
        serde_json::from_value(browser.run(print, vec![]).await?)?;
    ensure!(printed == 1, "“{print}” prints {printed} times");
    Ok(format!(
        "“{reason}” after {} ms, “{retry}”, “{print}”, {} questions",
        after.as_millis(),
        stems.len()
    ))
}

/// The questions of `quick`, sorted.
fn questions(locale: Locale) -> Result<Vec<String>> {
    let definition = Published::Quick.value()?;
    let items = definition["texts"][locale.tag()]["items"].as_object();
    let items = items.context("no items")?.values();
    let stems = items.filter_map(|item| item["stem"].as_str());
    let mut stems: Vec<String> = stems.map(str::to_owned).collect();
    stems.sort();
    Ok(stems)
}

/// The host is told why, too.
async fn reason(browser: &Browser) -> Result<String> {
    let failed = events::last(browser, "failed").await?;
    let reason = failed.detail["reason"].as_str().context("no reason")?;
    Ok(reason.to_owned())
}

/// The program is something else than it should be: what is told then, and what comes of the way out once
/// it is the right one.
async fn instead(change: impl Fn(Vec<u8>) -> Option<Vec<u8>>, expected: &str) -> Result<String> {
    let site = site::with_host(QUICK)?;
    let path = fs::read_dir(site.path().join("assets"))?
        .filter_map(|file| Some(file.ok()?.path()))
        .find(|path| path.to_string_lossy().contains("/answering.wasm-"))
        .context("no program")?;
    let whole = fs::read(&path)?;
    match change(whole.clone()) {
        Some(bytes) => fs::write(&path, bytes)?,
        None => fs::remove_file(&path)?,
    }
    let browser = started(&site).await?;
    let told = told(&browser).await?;
    let reason = reason(&browser).await?;
    ensure!(reason == expected, "the host is told “{reason}”");
    fs::write(&path, whole)?;
    let retry =
        "document.querySelector('cx-maturity').shadowRoot.querySelector('.primary').click()";
    browser.run(retry, vec![]).await?;
    let widget = Widget::ready(&browser).await?;
    widget.found(".start").await?;
    Ok(format!(
        "{told}, `{reason}`; once it is there: “{}”",
        widget.heading().await?
    ))
}

async fn started(site: &TempDir) -> Result<Browser> {
    let browser = Browser::over(site.path(), Locale::En).await?;
    events::begin(&browser).await?;
    Ok(browser)
}

#[tokio::test]
async fn is_missing() -> Result<()> {
    // Where scripts come first only in a copy of the site, that has the file still.
    if lacks(&[Capability::ScriptAnywhere])? {
        return Ok(());
    }
    fault::seen(ROW, "missing", instead(|_| None, "network")).await
}

#[tokio::test]
async fn is_cut() -> Result<()> {
    let cut = |whole: Vec<u8>| Some(whole[..whole.len() / 2].to_vec());
    fault::seen(ROW, "cut", instead(cut, "damaged")).await
}

/// Such as the page of a log-in.
#[tokio::test]
async fn is_of_a_wrong_type() -> Result<()> {
    let page = |_| Some(b"<!doctype html><title>Sign in</title>".to_vec());
    fault::seen(ROW, "of a wrong type", instead(page, "damaged")).await
}

#[tokio::test]
async fn stalls() -> Result<()> {
    fault::seen(ROW, "stalled", stalled()).await
}

async fn stalled() -> Result<String> {
    let site = site::with_host(QUICK)?;
    let browser = started(&site).await?;
    let stall = "const ask = globalThis.fetch;\
        const stalled = new Promise((resolve) => { globalThis.goOn = resolve; });\
        globalThis.fetch = async (...asked) => {\
          if (String(asked[0]).includes('answering.wasm')) await stalled;\
          return ask(...asked);\
        };";
    browser.before_each_page(stall).await?;
    let told = told(&browser).await?;
    browser.run("globalThis.goOn()", vec![]).await?;
    let widget = Widget::ready(&browser).await?;
    widget.found(".start").await?;
    let left = "return document.querySelector('cx-maturity')?.shadowRoot.querySelectorAll('.fallback').length";
    let gone = async || {
        let left = browser.run(left, vec![]).await?;
        Ok((left == json!(0)).then_some(left))
    };
    let left = eventually("the end of the panel", gone).await?;
    Ok(format!(
        "{told}; when it goes on, {left} panels and “{}”",
        widget.heading().await?
    ))
}

#[tokio::test]
async fn is_not_supported() -> Result<()> {
    fault::seen(ROW, "not supported", async {
        let site = site::with_host(QUICK)?;
        let browser = started(&site).await?;
        browser
            .before_each_page("delete globalThis.WebAssembly")
            .await?;
        let told = told(&browser).await?;
        let reason = reason(&browser).await?;
        ensure!(reason == "unsupported", "the host is told “{reason}”");
        Ok(format!("{told}, `{reason}`"))
    })
    .await
}

#[tokio::test]
async fn is_blocked_by_the_policy() -> Result<()> {
    fault::seen(ROW, "blocked by the policy", blocked()).await
}

/// The compile is blocked, and nothing else is: the way out names what the policy lacks.
async fn blocked() -> Result<String> {
    let site = site::under(QUICK, &POLICY.replace(" 'wasm-unsafe-eval'", ""))?;
    let browser = started(&site).await?;
    let watch = "globalThis.violations = [];\
        addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>\
          globalThis.violations.push(`${violatedDirective} ${blockedURI}`), true)";
    browser.before_each_page(watch).await?;
    let told = told(&browser).await?;
    let reason = reason(&browser).await?;
    ensure!(reason == "blocked", "the host is told “{reason}”");
    let named = "return [...document.querySelector('cx-maturity').shadowRoot.querySelectorAll('code')]\
                 .map((one) => one.textContent)";
    let named: Vec<String> = serde_json::from_value(browser.run(named, vec![]).await?)?;
    let lacks = "'wasm-unsafe-eval'".to_owned();
    ensure!(
        named.contains(&lacks),
        "it does not name {lacks}: {named:?}"
    );
    let violations = browser.run("return globalThis.violations", vec![]).await?;
    let violations: Vec<String> = serde_json::from_value(violations)?;
    let others = violations.iter().filter(|one| !one.contains("wasm-eval"));
    // WebKit tells the page of none, where a program is not compiled.
    let told_of = Engine::told()? == Engine::WebKit || !violations.is_empty();
    ensure!(others.count() == 0 && told_of, "{violations:?}");
    let found = axe::finds(&browser).await?;
    ensure!(found.is_empty(), "axe: {found:?}");
    Ok(format!("{told}, `{reason}`, named: {}", named.join(", ")))
}

/// A frame with `sandbox` and no `allow-scripts` runs none: what is shown then leads to the questions on
/// paper, which need none either.
#[tokio::test]
async fn scripts_are_off() -> Result<()> {
    fault::seen(ROW, "scripts are off", without_scripts()).await
}

async fn without_scripts() -> Result<String> {
    let body = "<h1>Host</h1><iframe sandbox=\"allow-same-origin\" src=\"index.html\"></iframe>";
    let policy = "default-src 'none'; frame-src 'self'; img-src data:";
    let site = site::page(body, "", policy)?;
    let browser = Browser::over(site.path(), Locale::Fr).await?;
    let begun = Instant::now();
    browser.open(site::HOST).await?;
    let shown = "const inner = document.querySelector('iframe')?.contentDocument;\
        const links = [...inner?.querySelectorAll('a[href*=\"paper/\"]') ?? []]\
          .filter((one) => one.getClientRects().length);\
        return links.length ? [inner.body.innerText.length, links.map((one) => one.href)] : null";
    let look = async || {
        let seen = browser.run(shown, vec![]).await?;
        Ok(seen.is_array().then_some(seen))
    };
    let seen = eventually("the ways to paper", look).await?;
    let after = begun.elapsed();
    ensure!(after < LATEST, "only after {} ms", after.as_millis());
    let (characters, links): (usize, Vec<String>) = serde_json::from_value(seen)?;
    let link = links
        .iter()
        .find(|link| link.ends_with("paper/quick.fr.html"));
    let link = link.with_context(|| format!("no way to paper in French: {links:?}"))?;
    browser.open_at(link).await?;
    let text = browser
        .run("return document.body.innerText", vec![])
        .await?;
    let text = text.as_str().unwrap_or_default();
    let questions = questions(Locale::Fr)?;
    let asked = questions.iter().filter(|one| text.contains(&**one)).count();
    ensure!(asked == questions.len(), "{asked} questions in {text}");
    let scripts = browser
        .run("return document.scripts.length", vec![])
        .await?;
    ensure!(scripts == json!(0), "{scripts} scripts on paper");
    Ok(format!(
        "{characters} characters and {} ways to paper after {} ms; there {asked} questions, {scripts} scripts",
        links.len(),
        after.as_millis()
    ))
}
