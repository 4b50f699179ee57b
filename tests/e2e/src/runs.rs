//! Runs with a plan: somebody's, the same after a change, the same by another method; which of them
//! are kept on the device, and how they compare.

use anyhow::{Context, Result, ensure};
use cx_maturity::comparison::Comparison;
use cx_maturity::date::Date;
use cx_maturity::definition::wire::Track;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Edit, Filter};
use cx_maturity::wording::ProgressMessage;
use serde_json::{Value, json};

use crate::browser::{Browser, eventually};
use crate::plan::Plan;
use crate::published::Published;
use crate::twin::Twin;
use crate::widget::Widget;

/// Somebody with a plan: an action of the library with a day, one that is done, and a formula.
///
/// # Errors
/// The definition has other items.
pub fn somebody(locale: Locale, day: Date) -> Result<Twin> {
    let mut twin = Twin::of(&Plan::mixed()?, locale)?;
    twin.finished = Some(day);
    for proposal in twin
        .proposals(Track::Strengthen, Filter::default())
        .iter()
        .take(2)
    {
        let action = twin.assessment.action(proposal.action);
        twin.plan
            .edit(Edit::Picked(action.id.clone(), action.owner));
    }
    for edit in [
        Edit::Added("=1+1; \"été\", e così via".into()),
        Edit::Dated(0, Date::new(2026, 12, 24)),
        Edit::Dated(1, Date::new(2026, 12, 31)),
        Edit::Finished(1, true),
    ] {
        twin.plan.edit(edit);
    }
    Ok(twin)
}

/// Somebody with a plan, and the same after a change of two answers.
///
/// # Errors
/// The definition has other items.
pub fn before_and_after(locale: Locale, today: Date) -> Result<(Twin, Twin, Plan)> {
    let given = Plan::mixed()?;
    let mut before = Twin::of(&given, locale)?;
    before.finished = Some(today);
    for proposal in before
        .proposals(Track::Strengthen, Filter::default())
        .iter()
        .take(2)
    {
        let action = before.assessment.action(proposal.action);
        before
            .plan
            .edit(Edit::Picked(action.id.clone(), action.owner));
    }
    before.plan.edit(Edit::Finished(0, true));
    let given = given
        .but("budget", "own-budget")
        .but("defined-strategy", "own-ideas");
    let mut after = Twin::of(&given, locale)?;
    after.plan = before.plan.clone();
    after.finished = Some(today);
    Ok((before, after, given))
}

/// What is kept of finished runs.
///
/// # Errors
/// The browser does not answer.
pub async fn kept_runs(browser: &Browser) -> Result<Option<String>> {
    let script = "return localStorage.getItem(arguments[0])";
    let key = format!("{}/runs", Published::Organisation.key());
    let kept = browser.run(script, vec![json!(key)]).await?;
    Ok(kept.as_str().map(str::to_owned))
}

/// Waits until so many runs are kept.
///
/// # Errors
/// There are more or fewer after a while.
pub async fn keeps(browser: &Browser, count: usize) -> Result<()> {
    let look = async || {
        let kept = kept_runs(browser).await?;
        let kept: Value = serde_json::from_str(&kept.unwrap_or("{\"runs\": []}".to_owned()))?;
        Ok((kept["runs"].as_array().map(Vec::len) == Some(count)).then_some(()))
    };
    eventually(&format!("{count} kept runs"), look).await
}

/// The comparison that is shown is the native one.
///
/// # Errors
/// It is another one after a while.
pub async fn compares(widget: &Widget<'_>, twin: &Twin, found: &Comparison) -> Result<()> {
    let expected = twin.rows_of_dimensions(found);
    let look = async || Ok((widget.rows(".comparison > table").await? == expected).then_some(()));
    let same = eventually("the changes", look).await;
    let shown = widget.rows(".comparison > table").await?;
    same.with_context(|| format!("{shown:?}, not {expected:?}"))?;
    let expected = twin.rows_of_items(found);
    if expected.is_empty() {
        let none = twin.say(&ProgressMessage::ItemsNone);
        let told = widget.content(".comparison .fold-content").await?;
        ensure!(told == none, "{told}");
        return Ok(());
    }
    let shown = widget.rows(".comparison .fold table").await?;
    ensure!(shown == expected, "{shown:?}, not {expected:?}");
    Ok(())
}

/// A report of an older version of the questions: another hash, another number, and one item that
/// was worth something else.
///
/// # Errors
/// The report has another form.
pub fn by_another_method(run: &Twin) -> Result<String> {
    let mut report: Value = serde_json::from_str(&run.report())?;
    report["definition"]["version"] = json!("0.0.1");
    report["definition"]["hash"] = json!("0".repeat(64));
    let items = &mut report["scorecard"]["items"];
    let budget = items
        .get_mut("budget")
        .with_context(|| "the budget is not recorded")?;
    let points = budget["points"].as_i64().context("no points")?;
    budget["points"] = json!(if points > 0 { points - 1 } else { 1 });
    Ok(serde_json::to_string_pretty(&report)?)
}

/// Opens the plan of a respondent with no plan yet.
///
/// # Errors
/// The browser does not answer, or the plan does not come up.
pub async fn opened<'a>(browser: &'a Browser, given: &Plan) -> Result<(Widget<'a>, Twin)> {
    let widget = Widget::with(browser, given, Step::Plan).await?;
    widget.begin().await?;
    widget.found(".plan").await?;
    let twin = Twin::of(given, widget.locale().await?)?;
    Ok((widget, twin))
}
