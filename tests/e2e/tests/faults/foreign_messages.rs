//! What comes from elsewhere, or in another shape, is ignored in silence, on both sides.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::framed::Framed;
use cx_maturity_e2e::{Browser, fault, site, watch};
use serde_json::{Value, json};

const ROW: &str = "foreign_messages";

const ITALIAN: &str = "{cxMaturity: 1, type: 'language', language: 'it'}";

#[tokio::test]
async fn other_shapes_do_nothing() -> Result<()> {
    fault::seen(ROW, "of another shape", shapes()).await
}

async fn shapes() -> Result<String> {
    let framed = Framed::start(true, "assessment=quick&lang=en", "").await?;
    watch::begin(&framed.browser).await?;
    framed.open().await?;
    framed.told("ready").await?;
    let shapes = [
        Value::Null,
        json!("language"),
        json!([1]),
        json!({"type": "language", "language": "it"}),
        json!({"cxMaturity": 2, "type": "language", "language": "it"}),
        json!({"cxMaturity": "1", "type": "language", "language": "it"}),
        json!({"cxMaturity": 1, "type": "speak", "language": "it"}),
        json!({"cxMaturity": 1, "type": "toString"}),
        json!({"cxMaturity": 1, "type": "__proto__"}),
        json!({"cxMaturity": 1}),
        json!({"cxMaturity": 1, "type": "language"}),
        json!({"cxMaturity": 1, "type": "language", "language": "constructor"}),
        json!({"cxMaturity": 1, "type": "language", "language": ["it"]}),
        json!({"cxMaturity": 1, "type": "theme", "theme": "purple"}),
    ];
    for shape in &shapes {
        framed.post(shape).await?;
    }
    // Messages come in order: after this one, the others have been heard.
    framed.host("frame.setTheme('light')").await?;
    let widget = framed.enter().await?;
    let theme = "return document.querySelector('cx-maturity')?.getAttribute('theme')";
    eventually("the theme", async || {
        let theme = framed.browser.run(theme, vec![]).await?;
        Ok((theme == "light").then_some(()))
    })
    .await?;
    framed.settle().await?;
    let speaks = widget.locale().await?;
    ensure!(speaks == Locale::En, "it speaks Italian");
    framed.leave().await?;
    watch::saw_nothing(&framed.browser).await?;
    Ok(format!(
        "{} of them: it speaks “{}” as before",
        shapes.len(),
        speaks.tag()
    ))
}

/// A page that says it is another than it is hears nothing, and is not heard.
#[tokio::test]
async fn another_origin_than_the_parent_named_is_not_heard() -> Result<()> {
    fault::seen(ROW, "of another origin", origin()).await
}

async fn origin() -> Result<String> {
    let query = "assessment=quick&lang=en&parent=https://elsewhere.example";
    let framed = Framed::start(true, query, "").await?;
    framed.open().await?;
    framed.enter().await?;
    framed.leave().await?;
    framed.host("frame.setLanguage('it')").await?;
    framed.settle().await?;
    let messages = framed.browser.run("return messages", vec![]).await?;
    ensure!(messages == json!([]), "the host hears {messages}");
    let widget = framed.enter().await?;
    let speaks = widget.locale().await?;
    ensure!(speaks == Locale::En, "it was heard");
    let heard = messages.as_array().map_or(0, Vec::len);
    Ok(format!(
        "asked for Italian, it speaks “{}”; the host hears {heard} messages",
        speaks.tag()
    ))
}

/// Of the right origin, but not the parent: another frame of the same page.
#[tokio::test]
async fn another_window_than_the_parent_is_not_heard() -> Result<()> {
    fault::seen(ROW, "of another window", window()).await
}

async fn window() -> Result<String> {
    let site = site::page(
        "<h1>Host</h1><iframe data-cx-maturity title=\"Assessment\"\
         src=\"frame.html?assessment=quick&lang=en\"></iframe>\
         <iframe title=\"Other\" src=\"frame.html\"></iframe>",
        site::FRAMES,
        "default-src 'none'; script-src 'self'; img-src data:; frame-src 'self'",
    )?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    browser.open(site::HOST).await?;
    // Frames of one origin can be seen from here.
    let locale = "const inner = frames[0].document.querySelector('cx-maturity')?.shadowRoot;\
                  return inner?.querySelector('.widget')?.lang ?? ''";
    eventually("the assessment", async || {
        Ok((browser.run(locale, vec![]).await? == "en").then_some(()))
    })
    .await?;
    let listen = "globalThis.heights = [];\
        document.querySelector('iframe').addEventListener('cx-maturity-height', ({detail}) =>\
          heights.push(detail.height))";
    browser.run(listen, vec![]).await?;
    browser.enter_frame(1).await?;
    // The host's script takes it for no word of its iframe either.
    let post = "parent.postMessage({cxMaturity: 1, type: 'height', height: 5}, '*')";
    browser.run(post, vec![]).await?;
    let post = format!("parent.frames[0].postMessage({ITALIAN}, '*')");
    browser.run(&post, vec![]).await?;
    browser.leave_frames().await?;
    let wait = "setTimeout(arguments[0], 400)";
    browser.run_to_end(wait, vec![]).await?;
    let before = browser.run(locale, vec![]).await?;
    ensure!(before == "en", "it was heard");
    let misled = "return heights.includes(5)";
    ensure!(
        browser.run(misled, vec![]).await? == json!(false),
        "the host takes another frame's word for its own"
    );
    // The same, from the parent.
    let post = format!("frames[0].postMessage({ITALIAN}, '*')");
    browser.run(&post, vec![]).await?;
    let after = eventually("Italian", async || {
        let now = browser.run(locale, vec![]).await?;
        Ok((now == "it").then_some(now))
    });
    let after = after.await?;
    Ok(format!(
        "asked by another frame, it speaks {before}; asked by its parent, {after}"
    ))
}

/// The host's script, told by others than its iframe, or nonsense by it.
#[tokio::test]
async fn the_host_is_not_misled() -> Result<()> {
    fault::seen(ROW, "to the host", host()).await
}

async fn host() -> Result<String> {
    let framed = Framed::start(true, "assessment=quick&lang=en", "").await?;
    watch::begin(&framed.browser).await?;
    framed.open().await?;
    framed.told("ready").await?;
    let widget = framed.enter().await?;
    widget.found(".start").await?;
    // It has said how high it is.
    let before = framed.fits().await?;
    // From the host's own window: the shape is right, the source is not.
    let own = "postMessage({cxMaturity: 1, type: 'height', height: 5}, '*')";
    framed.browser.run(own, vec![]).await?;
    framed.enter().await?;
    let nonsense = [
        "null",
        "{cxMaturity: 1, type: 'height', height: 'calc(5px)'}",
        "{cxMaturity: 1, type: 'height', height: -5}",
        "{cxMaturity: 1, type: 'height', height: NaN}",
        "{cxMaturity: 2, type: 'height', height: 5}",
        "{cxMaturity: 1, type: 'click'}",
        ITALIAN,
    ];
    for nonsense in nonsense {
        let post = format!("parent.postMessage({nonsense}, '*')");
        framed.browser.run(&post, vec![]).await?;
    }
    framed.settle().await?;
    framed.leave().await?;
    let after = framed.height().await?;
    ensure!(after == before, "its height has changed to {after}");
    watch::saw_nothing(&framed.browser).await?;
    Ok(format!(
        "after {} of them its iframe is {after} high, as before",
        nonsense.len() + 1
    ))
}
