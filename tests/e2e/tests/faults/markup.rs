//! HTML, scripts and `javascript:` in whatever comes from outside: it is text.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::plan::Edit;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Published, Twin, Widget, bench, fault, site, watch};
use serde_json::{Value, json};

const ROW: &str = "markup";

const SUS: &str = include_str!("../../../definitions/sus.json");

/// What would run, or lead elsewhere, if it were more than text.
const NASTY: &str = "<a href=\"javascript:alert(1)\">x</a><img src=x onerror=alert(1)>\
                     <script>alert(1)</script>";

/// The same as the name of a file, which can't hold a slash.
const NAME: &str = "<img src=x onerror=alert(1)>.json";

/// How often what is shown holds it as text; and that nothing of it became an element or an address.
async fn shown(widget: &Widget<'_>) -> Result<u64> {
    let script = "const texts = one('.widget').textContent;\
        const nasty = all('*').filter((one) => ['img', 'script', 'a', 'iframe'].includes(one.localName)\
          && !/^(https|mailto|blob):/.test(one.href ?? '') || one.onerror);\
        return [texts.split(asked).length - 1, nasty.map((one) => one.outerHTML)]";
    let seen = widget.look(script, json!(NASTY)).await?;
    ensure!(seen[1] == json!([]), "became elements: {}", seen[1]);
    seen[0].as_u64().context("no number")
}

/// Before every text.
fn mark(value: &mut Value) {
    match value {
        Value::String(text) => text.insert_str(0, NASTY),
        Value::Object(fields) => fields.values_mut().for_each(mark),
        Value::Array(list) => list.iter_mut().for_each(mark),
        _ => {}
    }
}

#[tokio::test]
async fn in_definitions() -> Result<()> {
    fault::seen(ROW, "in a definition", definition()).await
}

async fn definition() -> Result<String> {
    let mut nasty: Value = serde_json::from_str(SUS)?;
    mark(&mut nasty["texts"]["en"]);
    let host = site::with_host("<cx-maturity></cx-maturity>")?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    let script = "document.querySelector('cx-maturity').definition = arguments[0]";
    browser.run(script, vec![nasty]).await?;
    widget.found(".start").await?;
    let mut seen = vec![shown(&widget).await?];
    widget.begin().await?;
    while widget.has(".page").await? {
        for item in widget.items().await? {
            widget.click(&format!("#item-{item} label")).await?;
        }
        seen.push(shown(&widget).await?);
        widget.go_on().await?;
    }
    seen.push(shown(&widget).await?);
    widget.go_on().await?;
    widget.found(".report").await?;
    seen.push(shown(&widget).await?);
    ensure!(seen.iter().all(|count| *count > 0), "shown: {seen:?}");
    watch::saw_nothing(&browser).await?;
    Ok(format!(
        "as text at the start, on pages, review and report: {seen:?} times"
    ))
}

#[tokio::test]
async fn in_notes() -> Result<()> {
    fault::seen(ROW, "in notes", notes()).await
}

async fn notes() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let mut twin = Twin::of(&Plan::mixed()?, Locale::En)?;
    twin.plan.edit(Edit::Added(NASTY.into()));
    let stored = twin.stored(Step::Plan);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".planned-action").await?;
    let fields = "return all('input, textarea').filter((one) => one.value === asked).length";
    let fields = widget.look(fields, json!(NASTY)).await?;
    let texts = shown(&widget).await?;
    ensure!(
        texts + fields.as_u64().unwrap_or_default() > 0,
        "it is not shown"
    );
    watch::saw_nothing(&browser).await?;
    Ok(format!(
        "in the plan as text {texts} times, in {fields} fields"
    ))
}

#[tokio::test]
async fn in_imports() -> Result<()> {
    fault::seen(ROW, "in a file, and in its name", imports()).await
}

async fn imports() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    let key = NASTY.replace('"', "\\\"");
    let report = Plan::all(2)?.report(None)?;
    let nasty = report.replacen(
        "\"answers\": {",
        &format!("\"answers\": {{\"{key}\": \"{key}\","),
        1,
    );
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(NAME);
    fs::write(&path, nasty)?;
    widget.load(&path).await?;
    widget.found(".notice").await?;
    let listed = shown(&widget).await?;
    ensure!(listed > 0, "it is not listed as text");
    watch::saw_nothing(&browser).await?;
    let named = in_the_name_of_a_definition(&browser, folder.path()).await?;
    Ok(format!(
        "listed as text {listed} times; the bench names the file as “{named}”"
    ))
}

/// The bench shows how the file is called that it has checked.
async fn in_the_name_of_a_definition(browser: &Browser, folder: &Path) -> Result<String> {
    browser.open("?check").await?;
    let widget = Widget::ready(browser).await?;
    let path = folder.join(NAME);
    fs::write(&path, SUS)?;
    bench::choose(&widget, &path).await?;
    let named =
        "return one('.bench').innerText.split('\\n').find((line) => line.includes(asked)) ?? null";
    let look = async || {
        let named = widget.look(named, json!(NAME)).await?;
        Ok(named.as_str().map(str::to_owned))
    };
    let named = eventually("the name of the file", look).await?;
    shown(&widget).await?;
    watch::saw_nothing(browser).await?;
    Ok(named)
}
