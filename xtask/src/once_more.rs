//! Tests in browsers that are run once more where a few fail, and only those: drivers lose an event now
//! and then, and a busy machine keeps one waiting. What is broken fails twice; what passes only then is
//! told.

use std::process::Command;

use anyhow::Result;

use crate::process;

/// More than that are no accident.
const FEW: usize = 3;

/// Runs tests. Where a few fail, what `again` makes of their names is run, and decides. The names of those
/// that passed only then.
pub fn run(
    command: &mut Command,
    advice: &str,
    again: impl FnOnce(&[String]) -> Result<Command>,
) -> Result<Vec<String>> {
    let mut failed = Vec::new();
    let outcome = process::heard(command, advice, |line| failed.extend(failure(line)));
    match outcome {
        Err(error) if failed.is_empty() || failed.len() > FEW => Err(error),
        Err(_) => {
            eprintln!("\n-- once more: {}", failed.join(", "));
            process::run(&mut again(&failed)?, advice)?;
            Ok(failed)
        }
        Ok(()) => Ok(failed),
    }
}

/// The name of the test of which a line of the test program tells that it failed.
fn failure(line: &str) -> Option<String> {
    let (name, how) = line.strip_prefix("test ")?.split_once(" ... ")?;
    how.starts_with("FAILED").then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hears_what_failed() {
        let lines = [
            "test frame::a ... FAILED",
            "test frame::b ... ok",
            "test frame::c ... ignored",
            "test result: FAILED. 1 passed; 1 failed",
            "    frame::a",
        ];
        let heard: Vec<_> = lines.into_iter().filter_map(failure).collect();
        assert_eq!(heard, ["frame::a"]);
    }

    /// Runs a program that says this and ends so; asked again for `a::b`, it succeeds.
    fn told(lines: &str, status: u8) -> Option<Vec<String>> {
        let says = |lines: &str, status: u8| {
            let mut shell = Command::new("sh");
            shell.args(["-c", &format!("printf '{lines}'; exit {status}")]);
            shell
        };
        let again = |names: &[String]| Ok(says("again\\n", u8::from(names != ["a::b"])));
        run(&mut says(lines, status), "", again).ok()
    }

    #[test]
    fn a_few_decide_the_second_time() {
        assert_eq!(told("test a::c ... ok\\n", 0), Some(vec![]));
        let once = vec!["a::b".to_owned()];
        assert_eq!(told("test a::b ... FAILED\\n", 1), Some(once));
        assert_eq!(told("test a::c ... FAILED\\n", 1), None);
    }

    #[test]
    fn many_and_none_are_not_asked_again() {
        assert_eq!(told(&"test a::b ... FAILED\\n".repeat(FEW + 1), 1), None);
        // It ended before it could tell.
        assert_eq!(told("nothing\\n", 1), None);
    }
}
