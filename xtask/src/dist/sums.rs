//! What tells whether a file is the one that was published: integrity values for pages, and a list
//! of checksums for people.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use xtask::listing::files;

use super::product::write;

/// The files that a page can ask for by their integrity.
const GUARDED: [&str; 3] = [".js", ".css", ".wasm"];

/// The hash as it stands in a page's policy.
pub fn of_policy(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Writes `integrity.json` (of the site, by path in it), then `SHA256SUMS` of all there is.
pub fn add(release: &Path) -> Result<()> {
    let integrity = serde_json::to_string_pretty(&integrity(&release.join("site"))?)?;
    write(&release.join("integrity.json"), integrity + "\n")?;
    let mut sums = String::new();
    for path in files(release)? {
        let sum = Sha256::digest(fs::read(release.join(&path))?);
        let sum: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
        sums += &format!("{sum}  {path}\n");
    }
    write(&release.join("SHA256SUMS"), sums)
}

fn integrity(site: &Path) -> Result<BTreeMap<String, String>> {
    let guarded = files(site)?.into_iter();
    let guarded = guarded.filter(|path| GUARDED.iter().any(|end| path.ends_with(end)));
    let value = |path: String| {
        let hash = STANDARD.encode(Sha384::digest(fs::read(site.join(&path))?));
        Ok((path, format!("sha384-{hash}")))
    };
    guarded.map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::{add, of_policy};
    use crate::dist::product::write;

    /// The values are those of `openssl dgst -binary` and of `sha256sum`, on files of these bytes.
    #[test]
    fn are_those_that_other_programs_find() {
        let empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
        assert_eq!(of_policy(""), empty);
        let folder = tempfile::tempdir().expect("a folder");
        for path in ["site/a.js", "site/b.bin"] {
            write(&folder.path().join(path), "abc").expect("a file");
        }
        add(folder.path()).expect("adds");
        let read =
            |path: &str| std::fs::read_to_string(folder.path().join(path)).expect("is there");
        let abc = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(
            read("integrity.json"),
            format!("{{\n  \"a.js\": \"{abc}\"\n}}\n")
        );
        let sums = read("SHA256SUMS");
        let (first, rest) = sums.split_once('\n').expect("lines");
        assert!(first.ends_with("  integrity.json"), "{sums}");
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(rest, format!("{abc}  site/a.js\n{abc}  site/b.bin\n"));
    }
}
