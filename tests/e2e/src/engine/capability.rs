//! What not every engine can do for a test, and the one place where a test says that it needs it.

use std::fs::OpenOptions;
use std::io::Write;
use std::thread;

use anyhow::Result;

use super::Engine;
use crate::environment;

/// What a test may need besides what every engine can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capability {
    /// A colour scheme, reduced motion or the medium of print in place of the device's.
    Media,
    /// A window of any size, narrower than a window of the desktop can be.
    Size,
    /// A script that runs before any of a page that is not served, or not by the browser's server.
    ScriptAnywhere,
    /// What a page prints, as a file.
    Printing,
    /// The tree that screen readers read.
    AccessibilityTree,
    /// How much memory a page holds, and when garbage is collected.
    Memory,
    /// Pages whose scripts don't run.
    WithoutScript,
    /// The answer to what a page may only do when its user agrees.
    Permissions,
    /// What the browser itself wrote to its console.
    Console,
    /// What of a page moved without being asked to.
    LayoutShift,
    /// Whether a page can be installed, and what of it can not be read for that.
    Installing,
    /// The end of the process that shows a page, while the browser goes on.
    Crash,
    /// The end of all processes of a browser, and a profile that outlives it.
    Kill,
    /// Files and folders that are dragged onto a page.
    Drop,
    /// What a frame with `sandbox` and `allow-downloads` hands over, as a file.
    SandboxedDownload,
}

impl Capability {
    fn of(self, engine: Engine) -> bool {
        match self {
            Capability::Media | Capability::Size | Capability::ScriptAnywhere => {
                engine != Engine::WebKit
            }
            Capability::Crash | Capability::Kill => {
                engine != Engine::WebKit && cfg!(target_os = "linux")
            }
            Capability::Printing
            | Capability::AccessibilityTree
            | Capability::Memory
            | Capability::WithoutScript
            | Capability::Permissions
            | Capability::Console
            | Capability::LayoutShift
            | Capability::Installing
            | Capability::Drop
            | Capability::SandboxedDownload => engine == Engine::Chromium,
        }
    }

    /// What is missing where it is missing.
    fn words(self) -> &'static str {
        match self {
            Capability::Media => "its driver emulates no medium and no colour scheme",
            Capability::Size => "its window can't be as narrow",
            Capability::ScriptAnywhere => "its driver runs no script before a page's own",
            Capability::Printing => "its driver prints in no form that the test reads",
            Capability::AccessibilityTree => "its driver tells nothing of the accessibility tree",
            Capability::Memory => "its driver tells nothing of memory",
            Capability::WithoutScript => "its driver does not switch scripts off",
            Capability::Permissions => "its driver grants no permission",
            Capability::Console => "its driver does not tell what is in the console",
            Capability::LayoutShift => "it does not tell what has moved",
            Capability::Installing => "its driver tells nothing of installing",
            Capability::Drop => "its driver drops no files",
            Capability::Crash => "its driver has no page crash",
            Capability::Kill => "no browser of it is killed here with a profile that stays",
            Capability::SandboxedDownload => {
                "its downloads from a frame with `sandbox` come to nothing under its driver"
            }
        }
    }
}

/// Whether the engine lacks any of this: then the test is skipped, and that is told, at once and in
/// the list at the end of the run.
///
/// # Errors
/// The environment names no engine, or the list can't be written.
pub fn lacks(wanted: &[Capability]) -> Result<bool> {
    Ok(missing(wanted)?.is_some())
}

/// The same, and what is missing, in words.
///
/// # Errors
/// The environment names no engine, or the list can't be written.
pub fn missing(wanted: &[Capability]) -> Result<Option<String>> {
    let engine = Engine::told()?;
    let missing = wanted.iter().filter(|one| !one.of(engine));
    let missing: Vec<&str> = missing.map(|one| one.words()).collect();
    if missing.is_empty() {
        return Ok(None);
    }
    // A test runs on a thread that has its name.
    let thread = thread::current();
    let (test, missing) = (thread.name().unwrap_or("a test"), missing.join("; "));
    let line = format!("skipped in {}: {test}: {missing}", engine.name());
    println!("{line}");
    if let Some(list) = environment::skipped() {
        let mut list = OpenOptions::new().create(true).append(true).open(list)?;
        // In one piece: other tests write to it too.
        list.write_all(format!("{line}\n").as_bytes())?;
    }
    Ok(Some(missing))
}
