//! Writes the JSON Schemas of what the widget reads and writes to `schemas/*.json`.

/// Writes every schema anew.
///
/// # Errors
///
/// Always, so far: it isn't written yet.
pub fn run() -> anyhow::Result<()> {
    anyhow::bail!("`schemas` isn't written yet: fill xtask/src/schemas.rs")
}
