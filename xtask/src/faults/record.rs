//! What a test of a fault has seen in an engine: written by the tests as a line, told by the commands as a
//! table.

use std::fmt::Write;

use super::{ROWS, Row};

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
