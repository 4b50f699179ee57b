//! Chromium and its driver, for the end-to-end tests.
//!
//! Taken from the environment or from PATH; on Debian installed as packages. No browser is ever
//! downloaded by hand: where there is no package, the error says what to install.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::folder::version_of;
use crate::process;

/// A browser and the driver that goes with it.
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// Its driver.
    pub chromedriver: PathBuf,
}

const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

const ADVICE: &str = "install Chromium and a ChromeDriver of the same version, or name them in \
                      CX_MATURITY_CHROMIUM and CX_MATURITY_CHROMEDRIVER";

/// Finds the browser and its driver, or installs them.
pub fn browser() -> Result<Browser> {
    if find().is_none() {
        install()?;
    }
    let browser = find().context(ADVICE)?;
    check(&browser)?;
    Ok(browser)
}

fn find() -> Option<Browser> {
    Some(Browser {
        chromium: program("CX_MATURITY_CHROMIUM", &CHROMIUM)?,
        chromedriver: program("CX_MATURITY_CHROMEDRIVER", &["chromedriver"])?,
    })
}

/// The one the variable names, else the first of the names that is on PATH.
fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
        .or_else(|| names.iter().find_map(|name| which::which(name).ok()))
}

/// A driver refuses a browser of another major version, and says so in no plain words.
fn check(browser: &Browser) -> Result<()> {
    let major = |program: &PathBuf| {
        let version = version_of(program).map(|version| version.major);
        version.with_context(|| format!("{} doesn't run: {ADVICE}", program.display()))
    };
    let (chromium, driver) = (major(&browser.chromium)?, major(&browser.chromedriver)?);
    ensure!(
        chromium == driver,
        "Chromium is at {chromium} but ChromeDriver at {driver}: {ADVICE}"
    );
    Ok(())
}

fn install() -> Result<()> {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    ensure!(
        is_debian(&system),
        "no Chromium with ChromeDriver is on PATH: {ADVICE}"
    );
    apt(&["update"])?;
    // With what they recommend: the fonts, without which text has no width.
    apt(&["install", "--yes", "chromium", "chromium-driver"])
}

/// Only Debian itself: what is derived from it packs its browsers in other ways.
fn is_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| line == "ID=debian")
}

fn apt(arguments: &[&str]) -> Result<()> {
    let mut command = if is_root() {
        Command::new("apt-get")
    } else {
        ensure!(
            which::which("sudo").is_ok(),
            "no Chromium with ChromeDriver is on PATH, and installing needs root: have \
             `apt-get install chromium chromium-driver` run, then run again"
        );
        let mut command = Command::new("sudo");
        command.arg("apt-get");
        command
    };
    process::run(
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive"),
        "run `apt-get install chromium chromium-driver` by hand, then run again",
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
