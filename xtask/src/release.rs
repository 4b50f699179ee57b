//! Building the release into `dist/`.
//!
//! Trunk is told to stay offline: it would otherwise download tools by itself wherever one is
//! missing. What cargo has to download is fetched before.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::process;
use crate::repository::Repository;
use crate::setup::BuildTools;

/// Builds the release.
pub fn build(repository: &Repository, tools: &BuildTools) -> Result<()> {
    process::run(
        process::cargo()
            .args(["fetch", "--locked"])
            .current_dir(repository.root()),
        "check the network, and that Cargo.lock goes with the manifests (`cargo check` mends it)",
    )?;
    process::run(
        tools
            .trunk()
            .args(["build", "--release", "--offline", "true"])
            .env("RUSTFLAGS", flags()?)
            .current_dir(repository.root()),
        "mend what Trunk says above; a wanted version of a tool stands in Trunk.toml",
    )
}

/// The compiler's flags: messages of panics name the file they come from, and must not tell where
/// the machine that built them keeps its sources.
fn flags() -> Result<String> {
    let mut flags = env::var("RUSTFLAGS").unwrap_or_default();
    let sources = cargo_home()?.join("registry").join("src");
    for registry in fs::read_dir(&sources).into_iter().flatten() {
        let registry = registry?.path();
        flags.push_str(&format!(" --remap-path-prefix={}=", registry.display()));
    }
    Ok(flags)
}

fn cargo_home() -> Result<PathBuf> {
    let own = env::var_os("CARGO_HOME").map(PathBuf::from);
    own.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .context("there is no home folder: set CARGO_HOME")
}
