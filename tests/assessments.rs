//! Every definition in `assessments/` is sound, complete in every language, agrees with the
//! published schema, and reads as its rules ask.

mod common;

use common::{assessments, definitions};
use cx_maturity::definition::parse_document;

#[test]
fn every_definition_is_sound_and_complete_in_every_language() {
    for (path, text) in definitions() {
        let (assessment, texts) = parse_document(&text)
            .unwrap_or_else(|problems| panic!("{}: {problems:#?}", path.display()));
        assert_eq!(
            assessment.languages.len(),
            texts.len(),
            "{}",
            path.display()
        );
    }
    assert!(!assessments().is_empty());
}
