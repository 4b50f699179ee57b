//! Building the release into `dist/`.
//!
//! Trunk is told to stay offline: it would otherwise download tools by itself wherever one is
//! missing. What cargo has to download is fetched before.

use anyhow::Result;

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
            .current_dir(repository.root()),
        "mend what Trunk says above; a wanted version of a tool stands in Trunk.toml",
    )
}
