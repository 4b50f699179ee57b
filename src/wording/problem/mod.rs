//! What is wrong with a document, in the reader's language: expected, found, and what to do.
//!
//! The words come in two parts, since the widget loads only compiled definitions: it can meet what
//! is wrong with a report, never what is wrong with a definition, and need not carry those words.

mod definition;
mod en;
mod fr;
mod it;

use crate::locale::Locale;
use crate::problem::{Problem, ProblemKind};

/// Expected, found, and what to do.
type Words = (String, String, String);

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

/// Words any problem; what a report can have wrong too, as a definition's author is told of it.
pub fn problem(locale: Locale, problem: &Problem) -> ProblemText {
    let of_definition: fn(&ProblemKind) -> Option<Words> = match locale {
        Locale::En => definition::in_english,
        Locale::Fr => definition::in_french,
        Locale::It => definition::in_italian,
    };
    let words = of_definition(&problem.kind).or_else(|| of_document(locale, problem));
    text(words.expect("each kind is worded in one of the two parts"))
}

/// Words what can be wrong with a report or with saved answers; none for any other problem.
pub fn document_problem(locale: Locale, problem: &Problem) -> Option<ProblemText> {
    of_document(locale, problem).map(text)
}

fn of_document(locale: Locale, problem: &Problem) -> Option<Words> {
    match locale {
        Locale::En => en::of_document(&problem.kind),
        Locale::Fr => fr::of_document(&problem.kind),
        Locale::It => it::of_document(&problem.kind),
    }
}

fn text((expected, found, hint): Words) -> ProblemText {
    ProblemText {
        expected,
        found,
        hint,
    }
}
