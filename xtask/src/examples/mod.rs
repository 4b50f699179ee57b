//! The build with the example pages beside it, as one folder to be served: the demo intranet, and
//! what the tests of hosts look at.
//!
//! Pages stand in it as they are written; the hosts in React and Yew are built on the way. Refuses
//! to be part of the release.

mod react;
mod yew;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

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
    copy(&dist, &site, &[])?;
    copy(&sources, &pages, &BUILT)?;
    react::build(&sources.join("react"), &pages.join("react"), repository)?;
    yew::build(&sources.join("yew"), &pages.join("yew"), repository, tools)
}

/// Copies a folder with all that is in it but these.
fn copy(from: &Path, to: &Path, without: &[&str]) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if without.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target, &[])?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::copy;
    use std::fs;

    #[test]
    fn copies_all_but_what_is_built() {
        let folder = tempfile::tempdir().expect("a folder");
        let (from, to) = (folder.path().join("a"), folder.path().join("b"));
        for path in ["scripts/one.js", "react/main.jsx", "scripts/react/kept.js"] {
            let file = from.join(path);
            fs::create_dir_all(file.parent().expect("a parent")).expect("folders");
            fs::write(file, path).expect("a file");
        }
        copy(&from, &to, &["react"]).expect("copies");
        let one = fs::read_to_string(to.join("scripts/one.js")).expect("is there");
        assert_eq!(one, "scripts/one.js");
        assert!(to.join("scripts/react/kept.js").is_file());
        assert!(!to.join("react").exists());
    }
}
