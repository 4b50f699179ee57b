//! `cargo xtask test-scale`: the same made-up reports are counted natively, by DuckDB and by Spark, and the
//! counts must be equal to the last digit. A table says what each took.
//!
//! Owns how the three are started and compared; what they count is `tests/scale` and `analysis/`.

use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::repository::Repository;
use crate::{process, setup};

/// A campaign that no report outside of the tests was made for.
const CAMPAIGN: &str = "5ca1ab1e";

/// Reports of `cargo xtask test`: enough for every counter, and for each kind of fault a few times.
const FEW: u64 = 10_000;

/// Counters that differ and are shown.
const SHOWN: usize = 5;

/// Makes up reports; the program reads the arguments itself.
pub fn reports(repository: &Repository, given: &[OsString]) -> Result<()> {
    let mut command = program(repository, Profile::Scale);
    command.arg("reports").args(given);
    process::run(&mut command, "give --count N and --to FILE")
}

/// Writes what the SQL knows of the assessment.
pub fn tables(repository: &Repository) -> Result<()> {
    let mut command = program(repository, Profile::Dev);
    command.args(["tables", "--to", "analysis/everyone"]);
    process::run(&mut command, "mend what it says above")
}

/// Compares the engines on so many reports, and sets them up first.
pub fn run(repository: &Repository, count: u64) -> Result<()> {
    let python = setup::engines(repository)?;
    compare(repository, Profile::Scale, &python, count)
}

/// The same with few reports, where the engines are at hand.
pub fn compare_few(repository: &Repository) -> Result<()> {
    let Some(python) = setup::engines_at_hand(repository)? else {
        println!(
            "not compared: DuckDB, Spark or Java isn't there (`cargo xtask test-scale` sets them up)"
        );
        return Ok(());
    };
    compare(repository, Profile::Dev, &python, FEW)
}

/// How the program is built: as the tests are, or quick.
#[derive(Clone, Copy)]
enum Profile {
    Dev,
    Scale,
}

fn program(repository: &Repository, profile: Profile) -> Command {
    let mut command = process::cargo();
    command.args(["run", "--quiet", "--package", "cx-maturity-scale"]);
    if let Profile::Scale = profile {
        command.args(["--profile", "scale"]);
    }
    command.arg("--").current_dir(repository.root());
    command
}

fn compare(repository: &Repository, profile: Profile, python: &Path, count: u64) -> Result<()> {
    let folder = repository.root().join("target/at-scale");
    fs::create_dir_all(&folder)?;
    let reports = folder.join("reports.jsonl");
    let mut make = program(repository, profile);
    make.args([
        "reports",
        "--seed",
        "6",
        "--campaign",
        CAMPAIGN,
        "--count",
        &count.to_string(),
        "--to",
    ]);
    process::run(make.arg(&reports), "mend what it says above")?;
    let native = program(repository, profile);
    let engine = |script: &str| {
        let mut command = Command::new(python);
        command.arg(repository.root().join("analysis").join(script));
        command
    };
    let engines = [
        ("native", native),
        ("duckdb", engine("duckdb_tallies.py")),
        ("spark", engine("spark_tallies.py")),
    ];
    println!(
        "{:<8}{:>10}{:>14}{:>12}{:>12}",
        "", "seconds", "reports/s", "processor", "memory"
    );
    let mut first = None;
    let mut apart = String::new();
    for (name, mut command) in engines {
        let to = folder.join(format!("{name}.csv"));
        if name == "native" {
            command.arg("tallies");
        }
        if let Profile::Dev = profile {
            command
                .env("CX_MATURITY_SPARK_FEW", "1")
                .env("CX_MATURITY_SPARK_MEMORY", "1g");
        }
        command
            .args(["--campaign", CAMPAIGN, "--reports"])
            .arg(&reports)
            .arg("--to")
            .arg(&to);
        let said = process::output(&mut command, "mend what it says")?;
        let counts = fs::read_to_string(&to)?;
        let first = first.get_or_insert_with(|| counts.clone());
        let differing = differing(first, &counts);
        println!("{}", row(name, &said, count, differing.is_empty())?);
        for line in differing.iter().take(SHOWN) {
            writeln!(apart, "{name}: {line}")?;
        }
    }
    fs::remove_file(&reports)?;
    judged(&first.unwrap_or_default(), &apart)
}

/// Fails where there is a difference, or nothing that could differ.
fn judged(counts: &str, apart: &str) -> Result<()> {
    ensure!(counts.lines().count() > 1, "nothing was counted at all");
    if !apart.is_empty() {
        bail!("the engines count differently (- native, + the other):\n{apart}");
    }
    Ok(())
}

/// The lines of one table that are not in the other, marked by where they stand.
fn differing(native: &str, other: &str) -> Vec<String> {
    let lines = |text: &str| {
        text.lines()
            .map(str::to_owned)
            .collect::<std::collections::BTreeSet<_>>()
    };
    let (native, other) = (lines(native), lines(other));
    let missing = native.difference(&other).map(|line| format!("- {line}"));
    let added = other.difference(&native).map(|line| format!("+ {line}"));
    missing.chain(added).collect()
}

/// A row of the table, from what the engine said last.
fn row(name: &str, said: &str, count: u64, equal: bool) -> Result<String> {
    let said = said.lines().last().context("it said nothing")?;
    let said: Value = serde_json::from_str(said)?;
    let number = |key: &str| said[key].as_f64().unwrap_or_default();
    let (seconds, processor, peak) = (number("seconds"), number("cpu"), number("peak") / 1000.0);
    #[allow(clippy::cast_precision_loss, reason = "a rate to be looked at")]
    let rate = count as f64 / seconds.max(0.001);
    let equal = if equal { "equal" } else { "differs" };
    Ok(format!(
        "{name:<8}{seconds:>10.1}{rate:>14.0}{processor:>10.1} s{peak:>9.0} MB  {equal}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_told_by_its_lines() {
        let native = "group,counter,count\nit,persons,4\nhr,persons,2\n";
        let other = "group,counter,count\nit,persons,5\nhr,persons,2\n";
        assert_eq!(
            differing(native, other),
            ["- it,persons,4", "+ it,persons,5"]
        );
        assert_eq!(differing(native, native), Vec::<String>::new());
    }

    #[test]
    fn a_row_says_what_it_took() {
        let said = "a warning\n{\"seconds\":2.5,\"cpu\":4.3,\"peak\":123000}\n";
        let row = row("duckdb", said, 10_000, true).expect("is read");
        assert_eq!(
            row,
            "duckdb         2.5          4000       4.3 s      123 MB  equal"
        );
    }
}
