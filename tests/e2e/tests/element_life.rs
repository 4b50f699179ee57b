//! An element's life in a page that it does not know: many of them, moved, taken out while they load,
//! hidden, under styles that mean no good.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Capability, Widget, events, lacks, site, watch};
use serde_json::json;

const ONE: &str = "<cx-maturity assessment=\"organisation\"></cx-maturity>";

async fn opened(body: &str) -> Result<(tempfile::TempDir, Browser)> {
    let host = site::with_host(body)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    Ok((host, browser))
}

/// What is in the widget that a page is left with, in elements.
async fn settled(browser: &Browser) -> Result<()> {
    let pause = "const done = arguments[0]; setTimeout(() => done(true), 300)";
    browser.run_to_end(pause, vec![]).await.map(|_| ())
}

/// Taken out while it loads, nothing comes up, and nothing goes wrong; put back, it comes up.
#[tokio::test]
async fn taken_out_while_it_loads() -> Result<()> {
    let (_host, browser) = opened("<main></main>").await?;
    // However late the page is with it: the element is left for long enough after it is out.
    let script = "const [after, done] = arguments;\
                  const one = document.createElement('cx-maturity');\
                  one.setAttribute('assessment', 'quick');\
                  globalThis.one = one;\
                  document.querySelector('main').append(one);\
                  setTimeout(() => { one.remove(); setTimeout(() => done(true), 300); }, after)";
    for after in [0, 1, 5, 20] {
        browser.run_to_end(script, vec![json!(after)]).await?;
        let left = "return globalThis.one.shadowRoot.querySelectorAll('.widget').length";
        ensure!(
            browser.run(left, vec![]).await? == json!(0),
            "after {after} ms: it came up"
        );
    }
    browser
        .run(
            "document.querySelector('main').append(globalThis.one)",
            vec![],
        )
        .await?;
    Widget::ready(&browser).await?.found(".start").await?;
    watch::saw_nothing(&browser).await
}

/// Taken out for a while, as a page with tabs does: it frees what it holds, and goes on where it was;
/// even where nothing is saved.
#[tokio::test]
async fn away_for_a_while() -> Result<()> {
    let body =
        "<main><cx-maturity assessment=\"organisation\" storage=\"none\"></cx-maturity></main>";
    let (_host, browser) = opened(body).await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    widget.speak(Locale::It).await?;
    let out = "globalThis.one = document.querySelector('cx-maturity'); globalThis.one.remove()";
    browser.run(out, vec![]).await?;
    settled(&browser).await?;
    let left = "return globalThis.one.shadowRoot.querySelectorAll('.widget').length";
    ensure!(
        browser.run(left, vec![]).await? == json!(0),
        "it is still there"
    );
    browser
        .run(
            "document.querySelector('main').append(globalThis.one)",
            vec![],
        )
        .await?;
    let widget = Widget::ready(&browser).await?;
    widget.found("#item-budget-own-budget:checked").await?;
    ensure!(
        widget.locale().await? == Locale::It,
        "it speaks another language"
    );
    let focus = "return document.activeElement === document.body";
    ensure!(
        browser.run(focus, vec![]).await? == json!(true),
        "it takes the focus"
    );
    watch::saw_nothing(&browser).await
}

/// A second copy of the element's file, as another part of a page may bring it: the first stays.
#[tokio::test]
async fn a_second_copy_of_the_file() -> Result<()> {
    let (_host, browser) = opened(ONE).await?;
    Widget::ready(&browser).await?;
    let script = "const done = arguments[0]; const before = customElements.get('cx-maturity');\
                  import('./cx-maturity.js?copy').then(() =>\
                    done(customElements.get('cx-maturity') === before), (error) => done(`${error}`))";
    ensure!(
        browser.run_to_end(script, vec![]).await? == json!(true),
        "it is replaced"
    );
    let add = "const one = document.createElement('cx-maturity');\
               one.setAttribute('assessment', 'quick'); document.body.append(one)";
    browser.run(add, vec![]).await?;
    Widget::nth(&browser, 1).await?.found(".start").await?;
    watch::saw_nothing(&browser).await
}

/// Many on one page, each with a place of its own.
#[tokio::test]
async fn many_on_a_page() -> Result<()> {
    let (_host, browser) = opened(&ONE.repeat(12)).await?;
    for at in [0, 5, 11] {
        let widget = Widget::nth(&browser, at).await?;
        widget.begin().await?;
        widget.answer("budget", "own-budget").await?;
    }
    let keys = "return Object.keys(localStorage).sort()";
    let keys = browser.run(keys, vec![]).await?;
    let expected = json!([
        "cx-maturity/1/organisation/12",
        "cx-maturity/1/organisation/6",
        "cx-maturity/1/organisation/default"
    ]);
    ensure!(keys == expected, "kept: {keys}");
    watch::saw_nothing(&browser).await
}

/// `[hidden]` hides it, whatever the widget's own styles say.
#[tokio::test]
async fn hidden_is_hidden() -> Result<()> {
    let (_host, browser) = opened(&ONE.replace("><", " hidden><")).await?;
    Widget::ready(&browser).await?;
    let boxes = "return document.querySelector('cx-maturity').getClientRects().length";
    ensure!(browser.run(boxes, vec![]).await? == json!(0), "it is shown");
    browser
        .run(
            "document.querySelector('cx-maturity').hidden = false",
            vec![],
        )
        .await?;
    ensure!(
        browser.run(boxes, vec![]).await? == json!(1),
        "it is not shown"
    );
    watch::saw_nothing(&browser).await
}

/// Mounted and destroyed 500 times, it leaks no more than a stated amount: each time the empty place
/// of the program, whose listeners yew never frees, and no more than 4 kB of memory, the page's and
/// the program's together.
#[tokio::test]
async fn five_hundred_times() -> Result<()> {
    if lacks(&[Capability::Memory])? {
        return Ok(());
    }
    let (_host, browser) = opened("<main></main>").await?;
    let script = "\
      const [times, done] = [arguments[0], arguments[1]];\
      const main = document.querySelector('main');\
      const once = () => new Promise((resolve) => {\
        const one = document.createElement('cx-maturity');\
        one.setAttribute('assessment', 'quick');\
        one.addEventListener('cx-maturity-ready', () => {\
          one.destroy(); one.remove(); setTimeout(resolve);\
        }, {once: true});\
        main.append(one);\
      });\
      (async () => { for (let at = 0; at < times; at += 1) await once(); done(times); })()";
    let heap = async || -> Result<f64> {
        for _ in 0..3 {
            browser
                .devtools("HeapProfiler.collectGarbage", json!({}))
                .await?;
        }
        let used = browser.devtools("Runtime.getHeapUsage", json!({})).await?;
        let bytes = |name: &str| used[name].as_f64().unwrap_or_default();
        Ok(bytes("usedSize") + bytes("backingStorageSize"))
    };
    let nodes = async || -> Result<u64> {
        let counted = browser.devtools("Memory.getDOMCounters", json!({})).await?;
        counted["nodes"].as_u64().context("no number of nodes")
    };
    browser.run_to_end(script, vec![json!(50)]).await?;
    let (before, nodes_before) = (heap().await?, nodes().await?);
    for _ in 0..5 {
        let told = browser.run_to_end(script, vec![json!(100)]).await?;
        ensure!(told == json!(100), "told {told}");
    }
    let (after, nodes_after) = (heap().await?, nodes().await?);
    let each = (after - before) / 500.0;
    println!("{each:.0} bytes for each mount; nodes: {nodes_before} before, {nodes_after} after");
    ensure!(each < 4096.0, "{each:.0} bytes leak each time");
    ensure!(
        nodes_after < nodes_before + 2 * 500,
        "nodes: {nodes_before} before, {nodes_after} after"
    );
    watch::saw_nothing(&browser).await
}

/// A page whose script takes an element out and puts another in, over and over, while it is used.
#[tokio::test]
async fn one_after_the_other() -> Result<()> {
    let (_host, browser) = opened("<main></main>").await?;
    let script = "const done = arguments[0]; const main = document.querySelector('main');\
      (async () => {\
        for (let at = 0; at < 30; at += 1) {\
          main.replaceChildren(document.createElement('cx-maturity'));\
          await new Promise((resolve) => setTimeout(resolve, at));\
        }\
        done(true);\
      })()";
    browser.run_to_end(script, vec![]).await?;
    let look = async || Ok((events::count(&browser, "ready").await? > 0).then_some(()));
    eventually("the last one", look).await?;
    Widget::ready(&browser).await?.found(".choice").await?;
    watch::saw_nothing(&browser).await
}
