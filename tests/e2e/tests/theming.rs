//! A company's look by custom properties alone: as it is, dark, in forced colours, right to left; and
//! the page on which one tries a theme.

use anyhow::{Result, ensure};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Capability, Widget, axe, hosts, lacks, watch};
use serde_json::{Value, json};

async fn emulate(browser: &Browser, feature: &str, value: &str) -> Result<()> {
    browser.features(&[(feature, value)]).await
}

/// What stands in examples/themed.css, as a browser tells it.
#[tokio::test]
async fn the_colours_are_the_companys() -> Result<()> {
    if lacks(&[Capability::Media])? {
        return Ok(());
    }
    let browser = hosts::start().await?;
    let look = "\
        const style = (css) => getComputedStyle(one(css));\
        const widget = style('.widget');\
        const button = style('.primary');\
        return [widget.backgroundColor, widget.color, button.backgroundColor,\
          button.borderTopLeftRadius, widget.fontFamily.split(',')[0],\
          style('h2').fontFamily.split(',')[0]]";
    for (scheme, paper, ink, accent) in [
        ("light", (251, 248, 243), (20, 35, 60), (138, 47, 29)),
        ("dark", (16, 27, 45), (238, 242, 248), (255, 181, 159)),
    ] {
        emulate(&browser, "prefers-color-scheme", scheme).await?;
        browser.open("examples/themed.html").await?;
        let widget = Widget::ready(&browser).await?;
        let seen = widget.look(look, Value::Null).await?;
        let rgb = |(red, green, blue): (u8, u8, u8)| format!("rgb({red}, {green}, {blue})");
        let shape = ["0px", "Verdana", "\"Trebuchet MS\""].map(str::to_owned);
        let expected: Vec<String> = [paper, ink, accent]
            .map(rgb)
            .into_iter()
            .chain(shape)
            .collect();
        ensure!(seen == json!(expected), "{scheme}: {seen}");
        ensure!(warnings(&browser).await?.is_empty(), "{scheme}: too low");
    }
    watch::saw_nothing(&browser).await
}

/// What the published script says of the first element of a page.
async fn warnings(browser: &Browser) -> Result<Vec<String>> {
    let script = "\
        const done = arguments[0];\
        import(new URL('/cx-maturity-theme.js', location.href).href).then(({warnings}) =>\
          done(warnings(document.querySelector('cx-maturity'))))";
    Ok(serde_json::from_value(
        browser.run_to_end(script, vec![]).await?,
    )?)
}

/// The greys that everybody knows: #767676 is the lightest on white that is enough, #777777 is not.
#[tokio::test]
async fn contrast_is_the_one_of_wcag() -> Result<()> {
    let browser = hosts::start().await?;
    browser.open("examples/theme.html").await?;
    let script = "\
        const done = arguments[0];\
        const grey = (part) => [part, part, part].map((one) => one / 255);\
        import(new URL('/cx-maturity-theme.js', location.href).href).then(({contrast}) =>\
          done([[0, 255], [255, 0], [0x76, 255], [0x77, 255], [0x80, 0x80]]\
            .map(([one, other]) => contrast(grey(one), grey(other)).toFixed(2))))";
    let found = browser.run_to_end(script, vec![]).await?;
    let expected = json!(["21.00", "21.00", "4.54", "4.48", "1.00"]);
    ensure!(found == expected, "{found}");
    Ok(())
}

async fn choose(browser: &Browser, name: &str, value: &str) -> Result<()> {
    let script = "const input = document.forms.theme.elements[arguments[0]];\
                  input.value = arguments[1];\
                  input.dispatchEvent(new Event('input', {bubbles: true}))";
    let arguments = vec![json!(name), json!(value)];
    browser.run(script, arguments).await.map(|_| ())
}

#[tokio::test]
async fn a_theme_that_can_not_be_read_is_told() -> Result<()> {
    if lacks(&[Capability::Permissions])? {
        return Ok(());
    }
    let browser = hosts::start().await?;
    let origin = browser.address();
    let permissions =
        json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": origin});
    browser
        .devtools("Browser.grantPermissions", permissions)
        .await?;
    browser.open("examples/theme.html").await?;
    let widget = Widget::ready(&browser).await?;
    let well = "All contrasts are high enough, light and dark.";
    hosts::says(&browser, "#verdict", well).await?;
    hosts::says(&browser, "#warnings", "").await?;
    // A yellow on nearly white: links can't be read, in light colours only.
    choose(&browser, "accent-light", "#ffd54f").await?;
    let told = "return document.querySelector('#warnings').innerText";
    let told = eventually("a warning", async || {
        let told = browser.run(told, vec![]).await?;
        Ok(told
            .as_str()
            .filter(|told| !told.is_empty())
            .map(str::to_owned))
    });
    let told = told.await?;
    let link = "In light colours, --cx-maturity-accent on --cx-maturity-paper has a contrast of 1.";
    ensure!(told.contains(link), "{told}");
    ensure!(!told.contains("In dark"), "{told}");
    // What follows from the accent is kept: black on it.
    ensure!(
        !told.contains("-on-accent on --cx-maturity-accent "),
        "{told}"
    );
    hosts::click(&browser, "input[name=scheme][value=light]").await?;
    let button = "return getComputedStyle(one('.primary')).backgroundColor";
    eventually("the button in yellow", async || {
        let button = widget.look(button, Value::Null).await?;
        Ok((button == "rgb(255, 213, 79)").then_some(()))
    })
    .await?;
    let css = "cx-maturity {\n  --cx-maturity-accent: light-dark(#ffd54f, #7ad3c0);\n}";
    hosts::says(&browser, "#css", css).await?;
    hosts::click(&browser, "#copy").await?;
    hosts::says(&browser, "#copied", "Copied.").await?;
    let copied = "navigator.clipboard.readText().then(arguments[0], (no) => arguments[0](`${no}`))";
    let copied = browser.run_to_end(copied, vec![]).await?;
    ensure!(copied == css, "{copied}");
    hosts::click(&browser, "button[type=reset]").await?;
    hosts::says(&browser, "#verdict", well).await?;
    watch::saw_nothing(&browser).await
}

/// The rest follows from paper and ink, so that what a company has chosen can be read everywhere.
#[tokio::test]
async fn of_paper_and_ink_the_rest_follows() -> Result<()> {
    let browser = hosts::start().await?;
    browser.open("examples/theme.html").await?;
    Widget::ready(&browser).await?;
    for (name, value) in [
        ("paper-light", "#eef3fb"),
        ("ink-light", "#0a1a33"),
        ("paper-dark", "#0a1a33"),
        ("ink-dark", "#eef3fb"),
        ("accent-light", "#0b3d91"),
        ("accent-dark", "#9cc2ff"),
        ("font", "Verdana; } * { color: red"),
    ] {
        choose(&browser, name, value).await?;
    }
    let well = "All contrasts are high enough, light and dark.";
    hosts::says(&browser, "#verdict", well).await?;
    let css = "return document.querySelector('#css').innerText";
    let css = browser.run(css, vec![]).await?;
    let css = css.as_str().unwrap_or_default();
    ensure!(css.matches('}').count() == 1, "more than one rule: {css}");
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn in_forced_colours_controls_can_be_told() -> Result<()> {
    if lacks(&[Capability::Media])? {
        return Ok(());
    }
    let browser = hosts::start().await?;
    emulate(&browser, "forced-colors", "active").await?;
    browser.open("examples/themed.html").await?;
    let widget = Widget::ready(&browser).await?;
    let button = "const {borderTopColor, backgroundColor, borderTopWidth, color} =\
                  getComputedStyle(one('.primary'));\
                  return [matchMedia('(forced-colors: active)').matches, borderTopWidth,\
                    borderTopColor !== backgroundColor, color !== backgroundColor]";
    let button = widget.look(button, Value::Null).await?;
    ensure!(button == json!([true, "1px", true, true]), "{button}");
    hosts::first_answer(&widget).await?;
    let chosen = "const input = one('input:checked');\
                  return [input.checkVisibility(), getComputedStyle(input).appearance]";
    let chosen = widget.look(chosen, Value::Null).await?;
    // The browser's own button, which it draws in the colours of the system.
    ensure!(chosen == json!([true, "auto"]), "{chosen}");
    let found = axe::finds(&browser).await?;
    ensure!(found.is_empty(), "{found:?}");
    // What is measured are the company's colours, not those of the system.
    browser.open("examples/theme.html").await?;
    let well = "All contrasts are high enough, light and dark.";
    hosts::says(&browser, "#verdict", well).await
}
