//! `cargo xtask test`: the checks, in order, each timed; the first that fails ends the run.
//!
//! What the chosen steps need is set up before the first of them runs, so that a missing tool
//! shows at once and not after minutes.

use std::fmt;
use std::process::Command;
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::{Context, Error, Result, anyhow};

use crate::end_to_end::EndToEnd;
use crate::engines::Engines;
use crate::repository::Repository;
use crate::setup::{self, BuildTools};
use crate::suite::Suite;
use crate::{dist, end_to_end, process, release, scale, size};

/// One check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Formatting.
    Fmt,
    /// Lints of everything, natively.
    Clippy,
    /// Lints of the widget, as it ships.
    ClippyWasm,
    /// Licences, sources and duplicates of the dependencies.
    Deny,
    /// All tests that need no browser.
    Unit,
    /// The engines that count reports, against each other.
    Scale,
    /// The release.
    Build,
    /// The budget of bytes.
    Size,
    /// All that is published, from the release.
    Dist,
    /// The tests in browsers, over the built release.
    E2e,
}

impl Step {
    /// Quick ones first; the build before what reads it.
    const ALL: [Step; 10] = [
        Step::Fmt,
        Step::Clippy,
        Step::ClippyWasm,
        Step::Deny,
        Step::Unit,
        Step::Scale,
        Step::Build,
        Step::Size,
        Step::Dist,
        Step::E2e,
    ];

    fn name(self) -> &'static str {
        match self {
            Step::Fmt => "fmt",
            Step::Clippy => "clippy",
            Step::ClippyWasm => "clippy-wasm",
            Step::Deny => "deny",
            Step::Unit => "unit",
            Step::Scale => "scale",
            Step::Build => "build",
            Step::Size => "size",
            Step::Dist => "dist",
            Step::E2e => "e2e",
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Step {
    type Err = Error;

    fn from_str(name: &str) -> Result<Step> {
        let mut all = Step::ALL.into_iter();
        all.find(|step| step.name() == name)
            .with_context(|| format!("there is no step `{name}`, only {}", names()))
    }
}

fn names() -> String {
    Step::ALL.map(Step::name).join(", ")
}

/// What a step does, once all it needs is there.
enum Action {
    /// Run this; the text is what to do when it fails.
    Run(Command, &'static str),
    Scale,
    Build(BuildTools),
    Size,
    Dist(BuildTools),
    E2e(EndToEnd),
}

/// Runs the steps in `only`, or all where it is empty, always in the order of the list.
pub fn run(repository: &Repository, only: &[Step], engines: Engines) -> Result<()> {
    let mut times = Vec::new();
    let outcome = run_chosen(repository, only, engines, &mut times);
    println!("\n{}", table(&times));
    outcome
}

type Times = Vec<(&'static str, Duration)>;

fn run_chosen(
    repository: &Repository,
    only: &[Step],
    engines: Engines,
    times: &mut Times,
) -> Result<()> {
    let chosen = Step::ALL
        .into_iter()
        .filter(|step| only.is_empty() || only.contains(step));
    let prepared = timed("set-up", times, || {
        chosen
            .map(|step| Ok((step, prepare(step, repository, engines)?)))
            .collect::<Result<Vec<_>>>()
    })?;
    for (step, action) in prepared {
        timed(step.name(), times, || perform(action, repository)).map_err(|error| {
            anyhow!(
                "{error:#}\nstep {step} failed; to try it alone: `cargo xtask test --only {step}`"
            )
        })?;
    }
    Ok(())
}

fn timed<T>(name: &'static str, times: &mut Times, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("\n== {name}");
    let start = Instant::now();
    let outcome = work();
    times.push((name, start.elapsed()));
    outcome
}

/// Sets up what the step needs. Formatting and lints are cargo's own components.
fn prepare(step: Step, repository: &Repository, engines: Engines) -> Result<Action> {
    Ok(match step {
        Step::Fmt => Action::Run(cargo("fmt --all --check"), "run `cargo fmt --all`"),
        Step::Clippy => Action::Run(
            cargo("clippy --workspace --all-targets -- -D warnings"),
            "mend what clippy says above",
        ),
        Step::ClippyWasm => {
            setup::wasm_target()?;
            let target = setup::WASM_TARGET;
            Action::Run(
                cargo(&format!(
                    "clippy -p cx-maturity --target {target} -- -D warnings"
                )),
                "mend what clippy says above",
            )
        }
        Step::Deny => Action::Run(
            deny()?,
            "choose another dependency, or allow this one in deny.toml and say there why",
        ),
        Step::Unit => Action::Run(
            cargo("test --workspace --exclude cx-maturity-e2e"),
            "mend what the test says above",
        ),
        Step::Scale => Action::Scale,
        Step::Build => Action::Build(setup::build_tools(repository)?),
        Step::Size => Action::Size,
        Step::Dist => Action::Dist(setup::build_tools(repository)?),
        Step::E2e => Action::E2e(end_to_end::prepare(repository, engines, Suite::All)?),
    })
}

/// Cargo with these arguments, none of which holds a space.
fn cargo(arguments: &str) -> Command {
    let mut command = process::cargo();
    command.args(arguments.split(' '));
    command
}

/// Of all packages, not only the widget. Without the trees that show where duplicates come
/// from: they bury everything else, and `cargo tree --duplicates` shows them too.
fn deny() -> Result<Command> {
    let mut command = Command::new(setup::cargo_deny()?);
    command
        .args(["--workspace", "check", "--hide-inclusion-graph"])
        .args(["bans", "licenses", "sources"]);
    Ok(command)
}

fn perform(action: Action, repository: &Repository) -> Result<()> {
    match action {
        Action::Run(mut command, advice) => {
            process::run(command.current_dir(repository.root()), advice)
        }
        Action::Scale => scale::compare_few(repository),
        Action::Build(tools) => release::build(repository, &tools),
        Action::E2e(tests) => tests.run(repository),
        Action::Size => size::run(&repository.dist()),
        Action::Dist(tools) => dist::run(repository, &tools),
    }
}

fn table(times: &Times) -> String {
    let line = |name: &str, time: Duration| format!("{name:<12}{:>7.1} s\n", time.as_secs_f64());
    let steps: String = times.iter().map(|(name, time)| line(name, *time)).collect();
    let total = times.iter().map(|(_, time)| *time).sum();
    steps + &line("total", total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<Step>) {
        assert_eq!(name.parse::<Step>().ok(), expected);
    }

    #[test]
    fn every_step_has_its_name() {
        for step in Step::ALL {
            check(step.name(), Some(step));
            let listed = crate::arguments::HELP.contains(&names().replace(", ", " "));
            assert!(listed, "the help text lists other steps");
        }
        check("everything", None);
    }

    #[test]
    fn shows_the_seconds_below_each_other() {
        let times = vec![
            ("fmt", Duration::from_millis(1_240)),
            ("clippy-wasm", Duration::from_secs(100)),
        ];
        let expected = "\
fmt             1.2 s
clippy-wasm   100.0 s
total         101.2 s
";
        assert_eq!(table(&times), expected);
    }
}
