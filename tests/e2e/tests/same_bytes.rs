//! The same report, byte for byte, from the program in the browser and from the native library.

use anyhow::{Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::plan::{Plan, same};
use cx_maturity_e2e::{Browser, Published, Widget};
use serde_json::{Map, Value, json};

/// Every number of points, in a pattern that leaves no two dimensions alike.
fn scattered() -> Result<Plan> {
    Plan::by(|_, at, options| Some(options[(at * at + at / 3) % 5].clone()))
}

#[tokio::test]
async fn after_a_run_with_the_mouse() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    let plan = scattered()?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    widget.begin().await?;
    widget.run_to_report(&plan).await?;
    same(
        &widget.download().await?,
        &plan.report(browser.today().await?)?,
    )
}

#[tokio::test]
async fn after_coming_back_to_what_is_kept() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    for plan in [Plan::mixed()?, scattered()?, Plan::all(0)?, Plan::all(4)?] {
        let widget = Widget::with(&browser, &plan, Step::Report).await?;
        widget.begin().await?;
        same(
            &widget.download().await?,
            &plan.report(browser.today().await?)?,
        )?;
    }
    Ok(())
}

#[tokio::test]
async fn after_loading_answers_alone() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let plans = [
        Plan::mixed()?.first(1),
        Plan::mixed()?.first(19),
        scattered()?.but("budget", "does-not-apply"),
        Plan::by(|_, at, options| (at % 3 != 1).then(|| options[at % 5].clone()))?,
    ];
    let folder = tempfile::tempdir()?;
    for (at, plan) in plans.into_iter().enumerate() {
        browser.open(&Published::Organisation.link()).await?;
        // One that is still on its way would store what it has read.
        Widget::ready(&browser).await?;
        let clear = "localStorage.clear();\
                     indexedDB.deleteDatabase('cx-maturity').onsuccess = () => arguments[0]()";
        browser.run_to_end(clear, vec![]).await?;
        browser.reload().await?;
        let widget = Widget::ready(&browser).await?;
        let file = folder.path().join(format!("{at}.json"));
        std::fs::write(&file, answers_alone(&plan)?)?;
        widget.load(&file).await?;
        widget.gone(".start").await?;
        ensure!(
            !widget.has(".notice.warning").await?,
            "{}",
            widget.text(".notice").await?
        );
        to_report(&browser).await?;
        same(
            &Widget::ready(&browser).await?.download().await?,
            &plan.report(browser.today().await?)?,
        )?;
    }
    Ok(())
}

/// A report without its scores, in another order and on one line.
fn answers_alone(plan: &Plan) -> Result<String> {
    let assessment = Published::Organisation.assessment()?;
    let backwards = plan.given.iter().rev();
    let answers: Map<String, Value> = backwards
        .map(|(item, option)| (item.clone(), json!(option)))
        .collect();
    let definition = json!({
        "id": &*assessment.id, "version": &*assessment.version, "hash": &*assessment.hash,
    });
    let report = json!({
        "answers": answers, "status": "partial", "definition": definition,
        "kind": "cx-maturity-report", "format": 1,
    });
    Ok(report.to_string())
}

/// To the report of a run that still has open items: over a change of the place that is kept.
async fn to_report(browser: &Browser) -> Result<()> {
    if Widget::ready(browser).await?.has(".report").await? {
        return Ok(());
    }
    let key = Published::Organisation.key();
    // In the first format, which had no checksum.
    let move_on = "const {definition, finished, answers, plan} =\
                     JSON.parse(localStorage.getItem(arguments[0]));\
                   const place = {step: 'report'};\
                   const run = {format: 1, definition, place, finished, answers, plan};\
                   localStorage.setItem(arguments[0], JSON.stringify(run));\
                   indexedDB.deleteDatabase('cx-maturity').onsuccess = () => arguments[1]()";
    browser.run_to_end(move_on, vec![json!(key)]).await?;
    browser.reload().await?;
    let widget = Widget::ready(browser).await?;
    widget.choose(&Message::Resume).await?;
    widget.found(".report").await.map(|_| ())
}
