//! `cargo xtask fuzz`: whatever bytes are read as a report, a run under way, kept runs, a definition,
//! or what is handed over for a team, keep to the law that the tests hold the corpus to
//! (`tests/common/imports.rs`).
//!
//! Owns what the fuzzer is given: its targets, seeds, dictionary, bounds. What it collects stays under
//! `target/`; a find is made small, reviewed and put into `tests/corpus/`, where the tests replay it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::repository::Repository;
use crate::{process, setup};

/// The targets: what the bytes are read as.
const TARGETS: [&str; 5] = ["report", "progress", "runs", "definition", "team"];

/// Longest input, in bytes: past it nothing is read that is not in shorter ones too, but slower.
const LONGEST: u32 = 16_384;

/// Runs each target for an equal part of so many minutes; the first find ends it.
pub fn run(repository: &Repository, minutes: u32) -> Result<()> {
    let fuzzer = Fuzzer {
        tool: setup::cargo_fuzz()?,
        root: repository.root().to_owned(),
        seconds: (minutes * 60).div_ceil(u32::try_from(TARGETS.len())?),
    };
    nightly()?;
    let lines: Result<Vec<String>> = TARGETS.iter().map(|target| fuzzer.run(target)).collect();
    println!("\n{}", lines?.join("\n"));
    Ok(())
}

/// Coverage is counted by flags of the compiler that only nightly takes.
fn nightly() -> Result<()> {
    let advice = "the fuzzer is built by a nightly Rust: `rustup toolchain install nightly`. \
                  Without it the corpus and the laws are still tried, by `cargo test`";
    let mut command = Command::new("rustup");
    process::output(
        command.args(["run", "nightly", "rustc", "--version"]),
        advice,
    )
    .map(drop)
}

struct Fuzzer {
    tool: PathBuf,
    root: PathBuf,
    seconds: u32,
}

impl Fuzzer {
    /// Runs one target; a line of what it came to.
    fn run(&self, target: &str) -> Result<String> {
        let work = self.root.join("target/fuzz");
        let (found, finds) = (work.join("corpus").join(target), work.join("finds"));
        for folder in [&found, &finds] {
            fs::create_dir_all(folder)?;
        }
        process::run(
            &mut self.command("build", target),
            "a target does not compile",
        )?;
        let log = work.join(format!("{target}.log"));
        let mut command = self.command("run", target);
        command
            .args([&found, &self.root.join("tests/corpus").join(target)])
            .arg("--")
            .arg(format!("-max_total_time={}", self.seconds))
            .arg(format!("-max_len={LONGEST}"))
            .arg(format!(
                "-dict={}",
                self.root.join("fuzz/json.dict").display()
            ))
            .arg(format!("-artifact_prefix={}/{target}-", finds.display()))
            .args(["-timeout=5", "-rss_limit_mb=1024", "-print_final_stats=1"])
            .stderr(fs::File::create(&log)?);
        let advice = format!(
            "what was found is in {}, and how it was told in {}: make it small with `cargo fuzz tmin`, \
             put it into tests/corpus/{target}/ and mend the code",
            finds.display(),
            log.display()
        );
        process::run(&mut command, &advice)?;
        let log = fs::read_to_string(&log)?;
        let ran = summary(target, &log);
        ran.with_context(|| format!("target {target} ran, but does not say how often"))
    }

    fn command(&self, verb: &str, target: &str) -> Command {
        let mut command = Command::new("rustup");
        command
            .args(["run", "nightly"])
            .arg(&self.tool)
            .args(["fuzz", verb, "--fuzz-dir"])
            .arg(self.root.join("fuzz"))
            .arg("--target-dir")
            .arg(self.root.join("target/fuzz/build"))
            // There is no unsafe code: what a sanitizer looks for can't be, and it halves the speed.
            .args(["--sanitizer", "none", target])
            // Those of the cargo that runs us: rustup sets them anew for the nightly one.
            .env_remove("CARGO")
            .env_remove("RUSTUP_TOOLCHAIN")
            .current_dir(&self.root);
        command
    }
}

/// What a run came to, out of what libFuzzer prints: executions, and edges of the program reached.
fn summary(target: &str, log: &str) -> Option<String> {
    let executions = after(log, "stat::number_of_executed_units:")?;
    let edges = log.lines().rev().find_map(|line| after(line, " cov:"))?;
    Some(format!(
        "{target:<12}{executions:>12} executions{edges:>8} edges covered"
    ))
}

/// The number after a word.
fn after(text: &str, word: &str) -> Option<u64> {
    let (_, rest) = text.split_once(word)?;
    rest.split_whitespace().next()?.parse().ok()
}

/// Minutes on the command line.
pub fn minutes(text: &str) -> Result<u32> {
    match text.parse() {
        Ok(minutes @ 1..=10_000) => Ok(minutes),
        _ => bail!("{text:?} are no minutes: give a whole number from 1"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_libfuzzer_prints_is_summed_up() {
        let log = "#2\tINITED cov: 10 ft: 11 corp: 1/1b exec/s: 0 rss: 30Mb\n\
                   #99\tNEW    cov: 4242 ft: 5000 corp: 9/1kb lim: 4 exec/s: 0 rss: 40Mb\n\
                   Done 1234 runs in 2 second(s)\n\
                   stat::number_of_executed_units: 1234\n";
        let expected = "runs                1234 executions    4242 edges covered";
        assert_eq!(summary("runs", log).as_deref(), Some(expected));
        assert_eq!(summary("runs", "nothing"), None);
    }

    #[test]
    fn minutes_are_whole_and_some() {
        assert_eq!(minutes("10").ok(), Some(10));
        for text in ["0", "-1", "1.5", "ten", "10001"] {
            assert!(minutes(text).is_err(), "{text}");
        }
    }

    /// The targets have a folder of the corpus each, and a file of their own.
    #[test]
    fn each_target_is_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for target in TARGETS {
            assert!(root.join("tests/corpus").join(target).is_dir(), "{target}");
            let file = root.join(format!("fuzz/fuzz_targets/{target}.rs"));
            assert!(file.is_file(), "{target}");
        }
    }
}
