//! Building the JSON of documents: keys in one fixed order, so that equal values give equal bytes.

use crate::answers::{Answer, Answers};
use crate::definition::Assessment;
use crate::json::{self, Node};

/// An object with these keys, in this order.
pub fn object<const N: usize>(fields: [(&str, Node); N]) -> Node {
    Node::Object(fields.map(|(key, node)| (key.to_owned(), node)).into())
}

/// A text.
pub fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

/// A count.
pub fn count(count: usize) -> Node {
    Node::Integer(count as u64)
}

/// Which assessment was answered.
pub fn definition(assessment: &Assessment) -> Node {
    object([
        ("id", text(&assessment.id)),
        ("version", text(&assessment.version)),
        ("hash", text(&assessment.hash)),
    ])
}

/// The answers, in the order of the items.
pub fn answers(assessment: &Assessment, answers: &Answers) -> Node {
    let fields = answers.iter().map(|(item, answer)| {
        let item = assessment.item(item);
        let given = match answer {
            Answer::Chosen(option) => &item.options[option.0].id,
            Answer::CannotSee => super::CANNOT_SEE,
            Answer::DoesNotApply => super::DOES_NOT_APPLY,
        };
        (item.id.to_string(), text(given))
    });
    Node::Object(fields.collect())
}

/// The bytes of a document: indented, since people open it, and with a line end.
pub fn pretty(node: &Node) -> String {
    let mut json = json::pretty(node);
    json.push('\n');
    json
}
