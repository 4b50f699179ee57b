//! The stylesheets: files joined in the order of their layers, comments and blanks taken out.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// What the first program needs; `@layer` in the first gives the order, so this order only keeps it
/// first.
const ANSWERING: [&str; 6] = ["layers", "tokens", "base", "layout", "controls", "print"];

/// What the second needs besides.
const REPORTING: [&str; 6] = [
    "report",
    "plan",
    "charts",
    "privacy",
    "contribution",
    "print-report",
];

/// What the third needs besides.
const CHECKING: [&str; 2] = ["author", "drop"];

/// What the fourth needs besides.
const MERGING: [&str; 8] = [
    "report",
    "plan",
    "charts",
    "drop",
    "team",
    "team-plan",
    "merging",
    "print-report",
];

/// What an assessment on paper needs, on a page of its own.
const PAPER: [&str; 5] = ["layers", "tokens", "base", "page", "paper"];

/// The stylesheet of a program.
pub fn of_program(folder: &Path, program: &str) -> Result<String> {
    let names: &[&str] = match program {
        "reporting" => &REPORTING,
        "checking" => &CHECKING,
        "merging" => &MERGING,
        _ => &ANSWERING,
    };
    joined(folder, names)
}

/// The stylesheet of the pages that hold an assessment on paper.
pub fn paper(folder: &Path) -> Result<String> {
    joined(folder, &PAPER)
}

/// A page's own stylesheet.
pub fn named(folder: &Path, name: &str) -> Result<String> {
    read(folder, name).map(|css| minified(&css))
}

fn joined(folder: &Path, names: &[&str]) -> Result<String> {
    let mut css = String::new();
    for name in names {
        css.push_str(&read(folder, name)?);
    }
    Ok(minified(&css))
}

fn read(folder: &Path, name: &str) -> Result<String> {
    let path = folder.join(format!("{name}.css"));
    fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
}

/// Takes out comments, and blanks that separate nothing. Blanks around `:` stay, since before a
/// colon one is the descendant combinator; texts in quotes here hold no runs of blanks.
fn minified(css: &str) -> String {
    let mut css = css.to_owned();
    while let Some((before, after)) = css.split_once("/*") {
        let after = after.split_once("*/").map_or("", |(_, after)| after);
        css = format!("{before}{after}");
    }
    let mut minified = String::with_capacity(css.len());
    for word in css.split_whitespace() {
        let tight = minified.ends_with(['{', '}', ';', ',']) || word.starts_with(['{', '}']);
        if !tight && !minified.is_empty() {
            minified.push(' ');
        }
        minified.push_str(word);
    }
    minified.replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::minified;

    fn check(css: &str, expected: &str) {
        assert_eq!(minified(css), expected);
    }

    #[test]
    fn what_separates_stays() {
        check("/* a */ a b {\n  c: d e;\n}\n", "a b{c: d e}");
        check(".a :is(b, c) {}", ".a :is(b,c){}");
        check("@layer a, b;\n@layer a { }", "@layer a,b;@layer a{}");
        check("a { width: calc(1em + 2px); }", "a{width: calc(1em + 2px)}");
    }
}
