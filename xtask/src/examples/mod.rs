//! The build with the example pages beside it, as one folder to be served: the demo intranet, and
//! what the tests of hosts look at.
//!
//! Pages stand in it as they are written; the hosts in React and Yew are built on the way. Refuses
//! to be part of the release.

mod react;
mod yew;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::copy;
use crate::repository::Repository;
use crate::setup::BuildTools;

/// Folders of examples that are built, not copied.
const BUILT: [&str; 2] = ["react", "yew"];

/// The folder that `assemble` fills.
pub fn folder(repository: &Repository) -> PathBuf {
    repository.root().join("target/examples")
}

/// Puts the build that is there and all examples into one folder.
///
/// # Errors
/// There is no build, or an example does not build.
pub fn assemble(repository: &Repository, tools: &BuildTools) -> Result<()> {
    let (dist, site) = (repository.dist(), folder(repository));
    ensure!(
        dist.join("frame.html").is_file(),
        "there is no dist/frame.html: run `cargo xtask build` first"
    );
    if site.exists() {
        fs::remove_dir_all(&site).with_context(|| format!("emptying {}", site.display()))?;
    }
    let (sources, pages) = (repository.root().join("examples"), site.join("examples"));
    copy::folder(&dist, &site, &[])?;
    copy::folder(&sources, &pages, &BUILT)?;
    react::build(&sources.join("react"), &pages.join("react"), repository)?;
    yew::build(&sources.join("yew"), &pages.join("yew"), repository, tools)
}
