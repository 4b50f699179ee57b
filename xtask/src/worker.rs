//! The list of the standalone site's files with their SHA-256, which stands before the service
//! worker's program.
//!
//! Owns which files are kept on the device and under which address each is asked for. The tests of
//! updates make their second build with it, so a list is made in one way only.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::listing::files;

/// The service worker, in the folder of the site.
pub const WORKER: &str = "sw.js";

/// The element's script, whose name stays the same: pages of the site ask for it by its hash.
pub const ELEMENT: &str = "cx-maturity.js";

/// What the folder of the build holds that is no part of the site, or is not kept: lists for the
/// automation, and the worker itself, for which browsers look elsewhere.
const APART: [&str; 3] = ["first-load.json", "files.json", WORKER];

/// The worker of the site in this folder: the list of its files, then the program.
///
/// # Errors
/// A file can't be read.
pub fn script(site: &Path, program: &str) -> io::Result<String> {
    let mut list = serde_json::Map::new();
    for path in files(site)? {
        if APART.contains(&path.as_str()) {
            continue;
        }
        let bytes = fs::read(site.join(&path))?;
        let address = if path == ELEMENT {
            address_of_element(&bytes)
        } else {
            path
        };
        list.insert(address, json!(STANDARD.encode(Sha256::digest(&bytes))));
    }
    let list = serde_json::Value::Object(list).to_string();
    let version = short(list.as_bytes());
    Ok(format!(
        "const VERSION=\"{version}\",FILES={list};\n{program}"
    ))
}

/// The program of a worker: what stands after its list.
#[must_use]
pub fn program(script: &str) -> &str {
    script.split_once('\n').map_or("", |(_, program)| program)
}

/// How the element's script is asked for by pages of the site: servers pass over the query, and the
/// worker knows by it which one is meant.
#[must_use]
pub fn address_of_element(script: &[u8]) -> String {
    format!("{ELEMENT}?{}", short(script))
}

/// As much of a hash as names take.
#[must_use]
pub fn short(bytes: &[u8]) -> String {
    let mut hash = String::new();
    for byte in Sha256::digest(bytes).iter().take(6) {
        // Writing to a text can't fail.
        let _ = write!(hash, "{byte:02x}");
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::{program, script};

    /// The values are those of `openssl dgst -sha256 -binary | base64` and of `sha256sum`.
    #[test]
    fn lists_every_file_with_its_hash() {
        let site = tempfile::tempdir().expect("a folder");
        let write = |path: &str, text: &str| {
            let path = site.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
            std::fs::write(path, text).expect("a file");
        };
        for path in ["assets/a-1.js", "cx-maturity.js", "index.html"] {
            write(path, "abc");
        }
        for path in ["sw.js", "first-load.json", "files.json"] {
            write(path, "else");
        }
        let hash = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        let list = format!(
            "{{\"assets/a-1.js\":\"{hash}\",\"cx-maturity.js?ba7816bf8f01\":\"{hash}\",\
             \"index.html\":\"{hash}\"}}"
        );
        let made = script(site.path(), "go();\n").expect("is one");
        let (first, rest) = made.split_once('\n').expect("a list");
        assert!(first.starts_with("const VERSION=\""), "{first}");
        assert!(first.ends_with(&format!("\",FILES={list};")), "{first}");
        assert_eq!(rest, "go();\n");
        assert_eq!(program(&made), "go();\n");
    }

    #[test]
    fn any_change_of_a_file_is_another_version() {
        let site = tempfile::tempdir().expect("a folder");
        let version = |text: &str| {
            std::fs::write(site.path().join("index.html"), text).expect("a file");
            let made = script(site.path(), "").expect("is one");
            made.split(',').next().map(str::to_owned)
        };
        assert_eq!(version("one"), version("one"));
        assert_ne!(version("one"), version("two"));
    }
}
