//! The assessments on paper: pages of their own that need no script, to be read and printed.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::{Browser, Capability, Published, axe, lacks, paper, watch};
use serde_json::{Value, json};

/// From a narrow telephone to a desk.
const WIDTHS: [u32; 3] = [320, 768, 1280];

fn address(published: Published, locale: Locale) -> String {
    format!("paper/{}.{}.html", published.id(), locale.tag())
}

/// The stems of an assessment in the order asked, by its definition.
fn stems(published: Published, locale: Locale) -> Result<Vec<String>> {
    let definition = published.value()?;
    let texts = &definition["texts"][locale.tag()]["items"];
    let pages = definition["pages"].as_array().context("no pages")?;
    let items = pages
        .iter()
        .filter_map(|page| page["items"].as_array())
        .flatten();
    let stems = items.filter_map(|item| texts[item.as_str()?]["stem"].as_str());
    Ok(stems.map(str::to_owned).collect())
}

/// What assistive technology is told: only what is really shown.
async fn told(browser: &Browser) -> Result<Vec<String>> {
    let tree = browser
        .devtools("Accessibility.getFullAXTree", json!({}))
        .await?;
    let nodes = tree["nodes"].as_array().context("no tree")?.iter();
    let names = nodes.filter_map(|one| one["name"]["value"].as_str());
    Ok(names.map(str::to_owned).collect())
}

#[tokio::test]
async fn is_without_barriers_at_every_width() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let mut found = Vec::new();
    for published in Published::ALL {
        for locale in Locale::ALL {
            let address = address(published, locale);
            browser.open(&address).await?;
            watch::saw_nothing(&browser).await?;
            for width in WIDTHS {
                for problem in look(&browser, width).await? {
                    found.push(format!("{address} at {width}: {problem}"));
                }
            }
        }
    }
    ensure!(found.is_empty(), "found:\n{}", found.join("\n"));
    Ok(())
}

/// What is wrong at a width, light and dark.
async fn look(browser: &Browser, width: u32) -> Result<Vec<String>> {
    browser.resize(width, 800).await?;
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        browser
            .features(&[("prefers-color-scheme", scheme)])
            .await?;
        let problems = axe::finds(browser).await?.into_iter();
        found.extend(problems.map(|problem| format!("{scheme}: {problem}")));
    }
    let script = "return document.documentElement.scrollWidth";
    let wide = browser.run(script, vec![]).await?;
    if wide.as_u64() > Some(u64::from(width)) {
        found.push(format!("{wide} wide"));
    }
    Ok(found)
}

/// Where scripts are off, the standalone page says so in each language and leads to all that it
/// asks; nothing of that is told where they are on.
#[tokio::test]
async fn is_where_a_page_without_script_leads() -> Result<()> {
    if lacks(&[Capability::WithoutScript, Capability::AccessibilityTree])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    browser.open("").await?;
    let link = "return document.querySelector('a[href^=\"paper/\"]') === null";
    ensure!(
        browser.run(link, vec![]).await? == json!(true),
        "the links are shown although scripts run"
    );
    let off = json!({"value": true});
    browser
        .devtools("Emulation.setScriptExecutionDisabled", off)
        .await?;
    for locale in Locale::ALL {
        for published in Published::ALL {
            browser.open("").await?;
            let link = format!("a[href=\"{}\"]", address(published, locale));
            click(&browser, &link).await?;
            let told = told(&browser).await?;
            for stem in stems(published, locale)? {
                let shown = told.iter().any(|one| one.ends_with(&stem));
                ensure!(shown, "no “{stem}” in {told:?}");
            }
        }
    }
    let beside = format!("a[href=\"{}.fr.html\"]", Published::Quick.id());
    click(&browser, &beside).await?;
    let title = Published::Quick.title(Locale::Fr)?;
    ensure!(told(&browser).await?.contains(&title), "no other language");
    Ok(())
}

/// Clicks on a link and waits for where it leads, with no script in the page's world.
async fn click(browser: &Browser, link: &str) -> Result<()> {
    let document = browser.devtools("DOM.getDocument", json!({})).await?;
    let found = json!({"nodeId": document["root"]["nodeId"], "selector": link});
    let found = browser.devtools("DOM.querySelector", found).await?;
    let node = json!({"nodeId": found["nodeId"]});
    browser
        .devtools("DOM.scrollIntoViewIfNeeded", node.clone())
        .await
        .with_context(|| format!("no {link}"))?;
    let quads = browser.devtools("DOM.getContentQuads", node).await?;
    let corner = |at: usize| quads["quads"][0][at].as_f64().context("is not shown");
    let (x, y) = (
        (corner(0)? + corner(4)?) / 2.0,
        (corner(1)? + corner(5)?) / 2.0,
    );
    let before = place(browser).await?;
    for kind in ["mousePressed", "mouseReleased"] {
        let event = json!({"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1});
        browser.devtools("Input.dispatchMouseEvent", event).await?;
    }
    let look = async || {
        let now = place(browser).await?;
        Ok((now != before && told(browser).await?.len() > 50).then_some(()))
    };
    cx_maturity_e2e::browser::eventually(link, look).await
}

/// The address of the page that is open.
async fn place(browser: &Browser) -> Result<Value> {
    let tree = browser.devtools("Page.getFrameTree", json!({})).await?;
    Ok(tree["frameTree"]["frame"]["url"].clone())
}

#[tokio::test]
async fn comes_out_of_the_printer_without_what_leads_elsewhere() -> Result<()> {
    if lacks(&[Capability::Printing, Capability::Media])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::It).await?;
    for (published, at_least) in [(Published::Quick, 3), (Published::Everyone, 12)] {
        browser.open(&address(published, Locale::It)).await?;
        let sheets = paper::printed(&browser).await?;
        ensure!(sheets.len() >= at_least, "{} sheets", sheets.len());
        paper::none_is_blank(&sheets)?;
        browser.medium("print").await?;
        let script =
            "return [document.body.innerText, document.querySelector('article').innerText]";
        let shown = browser.run(script, vec![]).await?;
        let plain = |text: &Value| text.as_str().map(|text| text.trim().to_owned());
        ensure!(plain(&shown[0]) == plain(&shown[1]), "on paper: {shown:#}");
        browser.medium("").await?;
    }
    Ok(())
}

/// The way back leads to the program, with the same assessment open.
#[tokio::test]
async fn leads_to_the_program() -> Result<()> {
    if lacks(&[Capability::AccessibilityTree])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    browser
        .open(&address(Published::Everyone, Locale::En))
        .await?;
    click(&browser, "a[href^=\"../index.html\"]").await?;
    let title = Published::Everyone.title(Locale::En)?;
    let look = async || {
        let told = told(&browser).await?;
        Ok((told.contains(&title) && told.iter().any(|one| one == "Start")).then_some(()))
    };
    cx_maturity_e2e::browser::eventually("the start", look).await
}
