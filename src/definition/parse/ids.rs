//! Which ids a definition has, and where each leads.

use std::collections::{BTreeMap, BTreeSet};

use super::checker::Checker;
use crate::definition::wire::DefinitionWire;
use crate::definition::{DimensionIx, ItemIx, LevelIx};
use crate::json::{Entry, List, Place};
use crate::problem::{Noun, ProblemKind};

/// The ids of one kind of thing.
pub struct Ids {
    noun: Noun,
    known: BTreeMap<String, usize>,
    /// Ids of entries whose form is broken: known to exist, so no reference to them is a problem.
    broken: BTreeSet<String>,
    /// Whether there may be ids that could not be read: then any id may be one of these.
    hidden: bool,
}

impl Ids {
    fn new(noun: Noun) -> Self {
        Self {
            noun,
            known: BTreeMap::new(),
            broken: BTreeSet::new(),
            hidden: false,
        }
    }

    /// Adds the ids of a list, checking the form of each and that none stands twice. Positions go
    /// on from `offset`.
    fn add<T>(
        &mut self,
        list: &List<T>,
        id: impl Fn(&T) -> &str,
        offset: usize,
        place: &Place,
        checker: &mut Checker,
    ) {
        for (at, entry) in list.sound() {
            let id = id(entry);
            let place = place.entry(at);
            checker.id(&place.key("id"), id);
            if self.known.contains_key(id) {
                let id = id.to_owned();
                checker.tell(&place.key("id"), ProblemKind::DuplicateId { id });
            } else {
                self.known.insert(id.to_owned(), offset + at);
            }
        }
        self.broken.extend(list.broken_ids().map(str::to_owned));
        self.hidden |= list
            .0
            .iter()
            .any(|entry| matches!(entry, Entry::Broken(None)));
    }

    /// Where an id leads.
    pub fn resolve(&self, id: &str, place: &Place, checker: &mut Checker) -> Option<usize> {
        if let Some(at) = self.known.get(id) {
            return Some(*at);
        }
        if !self.hidden && !self.broken.contains(id) {
            let kind = ProblemKind::UnknownReference {
                noun: self.noun,
                id: id.to_owned(),
                nearest: checker.nearest(id, self.known.keys().map(String::as_str)),
            };
            checker.tell(place, kind);
        }
        None
    }
}

/// All ids that can be referred to.
pub struct Names {
    pub scales: Ids,
    items: Ids,
    dimensions: Ids,
    levels: Ids,
}

impl Names {
    /// Collects them. The parts of indices stand among the dimensions, after these.
    pub fn of(wire: &DefinitionWire, checker: &mut Checker) -> Self {
        let root = Place::Root;
        let mut names = Self {
            scales: Ids::new(Noun::Scale),
            items: Ids::new(Noun::Item),
            dimensions: Ids::new(Noun::Dimension),
            levels: Ids::new(Noun::Level),
        };
        names.scales.hidden = checker.is_other_kind(&root.key("scales"));
        names.levels.hidden = checker.is_other_kind(&root.key("levels"));
        if let Some(scales) = &wire.scales {
            names
                .scales
                .add(scales, |scale| &scale.id, 0, &root.key("scales"), checker);
        }
        names
            .items
            .add(&wire.items, |item| &item.id, 0, &root.key("items"), checker);
        let place = root.key("dimensions");
        names
            .dimensions
            .add(&wire.dimensions, |one| &one.id, 0, &place, checker);
        names.add_parts(wire, checker);
        if let Some(levels) = &wire.levels {
            names
                .levels
                .add(levels, |level| &level.id, 0, &root.key("levels"), checker);
        }
        names
    }

    fn add_parts(&mut self, wire: &DefinitionWire, checker: &mut Checker) {
        let place = Place::Root.key("indices");
        let Some(indices) = &wire.indices else {
            self.dimensions.hidden |= checker.is_other_kind(&place);
            return;
        };
        self.dimensions.hidden |= !indices.all_sound();
        Ids::new(Noun::Index).add(indices, |index| &index.id, 0, &place, checker);
        let mut offset = wire.dimensions.0.len();
        for (at, index) in indices.sound() {
            let place = place.entry(at);
            let place = place.key("parts");
            self.dimensions
                .add(&index.parts, |part| &part.id, offset, &place, checker);
            offset += index.parts.0.len();
        }
        // A total is scored under the id of its index, so that must not be a dimension's.
        for (at, index) in indices.sound() {
            if index.total == Some(true) && self.dimensions.known.contains_key(&index.id) {
                let id = index.id.clone();
                let place = place.entry(at);
                checker.tell(&place.key("id"), ProblemKind::DuplicateId { id });
            }
        }
    }

    /// Where an item's id leads.
    pub fn item(&self, id: &str, place: &Place, checker: &mut Checker) -> Option<ItemIx> {
        self.items.resolve(id, place, checker).map(ItemIx)
    }

    /// Where a dimension's id leads.
    pub fn dimension(&self, id: &str, place: &Place, checker: &mut Checker) -> Option<DimensionIx> {
        self.dimensions.resolve(id, place, checker).map(DimensionIx)
    }

    /// Where a level's id leads.
    pub fn level(&self, id: &str, place: &Place, checker: &mut Checker) -> Option<LevelIx> {
        self.levels.resolve(id, place, checker).map(LevelIx)
    }
}
