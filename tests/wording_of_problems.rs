//! The words for problems: each kind is worded in each language, and the widget has words for all
//! that it can meet.

mod common;

use std::collections::BTreeSet;

use common::variants::{variant, variants};
use cx_maturity::locale::Locale;
use cx_maturity::problem::{JsonKind, Noun, Problem, ProblemKind};
use cx_maturity::wording::{document_problem, problem};

#[allow(clippy::too_many_lines, reason = "a list of all there are")]
fn problems() -> Vec<ProblemKind> {
    use ProblemKind as P;
    let id = || "some-id".to_owned();
    let list = || vec![id()];
    vec![
        P::Syntax { line: 1, column: 2 },
        P::TooLarge { limit: 1 },
        P::NotAsked { item: id() },
        P::TooDeep { limit: 1 },
        P::DuplicateKey { key: id() },
        P::WrongKind {
            accepted: vec![JsonKind::Text],
            found: JsonKind::List,
        },
        P::MissingField { field: id() },
        P::UnknownField {
            field: id(),
            accepted: list(),
        },
        P::UnknownValue {
            value: id(),
            accepted: list(),
        },
        P::NotExactlyOne {
            of: list(),
            found: 0,
        },
        P::NotExactlyOne {
            of: list(),
            found: 2,
        },
        P::OutOfRange {
            min: 1,
            max: 2,
            found: "3".to_owned(),
        },
        P::NotAnId { found: id() },
        P::NotAVersion { found: id() },
        P::NotADay { found: id() },
        P::NotAMonth { found: id() },
        P::DuplicateId { id: id() },
        P::UnknownReference {
            noun: Noun::Item,
            id: id(),
            nearest: Some(id()),
        },
        P::UnknownReference {
            noun: Noun::Level,
            id: id(),
            nearest: None,
        },
        P::NotEarlier { item: id() },
        P::NotOnOnePage {
            item: id(),
            pages: 0,
        },
        P::NotCounted { item: id() },
        P::FacetCounted { item: id() },
        P::NotASource { item: id() },
        P::LevelsUnshown,
        P::Damaged,
        P::Circular { dimension: id() },
        P::CutsOutOfOrder,
        P::NoSpread,
        P::TooFew { min: 2, found: 1 },
        P::TooMany { max: 1, found: 2 },
        P::EmptyText,
        P::LongText { max: 1, found: 2 },
        P::UnusedText { key: id() },
        P::MissingText { key: id() },
        P::OtherTexts,
        P::UnknownFormat {
            newest: 1,
            found: 2,
        },
        P::OtherAssessment {
            expected: id(),
            found: id(),
        },
        P::GateAbove { level: id() },
        P::NotText,
    ]
}

#[test]
fn each_kind_of_problem_is_worded_in_each_language() {
    let listed: BTreeSet<String> = problems().iter().map(variant).collect();
    assert_eq!(listed, variants("src/problem.rs", "ProblemKind"));
    for kind in problems() {
        let told = Problem::new("/here", kind);
        let words = Locale::ALL.map(|locale| problem(locale, &told));
        for one in &words {
            let parts = [&one.expected, &one.found, &one.hint];
            assert!(parts.iter().all(|part| !part.is_empty()), "{one:?}");
        }
        assert!(words[0] != words[1] && words[1] != words[2] && words[0] != words[2]);
    }
}

/// What the widget can meet, it has words for: `wording::problem` in its module docs.
#[test]
fn what_a_report_can_have_wrong_is_worded_in_the_widget() {
    let worded = problems().into_iter().map(|kind| Problem::new("", kind));
    let worded = worded.filter(|one| document_problem(Locale::En, one).is_some());
    let worded: BTreeSet<String> = worded.map(|one| variant(&one.kind)).collect();
    let expected = [
        "Damaged",
        "DuplicateId",
        "DuplicateKey",
        "EmptyText",
        "LongText",
        "MissingField",
        "NotADay",
        "NotAMonth",
        "NotAsked",
        "NotExactlyOne",
        "NotText",
        "OtherAssessment",
        "OutOfRange",
        "Syntax",
        "TooDeep",
        "TooLarge",
        "TooMany",
        "UnknownField",
        "UnknownFormat",
        "UnknownValue",
        "WrongKind",
    ];
    assert_eq!(worded, expected.map(str::to_owned).into());
}
