//! The scripts, bundled and minified: nobody reads them in a browser, and blanks, comments and long
//! names are a quarter of their weight.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;

const ADVICE: &str = "run `cargo xtask build`, which sets esbuild up, and not trunk itself";

/// What every script is made for; the stylesheets' `light-dark()` asks for newer browsers still.
const OPTIONS: [&str; 3] = ["--format=esm", "--target=es2022", "--minify"];

/// The glue of a program as a module: what it exports and imports keeps its name, all the rest may
/// lose it. The address at which it would look for its program goes, since it is always told, and
/// bundlers would look there too.
pub fn minified(script: &str) -> Result<String> {
    let mut command = esbuild()?;
    command
        .args(OPTIONS)
        .arg("--define:import.meta.url=undefined");
    process::filtered(&mut command, script, ADVICE)
}

/// A script with all that it imports statically, stylesheets as texts among it.
pub fn bundled(entry: &Path, more: &[String]) -> Result<String> {
    bundled_by(esbuild()?, entry, more)
}

/// The same by this esbuild.
pub fn bundled_by(mut esbuild: Command, entry: &Path, more: &[String]) -> Result<String> {
    esbuild.arg(entry).args(OPTIONS);
    esbuild.args(["--bundle", "--loader:.css=text", "--log-level=warning"]);
    process::output(esbuild.args(more), ADVICE)
}

fn esbuild() -> Result<Command> {
    which::which("esbuild").map(Command::new).context(ADVICE)
}
