//! Laws of the quality report: what it says nobody reaches, nobody reaches; and what nobody
//! reaches, it says. Held against trying every answer of small random assessments.

mod common;

use std::collections::BTreeSet;

use common::cases::check_small;
use cx_maturity::answers::{Answer, Answers, Standing};
use cx_maturity::definition::{
    Assessment, Compiled, Cut, Forms, GateSubject, ItemIx, OptionIx, Trigger,
};
use cx_maturity::plan::triggered;
use cx_maturity::quality::{FindingKind, findings};
use cx_maturity::scoring::{lowest_option, score};
use proptest::prelude::prop_assert;

/// Every way to answer: each option, "can't see", "does not apply".
fn every_way(assessment: &Assessment) -> Vec<Answers> {
    let mut ways = vec![Answers::none(assessment)];
    for at in (0..assessment.items.len()).map(ItemIx) {
        let options = assessment.item(at).options.len();
        let options = (0..options).map(|option| Answer::Chosen(OptionIx(option)));
        let all: Vec<_> = options
            .chain([Answer::CannotSee, Answer::DoesNotApply])
            .collect();
        let with = |way: &Answers, answer: &Answer| {
            let mut way = way.clone();
            way.set(at, Some(*answer));
            way
        };
        ways = ways
            .iter()
            .flat_map(|way| all.iter().map(move |answer| with(way, answer)))
            .collect();
    }
    ways
}

/// What no answers reach: items, levels, actions, dimensions at a level.
fn unreached(assessment: &Assessment) -> BTreeSet<String> {
    let mut items: BTreeSet<String> = BTreeSet::new();
    let (mut levels, mut dimensions, mut actions) = (items.clone(), items.clone(), items.clone());
    for way in every_way(assessment) {
        let scorecard = score(assessment, &way);
        for (item, standing) in assessment.items.iter().zip(&scorecard.standings) {
            if *standing != Standing::NotReached {
                items.insert(format!("item {}", item.id));
            }
        }
        for (dimension, scored) in assessment.dimensions.iter().zip(&scorecard.dimensions) {
            for at in 0..=scored.level.map_or(0, |level| level.0) {
                let level = &assessment.levels[at].id;
                dimensions.insert(format!("dimension {} {level}", dimension.id));
            }
        }
        let checks = scorecard.gating.iter().flat_map(|gating| &gating.checks);
        for check in checks.filter(|check| check.reached()) {
            levels.insert(format!("level {}", assessment.levels[check.level.0].id));
        }
        for action in &assessment.actions {
            if triggered(assessment, &scorecard, action) {
                actions.insert(format!("action {}", action.id));
            }
        }
    }
    let mut all: BTreeSet<String> = BTreeSet::new();
    all.extend(
        assessment
            .items
            .iter()
            .map(|one| format!("item {}", one.id)),
    );
    all.extend(
        assessment
            .levels
            .iter()
            .skip(1)
            .map(|one| format!("level {}", one.id)),
    );
    all.extend(
        assessment
            .actions
            .iter()
            .map(|one| format!("action {}", one.id)),
    );
    let shown = assessment
        .dimensions
        .iter()
        .enumerate()
        .filter(|(at, one)| {
            let main = assessment.main_dimensions().any(|main| main.0 == *at);
            *at != assessment.overall.0 && (main || one.cuts.is_some())
        });
    for (_, dimension) in shown {
        let mut levels = assessment.levels.iter().map(|level| &level.id);
        let id = |level| format!("dimension {} {level}", dimension.id);
        // Only the lowest of those out of reach is told, and of a dimension that has any level.
        if dimensions.contains(&id(&assessment.levels[0].id)) {
            all.extend(
                levels
                    .find(|level| !dimensions.contains(&id(level)))
                    .map(id),
            );
        }
    }
    let reached: BTreeSet<String> = [items, levels, dimensions, actions]
        .into_iter()
        .flatten()
        .collect();
    all.difference(&reached).cloned().collect()
}

/// What the report says that no answers reach.
fn told(assessment: &Assessment) -> BTreeSet<String> {
    let nothing = || Forms {
        to_answer: Vec::new(),
        whole: Vec::new(),
    };
    let compiled = Compiled {
        assessment: assessment.clone(),
        scales: Vec::new(),
        structure: nothing(),
        texts: Vec::new(),
    };
    let found = findings(&compiled).into_iter();
    let told = found.filter_map(|one| match one.kind {
        FindingKind::ItemUnreachable { item } => Some(format!("item {item}")),
        FindingKind::LevelOutOfReach { level }
        | FindingKind::GateNeverHolds { level }
        | FindingKind::NeverTogether { level } => Some(format!("level {level}")),
        FindingKind::DimensionOutOfReach { dimension, level } => {
            Some(format!("dimension {dimension} {level}"))
        }
        FindingKind::ActionNeverProposed { action } => Some(format!("action {action}")),
        _ => None,
    });
    told.collect()
}

/// A gate that asks too much of an item is told even where those who are not asked get past it.
fn asks_too_much(assessment: &Assessment) -> bool {
    let gates = assessment.levels.iter().flat_map(|level| &level.gates);
    gates
        .into_iter()
        .any(|gate| match (gate.subject, gate.from) {
            (GateSubject::Item(item), Cut::Points(_)) => {
                lowest_option(assessment.item(item), gate.from).is_none()
            }
            _ => false,
        })
}

#[test]
fn what_nobody_reaches_is_told_and_nothing_else() {
    check_small(384, 4, |assessment, _| {
        if asks_too_much(assessment) {
            return Ok(());
        }
        let (told, mut unreached) = (told(assessment), unreached(assessment));
        prop_assert!(
            told.is_subset(&unreached),
            "{told:?} {unreached:?} {assessment:#?}"
        );
        // That answers pass by a level without ever standing at it is told of plain sums alone.
        let steps = assessment
            .actions
            .iter()
            .filter(|one| matches!(one.trigger, Trigger::Step { .. }));
        for step in steps {
            unreached.remove(&format!("action {}", step.id));
        }
        prop_assert!(
            unreached.is_subset(&told),
            "{unreached:?} {told:?} {assessment:#?}"
        );
        Ok(())
    });
}
