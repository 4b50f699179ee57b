//! Where the build, the browser and the tools are: told by the environment, never looked for.

use std::env;
use std::path::PathBuf;
use std::process;

use anyhow::{Result, ensure};

/// The folder of the built release.
///
/// # Errors
/// It is not told, or is not there.
pub fn dist() -> Result<PathBuf> {
    told("CX_MATURITY_DIST")
}

/// The folder of the same release with the examples beside it.
///
/// # Errors
/// It is not told, or is not there.
pub fn examples() -> Result<PathBuf> {
    told("CX_MATURITY_EXAMPLES")
}

/// Chromium.
///
/// # Errors
/// It is not told, or is not there.
pub fn chromium() -> Result<PathBuf> {
    told("CX_MATURITY_CHROMIUM")
}

/// Chromium's driver.
///
/// # Errors
/// It is not told, or is not there.
pub fn chromedriver() -> Result<PathBuf> {
    told("CX_MATURITY_CHROMEDRIVER")
}

/// The name of the engine that the tests run in; Chromium where it is not told.
#[must_use]
pub fn engine() -> String {
    env::var("CX_MATURITY_ENGINE").unwrap_or_else(|_| "chromium".to_owned())
}

/// The file to which skipped tests are added, where there is to be a list of them.
#[must_use]
pub fn skipped() -> Option<PathBuf> {
    env::var_os("CX_MATURITY_SKIPPED").map(PathBuf::from)
}

/// The file to which what was seen of faults is added, where there is to be a table of them.
#[must_use]
pub fn faults() -> Option<PathBuf> {
    env::var_os("CX_MATURITY_FAULTS").map(PathBuf::from)
}

/// How often a test that goes on at random is to go on, where that is told.
#[must_use]
pub fn times() -> Option<u32> {
    env::var("CX_MATURITY_TIMES").ok()?.parse().ok()
}

/// From where a test that goes on at random is to begin, where that is told.
#[must_use]
pub fn seed() -> Option<u64> {
    env::var("CX_MATURITY_SEED").ok()?.parse().ok()
}

/// Firefox.
///
/// # Errors
/// It is not told, or is not there.
pub fn firefox() -> Result<PathBuf> {
    told("CX_MATURITY_FIREFOX")
}

/// Firefox's driver.
///
/// # Errors
/// It is not told, or is not there.
pub fn geckodriver() -> Result<PathBuf> {
    told("CX_MATURITY_GECKODRIVER")
}

/// The small browser that comes with `WebKitGTK`.
///
/// # Errors
/// It is not told, or is not there.
pub fn webkit() -> Result<PathBuf> {
    told("CX_MATURITY_WEBKIT")
}

/// WebKit's driver.
///
/// # Errors
/// It is not told, or is not there.
pub fn webkit_driver() -> Result<PathBuf> {
    told("CX_MATURITY_WEBKIT_DRIVER")
}

/// The script of axe-core, which finds barriers.
///
/// # Errors
/// It is not told, or is not there.
pub fn axe() -> Result<PathBuf> {
    told("CX_MATURITY_AXE")
}

/// The folder of all that is published.
///
/// # Errors
/// It is not told, or is not there.
pub fn release() -> Result<PathBuf> {
    told("CX_MATURITY_RELEASE")
}

/// Vite's program.
///
/// # Errors
/// It is not told, or is not there.
pub fn vite() -> Result<PathBuf> {
    told("CX_MATURITY_VITE")
}

/// TypeScript's compiler.
///
/// # Errors
/// It is not told, or is not there.
pub fn tsc() -> Result<PathBuf> {
    told("CX_MATURITY_TSC")
}

/// The schema of `custom-elements.json`.
///
/// # Errors
/// It is not told, or is not there.
pub fn manifest() -> Result<PathBuf> {
    told("CX_MATURITY_MANIFEST")
}

/// The schema of a bill of materials.
///
/// # Errors
/// It is not told, or is not there.
pub fn bill() -> Result<PathBuf> {
    told("CX_MATURITY_BILL")
}

/// A folder for what the tests of one run share, where all temporary files go. Whoever puts something
/// there makes it.
#[must_use]
pub fn shared(name: &str) -> PathBuf {
    env::temp_dir().join(format!("cx-maturity-{name}-{}", process::id()))
}

fn told(variable: &str) -> Result<PathBuf> {
    let path = env::var_os(variable).map(PathBuf::from).unwrap_or_default();
    ensure!(
        path.exists(),
        "{variable} names nothing that is there ({}); these tests read the built release and are \
         told by the environment where it is: run `cargo xtask test --only e2e`",
        path.display()
    );
    Ok(path)
}
