//! Firefox, and geckodriver, which is built from its sources where there is none.

use std::path::PathBuf;

use anyhow::Result;

use super::{Browser, found, program};
use crate::setup::cargo_tool::CargoTool;
use crate::setup::folder::Folder;
use crate::version::Version;

/// It tells the port that it has taken, and goes with every Firefox that is still looked after.
const GECKODRIVER: Version = Version::new(0, 37, 1);

const ADVICE: &str = "install Firefox, or name it in CX_MATURITY_FIREFOX";

/// Finds them, or installs them.
pub fn browser() -> Result<Browser> {
    let find = || program("CX_MATURITY_FIREFOX", &["firefox", "firefox-esr"]);
    let firefox = found(find, &["firefox-esr"], ADVICE)?;
    Ok(Browser::without_display(vec![
        ("CX_MATURITY_FIREFOX", firefox),
        ("CX_MATURITY_GECKODRIVER", driver()?),
    ]))
}

fn driver() -> Result<PathBuf> {
    if let Some(named) = program("CX_MATURITY_GECKODRIVER", &[]) {
        return Ok(named);
    }
    let tool = CargoTool {
        name: "geckodriver",
        package: "geckodriver",
        version: GECKODRIVER,
        fits: |found, wanted| {
            (found.major, found.minor) == (wanted.major, wanted.minor) && found >= wanted
        },
        locked: true,
    };
    tool.ensure(&Folder::find()?)
}
