//! Every file opens by saying what it owns.

use crate::repository::Text;
use crate::rule::{Breach, Rule};
use crate::source;

const RULE: Rule = Rule {
    name: "every Rust file opens with `//!` and at least one sentence",
    why: "a reader learns at the top what a module owns and what it refuses, and need not infer it",
    remedy: "write on line 1 `//! What this module owns.`, and `//! Refuses …` where it matters",
};

/// Shorter than this is a title, not a sentence.
const SHORTEST: usize = 40;

#[test]
fn the_house_keeps_it() {
    let breaches: Vec<_> = source::rust().into_iter().filter_map(breach).collect();
    RULE.keep(&breaches);
}

fn breach(file: &Text) -> Option<Breach> {
    let docs: Vec<_> = file
        .text
        .lines()
        .map_while(|line| line.strip_prefix("//!"))
        .map(str::trim)
        .collect();
    let docs = docs.join(" ");
    let what = if docs.is_empty() {
        "no module docs on line 1".to_owned()
    } else if docs.chars().count() < SHORTEST || !docs.contains(['.', '?', '!']) {
        format!("“{docs}” is no sentence of at least {SHORTEST} characters")
    } else {
        return None;
    };
    Some(Breach::new(&file.path, 1, what))
}

#[cfg(test)]
mod tests {
    use super::breach;
    use crate::repository::Text;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let (path, text) = ("src/a.rs".to_owned(), text.to_owned());
        let found: Vec<_> = breach(&Text { path, text }).into_iter().collect();
        assert_found(&found, expected);
    }

    #[test]
    fn a_sentence_on_the_first_line() {
        check(
            "//! What was given for each item, and\n//! nothing else.\n",
            &[],
        );
        check("use std::fmt;\n", &["1: no module docs on line 1"]);
        check(
            "\n//! What was given for each item, and no more.\n",
            &["1: no module docs on line 1"],
        );
        check(
            "//! Answers.\n",
            &["1: “Answers.” is no sentence of at least 40 characters"],
        );
        let title = "//! What was given for each of the many items\n";
        check(
            title,
            &[
                "1: “What was given for each of the many items” is no sentence of at least 40 characters",
            ],
        );
    }
}
