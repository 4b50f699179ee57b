//! The command line: what was asked for, as a value.
//!
//! Owns the help text. Refuses what it doesn't know instead of guessing.

use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use lexopt::{Arg, Parser, ValueExt};

use crate::engines::{Engine, Engines};
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
                        fmt clippy clippy-wasm deny unit build size dist e2e
       [--engine NAME]  e2e runs all of its tests in Chromium, and in Firefox and WebKit those that
                        hang on the engine; this runs all of them in one (chromium, firefox,
                        webkit), or in each (all)
  check FILE… [--preview [--port N]]
                        tell what is wrong with definitions, and how good they are; --preview
                        then serves the build in dist/ with the definition, to try it
  bench                 print how long the pure functions take, and how much memory: parsing, scoring,
                        the report, hostile files
  fuzz [--minutes N]    look for bytes that break the reading of documents and definitions, for N
                        minutes in all (10, if not told); needs a nightly Rust
  size                  print what the first load weighs; fail above the budget
  screenshots [--engine NAME]
                        pictures of every step of the build in dist/, into target/screenshots/ENGINE/
  schemas               write schemas/*.json anew
  assemble              Trunk calls this after its build; not for people
  help                  this text

What is missing is set up on the way: the wasm target, trunk, wasm-bindgen, wasm-opt, and for
the tests cargo-deny, axe-core, Vite, TypeScript, geckodriver and (on Debian) the browsers.
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

fn command(name: &str, given: Given) -> Result<Command> {
    let Given {
        port,
        only,
        engines,
        files,
        preview,
        minutes,
    } = given;
    if port.is_some() && !(matches!(name, "start" | "serve" | "examples") || preview) {
        bail!("`{name}` takes no --port: {ADVICE}");
    }
    if !only.is_empty() && name != "test" {
        bail!("`{name}` takes no --only: {ADVICE}");
    }
    if engines.is_some() && !matches!(name, "test" | "screenshots") {
        bail!("`{name}` takes no --engine: {ADVICE}");
    }
    if preview && name != "check" {
        bail!("`{name}` takes no --preview: {ADVICE}");
    }
    if minutes.is_some() && name != "fuzz" {
        bail!("`{name}` takes no --minutes: {ADVICE}");
    }
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
        "screenshots" => Command::Screenshots {
            engines: engines.unwrap_or(Engines::One(Engine::Chromium)),
        },
        "assemble" => Command::Assemble,
        "schemas" => Command::Schemas,
        _ => bail!("there is no command `{name}`: {ADVICE}"),
    })
}

const ADVICE: &str = "`cargo xtask help` lists what there is";

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<Command>) {
        let parsed = parse(Parser::from_args(line.split_whitespace()));
        assert_eq!(parsed.ok(), expected, "{line}");
    }

    #[test]
    fn knows_every_command() {
        check("", Some(Command::Help));
        check("test --help", Some(Command::Help));
        check("start", Some(Command::Start { port: None }));
        check(
            "serve --port=9000",
            Some(Command::Serve { port: Some(9000) }),
        );
        check("dist", Some(Command::Dist));
        check("bench", Some(Command::Bench));
        check("fuzz", Some(Command::Fuzz { minutes: 10 }));
        check("fuzz --minutes 1", Some(Command::Fuzz { minutes: 1 }));
        let test = |only: &[Step], engines| Command::Test {
            only: only.to_vec(),
            engines,
        };
        check("test", Some(test(&[], Engines::Usual)));
        let firefox = Engines::One(Engine::Firefox);
        check("test --engine firefox", Some(test(&[], firefox)));
        check(
            "test --only e2e --engine all",
            Some(test(&[Step::E2e], Engines::All)),
        );
        check("examples", Some(Command::Examples { port: None }));
        let pictures = |engines| Some(Command::Screenshots { engines });
        check("screenshots", pictures(Engines::One(Engine::Chromium)));
        check("screenshots --engine firefox", pictures(firefox));
        let only = test(&[Step::Fmt, Step::ClippyWasm], Engines::Usual);
        check("test --only fmt --only clippy-wasm", Some(only));
    }

    #[test]
    fn knows_what_to_check() {
        let of = |files: &[&str], preview, port| Command::Check {
            files: files.iter().map(PathBuf::from).collect(),
            preview,
            port,
        };
        check(
            "check a.json b.json",
            Some(of(&["a.json", "b.json"], false, None)),
        );
        check("check a.json --preview", Some(of(&["a.json"], true, None)));
        let line = "check --preview --port 9000 a.json";
        check(line, Some(of(&["a.json"], true, Some(9000))));
        check("check", None);
        check("check --preview a.json b.json", None);
        check("check a.json --port 9000", None);
        check("serve --preview", None);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        check("tests", None);
        check("build extra", None);
        check("build --port 1", None);
        check("size --only fmt", None);
        check("size --engine all", None);
        check("test --engine safari", None);
        check("serve --port 70000", None);
        check("test --only tests", None);
        check("test --all", None);
        check("fuzz --minutes 0", None);
        check("bench --minutes 1", None);
    }
}
