//! Anonymous reports of `everyone` by the million: `reports` makes them at random, `tallies` reads them
//! into counts, `campaign` tells what they may be made for and its last month, `tables` writes what the SQL of `analysis/` needs
//! to know of the assessment. `cargo xtask reports`, `test-scale` and `analysis` build and run it.

mod gathered;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use cx_maturity::definition::Assessment;
use cx_maturity::document::team::{Month, campaign_hash};
use cx_maturity_scale::{BREAKDOWN, campaign, everyone, tables};
use lexopt::{Arg, Parser, ValueExt};

/// What stands on the command line.
#[derive(Default)]
struct Given {
    command: String,
    count: u64,
    seed: u64,
    campaign: Option<String>,
    until: Option<Month>,
    reports: PathBuf,
    to: PathBuf,
}

fn main() -> Result<()> {
    let given = given(Parser::from_env())?;
    let assessment = everyone()?;
    match given.command.as_str() {
        "reports" => reports(&assessment, &given),
        "tallies" => gathered::run(
            &assessment,
            given.campaign.as_deref(),
            given.until,
            &given.reports,
            &given.to,
        ),
        "campaign" => {
            let campaign = campaign(&assessment)?;
            let until = Month::of(campaign.until);
            println!("{} {until}", campaign_hash(&campaign));
            Ok(())
        }
        "tables" => exported(&assessment, &given.to),
        other => bail!(
            "there is no command `{other}`, only `reports`, `tallies`, `campaign` and `tables`"
        ),
    }
}

fn given(mut parser: Parser) -> Result<Given> {
    let mut given = Given::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("count") => given.count = parser.value()?.parse()?,
            Arg::Long("seed") => given.seed = parser.value()?.parse()?,
            Arg::Long("campaign") => given.campaign = Some(parser.value()?.string()?),
            Arg::Long("until") => {
                let month = Month::parse(&parser.value()?.string()?);
                given.until = Some(month.context("--until takes a month: 2026-12")?);
            }
            Arg::Long("reports") => given.reports = parser.value()?.into(),
            Arg::Long("to") => given.to = parser.value()?.into(),
            Arg::Value(command) if given.command.is_empty() => given.command = command.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(given)
}

/// Writes so many lines.
fn reports(assessment: &Assessment, given: &Given) -> Result<()> {
    let mut file = BufWriter::with_capacity(1 << 20, create(&given.to)?);
    let campaign = given.campaign.as_deref();
    cx_maturity_scale::reports(assessment, campaign, given.seed, given.count, &mut file)?;
    file.flush()?;
    Ok(())
}

/// Writes what the SQL needs to know of the assessment.
fn exported(assessment: &Assessment, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (name, table) in tables::tables(assessment, BREAKDOWN)? {
        create(&folder.join(format!("{name}.csv")))?.write_all(table.as_bytes())?;
    }
    Ok(())
}

/// A file to be written.
fn create(path: &Path) -> Result<File> {
    File::create(path).with_context(|| format!("{} can't be written", path.display()))
}
