//! The assessment as the widget loads it: checked and resolved when the widget is built.
//!
//! Telling all that is wrong with a definition costs 130 kB of program (39 kB brotli with the words
//! for it), and a definition that was built in has nothing wrong. So the build compiles it, and the first load
//! reads the result. Compiled bytes are read only by the program they were built with; nothing
//! that lasts is ever stored in them.

use std::rc::Rc;

use serde::Serialize;

use super::limits::MAX_DEFINITION_BYTES;
use super::split::parts;
use super::{Assessment, Texts, parse_document};
use crate::json::{self, Node};
use crate::locale::Locale;
use crate::problem::Problem;

/// A definition, compiled.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The assessment.
    pub assessment: Assessment,
    /// The ids of its response scales, also of those that nothing uses.
    pub scales: Vec<Rc<str>>,
    /// Its bytes: what is needed to answer it, and the whole.
    pub structure: Forms,
    /// The texts of each language, with their bytes.
    pub texts: Vec<(Texts, Forms)>,
}

/// The two forms in which a thing is compiled, for the two programs.
#[derive(Clone, Debug)]
pub struct Forms {
    /// What is needed to answer.
    pub to_answer: Vec<u8>,
    /// The whole, for the report.
    pub whole: Vec<u8>,
}

/// Compiles a definition.
///
/// # Errors
/// All its problems.
pub fn compile(definition: &str) -> Result<Compiled, Vec<Problem>> {
    let (assessment, texts) = parse_document(definition)?;
    let structure = Forms {
        to_answer: bytes(&assessment.to_answer()),
        whole: bytes(&assessment),
    };
    let texts = texts.into_iter().map(|texts| {
        let forms = Forms {
            to_answer: bytes(&texts.to_answer()),
            whole: bytes(&texts),
        };
        (texts, forms)
    });
    Ok(Compiled {
        structure,
        texts: texts.collect(),
        scales: scales(definition),
        assessment,
    })
}

/// Compiles a definition from the bytes of a file.
///
/// # Errors
/// All its problems; that it is too large, or no UTF-8 text.
pub fn compile_file(bytes: &[u8]) -> Result<Compiled, Vec<Problem>> {
    let text = json::text(bytes, MAX_DEFINITION_BYTES).map_err(|problem| vec![problem])?;
    compile(text)
}

impl Compiled {
    /// Its files, as a build makes them: name and bytes.
    pub fn files(&self) -> Vec<(String, &[u8])> {
        let texts = self.texts.iter();
        let texts = texts.map(|(texts, forms)| (Some(texts.locale), forms));
        let all = [(None, &self.structure)].into_iter().chain(texts);
        all.flat_map(|(locale, forms)| {
            let name = |whole| file_name(&self.assessment.id, locale, whole);
            [
                (name(false), &*forms.to_answer),
                (name(true), &*forms.whole),
            ]
        })
        .collect()
    }
}

/// The name of a file of the build.
///
/// | file | name to answer | name of the whole |
/// |---|---|---|
/// | the assessment | `organisation` | `organisation.whole` |
/// | its texts in a language | `organisation.fr` | `organisation.fr.whole` |
pub fn file_name(assessment: &str, locale: Option<Locale>, whole: bool) -> String {
    let mut name = assessment.to_owned();
    if let Some(locale) = locale {
        name.push('.');
        name.push_str(locale.tag());
    }
    if whole {
        name.push_str(".whole");
    }
    name
}

/// In the order of the file.
fn scales(definition: &str) -> Vec<Rc<str>> {
    let structure = parts(definition).map(|parts| parts.structure);
    let Ok(Some(Node::List(scales))) = structure.as_ref().map(|node| node.get("scales")) else {
        return Vec::new();
    };
    let ids = scales.iter().filter_map(|scale| match scale.get("id") {
        Some(Node::Text(id)) => Some(Rc::from(&**id)),
        _ => None,
    });
    ids.collect()
}

pub(super) fn bytes<T: Serialize>(value: &T) -> Vec<u8> {
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
        let loaded = load(&compiled.structure.whole).expect("loads");
        // Field by field: equality of assessments goes by their hash.
        assert_eq!(format!("{loaded:?}"), format!("{:?}", compiled.assessment));
        for (texts, forms) in &compiled.texts {
            let whole = load_texts(&loaded, &forms.whole).expect("loads");
            assert_eq!(format!("{whole:?}"), format!("{texts:?}"));
            let to_answer = load_texts(&loaded, &forms.to_answer).expect("loads");
            assert_eq!(format!("{to_answer:?}"), format!("{:?}", texts.to_answer()));
        }
        let to_answer = load(&compiled.structure.to_answer).expect("loads");
        let expected = compiled.assessment.to_answer();
        assert_eq!(format!("{to_answer:?}"), format!("{expected:?}"));
        let whole = &compiled.structure.whole;
        for end in 0..whole.len() {
            assert!(load(&whole[..end]).is_none(), "cut at {end}");
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
        let (_, forms) = other.texts.first().expect("has a language");
        assert!(load_texts(&branching.assessment, &forms.whole).is_none());
    }
}
