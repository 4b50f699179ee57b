//! What is wrong with a definition, as its author is told it, in English.

use super::Words;
use crate::problem::{Noun, ProblemKind};

/// What can be wrong with a definition, where its author is told it in other words than the reader
/// of a report, or only an author is; none for what is worded alike for both.
#[allow(
    clippy::too_many_lines,
    reason = "one match over many kinds: a list, not a procedure"
)]
pub fn of_definition(kind: &ProblemKind) -> Option<Words> {
    use ProblemKind as P;
    let texts = |expected: &str, found: &str, hint: &str| {
        (expected.to_owned(), found.to_owned(), hint.to_owned())
    };
    Some(match kind {
        P::NotAnId { found } => (
            "an id: lower-case letters and digits, words joined by hyphens, a letter first".into(),
            format!("“{found}”"),
            "Write, for example, “first-contact”.".into(),
        ),
        P::NotAVersion { found } => (
            "a version of three numbers, such as 1.0.0".into(),
            format!("“{found}”"),
            "Write the version in this form.".into(),
        ),
        P::UnknownReference { noun, id, nearest } => (
            format!("the id of {}", self::noun(*noun)),
            format!("“{id}”, which names none"),
            match nearest {
                Some(nearest) => format!("Perhaps “{nearest}” is meant."),
                None => "Add it, or name one that exists.".into(),
            },
        ),
        P::NotEarlier { item } => (
            "a condition on items asked before".into(),
            format!("“{item}”, which is asked at the same time or later"),
            "Move that item to an earlier place on the pages.".into(),
        ),
        P::NotOnOnePage { item, pages } => (
            format!("item “{item}” on exactly one page"),
            format!("it stands on {pages}"),
            "List it once among the items of the pages.".into(),
        ),
        P::NotCounted { item } => (
            format!("item “{item}” to count in a dimension, or to decide a condition"),
            "it does neither".into(),
            "Make it a member of a dimension, or remove it.".into(),
        ),
        P::FacetCounted { item } => (
            format!("item “{item}”, which is a facet, to count in no dimension"),
            "it is a member of one".into(),
            "Take it out of the members, or remove `facet` and give its options points.".into(),
        ),
        P::NotASource { item } => (
            "an earlier item whose facet is “source”".into(),
            format!("“{item}”, which has another facet or none"),
            "Name the item that asks who the source is.".into(),
        ),
        P::LevelsUnshown => texts(
            "no levels, since a screening and a profile show none",
            "levels",
            "Remove them, or remove `result`: the default, `maturity`, shows levels.",
        ),
        P::Circular { dimension } => (
            "dimensions that don’t contain themselves".into(),
            format!("“{dimension}” contains itself"),
            "Remove one of the members that lead back to it.".into(),
        ),
        P::CutsOutOfOrder => texts(
            "a cut score above that of the level below, and of the same kind",
            "one that is not",
            "Raise it, or put the levels in order.",
        ),
        P::NoSpread => texts(
            "options that differ in points, with more than 0 for one of them",
            "points that can’t tell answers apart",
            "Give the options different points.",
        ),
        P::TooFew { min, found } => (
            format!("at least {min}"),
            found.to_string(),
            "Add what is missing.".into(),
        ),
        P::UnusedText { key } => (
            "texts only for what the definition has".into(),
            format!("a text for “{key}”"),
            "Correct the key, or remove the text.".into(),
        ),
        P::MissingText { key } => (
            format!("a text for “{key}”"),
            "none".into(),
            "Write it in this language.".into(),
        ),
        P::OtherTexts => texts(
            "the texts that belong to this definition",
            "others",
            "Build anew, so that the texts and the definition match.",
        ),
        P::GateAbove { level } => (
            "a level that is not above the gate’s own".into(),
            format!("“{level}”"),
            "Name this level or a lower one.".into(),
        ),
        P::UnknownFormat { newest, found } => (
            format!("a format up to {newest}"),
            format!("format {found}"),
            format!("Write {newest}, or check it with a newer version of this program."),
        ),
        P::NotText => texts(
            "a text file (UTF-8)",
            "other bytes",
            "Save it as UTF-8 text in your editor.",
        ),
        P::Syntax { .. }
        | P::TooLarge { .. }
        | P::NotAsked { .. }
        | P::TooDeep { .. }
        | P::Damaged
        | P::DuplicateKey { .. }
        | P::WrongKind { .. }
        | P::MissingField { .. }
        | P::UnknownField { .. }
        | P::UnknownValue { .. }
        | P::OutOfRange { .. }
        | P::NotExactlyOne { .. }
        | P::DuplicateId { .. }
        | P::TooMany { .. }
        | P::EmptyText
        | P::LongText { .. }
        | P::NotADay { .. }
        | P::NotAMonth { .. }
        | P::OtherAssessment { .. } => return None,
    })
}

fn noun(noun: Noun) -> &'static str {
    match noun {
        Noun::Scale => "a response scale",
        Noun::Item => "an item",
        Noun::Option => "an option of that item",
        Noun::Dimension => "a dimension or a part of an index",
        Noun::Index => "an index",
        Noun::Level => "a level",
        Noun::Page => "a page",
        Noun::Action => "an action",
    }
}
