//! The report as a respondent reads it: its numbers, taken from the page.

use anyhow::{Context, Result, ensure};
use cx_maturity::wording::ReportMessage;

use crate::expected::{Expected, Profile, level_name};
use crate::widget::Widget;

/// A file that is refused with several problems.
pub const REFUSED: &str =
    r#"{"format": 1, "kind": "cx-report", "status": "done", "answers": {"budget": 4}}"#;

/// Reads the report that is open, and compares every number with what was worked out.
///
/// # Errors
/// A number differs, or is not where a reader looks for it.
pub async fn shows(widget: &Widget<'_>, expected: &Expected) -> Result<()> {
    let heading = widget.heading().await?;
    ensure!(
        heading == widget.say(&ReportMessage::ReportTitle).await?,
        "no report: {heading}"
    );
    let name = level_name(widget.locale().await?, expected.reached)?;
    let level = widget
        .say(&ReportMessage::LevelReached(expected.reached, 5, &name))
        .await?;
    let headline = widget.text(".headline h3").await?;
    ensure!(
        headline == level,
        "the report says {headline:?}, not {level:?}"
    );
    let named = level_name(widget.locale().await?, expected.by_score)?;
    let rest = widget.text(".headline").await?;
    let tells = rest.contains(&widget.say(&ReportMessage::LevelByScore(&named)).await?);
    let ahead = expected.by_score > expected.reached;
    ensure!(tells == ahead, "the level by score in: {rest}");
    in_full(widget).await?;
    let figures = numbers(widget, ".scores .figure").await?;
    ensure!(
        figures == [expected.overall, expected.hundred],
        "figures: {figures:?}; expected: {expected:?}"
    );
    let dimensions = numbers(widget, ".dimensions tbody th + td.number").await?;
    ensure!(
        dimensions == expected.dimensions,
        "dimensions: {dimensions:?}; expected: {expected:?}"
    );
    let parts = numbers(widget, ".scores .part dd").await?;
    ensure!(
        parts == expected.parts,
        "parts of indices: {parts:?}; expected: {expected:?}"
    );
    Ok(())
}

/// Reads the report that is open of an assessment without levels: its numbers are those that were
/// worked out, and nothing is said of a level.
///
/// # Errors
/// A number differs, or there is a level.
pub async fn shows_no_level(widget: &Widget<'_>, expected: &Profile) -> Result<()> {
    let heading = widget.heading().await?;
    ensure!(
        heading == widget.say(&ReportMessage::ReportTitle).await?,
        "no report: {heading}"
    );
    in_full(widget).await?;
    let scores = widget.texts(".dimensions tbody th + td.number").await?;
    let not_enough = widget.say(&ReportMessage::NotEnough).await?;
    ensure!(scores.len() == expected.dimensions.len(), "{scores:?}");
    for (shown, expected) in scores.iter().zip(&expected.dimensions) {
        let right = match expected {
            Some(score) => *shown == score.to_string(),
            None => *shown == not_enough,
        };
        ensure!(right, "{shown:?} is shown, not {expected:?}");
    }
    // No score of the whole either: that would be a verdict.
    for of_levels in [".headline", ".ladder", ".obstacles", ".scores"] {
        ensure!(!widget.has(of_levels).await?, "there is a {of_levels}");
    }
    let columns = widget.texts(".dimensions thead th").await?;
    let level = widget.say(&ReportMessage::Level).await?;
    ensure!(
        !columns.contains(&level),
        "a column for levels: {columns:?}"
    );
    Ok(())
}

/// Has the whole of the report shown, as to an analyst.
///
/// # Errors
/// There is no such choice.
pub async fn in_full(widget: &Widget<'_>) -> Result<()> {
    widget.click(".segments .segment:last-of-type").await?;
    let chosen = ".segments .segment:last-of-type input:checked";
    widget.found(chosen).await.map(|_| ())
}

/// The first number in each of the texts that a selector finds.
async fn numbers(widget: &Widget<'_>, css: &str) -> Result<Vec<i64>> {
    let texts = widget.texts(css).await?;
    let first = |text: &String| {
        let digits = |c: char| c.is_ascii_digit();
        let begin = text.find(digits)?;
        let number = text[begin..].split(|c: char| !c.is_ascii_digit()).next()?;
        number.parse().ok()
    };
    let numbers = texts
        .iter()
        .map(|text| first(text).with_context(|| format!("{css}: {text}")));
    numbers.collect()
}
