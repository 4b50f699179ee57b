//! The tests in browsers, over the built release: what they need, and one run of them in each engine.
//!
//! They are told by the environment where everything is, and look for nothing.

use std::env;
use std::fs;
use std::num::NonZero;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result};

use crate::engines::{Engine, Engines, Part};
use crate::repository::Repository;
use crate::setup::{self, BuildTools};
use crate::{examples, process};

/// By what the tests are told how many of them run at a time.
const THREADS: &str = "RUST_TEST_THREADS";

/// All that is needed, set up.
pub struct EndToEnd {
    tools: BuildTools,
    runs: Vec<(Part, Command)>,
}

/// Sets up the engines, and what else the tests need. An engine that can't be had, and need not be, is
/// left out, and that is said.
pub fn prepare(repository: &Repository, engines: Engines) -> Result<EndToEnd> {
    let tools = setup::build_tools(repository)?;
    let mut runs = Vec::new();
    for part in engines.parts() {
        match command(repository, part) {
            Ok(command) => runs.push((part, command)),
            Err(error) if !part.required => {
                eprintln!("No tests run in {}: {error:#}", part.engine);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(EndToEnd { tools, runs })
}

fn command(repository: &Repository, part: Part) -> Result<Command> {
    let mut command = in_a_browser(repository, part.engine)?;
    command
        .args(["test", "-p", "cx-maturity-e2e"])
        .env("CX_MATURITY_RELEASE", repository.release())
        .env("CX_MATURITY_VITE", setup::vite()?)
        .env("CX_MATURITY_TSC", setup::tsc()?)
        .env("CX_MATURITY_MANIFEST", setup::manifest_schema()?)
        .env("CX_MATURITY_BILL", setup::bill_schema()?)
        .env("CX_MATURITY_SKIPPED", skipped(repository, part.engine));
    if env::var_os(THREADS).is_none() {
        command.env(THREADS, browsers().to_string());
    }
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
    /// Puts the examples beside the build, and runs the tests in one engine after the other. What was
    /// skipped is listed at the end.
    pub fn run(self, repository: &Repository) -> Result<()> {
        examples::assemble(repository, &self.tools)?;
        let mut told = String::new();
        let mut outcome = Ok(());
        for (part, mut command) in self.runs {
            let list = skipped(repository, part.engine);
            fs::create_dir_all(repository.root().join("target"))?;
            fs::write(&list, "").context("nothing can be written to target/")?;
            let much = if part.whole {
                "all tests"
            } else {
                "the core of the tests"
            };
            eprintln!("\n-- {much} in {}", part.engine);
            let advice = format!(
                "mend what the test says above; `cargo xtask start` shows the same build, and \
                 `cargo xtask test --only e2e --engine {}` runs them again",
                part.engine
            );
            outcome = process::run(command.current_dir(repository.root()), &advice);
            told += &left_out(&fs::read_to_string(&list)?);
            if outcome.is_err() {
                break;
            }
        }
        if !told.is_empty() {
            println!("\nNot tested:\n{told}");
        }
        outcome
    }
}

/// What an engine did not run, each test once.
fn left_out(skipped: &str) -> String {
    let mut lines: Vec<&str> = skipped.lines().collect();
    lines.sort_unstable();
    lines.dedup();
    lines.iter().map(|line| format!("{line}\n")).collect()
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
}
