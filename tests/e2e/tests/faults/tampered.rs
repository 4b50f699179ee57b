//! What is stored or loaded says what no respondent could have said: that is set aside, and the rest is
//! as it was.

use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::document::{Step, sealed};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Published, Widget, fault};
use serde_json::{Value, json};

const ROW: &str = "tampered";

#[tokio::test]
async fn on_the_device() -> Result<()> {
    fault::seen(ROW, "on the device", stored()).await
}

#[tokio::test]
async fn in_a_file() -> Result<()> {
    fault::seen(ROW, "in a file", loaded()).await
}

/// The answers of this plan, of which two are no option, with one to a question that there is not.
fn tampered(run: &mut Value) -> Result<()> {
    let answers = run["answers"].as_object_mut().context("no answers")?;
    answers.insert("budget".to_owned(), json!("<b>gold</b>"));
    answers.insert("defined-strategy".to_owned(), json!("9999"));
    answers.insert("__proto__".to_owned(), json!("own-budget"));
    Ok(())
}

/// What was set aside is listed, each thing by its place with what stood there.
async fn listed(widget: &Widget<'_>) -> Result<()> {
    let mut listed = widget.texts(".notice li").await?;
    listed.sort();
    let expected = [
        "__proto__ own-budget",
        "budget <b>gold</b>",
        "defined-strategy 9999",
    ];
    ensure!(listed == expected, "{listed:?}");
    Ok(())
}

/// The plan without what was tampered with.
fn left(plan: &Plan) -> Plan {
    let mut left = plan.clone();
    left.given
        .retain(|(item, _)| item != "budget" && item != "defined-strategy");
    left
}

async fn stored() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::mixed()?;
    let mut run: Value = serde_json::from_str(&plan.stored(Step::Review)?)?;
    tampered(&mut run)?;
    run.as_object_mut().context("no object")?.remove("checksum");
    let run = sealed(&run.to_string());
    let widget = Widget::with_stored(&browser, Published::Organisation, &run).await?;
    let told = widget.say(&Message::SetAside(3)).await?;
    let notice = widget.text(".notice").await?;
    ensure!(notice.contains(&told), "“{told}” is not told: {notice}");
    listed(&widget).await?;
    widget.begin().await?;
    stands(&browser, &widget, &plan, &left(&plan))
        .await
        .map(|seen| format!("“{told}”; {seen}"))
}

async fn loaded() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::mixed()?;
    let mut report: Value = serde_json::from_str(&plan.report(None)?)?;
    tampered(&mut report)?;
    // Scores that nobody reached: they are worked out anew.
    let dimensions = report["scorecard"]["dimensions"].as_object_mut();
    for score in dimensions.context("no scores")?.values_mut() {
        score["shown"] = json!(100_000);
    }
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("report.json");
    fs::write(&path, report.to_string())?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    widget.load(&path).await?;
    widget.found(".page").await?;
    let told = widget.say(&Message::SetAside(3)).await?;
    let notice = widget.text(".notice").await?;
    ensure!(notice.contains(&told), "“{told}” is not told: {notice}");
    listed(&widget).await?;
    let seen = stands(&browser, &widget, &plan, &plan).await?;
    Ok(format!("“{told}”; {seen}"))
}

/// Every other answer is there; gone on from, by this plan where something is asked again, the scores
/// follow from what was answered in the end.
async fn stands(browser: &Browser, widget: &Widget<'_>, plan: &Plan, end: &Plan) -> Result<String> {
    // As a text: drivers take `__proto__` for no field.
    let report = "return JSON.stringify(document.querySelector('cx-maturity').report)";
    let report = async || -> Result<Value> {
        let report = browser.run(report, vec![]).await?;
        Ok(serde_json::from_str(report.as_str().context("no report")?)?)
    };
    let found = report().await?;
    let left = left(plan);
    let given: Value = left.given.iter().cloned().collect();
    ensure!(found["answers"] == given, "answers: {}", found["answers"]);
    let aside = found["aside"].as_object().map_or(0, serde_json::Map::len);
    ensure!(aside == 3, "aside: {}", found["aside"]);
    while widget.has(".page, .review").await? {
        widget.answer_page(plan).await?;
        widget.go_on().await?;
    }
    widget.found(".report").await?;
    let found = report().await?;
    let native: Value = serde_json::from_str(&end.report(browser.today().await?)?)?;
    let answers = (&found["answers"], &native["answers"]);
    ensure!(
        answers.0 == answers.1,
        "answers: {}, not {}",
        answers.0,
        answers.1
    );
    ensure!(found["scorecard"] == native["scorecard"], "other scores");
    let shown: Vec<i64> = found["scorecard"]["dimensions"]
        .as_object()
        .context("no scores")?
        .values()
        .filter_map(|one| one["shown"].as_i64())
        .collect();
    ensure!(
        !shown.is_empty() && shown.iter().all(|one| (0..=100).contains(one)),
        "scores: {shown:?}"
    );
    let (least, most) = (shown.iter().min(), shown.iter().max());
    Ok(format!(
        "{aside} set aside in the report, {} answers stay; {} scores from {} to {}",
        left.given.len(),
        shown.len(),
        least.context("none")?,
        most.context("none")?,
    ))
}
