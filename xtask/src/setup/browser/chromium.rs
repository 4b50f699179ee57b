//! Chromium and `ChromeDriver`, which go together by version.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{Browser, found, program};
use crate::setup::folder::version_of;

const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

const ADVICE: &str = "install Chromium and a ChromeDriver of the same version, or name them in \
                      CX_MATURITY_CHROMIUM and CX_MATURITY_CHROMEDRIVER";

/// Finds them, or installs them.
pub fn browser() -> Result<Browser> {
    let packages = ["chromium", "chromium-driver"];
    let (chromium, driver) = found(find, &packages, ADVICE)?;
    check(&chromium, &driver)?;
    Ok(Browser::without_display(vec![
        ("CX_MATURITY_CHROMIUM", chromium),
        ("CX_MATURITY_CHROMEDRIVER", driver),
    ]))
}

fn find() -> Option<(PathBuf, PathBuf)> {
    let chromium = program("CX_MATURITY_CHROMIUM", &CHROMIUM)?;
    Some((
        chromium,
        program("CX_MATURITY_CHROMEDRIVER", &["chromedriver"])?,
    ))
}

/// A driver refuses a browser of another major version, and says so in no plain words.
fn check(chromium: &Path, driver: &Path) -> Result<()> {
    let major = |program: &Path| {
        let version = version_of(program).map(|version| version.major);
        version.with_context(|| format!("{} doesn't run: {ADVICE}", program.display()))
    };
    let (chromium, driver) = (major(chromium)?, major(driver)?);
    ensure!(
        chromium == driver,
        "Chromium is at {chromium} but ChromeDriver at {driver}: {ADVICE}"
    );
    Ok(())
}
