//! The words for findings: each kind in each language, with all that it names.

mod common;

use std::collections::BTreeSet;

use common::variants::{variant, variants};
use cx_maturity::locale::Locale;
use cx_maturity::quality::FindingKind;
use cx_maturity::wording::finding;

/// Each kind, with the words and numbers that must be found in what is said of it.
fn kinds() -> Vec<(FindingKind, Vec<&'static str>)> {
    use FindingKind as K;
    let (id, other) = (|| "some-id".to_owned(), || "other-id".to_owned());
    let both = || vec![id(), other()];
    let named = vec!["some-id"];
    let of = |kind: K| (kind, named.clone());
    let counted = |kind: K| (kind, vec!["some-id", "27"]);
    let of_both = |kind: K| (kind, vec!["some-id", "other-id"]);
    vec![
        of(K::ItemUnreachable { item: id() }),
        of(K::LevelOutOfReach { level: id() }),
        of_both(K::DimensionOutOfReach {
            dimension: id(),
            level: other(),
        }),
        of(K::GateNeverHolds { level: id() }),
        of(K::NeverTogether { level: id() }),
        of(K::GateOfLowest { level: id() }),
        of(K::ActionNeverProposed { action: id() }),
        of(K::FewItems {
            dimension: id(),
            count: 1,
        }),
        counted(K::FewItems {
            dimension: id(),
            count: 27,
        }),
        of(K::MissingLanguage { tag: id() }),
        counted(K::LongPage {
            page: id(),
            count: 27,
        }),
        of(K::LevelSkipped { level: id() }),
        of(K::CutOfLowest { level: id() }),
        of_both(K::GateSuperfluous {
            level: id(),
            lower: other(),
        }),
        of(K::ScaleUnused { scale: id() }),
        of(K::DimensionUnused { dimension: id() }),
        of(K::OnlyDecides { item: id() }),
        of_both(K::OptionsAlike { options: both() }),
        of_both(K::SamePoints { options: both() }),
        of(K::NeedsEvery {
            dimension: id(),
            count: 1,
        }),
        counted(K::NeedsEvery {
            dimension: id(),
            count: 27,
        }),
    ]
}

#[test]
fn each_kind_is_worded_in_each_language() {
    let listed: BTreeSet<String> = kinds().iter().map(|(kind, _)| variant(kind)).collect();
    assert_eq!(listed, variants("src/quality/finding.rs", "FindingKind"));
    for (kind, parts) in kinds() {
        let words = Locale::ALL.map(|locale| finding(locale, &kind));
        for one in &words {
            assert!(parts.iter().all(|part| one.says.contains(part)), "{one:?}");
            for text in [&one.says, &one.hint] {
                assert!(text.ends_with('.'), "{text}");
                assert!(!text.contains("  ") && !text.contains(['{', '}']), "{text}");
            }
        }
        let says: BTreeSet<&str> = words.iter().map(|one| one.says.as_str()).collect();
        let hints: BTreeSet<&str> = words.iter().map(|one| one.hint.as_str()).collect();
        assert_eq!((says.len(), hints.len()), (3, 3), "{kind:?}");
    }
}
