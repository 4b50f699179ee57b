//! Laws of the quality report: what it says nobody reaches, nobody reaches; and what nobody
//! reaches, it says. Held against trying every answer of small random assessments.

mod common;

use std::collections::BTreeSet;

use common::cases::check_small;
use cx_maturity::answers::{Answer, Answers, Standing};
use cx_maturity::definition::{
    Assessment, Compiled, Cut, Dimension, Forms, GateSubject, ItemIx, Level, OptionIx, Trigger,
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

/// What some answers reach: items, levels, actions, dimensions at a level.
fn reached(assessment: &Assessment) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    for way in every_way(assessment) {
        let scorecard = score(assessment, &way);
        for (item, standing) in assessment.items.iter().zip(&scorecard.standings) {
            if *standing != Standing::NotReached {
                reached.insert(format!("item {}", item.id));
            }
        }
        for (dimension, scored) in assessment.dimensions.iter().zip(&scorecard.dimensions) {
            let levels = assessment.levels.iter();
            for level in levels.take(scored.level.map_or(0, |one| one.0 + 1)) {
                reached.insert(at_level(dimension, level));
            }
        }
        let checks = scorecard.gating.iter().flat_map(|gating| &gating.checks);
        for check in checks.filter(|check| check.reached()) {
            reached.insert(format!("level {}", assessment.levels[check.level.0].id));
        }
        let actions = assessment.actions.iter();
        for action in actions.filter(|action| triggered(assessment, &scorecard, action)) {
            reached.insert(format!("action {}", action.id));
        }
    }
    reached
}

fn at_level(dimension: &Dimension, level: &Level) -> String {
    format!("dimension {} {}", dimension.id, level.id)
}

/// What no answers reach. Of a dimension that has a level, the lowest of those it never has.
fn unreached(assessment: &Assessment) -> BTreeSet<String> {
    let reached = reached(assessment);
    let items = assessment
        .items
        .iter()
        .map(|one| format!("item {}", one.id));
    let levels = assessment.levels.iter().skip(1);
    let levels = levels.map(|one| format!("level {}", one.id));
    let actions = assessment.actions.iter();
    let actions = actions.map(|one| format!("action {}", one.id));
    let mut all: BTreeSet<String> = items.chain(levels).chain(actions).collect();
    for (at, dimension) in assessment.dimensions.iter().enumerate() {
        let is_main = assessment.main_dimensions().any(|main| main.0 == at);
        let is_told = at != assessment.overall.0 && (is_main || dimension.cuts.is_some());
        let levels = assessment.levels.iter();
        let mut levels = levels.map(|level| at_level(dimension, level));
        if is_told
            && levels
                .next()
                .is_some_and(|lowest| reached.contains(&lowest))
        {
            all.extend(levels.find(|level| !reached.contains(level)));
        }
    }
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
