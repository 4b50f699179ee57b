//! The npm package: the site (whose module bundlers can follow), types, schemas, definitions, and
//! the contract as `custom-elements.json`.
//!
//! What is not generated stands in `npm/`. Its manifest has no dependencies and no scripts, and gets
//! its version from the product's own.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use cx_maturity::schemas;
use serde_json::{Value, json};
use xtask::contract::{self, Contract};
use xtask::listing::files;

use super::product::{Product, write};
use super::{manifest, types};
use crate::assemble::assessments;
use crate::repository::Repository;
use crate::setup;

/// The module that defines the element.
const MODULE: &str = "cx-maturity.js";

/// What stands in `npm/` as it is published.
const OWN: [&str; 4] = [
    "README.md",
    "cx-maturity.d.ts",
    "cx-maturity-frame.d.ts",
    "cx-maturity-theme.d.ts",
];

/// Writes `npm/cx-maturity-<version>.tgz`.
pub fn add(release: &Path, product: &Product, repository: &Repository) -> Result<()> {
    let folder = repository.root().join("target/scratch/package");
    setup::remove(&folder)?;
    product.copy(&folder)?;
    for path in ["LICENSE-MIT", "LICENSE-APACHE"] {
        write(&folder.join(path), repository.read(path)?)?;
    }
    for path in OWN {
        write(&folder.join(path), repository.read(&format!("npm/{path}"))?)?;
    }
    formats(&folder, repository)?;
    let contract = Contract::read(&repository.read(contract::SOURCE)?)?;
    let elements = manifest::manifest(&contract, MODULE);
    write(
        &folder.join("custom-elements.json"),
        format!("{elements:#}\n"),
    )?;
    let manifest = completed(&repository.read("npm/package.json")?, repository, &folder)?;
    write(&folder.join("package.json"), format!("{manifest:#}\n"))?;
    let to = release.join("npm");
    fs::create_dir_all(&to)?;
    setup::npm_pack(&folder, &to)
}

/// What definitions, reports and a team's published numbers hold, for editors and for TypeScript; the
/// definitions themselves.
fn formats(folder: &Path, repository: &Repository) -> Result<()> {
    for (name, of, schema) in [
        ("definition", "Definition", schemas::definition()),
        ("report", "Report", schemas::report()),
        ("team", "PublishedNumbers", schemas::team()),
    ] {
        write(
            &folder.join(format!("types/{name}.d.ts")),
            types::module(&schema, of)?,
        )?;
        write(&folder.join(format!("schemas/{name}.schema.json")), schema)?;
    }
    for one in assessments::published(&repository.root().join("assessments"))? {
        let id = &one.assessment.id;
        let text = repository.read(&format!("assessments/{id}/definition.json"))?;
        write(&folder.join(format!("definitions/{id}.json")), text)?;
    }
    Ok(())
}

/// The manifest, completed with the version and with what the folder holds.
fn completed(manifest: &str, repository: &Repository, folder: &Path) -> Result<Value> {
    let mut manifest: Value = serde_json::from_str(manifest).context("in npm/package.json")?;
    let files = files(folder)?;
    manifest["version"] = json!(repository.version()?);
    manifest["exports"] = exports(&files);
    manifest["files"] = tops(&files).into_iter().collect();
    Ok(manifest)
}

/// The element's module under the package's own name; all else under its path. The types of a module
/// stand beside it, where they are looked for.
fn exports(files: &[String]) -> Value {
    let mut exports = serde_json::Map::new();
    exports.insert(".".to_owned(), json!(format!("./{MODULE}")));
    exports.insert("./package.json".to_owned(), json!("./package.json"));
    for top in tops(files) {
        let path = match top.strip_suffix('/') {
            Some(folder) => format!("./{folder}/*"),
            None => format!("./{top}"),
        };
        exports.insert(path.clone(), json!(path));
    }
    Value::Object(exports)
}

/// The files at the top, and the folders, with `/` at the end.
fn tops(files: &[String]) -> Vec<String> {
    let mut tops: Vec<String> = files
        .iter()
        .map(|path| match path.split_once('/') {
            Some((folder, _)) => format!("{folder}/"),
            None => path.clone(),
        })
        .collect();
    tops.dedup();
    tops
}

#[cfg(test)]
mod tests {
    use super::exports;
    use serde_json::json;

    #[test]
    fn offers_all_it_holds() {
        let files = [
            "assets/a.js",
            "assets/b.css",
            "cx-maturity.js",
            "types/a.d.ts",
        ];
        let expected = json!({
            ".": "./cx-maturity.js",
            "./package.json": "./package.json",
            "./assets/*": "./assets/*",
            "./cx-maturity.js": "./cx-maturity.js",
            "./types/*": "./types/*",
        });
        assert_eq!(exports(&files.map(str::to_owned)), expected);
    }
}
