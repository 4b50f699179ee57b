//! The faults that the product is built for: the one list of them, and what was seen of each in browsers
//! (`record`).
//!
//! Refuses to know how a fault is brought about: that is told by the tests, in a module of
//! `tests/e2e/tests/faults/` that bears the name of the row.

mod record;

pub use record::{Outcome, Record, missing, table};

/// One fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name of its module of tests.
    pub name: &'static str,
    /// What goes wrong.
    pub fault: &'static str,
    /// What must happen then.
    pub expected: &'static str,
}

const fn row(name: &'static str, fault: &'static str, expected: &'static str) -> Row {
    Row {
        name,
        fault,
        expected,
    }
}

/// All of them, in the order in which they are told.
pub const ROWS: [Row; 18] = [
    row(
        "storage_fails",
        "storage throws, is absent, full",
        "works in memory; a notice that stays, with a file to take along; the old value whole; no retry loop",
    ),
    row(
        "unreadable",
        "what is stored is no JSON, cut, of a wrong checksum",
        "restore the last good copy, start afresh, or download it as it is: the respondent chooses",
    ),
    row(
        "other_format",
        "an older format; a newer format",
        "migrated, the same report; a notice, and nothing written",
    ),
    row(
        "tampered",
        "tampered, out of range",
        "what does not fit is set aside and told; the rest stays; scores stay in range",
    ),
    row(
        "two_tabs",
        "two tabs",
        "put together answer by answer, with a notice; nothing overwritten in silence",
    ),
    row(
        "tab_gone",
        "a tab crashes, is closed, goes back and forward; the browser is killed",
        "the last answer is there",
    ),
    row(
        "no_program",
        "the program is missing, cut, of a wrong type, stalled; not supported; blocked; scripts are off",
        "within 10 s a panel in the reader's language: reason, retry, the questions to read and print",
    ),
    row(
        "offline",
        "offline after the first load",
        "reload, change of language, whole runs, export",
    ),
    row(
        "new_version",
        "a new version while a run is under way",
        "never swapped in mid-run; a notice; the old files stay until nobody uses them",
    ),
    row(
        "new_definition",
        "a new definition under half-filled answers",
        "unchanged questions keep their answers, changed ones ask for a look, removed ones go along in the export",
    ),
    row(
        "imports",
        "a file of 100 MB, deep, of a million keys, bad UTF-8, `__proto__`, NaN, wrong types, unknown or double ids",
        "refused or listed, with place and expectation; under a second; memory flat; the answers untouched",
    ),
    row(
        "markup",
        "HTML, script, `javascript:` in definitions, notes, imports, file names",
        "shown as text; links only https and mailto",
    ),
    row(
        "csv_formulas",
        "cells that begin with = + - @, a tab, a line break",
        "guarded; a spreadsheet of the language opens the file right",
    ),
    row(
        "a_panic",
        "the program stops by an error of its own",
        "a panel; what is stored untouched; a download without any program",
    ),
    row(
        "shared_computer",
        "a shared computer",
        "erase mine and only mine, asked first and undone; `session` and `none` as they say",
    ),
    row(
        "host_page",
        "a host page with hostile styles, big fonts, right to left",
        "the same layout",
    ),
    row("foreign_messages", "messages of strangers", "ignored"),
    row(
        "network_after_load",
        "the network after the load",
        "not one request",
    ),
];

/// The row of this name.
#[must_use]
pub fn named(name: &str) -> Option<Row> {
    ROWS.into_iter().find(|row| row.name == name)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    /// Each row has its file of tests, and each file its row.
    #[test]
    fn every_row_has_its_tests() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/e2e/tests");
        let modules = fs::read_to_string(folder.join("faults.rs")).expect("is there");
        for Row { name, .. } in ROWS {
            let text = fs::read_to_string(folder.join(format!("faults/{name}.rs")));
            let text = text.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(text.contains("#[tokio::test]"), "{name} has no test");
            assert!(modules.contains(&format!("mod {name};")), "{name}");
            let recorded = format!("const ROW: &str = \"{name}\";");
            assert!(text.contains(&recorded), "{name} records another row");
            let tests = text.matches("#[tokio::test]").count();
            let records = text.matches("fault::").count();
            assert!(records >= tests, "{name} has a test that records nothing");
        }
        for file in fs::read_dir(folder.join("faults")).expect("is there") {
            let file = file.expect("can be read").path();
            let name = file.file_stem().expect("has one").to_string_lossy();
            assert!(named(&name).is_some(), "{name} is no row");
        }
    }
}
