//! What is wrong with a report or with saved answers, in English.

use super::Words;
use crate::problem::{JsonKind, ProblemKind};

/// What can be wrong with a report or with saved answers; none for what only a definition can have.
#[allow(
    clippy::too_many_lines,
    reason = "one match over many kinds: a list, not a procedure"
)]
pub(super) fn of_document(kind: &ProblemKind) -> Option<Words> {
    use ProblemKind as P;
    let texts = |expected: &str, found: &str, hint: &str| {
        (expected.to_owned(), found.to_owned(), hint.to_owned())
    };
    Some(match kind {
        P::Syntax { line, column } => (
            "JSON".into(),
            format!("something else at line {line}, column {column}"),
            "Look for a comma, a quote or a bracket too few or too many just before it.".into(),
        ),
        P::TooLarge { limit } => (
            format!("a file of at most {limit} bytes"),
            "a larger one".into(),
            "Check that this is the right file.".into(),
        ),
        P::TooDeep { limit } => (
            format!("lists and objects nested at most {limit} deep"),
            "deeper nesting".into(),
            "Check that this is the right file.".into(),
        ),
        P::Damaged => texts(
            "the bytes as they were saved",
            "other bytes: something has changed or cut them",
            "Download the text as it stands, and start anew or from the copy saved before.",
        ),
        P::DuplicateKey { key } => (
            "each key once".into(),
            format!("“{key}” a second time"),
            "Remove one of the two.".into(),
        ),
        P::WrongKind { accepted, found } => {
            let accepted: Vec<_> = accepted.iter().map(|kind| json_kind(*kind)).collect();
            texts(
                &accepted.join(" or "),
                json_kind(*found),
                "Write a value of the kind expected.",
            )
        }
        P::MissingField { field } => (
            format!("the field “{field}”"),
            "no such field".into(),
            "Add it.".into(),
        ),
        P::UnknownField { field, accepted } => (
            format!("only {}", accepted.join(", ")),
            format!("“{field}”"),
            "Correct its spelling, or remove it.".into(),
        ),
        P::UnknownValue { value, accepted } => (
            format!("one of {}", accepted.join(", ")),
            format!("“{value}”"),
            "Choose one of these.".into(),
        ),
        P::OutOfRange { min, max, found } => (
            format!("a whole number from {min} to {max}"),
            found.clone(),
            "Choose a number in this range.".into(),
        ),
        P::NotExactlyOne { of, found } => (
            format!("exactly one of {}", of.join(", ")),
            format!("{found} of them"),
            "Keep the one that is meant.".into(),
        ),
        P::DuplicateId { id } => (
            "each id once".into(),
            format!("“{id}” a second time"),
            "Give one of the two another id.".into(),
        ),
        P::TooMany { max, found } => (
            format!("at most {max}"),
            found.to_string(),
            "Remove some.".into(),
        ),
        P::EmptyText => texts("a text", "an empty one", "Write it, or remove the field."),
        P::LongText { max, found } => (
            format!("at most {max} characters"),
            format!("{found} characters"),
            "Shorten it.".into(),
        ),
        P::NotADay { found } => (
            "a day such as 2027-01-31".into(),
            format!("“{found}”"),
            "Write year, month and day.".into(),
        ),
        P::NotAMonth { found } => (
            "a month such as 2027-01".into(),
            format!("“{found}”"),
            "Write year and month.".into(),
        ),
        P::UnknownFormat { newest, found } => (
            format!("a format up to {newest}"),
            format!("format {found}"),
            "Reload the page to get a newer version of it.".into(),
        ),
        P::OtherAssessment { expected, found } => (
            format!("a report on “{expected}”"),
            format!("one on “{found}”"),
            "Open that assessment, and load the file there.".into(),
        ),
        P::NotAsked { item } => (
            "a question of this version".into(),
            format!("“{item}”"),
            "This version does not ask it.".into(),
        ),
        P::NotText => texts(
            "a text file (UTF-8)",
            "other bytes",
            "Choose the JSON file that was downloaded here.",
        ),
        _ => return None,
    })
}

fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "null",
        JsonKind::Boolean => "true or false",
        JsonKind::Integer => "a whole number",
        JsonKind::Fraction => "a number with a fraction",
        JsonKind::Text => "a text",
        JsonKind::List => "a list",
        JsonKind::Object => "an object",
    }
}
