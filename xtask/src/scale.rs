//! `cargo xtask test-scale`: the same made-up reports are counted natively, on a facilitator's page in a
//! browser, by DuckDB and by Spark, and the counts must be equal to the last digit. A table says what each
//! took.
//!
//! Owns how they are started and compared; what they count is `tests/scale`, `tests/e2e` and `analysis/`.

use std::ffi::OsString;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::repository::Repository;
use crate::{end_to_end, process, setup};

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

/// Compares the engines on so many reports, and sets them up first. The page is that of the last build.
pub fn run(repository: &Repository, count: u64) -> Result<()> {
    let python = setup::engines(repository)?;
    let built = repository.dist().join("files.json").exists();
    let browser = if built {
        Some(end_to_end::counting(repository)?)
    } else {
        println!("not compared in a browser: there is no build (`cargo xtask build` makes it)");
        None
    };
    compare(repository, Profile::Scale, &python, browser, count)
}

/// The same with few reports, where the engines are at hand.
pub fn compare_few(repository: &Repository) -> Result<()> {
    let Some(python) = setup::engines_at_hand(repository)? else {
        println!(
            "not compared: DuckDB, Spark or Java isn't there (`cargo xtask test-scale` sets them up)"
        );
        return Ok(());
    };
    // In a browser the end-to-end tests do.
    compare(repository, Profile::Dev, &python, None, FEW)
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

fn compare(
    repository: &Repository,
    profile: Profile,
    python: &Path,
    browser: Option<Command>,
    count: u64,
) -> Result<()> {
    let folder = repository.root().join("target/at-scale");
    fs::create_dir_all(&folder)?;
    let reports = folder.join("reports.jsonl");
    let (campaign, until) = made_up(repository, profile, count, &reports)?;
    let engine = |script: &str| {
        let mut command = Command::new(python);
        command.arg(repository.root().join("analysis").join(script));
        command
    };
    let mut native = program(repository, profile);
    native.arg("tallies");
    let mut engines = vec![("native", native)];
    engines.extend(browser.map(|browser| ("browser", browser)));
    engines.push(("duckdb", engine("duckdb_tallies.py")));
    engines.push(("spark", engine("spark_tallies.py")));
    println!(
        "{:<8}{:>10}{:>14}{:>12}{:>12}",
        "", "seconds", "reports/s", "processor", "memory"
    );
    let mut first = None;
    let (mut apart, mut beside) = (String::new(), String::new());
    for (name, mut command) in engines {
        let to = folder.join(format!("{name}.csv"));
        if let Profile::Dev = profile {
            command
                .env("CX_MATURITY_SPARK_FEW", "1")
                .env("CX_MATURITY_SPARK_MEMORY", "1g");
        }
        if name == "browser" {
            // It knows the campaign.
            command.arg(&reports).arg(&to);
        } else {
            command.args(["--campaign", &campaign, "--until", &until, "--reports"]);
            command.arg(&reports).arg("--to").arg(&to);
        }
        let said = process::output(&mut command, "mend what it says")?;
        let counts = fs::read_to_string(&to)?;
        let first = first.get_or_insert_with(|| counts.clone());
        let differing = differing(first, &counts);
        println!("{}", row(name, &said, count, differing.is_empty())?);
        if name == "browser" {
            beside = beside_plain(&said)?;
        }
        for line in differing.iter().take(SHOWN) {
            writeln!(apart, "{name}: {line}")?;
        }
    }
    print!("{beside}");
    fs::remove_file(&reports)?;
    judged(&first.unwrap_or_default(), &apart)
}

/// Makes up reports for the campaign of the tests, and tells its hash and last month.
fn made_up(
    repository: &Repository,
    profile: Profile,
    count: u64,
    to: &Path,
) -> Result<(String, String)> {
    let mut ask = program(repository, profile);
    let campaign = process::output(ask.arg("campaign"), "mend what it says above")?;
    let told = campaign.trim().split_once(' ');
    let (campaign, until) = told.context("the program tells no campaign")?;
    let mut make = program(repository, profile);
    make.args(["reports", "--seed", "6", "--campaign", campaign]);
    make.args(["--count", &count.to_string(), "--to"]);
    process::run(make.arg(to), "mend what it says above")?;
    Ok((campaign.to_owned(), until.to_owned()))
}

/// What the browser took beside `JSON.parse` of the same lines, and what memory a report takes there.
fn beside_plain(said: &str) -> Result<String> {
    let said = last(said)?;
    let number = |of: &str, key: &str| said[of][key].as_f64().unwrap_or_default();
    let rate = |key: &str| number("all", "lines") / number("all", key).max(0.001);
    let (own, plain, parsing) = (rate("seconds"), rate("plain"), rate("parsing"));
    let mut told = format!(
        "browser: {own:.0} reports/s; JSON.parse of the same lines in the same page {plain:.0}/s, {parsing:.0}/s \
         without reading the file: {:.1} and {:.1} times as fast\n",
        plain / own,
        parsing / own
    );
    let more = number("all", "lines") - number("few", "lines");
    if more > 0.0 {
        let (few, all) = (number("few", "memory"), number("all", "memory"));
        writeln!(
            told,
            "browser: the worker holds {:.1} MB after {} reports, {:.1} MB after {}: {:.0} bytes a report",
            few / 1e6,
            number("few", "lines"),
            all / 1e6,
            number("all", "lines"),
            (all - few) / more
        )?;
    }
    Ok(told)
}

/// The last line that was said, as JSON.
fn last(said: &str) -> Result<Value> {
    let said = said.lines().last().context("it said nothing")?;
    Ok(serde_json::from_str(said)?)
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
    let said = last(said)?;
    let number = |key: &str| said[key].as_f64().unwrap_or_default();
    let (seconds, peak) = (number("seconds"), number("peak") / 1000.0);
    // Of a browser, only the worker's memory is known.
    let processor = said["cpu"].as_f64();
    let processor = processor.map_or_else(|| "–  ".to_owned(), |cpu| format!("{cpu:.1} s"));
    #[allow(clippy::cast_precision_loss, reason = "a rate to be looked at")]
    let rate = count as f64 / seconds.max(0.001);
    let equal = if equal { "equal" } else { "differs" };
    Ok(format!(
        "{name:<8}{seconds:>10.1}{rate:>14.0}{processor:>12}{peak:>9.0} MB  {equal}"
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

    #[test]
    fn a_browser_is_told_beside_plain_parsing() {
        let said = r#"{"seconds":4,"peak":9000,
            "few":{"lines":10000,"seconds":1,"memory":6000000,"plain":0.2,"parsing":0.1},
            "all":{"lines":100000,"seconds":4,"memory":9000000,"plain":2,"parsing":1}}"#;
        let said = said.replace('\n', "");
        let told = beside_plain(&said).expect("is read");
        let expected = "browser: 25000 reports/s; JSON.parse of the same lines in the same page 50000/s, 100000/s \
                        without reading the file: 2.0 and 4.0 times as fast\n\
                        browser: the worker holds 6.0 MB after 10000 reports, 9.0 MB after 100000: 33 bytes a report\n";
        assert_eq!(told, expected);
        let row = row("browser", &said, 100_000, false).expect("is read");
        assert!(row.contains("–"), "{row}");
    }
}
