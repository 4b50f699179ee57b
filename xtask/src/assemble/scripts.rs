//! The scripts, bundled and minified: nobody reads them in a browser, and blanks, comments and long
//! names are a quarter of their weight.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process;

const ADVICE: &str = "run `cargo xtask build`, which sets esbuild up, and not trunk itself";

/// What every script is made for; the stylesheets' `light-dark()` asks for newer browsers still.
const OPTIONS: [&str; 3] = ["--format=esm", "--target=es2022", "--minify"];

/// A script as a module: what it exports and imports keeps its name, all the rest may lose it.
pub fn minified(script: &str) -> Result<String> {
    process::filtered(esbuild()?.args(OPTIONS), script, ADVICE)
}

/// A script with all that it imports statically, stylesheets as texts among it; each of the names in
/// `known` stands for a value in JSON.
pub fn bundled(entry: &Path, known: &[(&str, String)]) -> Result<String> {
    let known = known.iter();
    bundle(
        esbuild()?,
        entry,
        known.map(|(name, value)| format!("--define:{name}={value}")),
    )
}

/// The same by this esbuild, with further options.
pub fn bundle(
    mut esbuild: Command,
    entry: &Path,
    more: impl IntoIterator<Item = String>,
) -> Result<String> {
    esbuild.arg(entry).args(OPTIONS);
    esbuild.args(["--bundle", "--loader:.css=text", "--log-level=warning"]);
    process::output(esbuild.args(more), ADVICE)
}

fn esbuild() -> Result<Command> {
    which::which("esbuild").map(Command::new).context(ADVICE)
}
