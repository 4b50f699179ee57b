//! From the answers of a document to answers that fit an assessment; what does not fit is listed.

use serde::{Deserialize, Serialize};

use super::wire::DefinitionRefWire;
use super::{CANNOT_SEE, DOES_NOT_APPLY};
use crate::answers::{Answer, Answers};
use crate::definition::{Assessment, Item};
use crate::json::Table;
use crate::problem::{Problem, ProblemKind};

/// Bytes of a report that are read: a hundred times a full one.
pub const MAX_REPORT_BYTES: usize = 1_000_000;

/// Answers read from a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// Those that fit the assessment.
    pub answers: Answers,
    /// Those that do not.
    pub set_aside: Vec<SetAside>,
    /// Whether the document was made with exactly this definition.
    pub same_method: bool,
}

/// An answer that does not fit: the item or the option is not in this version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAside {
    /// The item's id.
    pub item: String,
    /// What was given.
    pub given: String,
}

/// Fits the answers of a document to an assessment.
///
/// | the document's assessment | item | given | the answer is |
/// |---|---|---|---|
/// | another id | any | any | refused with the whole document |
/// | this id | unknown | any | set aside |
/// | this id | known | one of its options, or an exception it allows | kept |
/// | this id | known | anything else | set aside |
pub fn recover(
    assessment: &Assessment,
    of: &DefinitionRefWire,
    given: &Table<String>,
) -> Result<Recovered, Vec<Problem>> {
    if of.id != *assessment.id {
        let kind = ProblemKind::OtherAssessment {
            expected: assessment.id.to_string(),
            found: of.id.clone(),
        };
        return Err(vec![Problem::new("/definition/id", kind)]);
    }
    let mut answers = Answers::none(assessment);
    let mut set_aside = Vec::new();
    let sound = given
        .0
        .iter()
        .filter_map(|(id, given)| Some((id, given.as_ref()?)));
    for (id, given) in sound {
        let item = assessment.item_with_id(id);
        let fit = item.and_then(|item| Some((item, fitting(assessment.item(item), given)?)));
        match fit {
            Some((item, answer)) => answers.set(item, Some(answer)),
            None => set_aside.push(SetAside {
                item: id.clone(),
                given: given.clone(),
            }),
        }
    }
    Ok(Recovered {
        answers,
        set_aside,
        same_method: *of.hash == *assessment.hash,
    })
}

fn fitting(item: &Item, given: &str) -> Option<Answer> {
    match given {
        CANNOT_SEE => item.exceptions.cannot_see.then_some(Answer::CannotSee),
        DOES_NOT_APPLY => item
            .exceptions
            .does_not_apply
            .then_some(Answer::DoesNotApply),
        option => item.option(option).map(Answer::Chosen),
    }
}
