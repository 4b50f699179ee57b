//! Pages in their order, and that every item stands on exactly one.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::checker::Checker;
use super::ids::Names;
use crate::definition::Page;
use crate::definition::limits::MAX_ITEMS;
use crate::definition::wire::DefinitionWire;
use crate::json::Place;
use crate::problem::ProblemKind;

/// Builds and checks them.
pub fn pages(wire: &DefinitionWire, names: &Names, checker: &mut Checker) -> Vec<Page> {
    let place = Place::Root.key("pages");
    checker.count(&place, wire.pages.0.len(), 1, MAX_ITEMS);
    checker.distinct(
        &place,
        wire.pages.sound().map(|(at, page)| (at, page.id.as_str())),
    );
    let mut pages = Vec::new();
    for (at, page) in wire.pages.sound() {
        let place = place.entry(at);
        checker.id(&place.key("id"), &page.id);
        let place = place.key("items");
        checker.count(&place, page.items.0.len(), 1, MAX_ITEMS);
        let items = page.items.sound();
        let items = items.filter_map(|(nth, id)| names.item(id, &place.entry(nth), checker));
        pages.push(Page {
            id: Rc::from(&*page.id),
            items: items.collect(),
        });
    }
    // A page that could not be read may hold any item: then nothing is said of items.
    if wire.pages.all_sound() && wire.pages.sound().all(|(_, page)| page.items.all_sound()) {
        check_each_item_once(wire, checker);
    }
    pages
}

/// By id: of an item that stands twice in the definition, only that is told.
fn check_each_item_once(wire: &DefinitionWire, checker: &mut Checker) {
    let mut standing: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, id) in wire.pages.sound().flat_map(|(_, page)| page.items.sound()) {
        *standing.entry(id).or_default() += 1;
    }
    for (at, item) in wire.items.sound() {
        let pages = standing.get(&*item.id).copied().unwrap_or_default();
        if pages != 1 {
            let place = Place::Root.key("items");
            let item = item.id.clone();
            checker.tell(&place.entry(at), ProblemKind::NotOnOnePage { item, pages });
        }
    }
}
