//! What was left for later is done, or is an issue: it never stays as a mark in the code.

use crate::repository::{self, Text};
use crate::rule::{Breach, Rule};

const RULE: Rule = Rule {
    name: "no mark of unfinished work, no skipped test, no debug output",
    why: "a mark is read by nobody, a skipped test protects nothing, and both stay for years",
    remedy: "finish it, or take it out and write an issue that says what is missing and why",
};

/// Where to look.
const PLACES: [&str; 5] = ["src/", "xtask/", "tests/", "styles/", "index.html"];

/// In two parts each, so that this file holds none of them: a word stands alone, a macro is
/// called, an attribute is opened.
const MARKS: [(Kind, &str); 7] = [
    (Kind::Macro, concat!("to", "do")),
    (Kind::Macro, concat!("unimple", "mented")),
    (Kind::Macro, concat!("d", "bg")),
    (Kind::Word, concat!("TO", "DO")),
    (Kind::Word, concat!("FIX", "ME")),
    (Kind::Word, concat!("X", "XX")),
    (Kind::Attribute, concat!("ig", "nore")),
];

#[derive(Clone, Copy)]
enum Kind {
    Word,
    Macro,
    Attribute,
}

#[test]
fn the_house_keeps_it() {
    let files = repository::under(&PLACES, &[""]);
    let breaches: Vec<_> = files.into_iter().flat_map(breaches).collect();
    RULE.keep(&breaches);
}

fn breaches(file: &Text) -> Vec<Breach> {
    let mut found = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        for (kind, mark) in MARKS {
            if line
                .match_indices(mark)
                .any(|(start, _)| is_mark(kind, line, start, mark))
            {
                found.push(Breach::new(&file.path, at + 1, format!("`{mark}`")));
            }
        }
    }
    found
}

fn is_mark(kind: Kind, line: &str, start: usize, mark: &str) -> bool {
    let before = &line[..start];
    let after = &line[start + mark.len()..];
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    let alone = !before.ends_with(in_word) && !after.starts_with(in_word);
    alone
        && match kind {
            Kind::Word => true,
            Kind::Macro => after.starts_with('!') && after[1..].starts_with(['(', '[', '{']),
            Kind::Attribute => before.ends_with("#["),
        }
}

#[cfg(test)]
mod tests {
    use super::{MARKS, breaches};
    use crate::repository::Text;
    use crate::rule::assert_found;

    /// `@0` stands for the first of the marks.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let fill = |text: &str| {
            let marks = MARKS.iter().enumerate();
            marks.fold(text.to_owned(), |text, (at, (_, mark))| {
                text.replace(&format!("@{at}"), mark)
            })
        };
        let (path, text) = ("src/a.rs".to_owned(), fill(text));
        let expected: Vec<_> = expected.iter().map(|line| fill(line)).collect();
        let expected: Vec<_> = expected.iter().map(String::as_str).collect();
        assert_found(&breaches(&Text { path, text }), &expected);
    }

    #[test]
    fn every_mark_is_found() {
        check("fn f() {\n    @0!()\n}\n", &["2: `@0`"]);
        check("@1!(\"later\")", &["1: `@1`"]);
        check("let x = @2!(y);", &["1: `@2`"]);
        check("// @3: later", &["1: `@3`"]);
        check("/* @4 */\n<!--@5-->", &["1: `@4`", "2: `@5`"]);
        check("#[@6]\n#[@6 = \"slow\"]", &["1: `@6`", "2: `@6`"]);
    }

    #[test]
    fn words_that_only_look_like_marks_pass() {
        check("le cose @0! E poi; fn @0() {}; MA@3; @5X; @2_macro", &[]);
        check("if @6 { return }", &[]);
    }
}
