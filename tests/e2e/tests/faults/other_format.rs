//! What is stored is of an older format: it is migrated; of a newer one: it is left as it is.

use anyhow::{Context, Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::plan::{Plan, same};
use cx_maturity_e2e::{Browser, Published, Widget, fault, report};
use serde_json::{Value, json};

const ROW: &str = "other_format";

#[tokio::test]
async fn an_older_one_is_migrated() -> Result<()> {
    fault::seen(ROW, "older", older()).await
}

/// As the first version stored it (tests/golden/progress-1.json): neither revisions nor a checksum.
fn of_the_first_format(plan: &Plan) -> Result<String> {
    let mut run: Value = serde_json::from_str(&plan.stored(Step::Review)?)?;
    let fields = run.as_object_mut().context("no object")?;
    for field in ["asked", "revisions", "checksum"] {
        fields
            .remove(field)
            .with_context(|| format!("no {field}"))?;
    }
    run["format"] = json!(1);
    Ok(run.to_string())
}

async fn older() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::mixed()?;
    let first = of_the_first_format(&plan)?;
    let widget = Widget::with_stored(&browser, Published::Organisation, &first).await?;
    let notices = widget.texts(".notice").await?;
    ensure!(notices.is_empty(), "told: {notices:?}");
    widget.begin().await?;
    widget.choose(&Message::SeeReport).await?;
    report::shows(&widget, &expected(&plan)?).await?;
    let file = widget.download().await?;
    same(&file, &plan.report(browser.today().await?)?)?;
    let kept = widget.kept().await?.context("nothing is kept")?;
    let kept: Value = serde_json::from_str(&kept)?;
    let format = &kept["format"];
    ensure!(*format == json!(2), "kept in format {format}");
    Ok(format!(
        "format 1 is kept as format {format}; the report of {} answers has the {} bytes that it has natively",
        plan.given.len(),
        file.len(),
    ))
}

#[tokio::test]
async fn a_newer_one_is_left_untouched() -> Result<()> {
    fault::seen(ROW, "newer", newer()).await
}

async fn newer() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let stored = r#"{"format":99,"secret":{"of":"the future"}}"#;
    let widget = Widget::with_stored(&browser, Published::Organisation, stored).await?;
    let told = widget.say(&Message::Newer).await?;
    let notice = widget.text(".notice.warning").await?;
    ensure!(notice.contains(&told), "“{told}” is not told: {notice}");
    let plan = Plan::all(3)?;
    widget.begin().await?;
    widget.run_to_report(&plan).await?;
    report::shows(&widget, &expected(&plan)?).await?;
    let kept = browser.run("return {...localStorage}", vec![]).await?;
    ensure!(
        kept == json!({Published::Organisation.key(): stored}),
        "kept: {kept}"
    );
    Ok(format!(
        "“{told}”; after a whole run of {} answers the device holds {} value, the same {} characters",
        plan.given.len(),
        kept.as_object().map_or(0, serde_json::Map::len),
        stored.len(),
    ))
}
