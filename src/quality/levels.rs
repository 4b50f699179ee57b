//! Rules about levels: cut scores and gates that ask too much, too little, or nothing.

use super::place::at_dimension;
use super::reach::{LevelReach, reach};
use super::sums::levels_of_sums;
use super::{Finding, FindingKind};
use crate::definition::{Assessment, Cut, DimensionIx, Gate, GateSubject, LevelIx};
use crate::json::Place;
use crate::scoring::lowest_option;

/// What the lowest level asks, though everyone is at least there.
///
/// | the lowest level | told |
/// |---|---|
/// | begins at 0 | nothing |
/// | begins above 0 | that those below stand there all the same |
/// | has gates | that nobody looks at them |
pub fn lowest(assessment: &Assessment) -> Vec<Finding> {
    let Some(lowest) = assessment.levels.first() else {
        return Vec::new();
    };
    let levels = Place::Root.key("levels");
    let place = levels.entry(0);
    let level = || lowest.id.to_string();
    let above = !matches!(lowest.from, Cut::Percent(0) | Cut::Points(0));
    let cut = above.then(|| {
        let kind = FindingKind::CutOfLowest { level: level() };
        Finding::new(&place.key("from"), kind)
    });
    let gates = (!lowest.gates.is_empty()).then(|| {
        let kind = FindingKind::GateOfLowest { level: level() };
        Finding::new(&place.key("gates"), kind)
    });
    cut.into_iter().chain(gates).collect()
}

/// Gates that ask no more than a lower level asks already.
///
/// | a gate on the same, of a lower level but not the lowest | told |
/// |---|---|
/// | asks less | nothing |
/// | asks as much or more, in the same measure | that this one adds nothing |
pub fn superfluous_gates(assessment: &Assessment) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, level) in assessment.levels.iter().enumerate() {
        for (nth, gate) in level.gates.iter().enumerate() {
            let below = assessment.levels.iter().take(at).skip(1);
            let mut below = below.filter(|lower| lower.gates.iter().any(|one| covers(one, gate)));
            if let Some(lower) = below.next() {
                let (level, lower) = (level.id.to_string(), lower.id.to_string());
                let levels = Place::Root.key("levels");
                let place = levels.entry(at);
                found.push(Finding::new(
                    &place.key("gates").entry(nth),
                    FindingKind::GateSuperfluous { level, lower },
                ));
            }
        }
    }
    found
}

/// Whether whoever passes one gate passes the other.
fn covers(one: &Gate, other: &Gate) -> bool {
    let asks = match (one.from, other.from) {
        (Cut::Percent(one), Cut::Percent(other)) | (Cut::Points(one), Cut::Points(other)) => {
            one >= other
        }
        (Cut::Level(one), Cut::Level(other)) => one >= other,
        _ => false,
    };
    one.subject == other.subject && asks
}

/// Levels that no answers reach, of the whole and of its dimensions, by scoring the best answers in
/// every way to answer what decides.
///
/// | some answers reach the cut score | hold each gate | both at once | told |
/// |---|---|---|---|
/// | no | – | no | that the cut score is out of reach |
/// | yes | no | no | each gate that never holds |
/// | yes | yes | no | that they never hold together |
/// | yes | yes | yes | nothing |
///
/// A gate that asks more of an item than its best option has is told in any case. The lowest level is everyone's. Of a dimension, the lowest of the levels out of reach is told.
pub fn out_of_reach(assessment: &Assessment) -> Vec<Finding> {
    let Some(reach) = reach(assessment) else {
        return Vec::new();
    };
    let levels = reach.levels.iter().enumerate().skip(1);
    let mut found: Vec<Finding> = levels
        .flat_map(|(at, level)| of_level(assessment, LevelIx(at), level))
        .collect();
    let dimensions = (0..assessment.dimensions.len()).map(DimensionIx);
    found.extend(dimensions.filter_map(|one| {
        let highest = reach.dimensions[one.0]?;
        of_dimension(assessment, one, highest)
    }));
    found
}

fn of_level(assessment: &Assessment, at: LevelIx, reach: &LevelReach) -> Vec<Finding> {
    let levels = Place::Root.key("levels");
    let place = levels.entry(at.0);
    let level = &assessment.levels[at.0];
    let id = || level.id.to_string();
    let gates = level.gates.iter().zip(&reach.gates).enumerate();
    let never = gates.filter(|(_, (gate, holds))| {
        (reach.by_score && !**holds) || asks_too_much(assessment, gate)
    });
    let mut found: Vec<_> = never
        .map(|(nth, _)| {
            let kind = FindingKind::GateNeverHolds { level: id() };
            Finding::new(&place.key("gates").entry(nth), kind)
        })
        .collect();
    if !reach.by_score {
        let kind = FindingKind::LevelOutOfReach { level: id() };
        found.extend(at_cut(assessment, at, kind));
    } else if !reach.at_once && found.is_empty() {
        let kind = FindingKind::NeverTogether { level: id() };
        found.push(Finding::new(&place.key("gates"), kind));
    }
    found
}

/// Whether a gate asks more of an item than its best option has: it would only ever be passed by
/// those who are not asked.
fn asks_too_much(assessment: &Assessment, gate: &Gate) -> bool {
    match gate.subject {
        GateSubject::Item(item) => lowest_option(assessment.item(item), gate.from).is_none(),
        GateSubject::Dimension(_) | GateSubject::EveryPartOf(_) => false,
    }
}

/// A finding at the cut score of a level; those of the overall dimension may be its own.
fn at_cut(assessment: &Assessment, at: LevelIx, kind: FindingKind) -> Option<Finding> {
    if assessment.dimension(assessment.overall).cuts.is_some() {
        return at_dimension(assessment, assessment.overall, Some("cuts"), kind);
    }
    let levels = Place::Root.key("levels");
    Some(Finding::new(&levels.entry(at.0).key("from"), kind))
}

/// Only where its level is shown beside its score, or its cut scores are its own.
fn of_dimension(assessment: &Assessment, one: DimensionIx, highest: LevelIx) -> Option<Finding> {
    let dimension = assessment.dimension(one);
    let own = dimension.cuts.is_some();
    let is_shown = assessment.main_dimensions().any(|main| main == one);
    let next = assessment.levels.get(highest.0 + 1)?;
    if one == assessment.overall || !(own || is_shown) {
        return None;
    }
    let (dimension, level) = (dimension.id.to_string(), next.id.to_string());
    let kind = FindingKind::DimensionOutOfReach { dimension, level };
    at_dimension(assessment, one, own.then_some("cuts"), kind)
}

/// Levels between whose cut score and the next no sum of points falls.
///
/// | the overall score | told |
/// |---|---|
/// | is no sum of items that everybody is asked | nothing |
/// | is one, and some answers come to the level by score | nothing |
/// | is one, and the level is above the highest sum | nothing: see [`out_of_reach`] |
/// | is one, and no complete answers come to the level | that nobody is there |
pub fn skipped(assessment: &Assessment) -> Vec<Finding> {
    let found = levels_of_sums(assessment);
    let Some((found, highest)) = found.and_then(|found| {
        let highest = found.iter().copied().max()?;
        Some((found, highest))
    }) else {
        return Vec::new();
    };
    let levels = (0..highest.0).map(LevelIx);
    let told = levels.filter(|level| !found.contains(level)).map(|at| {
        let level = assessment.levels[at.0].id.to_string();
        let kind = FindingKind::LevelSkipped { level };
        Finding::new(&Place::Root.key("levels").entry(at.0), kind)
    });
    told.collect()
}
