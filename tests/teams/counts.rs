//! What remains of merged reports: blocks, and their counts as a document.

use std::collections::BTreeMap;

use cx_maturity::answers::Answer;
use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use cx_maturity::disclosure::{Sitting, settle};
use cx_maturity::document::team::{Tallies, campaign_hash, read_tallies, tallies};
use cx_maturity::problem::ProblemKind;
use cx_maturity::tally::{Group, Layout, Tally, counted};
use serde_json::Value;

use crate::common::answers;
use crate::{a_campaign, everyone};

/// So many people of each of the first functions, who differ.
pub fn merged(assessment: &Assessment, layout: &Layout, people: &[usize]) -> Sitting {
    let mut groups: BTreeMap<Group, Tally> = BTreeMap::new();
    for (function, people) in people.iter().enumerate() {
        for person in 0..*people {
            let mut answers = answers(assessment, &[]);
            let function_item = layout.breakdown.expect("is the function");
            for item in (0..assessment.items.len()).map(ItemIx) {
                let options = assessment.item(item).options.len();
                let option = if item == function_item {
                    function
                } else {
                    (person + item.0) % options
                };
                answers.set(item, Some(Answer::Chosen(OptionIx(option))));
            }
            let (group, counted) = counted(assessment, layout, &answers);
            groups
                .entry(group)
                .or_insert_with(|| Tally::none(layout))
                .count(&counted);
        }
    }
    let batch = settle(layout, a_campaign().least, &groups);
    Sitting(batch.into_iter().collect())
}

#[test]
fn blocks_are_made_by_the_table() {
    let assessment = everyone();
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let check = |people: &[usize], expected: &[(Option<usize>, u64)]| {
        let sitting = merged(&assessment, &layout, people);
        let blocks = sitting.0.iter().flat_map(|batch| &batch.0);
        let found: Vec<_> = blocks
            .map(|block| (block.group.map(|group| group.0), block.tally.persons()))
            .collect();
        assert_eq!(found, expected, "{people:?}");
    };
    check(&[6, 9], &[(Some(0), 6), (Some(1), 9)]);
    // Two small ones, together enough.
    check(&[6, 3, 2, 9], &[(Some(0), 6), (Some(3), 9), (None, 5)]);
    // Too few even together: the smallest of the others goes with them.
    check(&[6, 3, 9], &[(Some(2), 9), (None, 9)]);
    check(&[6, 1, 6], &[(Some(2), 6), (None, 7)]);
    check(&[3, 1], &[]);
    check(&[], &[]);
}

#[test]
fn counts_are_read_as_they_were_written() {
    let assessment = everyone();
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let sittings = vec![
        merged(&assessment, &layout, &[6, 3, 2, 9]),
        merged(&assessment, &layout, &[5]),
    ];
    let text = tallies(
        &a_campaign(),
        &assessment,
        &layout,
        &Tallies {
            sittings: sittings.clone(),
        },
    );
    let read = |text: &str| read_tallies(&a_campaign(), &assessment, &layout, text);
    assert_eq!(read(&text), Ok(Tallies { sittings }));
    let check = |edit: (&str, &str), place: &str| {
        let edited = text.replacen(edit.0, edit.1, 1);
        assert_ne!(edited, text, "{edit:?}");
        let problems = read(&edited).expect_err("is refused");
        assert_eq!(problems[0].place, place, "{edit:?}");
    };
    check((&campaign_hash(&a_campaign()), "0"), "/campaign");
    check(("1.0.0", "1.0.1"), "/definition/version");
    check(
        ("\"persons\":6", "\"persons\":4"),
        "/sittings/0/0/0/counts/persons",
    );
    check(
        ("\"group\":\"leadership\"", "\"group\":\"nobody\""),
        "/sittings/0/0/0/group",
    );
    check(
        ("\"persons\":6", "\"people\":6"),
        "/sittings/0/0/0/counts/people",
    );
}

/// Five people of one group, whose counts are edited: no answers could give them.
#[test]
fn counts_that_contradict_each_other_are_refused() {
    let assessment = everyone();
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let sittings = vec![merged(&assessment, &layout, &[5])];
    let sound = tallies(&a_campaign(), &assessment, &layout, &Tallies { sittings });
    let read = |text: &str| read_tallies(&a_campaign(), &assessment, &layout, text);
    let with = |changed: &[(&str, u64)]| {
        let mut all: Value = serde_json::from_str(&sound).expect("is JSON");
        for (name, count) in changed {
            all["sittings"][0][0][0]["counts"][name] = (*count).into();
        }
        all.to_string()
    };
    assert!(read(&with(&[])).is_ok());
    let check = |changed: &[(&str, u64)], counter: &str, range: (u32, u32)| {
        let problems = read(&with(changed)).expect_err(counter);
        let place = format!("/sittings/0/0/0/counts/{}", counter.replace('/', "~1"));
        let found = problems.iter().find(|one| one.place == place);
        let kind = found.map(|one| one.kind.clone());
        let Some(ProblemKind::OutOfRange { min, max, .. }) = kind else {
            panic!("{counter}: {problems:#?}");
        };
        assert_eq!((min, max), range, "{counter}");
    };
    // Each of the five answers of an item was given by one of them, and nothing left out.
    let (mindset, all) = ("item/mindset/complete/named-part", "family/part/complete");
    check(&[(mindset, 2)], all, (6, 6));
    check(&[(mindset, 0)], all, (4, 4));
    check(&[(all, 4)], all, (5, 5));
    let some = "item/mindset/gapped/named-part";
    check(&[(some, 1)], "family/part/gapped", (1, 5));
    check(
        &[(some, 1), ("family/part/gapped", 1)],
        "persons",
        (6, 100_000_000),
    );
    for of_nobody in [
        "item/mindset/cannot-see",
        "family/part/gapped-scored",
        "family/part/gapped-sum",
    ] {
        check(&[(of_nobody, 1)], of_nobody, (0, 0));
    }
    // Four items of four points at most: 16 × 16 for each of the five.
    let squares = "family/part/complete-squares";
    check(&[(squares, 1_281)], squares, (0, 1_280));
    let favourable = "dimension/part/gapped-favourable";
    check(
        &[("dimension/part/gapped", 3), (favourable, 4)],
        favourable,
        (0, 3),
    );
    check(
        &[("dimension/part/complete", 4), ("dimension/part/gapped", 2)],
        "persons",
        (6, 100_000_000),
    );
}
