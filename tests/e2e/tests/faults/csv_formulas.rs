//! Tables that are taken along: no cell is a formula, and a spreadsheet of the language reads them right.

use anyhow::{Context, Result, ensure};
use cx_maturity::date::Date;
use cx_maturity::definition::wire::Track;
use cx_maturity::document::Step;
use cx_maturity::exports::{self, Kind};
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Edit, Filter};
use cx_maturity::wording::{PlanMessage, ReportMessage};
use cx_maturity_e2e::plan::same;
use cx_maturity_e2e::runs::somebody;
use cx_maturity_e2e::{Browser, Published, Twin, Widget, fault, watch};

use crate::taking_along::taken;

const ROW: &str = "csv_formulas";

/// How a formula may begin, in whatever spreadsheet.
const BEGINNINGS: [&str; 8] = [
    "=1+1", "+1", "-1", "@SUM(1)", "a;=1+1", "a,=1+1", "a\"=1+1", "a\n=1+1",
];
/// What a spreadsheet takes for the beginning of a formula.
const SIGNS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

#[tokio::test]
async fn english() -> Result<()> {
    fault::seen(ROW, "English", tables(Locale::En)).await
}

#[tokio::test]
async fn french() -> Result<()> {
    fault::seen(ROW, "French", tables(Locale::Fr)).await
}

#[tokio::test]
async fn italian() -> Result<()> {
    fault::seen(ROW, "Italian", tables(Locale::It)).await
}

/// The rows of a table as a spreadsheet of this language reads them.
fn rows(locale: Locale, table: &[u8]) -> Result<Vec<Vec<String>>> {
    ensure!(
        table.starts_with(b"\xef\xbb\xbf"),
        "it does not say that it is UTF-8"
    );
    let separator = if locale == Locale::En { b',' } else { b';' };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator)
        .from_reader(&table[3..]);
    let mut rows = Vec::new();
    for row in reader.records() {
        rows.push(row?.iter().map(str::to_owned).collect());
    }
    Ok(rows)
}

async fn tables(locale: Locale) -> Result<String> {
    let day = Date::new(2026, 2, 3).context("no day")?;
    let browser = Browser::start(locale).await?;
    watch::begin(&browser).await?;
    let mut twin = somebody(locale, day)?;
    for text in BEGINNINGS {
        twin.plan.edit(Edit::Added(text.into()));
    }
    let stored = twin.stored(Step::Report);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".report").await?;
    let table = taken(
        &browser,
        &widget,
        &ReportMessage::ScoresCsv,
        Kind::Scores,
        day,
    )
    .await?;
    let native = exports::scores(&twin.assessment, &twin.texts, &twin.scorecard());
    same(&String::from_utf8(table.clone())?, &native)?;
    let scores = rows(locale, &table)?;
    let ratio = holds_the_overall_score(&twin, &scores)?;
    widget.to_plan().await?;
    let table = taken(&browser, &widget, &PlanMessage::PlanCsv, Kind::Plan, day).await?;
    let plan = rows(locale, &table)?;
    // The head, two actions of the library, one of somebody's own, and these.
    ensure!(plan.len() == 4 + BEGINNINGS.len(), "{} rows", plan.len());
    let proposed = twin.proposals(Track::Strengthen, Filter::default());
    let titles: Vec<&str> = plan[1..].iter().map(|row| &*row[0]).collect();
    let expected = [twin.title(&proposed[0]), twin.title(&proposed[1])];
    ensure!(titles[..2] == expected, "{titles:?}");
    ensure!(titles[2] == "'=1+1; \"été\", e così via", "{}", titles[2]);
    let cells: Vec<&String> = plan.iter().chain(&scores).flatten().collect();
    // Whichever way it splits a row.
    let starts = cells
        .iter()
        .flat_map(|cell| cell.split([';', ',', '"', '\n']));
    let formulas: Vec<&str> = starts.filter(|start| start.starts_with(SIGNS)).collect();
    let formulas: Vec<&str> = formulas.into_iter().filter(|one| !is_number(one)).collect();
    ensure!(formulas.is_empty(), "formulas: {formulas:?}");
    watch::saw_nothing(&browser).await?;
    Ok(format!(
        "{} cells, {} formulas among them; {} guarded, such as {}; the overall score reads {ratio}",
        cells.len(),
        formulas.len(),
        titles.iter().filter(|title| title.contains('\'')).count(),
        titles[3],
    ))
}

fn is_number(text: &str) -> bool {
    text.replace(',', ".").parse::<f64>().is_ok()
}

/// The overall score stands there, with the comma or the point of the language.
fn holds_the_overall_score(twin: &Twin, rows: &[Vec<String>]) -> Result<String> {
    let counted = twin.assessment.dimensions.len() + twin.assessment.items.len();
    ensure!(rows.len() == 1 + counted, "{} rows", rows.len());
    let overall = twin.scorecard().dimension(twin.assessment.overall).score;
    let overall = overall.context("no score")?;
    let point = if twin.texts.locale == Locale::En {
        "."
    } else {
        ","
    };
    let parts = overall.ratio.of(10_000);
    let ratio = format!("{}{point}{:04}", parts / 10_000, parts % 10_000);
    let row = &rows[1];
    ensure!(
        row[6] == overall.rounded().to_string(),
        "the score is {}",
        row[6]
    );
    ensure!(row[8] == ratio, "from 0 to 1 it is {}, not {ratio}", row[8]);
    Ok(row[8].clone())
}
