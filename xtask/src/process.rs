//! Running other programs: shown before it runs, its output passed through, and where it
//! fails an error that says what to do.

use std::env;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Output, Stdio};

use anyhow::{Context, Result, anyhow, bail};

/// The cargo that runs us, so that a chosen toolchain stays chosen.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs to the end. `advice` says what to do when that fails.
pub fn run(command: &mut Command, advice: &str) -> Result<()> {
    eprintln!("$ {}", line(command));
    let status = command
        .status()
        .map_err(|error| not_started(command, &error, advice))?;
    succeeded(command, status, advice)
}

fn succeeded(command: &Command, status: ExitStatus, advice: &str) -> Result<()> {
    if !status.success() {
        bail!("`{}` failed ({status}): {advice}", line(command));
    }
    Ok(())
}

/// The same, with each line that it prints heard on its way.
pub fn heard(command: &mut Command, advice: &str, mut hear: impl FnMut(&str)) -> Result<()> {
    eprintln!("$ {}", line(command));
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error, advice))?;
    if let Some(said) = child.stdout.take() {
        for said in BufReader::new(said).lines() {
            let said = said.context("it printed something other than text")?;
            println!("{said}");
            hear(&said);
        }
    }
    succeeded(command, child.wait()?, advice)
}

/// Runs to the end in silence and gives what it printed.
pub fn output(command: &mut Command, advice: &str) -> Result<String> {
    let output = command
        .output()
        .map_err(|error| not_started(command, &error, advice))?;
    printed(command, output, advice)
}

/// The same for a program that is given a text, reads it to the end, and only then prints.
pub fn filtered(command: &mut Command, text: &str, advice: &str) -> Result<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error, advice))?;
    if let Some(mut input) = child.stdin.take() {
        // A program that reads no further has failed, and says so itself.
        let _ = input.write_all(text.as_bytes());
    }
    let output = child.wait_with_output()?;
    printed(command, output, advice)
}

fn printed(command: &Command, output: Output, advice: &str) -> Result<String> {
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let (line, status) = (line(command), output.status);
        bail!("`{line}` failed ({status}): {advice}\n{said}");
    }
    String::from_utf8(output.stdout)
        .with_context(|| format!("`{}` printed something other than text", line(command)))
}

fn not_started(command: &Command, error: &std::io::Error, advice: &str) -> anyhow::Error {
    let name = name(command);
    match error.kind() {
        ErrorKind::NotFound => anyhow!("`{name}` is not there: {advice}"),
        _ => anyhow!("`{name}` can't be started ({error}): {advice}"),
    }
}

/// The command as one would type it, without the folder of its program.
fn line(command: &Command) -> String {
    let mut line = name(command);
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(program.as_os_str());
    name.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::process::Stdio;

    #[track_caller]
    fn check(command: &mut Command, expected: &[&str]) {
        let error = run(command, "do this").expect_err("it fails");
        for part in expected {
            assert!(error.to_string().contains(part), "no {part:?} in {error}");
        }
    }

    #[test]
    fn says_what_to_do() {
        check(
            &mut Command::new("cx-maturity-no-such-program"),
            &["`cx-maturity-no-such-program` is not there", "do this"],
        );
        check(
            cargo().arg("no-such-command").stderr(Stdio::null()),
            &["`cargo no-such-command` failed", "do this"],
        );
    }

    #[test]
    fn gives_what_was_made_of_a_text() {
        let program = &mut Command::new("sort");
        let sorted = filtered(program, "b\na\n", "").expect("it sorts");
        assert_eq!(sorted.replace('\r', ""), "a\nb\n");
    }

    #[test]
    fn gives_what_was_printed() {
        let printed = output(cargo().arg("--version"), "").expect("cargo is there");
        assert!(printed.starts_with("cargo "), "{printed}");
    }
}
