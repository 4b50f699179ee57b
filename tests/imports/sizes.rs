//! No more of a file is read into memory than what tells that it is too large.

use std::fs;

use cx_maturity::definition::MAX_DEFINITION_BYTES;
use cx_maturity::document::MAX_REPORT_BYTES;

use crate::common::root;

/// The number that a script names `MOST`.
fn most(script: &str) -> usize {
    let text = fs::read_to_string(root().join(script)).expect("is there");
    let (_, rest) = text.split_once("const MOST = ").expect("names it");
    let (number, _) = rest.split_once(';').expect("ends");
    number.replace('_', "").parse().expect("is a number")
}

#[test]
fn import_reads_one_byte_more_than_is_taken_and_no_100_mb() {
    let taken = MAX_REPORT_BYTES.max(MAX_DEFINITION_BYTES);
    assert_eq!(most("src/embed/bytes.js"), taken + 1);
    assert_eq!(most("src/embed/page.js"), taken);
}

/// A file is only ever read through a part of it: a way around would be one of these words.
#[test]
fn import_has_no_way_around_that() {
    for (folder, endings) in [("src/embed", ".js"), ("src/browser", ".rs")] {
        for file in fs::read_dir(root().join(folder)).expect("is there") {
            let path = file.expect("can be read").path();
            let name = path.display().to_string();
            if !name.ends_with(endings) {
                continue;
            }
            let text = fs::read_to_string(&path).expect("is text");
            let reads = ["file.text()", "given.arrayBuffer()", "read_as_text"];
            assert!(!reads.iter().any(|one| text.contains(one)), "{name}");
            let whole = text.matches("read_as_bytes(").count();
            let expected = usize::from(name.ends_with("files.rs"));
            assert_eq!(
                whole, expected,
                "{name}: read_bytes cuts, read_as_bytes does not"
            );
        }
    }
}
