//! What items describe beside scores: facets, mirrors, and what links one item to an earlier one.

use std::rc::Rc;

use super::checker::Checker;
use super::ids::Names;
use crate::definition::limits::MAX_ITEMS;
use crate::definition::wire::{Facet, FunctionId, ItemWire, MirrorWire, OptionWire};
use crate::definition::{Item, Mirror};
use crate::json::{List, Place};
use crate::problem::ProblemKind;

/// The stages of the ladder, from the lowest.
const LADDER: [&str; 4] = ["dissatisfied", "satisfied", "loyal", "advocate"];

/// The option that stands for no answer about one's own function.
const UNDISCLOSED: &str = "undisclosed";

/// The option that stands for no source.
const NOBODY: &str = "nobody";

/// A facet's options have ids of a closed list, so that reports can be put side by side.
pub fn check_options(facet: Facet, list: &List<OptionWire>, place: &Place, checker: &mut Checker) {
    let functions = FunctionId::ALL.iter().map(|(text, _)| *text);
    let accepted: Vec<&str> = match facet {
        Facet::Function => functions.chain([UNDISCLOSED]).collect(),
        Facet::Source => functions.chain([NOBODY]).collect(),
        Facet::Ladder => LADDER.to_vec(),
    };
    for (at, option) in list.sound() {
        if !accepted.contains(&option.id.as_str()) {
            let value = option.id.clone();
            let accepted = accepted.iter().map(|id| (*id).to_owned()).collect();
            let kind = ProblemKind::UnknownValue { value, accepted };
            checker.tell(&place.entry(at).key("id"), kind);
        }
    }
}

/// The item of another assessment; whether it is there, only who has both can tell.
pub fn mirror(wire: Option<&MirrorWire>, place: &Place, checker: &mut Checker) -> Option<Mirror> {
    let wire = wire?;
    checker.id(&place.key("assessment"), &wire.assessment);
    checker.id(&place.key("item"), &wire.item);
    Some(Mirror {
        assessment: Rc::from(&*wire.assessment),
        item: Rc::from(&*wire.item),
    })
}

/// Links an item to those it is about and differs from.
pub fn link(
    items: &mut [Item],
    at: usize,
    wire: &ItemWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) {
    if let Some(about) = &wire.about {
        let place = place.key("about");
        items[at].about = names.item(about, &place, checker);
        let named = items[at].about.and_then(|about| items.get(about.0));
        if named.is_some_and(|named| named.facet != Some(Facet::Source)) {
            let item = about.clone();
            checker.tell(&place, ProblemKind::NotASource { item });
        }
    }
    if let Some(list) = &wire.differs_from {
        let place = place.key("differsFrom");
        checker.count(&place, list.0.len(), 1, MAX_ITEMS);
        let others = list
            .sound()
            .filter_map(|(at, id)| names.item(id, &place.entry(at), checker));
        items[at].differs_from = others.collect();
    }
}
