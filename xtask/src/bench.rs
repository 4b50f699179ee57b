//! `cargo xtask bench`: the table of `tests/bench`, as fast as it ships but linked in seconds.

use anyhow::Result;

use crate::process;
use crate::repository::Repository;

/// Builds it and prints it.
pub fn run(repository: &Repository) -> Result<()> {
    let mut command = process::cargo();
    command
        .args(["run", "--quiet", "--package", "cx-maturity-bench"])
        .args(["--profile", "bench"])
        .current_dir(repository.root());
    process::run(&mut command, "mend what the compiler says above")
}
