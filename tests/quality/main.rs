//! What the quality report says of definitions: for each kind of finding one definition that has
//! it, and nothing of those that are published that their authors did not decide on.

#[path = "../common/mod.rs"]
mod common;
mod counted;
mod items;
mod levels;

use std::collections::BTreeSet;

use common::edits::{Edit, edited};
use common::text_of;
use common::variants::{variant, variants};
use cx_maturity::definition::compile;
use cx_maturity::quality::{Finding, FindingKind, Severity, findings};

fn of(text: &str) -> Vec<Finding> {
    let compiled = compile(text).unwrap_or_else(|problems| panic!("{problems:#?}"));
    findings(&compiled)
}

/// What a definition of ours has besides, once edited: exactly these, in whatever order.
#[track_caller]
fn check(id: &str, edits: Vec<Edit>, expected: &[(&str, FindingKind)]) {
    let before = of(&text_of(id));
    let mut found = of(&edited(id, edits));
    found.retain(|one| !before.contains(one));
    let found: BTreeSet<String> = found.iter().map(|one| format!("{one:?}")).collect();
    let expected = expected.iter().map(|(place, kind)| Finding {
        place: (*place).to_owned(),
        kind: kind.clone(),
    });
    let expected: BTreeSet<String> = expected.map(|one| format!("{one:?}")).collect();
    assert_eq!(found, expected);
}

fn id(id: &str) -> String {
    id.to_owned()
}

fn ids(of: &[&str]) -> Vec<String> {
    of.iter().map(|one| id(one)).collect()
}

#[test]
fn what_stands_in_one_language_lacks_the_others() {
    let found = of(&text_of("branching"));
    let tags = found.iter().filter_map(|one| match &one.kind {
        FindingKind::MissingLanguage { tag } => Some((one.place.as_str(), tag.as_str())),
        _ => None,
    });
    let expected = [("/languages", "fr"), ("/languages", "it")];
    assert_eq!(tags.collect::<Vec<_>>(), expected);
}

/// Nothing that is published can't work as it is meant, and what deserves a look has had one.
#[test]
fn what_is_published_has_been_looked_at() {
    let check = |id: &str, expected: &[&str]| {
        let found = of(&text_of(id));
        assert!(found.iter().all(|one| one.severity() == Severity::Look));
        let found: Vec<String> = found
            .iter()
            .map(|one| format!("{} {}", one.place, variant(&one.kind)))
            .collect();
        assert_eq!(found, expected, "{id}");
    };
    check("organisation", &[]);
    check("quick", &[]);
    check("everyone", &[]);
}

/// Every kind stands in one of the tests above.
#[test]
fn no_kind_is_left_out() {
    let tests = [
        include_str!("main.rs"),
        include_str!("counted.rs"),
        include_str!("items.rs"),
        include_str!("levels.rs"),
    ];
    let tests = tests.concat();
    for kind in variants("src/quality/finding.rs", "FindingKind") {
        assert!(tests.contains(&format!("FindingKind::{kind}")), "{kind}");
    }
}
