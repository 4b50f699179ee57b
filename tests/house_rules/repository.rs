//! The files of the repository: what is committed, and what is about to be.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// A text file.
pub struct Text {
    /// Its path, seen from the root of the repository, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// All text files that are in git or would be with the next `git add --all`.
pub fn texts() -> &'static [Text] {
    static TEXTS: OnceLock<Vec<Text>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let texts: Vec<_> = paths().iter().filter_map(|path| read(path)).collect();
        assert!(
            texts.len() > 50,
            "the rules hold over nothing: git lists hardly any file"
        );
        texts
    })
}

/// The text files under one of these prefixes whose name ends in one of these endings.
pub fn under(prefixes: &[&str], endings: &[&str]) -> Vec<&'static Text> {
    let fits = |text: &&Text| {
        prefixes.iter().any(|prefix| text.path.starts_with(prefix))
            && endings.iter().any(|ending| text.path.ends_with(ending))
    };
    texts().iter().filter(fits).collect()
}

/// One file at the root, where it exists.
pub fn file(path: &str) -> Option<&'static Text> {
    texts().iter().find(|text| text.path == path)
}

fn paths() -> Vec<String> {
    let git = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root())
        .output()
        .expect("the house rules ask git for the files: install git");
    let advice = "the house rules ask git for the files: run them in a checkout";
    assert!(
        git.status.success(),
        "{advice}: {}",
        String::from_utf8_lossy(&git.stderr)
    );
    let list = String::from_utf8(git.stdout).expect("paths are UTF-8");
    list.split_terminator('\0').map(str::to_owned).collect()
}

/// `None` for what isn't text, and for a file that was deleted but is still in git's index.
fn read(path: &str) -> Option<Text> {
    let bytes = fs::read(root().join(path)).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let path = path.to_owned();
    Some(Text { path, text })
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
