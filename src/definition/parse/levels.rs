//! Levels: cut scores in order, gates that lead somewhere and never up.

use std::rc::Rc;

use super::checker::Checker;
use super::ids::Names;
use crate::definition::limits::{MAX_LEVELS, MAX_POINTS};
use crate::definition::wire::{CutWire, DefinitionWire, GateWire, ResultKind};
use crate::definition::{Cut, Gate, GateSubject, Level, LevelIx};
use crate::json::{List, Place};
use crate::problem::ProblemKind;

/// Builds and checks them.
pub fn levels(wire: &DefinitionWire, names: &Names, checker: &mut Checker) -> Vec<Level> {
    let Some(list) = &wire.levels else {
        return Vec::new();
    };
    let place = Place::Root.key("levels");
    // A first look and a person's own profile give no verdict: levels would be told of nobody.
    if let Some(ResultKind::Screening | ResultKind::Profile) = wire.result {
        checker.tell(&place, ProblemKind::LevelsUnshown);
    }
    checker.count(&place, list.0.len(), 2, MAX_LEVELS);
    let mut levels = Vec::new();
    let mut cuts = Vec::new();
    for (at, level) in list.sound() {
        let place = place.entry(at);
        let from = cut(&level.from, None, names, &place.key("from"), checker);
        let gates_place = place.key("gates");
        let gates = level
            .gates
            .iter()
            .flat_map(List::sound)
            .filter_map(|(nth, wire)| {
                gate(wire, LevelIx(at), names, &gates_place.entry(nth), checker)
            });
        cuts.push((at, from));
        levels.push(Level {
            id: Rc::from(&*level.id),
            gates: gates.collect(),
            from: from.unwrap_or(Cut::Percent(0)),
        });
    }
    if list.all_sound() {
        check_order(&cuts, &place, checker);
    }
    levels
}

/// Cut scores rise from level to level, and all are of one kind. Each stands with its position in
/// the file; of one that has a problem of its own, nothing more is told.
pub fn check_order(cuts: &[(usize, Option<Cut>)], place: &Place, checker: &mut Checker) {
    for pair in cuts.windows(2) {
        let (at, rises) = match (pair[0].1, pair[1]) {
            (Some(Cut::Percent(low)), (at, Some(Cut::Percent(high))))
            | (Some(Cut::Points(low)), (at, Some(Cut::Points(high)))) => (at, low < high),
            (Some(Cut::Percent(_)), (at, Some(Cut::Points(_))))
            | (Some(Cut::Points(_)), (at, Some(Cut::Percent(_)))) => (at, false),
            (_, (at, _)) => (at, true),
        };
        if !rises {
            checker.tell(&place.entry(at), ProblemKind::CutsOutOfOrder);
        }
    }
}

/// A cut score; in a gate of the level `within`, it may be a level that is not above that one.
pub fn cut(
    wire: &CutWire,
    within: Option<LevelIx>,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Cut> {
    let mut fields = vec![
        ("percent", wire.percent.map(Cut::Percent)),
        ("points", wire.points.map(Cut::Points)),
    ];
    if within.is_some() || wire.level.is_some() {
        fields.push(("level", wire.level.as_ref().map(|_| Cut::Level(LevelIx(0)))));
    }
    let cut = checker.exactly_one(place, &fields)?;
    match cut {
        Cut::Percent(percent) => checker.range(&place.key("percent"), percent, 0, 100),
        Cut::Points(points) => checker.range(&place.key("points"), points, 0, MAX_POINTS),
        Cut::Level(_) => {
            let place = place.key("level");
            let id = wire.level.as_ref()?;
            let level = names.level(id, &place, checker)?;
            if within.is_none_or(|within| level > within) {
                let level = id.clone();
                checker.tell(&place, ProblemKind::GateAbove { level });
            }
            return Some(Cut::Level(level));
        }
    }
    Some(cut)
}

fn gate(
    wire: &GateWire,
    level: LevelIx,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Gate> {
    let fields = [
        ("item", wire.item.as_ref()),
        ("dimension", wire.dimension.as_ref()),
        ("everyPartOf", wire.every_part_of.as_ref()),
    ];
    let from = cut(&wire.from, Some(level), names, &place.key("from"), checker);
    let id = checker.exactly_one(place, &fields)?;
    let subject = if wire.item.is_some() {
        if let Some(Cut::Level(_)) = from {
            let of = ["percent", "points"].map(str::to_owned).to_vec();
            checker.tell(
                &place.key("from"),
                ProblemKind::NotExactlyOne { of, found: 0 },
            );
        }
        GateSubject::Item(names.item(id, &place.key("item"), checker)?)
    } else if wire.dimension.is_some() {
        GateSubject::Dimension(names.dimension(id, &place.key("dimension"), checker)?)
    } else {
        GateSubject::EveryPartOf(names.dimension(id, &place.key("everyPartOf"), checker)?)
    };
    Some(Gate {
        subject,
        from: from?,
    })
}
