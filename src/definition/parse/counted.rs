//! That each item is counted in a dimension, or decides whether another applies.

use std::collections::BTreeSet;

use super::checker::Checker;
use super::conditions::used_by;
use crate::definition::wire::{DefinitionWire, DimensionWire, IndexWire};
use crate::definition::{Dimension, Item, ItemIx, MemberOf};
use crate::json::{List, Place};
use crate::problem::ProblemKind;

/// Every item must count in a dimension, or decide whether another applies. Nothing is told where
/// what counts it may be among what could not be read.
pub fn check_counted(
    wire: &DefinitionWire,
    items: &[Item],
    dimensions: &[Dimension],
    checker: &mut Checker,
) {
    if !is_counting_known(wire, checker) {
        return;
    }
    let members = dimensions.iter().flat_map(|dimension| &dimension.members);
    let mut used: BTreeSet<ItemIx> = members
        .filter_map(|member| match member.of {
            MemberOf::Item(item) => Some(item),
            MemberOf::Dimension(_) => None,
        })
        .collect();
    used.extend(
        items
            .iter()
            .filter_map(|item| item.condition.as_ref())
            .flat_map(used_by),
    );
    let facets = items.iter().enumerate();
    used.extend(facets.filter_map(|(at, item)| item.facet.map(|_| ItemIx(at))));
    // By id: of an item that stands twice in the definition, only that is told.
    let used: BTreeSet<&str> = used.iter().map(|item| &*items[item.0].id).collect();
    for (at, item) in items.iter().enumerate() {
        if !used.contains(&*item.id) {
            let place = Place::Root.key("items");
            let item = item.id.to_string();
            checker.tell(&place.entry(at), ProblemKind::NotCounted { item });
        }
    }
}

/// An item that describes is counted nowhere.
pub fn check_facets(items: &[Item], dimensions: &[Dimension], checker: &mut Checker) {
    let members = dimensions.iter().flat_map(|dimension| &dimension.members);
    let counted: BTreeSet<ItemIx> = members
        .filter_map(|member| match member.of {
            MemberOf::Item(item) => Some(item),
            MemberOf::Dimension(_) => None,
        })
        .filter(|item| items.get(item.0).is_some_and(|one| one.facet.is_some()))
        .collect();
    for at in counted {
        let place = Place::Root.key("items");
        let item = items[at.0].id.to_string();
        let kind = ProblemKind::FacetCounted { item };
        checker.tell(&place.entry(at.0).key("facet"), kind);
    }
}

/// Whether all members and conditions could be read.
fn is_counting_known(wire: &DefinitionWire, checker: &Checker) -> bool {
    let root = Place::Root;
    let are_read = |list: &List<DimensionWire>, place: &Place| {
        let are_read = |at| !checker.is_broken(&place.entry(at).key("members"));
        list.all_sound() && list.sound().all(|(at, _)| are_read(at))
    };
    let place = root.key("indices");
    let are_parts_read =
        |(at, index): (usize, &IndexWire)| are_read(&index.parts, &place.entry(at).key("parts"));
    let mut indices = wire.indices.iter().flat_map(List::sound);
    let items = root.key("items");
    let is_read = |at| !checker.is_broken(&items.entry(at).key("when"));
    !checker.is_other_kind(&place)
        && wire.indices.as_ref().is_none_or(List::all_sound)
        && indices.all(are_parts_read)
        && are_read(&wire.dimensions, &root.key("dimensions"))
        && wire.items.all_sound()
        && wire.items.sound().all(|(at, _)| is_read(at))
}
