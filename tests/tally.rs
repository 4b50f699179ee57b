//! What is counted of respondents, worked by hand, and that counts add up in any order.

mod common;

use std::collections::BTreeMap;

use common::random::{check_pairs, given};
use common::{answers, sound};
use cx_maturity::answers::Answers;
use cx_maturity::definition::Assessment;
use cx_maturity::tally::{Layout, Tally, counted};
use proptest::prelude::prop_assert_eq;

/// The counters that are not 0, by their names.
fn counts(assessment: &Assessment, layout: &Layout, tally: &Tally) -> BTreeMap<String, u64> {
    let counters = layout.counters().iter().zip(tally.counts());
    let counters = counters.filter(|(_, count)| **count > 0);
    counters
        .map(|(counter, count)| (layout.name(assessment, *counter), *count))
        .collect()
}

fn tally(assessment: &Assessment, layout: &Layout, respondents: &[Answers]) -> Tally {
    let mut tally = Tally::none(layout);
    for answers in respondents {
        tally.count(&counted(assessment, layout, answers).1);
    }
    tally
}

fn check(respondents: &[&[(&str, &str)]], about: &str, expected: &[(&str, u64)]) {
    let (assessment, _) = sound("everyone");
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let respondents: Vec<_> = respondents
        .iter()
        .map(|given| answers(&assessment, given))
        .collect();
    let found = counts(
        &assessment,
        &layout,
        &tally(&assessment, &layout, &respondents),
    );
    let found: Vec<_> = found
        .iter()
        .filter(|(name, _)| name.contains(about))
        .collect();
    let mut expected: Vec<_> = expected
        .iter()
        .map(|(name, count)| ((*name).to_owned(), *count))
        .collect();
    expected.sort();
    let found: Vec<_> = found
        .into_iter()
        .map(|(name, count)| (name.clone(), *count))
        .collect();
    assert_eq!(found, expected);
}

/// The worked example of the assessment's README: 2, 3 and 1 point, and one that can't be seen.
const WITH_A_GAP: &[(&str, &str)] = &[
    ("authority-to-act", "usual-cases"),
    ("customer-in-decisions", "set-question"),
    ("root-cause", "quick-fix"),
    ("promises", "cannot-see"),
];

/// 4, 3, 4 and 4 points: 15 of 16.
const COMPLETE: &[(&str, &str)] = &[
    ("authority-to-act", "any-role"),
    ("customer-in-decisions", "set-question"),
    ("root-cause", "removed-and-checked"),
    ("promises", "agreed-and-checked"),
];

#[test]
fn a_dimension_is_counted_with_its_items() {
    // 15/16 = 0.9375, squares 15² = 225; 6/12 = 0.5. Only the first is favourable.
    check(
        &[COMPLETE, WITH_A_GAP],
        "acting",
        &[
            ("family/acting/complete", 1),
            ("family/acting/gapped", 1),
            ("family/acting/gapped-scored", 1),
            ("family/acting/complete-sum", 937_500),
            ("family/acting/gapped-sum", 500_000),
            ("family/acting/complete-squares", 225),
            ("dimension/acting/complete", 1),
            ("dimension/acting/complete-favourable", 1),
            ("dimension/acting/gapped", 1),
        ],
    );
    check(
        &[COMPLETE, WITH_A_GAP, WITH_A_GAP],
        "item/customer-in-decisions",
        &[
            ("item/customer-in-decisions/complete/set-question", 1),
            ("item/customer-in-decisions/gapped/set-question", 2),
        ],
    );
    check(
        &[COMPLETE, WITH_A_GAP],
        "item/promises",
        &[
            ("item/promises/complete/agreed-and-checked", 1),
            ("item/promises/cannot-see", 1),
        ],
    );
}

#[test]
fn too_few_answers_make_no_score() {
    // One of four is below the two that the dimension needs.
    check(
        &[&[("promises", "told-before")]],
        "acting",
        &[("family/acting/gapped", 1)],
    );
    check(
        &[&[("promises", "does-not-apply")]],
        "promises",
        &[("item/promises/does-not-apply", 1)],
    );
}

#[test]
fn what_arrives_is_counted_by_whom_it_comes_from() {
    let respondents: &[&[(&str, &str)]] = &[
        &[
            ("function", "sales"),
            ("receives-1", "marketing"),
            ("arrives-1", "start-over"),
            ("receives-2", "it"),
            ("arrives-2", "common-cases"),
            ("receives-3", "nobody"),
        ],
        &[
            ("receives-1", "it"),
            ("arrives-1", "common-cases"),
            ("receives-2", "nobody"),
            // Not asked any more: it counts for nothing.
            ("arrives-2", "start-over"),
        ],
    ];
    check(
        respondents,
        "source/",
        &[
            ("source/it/common-cases", 2),
            ("source/marketing/start-over", 1),
        ],
    );
    // Neither one's function nor whom one names is counted as an answer.
    check(respondents, "item/", &[]);
}

#[test]
fn items_that_are_asked_of_one_function_are_a_family_of_their_own() {
    let (assessment, _) = sound("everyone");
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let of_some = layout
        .families
        .iter()
        .filter(|family| family.of_some_groups);
    let ids: Vec<_> = of_some
        .map(|family| (family.id.as_str(), family.items.len(), family.dimension))
        .collect();
    assert_eq!(ids.len(), 9, "one for each function");
    assert!(
        ids.iter()
            .all(|(id, items, dimension)| id.starts_with("function-work:")
                && *items == 4
                && dimension.is_none())
    );
    let whole = layout.families.iter().filter_map(|family| family.dimension);
    let whole: Vec<_> = whole.map(|at| &*assessment.dimension(at).id).collect();
    assert_eq!(whole, ["part", "acting", "hearing", "meaning"]);
}

#[test]
fn every_counter_has_a_name_and_a_place_of_its_own() {
    for id in [
        "everyone",
        "organisation",
        "quick",
        "branching",
        "phq-9",
        "practices",
    ] {
        let (assessment, _) = sound(id);
        let layout = Layout::new(&assessment, assessment.item_with_id("function"));
        let mut names: Vec<_> = layout
            .counters()
            .iter()
            .map(|one| layout.name(&assessment, *one))
            .collect();
        for (place, counter) in layout.counters().iter().enumerate() {
            assert_eq!(
                layout.place(&assessment, *counter),
                Some(place),
                "{id}: {counter:?}"
            );
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), layout.counters().len(), "{id}");
    }
}

#[test]
fn counts_add_up_in_any_order() {
    check_pairs(|assessment, one, other| {
        let layout = Layout::new(assessment, None);
        let (one, other) = (given(assessment, one), given(assessment, other));
        let of = |respondents: &[Answers]| tally(assessment, &layout, respondents);
        let together = of(&[one.clone(), other.clone()]);
        prop_assert_eq!(&together, &of(&[other.clone(), one.clone()]));
        let mut added = of(&[one]);
        added.add(&of(&[other]));
        prop_assert_eq!(&together, &added);
        Ok(())
    });
}
