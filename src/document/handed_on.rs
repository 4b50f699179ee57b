//! Answers on their way from one assessment to another that has the same items.

use super::write::{answers, object, text};
use crate::answers::Answers;
use crate::definition::Assessment;
use crate::json::{self, Node};

/// The first format of a run: one that tells no revisions.
const FORMAT: u64 = 1;

/// The run, not begun, of the assessment that this one leads to, with the answers given here; none
/// where it leads to none. What does not fit there is set aside when it is read.
pub fn handed_on(assessment: &Assessment, given: &Answers) -> Option<String> {
    let id = assessment.continues.as_deref()?;
    Some(json::compact(&object([
        ("format", Node::Integer(FORMAT)),
        (
            "definition",
            object([
                ("id", text(id)),
                ("version", text(&assessment.version)),
                // It was not made with that definition.
                ("hash", text("")),
            ]),
        ),
        ("place", object([("step", text("start"))])),
        ("answers", answers(assessment, given)),
    ])))
}
