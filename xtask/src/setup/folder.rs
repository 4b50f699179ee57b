//! The tools folder: where what we install is kept, outside of the repository so that a clean
//! checkout needn't install it again.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::version::Version;

/// The tools folder.
pub struct Folder(PathBuf);

impl Folder {
    /// `$CX_MATURITY_TOOLS`, else `$XDG_CACHE_HOME/cx-maturity/tools`, else
    /// `~/.cache/cx-maturity/tools`; made where it doesn't exist.
    pub fn find() -> Result<Folder> {
        let chosen = choose(|name| {
            env::var_os(name)
                .filter(|v| !v.is_empty())
                .map(PathBuf::from)
        })
        .or_else(|| env::home_dir().map(|home| cache(&home.join(".cache"))))
        .context("there is no home folder: set CX_MATURITY_TOOLS to a folder for tools")?;
        let path = std::path::absolute(chosen)?;
        fs::create_dir_all(&path).with_context(|| {
            let path = path.display();
            format!("{path} can't be made: set CX_MATURITY_TOOLS to another folder")
        })?;
        Ok(Folder(path))
    }

    /// Where this tool in this version belongs.
    pub fn of(&self, name: &str, version: Version) -> PathBuf {
        self.0.join(format!("{name}-{version}"))
    }

    /// Where it may be built; deleted once it is.
    pub fn build(&self, name: &str, version: Version) -> PathBuf {
        self.0.join("build").join(format!("{name}-{version}"))
    }

    /// Whether the file is one of ours.
    pub fn holds(&self, file: &Path) -> bool {
        file.starts_with(&self.0)
    }
}

fn choose(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    variable("CX_MATURITY_TOOLS").or_else(|| variable("XDG_CACHE_HOME").map(|base| cache(&base)))
}

fn cache(base: &Path) -> PathBuf {
    base.join("cx-maturity").join("tools")
}

/// What a program says its version is; `None` where it isn't there or doesn't run.
pub fn version_of(program: &Path) -> Option<Version> {
    let output = Command::new(program).arg("--version").output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| Version::find(&said))?
}

/// Deletes a folder that may not be there.
pub fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error)
            .with_context(|| format!("{} can't be deleted: delete it by hand", folder.display())),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(variables: &[(&str, &str)], expected: Option<&str>) {
        let value = |name: &str| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| PathBuf::from(value))
        };
        assert_eq!(choose(value), expected.map(PathBuf::from));
    }

    #[test]
    fn ours_before_the_cache() {
        check(&[], None);
        check(&[("XDG_CACHE_HOME", "/c")], Some("/c/cx-maturity/tools"));
        check(
            &[("XDG_CACHE_HOME", "/c"), ("CX_MATURITY_TOOLS", "/t")],
            Some("/t"),
        );
    }

    #[test]
    fn no_version_of_what_does_not_run() {
        assert_eq!(version_of(Path::new("cx-maturity-no-such-program")), None);
    }
}
