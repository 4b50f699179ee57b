//! Copying a folder with what is in it: owns no other way to change the disk.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Copies a folder with all that is in it but these, by their names at its top.
pub fn folder(from: &Path, to: &Path, without: &[&str]) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if without.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            folder(&entry.path(), &target, &[])?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::folder;
    use std::fs;

    #[test]
    fn copies_all_but_what_is_built() {
        let disk = tempfile::tempdir().expect("a folder");
        let (from, to) = (disk.path().join("a"), disk.path().join("b"));
        for path in ["scripts/one.js", "react/main.jsx", "scripts/react/kept.js"] {
            let file = from.join(path);
            fs::create_dir_all(file.parent().expect("a parent")).expect("folders");
            fs::write(file, path).expect("a file");
        }
        folder(&from, &to, &["react"]).expect("copies");
        let one = fs::read_to_string(to.join("scripts/one.js")).expect("is there");
        assert_eq!(one, "scripts/one.js");
        assert!(to.join("scripts/react/kept.js").is_file());
        assert!(!to.join("react").exists());
    }
}
