//! DuckDB and Spark as Python packages, in an environment of their own within the tools folder; and Java,
//! which Spark runs on.
//!
//! Their versions stand in `analysis/requirements.txt`. What is installed says by itself whether it fits.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::browser::packages;
use super::folder::{Folder, remove};
use crate::process;
use crate::repository::Repository;
use crate::version::Version;

/// Of the environment: another one where the way in which it is made has changed.
const ENVIRONMENT: Version = Version::new(1, 0, 0);

/// Prints the versions as the requirements state them.
const VERSIONS: &str = "import duckdb, importlib.metadata as m\n\
    for name in ('duckdb', 'py4j', 'pyspark'): print(name + '==' + m.version(name))";

const ADVICE: &str = "Python 3.10 or later is needed, with venv and pip (on Debian: python3-venv)";

/// The Python that has both engines, if they and Java are there.
pub fn engines_at_hand(repository: &Repository) -> Result<Option<PathBuf>> {
    let python = program(&environment()?);
    let there = fits(&python, repository)? && which::which("java").is_ok();
    Ok(there.then_some(python))
}

/// The Python that has both engines, and Java; installed where they are missing.
pub fn engines(repository: &Repository) -> Result<PathBuf> {
    if which::which("java").is_err() {
        let advice = "install a Java runtime, 17 or later, which Spark needs";
        packages::install(&["default-jre-headless"], advice)?;
    }
    let environment = environment()?;
    let python = program(&environment);
    if !fits(&python, repository)? {
        // An interrupted installation would be taken for whole.
        remove(&environment)?;
        println!("Installing DuckDB and Spark from the Python package index.");
        let found = ["python3", "python"]
            .iter()
            .find_map(|name| which::which(name).ok());
        let mut make = Command::new(found.context(ADVICE)?);
        process::run(make.args(["-m", "venv"]).arg(&environment), ADVICE)?;
        let mut install = Command::new(&python);
        install.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
        ]);
        process::run(
            install.arg(requirements(repository)),
            "the package index must be reachable",
        )?;
        ensure!(
            fits(&python, repository)?,
            "they were installed but don't serve: {ADVICE}"
        );
    }
    Ok(python)
}

fn environment() -> Result<PathBuf> {
    Ok(Folder::find()?.of("python-analysis", ENVIRONMENT))
}

fn program(environment: &Path) -> PathBuf {
    let program = if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    };
    environment.join(program)
}

fn requirements(repository: &Repository) -> PathBuf {
    repository.root().join("analysis/requirements.txt")
}

/// Whether this Python has exactly what is required.
fn fits(python: &Path, repository: &Repository) -> Result<bool> {
    let required = fs::read_to_string(requirements(repository))?;
    let required = required.lines().filter(|line| !line.starts_with('#'));
    let found = process::output(Command::new(python).args(["-c", VERSIONS]), ADVICE);
    Ok(found.is_ok_and(|found| found.lines().eq(required)))
}
