//! Laws of gates and of proposals, tried on a fixed set of random cases.

mod common;

use common::cases::{Law, check_real, check_small, height, ladder};
use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::wire::Track;
use cx_maturity::definition::{Assessment, Condition, DimensionIx, GateSubject, ItemIx, Trigger};
use cx_maturity::plan::{Edit, Plan, Target, proposals, target};
use cx_maturity::scoring::{GateState, points, score};
use proptest::prelude::{prop_assert, prop_assert_eq};

/// Each check that is not open is named with its state, and without one the level is reached.
#[test]
fn every_gate_that_blocks_is_named() {
    check_small(256, 8, |assessment, answers| {
        let scorecard = score(assessment, answers);
        let Some(gating) = &scorecard.gating else {
            return Ok(());
        };
        let Some(next) = gating.next() else {
            return Ok(());
        };
        let blocking = next.gates.iter().filter(|gate| !gate.state.open());
        prop_assert!(!next.by_score || blocking.clone().count() > 0);
        for gate in blocking {
            prop_assert!(matches!(gate.state, GateState::Failed | GateState::Unknown));
            let scored = match gate.subject {
                GateSubject::Item(item) => {
                    points(assessment.item(item), scorecard.standings[item.0]).is_some()
                }
                GateSubject::Dimension(one) => scorecard.dimension(one).score.is_some(),
                GateSubject::EveryPartOf(_) => panic!("is one check for each part"),
            };
            prop_assert_eq!(gate.state == GateState::Failed, scored);
        }
        Ok(())
    });
}

/// Every trigger is looked at by itself, from the answers.
fn proposed_for_a_reason(assessment: &Assessment, answers: &Answers) -> Law {
    let scorecard = score(assessment, answers);
    let found = proposals(assessment, &scorecard, &Plan::default());
    for one in &found {
        let action = assessment.action(one.action);
        match &action.trigger {
            Trigger::Step { dimension, from } => {
                prop_assert_eq!(scorecard.dimension(*dimension).level, Some(*from));
                prop_assert_eq!(one.dimension, *dimension);
            }
            Trigger::Items(items) => {
                for low in items {
                    let standing = scorecard.standings[low.item.0];
                    let points = points(assessment.item(low.item), standing);
                    let range = low.at_least..=low.at_most;
                    prop_assert!(points.is_some_and(|points| range.contains(&points)));
                }
            }
        }
        let gap = one.priority.gap.numerator();
        prop_assert!(gap > 0 || action.track == Track::Exceed);
    }
    for pair in found.windows(2) {
        let (one, other) = (pair[0], pair[1]);
        let later = (other.priority.effort, other.action);
        let tie = one.priority == other.priority && (one.priority.effort, one.action) < later;
        prop_assert!(one.priority > other.priority || tie);
    }
    Ok(())
}

#[test]
fn every_proposal_has_a_trigger_that_holds() {
    check_real(64, proposed_for_a_reason);
    check_small(256, 8, proposed_for_a_reason);
}

fn looks_at(condition: Option<&Condition>, item: ItemIx) -> bool {
    condition.is_some_and(|condition| condition.looks_at(item))
}

/// With targets that stay, a better answer makes nothing more urgent that was proposed before. What
/// exceeds a target begins to count anew where it is reached, so only what is below it is compared.
fn never_more_urgent(assessment: &Assessment, answers: &Answers) -> Law {
    let mut plan = Plan::default();
    for at in 0..assessment.dimensions.len() {
        plan.edit(Edit::Aimed(DimensionIx(at), Some(Target::Percent(60))));
    }
    let old = score(assessment, answers);
    let before = proposals(assessment, &old, &plan);
    for item in (0..assessment.items.len()).map(ItemIx) {
        let mut others = assessment.items.iter();
        let decides = others.any(|other| {
            looks_at(other.condition.as_ref(), item) || other.differs_from.contains(&item)
        });
        let one = assessment.item(item);
        if decides || !one.differs_from.is_empty() || !old.standings[item.0].answered() {
            continue;
        }
        let high = height(assessment, item, answers.get(item));
        for option in ladder(assessment, item).into_iter().skip(high) {
            let mut better = answers.clone();
            better.set(item, Some(Answer::Chosen(option)));
            let new = score(assessment, &better);
            for after in proposals(assessment, &new, &plan) {
                let was = before.iter().find(|one| one.action == after.action);
                let aim = target(assessment, &new, &plan, after.dimension).expect("is set");
                let reached = new.dimension(after.dimension).score.expect("has one").ratio;
                if let Some(was) = was
                    && reached < aim.ratio
                {
                    prop_assert!(after.priority <= was.priority);
                }
            }
        }
    }
    Ok(())
}

#[test]
fn a_better_answer_makes_no_proposal_more_urgent() {
    check_real(48, never_more_urgent);
    check_small(256, 8, never_more_urgent);
}
