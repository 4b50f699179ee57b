//! Laws of sittings put together: whatever is loaded how often and in which order, each counts once.

use std::collections::BTreeMap;

use cx_maturity::disclosure::{Batch, Joined, Sitting, join, settle};
use cx_maturity::tally::Tally;
use proptest::collection::vec;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq};
use proptest::test_runner::TestRunner;

use crate::common::random::runner;
use crate::world::{World, person};

/// A batch of so many people, all alike: other people make another batch.
fn batch(world: &World, people: usize) -> Batch {
    let (group, counted) = world.count(&person(&world.assessment, &[0; 60], 0));
    let mut tally = Tally::none(&world.layout);
    for _ in 0..people {
        tally.count(&counted);
    }
    let settled = settle(&world.layout, world.size, &BTreeMap::from([(group, tally)]));
    settled.expect("they are enough")
}

/// The batches of three facilitators who never merged the same people: all are different.
fn batches(world: &World) -> Vec<Sitting> {
    let sitting = |facilitator: usize| {
        let batches = (0..4).map(|nth| batch(world, 4 + 4 * facilitator + nth));
        Sitting(batches.collect())
    };
    (0..3).map(sitting).collect()
}

/// What a file may hold: of each facilitator as much as was merged by then.
fn files() -> impl Strategy<Value = Vec<Vec<(usize, usize)>>> {
    vec(vec((0..3_usize, 0..5_usize), 0..4), 1..6)
}

fn holding(all: &[Sitting], file: &[(usize, usize)]) -> Vec<Sitting> {
    let part = |&(of, until): &(usize, usize)| Sitting(all[of].0[..until].to_vec());
    file.iter().map(part).collect()
}

fn check(law: impl Fn(&[Sitting], Vec<Vec<Sitting>>) -> crate::common::random::Law) {
    let all = batches(&World::new());
    let run = TestRunner::new(runner().config().clone()).run(&files(), |files| {
        law(&all, files.iter().map(|file| holding(&all, file)).collect())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

fn joined(files: &[Vec<Sitting>]) -> Vec<Sitting> {
    let mut there = Vec::new();
    for file in files {
        join(&mut there, file.clone());
    }
    there
}

#[test]
fn each_batch_counts_once_whatever_is_loaded_in_which_order() {
    check(|all, files| {
        let there = joined(&files);
        // Of each facilitator the longest that was in any of the files.
        let mut expected: Vec<&Sitting> = Vec::new();
        for one in all {
            let of = files.iter().flatten();
            let of = of.filter(|sitting| sitting.0.first() == one.0.first());
            expected.extend(of.max_by_key(|sitting| sitting.0.len()));
        }
        prop_assert_eq!(there.len(), expected.len());
        prop_assert!(expected.iter().all(|one| there.contains(one)));
        let mut turned = files.clone();
        turned.reverse();
        let turned = joined(&turned);
        prop_assert!(turned.len() == there.len() && turned.iter().all(|one| there.contains(one)));
        Ok(())
    });
}

#[test]
fn what_was_loaded_before_adds_nothing() {
    check(|_, files| {
        let mut there = joined(&files);
        let before = there.clone();
        for file in &files {
            let found = join(&mut there, file.clone());
            let held = file.iter().filter(|sitting| !sitting.0.is_empty()).count();
            let known = Joined {
                known: held,
                ..Joined::default()
            };
            prop_assert_eq!(found, known);
        }
        prop_assert_eq!(there, before);
        Ok(())
    });
}

#[test]
fn nothing_that_is_there_is_lost_or_moved() {
    check(|_, files| {
        let mut there = Vec::new();
        for file in files {
            let before = there.clone();
            join(&mut there, file);
            prop_assert!(there.len() >= before.len());
            for (now, before) in there.iter().zip(&before) {
                prop_assert!(now.0.starts_with(&before.0));
            }
        }
        Ok(())
    });
}

#[test]
fn each_row_of_the_table() {
    let all = batches(&World::new());
    let part = |of: usize, until: usize| Sitting(all[of].0[..until].to_vec());
    let there = vec![Sitting::default(), part(0, 2)];
    let forked = Sitting(vec![all[0].0[0].clone(), all[1].0[0].clone()]);
    let check = |coming: Sitting, expected: Joined, second: &Sitting, more: &[Sitting]| {
        let mut found = there.clone();
        assert_eq!(join(&mut found, vec![coming]), expected);
        // One's own sitting, in which nothing was merged yet, is nobody else's beginning.
        assert_eq!(found[0], Sitting::default());
        assert_eq!((&found[1], &found[2..]), (second, more));
    };
    let none = Joined::default();
    check(Sitting::default(), none, &there[1], &[]);
    check(
        part(1, 1),
        Joined { added: 1, ..none },
        &there[1],
        &[part(1, 1)],
    );
    check(part(0, 4), Joined { longer: 1, ..none }, &part(0, 4), &[]);
    check(part(0, 2), Joined { known: 1, ..none }, &there[1], &[]);
    check(part(0, 1), Joined { known: 1, ..none }, &there[1], &[]);
    check(forked, Joined { apart: 1, ..none }, &there[1], &[]);
}
