//! Hostile definitions: all that is told of them is bounded, and so is the work.

use cx_maturity::definition::{compile_file, parse_document};
use cx_maturity::problem::{Problem, ProblemKind};

use crate::common::hostile;

fn problems(text: &str) -> Vec<Problem> {
    assert!(text.len() <= 1_000_000, "{} bytes are not read", text.len());
    parse_document(text).expect_err("is refused")
}

fn many(place: &str, max: usize, found: usize) -> Problem {
    Problem::new(place, ProblemKind::TooMany { max, found })
}

#[test]
fn import_of_a_definition_of_100_mb_is_refused() {
    let limit = 1_000_000;
    let large = vec![Problem::new("", ProblemKind::TooLarge { limit })];
    assert_eq!(
        compile_file(&hostile::bytes(100_000_000)).err(),
        Some(large)
    );
    let bad = vec![Problem::new("", ProblemKind::NotText)];
    assert_eq!(compile_file(b"{\"id\": \"\xff\"}").err(), Some(bad));
}

#[test]
fn import_of_a_definition_with_lists_without_end_tells_only_that() {
    let text = hostile::definition(20_000, 1, 1, 1);
    let pages = hostile::definition(1, 1, 1, 10_000);
    let dimensions = hostile::definition(501, 10_000, 1, 501);
    let of_texts = |found: &Problem| !found.place.starts_with("/texts/");
    for (text, expected) in [
        (text, vec![many("/items", 500, 20_000)]),
        (pages, vec![many("/pages", 500, 10_000)]),
        (
            dimensions,
            vec![
                many("/items", 500, 501),
                many("/dimensions", 200, 10_000),
                many("/pages", 500, 501),
            ],
        ),
    ] {
        let found: Vec<_> = problems(&text).into_iter().filter(of_texts).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn import_of_a_definition_with_unknown_ids_without_end_tells_a_thousand() {
    let text = hostile::definition(500, 100, 300, 500);
    let found = problems(&text);
    let of_members = found
        .iter()
        .filter(|one| one.place.starts_with("/dimensions/"));
    assert_eq!(of_members.count(), 1_000);
    // Looked up among all that is there, letter by letter, is only what the first of them may mean.
    let text = text.replace("none-", "item-numbr-");
    let near = |one: &&Problem| {
        matches!(
            &one.kind,
            ProblemKind::UnknownReference {
                nearest: Some(_),
                ..
            }
        )
    };
    assert_eq!(problems(&text).iter().filter(near).count(), 100);
}

#[test]
fn import_of_a_definition_with_ids_without_end_is_refused() {
    let long = "a".repeat(300_000);
    let text = hostile::definition(1, 1, 1, 1);
    let text = text
        .replace("item-number-0", &long)
        .replacen("none-0", &long[1..], 1);
    let found = problems(&text[..]);
    let no_id = |one: &&Problem| matches!(one.kind, ProblemKind::NotAnId { .. });
    assert_eq!(found.iter().filter(no_id).count(), 1);
}
