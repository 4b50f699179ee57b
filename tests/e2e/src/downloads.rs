//! What the browser of a test has downloaded, into a folder of its own.

use std::fs;

use anyhow::{Result, ensure};

use crate::browser::{Browser, eventually};

/// How the names end of what is still on its way, in whichever engine.
const UNFINISHED: [&str; 3] = [".crdownload", ".part", ".wkdownload"];

impl Browser {
    /// Waits for the one file that is being downloaded, and takes it out of the folder.
    ///
    /// # Errors
    /// None comes, or more than one.
    pub async fn downloaded(&self) -> Result<(String, Vec<u8>)> {
        eventually("a downloaded file", async || self.finished_download()).await
    }

    fn finished_download(&self) -> Result<Option<(String, Vec<u8>)>> {
        let files = fs::read_dir(self.downloads.path())?.collect::<Result<Vec<_>, _>>()?;
        let names: Vec<String> = files
            .iter()
            .map(|file| file.file_name().to_string_lossy().into_owned())
            .collect();
        let unfinished = |name: &String| {
            name.starts_with('.') || UNFINISHED.iter().any(|ending| name.ends_with(ending))
        };
        if names.is_empty() || names.iter().any(unfinished) {
            return Ok(None);
        }
        ensure!(names.len() == 1, "more than one download: {names:?}");
        let path = files[0].path();
        let bytes = fs::read(&path)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        fs::remove_file(path)?;
        Ok(Some((names[0].clone(), bytes)))
    }
}
