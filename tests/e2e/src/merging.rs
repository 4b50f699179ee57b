//! A team's results, as a facilitator meets them: reports of made-up people, a campaign, files that are
//! taken in.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use cx_maturity::document::team::{Campaign, Month, Withheld, anonymous, campaign_hash, handed};
use cx_maturity::wording::{MergingMessage, TeamMessage};
use serde_json::json;

use crate::browser::Browser;
use crate::contribution::collecting;
use crate::earlier::spring;
use crate::plan::Plan;
use crate::published::Published;
use crate::widget::Widget;

/// Functions, and how many of each hand in: the last is one too few.
pub const PEOPLE: [(&str, usize); 6] = [
    ("sales", 14),
    ("service", 13),
    ("it", 10),
    ("operations", 9),
    ("marketing", 7),
    ("finance", 4),
];

/// Keeps from a page that `holds` what its worker says after it has first told how far it has come.
const HOLD: &str = "\
    const Own = globalThis.Worker;\
    globalThis.Worker = class extends Own {\
      constructor(...given) {\
        super(...given);\
        let held = false;\
        this.addEventListener('message', (event) => {\
          if (held) event.stopImmediatePropagation();\
          held ||= globalThis.holds && event.data[0] === 'progress';\
        });\
      }\
    };";

/// Those who lead.
pub const LEADERS: usize = 8;

/// The campaign of these tests: those who lead are asked about the organisation, everybody about their
/// part.
///
/// # Errors
/// A definition can't be read.
pub fn campaign() -> Result<Campaign> {
    collecting(&[Published::Organisation, Published::Everyone])
}

/// What somebody answers, as if by chance: no two people alike. Each sees things better or worse than
/// others, on some questions there are two camps, and some of it one or another can't see.
///
/// # Errors
/// The definition can't be read.
pub fn respondent(to: Published, function: &str, at: usize) -> Result<Plan> {
    let assessment = to.assessment()?;
    let seed = (function.len() * 1_000 + at) as u64;
    // A throw between 0 and 65 535.
    let throw = |place: usize, n: u64| {
        let drawn = (seed << 20 | (place as u64) << 4 | n).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (drawn ^ drawn >> 32).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        usize::try_from(mixed >> 48).unwrap_or_default()
    };
    let own = throw(0, 0);
    Plan::to(to, |item, place, options| {
        if item == "function" {
            return Some(function.to_owned());
        }
        let unseen = if place % 5 == 2 { 16_384 } else { 3_277 };
        if assessment.items[place].exceptions.cannot_see && throw(place, 3) < unseen {
            return Some("cannot-see".to_owned());
        }
        let stands = match place % 7 {
            3 => throw(place, 1) / 32_768 * 65_535,
            _ => (2 * own + throw(place, 1)) / 3,
        };
        Some(options[stands * options.len() / 65_536].clone())
    })
}

/// The line that they hand in, made natively.
///
/// # Errors
/// The definition can't be read.
pub fn line(given: &Plan, of: &Campaign) -> Result<String> {
    let assessment = given.to.assessment()?;
    let answers = handed(
        &assessment,
        &given.answers(&assessment)?,
        Withheld::default(),
    );
    let month = Month::parse("2026-11").context("is a month")?;
    let hash = campaign_hash(of);
    Ok(anonymous(&assessment, &answers, Some(&hash), month))
}

/// The lines of everybody.
///
/// # Errors
/// A definition can't be read.
pub fn everybody(of: &Campaign) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for at in 0..LEADERS {
        lines.push(line(
            &respondent(Published::Organisation, "leadership", at)?,
            of,
        )?);
    }
    for (function, people) in PEOPLE {
        for at in 0..people {
            lines.push(line(&respondent(Published::Everyone, function, at)?, of)?);
        }
    }
    Ok(lines)
}

/// Opens the page, and on it this campaign, by its link.
///
/// # Errors
/// It does not come up.
pub async fn opened<'a>(browser: &'a Browser, of: &Campaign) -> Result<Widget<'a>> {
    browser.open("?team").await?;
    let widget = Widget::ready(browser).await?;
    open(&widget, of).await?;
    Ok(widget)
}

/// Opens this campaign on the page, by its link.
///
/// # Errors
/// It does not come up.
pub async fn open(widget: &Widget<'_>, of: &Campaign) -> Result<()> {
    widget.found("#campaign-link").await?;
    let link = cx_maturity::document::team::link(of);
    widget.fill("campaign-link", &link).await?;
    widget.choose(&MergingMessage::OpenLink).await?;
    widget.heading_is(&of.title).await
}

/// Chooses files in the field for them, and waits until all was read.
///
/// # Errors
/// They are not read.
pub async fn take(widget: &Widget<'_>, files: &[PathBuf]) -> Result<()> {
    let paths: Vec<_> = files.iter().map(|path| path.to_string_lossy()).collect();
    // What was told of the files before is gone while these are read.
    let field = widget.found("#reports").await?;
    let mark = "for (const one of all('.outcome')) one.dataset.before = ''";
    widget.look(mark, json!(null)).await?;
    field.send_keys(paths.join("\n")).await?;
    widget.found(".outcome:not([data-before])").await.map(drop)
}

/// Chooses a file of so many lines, and leaves it while it is read: some ten thousand take a second.
///
/// # Errors
/// It is not read.
pub async fn begin_reading(
    widget: &Widget<'_>,
    of: &Campaign,
    folder: &Path,
    lines: usize,
) -> Result<()> {
    let lines = vec![line(&respondent(Published::Everyone, "sales", 1)?, of)?; lines];
    let long = written(folder, "long.jsonl", &lines)?;
    let field = widget.found("#reports").await?;
    field.send_keys(long.to_string_lossy()).await?;
    // Something of it is counted.
    widget.found("#reading:not([value=\"0\"])").await.map(drop)
}

/// Writes lines to a file in a folder.
///
/// # Errors
/// It can't be written.
pub fn written(folder: &Path, name: &str, lines: &[String]) -> Result<PathBuf> {
    let path = folder.join(name);
    fs::write(&path, lines.concat())?;
    Ok(path)
}

/// How many wait, and how many are merged, by assessment.
///
/// # Errors
/// There is no such table.
pub async fn counts(widget: &Widget<'_>) -> Result<Vec<(String, String)>> {
    let rows = widget.rows(".to-merge").await?;
    let pair = |row: Vec<String>| Some((row.get(1)?.clone(), row.get(2)?.clone()));
    Ok(rows.into_iter().filter_map(pair).collect())
}

/// Opens the page with everybody's reports merged, at the results.
///
/// # Errors
/// It does not come up.
pub async fn seen<'a>(browser: &'a Browser, of: &Campaign) -> Result<Widget<'a>> {
    let widget = opened(browser, of).await?;
    let folder = tempfile::tempdir()?;
    take(
        &widget,
        &[written(folder.path(), "all.jsonl", &everybody(of)?)?],
    )
    .await?;
    merge(&widget).await?;
    widget.choose(&MergingMessage::ToOutcome).await?;
    widget.found(".team").await?;
    Ok(widget)
}

/// Shows a state of the page: `merging` where campaigns are opened, `merging-draft`, `merging-reading` while
/// a file is read, `merging-gather` with reports and refusals, `merging-outcome` with the results, `merging-plan` with most of the results open,
/// compared with others, and two actions in the plan.
///
/// # Errors
/// It does not come up.
pub async fn show(browser: &Browser, state: &str) -> Result<()> {
    if let "merging" | "merging-draft" = state {
        browser.open("?team").await?;
        let widget = Widget::ready(browser).await?;
        widget.found("#campaign-link").await?;
        if state == "merging-draft" {
            widget.choose(&MergingMessage::Prepare).await?;
            widget.choose(&MergingMessage::Make).await?;
            widget.found("#campaign-title[aria-invalid]").await?;
        }
        return Ok(());
    }
    let of = campaign()?;
    if state == "merging-reading" {
        browser.before_each_page(HOLD).await?;
    }
    // What another state has left is merged already.
    browser.open("?team").await?;
    browser.run("localStorage.clear()", vec![]).await?;
    let widget = opened(browser, &of).await?;
    let folder = tempfile::tempdir()?;
    if state == "merging-reading" {
        browser.run("globalThis.holds = true", vec![]).await?;
        return begin_reading(&widget, &of, folder.path(), 5_000).await;
    }
    let lines = everybody(&of)?;
    let mut faulty = lines[..3].to_vec();
    faulty.push("Name;Answer\n".to_owned());
    let files = [
        written(folder.path(), "reports.jsonl", &lines)?,
        written(folder.path(), "once-more-and-something-else.csv", &faulty)?,
    ];
    take(&widget, &files).await?;
    if state == "merging-gather" {
        return Ok(());
    }
    merge(&widget).await?;
    widget.choose(&MergingMessage::ToOutcome).await?;
    widget.found(".team").await?;
    if state == "merging-plan" {
        widget
            .click(".proposals .advice:nth-of-type(1) .check")
            .await?;
        widget
            .click(".proposals .advice:nth-of-type(2) .check")
            .await?;
        let earlier = spring(&of)?;
        compare(&widget, &written(folder.path(), "spring.json", &[earlier])?).await?;
        // All proposals and all answers would be sixty screens.
        let unfold = "for (const fold of all('.team details'))\
                        fold.open = !fold.closest('.proposals, .all-answers')";
        widget.look(unfold, json!(null)).await?;
    }
    Ok(())
}

/// Chooses the file of an earlier campaign's numbers.
///
/// # Errors
/// It is not compared with.
pub async fn compare(widget: &Widget<'_>, file: &Path) -> Result<()> {
    widget.choose(&TeamMessage::Compare).await?;
    widget.give(file).await?;
    widget.found(".changes-of-team .charted").await.map(drop)
}

/// Merges what waits.
///
/// # Errors
/// Nothing can be merged.
pub async fn merge(widget: &Widget<'_>) -> Result<()> {
    widget.click(".merge .primary").await?;
    widget.gone(".merge .primary").await
}
