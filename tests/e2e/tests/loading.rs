//! The loading itself, where it is slow or what comes is not what was meant: it is shown, told, and
//! tried again past all that is kept of it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Widget, events, site, watch};
use serde_json::{Value, json};
use tempfile::TempDir;

const QUICK: &str = "<main><h1>Host</h1><cx-maturity assessment=\"quick\" lang=\"fr\">\
    <p>The host’s own words.</p></cx-maturity></main>";

/// A file of the build in a copy of it, by the beginning of its name.
fn file(site: &TempDir, name: &str) -> Result<PathBuf> {
    let mut files = fs::read_dir(site.path().join("assets"))?
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| {
            path.file_name()
                .is_some_and(|file| file.to_string_lossy().starts_with(name))
        });
    files.next().with_context(|| format!("no {name}"))
}

/// Runs a script in the element's shadow root.
async fn look(browser: &Browser, script: &str) -> Result<Value> {
    let root = "const root = document.querySelector('cx-maturity').shadowRoot;";
    browser.run(&format!("{root}{script}"), vec![]).await
}

async fn opened(site: &TempDir) -> Result<Browser> {
    let browser = Browser::over(site.path(), Locale::En).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    Ok(browser)
}

/// Some bytes more: of a program, what still runs is not run, and what can't be read is told, of its script
/// and of a definition too. The browser may keep such a file for a year; the way out asks the server anew.
#[tokio::test]
async fn a_file_that_is_not_the_one_meant_is_asked_for_anew() -> Result<()> {
    // A section of its own, as tools add it: every browser takes a program with one.
    let section = [0, 5, 4, b'n', b'o', b't', b'e'];
    for name in ["answering-", "answering.wasm-", "quick.fr-"] {
        let site = site::with_host(QUICK)?;
        let path = file(&site, name)?;
        let whole = fs::read(&path)?;
        fs::write(&path, [&whole[..], &section].concat())?;
        let browser = opened(&site).await?;
        let failed = events::last(&browser, "failed").await?;
        ensure!(
            failed.detail == json!({"reason": "damaged"}),
            "{name}: {failed:?}"
        );
        let retry = async || {
            let there = look(
                &browser,
                "return !!root.querySelector('.fallback .primary')",
            )
            .await?;
            Ok((there == json!(true)).then_some(()))
        };
        eventually("the way out", retry).await?;
        ensure!(look(&browser, "return !!root.querySelector('.start')").await? == json!(false));
        fs::write(&path, whole)?;
        look(&browser, "root.querySelector('.fallback .primary').click()").await?;
        let there = Widget::ready(&browser).await?.found(".start").await;
        there.with_context(|| format!("after {name}"))?;
    }
    Ok(())
}

/// A server that knows no WebAssembly: the program comes as something else, and runs all the same.
#[tokio::test]
async fn a_wrong_type_is_no_fault() -> Result<()> {
    let site = site::with_host(QUICK)?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    let other = "const ask = globalThis.fetch;\
        globalThis.fetch = async (...asked) => {\
          const response = await ask(...asked);\
          if (!String(asked[0]).includes('.wasm')) return response;\
          return new Response(response.body, { headers: { 'Content-Type': 'text/plain' } });\
        };";
    browser.before_each_page(other).await?;
    browser.open(site::HOST).await?;
    Widget::ready(&browser).await?.found(".start").await?;
    Ok(())
}

/// Half of the program, and then nothing for long.
const STALL: &str = "const ask = globalThis.fetch;\
    const wait = new Promise((resolve) => { globalThis.goOn = resolve; });\
    globalThis.fetch = async (...asked) => {\
      const response = await ask(...asked);\
      if (!String(asked[0]).includes('answering.wasm')) return response;\
      const bytes = new Uint8Array(await response.arrayBuffer());\
      const half = bytes.length >> 1;\
      const body = new ReadableStream({\
        async start(on) {\
          on.enqueue(bytes.slice(0, half));\
          await wait;\
          on.enqueue(bytes.slice(half));\
          on.close();\
        },\
      });\
      return new Response(body, response);\
    };\
    globalThis.moved = 0;\
    new PerformanceObserver((list) => {\
      for (const one of list.getEntries()) globalThis.moved += one.value;\
    }).observe({ type: 'layout-shift', buffered: true });";

/// After a second it is shown how far it is; within ten what can be done; and it comes after all.
#[tokio::test]
async fn a_line_that_stalls_is_shown_and_told() -> Result<()> {
    let site = site::with_host(QUICK)?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.before_each_page(STALL).await?;
    browser.open(site::HOST).await?;
    let state = "const line = root.querySelector('.waiting');\
        const bar = line?.querySelector('progress');\
        const words = root.querySelector('slot')?.assignedNodes().length;\
        return bar && bar.value > 0.3 && [line.lang, line.querySelector('[role=status]').textContent,\
          bar.value < 0.7, bar.getAttribute('aria-label'), words, globalThis.moved];";
    let shown = async || {
        let seen = look(&browser, state).await?;
        Ok(seen.is_array().then_some(seen))
    };
    let seen = eventually("how far it is", shown).await?;
    let expected = json!(["fr", "Chargement…", true, "Chargement…", 1, 0]);
    ensure!(seen == expected, "seen: {seen}");
    let panel = "const button = root.querySelector('.fallback .primary');\
                 return button && [button.textContent, !!root.querySelector('.waiting')]";
    let told = async || {
        let told = look(&browser, panel).await?;
        Ok(told.is_array().then_some(told))
    };
    let told = eventually("the panel", told).await?;
    ensure!(told == json!(["Recharger la page", true]), "told: {told}");
    browser.run("globalThis.goOn()", vec![]).await?;
    Widget::ready(&browser).await?.found(".start").await?;
    let gone = async || {
        let left = look(
            &browser,
            "return root.querySelectorAll('.waiting, .fallback').length",
        );
        Ok((left.await? == json!(0)).then_some(()))
    };
    eventually("the end of it", gone).await?;
    watch::saw_nothing(&browser).await
}

/// What has come within the second shows no bar, nor a panel later: nothing is left that would.
#[tokio::test]
async fn a_quick_line_shows_nothing() -> Result<()> {
    let site = site::with_host(QUICK)?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    // However slow this machine is, the times come only after all is there.
    let watch = "const [begin, end] = [globalThis.setTimeout, globalThis.clearTimeout];\
        globalThis.left = new Set();\
        globalThis.setTimeout = (work, delay, ...more) => {\
          const long = [1000, 8000].includes(delay);\
          const id = begin(work, long ? 1e9 : delay, ...more);\
          if (long) globalThis.left.add(id);\
          return id;\
        };\
        globalThis.clearTimeout = (id) => { globalThis.left.delete(id); end(id); };";
    browser.before_each_page(watch).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    events::last(&browser, "ready").await?;
    let none = async || {
        let left = browser.run("return globalThis.left.size", vec![]).await?;
        Ok((left == json!(0)).then_some(()))
    };
    eventually("the end of waiting", none).await?;
    let asked = browser.requests();
    let asked = asked.iter().any(|path| path.contains("/waiting-"));
    ensure!(!asked, "its script was fetched");
    Ok(())
}
