//! What integration tests share: the definitions of the repository.

#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The published assessments: path and text of each definition.
pub fn assessments() -> Vec<(PathBuf, String)> {
    let folders = fs::read_dir(root().join("assessments")).expect("the folder is there");
    let mut found: Vec<_> = folders
        .map(|folder| folder.expect("can be read").path().join("definition.json"))
        .filter(|path| path.is_file())
        .map(read)
        .collect();
    found.sort();
    found
}

/// The published assessments and the examples of the tests.
pub fn definitions() -> Vec<(PathBuf, String)> {
    let examples = fs::read_dir(root().join("tests/definitions")).expect("the folder is there");
    let mut found: Vec<_> = examples
        .map(|file| read(file.expect("can be read").path()))
        .collect();
    found.sort();
    found.extend(assessments());
    found
}

fn read(path: PathBuf) -> (PathBuf, String) {
    let text = fs::read_to_string(&path).expect("is UTF-8 text");
    (path, text)
}
