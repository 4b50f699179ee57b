//! The assessment as the widget loads it: checked and resolved when the widget is built.
//!
//! Telling all that is wrong with a definition costs 130 kB of program (39 kB brotli with the words
//! for it), and a definition that was built in has nothing wrong. So the build compiles it, and the first load
//! reads the result. Compiled bytes are read only by the program they were built with; nothing
//! that lasts is ever stored in them.

use serde::Serialize;

use super::{Assessment, Texts, parse_document};
use crate::problem::Problem;

/// A definition, compiled.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The assessment.
    pub assessment: Assessment,
    /// Its bytes.
    pub structure: Vec<u8>,
    /// The texts of each language, with their bytes.
    pub texts: Vec<(Texts, Vec<u8>)>,
}

/// Compiles a definition.
///
/// # Errors
/// All its problems.
pub fn compile(definition: &str) -> Result<Compiled, Vec<Problem>> {
    let (assessment, texts) = parse_document(definition)?;
    let structure = bytes(&assessment);
    let texts = texts.into_iter().map(|texts| {
        let bytes = bytes(&texts);
        (texts, bytes)
    });
    Ok(Compiled {
        structure,
        texts: texts.collect(),
        assessment,
    })
}

fn bytes<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("plain values can always be written to memory")
}

/// Loads a compiled assessment; `None` where the bytes are cut or others.
pub fn load(bytes: &[u8]) -> Option<Assessment> {
    postcard::from_bytes(bytes).ok()
}

/// Loads the compiled texts of one language; `None` where the bytes are cut or others, or are not
/// the texts that this assessment names.
pub fn load_texts(assessment: &Assessment, bytes: &[u8]) -> Option<Texts> {
    let texts: Texts = postcard::from_bytes(bytes).ok()?;
    let mut named = assessment.languages.iter();
    named
        .any(|(locale, hash)| (*locale, hash) == (texts.locale, &texts.hash))
        .then_some(texts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples;

    fn check(definition: &str) {
        let compiled = compile(definition).expect("an example is sound");
        let loaded = load(&compiled.structure).expect("loads");
        // Field by field: equality of assessments goes by their hash.
        assert_eq!(format!("{loaded:?}"), format!("{:?}", compiled.assessment));
        for (texts, bytes) in &compiled.texts {
            let loaded = load_texts(&loaded, bytes).expect("loads");
            assert_eq!(format!("{loaded:?}"), format!("{texts:?}"));
        }
        for end in 0..compiled.structure.len() {
            assert!(load(&compiled.structure[..end]).is_none(), "cut at {end}");
        }
    }

    #[test]
    fn what_is_compiled_loads_whole_or_not_at_all() {
        check(examples::BRANCHING);
        check(examples::PHQ_9);
        check(examples::PRACTICES);
    }

    #[test]
    fn texts_of_another_definition_are_refused() {
        let branching = compile(examples::BRANCHING).expect("an example is sound");
        let other = compile(examples::PHQ_9).expect("an example is sound");
        let (_, bytes) = other.texts.first().expect("has a language");
        assert!(load_texts(&branching.assessment, bytes).is_none());
    }
}
