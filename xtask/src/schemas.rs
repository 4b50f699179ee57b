//! Writes the JSON Schemas of what the widget reads and writes to `schemas/*.json`.

use std::fs;

use anyhow::Context;
use cx_maturity::schemas;

use crate::repository::Repository;

/// Writes every schema anew.
///
/// # Errors
///
/// Where the folder or a file can't be written.
pub fn run() -> anyhow::Result<()> {
    let folder = Repository::find()?.root().join("schemas");
    fs::create_dir_all(&folder).with_context(|| format!("{} can't be made", folder.display()))?;
    for (name, schema) in [
        ("definition.schema.json", schemas::definition()),
        ("report.schema.json", schemas::report()),
        ("team.schema.json", schemas::team()),
    ] {
        let path = folder.join(name);
        fs::write(&path, schema).with_context(|| format!("{} can't be written", path.display()))?;
    }
    Ok(())
}
