//! Named examples that tests share: one fixture, many uses.

use crate::definition::{Assessment, Texts, parse_document};

/// One answer decides what is asked next; reverse keying; an optional item; a gate on an item.
pub const BRANCHING: &str = include_str!("../tests/definitions/branching.json");
/// A published sum-scored questionnaire with raw cut-offs.
pub const PHQ_9: &str = include_str!("../tests/definitions/phq-9.json");
/// Functions, practices and streams, as OWASP SAMM has them.
pub const PRACTICES: &str = include_str!("../tests/definitions/practices.json");

/// A definition that must be sound, with its texts.
pub fn sound(text: &str) -> (Assessment, Vec<Texts>) {
    match parse_document(text) {
        Ok(parsed) => parsed,
        Err(problems) => panic!("an example must be sound: {problems:#?}"),
    }
}

/// [`BRANCHING`], parsed.
pub fn branching() -> Assessment {
    sound(BRANCHING).0
}
