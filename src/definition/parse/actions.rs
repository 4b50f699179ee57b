//! Actions: what proposes them, and numbers in range.

use std::rc::Rc;

use super::checker::Checker;
use super::ids::Names;
use crate::definition::limits::{MAX_ITEMS, MAX_POINTS};
use crate::definition::wire::{ActionWire, DefinitionWire};
use crate::definition::{Action, Trigger};
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
    let mut items = Vec::new();
    for (at, low) in list.sound() {
        let place = place.entry(at);
        checker.range(&place.key("atMost"), low.at_most, 0, MAX_POINTS);
        let item = names.item(&low.item, &place.key("item"), checker);
        items.extend(item.map(|item| (item, low.at_most)));
    }
    Some(Trigger::Items(items))
}
