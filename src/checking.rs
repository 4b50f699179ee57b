//! What the third program makes of the bytes of a definition: the files that a build would make of
//! it, or all that is wrong with it, in words.
//!
//! Refuses to keep anything of it: checked anew, it is read anew.

use crate::definition::compile_file;
use crate::json::{Node, compact};
use crate::locale::Locale;
use crate::problem::Problem;
use crate::wording;

/// A definition that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its id, where nothing is wrong with it.
    pub id: Option<String>,
    /// All that is wrong with it: a JSON list of objects with the texts `place` (a JSON pointer),
    /// `expected`, `found` and `hint`.
    pub problems: String,
    /// Its files under the names that a build gives them; none where something is wrong.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Checks a definition, and compiles it where nothing is wrong; where something is, it is told in the
/// language of this tag, or in English.
pub fn check(bytes: &[u8], language: &str) -> Checked {
    let locale = Locale::from_tag(language).unwrap_or(Locale::En);
    match compile_file(bytes) {
        Ok(compiled) => {
            let files = compiled.files().into_iter();
            Checked {
                id: Some(compiled.assessment.id.to_string()),
                problems: told(locale, &[]),
                files: files.map(|(name, bytes)| (name, bytes.to_vec())).collect(),
            }
        }
        Err(problems) => Checked {
            id: None,
            problems: told(locale, &problems),
            files: Vec::new(),
        },
    }
}

fn told(locale: Locale, problems: &[Problem]) -> String {
    let list = problems.iter().map(|problem| {
        let words = wording::problem(locale, problem);
        let fields = [
            ("place", problem.place.clone()),
            ("expected", words.expected),
            ("found", words.found),
            ("hint", words.hint),
        ];
        let fields = fields.map(|(key, text)| (key.to_owned(), Node::Text(text)));
        Node::Object(fields.into())
    });
    compact(&Node::List(list.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::{MAX_DEFINITION_BYTES, load, load_texts};
    use crate::examples;

    #[test]
    fn what_is_sound_becomes_the_files_of_a_build() {
        let checked = check(examples::PRACTICES.as_bytes(), "en");
        assert_eq!(checked.id.as_deref(), Some("practices"));
        assert_eq!(checked.problems, "[]");
        let names: Vec<&str> = checked
            .files
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        let expected = [
            "practices",
            "practices.whole",
            "practices.en",
            "practices.en.whole",
        ];
        assert_eq!(names, expected);
        for at in [0, 1] {
            let assessment = load(&checked.files[at].1).expect("loads");
            assert!(load_texts(&assessment, &checked.files[at + 2].1).is_some());
        }
    }

    fn check_refused(bytes: &[u8], expected: &str) {
        let checked = check(bytes, "en");
        assert_eq!(checked.problems, expected);
        assert_eq!((checked.id, checked.files), (None, Vec::new()));
    }

    #[test]
    fn what_is_not_is_told_in_words() {
        let syntax = r#"[{"place":"","expected":"JSON","found":"something else at line 1, column 1","hint":"Look for a comma, a quote or a bracket too few or too many just before it."}]"#;
        check_refused(b"x", syntax);
        let bytes = r#"[{"place":"","expected":"a text file (UTF-8)","found":"other bytes","hint":"Save it as UTF-8 text in your editor."}]"#;
        check_refused(&[0xff], bytes);
        let large = r#"[{"place":"","expected":"a file of at most 1000000 bytes","found":"a larger one","hint":"Check that this is the right file."}]"#;
        check_refused(&vec![b' '; MAX_DEFINITION_BYTES + 1], large);
        let in_french = check(b"[]", "fr").problems;
        assert!(in_french.contains("un objet"), "{in_french}");
    }
}
