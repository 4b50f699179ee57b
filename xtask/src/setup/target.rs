//! The compilation target of the widget, which rustup adds.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::process;

/// What the widget is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Sees to it that the toolchain has the target, however the toolchain came here.
pub fn wasm_target() -> Result<()> {
    let libraries = process::output(
        Command::new("rustc").args(["--print", "target-libdir", "--target", WASM_TARGET]),
        "install Rust from rustup.rs, then run again",
    )?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    process::run(
        Command::new("rustup").args(["target", "add", WASM_TARGET]),
        "install rustup from rustup.rs, then run again; a Rust that came another way needs \
         its own package for wasm32-unknown-unknown",
    )
}
