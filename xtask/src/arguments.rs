//! The command line: what was asked for, as a value.
//!
//! Owns the help text (`help`). Refuses what it doesn't know instead of guessing.

mod help;

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use anyhow::{Context, Result, bail, ensure};
use lexopt::{Arg, Parser, ValueExt};

use crate::engines::{Engine, Engines};
use crate::fuzz;
use crate::steps::Step;
use crate::suite::Suite;

pub use help::HELP;

/// A command, with what it was given.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print [`HELP`].
    Help,
    /// Set up, build, serve.
    Start {
        /// Exactly this port.
        port: Option<u16>,
    },
    /// Set up and build.
    Build,
    /// Build, and put all that is published together.
    Dist,
    /// Serve what was built.
    Serve {
        /// Exactly this port.
        port: Option<u16>,
    },
    /// Build the examples and serve them beside what was built.
    Examples {
        /// Exactly this port.
        port: Option<u16>,
    },
    /// Run the checks.
    Test {
        /// Only these; all where empty.
        only: Vec<Step>,
        /// Where the end-to-end tests run.
        engines: Engines,
    },
    /// Run one suite of the end-to-end tests.
    Suite {
        /// Which.
        suite: Suite,
        /// Where.
        engines: Engines,
    },
    /// Check definitions.
    Check {
        /// At least one; exactly one for a preview.
        files: Vec<PathBuf>,
        /// Whether it is served to be tried.
        preview: bool,
        /// Exactly this port.
        port: Option<u16>,
    },
    /// Measure the pure functions.
    Bench,
    /// Look for bytes that break what is read.
    Fuzz {
        /// For how long, all targets together.
        minutes: u32,
    },
    /// Make up anonymous reports, by these arguments.
    Reports(Vec<OsString>),
    /// Compare the counts of several engines.
    TestScale {
        /// Of so many reports.
        count: u64,
    },
    /// Weigh what was built.
    Size,
    /// Take pictures of what was built.
    Screenshots {
        /// In which browsers.
        engines: Engines,
    },
    /// Trunk's hook.
    Assemble,
    /// Write the schemas.
    Schemas,
    /// Write the tables for the SQL.
    Analysis,
}

/// What stands on the command line beside the name of the command.
#[derive(Default)]
struct Given {
    port: Option<u16>,
    only: Vec<Step>,
    engines: Option<Engines>,
    files: Vec<PathBuf>,
    preview: bool,
    minutes: Option<u32>,
    times: Option<u32>,
    seed: Option<u64>,
    count: Option<u64>,
}

/// Reads the command line.
pub fn parse(mut parser: Parser) -> Result<Command> {
    let mut name = None;
    let mut given = Given::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("port") => given.port = Some(number("port", &mut parser)?),
            Arg::Long("only") => given.only.push(parser.value()?.string()?.parse()?),
            Arg::Long("engine") => given.engines = Some(parser.value()?.string()?.parse()?),
            Arg::Long("minutes") => {
                given.minutes = Some(fuzz::minutes(&parser.value()?.string()?)?)
            }
            Arg::Long("times") => given.times = Some(number("times", &mut parser)?),
            Arg::Long("seed") => given.seed = Some(number("seed", &mut parser)?),
            Arg::Long("preview") => given.preview = true,
            Arg::Long("count") => given.count = Some(parser.value()?.parse()?),
            // The program that makes them knows its arguments.
            Arg::Value(value) if name.is_none() && value == "reports" => {
                return Ok(Command::Reports(parser.raw_args()?.collect()));
            }
            Arg::Value(value) if name.is_none() => name = Some(value.string()?),
            Arg::Value(value) if name.as_deref() == Some("check") => {
                given.files.push(PathBuf::from(value));
            }
            other => return Err(other.unexpected()).context(ADVICE),
        }
    }
    command(name.as_deref().unwrap_or("help"), given)
}

/// A number, as large as it may be.
fn number<T: FromStr>(what: &str, parser: &mut Parser) -> Result<T> {
    let text = parser.value()?.string()?;
    let number = text.parse().ok();
    number.with_context(|| format!("{text:?} is no number for --{what}"))
}

/// What was given beside the name has to be for it.
fn fits(name: &str, given: &Given) -> Result<()> {
    let port = matches!(name, "start" | "serve" | "examples") || given.preview;
    let random = matches!(name, "kill" | "orders");
    let engine = random || matches!(name, "test" | "faults" | "screenshots");
    for (option, is_given, fits) in [
        ("--port", given.port.is_some(), port),
        ("--only", !given.only.is_empty(), name == "test"),
        ("--engine", given.engines.is_some(), engine),
        ("--preview", given.preview, name == "check"),
        ("--minutes", given.minutes.is_some(), name == "fuzz"),
        ("--times", given.times.is_some(), random),
        ("--seed", given.seed.is_some(), random),
        ("--count", given.count.is_some(), name == "test-scale"),
    ] {
        ensure!(fits || !is_given, "`{name}` takes no {option}: {ADVICE}");
    }
    Ok(())
}

fn command(name: &str, given: Given) -> Result<Command> {
    fits(name, &given)?;
    let Given {
        port,
        only,
        engines,
        files,
        preview,
        minutes,
        times,
        seed,
        count,
    } = given;
    Ok(match name {
        "help" => Command::Help,
        "start" => Command::Start { port },
        "build" => Command::Build,
        "dist" => Command::Dist,
        "serve" => Command::Serve { port },
        "examples" => Command::Examples { port },
        "test" => Command::Test {
            only,
            engines: engines.unwrap_or_default(),
        },
        "faults" => Command::Suite {
            suite: Suite::Faults,
            engines: engines.unwrap_or_default(),
        },
        "kill" => random(Suite::kills(times, seed), engines),
        "orders" => random(Suite::orders(times, seed), engines),
        "check" => {
            ensure!(!files.is_empty(), "which definition? Name its file");
            ensure!(
                !preview || files.len() == 1,
                "one file at a time can be previewed"
            );
            Command::Check {
                files,
                preview,
                port,
            }
        }
        "bench" => Command::Bench,
        "fuzz" => Command::Fuzz {
            minutes: minutes.unwrap_or(10),
        },
        "size" => Command::Size,
        "screenshots" => Command::Screenshots {
            engines: engines.unwrap_or(Engines::One(Engine::Chromium)),
        },
        "assemble" => Command::Assemble,
        "schemas" => Command::Schemas,
        "analysis" => Command::Analysis,
        "test-scale" => Command::TestScale {
            count: count.unwrap_or(1_000_000),
        },
        _ => bail!("there is no command `{name}`: {ADVICE}"),
    })
}

/// In one engine, where no other is asked for.
fn random(suite: Suite, engines: Option<Engines>) -> Command {
    let engines = engines.unwrap_or(Engines::One(Engine::Chromium));
    Command::Suite { suite, engines }
}

const ADVICE: &str = "`cargo xtask help` lists what there is";

#[cfg(test)]
mod tests;
