//! The faults that the product is built for: the one list of them, and what was seen of each in browsers.
//!
//! Owns the list and the form of a record. Refuses to know how a fault is brought about: that is told by
//! the tests, in a module of `tests/e2e/tests/faults/` that bears the name of the row.

use std::fmt::Write;

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

/// How a test of a row ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What must happen happened.
    Held,
    /// Something else did.
    Failed,
    /// The engine, or what drives it, can't bring the fault about.
    NotRun,
}

/// What one test of a row has seen in an engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The name of the row.
    pub row: String,
    /// Which of its tests.
    pub case: String,
    /// The engine's name.
    pub engine: String,
    /// How it ended.
    pub outcome: Outcome,
    /// What was seen; or why it was not run.
    pub seen: String,
}

impl Record {
    /// As a line of a file, which ends it.
    #[must_use]
    pub fn line(&self) -> String {
        let outcome = match self.outcome {
            Outcome::Held => "held",
            Outcome::Failed => "failed",
            Outcome::NotRun => "not run",
        };
        // What was seen may have line breaks, and tabs.
        let seen: Vec<&str> = self.seen.split_whitespace().collect();
        let parts = [&*self.row, &*self.case, &*self.engine, outcome];
        format!("{}\t{}\n", parts.join("\t"), seen.join(" "))
    }

    /// What a line says; nothing where it is none of these.
    #[must_use]
    pub fn read(line: &str) -> Option<Record> {
        let parts: Vec<&str> = line.split('\t').collect();
        let [row, case, engine, outcome, seen] = *parts else {
            return None;
        };
        Some(Record {
            row: row.to_owned(),
            case: case.to_owned(),
            engine: engine.to_owned(),
            outcome: match outcome {
                "held" => Outcome::Held,
                "failed" => Outcome::Failed,
                "not run" => Outcome::NotRun,
                _ => return None,
            },
            seen: seen.to_owned(),
        })
    }

    fn told(&self) -> String {
        let (case, seen) = (&self.case, &self.seen);
        match self.outcome {
            Outcome::Held => format!("{case}: {seen}"),
            Outcome::Failed => format!("FAILED, {case}: {seen}"),
            Outcome::NotRun => format!("not run, {case}: {seen}"),
        }
    }
}

/// The table: each fault with what is expected, and for each engine what was seen; where no test of a
/// row has run, that.
#[must_use]
pub fn table(engines: &[&str], records: &[Record]) -> String {
    let mut told = String::new();
    for row in &ROWS {
        let _ = writeln!(told, "\n{}\n  expected: {}", row.fault, row.expected);
        for engine in engines {
            let mut seen: Vec<String> = of(row, engine, records).map(Record::told).collect();
            if seen.is_empty() {
                seen.push("NO TEST of this fault has run".to_owned());
            }
            seen.sort();
            for one in seen {
                let _ = writeln!(told, "  {engine}: {one}");
            }
        }
    }
    told
}

/// The faults of which no test has run in an engine.
#[must_use]
pub fn missing(engines: &[&str], records: &[Record]) -> Vec<String> {
    let all = engines.iter().flat_map(|engine| {
        let without = move |row: &&Row| of(row, engine, records).next().is_none();
        let rows = ROWS.iter().filter(without);
        rows.map(move |row| format!("{} in {engine}", row.name))
    });
    all.collect()
}

fn of<'a>(row: &Row, engine: &str, records: &'a [Record]) -> impl Iterator<Item = &'a Record> {
    let (row, engine) = (row.name, engine.to_owned());
    let of = move |record: &&Record| record.row == row && record.engine == engine;
    records.iter().filter(of)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn seen(case: &str, engine: &str, outcome: Outcome, seen: &str) -> Record {
        Record {
            row: "two_tabs".to_owned(),
            case: case.to_owned(),
            engine: engine.to_owned(),
            outcome,
            seen: seen.to_owned(),
        }
    }

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

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let record = seen("a notice", "firefox", Outcome::Held, "5 of 5\n\tanswers");
        let line = record.line();
        assert_eq!(line.matches('\n').count(), 1);
        let expected = seen("a notice", "firefox", Outcome::Held, "5 of 5 answers");
        assert_eq!(Record::read(line.trim_end()), Some(expected));
        assert_eq!(Record::read("two_tabs\ta notice\tfirefox"), None);
    }

    #[test]
    fn what_failed_and_what_did_not_run_is_told() {
        let records = [
            seen("a notice", "chromium", Outcome::Held, "“Open in another”"),
            seen("orders", "chromium", Outcome::Failed, "1 answer lost"),
            seen("orders", "webkit", Outcome::NotRun, "it can't"),
        ];
        let told = table(&["chromium", "webkit", "firefox"], &records);
        let expected = "\
two tabs
  expected: put together answer by answer, with a notice; nothing overwritten in silence
  chromium: FAILED, orders: 1 answer lost
  chromium: a notice: “Open in another”
  webkit: not run, orders: it can't
  firefox: NO TEST of this fault has run
";
        assert!(told.contains(expected), "{told}");
        let missing = missing(&["chromium", "firefox"], &records);
        assert_eq!(missing.len(), 2 * ROWS.len() - 1);
        assert!(!missing.contains(&"two_tabs in chromium".to_owned()));
    }
}
