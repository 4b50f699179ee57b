//! The command line: what was asked for, as a value.
//!
//! Owns the help text. Refuses what it doesn't know instead of guessing.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use lexopt::{Arg, Parser, ValueExt};

use crate::engines::Engines;
use crate::fuzz;
use crate::steps::Step;

/// What `cargo xtask help` prints.
pub const HELP: &str = "\
cargo xtask <command>

  start [--port N]      set up, build the release, serve it on 127.0.0.1 (port 8080 or the next free one)
  build                 set up and build the release into dist/
  dist                  build, and put all that is published into release/: the site, the single
                        files, the npm package, samples of headers, the bill of
                        materials, checksums
  serve [--port N]      serve dist/ as it is
  examples [--port N]   the same with the pages of examples/ beside it, some of which are built
  test [--only STEP]…   set up and run the checks, in this order:
                        fmt clippy clippy-wasm deny unit scale build size dist e2e
       [--engine NAME]  e2e runs all of its tests in Chromium, and in Firefox those that hang on
                        the engine; this runs all of them in one (chromium, firefox, webkit), or
                        in each (all)
  check FILE… [--preview [--port N]]
                        tell what is wrong with definitions, and how good they are; --preview
                        then serves the build in dist/ with the definition, to try it
  bench                 print how long the pure functions take, and how much memory: parsing, scoring,
                        the report, hostile files
  fuzz [--minutes N]    look for bytes that break the reading of documents and definitions, for N
                        minutes in all (10, if not told); needs a nightly Rust
  reports --count N [--seed S] [--campaign HASH] --to FILE
                        write anonymous reports of `everyone`, made up by the seed, as JSON lines
  test-scale [--count N]
                        count N made-up reports (a million, if not told) natively, by DuckDB and by
                        Spark, and compare the counts
  size                  print what the first load weighs; fail above the budget
  screenshots           pictures of every step of the build in dist/, into target/screenshots/
  schemas               write schemas/*.json anew
  analysis              write anew what the SQL in analysis/ knows of the assessment
  assemble              Trunk calls this after its build; not for people
  help                  this text

What is missing is set up on the way: the wasm target, trunk, wasm-bindgen, wasm-opt, and for
the tests cargo-deny, axe-core, Vite, TypeScript, geckodriver and (on Debian) the browsers; for
test-scale DuckDB and Spark as Python packages, and (on Debian) Java.
Tools on PATH in a fitting version are used; others go to the tools folder.

  CX_MATURITY_TOOLS         the tools folder; else $XDG_CACHE_HOME/cx-maturity/tools,
                            else ~/.cache/cx-maturity/tools
  CX_MATURITY_CHROMIUM      a browser for the end-to-end tests, if not the one on PATH
  CX_MATURITY_CHROMEDRIVER  its driver
  CX_MATURITY_FIREFOX       another
  CX_MATURITY_GECKODRIVER   its driver
  CX_MATURITY_WEBKIT        another: the MiniBrowser of WebKitGTK
  CX_MATURITY_WEBKIT_DRIVER its driver
";

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
    Screenshots,
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
    count: Option<u64>,
}

/// Reads the command line.
pub fn parse(mut parser: Parser) -> Result<Command> {
    let mut name = None;
    let mut given = Given::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("port") => given.port = Some(read_port(&parser.value()?.string()?)?),
            Arg::Long("only") => given.only.push(parser.value()?.string()?.parse()?),
            Arg::Long("engine") => given.engines = Some(parser.value()?.string()?.parse()?),
            Arg::Long("minutes") => {
                given.minutes = Some(fuzz::minutes(&parser.value()?.string()?)?)
            }
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

fn read_port(text: &str) -> Result<u16> {
    text.parse()
        .with_context(|| format!("{text:?} is no port: give a number up to {}", u16::MAX))
}

/// What a command has no use for was meant for another one.
fn refuse_strays(name: &str, given: &Given) -> Result<()> {
    let port_fits = matches!(name, "start" | "serve" | "examples") || given.preview;
    let strays = [
        ("--port", given.port.is_some() && !port_fits),
        ("--only", !given.only.is_empty() && name != "test"),
        ("--engine", given.engines.is_some() && name != "test"),
        ("--preview", given.preview && name != "check"),
        ("--minutes", given.minutes.is_some() && name != "fuzz"),
        ("--count", given.count.is_some() && name != "test-scale"),
    ];
    for (option, stray) in strays {
        ensure!(!stray, "`{name}` takes no {option}: {ADVICE}");
    }
    Ok(())
}

fn command(name: &str, given: Given) -> Result<Command> {
    refuse_strays(name, &given)?;
    let Given {
        port,
        only,
        engines,
        files,
        preview,
        minutes,
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
        "screenshots" => Command::Screenshots,
        "assemble" => Command::Assemble,
        "schemas" => Command::Schemas,
        "analysis" => Command::Analysis,
        "test-scale" => Command::TestScale {
            count: count.unwrap_or(1_000_000),
        },
        _ => bail!("there is no command `{name}`: {ADVICE}"),
    })
}

const ADVICE: &str = "`cargo xtask help` lists what there is";

#[cfg(test)]
mod tests;
