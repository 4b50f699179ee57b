//! The host in Yew: a crate of its own, built for the browser, with its glue.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::process;
use crate::repository::Repository;
use crate::setup::{BuildTools, WASM_TARGET};

const CRATE: &str = "ferrow-crew-app";

/// Builds the sources into a folder.
pub fn build(
    sources: &Path,
    into: &Path,
    repository: &Repository,
    tools: &BuildTools,
) -> Result<()> {
    let target = repository.root().join("target/examples-yew");
    process::run(
        process::cargo()
            .args(["build", "--quiet", "--release", "--locked"])
            .args(["--target", WASM_TARGET])
            .arg("--target-dir")
            .arg(&target)
            // Where it stands, and not where we do: the widget's workspace is another one.
            .current_dir(sources),
        "mend what cargo says above",
    )?;
    let wasm = format!("{WASM_TARGET}/release/{CRATE}.wasm");
    process::run(
        tools
            .wasm_bindgen()?
            .args(["--target", "web", "--no-typescript", "--out-dir"])
            .arg(into)
            .arg(target.join(wasm)),
        "examples/yew/Cargo.toml must name the wasm-bindgen of Cargo.lock",
    )?;
    for page in ["index.html", "start.js"] {
        fs::copy(sources.join(page), into.join(page))?;
    }
    Ok(())
}
