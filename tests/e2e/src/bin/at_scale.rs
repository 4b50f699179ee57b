//! Counts a file of reports on a facilitator's page and writes the counts: `cargo xtask test-scale` runs it
//! beside the other engines. Its arguments are the file and where the counts go.
//!
//! Told by the same environment as the tests where the build and the browser are.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use cx_maturity_e2e::at_scale::{Counted, counted};
use serde_json::json;

/// Reports of the smaller file, by which it is told what memory a report takes.
const FEW: usize = 10_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let reports = arguments.next().context("which file?")?;
    let to = arguments.next().context("to which file?")?;
    let folder = tempfile::tempdir()?;
    let some = folder.path().join("some.jsonl");
    beginning(&reports, &some)?;
    let few = counted(&some).await?;
    let all = counted(&reports).await?;
    fs::write(&to, &all.table)?;
    println!("{}", told(&few, &all));
    Ok(())
}

/// Writes the first lines of a file to another.
fn beginning(of: &Path, to: &Path) -> Result<()> {
    let mut to = File::create(to)?;
    for line in BufReader::new(File::open(of)?).split(b'\n').take(FEW) {
        to.write_all(&line?)?;
        to.write_all(b"\n")?;
    }
    Ok(())
}

/// What it took, as one line of JSON.
fn told(few: &Counted, all: &Counted) -> String {
    let one = |counted: &Counted| {
        json!({
            "lines": counted.plain.lines,
            "counted": counted.taken,
            "seconds": counted.seconds,
            "memory": counted.memory,
            "plain": counted.plain.seconds,
            "parsing": counted.plain.parsing,
        })
    };
    let (memory, few) = (all.memory / 1000, one(few));
    json!({ "seconds": all.seconds, "peak": memory, "few": few, "all": one(all) }).to_string()
}
