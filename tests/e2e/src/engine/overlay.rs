//! Scripts that run before each page's own, for an engine that can't be asked for that: a copy of the
//! site whose pages begin with a file that holds them, and leaves no trace. Its service worker knows it
//! as it is.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use tempfile::TempDir;
use xtask::worker::{self, WORKER};

/// The name of the file, at the root of the site: no page knows it otherwise.
const SCRIPT: &str = "e2e-before.js";

/// The copy.
pub struct Overlay(TempDir);

impl Overlay {
    /// A copy of this site.
    ///
    /// # Errors
    /// It can't be read, or not be written.
    pub fn of(site: &Path) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        follow(site, folder.path())?;
        let worker = folder.path().join(WORKER);
        if let Ok(before) = fs::read_to_string(&worker) {
            let program = worker::program(&before);
            fs::write(&worker, worker::script(folder.path(), program)?)?;
        }
        // After the list of the site: this is no part of it.
        fs::write(
            folder.path().join(SCRIPT),
            "document.currentScript.remove();\n",
        )?;
        Ok(Self(folder))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// One more script.
    ///
    /// # Errors
    /// It can't be written.
    pub fn add(&self, script: &str) -> Result<()> {
        let mut file = OpenOptions::new();
        let mut file = file.append(true).open(self.path().join(SCRIPT))?;
        writeln!(file, "(() => {{ {script}\n}})();")?;
        Ok(())
    }

    /// Whether a request was for something of the site, not for the scripts.
    pub fn holds(path: &str) -> bool {
        !path.ends_with(SCRIPT)
    }
}

/// Has a folder hold what another holds, and every page begin with the script. What is no page is the
/// same file: what a test changes in it later is changed here too.
fn follow(site: &Path, copy: &Path) -> Result<()> {
    fs::create_dir_all(copy)?;
    for entry in fs::read_dir(site)? {
        let from = entry?.path();
        let to = copy.join(from.file_name().unwrap_or_default());
        if from.is_dir() {
            follow(&from, &to)?;
        } else if from.extension().is_some_and(|ending| ending == "html") {
            let page = fs::read_to_string(&from)?;
            let script = format!("<head><script src=\"/{SCRIPT}\"></script>");
            fs::write(&to, page.replacen("<head>", &script, 1))?;
        } else if from.ends_with(WORKER) || fs::hard_link(&from, &to).is_err() {
            // Another disk can't have the same.
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}
