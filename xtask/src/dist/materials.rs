//! What the programs are made of, as a software bill of materials (CycloneDX 1.6, JSON): the crates
//! that are compiled into them, the standard library, and the glue that wasm-bindgen writes.
//!
//! Owns `sbom.cdx.json`. Refuses what differs from machine to machine: no time, no path, no registry,
//! and a serial number that follows from the rest. Crates that only run at build time (macros, build
//! scripts) and tools that only transform (esbuild, wasm-opt) leave nothing of theirs behind.

mod crates;

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::product::write;
use crate::process;
use crate::repository::Repository;
use crate::setup::WASM_TARGET;
use crates::{Crate, Materials};

/// What the assessments, which are published with the programs, stand under.
const OF_ASSESSMENTS: &str = "CC-BY-4.0";

/// Writes `sbom.cdx.json`.
pub fn add(release: &Path, repository: &Repository) -> Result<()> {
    let root = repository.root();
    let tree = process::output(tree().current_dir(root), "run `cargo fetch`")?;
    let compiler = process::output(Command::new("rustc").arg("--version"), "install Rust")?;
    let compiler = compiler
        .split(' ')
        .nth(1)
        .context("rustc tells no version")?;
    let glue = repository.locked("wasm-bindgen")?.to_string();
    let materials = Materials::read(&tree, &repository.read("Cargo.lock")?)?;
    let bill = materials.bill(compiler.trim(), &glue)?;
    let text = serde_json::to_string_pretty(&bill)? + "\n";
    write(&release.join("sbom.cdx.json"), text)
}

/// What is compiled into the programs, with the features they are built with.
fn tree() -> Command {
    let mut command = process::cargo();
    command
        .args(["tree", "--locked", "--package", "cx-maturity"])
        .args(["--target", WASM_TARGET, "--edges", "normal,no-proc-macro"])
        .args(["--prefix", "depth", "--format", " {p}|{l}"]);
    command
}

impl Materials {
    fn bill(&self, compiler: &str, glue: &str) -> Result<Value> {
        let own = "MIT OR Apache-2.0";
        let mut components = Vec::new();
        for (one, licence) in &self.licences {
            let checksum = self.checksums.get(one);
            let checksum = checksum.with_context(|| format!("Cargo.lock holds no {}", one.0))?;
            let mut component = library(&purl(one), one, licence);
            component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
            components.push(component);
        }
        let glue = ("wasm-bindgen-cli".to_owned(), glue.to_owned());
        let std = ("rust-std".to_owned(), compiler.to_owned());
        let std_purl = format!("pkg:generic/{}@{}", std.0, std.1);
        components.push(library(&purl(&glue), &glue, own));
        components.push(library(&std_purl, &std, own));
        let mut dependencies: Vec<Value> = self
            .parts
            .iter()
            .map(|(one, parts)| {
                let mut on: Vec<_> = parts.iter().map(purl).collect();
                if *one == self.of {
                    on.extend([purl(&glue), std_purl.clone()]);
                }
                json!({ "ref": purl(one), "dependsOn": on })
            })
            .collect();
        dependencies.extend([purl(&glue), std_purl].map(|one| json!({ "ref": one })));
        let mut product = library(
            &purl(&self.of),
            &self.of,
            &format!("({own}) AND {OF_ASSESSMENTS}"),
        );
        product["type"] = json!("application");
        let mut bill = json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": { "lifecycles": [{ "phase": "build" }], "component": product },
            "components": components,
            "dependencies": dependencies,
        });
        bill["serialNumber"] = json!(serial(&bill.to_string()));
        Ok(bill)
    }
}

fn purl((name, version): &Crate) -> String {
    format!("pkg:cargo/{name}@{version}")
}

fn library(purl: &str, (name, version): &Crate, licence: &str) -> Value {
    json!({
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "licenses": [{ "expression": licence }],
        "purl": purl,
    })
}

/// A UUID of version 8 (of our own making), out of the hash of the bill.
fn serial(bill: &str) -> String {
    let hash = Sha256::digest(bill);
    let mut bytes: [u8; 16] = hash[..16].try_into().expect("a hash is longer");
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |from, to| &hex[from..to];
    let parts = [
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32),
    ];
    format!("urn:uuid:{}", parts.join("-"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::crates::choice;
    use super::*;

    /// The bill of this checkout.
    fn bill() -> Value {
        let folder = tempfile::tempdir().expect("a folder");
        let repository = Repository::find().expect("inside the repository");
        add(folder.path(), &repository).expect("is made");
        let text = std::fs::read_to_string(folder.path().join("sbom.cdx.json"));
        serde_json::from_str(&text.expect("is there")).expect("is JSON")
    }

    fn texts<'a>(bill: &'a Value, key: &str) -> Vec<&'a str> {
        let components = bill["components"].as_array().expect("a list");
        components
            .iter()
            .filter_map(|one| one[key].as_str())
            .collect()
    }

    /// What cargo says of the whole workspace, asked in another way.
    fn metadata() -> Value {
        let repository = Repository::find().expect("inside the repository");
        let mut command = process::cargo();
        command
            .args(["metadata", "--format-version", "1", "--locked"])
            .args(["--filter-platform", WASM_TARGET])
            .current_dir(repository.root());
        let said = process::output(&mut command, "").expect("says it");
        serde_json::from_str(&said).expect("is JSON")
    }

    #[test]
    fn names_what_is_compiled_in_and_nothing_else() {
        let bill = bill();
        let names = texts(&bill, "name");
        for inside in [
            "yew",
            "postcard",
            "wasm-bindgen",
            "wasm-bindgen-cli",
            "rlsf",
            "rust-std",
        ] {
            assert!(names.contains(&inside), "{inside} is missing");
        }
        // Of the native build, of tests, and what only runs at build time.
        for outside in [
            "schemars",
            "proptest",
            "jsonschema",
            "serde_derive",
            "syn",
            "xtask",
        ] {
            assert!(
                !names.contains(&outside),
                "{outside} is in none of the programs"
            );
        }
        let mut sorted = texts(&bill, "purl");
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), names.len(), "each once");
    }

    /// What comes from outside is read by readers that take one step for each byte.
    #[test]
    fn no_crate_reads_regular_expressions() {
        let bill = bill();
        let mut names = texts(&bill, "name").into_iter();
        let reads = names.find(|name| {
            ["regex", "pcre", "onig"]
                .iter()
                .any(|one| name.contains(one))
        });
        assert_eq!(reads, None);
    }

    /// Each crate is one that cargo resolves for this target, under the licence that it states.
    #[test]
    fn agrees_with_what_cargo_resolves() {
        let (bill, metadata) = (bill(), metadata());
        let packages = metadata["packages"].as_array().expect("a list");
        for one in bill["components"].as_array().expect("a list") {
            let (name, version) = (&one["name"], &one["version"]);
            if name == "wasm-bindgen-cli" || name == "rust-std" {
                continue;
            }
            let found = packages
                .iter()
                .find(|it| it["name"] == *name && it["version"] == *version);
            let found = found.unwrap_or_else(|| panic!("cargo knows no {name} {version}"));
            let licence = found["license"].as_str().expect("states one");
            let licence = choice(licence);
            assert_eq!(one["licenses"][0]["expression"], licence, "{name}");
            let hash = one["hashes"][0]["content"].as_str().expect("has one");
            assert!(hash.len() == 64, "{name}: {hash}");
        }
    }

    /// Whether a licence can be chosen, or all of several kept, by a list.
    fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
        let plain = expression.replace(['(', ')'], "");
        // No licence here mixes the two without brackets around the choice.
        plain
            .split(" AND ")
            .all(|all| all.split(" OR ").any(|one| allowed.contains(&one)))
    }

    #[test]
    fn its_licences_are_those_that_are_allowed() {
        let repository = Repository::find().expect("inside the repository");
        let deny = repository.read("deny.toml").expect("is there");
        let (_, list) = deny.split_once("allow = [").expect("has a list");
        let (list, _) = list.split_once(']').expect("ends");
        let allowed: Vec<_> = list.split('"').skip(1).step_by(2).collect();
        assert!(allowed.contains(&"MIT") && !is_allowed("GPL-3.0 OR AGPL-3.0", &allowed));
        let bill = bill();
        for one in bill["components"].as_array().expect("a list") {
            let licence = one["licenses"][0]["expression"].as_str().expect("has one");
            assert!(is_allowed(licence, &allowed), "{}: {licence}", one["name"]);
        }
    }

    #[test]
    fn is_the_same_each_time_and_tells_nothing_of_a_machine() {
        let (bill, again) = (bill(), bill());
        assert_eq!(bill, again);
        let text = bill.to_string();
        let root = Repository::find().expect("inside the repository");
        let root = root.root().display().to_string();
        assert!(!text.contains(&root), "it holds the path {root}");
        assert_eq!(
            text.matches("://").count(),
            1,
            "only the schema has an address"
        );
        assert!(text.contains("\"$schema\":\"http://cyclonedx.org/"));
    }

    /// Every part is listed, and every crate but the product is a part of something.
    #[test]
    fn leads_from_the_product_to_every_part() {
        let bill = bill();
        let known: BTreeSet<_> = texts(&bill, "bom-ref").into_iter().collect();
        let lists = bill["dependencies"].as_array().expect("a list").iter();
        let parts = lists.flat_map(|one| one["dependsOn"].as_array().into_iter().flatten());
        let parts: BTreeSet<_> = parts.filter_map(Value::as_str).collect();
        assert_eq!(parts, known);
    }
}
