//! The tests in browsers, over the built release: what they need, and one run of them in each engine.
//!
//! They are told by the environment where everything is, and look for nothing.

use std::env;
use std::fs;
use std::num::NonZero;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail};
use xtask::faults::{self, Record};

use crate::engines::{Engine, Engines, Part};
use crate::repository::Repository;
use crate::setup::{self, BuildTools};
use crate::suite::Suite;
use crate::{examples, process};

/// By what the tests are told how many of them run at a time.
const THREADS: &str = "RUST_TEST_THREADS";

/// All that is needed, set up.
pub struct EndToEnd {
    suite: Suite,
    /// To build the examples, where all tests are to run.
    tools: Option<BuildTools>,
    runs: Vec<(Part, Command)>,
    /// The engines that can't be had, a line for each.
    missing: Vec<String>,
}

/// Sets up the engines, and what else the tests of a suite need. An engine that can't be had, and need
/// not be, is left out, and that is said: now, and at the end of the run.
pub fn prepare(repository: &Repository, engines: Engines, suite: Suite) -> Result<EndToEnd> {
    let tools = match suite {
        Suite::All => Some(setup::build_tools(repository)?),
        Suite::Faults | Suite::Kills(_) | Suite::Orders(_) => None,
    };
    let (mut runs, mut missing) = (Vec::new(), Vec::new());
    for part in engines.parts() {
        match command(repository, part, suite) {
            Ok(command) => runs.push((part, command)),
            Err(error) if !part.required => {
                let line = format!("no tests run in {}: {error:#}", part.engine);
                eprintln!("{line}");
                missing.push(line);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(EndToEnd {
        suite,
        tools,
        runs,
        missing,
    })
}

fn command(repository: &Repository, part: Part, suite: Suite) -> Result<Command> {
    let mut command = in_a_browser(repository, part.engine)?;
    command
        .args(["test", "-p", "cx-maturity-e2e"])
        .env("CX_MATURITY_SKIPPED", skipped(repository, part.engine))
        .env("CX_MATURITY_FAULTS", seen(repository));
    if env::var_os(THREADS).is_none() {
        command.env(THREADS, browsers().to_string());
    }
    if suite != Suite::All {
        suite.choose(&mut command);
        return Ok(command);
    }
    command
        .env("CX_MATURITY_RELEASE", repository.release())
        .env("CX_MATURITY_VITE", setup::vite()?)
        .env("CX_MATURITY_TSC", setup::tsc()?)
        .env("CX_MATURITY_MANIFEST", setup::manifest_schema()?)
        .env("CX_MATURITY_BILL", setup::bill_schema()?);
    if !part.whole {
        command.args(["--test", "e2e"]);
    }
    let arguments = part.arguments();
    if !arguments.is_empty() {
        command.arg("--").args(arguments);
    }
    Ok(command)
}

/// How many tests, and with them browsers, run at a time: one more than there are cores, since each
/// waits now and then. More would only wait for each other, and run into time limits.
fn browsers() -> usize {
    thread::available_parallelism().map_or(2, NonZero::get) + 1
}

/// Where the tests write what they skip.
fn skipped(repository: &Repository, engine: Engine) -> PathBuf {
    repository
        .root()
        .join(format!("target/skipped-{engine}.txt"))
}

/// Where the tests write what they have seen of faults.
fn seen(repository: &Repository) -> PathBuf {
    repository.root().join("target/faults.txt")
}

/// Cargo, told where the browser and the release are.
fn in_a_browser(repository: &Repository, engine: Engine) -> Result<Command> {
    let browser = setup::browser(engine)?;
    let mut command = browser.around(process::cargo());
    command
        .envs(browser.environment)
        .env("CX_MATURITY_ENGINE", engine.name())
        .env("CX_MATURITY_DIST", repository.dist())
        .env("CX_MATURITY_EXAMPLES", examples::folder(repository))
        .env("CX_MATURITY_AXE", setup::axe()?);
    Ok(command)
}

impl EndToEnd {
    /// Puts the examples beside the build, where they are tested, and runs the tests in one engine after
    /// the other. What was seen of faults and what was skipped is told at the end.
    pub fn run(self, repository: &Repository) -> Result<()> {
        if let Some(tools) = &self.tools {
            examples::assemble(repository, tools)?;
        }
        fs::create_dir_all(repository.root().join("target"))?;
        fs::write(seen(repository), "").context("nothing can be written to target/")?;
        let mut told = String::new();
        let mut outcome = Ok(());
        let (mut ran, mut tell_all) = (Vec::new(), Vec::new());
        for (part, mut command) in self.runs {
            let list = skipped(repository, part.engine);
            fs::write(&list, "")?;
            let much = match self.suite {
                Suite::All if part.whole => "all tests",
                Suite::All => "the core of the tests",
                Suite::Faults => "the tests of faults",
                Suite::Kills(_) | Suite::Orders(_) => "one test",
            };
            eprintln!("\n-- {much} in {}", part.engine);
            let advice = format!(
                "mend what the test says above; `cargo xtask start` shows the same build, and \
                 `cargo xtask test --only e2e --engine {}` runs them again",
                part.engine
            );
            command.current_dir(repository.root());
            outcome = process::run(&mut command, &advice);
            if outcome.is_err() && part.engine.may_miss() {
                eprintln!(
                    "\n-- once more in {}: its driver misses now and then",
                    part.engine
                );
                outcome = process::run(&mut command, &advice);
            }
            ran.push(part.engine.name());
            if part.tells_all_faults() {
                tell_all.push(part.engine.name());
            }
            told += &left_out(&fs::read_to_string(&list)?);
            if outcome.is_err() {
                break;
            }
        }
        let records = fs::read_to_string(seen(repository))?;
        let faults = tell_faults(self.suite, &ran, &tell_all, &records);
        let told = not_tested(&self.missing, &told, self.suite.tells_all_faults());
        if !told.is_empty() {
            println!("\nNot tested:\n{told}");
        }
        outcome.and(faults)
    }
}

/// Prints what was seen of faults; where a suite has to tell of all, that it does.
fn tell_faults(suite: Suite, engines: &[&str], tell_all: &[&str], records: &str) -> Result<()> {
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
fn not_tested(engines: &[String], tests: &str, tells_tests: bool) -> String {
    let engines: String = engines.iter().map(|line| format!("{line}\n")).collect();
    engines + if tells_tests { tests } else { "" }
}

/// What an engine did not run, each test once.
fn left_out(skipped: &str) -> String {
    let mut lines: Vec<&str> = skipped.lines().collect();
    lines.sort_unstable();
    lines.dedup();
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// What counts a file of reports on a facilitator's page, in Chromium: it takes the file, and where the
/// counts go.
pub fn counting(repository: &Repository) -> Result<Command> {
    let mut command = in_a_browser(repository, Engine::Chromium)?;
    command
        .args(["run", "--quiet", "-p", "cx-maturity-e2e"])
        .args(["--bin", "at_scale", "--"])
        .current_dir(repository.root());
    Ok(command)
}

/// `cargo xtask screenshots`: pictures of what was built, to be looked at.
pub fn screenshots(repository: &Repository, engines: Engines) -> Result<()> {
    for Part { engine, .. } in engines.parts() {
        let pictures = format!("target/screenshots/{engine}");
        let folder = repository.root().join(pictures);
        let mut command = in_a_browser(repository, engine)?;
        command
            .args(["run", "--quiet", "-p", "cx-maturity-e2e"])
            .args(["--bin", "screenshots", "--"])
            .arg(&folder)
            .current_dir(repository.root());
        process::run(&mut command, "run `cargo xtask build` first")?;
        println!("The pictures are in {}", folder.display());
    }
    Ok(())
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
