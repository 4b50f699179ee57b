//! Dimensions and indices: members, weights, needs, cuts, and that none contains itself.

use std::rc::Rc;

use super::checker::Checker;
use super::ids::Names;
use super::levels::cut;
use crate::definition::limits::{MAX_DIMENSIONS, MAX_ITEMS, MAX_POINTS, MAX_WEIGHT};
use crate::definition::wire::{
    AggregateWire, DefinitionWire, DimensionWire, IndexWire, MemberWire, NeedsWire,
};
use crate::definition::{Aggregate, Cut, Dimension, DimensionIx, Index, Member, MemberOf, Needs};
use crate::json::{List, Place};
use crate::problem::ProblemKind;

/// All dimensions, and the indices over them.
pub struct Dimensions {
    /// The definition's dimensions, then the parts of indices, then the totals of indices.
    pub all: Vec<Dimension>,
    /// The indices.
    pub indices: Vec<Index>,
}

/// Builds and checks them.
pub fn dimensions(wire: &DefinitionWire, names: &Names, checker: &mut Checker) -> Dimensions {
    let place = Place::Root.key("dimensions");
    checker.count(&place, wire.dimensions.0.len(), 1, MAX_DIMENSIONS);
    let mut all = Vec::new();
    add(&mut all, &wire.dimensions, wire, names, &place, checker);
    let mut found = Dimensions {
        all,
        indices: Vec::new(),
    };
    let place = Place::Root.key("indices");
    for (at, index) in wire.indices.iter().flat_map(List::sound) {
        let place = place.entry(at);
        let place = place.key("parts");
        checker.count(&place, index.parts.0.len(), 1, MAX_DIMENSIONS);
        found.add_parts(index, wire, names, &place, checker);
    }
    found.add_totals(wire);
    // Too many are not looked at for circles: that takes the square of them.
    if found.all.len() <= MAX_DIMENSIONS {
        check_circles(&found, wire, checker);
    } else if wire.dimensions.0.len() <= MAX_DIMENSIONS {
        let (max, found) = (MAX_DIMENSIONS, found.all.len());
        checker.tell(
            &Place::Root.key("indices"),
            ProblemKind::TooMany { max, found },
        );
    }
    found
}

impl Dimensions {
    fn add_parts(
        &mut self,
        index: &IndexWire,
        wire: &DefinitionWire,
        names: &Names,
        place: &Place,
        checker: &mut Checker,
    ) {
        let first = self.all.len();
        add(&mut self.all, &index.parts, wire, names, place, checker);
        self.indices.push(Index {
            id: Rc::from(&*index.id),
            parts: (first..self.all.len()).map(DimensionIx).collect(),
            total: None,
        });
    }

    /// A total is a dimension like any other: the sum of the parts, which needs each of them.
    fn add_totals(&mut self, wire: &DefinitionWire) {
        let totals = wire.indices.iter().flat_map(List::sound);
        let wanted: Vec<bool> = totals.map(|(_, index)| index.total == Some(true)).collect();
        for (index, wanted) in self.indices.iter_mut().zip(wanted) {
            if !wanted {
                continue;
            }
            index.total = Some(DimensionIx(self.all.len()));
            let member = |part: &DimensionIx| Member {
                of: MemberOf::Dimension(*part),
                weight: 1,
            };
            self.all.push(Dimension {
                id: index.id.clone(),
                aggregate: Aggregate::Sum,
                members: index.parts.iter().map(member).collect(),
                needs: Needs {
                    members: u32::try_from(index.parts.len()).unwrap_or(u32::MAX),
                    percent: 100,
                },
                out_of: None,
                cuts: None,
            });
        }
    }
}

fn add(
    all: &mut Vec<Dimension>,
    list: &List<DimensionWire>,
    wire: &DefinitionWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) {
    let offset = all.len();
    for (at, one) in list.sound() {
        all.resize_with(offset + at, gap);
        all.push(dimension(one, wire, names, &place.entry(at), checker));
    }
    all.resize_with(offset + list.0.len(), gap);
}

/// Holds the place of an entry whose form is broken.
fn gap() -> Dimension {
    Dimension {
        id: Rc::from(""),
        aggregate: Aggregate::Mean,
        members: Vec::new(),
        needs: needs(None),
        out_of: None,
        cuts: None,
    }
}

fn dimension(
    one: &DimensionWire,
    wire: &DefinitionWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Dimension {
    let members_place = place.key("members");
    checker.count(&members_place, one.members.0.len(), 1, MAX_ITEMS);
    let members = one.members.sound().filter_map(|(at, wire)| {
        let place = members_place.entry(at);
        member(wire, names, &place, checker)
    });
    let members: Vec<_> = members.collect();
    check_needs(one, place, checker);
    if let Some(out_of) = one.out_of {
        checker.range(&place.key("outOf"), out_of, 1, MAX_POINTS);
    }
    Dimension {
        id: Rc::from(&*one.id),
        aggregate: match one.aggregate {
            Some(AggregateWire::Sum) => Aggregate::Sum,
            Some(AggregateWire::Mean) | None => Aggregate::Mean,
        },
        members,
        needs: needs(one.needs.as_ref()),
        out_of: one.out_of,
        cuts: cuts(one, wire, names, &place.key("cuts"), checker),
    }
}

fn member(
    wire: &MemberWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Member> {
    let weight = wire.weight.unwrap_or(1);
    checker.range(&place.key("weight"), weight, 1, MAX_WEIGHT);
    let fields = [("item", &wire.item), ("dimension", &wire.dimension)];
    checker.exactly_one(
        place,
        &fields.map(|(name, value)| (name, value.as_ref().map(|_| ()))),
    )?;
    let of = match (&wire.item, &wire.dimension) {
        (Some(id), _) => MemberOf::Item(names.item(id, &place.key("item"), checker)?),
        (None, Some(id)) => {
            MemberOf::Dimension(names.dimension(id, &place.key("dimension"), checker)?)
        }
        (None, None) => return None,
    };
    Some(Member { of, weight })
}

fn needs(wire: Option<&NeedsWire>) -> Needs {
    Needs {
        members: wire.and_then(|needs| needs.members).unwrap_or(1),
        percent: wire.and_then(|needs| needs.percent).unwrap_or(0),
    }
}

fn check_needs(one: &DimensionWire, place: &Place, checker: &mut Checker) {
    let needs = needs(one.needs.as_ref());
    let most = u32::try_from(one.members.0.len())
        .unwrap_or(u32::MAX)
        .max(1);
    let place = place.key("needs");
    checker.range(&place.key("members"), needs.members, 1, most);
    checker.range(&place.key("percent"), needs.percent, 0, 100);
}

/// A dimension's own cut scores: one for each level, in the order of the levels.
fn cuts(
    one: &DimensionWire,
    wire: &DefinitionWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Vec<Cut>> {
    let own = one.cuts.as_ref()?;
    let levels = wire.levels.as_ref().map_or(0, |levels| levels.0.len());
    if !checker.is_other_kind(&Place::Root.key("levels")) {
        checker.count(place, own.0.len(), levels, levels);
    }
    checker.distinct(place, own.sound().map(|(at, cut)| (at, cut.level.as_str())));
    let mut cuts = Vec::new();
    for (at, wire) in own.sound() {
        let place = place.entry(at);
        let level = names.level(&wire.level, &place.key("level"), checker);
        let cut = cut(&wire.from, None, names, &place.key("from"), checker);
        cuts.extend(level.map(|level| (level, at, cut)));
    }
    // In the order of the levels, whatever the order of the file.
    cuts.sort_by_key(|(level, ..)| *level);
    let ordered: Vec<_> = cuts.iter().map(|(_, at, cut)| (*at, *cut)).collect();
    super::levels::check_order(&ordered, place, checker);
    Some(cuts.into_iter().filter_map(|(.., cut)| cut).collect())
}

/// No dimension may contain itself, at whatever depth.
fn check_circles(found: &Dimensions, wire: &DefinitionWire, checker: &mut Checker) {
    let all = &found.all;
    for (at, dimension) in all.iter().enumerate() {
        if contains(
            all,
            DimensionIx(at),
            DimensionIx(at),
            &mut vec![false; all.len()],
        ) {
            let dimension = dimension.id.to_string();
            tell_at(
                at,
                found,
                wire,
                checker,
                ProblemKind::Circular { dimension },
            );
        }
    }
}

/// Tells a problem where the dimension stands in the file: in the list, or as a part of an index.
fn tell_at(
    at: usize,
    found: &Dimensions,
    wire: &DefinitionWire,
    checker: &mut Checker,
    kind: ProblemKind,
) {
    let own = wire.dimensions.0.len();
    if at < own {
        return checker.tell(&Place::Root.key("dimensions").entry(at), kind);
    }
    let positions = wire
        .indices
        .iter()
        .flat_map(List::sound)
        .map(|(position, _)| position);
    for (position, index) in positions.zip(&found.indices) {
        if let Some(part) = index.parts.iter().position(|part| part.0 == at) {
            let place = Place::Root.key("indices");
            let place = place.entry(position);
            return checker.tell(&place.key("parts").entry(part), kind);
        }
    }
}

fn contains(all: &[Dimension], outer: DimensionIx, sought: DimensionIx, seen: &mut [bool]) -> bool {
    all[outer.0].members.iter().any(|member| match member.of {
        MemberOf::Item(_) => false,
        MemberOf::Dimension(inner) if inner == sought => true,
        MemberOf::Dimension(inner) => {
            !std::mem::replace(&mut seen[inner.0], true) && contains(all, inner, sought, seen)
        }
    })
}
