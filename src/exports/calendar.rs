//! The plan as entries of a calendar (RFC 5545): a whole day for each action that is open and has
//! a due day.

use super::task::{Task, tasks};
use crate::date::Date;
use crate::definition::{Assessment, Texts};
use crate::plan::{Plan, What};

/// The calendar; none where no open action has a due day, since a calendar must hold something.
///
/// | property | is |
/// |---|---|
/// | `UID` | the same for the same action of the same assessment, so that a calendar moves an entry that is taken in again with another day, and doesn't double it |
/// | `DTSTAMP` | the day it is made, at 0:00 UTC |
/// | `DTSTART` | the due day; with no end it lasts that one day |
/// | `TRANSP` | a day that an action is due is not a day that is taken |
/// | `CATEGORIES` | the product, and the names of the action's dimensions |
pub fn calendar(
    assessment: &Assessment,
    texts: &Texts,
    plan: &Plan,
    today: Date,
) -> Option<String> {
    let mut calendar = String::new();
    let tasks = tasks(assessment, texts, plan);
    for (at, task) in tasks.iter().enumerate() {
        let Some(due) = task.entry.due.filter(|_| !task.entry.done) else {
            continue;
        };
        let before = tasks[..at].iter();
        let before = before.filter(|other| other.entry.what == task.entry.what);
        let uid = uid(assessment, &task.entry.what, before.count());
        event(assessment, texts, task, &uid, (due, today), &mut calendar);
    }
    if calendar.is_empty() {
        return None;
    }
    let mut whole = String::new();
    let tag = texts.locale.tag().to_ascii_uppercase();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        &format!("PRODID:-//CX Maturity//CX Maturity//{tag}"),
        "CALSCALE:GREGORIAN",
    ] {
        whole.push_str(&folded(line));
    }
    Some(whole + &calendar + "END:VCALENDAR\r\n")
}

fn event(
    assessment: &Assessment,
    texts: &Texts,
    task: &Task,
    uid: &str,
    (due, today): (Date, Date),
    calendar: &mut String,
) {
    let mut line = |line: &str| calendar.push_str(&folded(line));
    let description = task.description(texts.locale);
    let dimensions = task.dimensions(assessment).into_iter();
    let dimensions = dimensions.map(|one| escaped(&texts.dimension(one).name));
    let categories: Vec<_> = std::iter::once("CX Maturity".to_owned())
        .chain(dimensions)
        .collect();
    line("BEGIN:VEVENT");
    line(&format!("UID:{uid}"));
    line(&format!("DTSTAMP:{}T000000Z", basic(today)));
    line(&format!("DTSTART;VALUE=DATE:{}", basic(due)));
    line("TRANSP:TRANSPARENT");
    line(&format!("SUMMARY:{}", escaped(task.title())));
    if !description.is_empty() {
        line(&format!("DESCRIPTION:{}", escaped(&description)));
    }
    line(&format!("CATEGORIES:{}", categories.join(",")));
    line("END:VEVENT");
}

/// `20261122`.
fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// An id that lasts: of an action of the library its own, of an own one the hash of its words;
/// `before` tells how many entries say the same before it.
fn uid(assessment: &Assessment, what: &What, before: usize) -> String {
    let name = match what {
        What::Proposed(id) => id.to_string(),
        What::Own(words) => format!("own-{:016x}", hash(words)),
    };
    let again = match before {
        0 => String::new(),
        _ => format!("-{}", before + 1),
    };
    escaped(&format!("{name}{again}@{}.cx-maturity", assessment.id))
}

/// FNV-1a, 64 bits: tells texts apart, and guards nothing.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// A text as the value of a property.
///
/// | has | is written |
/// |---|---|
/// | `\` `;` `,` | with `\` before it |
/// | a line break of any kind | `\n` |
/// | any other control character but the tab | not at all |
pub fn escaped(text: &str) -> String {
    let mut found = String::new();
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => found.extend(['\\', c]),
            '\n' | '\r' => found.push_str("\\n"),
            '\t' => found.push(c),
            c if c.is_control() => {}
            c => found.push(c),
        }
    }
    found
}

/// The most octets of a line, its break left out.
const LINE: usize = 75;

/// A line folded so that none is longer than 75 octets, its break left out: what goes on begins
/// with a blank. No character is split.
pub fn folded(line: &str) -> String {
    let mut found = String::new();
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LINE {
            found.push_str("\r\n ");
            length = 1;
        }
        found.push(c);
        length += c.len_utf8();
    }
    found + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_escaped(text: &str, expected: &str) {
        assert_eq!(escaped(text), expected, "{text:?}");
    }

    #[test]
    fn the_table_of_escapes() {
        check_escaped("one, two; three", "one\\, two\\; three");
        check_escaped("C:\\new", "C:\\\\new");
        check_escaped("one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour");
        check_escaped("one\ttwo\u{7}\0", "one\ttwo");
        check_escaped("50 % of « them » : “yes”", "50 % of « them » : “yes”");
    }

    fn check_folded(line: &str, expected: &[usize]) {
        let folded = folded(line);
        let lengths: Vec<_> = folded.split_terminator("\r\n").map(str::len).collect();
        assert_eq!(lengths, expected, "{line}");
    }

    #[test]
    fn a_line_is_folded_where_it_is_too_long() {
        check_folded("", &[0]);
        check_folded(&"a".repeat(75), &[75]);
        check_folded(&"a".repeat(76), &[75, 2]);
        check_folded(&"a".repeat(150), &[75, 75, 2]);
        // 37 of two octets are 74; the 38th would be split.
        check_folded(&"é".repeat(40), &[74, 7]);
        check_folded(&format!("a{}", "é".repeat(40)), &[75, 7]);
        // Four octets each: 18 are 72.
        check_folded(&"😀".repeat(19), &[72, 5]);
    }

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(hash(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(hash("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(hash("foobar"), 0x8594_4171_f739_67e8);
    }
}
