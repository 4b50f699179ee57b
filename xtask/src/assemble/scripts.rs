//! The scripts, minified: nobody reads them in a browser, and blanks, comments and long names are
//! a quarter of their weight.

use std::process::Command;

use anyhow::{Context, Result};

use crate::process;

const ADVICE: &str = "run `cargo xtask build`, which sets terser up, and not trunk itself";

/// A script as a module: what it exports and imports keeps its name, all the rest may lose it.
pub fn minified(script: &str) -> Result<String> {
    let terser = which::which("terser").context(ADVICE)?;
    let mut command = Command::new(terser);
    command.args([
        "--module",
        "--ecma",
        "2022",
        "--compress",
        "passes=2",
        "--mangle",
    ]);
    process::filtered(&mut command, script, ADVICE)
}
