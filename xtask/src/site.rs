//! Serving a built site to a person, until they end it.

use std::io;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, bail};
use xtask::serve::Server;

/// Where to look for a free port if none is asked for.
const PORTS: std::ops::Range<u16> = 8080..8180;

/// Serves a folder with the build and never returns, unless it can't.
pub fn serve(folder: &Path, port: Option<u16>) -> Result<()> {
    if !folder.join("index.html").is_file() {
        bail!("there is no dist/index.html: run `cargo xtask build` first");
    }
    let server = match port {
        Some(port) => Server::start(folder, port)
            .with_context(|| format!("port {port} can't be had: leave --port out, or free it"))?,
        None => on_free_port(folder)?,
    };
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

fn on_free_port(folder: &Path) -> Result<Server> {
    for port in PORTS {
        match Server::start(folder, port) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            started => return started.context("dist/ can't be served"),
        }
    }
    bail!("no port of {PORTS:?} is free: choose one with --port")
}
