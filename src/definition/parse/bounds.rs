//! That no list of a definition is longer than any instrument needs, before anything is made of it:
//! what follows compares lists with one another, and a hostile file must not hold the page.

use super::checker::Checker;
use crate::definition::limits::{MAX_DIMENSIONS, MAX_ITEMS, MAX_LEVELS};
use crate::definition::wire::DefinitionWire;
use crate::json::{List, Place};
use crate::locale::Locale;
use crate::problem::ProblemKind;

/// Whether all lists at the root are within their bounds; those that are not are told, and nothing
/// else can be.
pub fn are_kept(wire: &DefinitionWire, checker: &mut Checker) -> bool {
    let lists = [
        ("languages", wire.languages.0.len(), Locale::ALL.len()),
        ("scales", length(wire.scales.as_ref()), MAX_ITEMS),
        ("items", wire.items.0.len(), MAX_ITEMS),
        ("dimensions", wire.dimensions.0.len(), MAX_DIMENSIONS),
        ("indices", length(wire.indices.as_ref()), MAX_DIMENSIONS),
        ("levels", length(wire.levels.as_ref()), MAX_LEVELS),
        ("pages", wire.pages.0.len(), MAX_ITEMS),
        ("actions", length(wire.actions.as_ref()), MAX_ITEMS),
    ];
    let over = lists.into_iter().filter(|(_, found, max)| found > max);
    let over: Vec<_> = over.collect();
    for (key, found, max) in &over {
        let (max, found) = (*max, *found);
        checker.tell(&Place::Root.key(key), ProblemKind::TooMany { max, found });
    }
    over.is_empty()
}

fn length<T>(list: Option<&List<T>>) -> usize {
    list.map_or(0, |list| list.0.len())
}
