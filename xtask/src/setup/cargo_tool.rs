//! Tools that `cargo install` builds from their sources.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::folder::{Folder, remove, version_of};
use crate::process;
use crate::version::Version;

/// A tool, and which versions of it will do.
pub struct CargoTool {
    /// The program.
    pub name: &'static str,
    /// The package it comes in.
    pub package: &'static str,
    /// The version to install where none fits.
    pub version: Version,
    /// Whether the version found (first) serves as the wanted one (second) does.
    pub fits: fn(Version, Version) -> bool,
    /// Whether to build it with its own lock file.
    pub locked: bool,
}

impl CargoTool {
    /// The program: from PATH, from the tools folder, or installed now.
    pub fn ensure(&self, folder: &Folder) -> Result<PathBuf> {
        let ours = self.program(folder);
        let on_path = which::which(self.name).ok();
        if let Some(found) = on_path
            .into_iter()
            .chain([ours.clone()])
            .find(|it| self.does(it))
        {
            return Ok(found);
        }
        self.install(folder)?;
        ensure!(
            self.does(&ours),
            "{} was installed but does not run, or not as {}: delete its folder and run again",
            ours.display(),
            self.version
        );
        Ok(ours)
    }

    fn program(&self, folder: &Folder) -> PathBuf {
        let file = format!("{}{EXE_SUFFIX}", self.name);
        folder.of(self.name, self.version).join("bin").join(file)
    }

    fn does(&self, program: &Path) -> bool {
        version_of(program).is_some_and(|found| (self.fits)(found, self.version))
    }

    fn install(&self, folder: &Folder) -> Result<()> {
        println!(
            "Installing {} {}: this takes some minutes, once.",
            self.name, self.version
        );
        let build = folder.build(self.name, self.version);
        let mut command = process::cargo();
        command
            .args(["install", self.package])
            .args(["--version", &format!("={}", self.version)])
            .arg("--root")
            .arg(folder.of(self.name, self.version))
            // It is there and doesn't fit, or we wouldn't be here.
            .arg("--force")
            .env("CARGO_TARGET_DIR", &build);
        if self.locked {
            command.arg("--locked");
        }
        process::run(
            &mut command,
            "check the network and, if a build script failed, that a C compiler is installed",
        )?;
        remove(&build)?;
        // The folder around it goes too, unless another run is building in it.
        let _ = build.parent().map(std::fs::remove_dir);
        Ok(())
    }
}
