//! A host's page that styles everything, has big fonts, or runs from right to left: the widget looks as it
//! does anywhere.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::{Browser, Capability, Widget, fault, hosts, site, watch};
use serde_json::{Value, json};
use tempfile::TempDir;

const ROW: &str = "host_page";

const ONE: &str =
    "<main><cx-maturity assessment=\"organisation\" lang=\"en\"></cx-maturity></main>";

/// What each element in the widget looks like, and where it stands in it.
const LOOKS: &str = "\
    const box = one('.widget').getBoundingClientRect();\
    const place = (one) => {\
      const {left, top, width, height} = one.getBoundingClientRect();\
      return [left - box.left, top - box.top, width, height].map((side) => Math.round(side)).join(' ');\
    };\
    const looks = (one) => { const style = getComputedStyle(one);\
      return ['color', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textAlign',\
        'textTransform', 'textIndent', 'whiteSpace', 'direction', 'display', 'wordSpacing',\
        'marginTop', 'paddingTop', 'borderTopWidth', 'backgroundColor', 'opacity', 'float',\
        'visibility', 'cursor', 'fontStyle', 'fontVariantCaps', 'textShadow', 'hyphens',\
        'listStyleType', 'quotes', 'tabSize', 'wordBreak', 'pointerEvents', 'userSelect']\
      .map((name) => style[name]); };\
    return all('.widget, .widget *').map((one) => `${one.localName} ${place(one)} ${looks(one)}`)";

/// It is as wide as it was, so that only what reaches in would show.
const FIXED: &str = "cx-maturity { font-size: 16px !important; display: block !important;\
    margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important;\
    width: 800px !important; position: absolute !important; top: 0 !important; left: 0 !important }";

async fn opened() -> Result<(TempDir, Browser)> {
    let host = site::with_host(ONE)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    Ok((host, browser))
}

/// The page has these styles, and nothing is on its way to another look any more. All is styled anew: WebKit
/// now and then misses for a while that an answer is one with something `:checked` in it.
async fn styled(browser: &Browser, css: &str) -> Result<()> {
    let script = "const [css, done] = arguments;\
        const sheet = new CSSStyleSheet();\
        sheet.replaceSync(css);\
        document.adoptedStyleSheets = [sheet];\
        const {style} = document.querySelector('cx-maturity').shadowRoot.querySelector('.widget');\
        style.display = 'none';\
        document.body.getBoundingClientRect();\
        style.display = '';\
        setTimeout(done, 500)";
    browser.run_to_end(script, vec![json!(css)]).await.map(drop)
}

async fn looks(widget: &Widget<'_>) -> Result<Vec<String>> {
    let looks = widget.look(LOOKS, Value::Null).await?;
    serde_json::from_value(looks).context("no list of texts")
}

/// With these styles around it, at the start and on a page, all is as without.
async fn unchanged(css: &str) -> Result<String> {
    let (_host, browser) = opened().await?;
    let widget = Widget::ready(&browser).await?;
    let mut compared = Vec::new();
    for step in ["the start", "a page"] {
        // Beside the widget: what is under it looks otherwise.
        browser.move_mouse(1000, 10).await?;
        styled(&browser, FIXED).await?;
        let before = looks(&widget).await?;
        styled(&browser, &format!("{css} {FIXED}")).await?;
        let after = looks(&widget).await?;
        ensure!(before.len() == after.len(), "other elements");
        let pairs = before.iter().zip(&after);
        let changed: Vec<_> = pairs.filter(|(before, after)| before != after).collect();
        ensure!(changed.is_empty(), "{step}: changed: {changed:#?}");
        compared.push(format!(
            "{} of {} elements of {step}",
            after.len() - changed.len(),
            before.len()
        ));
        if step == "the start" {
            styled(&browser, FIXED).await?;
            hosts::first_answer(&widget).await?;
        }
    }
    watch::saw_nothing(&browser).await?;
    Ok(format!(
        "in the same place with the same look: {}",
        compared.join(", ")
    ))
}

#[tokio::test]
async fn hostile_styles_do_not_reach_in() -> Result<()> {
    let css = "\
      * { color: red !important; font: italic 700 3px/1 cursive !important; letter-spacing: 1em !important;\
          margin: 5px !important; padding: 7px !important; border: 2px solid !important;\
          background: yellow !important; float: left !important; text-transform: uppercase !important }\
      html, body, div { direction: rtl; text-align: right; text-indent: 3em; white-space: nowrap;\
          word-spacing: 2em; text-shadow: 0 0 3px; cursor: wait; font-variant: small-caps;\
          list-style: square; word-break: break-all; visibility: visible; hyphens: auto;\
          quotes: none; tab-size: 1 }\
      button, input, fieldset, label { all: unset; display: none }";
    fault::seen(ROW, "hostile styles", unchanged(css)).await
}

#[tokio::test]
async fn big_fonts_do_not_reach_in() -> Result<()> {
    let css = "html { font-size: 40px !important } body { font: 300%/3 serif; zoom: 1 }";
    fault::seen(ROW, "big fonts", unchanged(css)).await
}

#[tokio::test]
async fn from_right_to_left_nothing_is_cut() -> Result<()> {
    fault::seen_with(
        &[Capability::Size],
        ROW,
        "from right to left",
        right_to_left(),
    )
    .await
}

/// A page that runs from right to left, around an element that does not, and around one that does.
async fn right_to_left() -> Result<String> {
    let (_host, browser) = opened().await?;
    let widget = Widget::ready(&browser).await?;
    hosts::first_answer(&widget).await?;
    browser.resize(320, 640).await?;
    browser
        .run("document.documentElement.dir = 'rtl'", vec![])
        .await?;
    let mut seen = Vec::new();
    for direction in ["ltr", "rtl"] {
        let turn = "host.dir = asked; return getComputedStyle(one('.widget')).direction";
        let turned = widget.look(turn, json!(direction)).await?;
        ensure!(turned == direction, "it runs {turned}");
        let wide = "const page = document.documentElement;\
            return [page.scrollWidth, all('*').filter((one) => {\
              const {left, right, width} = one.getBoundingClientRect();\
              return width > 1 && (left < -0.5 || right > innerWidth + 0.5);\
            }).map((one) => one.outerHTML.slice(0, 120))]";
        let wide = widget.look(wide, Value::Null).await?;
        // A scroll bar may take its part.
        ensure!(wide[0].as_i64() <= Some(320), "{direction}: {wide}");
        ensure!(wide[1] == json!([]), "{direction}: {wide}");
        let cut = wide[1].as_array().map_or(0, Vec::len);
        seen.push(format!(
            "{direction}: {} px wide at 320, {cut} elements cut",
            wide[0]
        ));
    }
    watch::saw_nothing(&browser).await?;
    Ok(seen.join("; "))
}
