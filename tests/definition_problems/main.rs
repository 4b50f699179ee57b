//! What is wrong with a definition: for each kind of problem at least one broken definition, with
//! exactly the problems told of it, each at its place.
//!
//! Each case is a sound definition of `tests/definitions` with a few edits.

#[path = "../common/mod.rs"]
mod common;

mod form;
mod many;
mod meaning;
mod references;
mod results;
mod root;
mod texts;

use common::edits::{Edit, edited, with, without};
use cx_maturity::definition::parse_document;
use cx_maturity::problem::{JsonKind, Noun, Problem, ProblemKind};
use serde_json::json;

/// The text is refused for exactly these problems, in whatever order.
fn check_text(text: &str, expected: &[(&str, ProblemKind)]) {
    let mut found = parse_document(text).expect_err("is broken");
    let expected = expected
        .iter()
        .map(|(place, kind)| Problem::new(*place, kind.clone()));
    let mut expected: Vec<_> = expected.collect();
    found.sort();
    expected.sort();
    assert!(
        found == expected,
        "found {found:#?}\nexpected {expected:#?}"
    );
}

/// `branching` with these edits is refused for exactly these problems.
fn check(edits: Vec<Edit>, expected: &[(&str, ProblemKind)]) {
    check_text(&edited("branching", edits), expected);
}

/// `practices`, which has an index with a total, with these edits.
fn check_practices(edits: Vec<Edit>, expected: &[(&str, ProblemKind)]) {
    check_text(&edited("practices", edits), expected);
}

fn wrong(accepted: JsonKind, found: JsonKind) -> ProblemKind {
    let accepted = vec![accepted];
    ProblemKind::WrongKind { accepted, found }
}

fn missing_field(field: &str) -> ProblemKind {
    let field = field.to_owned();
    ProblemKind::MissingField { field }
}

fn unknown(noun: Noun, id: &str, nearest: Option<&str>) -> ProblemKind {
    let (id, nearest) = (id.to_owned(), nearest.map(str::to_owned));
    ProblemKind::UnknownReference { noun, id, nearest }
}

fn unknown_value(value: &str, accepted: &[&str]) -> ProblemKind {
    let accepted = accepted.iter().map(|&one| one.to_owned()).collect();
    let value = value.to_owned();
    ProblemKind::UnknownValue { value, accepted }
}

fn not_exactly_one(of: &[&str], found: usize) -> ProblemKind {
    let of = of.iter().map(|&one| one.to_owned()).collect();
    ProblemKind::NotExactlyOne { of, found }
}

fn out_of_range(min: u32, max: u32, found: &str) -> ProblemKind {
    let found = found.to_owned();
    ProblemKind::OutOfRange { min, max, found }
}

fn duplicate(id: &str) -> ProblemKind {
    ProblemKind::DuplicateId { id: id.to_owned() }
}

fn missing_text(key: &str) -> ProblemKind {
    ProblemKind::MissingText {
        key: key.to_owned(),
    }
}

fn unused_text(key: &str) -> ProblemKind {
    ProblemKind::UnusedText {
        key: key.to_owned(),
    }
}

fn not_counted(item: &str) -> ProblemKind {
    ProblemKind::NotCounted {
        item: item.to_owned(),
    }
}

fn on_pages(item: &str, pages: usize) -> ProblemKind {
    let item = item.to_owned();
    ProblemKind::NotOnOnePage { item, pages }
}

/// The helper itself: without an edit, nothing is wrong.
#[test]
fn the_examples_are_sound() {
    for id in ["branching", "practices"] {
        assert!(parse_document(&edited(id, vec![])).is_ok(), "{id}");
        assert!(parse_document(&edited(id, vec![with("/minutes", json!([2, 2]))])).is_ok());
    }
}
