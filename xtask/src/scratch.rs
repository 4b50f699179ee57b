//! A folder for what lasts no longer than a run of the tests: profiles of browsers, downloads, sockets.
//!
//! In memory, where the system has such a place with room in it: each test has a new profile, whose
//! databases wait for the disk at every turn; the tests in Chromium take a fifth less there.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::process;

/// Where Linux has a file system in memory.
const MEMORY: &str = "/dev/shm";

/// As much as three browsers hold at a time, many times over. In a container there are often only 64 MB.
const ROOM: u64 = 2_000_000_000;

/// How its name begins.
const NAME: &str = "cx-maturity-run-";

/// No run takes longer.
const DAY: Duration = Duration::from_hours(24);

/// The folder; it goes with the value.
pub fn folder() -> Result<TempDir> {
    let place = place(Path::new(MEMORY), free(MEMORY));
    sweep(&place, DAY);
    tempfile::Builder::new()
        .prefix(NAME)
        .tempdir_in(&place)
        .with_context(|| format!("no folder can be made in {}", place.display()))
}

/// Deletes what runs that were broken off have left, so long ago. What can't be deleted is not ours.
fn sweep(place: &Path, age: Duration) {
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let changed = entry.metadata().and_then(|data| data.modified());
        let old = changed.is_ok_and(|at| at.elapsed().is_ok_and(|since| since >= age));
        if old && entry.file_name().to_string_lossy().starts_with(NAME) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The file system in memory, where it has room; else wherever temporary files go.
fn place(memory: &Path, free: Option<u64>) -> PathBuf {
    if free.is_some_and(|free| free >= ROOM) {
        memory.to_owned()
    } else {
        env::temp_dir()
    }
}

/// The bytes that are free in a file system, where the system says.
fn free(folder: &str) -> Option<u64> {
    let mut ask = Command::new("df");
    ask.args(["--output=avail", "--block-size=1", folder]);
    let said = process::output(&mut ask, "").ok()?;
    said.lines().last()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_memory_only_where_there_is_room() {
        let memory = Path::new("/dev/shm");
        assert_eq!(place(memory, Some(ROOM)), memory);
        assert_eq!(place(memory, Some(ROOM - 1)), env::temp_dir());
        assert_eq!(place(memory, None), env::temp_dir());
    }

    #[test]
    fn nothing_is_free_where_nothing_is() {
        assert_eq!(free("/no/such/folder"), None);
    }

    #[test]
    fn what_was_left_is_swept_away_and_nothing_else() {
        let place = tempfile::tempdir().expect("one can be made");
        let [ours, another] = [NAME, "another"].map(|name| place.path().join(name));
        for one in [&ours, &another] {
            fs::create_dir(one).expect("it can be made");
        }
        sweep(place.path(), DAY);
        assert!(ours.exists());
        sweep(place.path(), Duration::ZERO);
        assert!(!ours.exists() && another.exists());
    }

    #[test]
    fn it_is_gone_with_the_value() {
        let folder = folder().expect("one can be made");
        let path = folder.path().to_owned();
        assert!(path.is_dir());
        drop(folder);
        assert!(!path.exists());
    }
}
