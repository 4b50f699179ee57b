//! Tables as comma-separated values that a spreadsheet opens right by a double click, in each
//! language, and in which no text is ever worked out as a formula.

use std::borrow::Cow;

use crate::locale::Locale;

/// What a cell holds.
#[derive(Clone, Debug)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A text from wherever: guarded against formulas.
    Text(Cow<'a, str>),
    /// A whole number.
    Integer(u64),
    /// A number of ten-thousandths, written with four places.
    TenThousandths(u64),
}

impl<'a> Cell<'a> {
    /// A text.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }

    /// A whole number.
    pub fn count(count: usize) -> Self {
        Self::Integer(count as u64)
    }

    /// A text, or nothing where it is empty.
    pub fn filled(text: String) -> Self {
        Self::maybe((!text.is_empty()).then(|| Self::text(text)))
    }

    /// A cell that may hold nothing.
    pub fn maybe(cell: Option<Self>) -> Self {
        cell.unwrap_or(Self::Empty)
    }
}

/// Tells spreadsheets that the text is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The rows as one text (RFC 4180), each as long as the first.
///
/// | language | separator | decimal mark |
/// |---|---|---|
/// | English | `,` | `.` |
/// | French, Italian | `;` | `,` |
///
/// A spreadsheet takes separator and decimal mark from the settings of its machine, and these are
/// what it expects there.
pub fn table(locale: Locale, rows: &[Vec<Cell>]) -> String {
    let (separator, decimal) = match locale {
        Locale::En => (',', '.'),
        Locale::Fr | Locale::It => (';', ','),
    };
    let mut text = String::from(BYTE_ORDER_MARK);
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                text.push(separator);
            }
            match cell {
                Cell::Empty => {}
                Cell::Text(words) => quoted(&guarded(words), &mut text),
                Cell::Integer(number) => text.push_str(&number.to_string()),
                Cell::TenThousandths(number) => {
                    let (whole, places) = (number / 10_000, number % 10_000);
                    text.push_str(&format!("{whole}{decimal}{places:04}"));
                }
            }
        }
        text.push_str("\r\n");
    }
    text
}

/// A text that no spreadsheet takes for a formula.
///
/// | begins with | becomes |
/// |---|---|
/// | `=` `+` `-` `@`, or their full-width forms | the same with `'` before it |
/// | white space or control characters, and then one of these | the same with `'` before it |
/// | a tab, a line break, or NUL | the same with `'` before it |
/// | anything else | itself |
///
/// | and within it, right after | becomes |
/// |---|---|
/// | `,` `;` `"`, a tab or a line break, one of these signs | the sign with `'` before it |
///
/// These are the beginnings that OWASP names ("CSV injection"), in every cell that a spreadsheet can
/// make of the text: one that is set to another separator, as in another language, splits it there.
pub fn guarded(text: &str) -> Cow<'_, str> {
    let risky = text.starts_with(['\t', '\r', '\n', '\0'])
        || text.trim_start_matches(is_unseen).starts_with(FORMULA);
    let mut places: Vec<usize> = risky.then_some(0).into_iter().collect();
    let pairs = text.char_indices().zip(text.char_indices().skip(1));
    let split =
        pairs.filter(|((_, before), (_, sign))| BREAKS.contains(before) && FORMULA.contains(sign));
    places.extend(split.map(|(_, (at, _))| at));
    if places.is_empty() {
        return text.into();
    }
    let mut guarded = text.to_owned();
    // From the end, so that the places before stay where they are.
    for at in places.into_iter().rev() {
        guarded.insert(at, '\'');
    }
    guarded.into()
}

/// With what a formula begins.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Where a spreadsheet may split a text that is meant as one.
const BREAKS: [char; 6] = [',', ';', '"', '\t', '\r', '\n'];

/// What may stand before a formula without being seen: blanks, controls, marks of direction and width.
fn is_unseen(c: char) -> bool {
    let unseen = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
    unseen || c.is_whitespace() || c.is_control() || c == BYTE_ORDER_MARK
}

/// Quotes what a reader would else split or trim.
fn quoted(words: &str, text: &mut String) {
    let edges = words.starts_with(char::is_whitespace) || words.ends_with(char::is_whitespace);
    let needed = edges || words.contains([',', ';', '"', '\t', '\r', '\n']);
    if !needed {
        text.push_str(words);
        return;
    }
    text.push('"');
    text.push_str(&words.replace('"', "\"\""));
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_guarded(text: &str, expected: &str) {
        assert_eq!(guarded(text), expected, "{text:?}");
    }

    #[test]
    fn the_table_of_beginnings() {
        for risky in [
            "=1+1",
            "=cmd|'/C calc'!A0",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+1",
            "-1",
            "@SUM(A1)",
            "\tno formula",
            "\u{200b}=1",
            "\u{202e}=1",
            "\u{2066}@SUM(A1)",
            "\r",
            "\0",
            "＝1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "  =1",
            "\u{a0}=1",
            "\u{feff}=1",
            "-",
        ] {
            check_guarded(risky, &format!("'{risky}"));
        }
        for harmless in [
            "",
            "a=1",
            "1-1",
            "'=1",
            " a",
            "–1",
            "(-1)",
            "à",
            "#",
            "soon, -5 %",
            "a; b",
            "\"a\"",
        ] {
            check_guarded(harmless, harmless);
        }
    }

    #[test]
    fn each_cell_that_a_text_may_be_split_into_is_guarded() {
        for (text, expected) in [
            ("x,=1+1", "x,'=1+1"),
            ("x;+1;-1", "x;'+1;'-1"),
            ("first\n=1", "first\n'=1"),
            ("first\r\n@SUM(A1)", "first\r\n'@SUM(A1)"),
            ("a\t－1", "a\t'－1"),
            ("\"=1\"", "\"'=1\""),
            ("\t=1", "'\t'=1"),
            ("=a,=b", "'=a,'=b"),
        ] {
            check_guarded(text, expected);
        }
    }

    fn check(locale: Locale, cells: &[Cell], expected: &str) {
        let found = table(locale, &[cells.to_vec()]);
        assert_eq!(found, format!("\u{feff}{expected}\r\n"), "{locale:?}");
    }

    #[test]
    fn each_language_has_its_separator_and_its_decimal_mark() {
        let cells = [
            Cell::text("a"),
            Cell::Empty,
            Cell::Integer(80),
            Cell::TenThousandths(8_005),
            Cell::TenThousandths(10_000),
        ];
        check(Locale::En, &cells, "a,,80,0.8005,1.0000");
        check(Locale::Fr, &cells, "a;;80;0,8005;1,0000");
        check(Locale::It, &cells, "a;;80;0,8005;1,0000");
    }

    #[test]
    fn what_would_be_split_or_trimmed_is_quoted() {
        let check = |text: &str, expected: &str| check(Locale::En, &[Cell::text(text)], expected);
        check("one, two", "\"one, two\"");
        check("one; two", "\"one; two\"");
        check("say \"yes\"", "\"say \"\"yes\"\"\"");
        check("one\r\ntwo", "\"one\r\ntwo\"");
        check(" one", "\" one\"");
        check("=A1,\"x\"", "\"'=A1,\"\"x\"\"\"");
        check("one two", "one two");
    }
}
