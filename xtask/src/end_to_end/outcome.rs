//! What is told at the end of a run in browsers: what was seen of faults, what was not tested, and what
//! passed only the second time.

use anyhow::{Result, bail};
use xtask::faults::{self, Record};

use crate::engines::Engine;
use crate::suite::Suite;

/// What passed only the second time in an engine, a line each.
pub fn listed(engine: Engine, names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("{engine}: {name}\n"))
        .collect()
}

/// Prints what was seen of faults; where a suite has to tell of all, that it does.
pub fn tell_faults(suite: Suite, engines: &[&str], tell_all: &[&str], records: &str) -> Result<()> {
    let records: Vec<Record> = records.lines().filter_map(Record::read).collect();
    if !suite.tells_all_faults() {
        for Record { engine, seen, .. } in &records {
            println!("{engine}: {seen}");
        }
        return Ok(());
    }
    println!(
        "\nFaults, expected and seen:\n{}",
        faults::table(engines, &records)
    );
    let missing = faults::missing(tell_all, &records);
    if !missing.is_empty() {
        bail!("no test has run of {}", missing.join(", "));
    }
    Ok(())
}

/// What did not run: whole engines, and of the others single tests, where those are to be told.
pub fn not_tested(engines: &[String], tests: &str, tells_tests: bool) -> String {
    let engines: String = engines.iter().map(|line| format!("{line}\n")).collect();
    engines + if tells_tests { tests } else { "" }
}

/// What an engine did not run, each test once.
pub fn left_out(skipped: &str) -> String {
    let mut lines: Vec<&str> = skipped.lines().collect();
    lines.sort_unstable();
    lines.dedup();
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_each_skipped_test_once() {
        let skipped =
            "skipped in webkit: b: no\nskipped in webkit: a: no\nskipped in webkit: b: no\n";
        let expected = "skipped in webkit: a: no\nskipped in webkit: b: no\n";
        assert_eq!(left_out(skipped), expected);
    }

    #[test]
    fn tells_of_engines_in_every_suite() {
        let engines = ["no tests run in webkit: it is not there".to_owned()];
        let tests = "skipped in firefox: a: no\n";
        let all = "no tests run in webkit: it is not there\nskipped in firefox: a: no\n";
        assert_eq!(not_tested(&engines, tests, true), all);
        let some = "no tests run in webkit: it is not there\n";
        assert_eq!(not_tested(&engines, tests, false), some);
        assert_eq!(not_tested(&[], "", true), "");
    }
}
