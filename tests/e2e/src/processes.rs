//! The processes of a browser that a test has started, as Linux lists them in `/proc`: those below its
//! driver, and no others.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

/// How long processes may take to end.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(5);

/// All that a process has started, and what these have; without itself.
///
/// # Errors
/// The system does not list its processes, or there are none.
pub fn below(id: u32) -> Result<Vec<u32>> {
    let all = listed()?;
    let mut found = vec![id];
    let mut at = 0;
    while let Some(parent) = found.get(at).copied() {
        let children = all.iter().filter(|one| one.parent == parent);
        found.extend(children.map(|one| one.id));
        at += 1;
    }
    found.remove(0);
    ensure!(!found.is_empty(), "{id} has started nothing");
    Ok(found)
}

/// Ends these processes at once, and waits until they have.
///
/// # Errors
/// One of them goes on.
pub fn kill(processes: &[u32]) -> Result<()> {
    let mut kill = Command::new("kill");
    kill.arg("-KILL").args(processes.iter().map(u32::to_string));
    // One that has ended by itself meanwhile makes it fail: what is left, is looked for.
    let _ = kill.output().context("there is no `kill`")?;
    let begun = Instant::now();
    loop {
        let all = listed()?;
        let left = all
            .iter()
            .find(|one| processes.contains(&one.id) && !one.ended);
        let Some(left) = left else { return Ok(()) };
        ensure!(begun.elapsed() < PATIENCE, "{} goes on", left.id);
        thread::sleep(PAUSE);
    }
}

struct Process {
    id: u32,
    parent: u32,
    /// Nobody has asked yet how it ended.
    ended: bool,
}

fn listed() -> Result<Vec<Process>> {
    let folders = fs::read_dir("/proc").context("the system has no /proc")?;
    let ids = folders.filter_map(|folder| folder.ok()?.file_name().to_str()?.parse().ok());
    Ok(ids.filter_map(process).collect())
}

/// By `/proc/<id>/stat`: the number, the name in brackets, the state, the parent.
fn process(id: u32) -> Option<Process> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (_, rest) = stat.rsplit_once(')')?;
    let mut parts = rest.split_whitespace();
    let (state, parent) = (parts.next()?, parts.next()?.parse().ok()?);
    let ended = matches!(state, "Z" | "X");
    Some(Process { id, parent, ended })
}
