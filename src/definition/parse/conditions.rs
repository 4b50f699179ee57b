//! Conditions, and the rule that references between items look back.

use std::collections::BTreeMap;

use super::checker::Checker;
use super::ids::Names;
use crate::definition::limits::MAX_OPTIONS;
use crate::definition::wire::ConditionWire;
use crate::definition::{Condition, Item, ItemIx, Page};
use crate::json::{List, Place};
use crate::problem::{Noun, ProblemKind};

/// A condition, resolved against the items' options.
pub fn condition(
    wire: &ConditionWire,
    items: &[Item],
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Condition> {
    let forms = [
        ("item", wire.item.as_ref().map(|_| 0)),
        ("all", wire.all.as_ref().map(|_| 1)),
        ("any", wire.any.as_ref().map(|_| 2)),
        ("not", wire.not.as_ref().map(|_| 3)),
    ];
    let form = checker.exactly_one(place, &forms)?;
    if form != 0 && wire.is.is_some() {
        let field = "item".to_owned();
        checker.tell(place, ProblemKind::MissingField { field });
    }
    let mut several = |list: &List<ConditionWire>, key| {
        let place = place.key(key);
        let inner = list
            .sound()
            .map(|(at, one)| condition(one, items, names, &place.entry(at), checker));
        inner.collect::<Option<Vec<_>>>()
    };
    if let Some(all) = &wire.all {
        return several(all, "all").map(Condition::All);
    }
    if let Some(any) = &wire.any {
        return several(any, "any").map(Condition::Any);
    }
    if let Some(not) = &wire.not {
        let inner = condition(not, items, names, &place.key("not"), checker)?;
        return Some(Condition::Not(Box::new(inner)));
    }
    chosen_options(wire, items, names, place, checker)
}

fn chosen_options(
    wire: &ConditionWire,
    items: &[Item],
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Condition> {
    let Some(is) = &wire.is else {
        if !checker.is_other_kind(&place.key("is")) {
            let field = "is".to_owned();
            checker.tell(place, ProblemKind::MissingField { field });
        }
        return None;
    };
    let item = names.item(wire.item.as_ref()?, &place.key("item"), checker)?;
    let place = place.key("is");
    checker.count(&place, is.0.len(), 1, MAX_OPTIONS);
    let of = items.get(item.0)?;
    let mut options = Vec::new();
    for (at, id) in is.sound() {
        match of.option(id) {
            Some(option) => options.push(option),
            None if of.options.is_empty() => {}
            None => unknown_option(of, id, &place.entry(at), checker),
        }
    }
    Some(Condition::Is(item, options))
}

fn unknown_option(item: &Item, id: &str, place: &Place, checker: &mut Checker) {
    let known = item.options.iter().map(|option| &*option.id);
    let kind = ProblemKind::UnknownReference {
        noun: Noun::Option,
        id: id.to_owned(),
        nearest: checker.nearest(id, known),
    };
    checker.tell(place, kind);
}

/// A condition may only look back, at items that stand before its own in the order of the pages;
/// and so may what an item is about, or differs from.
pub fn check_references_look_back(items: &[Item], pages: &[Page], checker: &mut Checker) {
    let order = pages.iter().flat_map(|page| page.items.iter().copied());
    let mut ranks = BTreeMap::new();
    for (rank, item) in order.enumerate() {
        ranks.entry(item).or_insert(rank);
    }
    let rank = |item: ItemIx| ranks.get(&item);
    for (at, item) in items.iter().enumerate() {
        let when = item.condition.as_ref().map(used_by).unwrap_or_default();
        let when = when.into_iter().map(|used| ("when", used));
        let about = item.about.map(|used| ("about", used));
        let differs = item.differs_from.iter().map(|used| ("differsFrom", *used));
        for (key, used) in when.chain(about).chain(differs) {
            let (Some(own), Some(other)) = (rank(ItemIx(at)), rank(used)) else {
                continue;
            };
            if other >= own {
                let place = Place::Root.key("items");
                let place = place.entry(at);
                let item = items[used.0].id.to_string();
                checker.tell(&place.key(key), ProblemKind::NotEarlier { item });
            }
        }
    }
}

/// The items that a condition looks at.
pub fn used_by(condition: &Condition) -> Vec<ItemIx> {
    match condition {
        Condition::Is(item, _) => vec![*item],
        Condition::All(inner) | Condition::Any(inner) => inner.iter().flat_map(used_by).collect(),
        Condition::Not(inner) => used_by(inner),
    }
}
