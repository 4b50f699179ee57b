//! ARCHITECTURE.md shows the same table to readers: each cell agrees with [`TABLE`].

use std::collections::BTreeSet;

use super::table::{Room, TABLE};
use crate::repository;
use crate::rule::{Breach, Rule};

const FILE: &str = "ARCHITECTURE.md";
const HEADING: &str = "## Who may import whom";

const RULE: Rule = Rule {
    name: "ARCHITECTURE.md shows the import table that the tests enforce",
    why: "a map that differs from the house sends its readers against walls",
    remedy: "put the rows as the last entry above has them, or change the table of the tests, \
             tests/house_rules/imports/table.rs; sentences around the table are free",
};

#[test]
fn the_house_keeps_it() {
    let text = repository::file(FILE).map_or("", |file| file.text.as_str());
    RULE.keep(&breaches(TABLE, text));
}

/// A row of the table: its line, and the words of its cells.
type Row<'a> = (usize, Vec<BTreeSet<&'a str>>);

fn breaches(table: &[Room], text: &str) -> Vec<Breach> {
    let (rows, section) = (rows(text), section(table));
    let expected = self::rows(&section);
    let lacks = |rows: &[Row<'_>], cells| !rows.iter().any(|(_, row)| row == cells);
    let wrong = rows.iter().filter(|(_, cells)| lacks(&expected, cells));
    let missing = expected
        .iter()
        .filter(|(_, cells)| !rows.is_empty() && lacks(&rows, cells));
    let wrong = wrong.map(|(line, cells)| (*line, format!("not so: {}", show(cells))));
    let missing = missing.map(|(_, cells)| (1, format!("missing: {}", show(cells))));
    let mut found: Vec<_> = wrong.chain(missing).collect();
    if rows.is_empty() || !found.is_empty() {
        found.push((1, format!("the section must read:\n\n{section}")));
    }
    let breach = |(line, what)| Breach::new(FILE, line, what);
    found.into_iter().map(breach).collect()
}

/// The rows below the heading, the header's two left out.
fn rows(text: &str) -> Vec<Row<'_>> {
    let lines = text.lines().enumerate();
    let section = lines
        .skip_while(|(_, line)| line.trim_end() != HEADING)
        .skip(1);
    let table = section
        .take_while(|(_, line)| !line.starts_with('#'))
        .filter(|(_, line)| line.starts_with('|'));
    table
        .skip(2)
        .map(|(at, line)| (at + 1, cells(line)))
        .collect()
}

fn cells(line: &str) -> Vec<BTreeSet<&str>> {
    let words = |cell| {
        let words = str::split(cell, ',').map(|word| word.trim().trim_matches('`'));
        words
            .filter(|word| !["", "-", "–", "—"].contains(word))
            .collect()
    };
    line.trim()
        .trim_matches('|')
        .split('|')
        .map(words)
        .collect()
}

/// The section as it must be, but for the sentences around the table.
fn section(table: &[Room]) -> String {
    let list = |words: Vec<_>| match words.as_slice() {
        [] => "–".to_owned(),
        words => format!("`{}`", words.join("`, `")),
    };
    let rows: String = table
        .iter()
        .map(|room| {
            let (rooms, crates) = (list(room.rooms().collect()), list(room.crates().collect()));
            format!("| `{}` | {rooms} | {crates} |\n", room.name)
        })
        .collect();
    format!("{HEADING}\n\n| room | may import | crates |\n|---|---|---|\n{rows}")
}

fn show(cells: &[BTreeSet<&str>]) -> String {
    let cells = cells
        .iter()
        .map(|words| words.iter().copied().collect::<Vec<_>>().join(", "));
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

#[cfg(test)]
mod tests {
    use super::{breaches, section};
    use crate::imports::table::SAMPLE;
    use crate::rule::assert_found;

    /// Besides the last breach, which shows the section as it must be.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut found = breaches(SAMPLE, text);
        let last = found.pop();
        assert_eq!(last.is_some(), !expected.is_empty());
        assert!(last.is_none_or(|last| last.what.ends_with(&section(SAMPLE))));
        assert_found(&found, expected);
    }

    const ROW: &str = "| `session` | `locale` | `strsim` |\n";

    #[test]
    fn the_section_agrees_whatever_is_written_around_it() {
        let section = section(SAMPLE);
        check(
            &format!("# Architecture\n\n{section}\n## Names\n| a | b |\n"),
            &[],
        );
        let text = section.replace("whom\n", "whom\n\nA test enforces it.\n");
        check(&text.replace(ROW, "| session | locale | strsim |\n"), &[]);
        check(&text.replace('–', "—"), &[]);
    }

    #[test]
    fn a_row_that_is_lacking_or_wrong_is_told() {
        let section = section(SAMPLE);
        let missing = "1: missing: | session | locale | strsim |";
        check(&section.replace(ROW, ""), &[missing]);
        let other = "| `session` | `locale`, `views` | – |\n";
        let wrong = "6: not so: | session | locale, views |  |";
        check(&section.replace(ROW, other), &[wrong, missing]);
        let attic = "11: not so: | attic |  |  |";
        check(&(section + "| `attic` | – | – |\n"), &[attic]);
    }

    #[test]
    fn without_the_section_the_message_says_how_to_write_it() {
        let found = breaches(SAMPLE, "# Architecture\n");
        assert_eq!(found.len(), 1);
        assert!(found[0].what.ends_with(&section(SAMPLE)));
    }
}
