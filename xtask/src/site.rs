//! Serving a built site to a person, until they end it.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use xtask::serve::Server;

use crate::copy;

/// Where to look for a free port if none is asked for.
const PORTS: std::ops::Range<u16> = 8080..8180;

/// Serves a folder with the build and never returns, unless it can't.
pub fn serve(folder: &Path, port: Option<u16>) -> Result<()> {
    must_be_built(folder)?;
    let server = start(folder, port)?;
    let pages = if folder.join("examples").is_dir() {
        "examples/"
    } else {
        ""
    };
    println!("Serving at {}{pages} (Ctrl+C ends it)", server.address());
    loop {
        thread::park();
    }
}

/// The names under which a definition that is tried is served, and its page: not the standalone one's,
/// which the browser may have kept on the device from an earlier build.
const TRIED: (&str, &str) = ("preview.json", "preview.html");

/// How often is looked whether the definition has been saved anew.
const PAUSE: Duration = Duration::from_millis(300);

/// Serves `dist`, copied to `folder`, with a definition to be tried in its page: as it is saved, so it
/// is served. Never returns, unless it can't.
pub fn preview(dist: &Path, folder: &Path, definition: &Path, port: Option<u16>) -> Result<()> {
    must_be_built(dist)?;
    copy::folder(dist, folder, &[])?;
    let page = tried(&fs::read_to_string(folder.join("index.html"))?)?;
    fs::write(folder.join(TRIED.1), page)?;
    fs::copy(definition, folder.join(TRIED.0))?;
    let server = start(folder, port)?;
    println!(
        "{} can be tried at {}{} (save and reload to see changes; Ctrl+C ends it)",
        definition.display(),
        server.address(),
        TRIED.1
    );
    loop {
        thread::sleep(PAUSE);
        // An editor may be about to write it: the next look finds it.
        let _ = fs::copy(definition, folder.join(TRIED.0));
    }
}

/// The page with a definition of its own, of whose answers nothing is kept.
fn tried(page: &str) -> Result<String> {
    let (before, after) = page
        .split_once("<cx-maturity")
        .context("dist/index.html holds no <cx-maturity>: run `cargo xtask build`")?;
    Ok(format!(
        "{before}<cx-maturity definition=\"{}\" storage=\"none\"{after}",
        TRIED.0
    ))
}

fn must_be_built(dist: &Path) -> Result<()> {
    if !dist.join("index.html").is_file() {
        bail!("there is no dist/index.html: run `cargo xtask build` first");
    }
    Ok(())
}

fn start(folder: &Path, port: Option<u16>) -> Result<Server> {
    match port {
        Some(port) => Server::start(folder, port)
            .with_context(|| format!("port {port} can't be had: leave --port out, or free it")),
        None => on_free_port(folder),
    }
}

fn on_free_port(folder: &Path) -> Result<Server> {
    for port in PORTS {
        match Server::start(folder, port) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            started => return started.context("dist/ can't be served"),
        }
    }
    bail!("no port of {PORTS:?} is free: choose one with --port")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_given_the_definition() {
        let page = tried("<h1>CX</h1><cx-maturity><p>…</p></cx-maturity>").expect("has one");
        let expected = "<h1>CX</h1><cx-maturity definition=\"preview.json\" storage=\"none\">\
                        <p>…</p></cx-maturity>";
        assert_eq!(page, expected);
        assert!(tried("<p>").is_err());
    }
}
