//! From the path of a request to a file of the served folder.
//!
//! Owns the promise that nothing outside of the folder is ever read: not by `..`, encoded or
//! not, not by a drive or a backslash, and not by a symbolic link.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// This file.
    File(PathBuf),
    /// A folder, asked for without the slash at its end.
    Folder,
    /// Nothing that may be served.
    Nothing,
}

/// Looks `path` (percent-encoded, beginning with `/`) up below `root`, which is canonical.
pub(super) fn resolve(root: &Path, path: &str) -> Found {
    let Some(file) = locate(root, path) else {
        return Found::Nothing;
    };
    if file.is_file() {
        Found::File(file)
    } else if !file.is_dir() {
        Found::Nothing
    } else if path.ends_with('/') {
        match locate(&file, "/index.html") {
            Some(index) if index.is_file() && index.starts_with(root) => Found::File(index),
            _ => Found::Nothing,
        }
    } else {
        Found::Folder
    }
}

fn locate(root: &Path, path: &str) -> Option<PathBuf> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let mut file = root.to_path_buf();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        // A colon is a drive on Windows, a backslash a separator.
        if segment == ".." || segment.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(segment);
    }
    let file = file.canonicalize().ok()?;
    file.starts_with(root).then_some(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[track_caller]
    fn check(root: &Path, path: &str, expected: Option<&str>) {
        let expected = match expected {
            Some(file) => Found::File(root.join(file)),
            None => Found::Nothing,
        };
        assert_eq!(resolve(root, path), expected, "{path}");
    }

    #[test]
    fn stays_inside() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("a path").join("dist");
        fs::create_dir_all(root.join("a b/c")).expect("folders");
        for file in ["index.html", "a b/index.html", "a b/c/x.js", "../secret"] {
            fs::write(root.join(file), "").expect("a file");
        }
        check(&root, "/", Some("index.html"));
        check(&root, "//", Some("index.html"));
        check(&root, "/./index.html", Some("index.html"));
        check(&root, "/a%20b/", Some("a b/index.html"));
        check(&root, "/a%20b/c/x.js", Some("a b/c/x.js"));
        check(&root, "/a%20b/c/", None);
        check(&root, "/none", None);
        check(&root, "/../secret", None);
        check(&root, "/%2e%2e/secret", None);
        check(&root, "/..%2fsecret", None);
        check(&root, "/a%20b/../../secret", None);
        check(&root, "/..%5csecret", None);
        check(&root, "/C:/secret", None);
        check(&root, "/index.html%00.png", None);
        check(&root, "/%ff", None);
        assert_eq!(resolve(&root, "/a%20b/c"), Found::Folder);

        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../secret", root.join("link")).expect("a link");
            std::os::unix::fs::symlink("../../../secret", root.join("a b/c/index.html"))
                .expect("a link");
            check(&root, "/link", None);
            check(&root, "/a%20b/c/", None);
        }
    }
}
