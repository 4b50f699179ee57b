//! The npm package as those have it who take it: installed from the packed file, in a fresh project.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use tempfile::TempDir;

use crate::environment;

/// A project with the package and nothing else.
pub struct Project(TempDir);

impl Project {
    /// A fresh one. The package asks for no other, so nothing is fetched.
    ///
    /// # Errors
    /// The package was not packed, or can't be installed.
    pub fn fresh() -> Result<Self> {
        let project = Self(tempfile::tempdir()?);
        project.write("package.json", "{\"private\": true, \"type\": \"module\"}")?;
        let quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--offline"];
        let mut npm = Command::new("npm");
        npm.arg("install").args(quiet).arg(packed()?);
        project.run(&mut npm)?;
        Ok(project)
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// Where the package is in it.
    #[must_use]
    pub fn package(&self) -> PathBuf {
        self.folder().join("node_modules/cx-maturity")
    }

    /// A JSON file of the package.
    ///
    /// # Errors
    /// It is not there, or something else.
    pub fn json(&self, path: &str) -> Result<Value> {
        let path = self.package().join(path);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Writes a file of the project.
    ///
    /// # Errors
    /// It can't be written.
    pub fn write(&self, path: &str, text: &str) -> Result<()> {
        let path = self.folder().join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(fs::write(path, text)?)
    }

    /// Runs a tool in the project; what it says.
    ///
    /// # Errors
    /// It does not start, or fails: what it says.
    pub fn run(&self, command: &mut Command) -> Result<String> {
        let output = command.current_dir(self.folder()).output();
        let output = output.with_context(|| format!("{command:?} does not start"))?;
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        ensure!(output.status.success(), "{command:?}: {said}");
        Ok(said)
    }
}

/// The packed file.
///
/// # Errors
/// There is none, or more than one.
pub fn packed() -> Result<PathBuf> {
    let folder = environment::release()?.join("npm");
    let files = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    ensure!(files.len() == 1, "more or less than one: {files:?}");
    Ok(files[0].path())
}
