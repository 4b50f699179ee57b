//! What the build left in `dist/`: all its files, and those that the element loads, by name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::copy;

/// Lists for the automation, which are no part of the product.
const LISTS: [&str; 2] = ["first-load.json", "files.json"];

/// The built site.
pub struct Product {
    folder: PathBuf,
    /// Where each file stands that the element loads, by its name.
    pub named: BTreeMap<String, String>,
}

impl Product {
    /// What is in this folder.
    pub fn read(folder: PathBuf) -> Result<Self> {
        let list = folder.join("files.json");
        let named = fs::read_to_string(&list)
            .with_context(|| format!("no {}: run `cargo xtask build` first", list.display()))?;
        let named = serde_json::from_str(&named)?;
        Ok(Self { folder, named })
    }

    /// Where a file stands on this machine.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// The bytes of a file.
    pub fn bytes(&self, path: &str) -> Result<Vec<u8>> {
        let path = self.path(path);
        fs::read(&path).with_context(|| format!("reading {}", path.display()))
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Result<String> {
        Ok(String::from_utf8(self.bytes(path)?)?)
    }

    /// Copies the whole of it.
    pub fn copy(&self, to: &Path) -> Result<()> {
        copy::folder(&self.folder, to, &LISTS)
    }
}

/// Writes a file, and makes the folders to it.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{Product, write};
    use xtask::listing::files;

    #[test]
    fn is_copied_without_the_lists() {
        let (from, to) = (tempfile::tempdir(), tempfile::tempdir());
        let (from, to) = (from.expect("a folder"), to.expect("a folder"));
        for path in [
            "index.html",
            "first-load.json",
            "assets/b.js",
            "assets/a.js",
        ] {
            write(&from.path().join(path), path).expect("a file");
        }
        let list = r#"{"b": "assets/b.js"}"#;
        write(&from.path().join("files.json"), list).expect("a file");
        let product = Product::read(from.path().to_owned()).expect("is one");
        assert_eq!(
            product.text(&product.named["b"]).ok().as_deref(),
            Some("assets/b.js")
        );
        product.copy(to.path()).expect("copies");
        let copied = files(to.path()).expect("a listing");
        assert_eq!(copied, ["assets/a.js", "assets/b.js", "index.html"]);
    }

    #[test]
    fn is_none_before_the_build() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(Product::read(folder.path().to_owned()).is_err());
    }
}
