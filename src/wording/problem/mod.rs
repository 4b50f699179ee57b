//! What is wrong with a document, in the reader's language: expected, found, and what to do.

mod en;
mod fr;
mod it;

use crate::locale::Locale;
use crate::problem::Problem;

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemText {
    /// What was expected at its place.
    pub expected: String,
    /// What was found there.
    pub found: String,
    /// What to do about it.
    pub hint: String,
}

/// Words a problem.
pub fn problem(locale: Locale, problem: &Problem) -> ProblemText {
    let (expected, found, hint) = match locale {
        Locale::En => en::text(&problem.kind),
        Locale::Fr => fr::text(&problem.kind),
        Locale::It => it::text(&problem.kind),
    };
    ProblemText {
        expected,
        found,
        hint,
    }
}
