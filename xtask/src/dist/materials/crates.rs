//! Which crates a program is made of: as `cargo tree` tells it, with the checksums of the lock file.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

/// A crate: its name and version.
pub type Crate = (String, String);

/// The crates, each with its licence, checksum, and what it is made of itself.
pub struct Materials {
    /// The product itself.
    pub of: Crate,
    /// The licence of each, but the product.
    pub licences: BTreeMap<Crate, String>,
    /// The checksum of each that is in the lock file with one.
    pub checksums: BTreeMap<Crate, String>,
    /// What each is made of.
    pub parts: BTreeMap<Crate, BTreeSet<Crate>>,
}

impl Materials {
    /// From what `cargo tree` prints (depth, name, version, licence; a crate that was shown before is
    /// shown without its own), and the lock file.
    pub fn read(tree: &str, lock: &str) -> Result<Self> {
        let mut way: Vec<Crate> = Vec::new();
        let mut licences = BTreeMap::new();
        let mut parts: BTreeMap<Crate, BTreeSet<Crate>> = BTreeMap::new();
        for line in tree.lines().filter(|line| !line.is_empty()) {
            let told = || format!("cargo tree says {line:?}");
            let (depth, rest) = line.split_once(' ').with_context(told)?;
            let (package, licence) = rest.split_once('|').with_context(told)?;
            let mut words = package.split(' ');
            let name = words.next().with_context(told)?.to_owned();
            let version = words.next().and_then(|word| word.strip_prefix('v'));
            let one: Crate = (name, version.with_context(told)?.to_owned());
            way.truncate(depth.parse().with_context(told)?);
            if let Some(whole) = way.last() {
                parts.entry(whole.clone()).or_default().insert(one.clone());
            }
            let licence = choice(licence.trim_end_matches(" (*)"));
            licences.insert(one.clone(), licence);
            parts.entry(one.clone()).or_default();
            way.push(one);
        }
        let of = way.first().context("cargo tree says nothing")?.clone();
        licences.remove(&of);
        let checksums = checksums(lock);
        Ok(Self {
            of,
            licences,
            checksums,
            parts,
        })
    }
}

/// A licence as SPDX has it: some crates write a choice as they once did, with a stroke.
pub fn choice(licence: &str) -> String {
    let either: Vec<_> = licence.split('/').map(str::trim).collect();
    either.join(" OR ")
}

/// The checksum of each package in a lock file. Cargo writes it, a line a field.
fn checksums(lock: &str) -> BTreeMap<Crate, String> {
    let field = |package: &str, key: &str| {
        let mut lines = package.lines();
        let found = lines.find_map(|line| line.strip_prefix(&format!("{key} = \"")));
        found.map(|text| text.trim_end_matches('"').to_owned())
    };
    let packages = lock.split("[[package]]").skip(1);
    packages
        .filter_map(|package| {
            let one = (field(package, "name")?, field(package, "version")?);
            Some((one, field(package, "checksum")?))
        })
        .collect()
}
