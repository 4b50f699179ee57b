//! A host's own site: the build, with a page of the host's beside the standalone one.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::environment;

/// The path of the host's page.
pub const HOST: &str = "host.html";

/// What loads the element.
const ELEMENT: &str = "<script type=\"module\" src=\"cx-maturity.js\"></script>";

/// What loads the script for pages around the page for iframes.
pub const FRAMES: &str = "<script type=\"module\" src=\"cx-maturity-frame.js\"></script>";

/// A copy of the build with a page of a host that holds this body, under the same strict policy as
/// the standalone page.
///
/// # Errors
/// The build is not there, or states no policy.
pub fn with_host(body: &str) -> Result<TempDir> {
    host(body, ELEMENT)
}

/// The same page, which does not load the element: a test does.
///
/// # Errors
/// The build is not there, or states no policy.
pub fn without_element(body: &str) -> Result<TempDir> {
    host(body, "")
}

/// The page that loads the element, under another policy.
///
/// # Errors
/// The build is not there.
pub fn under(body: &str, policy: &str) -> Result<TempDir> {
    page(body, ELEMENT, policy)
}

fn host(body: &str, script: &str) -> Result<TempDir> {
    let page = fs::read_to_string(environment::dist()?.join("index.html"))?;
    let policy = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"");
    let (_, policy) = policy.context("the standalone page states no policy")?;
    let (policy, _) = policy.split_once('"').context("the policy does not end")?;
    self::page(body, script, policy)
}

/// A page of a host that holds this body, and this script or none, under a policy.
///
/// # Errors
/// The build is not there.
pub fn page(body: &str, script: &str, policy: &str) -> Result<TempDir> {
    let site = tempfile::tempdir()?;
    copy(&environment::dist()?, site.path())?;
    let host = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <link rel=\"icon\" href=\"data:,\">{script}</head><body>{body}</body></html>"
    );
    fs::write(site.path().join(HOST), host)?;
    Ok(site)
}

/// Copies a folder with all that is in it.
///
/// # Errors
/// It can't be read, or not be written.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
