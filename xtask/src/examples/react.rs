//! The host in React, built as its developers would: `npm install`, then Vite.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::copy;
use crate::process;
use crate::repository::Repository;
use crate::setup::npm_install;

/// Where Vite is, once its packages are there.
const VITE: &str = "node_modules/vite/bin/vite.js";

/// Builds the sources into a folder. They are copied first: nothing is installed among them.
pub fn build(sources: &Path, into: &Path, repository: &Repository) -> Result<()> {
    let folder = repository.root().join("target/examples-react");
    let manifest = folder.join("package.json");
    let installed = fs::read(&manifest).ok();
    if installed != Some(fs::read(sources.join("package.json"))?) || !folder.join(VITE).is_file() {
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        fs::copy(sources.join("package.json"), &manifest)?;
        npm_install(&folder)?;
    }
    copy::folder(sources, &folder, &["node_modules"])?;
    process::run(
        Command::new("node")
            .arg(VITE)
            .args(["build", "--logLevel", "warn", "--emptyOutDir", "--outDir"])
            .arg(into)
            .current_dir(&folder),
        "mend what Vite says above",
    )
}
