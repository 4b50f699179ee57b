//! Actions: what proposes them, and numbers in range.

use std::rc::Rc;

use super::checker::Checker;
use super::ids::Names;
use crate::definition::limits::{MAX_ITEMS, MAX_POINTS};
use crate::definition::wire::{ActionWire, DefinitionWire, LowItemWire};
use crate::definition::{Action, LowItem, Trigger};
use crate::json::{List, Place};
use crate::problem::ProblemKind;

/// The days after which an action may be said to show.
const HORIZONS: [u32; 4] = [7, 30, 90, 180];

/// Builds and checks them.
pub fn actions(wire: &DefinitionWire, names: &Names, checker: &mut Checker) -> Vec<Action> {
    let Some(list) = &wire.actions else {
        return Vec::new();
    };
    let place = Place::Root.key("actions");
    checker.distinct(
        &place,
        list.sound().map(|(at, action)| (at, action.id.as_str())),
    );
    list.sound()
        .filter_map(|(at, wire)| action(wire, names, &place.entry(at), checker))
        .collect()
}

fn action(
    wire: &ActionWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Action> {
    checker.id(&place.key("id"), &wire.id);
    checker.range(&place.key("effort"), wire.effort, 1, 5);
    checker.range(&place.key("reach"), wire.reach, 1, 5);
    if !HORIZONS.contains(&wire.horizon_days) {
        let value = wire.horizon_days.to_string();
        let accepted = HORIZONS.iter().map(u32::to_string).collect();
        let kind = ProblemKind::UnknownValue { value, accepted };
        checker.tell(&place.key("horizonDays"), kind);
    }
    let trigger = trigger(wire, names, place, checker);
    Some(Action {
        id: Rc::from(&*wire.id),
        trigger: trigger?,
        track: wire.track,
        owner: wire.owner,
        horizon_days: wire.horizon_days,
        effort: wire.effort,
        reach: wire.reach,
        lenses: plain(&wire.lenses),
        outcomes: plain(&wire.outcomes),
    })
}

fn plain<T: Copy>(list: &List<T>) -> Vec<T> {
    list.sound().map(|(_, value)| *value).collect()
}

fn trigger(
    wire: &ActionWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Trigger> {
    let forms = [
        ("step", wire.step.as_ref().map(|_| ())),
        ("items", wire.items.as_ref().map(|_| ())),
    ];
    checker.exactly_one(place, &forms)?;
    if let Some(step) = &wire.step {
        let place = place.key("step");
        let dimension = names.dimension(&step.dimension, &place.key("dimension"), checker);
        let from = names.level(&step.from, &place.key("from"), checker);
        return dimension
            .zip(from)
            .map(|(dimension, from)| Trigger::Step { dimension, from });
    }
    let list = wire.items.as_ref()?;
    let place = place.key("items");
    checker.count(&place, list.0.len(), 1, MAX_ITEMS);
    let items = list
        .sound()
        .filter_map(|(at, low)| low_item(low, names, &place.entry(at), checker));
    Some(Trigger::Items(items.collect()))
}

/// A range with its ends in order: an action that no points propose is a slip.
fn low_item(
    wire: &LowItemWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<LowItem> {
    let at_most = wire.at_most;
    let at_least = wire.at_least.unwrap_or(0);
    checker.range(&place.key("atMost"), at_most, 0, MAX_POINTS);
    checker.range(&place.key("atLeast"), at_least, 0, at_most.min(MAX_POINTS));
    let item = names.item(&wire.item, &place.key("item"), checker)?;
    Some(LowItem {
        item,
        at_least,
        at_most,
    })
}
