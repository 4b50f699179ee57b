//! `cargo xtask dist`: everything that is published, in `release/`, from the build in `dist/`.
//!
//! Equal sources give equal bytes: nothing in it holds a time, or where it was made.

mod headers;
mod manifest;
mod materials;
mod package;
mod product;
mod single;
mod sums;
mod types;

use anyhow::Result;

use crate::repository::Repository;
use crate::setup::{self, BuildTools};
use product::Product;

/// Puts everything together anew.
pub fn run(repository: &Repository, tools: &BuildTools) -> Result<()> {
    let release = repository.release();
    setup::remove(&release)?;
    let product = Product::read(repository.dist())?;
    product.copy(&release.join("site"))?;
    single::add(&release, &product, repository, tools)?;
    package::add(&release, &product, repository)?;
    headers::add(&release, &product)?;
    materials::add(&release, repository)?;
    sums::add(&release)?;
    println!("Everything that is published is in {}", release.display());
    Ok(())
}
