//! Laws of the way to the next level: it opens, nothing in it is spare, and no other is smaller.

mod common;

use common::cases::{Law, check_real, check_small, height, ladder};
use cx_maturity::answers::{Answer, Answers, Standing, standings};
use cx_maturity::definition::{Assessment, GateSubject, ItemIx, LevelIx};
use cx_maturity::plan::{Improvement, Opening, Size, opening, size};
use cx_maturity::scoring::score;
use proptest::prelude::{prop_assert, prop_assert_eq};

fn with(answers: &Answers, improvements: &[Improvement]) -> Answers {
    let mut answers = answers.clone();
    for one in improvements {
        answers.set(one.item, Some(Answer::Chosen(one.to)));
    }
    answers
}

fn reaches(assessment: &Assessment, answers: &Answers, level: LevelIx) -> bool {
    let gating = score(assessment, answers).gating;
    gating.is_some_and(|gating| gating.reached >= level)
}

/// Whether an option is taken from an answer by another one that was raised: no improvement.
fn is_void(assessment: &Assessment, before: &Answers, after: &Answers) -> bool {
    let standings = |answers: &Answers| standings(assessment, answers).into_iter();
    let mut both = standings(before).zip(standings(after)).enumerate();
    both.any(|(at, (before, standing))| {
        let chosen = matches!(after.get(ItemIx(at)), Some(Answer::Chosen(_)));
        chosen && standing == Standing::Unanswered && before != Standing::Unanswered
    })
}

/// The set opens the level; a step less of any of its items does not.
fn irreducible(assessment: &Assessment, answers: &Answers) -> Law {
    let Opening::Way {
        level,
        improvements,
        ..
    } = opening(assessment, answers)
    else {
        return Ok(());
    };
    prop_assert!(!reaches(assessment, answers, level));
    let opened = with(answers, &improvements);
    prop_assert!(reaches(assessment, &opened, level), "{improvements:?}");
    for one in &improvements {
        let (before, after) = (answers.get(one.item), opened.get(one.item));
        let low = height(assessment, one.item, before);
        let high = height(assessment, one.item, after);
        prop_assert_eq!(one.steps as usize, high - low);
        let mut fewer = opened.clone();
        let below = ladder(assessment, one.item);
        let lower = (high - 1 > low).then(|| Answer::Chosen(below[high - 2]));
        fewer.set(one.item, lower.or(before));
        let opens = reaches(assessment, &fewer, level) && !is_void(assessment, answers, &fewer);
        prop_assert!(!opens, "less of {one:?}");
    }
    Ok(())
}

#[test]
fn the_way_opens_the_level_and_nothing_in_it_is_spare() {
    check_real(64, irreducible);
    check_small(1024, 12, irreducible);
    // Of so many kinds that the proof is given up at times.
    check_small(12, 200, irreducible);
}

#[test]
fn the_way_of_organisation_is_always_proved() {
    check_real(256, |assessment, answers| {
        if let Opening::Way { smallest, .. } = opening(assessment, answers) {
            prop_assert!(smallest);
        }
        Ok(())
    });
}

/// The smallest size of a set that opens a level, found by trying all there are.
fn tried(assessment: &Assessment, answers: &Answers, level: LevelIx) -> Option<Size> {
    let gates = assessment.levels[1..=level.0]
        .iter()
        .flat_map(|one| &one.gates);
    let gated: Vec<_> = gates.map(|gate| gate.subject).collect();
    let mut sets = vec![answers.clone()];
    for item in (0..assessment.items.len()).map(ItemIx) {
        let given = answers.get(item);
        let chosen = matches!(given, Some(Answer::Chosen(_)));
        if !chosen && !gated.contains(&GateSubject::Item(item)) {
            continue;
        }
        let higher = ladder(assessment, item).split_off(height(assessment, item, given));
        for at in 0..sets.len() {
            for option in &higher {
                let mut set = sets[at].clone();
                set.set(item, Some(Answer::Chosen(*option)));
                sets.push(set);
            }
        }
    }
    let open = sets
        .into_iter()
        .filter(|set| reaches(assessment, set, level) && !is_void(assessment, answers, set));
    let sizes = open.map(|set| {
        let items = (0..assessment.items.len()).map(ItemIx);
        let steps = items.map(|item| {
            let height = |answers: &Answers| height(assessment, item, answers.get(item));
            height(&set) - height(answers)
        });
        let steps: Vec<_> = steps.filter(|steps| *steps > 0).collect();
        (
            u32::try_from(steps.iter().sum::<usize>()).expect("is small"),
            steps.len(),
        )
    });
    sizes.min()
}

#[test]
fn no_set_is_smaller_than_the_way() {
    check_small(2048, 6, |assessment, answers| {
        match opening(assessment, answers) {
            Opening::Way {
                level,
                improvements,
                smallest,
            } => {
                prop_assert!(smallest);
                let tried = tried(assessment, answers, level);
                prop_assert_eq!(Some(size(&improvements)), tried);
            }
            Opening::NotEnough => {
                if let Some(gating) = score(assessment, answers).gating {
                    let next = gating.next().expect("has one, or it is reached");
                    prop_assert_eq!(tried(assessment, answers, next.level), None);
                }
            }
            Opening::Reached | Opening::NoLevels => {}
        }
        Ok(())
    });
}
