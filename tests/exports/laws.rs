//! Laws of what is taken along, tried on texts as nasty as they come.

use cx_maturity::exports::{Cell, Kind, Line, escaped, file_name, folded, guarded, lines, table};
use cx_maturity::locale::Locale;
use cx_maturity::plan::Plan;
use icalendar::Component;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::TestCaseError;
use roxmltree::Document;

use super::calendars::events;
use super::tables::read;
use super::{day, entry, own, runner};

/// Any text, the marks that a format could stumble over among its characters.
fn nasty() -> impl Strategy<Value = String> {
    let marks = "=+-@'\",;:\\|&<> \t\r\n\0\u{a0}\u{202f}\u{feff}＝＠é😀nN";
    let marks: Vec<char> = marks.chars().collect();
    let any_char = prop_oneof![3 => select(marks), 1 => any::<char>()];
    vec(any_char, 0..120).prop_map(|chars| chars.into_iter().collect())
}

fn law(check: impl Fn(String) -> Result<(), TestCaseError>) {
    let run = runner().run(&nasty(), check);
    run.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_table_gives_back_what_was_put_in() {
    law(|text| {
        for locale in Locale::ALL {
            let cells = [&text, "one", &text].map(Cell::text).to_vec();
            let row = vec![Cell::Integer(1), Cell::Empty, Cell::TenThousandths(5)];
            let found = read(locale, &table(locale, &[cells, row]));
            let guarded = guarded(&text);
            prop_assert_eq!(&found[0], &[&*guarded, "one", &*guarded]);
            prop_assert_eq!(found[1][1].as_str(), "");
        }
        Ok(())
    });
}

#[test]
fn no_text_is_a_formula() {
    law(|text| {
        let guarded = guarded(&text);
        // Nothing but marks is added to it.
        let mut left = text.chars().peekable();
        let added = guarded.chars().filter(|c| left.next_if_eq(c).is_none());
        prop_assert!(added.into_iter().all(|c| c == '\''));
        prop_assert!(left.next().is_none());
        let first = guarded.trim_start().chars().next();
        prop_assert!(!first.is_some_and(|first| "=+-@＝＋－＠".contains(first)));
        prop_assert!(!guarded.starts_with(['\t', '\r', '\n', '\0']));
        Ok(())
    });
}

/// A spreadsheet takes the separator from its machine: where it is another one, texts are split at
/// other places, and what begins there is no formula either.
#[test]
fn no_text_is_a_formula_by_whatever_separator() {
    law(|text| {
        for locale in Locale::ALL {
            let row = [&text, "one", &text].map(Cell::text).to_vec();
            let table = table(locale, &[row]);
            for separator in [b',', b';', b'\t'] {
                let bytes = table.trim_start_matches('\u{feff}').as_bytes();
                let mut reader = csv::ReaderBuilder::new();
                let reader = reader
                    .has_headers(false)
                    .flexible(true)
                    .delimiter(separator);
                for row in reader.from_reader(bytes).records() {
                    for cell in &row.expect("is text") {
                        let formula =
                            cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
                        prop_assert!(!formula, "{cell:?} of {table:?} by {separator}");
                    }
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_line_is_folded_and_unfolded_to_the_same() {
    law(|text| {
        let line = format!("SUMMARY:{}", escaped(&text));
        let folded = folded(&line);
        let mut lines = folded.split("\r\n");
        prop_assert!(lines.all(|line| line.len() <= 75));
        prop_assert!(folded.ends_with("\r\n") && !folded.trim_end().contains("\n\r"));
        prop_assert_eq!(folded.replace("\r\n ", ""), format!("{line}\r\n"));
        Ok(())
    });
}

/// What a reader makes of a value (RFC 5545, 3.3.11).
fn unescaped(value: &str) -> String {
    let mut found = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => found.extend(chars.next().map(|c| if c == 'n' { '\n' } else { c })),
            (c, false) => found.push(c),
        }
    }
    found
}

#[test]
fn a_calendar_gives_back_what_was_put_in() {
    law(|text| {
        let plain = text.replace("\r\n", "\n").replace('\r', "\n");
        let kept = |c: &char| !c.is_control() || ['\n', '\t'].contains(c);
        let plain: String = plain.chars().filter(kept).collect();
        prop_assert_eq!(unescaped(&escaped(&text)), plain);
        let plan = Plan {
            entries: vec![entry(own(&text), true, Some("2026-12-01"))],
            ..Plan::default()
        };
        let events = events(Locale::En, &plan);
        prop_assert_eq!(events.len(), 1);
        prop_assert!(events[0].get_uid().is_some_and(|uid| uid.is_ascii()));
        Ok(())
    });
}

#[test]
fn a_drawing_holds_every_text() {
    law(|text| {
        let line = Line {
            name: text.clone(),
            points: vec![(text.clone(), Some(50)), (text.clone(), Some(900))],
            breaks: vec![1],
        };
        let picture = lines(Locale::Fr, &text, &[line]).expect("has scores");
        let document = Document::parse(&picture.svg);
        prop_assert!(document.is_ok(), "{document:?}");
        Ok(())
    });
}

#[test]
fn a_file_name_is_safe() {
    law(|text| {
        let name = file_name(&text, Kind::Scores, day("2026-11-22"));
        let safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        prop_assert!(name.chars().all(safe), "{name}");
        prop_assert!(name.starts_with("cx-maturity-") && !name.contains("--"));
        prop_assert_eq!(name.matches('.').count(), 1);
        // Some systems take no more than 255 bytes.
        prop_assert!(name.len() <= 120, "{name}");
        Ok(())
    });
}
