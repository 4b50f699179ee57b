//! The tests in browsers, over the built release: what they need, and one run of them in each engine.
//!
//! They are told by the environment where everything is, and look for nothing.

mod outcome;

use std::env;
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::engines::{Engine, Engines, Part};
use crate::repository::Repository;
use crate::setup::{self, BuildTools};
use crate::suite::Suite;
use crate::{examples, once_more, process, scratch};
use outcome::{left_out, listed, not_tested, tell_faults};

/// By what the tests are told how many of them run at a time.
const THREADS: &str = "RUST_TEST_THREADS";
/// By what they, and the browsers, are told where temporary files go.
const TEMPORARY: &str = "TMPDIR";

/// All that is needed, set up.
pub struct EndToEnd {
    suite: Suite,
    /// To build the examples, where all tests are to run.
    tools: Option<BuildTools>,
    runs: Vec<(Part, Command)>,
    /// The engines that can't be had, a line for each.
    missing: Vec<String>,
    /// Where the tests and their browsers put what is gone with the run.
    scratch: TempDir,
}

/// Sets up the engines, and what else the tests of a suite need. An engine that can't be had, and need
/// not be, is left out, and that is said: now, and at the end of the run.
pub fn prepare(repository: &Repository, engines: Engines, suite: Suite) -> Result<EndToEnd> {
    let tools = match suite {
        Suite::All => Some(setup::build_tools(repository)?),
        Suite::Faults | Suite::Kills(_) | Suite::Orders(_) => None,
    };
    let scratch = scratch::folder()?;
    let (mut runs, mut missing) = (Vec::new(), Vec::new());
    for part in engines.parts() {
        match command(repository, part, suite, scratch.path()) {
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
        scratch,
    })
}

/// Those of the part that the suite asks for.
fn command(repository: &Repository, part: Part, suite: Suite, scratch: &Path) -> Result<Command> {
    let mut command = without_choice(repository, part, suite, scratch)?;
    if suite != Suite::All {
        suite.choose(&mut command);
        return Ok(command);
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

/// Those with these names, and no others.
fn named(
    repository: &Repository,
    part: Part,
    suite: Suite,
    scratch: &Path,
    names: &[String],
) -> Result<Command> {
    let mut command = without_choice(repository, part, suite, scratch)?;
    command.args(["--", "--exact"]).args(names);
    Ok(command)
}

/// Cargo with all that the tests have to be told, and none of them chosen.
fn without_choice(
    repository: &Repository,
    part: Part,
    suite: Suite,
    scratch: &Path,
) -> Result<Command> {
    let mut command = in_a_browser(repository, part.engine)?;
    command
        .args(["test", "-p", "cx-maturity-e2e"])
        .current_dir(repository.root())
        .env(TEMPORARY, scratch)
        .env("CX_MATURITY_SKIPPED", skipped(repository, part.engine))
        .env("CX_MATURITY_FAULTS", seen(repository));
    if env::var_os(THREADS).is_none() {
        command.env(THREADS, browsers().to_string());
    }
    if suite == Suite::All {
        command
            .env("CX_MATURITY_RELEASE", repository.release())
            .env("CX_MATURITY_VITE", setup::vite()?)
            .env("CX_MATURITY_TSC", setup::tsc()?)
            .env("CX_MATURITY_MANIFEST", setup::manifest_schema()?)
            .env("CX_MATURITY_BILL", setup::bill_schema()?);
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
        let (mut told, mut late) = (String::new(), String::new());
        let mut outcome = Ok(());
        let (mut ran, mut tell_all) = (Vec::new(), Vec::new());
        for (part, command) in self.runs {
            let list = skipped(repository, part.engine);
            fs::write(&list, "")?;
            match run_part(repository, part, self.suite, self.scratch.path(), command) {
                Ok(names) => late += &listed(part.engine, &names),
                Err(error) => outcome = Err(error),
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
        for (title, lines) in [("Not tested", told), ("Passed only the second time", late)] {
            if !lines.is_empty() {
                println!("\n{title}:\n{lines}");
            }
        }
        outcome.and(faults)
    }
}

/// Runs the tests in one engine. The names of those that passed only the second time: whoever asks for
/// chance alone has none.
fn run_part(
    repository: &Repository,
    part: Part,
    suite: Suite,
    scratch: &Path,
    mut command: Command,
) -> Result<Vec<String>> {
    let much = match suite {
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
    if !suite.tells_all_faults() {
        return process::run(&mut command, &advice).map(|()| Vec::new());
    }
    once_more::run(&mut command, &advice, |names| {
        named(repository, part, suite, scratch, names)
    })
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
