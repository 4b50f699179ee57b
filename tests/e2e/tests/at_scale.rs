//! Thousands of reports on a facilitator's page: its worker counts what is counted natively, to the last
//! number, and holds little more memory for many reports than for few.

use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::document::team::campaign_hash;
use cx_maturity_e2e::at_scale::{counted, natively};
use cx_maturity_scale::{campaign, everyone, reports};

/// Enough for most counters, and for most kinds of fault.
const REPORTS: u64 = 2_000;

/// What memory grows by at a time.
const PAGE: u64 = 65_536;

#[tokio::test]
async fn two_thousand_reports_are_counted_as_natively() -> Result<()> {
    let assessment = everyone()?;
    let hash = campaign_hash(&campaign(&assessment)?);
    let mut lines = Vec::new();
    reports(&assessment, Some(&hash), 6, REPORTS, &mut lines)?;
    let text = String::from_utf8(lines)?;
    let folder = tempfile::tempdir()?;
    let few = folder.path().join("few.jsonl");
    let (end, _) = text.match_indices('\n').nth(199).context("too few lines")?;
    fs::write(&few, &text[..=end])?;
    let many = folder.path().join("many.jsonl");
    fs::write(&many, &text)?;
    let few = counted(&few).await?;
    let many = counted(&many).await?;
    let (table, taken) = natively(&text)?;
    ensure!(taken > 1_900 && table.lines().count() > 1_000, "{taken}");
    ensure!(many.table == table, "the page counts differently");
    ensure!(many.taken == taken, "{} of {taken}", many.taken);
    ensure!(many.plain.lines == REPORTS, "{}", many.plain.lines);
    // Nothing of a report is kept but what stands for it: the files themselves are 1.7 MB larger.
    let more = many.memory - few.memory;
    ensure!(more <= 8 * PAGE, "{more} bytes more");
    Ok(())
}
