//! A host's own site: the build, with a page of the host's beside the standalone one.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::environment;

/// The path of the host's page.
pub const HOST: &str = "host.html";

/// A copy of the build with a page of a host that holds this body, under the same strict policy as
/// the standalone page.
///
/// # Errors
/// The build is not there, or states no policy.
pub fn with_host(body: &str) -> Result<TempDir> {
    host(
        body,
        "<script type=\"module\" src=\"cx-maturity.js\"></script>",
    )
}

/// The same page, which does not load the element: a test does.
///
/// # Errors
/// The build is not there, or states no policy.
pub fn without_element(body: &str) -> Result<TempDir> {
    host(body, "")
}

fn host(body: &str, script: &str) -> Result<TempDir> {
    let site = tempfile::tempdir()?;
    let dist = environment::dist()?;
    copy(&dist, site.path())?;
    let page = fs::read_to_string(dist.join("index.html"))?;
    let policy = page.split_once("<meta http-equiv=\"Content-Security-Policy\"");
    let (_, policy) = policy.context("the standalone page states no policy")?;
    let (policy, _) = policy.split_once('>').context("the policy does not end")?;
    let host = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Host</title>\
         <link rel=\"icon\" href=\"data:,\">\
         <meta http-equiv=\"Content-Security-Policy\"{policy}>\
         {script}</head><body>{body}</body></html>"
    );
    fs::write(site.path().join(HOST), host)?;
    Ok(site)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
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
