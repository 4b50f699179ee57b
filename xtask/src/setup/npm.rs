//! What only the npm registry has: wasm-opt (in `binaryen`, as JavaScript that node runs), esbuild,
//! and what the tests need; and npm itself, which packs our own package.
//!
//! Each package in a folder of its own, without scripts and without a manifest: nothing of it
//! is in the repository and nothing of it ships.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use super::folder::{Folder, remove, version_of};
use crate::process;
use crate::version::Version;

/// The file ending of what npm puts into `.bin`, and of npm itself.
const SCRIPT: &str = if cfg!(windows) { ".cmd" } else { "" };

/// wasm-opt in exactly this version.
pub fn wasm_opt(folder: &Folder, version: Version) -> Result<PathBuf> {
    program(folder, "binaryen", "wasm-opt", version)
}

/// esbuild in exactly this version.
pub fn esbuild(folder: &Folder, version: Version) -> Result<PathBuf> {
    program(folder, "esbuild", "esbuild", version)
}

/// A program of a package: the one on PATH if it is of this version, else one of our own.
pub fn program(folder: &Folder, package: &str, name: &str, version: Version) -> Result<PathBuf> {
    let fits = |program: &PathBuf| version_of(program) == Some(version);
    if let Some(found) = which::which(name).ok().filter(fits) {
        return Ok(found);
    }
    let file = format!("node_modules/.bin/{name}{SCRIPT}");
    ensure_package(folder, package, version, |folder| fits(&folder.join(&file)))
        .map(|folder| folder.join(&file))
}

/// A file of a package in exactly this version.
pub fn file(folder: &Folder, package: &str, file: &str, version: Version) -> Result<PathBuf> {
    let path = format!("node_modules/{package}/{file}");
    ensure_package(folder, package, version, |folder| {
        folder.join(&path).is_file() && installed(folder, package) == Some(version)
    })
    .map(|folder| folder.join(&path))
}

/// Packs a package into the folder `to`.
pub fn pack(package: &Path, to: &Path) -> Result<()> {
    let mut command = Command::new(format!("npm{SCRIPT}"));
    command.args(["pack", "--ignore-scripts", "--silent", "--pack-destination"]);
    process::output(command.arg(to).arg(package), ADVICE)?;
    Ok(())
}

/// The folder of the package, installed anew unless `does` accepts it.
fn ensure_package(
    folder: &Folder,
    name: &str,
    version: Version,
    does: impl Fn(&Path) -> bool,
) -> Result<PathBuf> {
    let package = folder.of(&format!("npm-{}", name.replace(['@', '/'], "_")), version);
    if !does(&package) {
        // An interrupted installation would have npm take what is there for whole.
        remove(&package)?;
        install(&package, name, version)?;
        ensure!(
            does(&package),
            "{name} {version} was installed to {} but doesn't serve: node 20 or later is needed",
            package.display()
        );
    }
    Ok(package)
}

fn install(package: &Path, name: &str, version: Version) -> Result<()> {
    println!("Installing {name} {version} from npm.");
    fs::create_dir_all(package)?;
    run(package, &[&format!("{name}@{version}")])
}

/// Installs what the manifest in a folder names.
pub fn of_manifest(folder: &Path) -> Result<()> {
    println!("Installing what {} needs from npm.", folder.display());
    run(folder, &[])
}

fn run(folder: &Path, packages: &[&str]) -> Result<()> {
    process::run(
        Command::new(format!("npm{SCRIPT}"))
            .args([
                "install",
                "--no-save",
                "--no-package-lock",
                "--no-audit",
                "--no-fund",
            ])
            .args(["--ignore-scripts", "--prefix"])
            .arg(folder)
            .args(packages),
        ADVICE,
    )
}

/// The version in the manifest of an installed package.
fn installed(package: &Path, name: &str) -> Option<Version> {
    let manifest = package.join("node_modules").join(name).join("package.json");
    let text = fs::read_to_string(manifest).ok()?;
    let manifest: serde_json::Value = serde_json::from_str(&text).ok()?;
    Version::find(manifest["version"].as_str()?)
}

const ADVICE: &str =
    "Node.js 20 or later with npm must be on PATH (nodejs.org), and the network be reachable";

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(manifest: &str, expected: Option<Version>) {
        let folder = tempfile::tempdir().expect("a folder");
        let package = folder.path().join("node_modules/axe-core");
        fs::create_dir_all(&package).expect("a folder");
        fs::write(package.join("package.json"), manifest).expect("a file");
        assert_eq!(installed(folder.path(), "axe-core"), expected);
    }

    #[test]
    fn reads_the_version_of_a_package() {
        check(r#"{"version":"4.14.1"}"#, Some(Version::new(4, 14, 1)));
        check(r#"{"version":4}"#, None);
        check("", None);
    }
}
