//! The scripts, bundled and minified: nobody reads them in a browser, and blanks, comments and long
//! names are a quarter of their weight.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::json;

use super::staging::Staging;
use crate::process;

const ADVICE: &str = "run `cargo xtask build`, which sets esbuild up, and not trunk itself";

/// What every script is made for; the stylesheets' `light-dark()` asks for newer browsers still.
const OPTIONS: [&str; 3] = ["--format=esm", "--target=es2022", "--minify"];

/// A script as a module: what it exports and imports keeps its name, all the rest may lose it.
fn minified(script: &str) -> Result<String> {
    let mut command = esbuild()?;
    command
        .args(OPTIONS)
        .arg("--define:import.meta.url=undefined");
    process::filtered(&mut command, script, ADVICE)
}

/// The glue of a program, without the address at which it would look for its program: it is always
/// told, and bundlers would look there too. And under names of its own for what yew notes on elements
/// and events: a host that is a program of yew too counts its roots from one as we do, and would take
/// our clicks for clicks on its own.
pub fn glue(script: &str) -> Result<String> {
    minified(&script.replace("__yew_", "__cx_"))
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

/// Adds the script that shows how far the loading has come, which knows how large each file is.
pub fn add_waiting(staging: &mut Staging, embed: &Path) -> Result<()> {
    let sizes = staging.sizes()?;
    let known = format!("--define:SIZES={}", json!(sizes));
    let script = bundled(&embed.join("waiting.js"), &[known])?;
    staging.add("waiting", "js", script.as_bytes())?;
    Ok(())
}

/// Adds the script that takes reports in, and the worker that counts them: it has the glue of the
/// program in itself, so that it fetches nothing. The script alone knows where it is.
pub fn add_gathering(staging: &mut Staging, embed: &Path) -> Result<()> {
    let glue = staging.folder().join(staging.path("merging")?);
    let alias = format!("--alias:merging={}", glue.display());
    let worker = bundled(&embed.join("gathering/worker.js"), &[alias])?;
    let worker = staging.put("counting", "js", worker.as_bytes())?;
    let worker = worker.replace("assets/", "./");
    let known = format!("--define:WORKER={}", json!(worker));
    let script = bundled(&embed.join("gathering.js"), &[known])?;
    staging.add("gathering", "js", script.as_bytes())?;
    Ok(())
}

fn esbuild() -> Result<Command> {
    which::which("esbuild").map(Command::new).context(ADVICE)
}
