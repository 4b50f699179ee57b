//! docs/security.md says by which test each requirement is held: each is there, and so is what
//! SECURITY.md leads to.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use common::root;

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The tests that the document names: file and function; the function is empty where the whole file is
/// meant.
fn named() -> BTreeSet<(String, String)> {
    let text = text("docs/security.md");
    let spans = text.split('`').skip(1).step_by(2);
    let of_rust = spans.filter_map(|span| {
        let (file, function) = span.split_once("::").unwrap_or((span, ""));
        file.ends_with(".rs")
            .then(|| (file.to_owned(), function.to_owned()))
    });
    of_rust.collect()
}

#[test]
fn every_test_that_is_named_exists() {
    let named = named();
    assert!(named.len() > 60, "only {} are named", named.len());
    for (file, function) in named {
        let text = text(&file);
        let (before, found) = match text.split_once(&format!("fn {function}(")) {
            Some((before, _)) if !function.is_empty() => (before, true),
            _ => (&*text, function.is_empty() && text.contains("#[test]")),
        };
        assert!(found, "{file} has no test {function}");
        let tail: Vec<_> = before.lines().rev().take(6).collect();
        let is_test = tail
            .iter()
            .any(|line| line.contains("#[test]") || line.contains("#[tokio::test]"));
        assert!(
            function.is_empty() || is_test,
            "{function} in {file} is no test"
        );
    }
}

/// Each row of the tables of requirements names a test, or says that there is none.
#[test]
fn every_requirement_has_a_test_or_a_dash() {
    let text = text("docs/security.md");
    let (_, standard) = text.split_once("## OWASP ASVS 5.0").expect("is there");
    let rows = standard
        .lines()
        .filter(|line| line.starts_with("| ") && line.as_bytes()[2].is_ascii_digit());
    let mut without = 0;
    let mut numbers = BTreeSet::new();
    for row in rows {
        let cells: Vec<_> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [requirement, how, test] = &*cells else {
            panic!("{row}")
        };
        assert!(!how.is_empty(), "{row}");
        without += usize::from(*test == "–");
        assert!(*test == "–" || test.starts_with('`'), "{row}");
        for word in requirement.split([' ', ',']) {
            if word.starts_with(|c: char| c.is_ascii_digit()) && word.matches('.').count() == 2 {
                assert!(numbers.insert(word.to_owned()), "{word} stands twice");
            }
        }
    }
    assert!(numbers.len() > 50, "only {}", numbers.len());
    assert_eq!(
        without, 1,
        "rows without a test: of another kind, or forgotten"
    );
}

#[test]
fn what_it_leads_to_is_there() {
    for (document, folder) in [("SECURITY.md", ""), ("docs/security.md", "docs/")] {
        let text = text(document);
        for link in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let path = root()
                .join(folder)
                .join(link.split('#').next().expect("has one"));
            assert!(path.exists(), "{document} leads to {link}");
        }
        assert!(
            !text.contains('@') && !text.contains("://"),
            "{document} makes up an address"
        );
    }
}

/// What browsers have given up, or never had, is asked for nowhere: in no page, no script and no view.
#[test]
fn no_plug_in_is_asked_for() {
    let pages = ["index.html".into(), "src/embed/frame.html".into()];
    let mut files: Vec<PathBuf> = pages.into();
    for folder in ["src/embed", "src/views", "examples"] {
        within(&root().join(folder), &mut files);
    }
    assert!(files.len() > 80, "only {} files", files.len());
    for file in files {
        // Pictures are read as they come.
        let text = fs::read(root().join(&file)).expect("it is there");
        let text = String::from_utf8_lossy(&text).to_lowercase();
        for asked in [
            "<object",
            "<embed",
            "<applet",
            "('object'",
            "('embed'",
            "('applet'",
            "activexobject",
            "application/x-",
            "document.write",
            "keygen",
        ] {
            assert!(!text.contains(asked), "{}: {asked}", file.display());
        }
    }
}

/// All files in a folder, and in those within it.
fn within(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("can be read").path();
        if path.is_dir() {
            within(&path, files);
        } else {
            files.push(path);
        }
    }
}
