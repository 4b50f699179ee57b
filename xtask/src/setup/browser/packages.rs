//! Packages of the system, where it is Debian and we are, or may act as, root.

use std::fs;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::process;

/// Installs packages with what they recommend: the fonts, without which text has no width. The advice
/// says what to do where that is not possible.
pub fn install(packages: &[&str], advice: &str) -> Result<()> {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    ensure!(is_debian(&system), "it is not on PATH: {advice}");
    let by_hand = format!("run `apt-get install {}` by hand", packages.join(" "));
    apt(&["update"], &by_hand)?;
    apt(&[&["install", "--yes"], packages].concat(), &by_hand)
}

/// Only Debian itself: what is derived from it packs its browsers in other ways.
fn is_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| line == "ID=debian")
}

fn apt(arguments: &[&str], by_hand: &str) -> Result<()> {
    let mut command = if is_root() {
        Command::new("apt-get")
    } else {
        ensure!(
            which::which("sudo").is_ok(),
            "it is not on PATH, and installing needs root: {by_hand}, then run again"
        );
        let mut command = Command::new("sudo");
        command.arg("apt-get");
        command
    };
    process::run(
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive"),
        &format!("{by_hand}, then run again"),
    )
}

fn is_root() -> bool {
    process::output(Command::new("id").arg("-u"), "").is_ok_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(os_release: &str, expected: bool) {
        assert_eq!(is_debian(os_release), expected);
    }

    #[test]
    fn knows_debian() {
        check("NAME=\"Debian GNU/Linux\"\nID=debian\n", true);
        check("ID=ubuntu\nID_LIKE=debian\n", false);
        check("", false);
    }
}
