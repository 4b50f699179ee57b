//! A page's own definition, by attribute, property, or file: it runs like the build's own, or all that
//! is wrong with it is told.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::problem::Problem;
use cx_maturity::wording;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Widget, events, site, watch};
use serde_json::{Value, json};

const SUS: &str = include_str!("../../definitions/sus.json");
const TAKE_AWAY: &str = include_str!("../../definitions/take-away.json");

async fn opened(body: &str, file: Option<&str>) -> Result<(tempfile::TempDir, Browser)> {
    let host = site::with_host(body)?;
    if let Some(text) = file {
        std::fs::write(host.path().join("own.json"), text)?;
    }
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    events::begin(&browser).await?;
    browser.open(site::HOST).await?;
    Ok((host, browser))
}

fn text(definition: &str, path: &str) -> Result<String> {
    let definition: Value = serde_json::from_str(definition)?;
    let text = definition.pointer(path).and_then(Value::as_str);
    Ok(text
        .with_context(|| format!("nothing at {path}"))?
        .to_owned())
}

/// Gives each item its first option, to the report.
async fn run(browser: &Browser, widget: &Widget<'_>) -> Result<Value> {
    widget.begin().await?;
    while widget.has(".page").await? {
        for item in widget.items().await? {
            widget.click(&format!("#item-{item} label")).await?;
        }
        widget.go_on().await?;
    }
    widget.go_on().await?;
    widget.found(".report").await?;
    browser
        .run(
            "return document.querySelector('cx-maturity').report",
            vec![],
        )
        .await
}

/// `definition` as an attribute: a whole run, without a request after the definition.
#[tokio::test]
async fn by_its_address() -> Result<()> {
    let body = "<cx-maturity definition=\"own.json\"></cx-maturity>";
    let (_host, browser) = opened(body, Some(SUS)).await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(
        widget.heading().await? == text(SUS, "/texts/en/title")?,
        "it is another one"
    );
    let ready = events::last(&browser, "ready").await?;
    ensure!(
        ready.detail["assessment"] == text(SUS, "/id")?,
        "ready: {ready:?}"
    );
    let report = run(&browser, &widget).await?;
    // Ten times the first of five options: five even items at 4 points, five odd ones at 0, times 2.5.
    let overall = text(SUS, "/overall")?;
    let shown = &report["scorecard"]["dimensions"][&overall]["shown"];
    ensure!(*shown == json!(50), "shown: {shown}");
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(
        widget.has(".start .secondary").await?,
        "nothing to go on from"
    );
    watch::saw_nothing(&browser).await
}

/// As a property, an object or a text; set anew, another one is opened.
#[tokio::test]
async fn as_a_property() -> Result<()> {
    let (_host, browser) = opened("<cx-maturity></cx-maturity>", None).await?;
    let widget = Widget::ready(&browser).await?;
    for (given, definition) in [
        ("JSON.parse(arguments[0])", SUS),
        ("arguments[0]", TAKE_AWAY),
    ] {
        let script = format!(
            "const one = document.querySelector('cx-maturity'); one.definition = {given};\
             return typeof one.definition"
        );
        browser.run(&script, vec![json!(definition)]).await?;
        let title = text(definition, "/texts/en/title")?;
        let look = async || {
            let heading = widget.texts("#heading").await?;
            Ok(heading.contains(&title).then_some(()))
        };
        eventually(&title, look).await?;
    }
    let away = "document.querySelector('cx-maturity').definition = undefined";
    browser.run(away, vec![]).await?;
    widget.found(".choice").await?;
    watch::saw_nothing(&browser).await
}

/// Broken: each problem with its place, in the event and on the page, in the reader's words.
#[tokio::test]
async fn what_is_broken_is_told() -> Result<()> {
    let broken = SUS.replacen("\"points\"", "\"point\"", 1);
    let expected = match cx_maturity::definition::parse_document(&broken) {
        Ok(_) => anyhow::bail!("it is sound"),
        Err(problems) => problems,
    };
    let body = "<cx-maturity definition=\"own.json\" lang=\"fr\"></cx-maturity>";
    let (_host, browser) = opened(body, Some(&broken)).await?;
    let widget = Widget::ready(&browser).await?;
    let failed = events::last(&browser, "failed").await?;
    ensure!(
        failed.detail["reason"] == "definition",
        "failed: {failed:?}"
    );
    let told: Vec<Value> = serde_json::from_value(failed.detail["problems"].clone())?;
    let wanted: Vec<Value> = expected.iter().map(worded).collect();
    ensure!(told == wanted, "told: {told:#?}\nwanted: {wanted:#?}");
    let shown = widget.text(".widget").await?;
    for problem in &wanted {
        for part in ["place", "expected", "hint"] {
            let text = problem[part].as_str().unwrap_or_default();
            ensure!(shown.contains(text), "“{text}” is not shown in {shown}");
        }
    }
    ensure!(events::count(&browser, "ready").await? == 0, "it is ready");
    watch::saw_nothing(&browser).await
}

fn worded(problem: &Problem) -> Value {
    let words = wording::problem(Locale::Fr, problem);
    json!({
        "place": problem.place, "expected": words.expected, "found": words.found, "hint": words.hint
    })
}

/// Ways to break a definition, each by one replacement of a text in it.
const BREAKS: [(&str, &str); 10] = [
    ("\"format\": 1", "\"format\": 9"),
    ("\"id\": \"sus\"", "\"id\": \"S U S\""),
    ("\"reverse\": true", "\"reverse\": \"yes\""),
    ("\"scale\": \"agree\"", "\"scale\": \"agreed\""),
    ("\"points\": 4", "\"points\": -4"),
    (
        "\"items\": [",
        "\"items\": [ { \"id\": \"often\", \"scale\": \"agree\" },",
    ),
    ("\"languages\": [", "\"languages\": [ \"de\","),
    ("\"overall\": \"", "\"overall\": \"not-"),
    (
        "\"pages\": [",
        "\"pages\": [ { \"id\": \"empty\", \"items\": [] },",
    ),
    ("}", "} }"),
];

/// In the browser the same problems are found as natively, where each kind has its expected list
/// (tests/definition_problems).
#[tokio::test]
async fn what_is_broken_is_the_same_everywhere() -> Result<()> {
    let (_host, browser) = opened("<cx-maturity lang=\"fr\"></cx-maturity>", None).await?;
    Widget::ready(&browser).await?;
    for (sound, broken) in BREAKS {
        ensure!(SUS.contains(sound), "{sound} is not in it");
        let definition = SUS.replacen(sound, broken, 1);
        let expected = match cx_maturity::definition::compile_file(definition.as_bytes()) {
            Ok(_) => anyhow::bail!("{broken}: it is sound"),
            Err(problems) => problems,
        };
        let wanted = json!(expected.iter().map(worded).collect::<Vec<_>>());
        let before = events::count(&browser, "failed").await?;
        let script = "document.querySelector('cx-maturity').definition = arguments[0]";
        browser.run(script, vec![json!(definition)]).await?;
        let look = async || {
            let told = events::count(&browser, "failed").await?;
            Ok((told > before).then_some(()))
        };
        eventually(broken, look).await?;
        let failed = events::last(&browser, "failed").await?;
        ensure!(
            failed.detail["problems"] == wanted,
            "{broken}: {failed:?}\nwanted: {wanted}"
        );
    }
    watch::saw_nothing(&browser).await
}

/// Dropped on the standalone page: a definition is checked, a report is loaded.
#[tokio::test]
async fn dropped_on_the_page() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    let drop = "const data = new DataTransfer();\
                data.items.add(new File([arguments[0]], 'dropped.json'));\
                document.body.dispatchEvent(new DragEvent('drop',\
                  {dataTransfer: data, bubbles: true, cancelable: true}))";
    let report = cx_maturity_e2e::plan::Plan::mixed()?.report(None)?;
    browser.run(drop, vec![json!(report)]).await?;
    widget.found(".report").await?;
    browser.run(drop, vec![json!(SUS)]).await?;
    widget.found(".bench").await?;
    let title = text(SUS, "/texts/en/title")?;
    let shown = widget.text(".bench").await?;
    ensure!(shown.contains(&title), "“{title}” is not shown in {shown}");
    watch::saw_nothing(&browser).await
}
