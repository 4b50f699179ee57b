//! Runs of two methods beside each other; and axe-core on the progress over both.

use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::comparison::compare;
use cx_maturity::date::Date;
use cx_maturity::document::{Step, read_run};
use cx_maturity::locale::Locale;
use cx_maturity::wording::ProgressMessage;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::runs::{before_and_after, by_another_method, compares, kept_runs};
use cx_maturity_e2e::{Browser, Capability, Inspection, Published, Twin, Widget, lacks, watch};

#[tokio::test]
async fn only_what_is_measured_alike_is_compared() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    watch::begin(&browser).await?;
    let earlier = Date::new(2026, 3, 1).context("no day")?;
    let later = Date::new(2026, 9, 1).context("no day")?;
    let (mut before, mut after, _) = before_and_after(Locale::Fr, later)?;
    before.finished = Some(earlier);
    after.plan = cx_maturity::plan::Plan::default();
    let file = by_another_method(&before)?;
    let other = read_run(&after.assessment, &file);
    let other = other.map_err(|problems| anyhow::anyhow!("{problems:#?}"))?;
    let found = compare(&after.assessment, &other, &after.run());
    let stored = after.stored(Step::Progress);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".progress-page").await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("earlier.json");
    fs::write(&path, file)?;
    widget.add_run(&path).await?;
    widget.found(".comparison").await?;
    let marked = widget.say(&ProgressMessage::MethodChanged).await?;
    ensure!(
        widget.text(".comparison .notice").await? == marked,
        "the change of method is not told"
    );
    let from_file = widget.say(&ProgressMessage::FromFile).await?;
    ensure!(
        widget
            .text(".runs li:first-child span")
            .await?
            .contains(&from_file),
        "it is not told that it is from a file"
    );
    compares(&widget, &after, &found).await?;
    let not = not_comparable(&after.rows_of_dimensions(&found), &after);
    let all = after.dimensions().len();
    ensure!(0 < not && not < all, "{not} of {all} can't be compared");
    let broken = widget.say(&ProgressMessage::LineBreak).await?;
    ensure!(
        widget
            .text(".over-time figcaption")
            .await?
            .contains(&broken),
        "the line is not said to break"
    );
    ensure!(kept_runs(&browser).await?.is_none(), "a file was kept");
    // What is no report of this assessment is refused, and changes nothing.
    let quick = Plan::full(Published::Quick)?.report(None)?;
    fs::write(&path, quick)?;
    widget.add_run(&path).await?;
    widget.found(".notice.warning").await?;
    ensure!(widget.texts(".runs li").await?.len() == 2, "it was added");
    watch::saw_nothing(&browser).await
}

/// How many rows can't be compared.
fn not_comparable(rows: &[Vec<String>], twin: &Twin) -> usize {
    let not = twin.say(&ProgressMessage::NotComparable);
    rows.iter().filter(|row| row[3] == not).count()
}

#[tokio::test]
async fn axe_finds_nothing_on_the_progress() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::It).await?;
    let mut inspection = Inspection::of(&browser);
    let later = Date::new(2026, 9, 1).context("no day")?;
    let (mut before, after, _) = before_and_after(Locale::It, later)?;
    before.finished = Date::new(2026, 3, 1);
    let stored = after.stored(Step::Progress);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".progress-page").await?;
    inspection.look("one run").await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("earlier.json");
    for (at, file) in [by_another_method(&before)?, before.report()]
        .iter()
        .enumerate()
    {
        fs::write(&path, file)?;
        widget.add_run(&path).await?;
        widget
            .found(&format!(".runs li:nth-child({})", at + 2))
            .await?;
        widget.unfold().await?;
        inspection.look(&format!("{} runs", at + 2)).await?;
    }
    inspection.done()
}
