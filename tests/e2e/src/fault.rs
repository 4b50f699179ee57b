//! What a test of a fault has seen, for the table of them all (`xtask::faults`).

use std::fs::OpenOptions;
use std::future::Future;
use std::io::Write;

use anyhow::{Context, Result};
use xtask::faults::{Outcome, Record, named};

use crate::engine::{Capability, Engine, missing};
use crate::environment;

/// Does what a test of a row is to do, and records what it has seen: a sentence of what the browser
/// showed, held and counted. Where it fails, that is recorded.
///
/// # Errors
/// It fails, there is no such row, or nothing can be recorded.
pub async fn seen(
    row: &str,
    case: &str,
    check: impl Future<Output = Result<String>>,
) -> Result<()> {
    let checked = check.await;
    let (outcome, text) = match &checked {
        Ok(seen) => (Outcome::Held, seen.clone()),
        Err(error) => (Outcome::Failed, format!("{error:#}")),
    };
    record(row, case, outcome, text)?;
    checked.map(drop)
}

/// The same, where the engine can do what it takes; else that is recorded, and the test is skipped.
///
/// # Errors
/// It fails, there is no such row, or nothing can be recorded.
pub async fn seen_with(
    needs: &[Capability],
    row: &str,
    case: &str,
    check: impl Future<Output = Result<String>>,
) -> Result<()> {
    match missing(needs)? {
        Some(why) => record(row, case, Outcome::NotRun, why),
        None => seen(row, case, check).await,
    }
}

fn record(row: &str, case: &str, outcome: Outcome, seen: String) -> Result<()> {
    named(row).with_context(|| format!("{row} is no row of xtask::faults"))?;
    let record = Record {
        row: row.to_owned(),
        case: case.to_owned(),
        engine: Engine::told()?.name().to_owned(),
        outcome,
        seen,
    };
    let line = record.line();
    print!("{line}");
    if let Some(list) = environment::faults() {
        let mut list = OpenOptions::new().create(true).append(true).open(list)?;
        // In one piece: other tests write to it too.
        list.write_all(line.as_bytes())?;
    }
    Ok(())
}
