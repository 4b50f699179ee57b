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
fn minified(script: &str) -> Result<String> {
    process::filtered(esbuild()?.args(OPTIONS), script, ADVICE)
}

/// The glue of a program, under names of its own for what yew notes on elements and events: a host
/// that is a program of yew too counts its roots from one as we do, and would take our clicks for
/// clicks on its own.
pub fn glue(script: &str) -> Result<String> {
    minified(&script.replace("__yew_", "__cx_"))
}

/// A script with all that it imports statically, stylesheets as texts among it; each of the names in
/// `known` stands for a value in JSON.
pub fn bundled(entry: &Path, known: &[(&str, String)]) -> Result<String> {
    let mut command = esbuild()?;
    command.arg(entry).args(OPTIONS);
    command.args(["--bundle", "--loader:.css=text", "--log-level=warning"]);
    for (name, value) in known {
        command.arg(format!("--define:{name}={value}"));
    }
    process::output(&mut command, ADVICE)
}

fn esbuild() -> Result<Command> {
    which::which("esbuild").map(Command::new).context(ADVICE)
}
