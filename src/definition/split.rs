//! A definition in parts: its structure, and one pack of texts for each language, each with a hash
//! of its own, so that a page needs only the language it shows and still knows the whole.

use super::hash;
use super::limits::MAX_DEFINITION_BYTES;
use crate::json::{Node, compact};
use crate::problem::{JsonKind, Problem, ProblemKind};

/// The parts of a definition, each as canonical JSON (no blanks, keys in the order of the file).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// Everything but the texts, with the hash of each language's texts.
    pub structure: String,
    /// The texts: language tag and JSON.
    pub texts: Vec<(String, String)>,
}

/// The parts of a definition as trees.
pub(super) struct Parts {
    /// Everything but the texts, with the hash of each language's texts.
    pub structure: Node,
    /// The texts of each language: its tag, and the tree.
    pub texts: Vec<(String, Node)>,
}

/// Splits a whole definition.
///
/// # Errors
/// What keeps it from being read as a JSON object with an object `texts` in it.
pub fn split(text: &str) -> Result<Split, Problem> {
    let parts = parts(text)?;
    let texts = parts
        .texts
        .iter()
        .map(|(tag, node)| (tag.clone(), compact(node)));
    Ok(Split {
        structure: compact(&parts.structure),
        texts: texts.collect(),
    })
}

/// Splits a whole definition into trees.
pub(super) fn parts(text: &str) -> Result<Parts, Problem> {
    let node = Node::read(text, MAX_DEFINITION_BYTES)?;
    let kind = |node: &Node| ProblemKind::WrongKind {
        accepted: vec![JsonKind::Object],
        found: node.kind(),
    };
    let Node::Object(mut fields) = node else {
        return Err(Problem::new("", kind(&node)));
    };
    let field = String::from("texts");
    let Some(at) = fields.iter().position(|(key, _)| *key == field) else {
        return Err(Problem::new("", ProblemKind::MissingField { field }));
    };
    let texts = match fields.remove(at).1 {
        Node::Object(packs) => packs,
        other => return Err(Problem::new("/texts", kind(&other))),
    };
    let hashes = texts
        .iter()
        .map(|(tag, node)| (tag.clone(), Node::Text(hash(&compact(node)))));
    let hashes = Node::Object(hashes.collect());
    fields.retain(|(key, _)| key != "$schema" && key != "textHashes");
    fields.push(("textHashes".to_owned(), hashes));
    Ok(Parts {
        structure: Node::Object(fields),
        texts,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_leave_their_hash_behind() {
        let whole = r#"{ "id": "x", "texts": { "en": { "title": "T" } }, "format": 1 }"#;
        let split = split(whole).expect("splits");
        assert_eq!(
            split.texts,
            [("en".to_owned(), r#"{"title":"T"}"#.to_owned())]
        );
        let hash = hash(r#"{"title":"T"}"#);
        let expected = format!(r#"{{"id":"x","format":1,"textHashes":{{"en":"{hash}"}}}}"#);
        assert_eq!(split.structure, expected);
    }
}
