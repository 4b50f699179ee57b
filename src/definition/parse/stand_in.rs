//! Stand-ins for root fields that are missing or broken, so that what else is wrong is still told.
//!
//! Only for fields from which nothing else follows. A root list that can't be read (items,
//! dimensions, pages, languages) has none: every reference into it would be told as a fault.

use crate::json::Node;
use crate::problem::{Problem, ProblemKind};

/// The definition with a sound value for each field that a problem of form names, if that helps:
/// `None` where another root field is broken.
pub fn repaired(node: &Node, problems: &[Problem]) -> Option<Node> {
    let Node::Object(fields) = node else {
        return None;
    };
    let mut fields = fields.clone();
    for key in [
        "id",
        "version",
        "minutes",
        "provenance",
        "overall",
        "format",
    ] {
        if problems.iter().any(|problem| names(problem, key)) {
            let value = stand_in(key, node)?;
            fields.retain(|(name, _)| name != key);
            fields.push((key.to_owned(), value));
        }
    }
    Some(Node::Object(fields))
}

/// Whether a problem of form is about this root field, or about something in it.
fn names(problem: &Problem, key: &str) -> bool {
    let missing = matches!(&problem.kind, ProblemKind::MissingField { field } if field == key);
    let within = problem
        .place
        .strip_prefix('/')
        .and_then(|place| place.split('/').next());
    (problem.place.is_empty() && missing) || within == Some(key)
}

fn stand_in(key: &str, node: &Node) -> Option<Node> {
    let text = |text: &str| Node::Text(text.to_owned());
    Some(match key {
        "format" => Node::Integer(u64::from(super::FORMAT)),
        "id" => text("stand-in"),
        "version" => text("0.0.0"),
        "minutes" => Node::List(vec![Node::Integer(1), Node::Integer(1)]),
        "provenance" => Node::Object(vec![
            ("licence".to_owned(), text("CC0-1.0")),
            ("validation".to_owned(), text("content-based")),
            ("sources".to_owned(), Node::List(Vec::new())),
        ]),
        // The first dimension: any that exists will do.
        _ => match node.get("dimensions") {
            Some(Node::List(list)) => list.iter().find_map(|one| one.get("id")).cloned()?,
            _ => return None,
        },
    })
}
