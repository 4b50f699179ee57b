//! The repository: where it is, and what its Cargo.lock says.
//!
//! Found from the current folder upwards at run time, never baked in at compile time, so that
//! a moved or second checkout does not touch the first one.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::version::Version;

/// The checkout that the current folder is in.
pub struct Repository {
    root: PathBuf,
}

impl Repository {
    /// The nearest folder, from the current one upwards, that holds this crate.
    pub fn find() -> Result<Repository> {
        let start = env::current_dir().context("the current folder can't be read")?;
        let root = start
            .ancestors()
            .find(|folder| folder.join("xtask/Cargo.toml").is_file())
            .context("not inside the repository: go to its folder and run again")?;
        Ok(Repository {
            root: root.to_path_buf(),
        })
    }

    /// Its top folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where the release is built to.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where everything that is published is put together.
    pub fn release(&self) -> PathBuf {
        self.root.join("release")
    }

    /// The text of a file in it.
    pub fn read(&self, path: &str) -> Result<String> {
        let path = self.root.join(path);
        fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
    }

    /// Writes a file that only another program is to read; where it is.
    pub fn scratch(&self, name: &str, text: &str) -> Result<PathBuf> {
        let folder = self.root.join("target/scratch");
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(name), text)?;
        Ok(folder.join(name))
    }

    /// The version of the product, as its manifest says.
    pub fn version(&self) -> Result<String> {
        let manifest = self.read("Cargo.toml")?;
        let package = manifest.split_once("[package]").map(|(_, rest)| rest);
        let lines = package.unwrap_or_default().lines();
        let version = lines.map_while(|line| (!line.starts_with('[')).then_some(line));
        let version = version.filter_map(|line| line.strip_prefix("version = "));
        let mut version = version.map(|text| text.trim_matches('"').to_owned());
        version.next().context("Cargo.toml tells no version")
    }

    /// The version at which Cargo.lock holds a package.
    pub fn locked(&self, package: &str) -> Result<Version> {
        let path = self.root.join("Cargo.lock");
        let lock = fs::read_to_string(&path)
            .with_context(|| format!("{} can't be read: run `cargo fetch`", path.display()))?;
        locked(&lock, package)
    }
}

/// Cargo writes this file, a line a field and the name before the version: no need for a parser.
fn locked(lock: &str, package: &str) -> Result<Version> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    let mut versions = Vec::new();
    while lines.any(|line| line == name) {
        let version = lines
            .next()
            .and_then(|line| line.strip_prefix("version = "));
        versions.extend(version.and_then(|text| Version::find(text.trim_matches('"'))));
    }
    match versions[..] {
        [version] => Ok(version),
        [] => bail!("Cargo.lock holds no {package}"),
        _ => {
            bail!("Cargo.lock holds {package} more than once: `cargo tree --duplicates` tells why")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"version = 4

[[package]]
name = "js-sys"
version = "0.3.95"
dependencies = [
 "wasm-bindgen",
]

[[package]]
name = "syn"
version = "1.0.109"

[[package]]
name = "syn"
version = "2.0.117"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.131"
"#;

    #[track_caller]
    fn check(package: &str, expected: Option<&str>) {
        let version = locked(LOCK, package)
            .ok()
            .map(|version| version.to_string());
        assert_eq!(version.as_deref(), expected);
    }

    #[test]
    fn reads_the_lock_file() {
        check("wasm-bindgen", Some("0.2.130"));
        check("js-sys", Some("0.3.95"));
        check("syn", None);
        check("wasm", None);
    }

    #[test]
    fn finds_itself() {
        let repository = Repository::find().expect("tests run inside the repository");
        assert!(repository.root().join("xtask/src/repository.rs").is_file());
    }
}
