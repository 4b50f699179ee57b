//! Small assessments made from random bytes, for laws that are held against trying everything.

use std::rc::Rc;

use cx_maturity::definition::wire::{ResultKind, Track, Validation};
use cx_maturity::definition::{
    Action, Aggregate, Assessment, Condition, Cut, Dimension, DimensionIx, Exceptions, Gate,
    GateSubject, Item, ItemIx, Level, LevelIx, LowItem, Member, MemberOf, Needs, OptionIx, Page,
    Provenance, ResponseOption, Trigger,
};

/// A source of small numbers that never ends.
pub struct Bytes<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Bytes<'a> {
    /// From these, over and over.
    pub fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let byte = self.bytes[self.at % self.bytes.len()];
        self.at += 1;
        usize::from(byte).wrapping_add(self.at / self.bytes.len()) % end.max(1)
    }

    fn weight(&mut self) -> u32 {
        [1, 1, 1, 1, 2, 3][self.below(6)]
    }
}

/// An assessment of so many items in three dimensions, a nested one, an overall one, and an index
/// of one part that shares items with them; three levels with gates of each kind.
pub fn assessment(bytes: &mut Bytes, items: usize) -> Assessment {
    let all: Vec<Item> = (0..items).map(|at| item(bytes, at)).collect();
    let inner = 1 + bytes.below(items - 1);
    let mut dimensions = vec![
        of_items(bytes, "first", (0..inner).map(ItemIx)),
        of_items(bytes, "second", (inner..items).map(ItemIx)),
        of_items(bytes, "part", (0..items).step_by(2).map(ItemIx)),
    ];
    dimensions.push(of_dimensions(bytes, "nested", &[1, 2]));
    dimensions.push(of_dimensions(bytes, "overall", &[0, 3]));
    let levels = (0..3).map(|at| level(bytes, at, items)).collect();
    let pages = vec![Page {
        id: Rc::from("all"),
        items: (0..items).map(ItemIx).collect(),
    }];
    Assessment {
        id: Rc::from("small"),
        version: Rc::from("1.0.0"),
        hash: Rc::from("small"),
        minutes: (1, 2),
        languages: Vec::new(),
        result: ResultKind::Maturity,
        continues: None,
        provenance: Provenance {
            licence: Rc::from("CC0-1.0"),
            validation: Validation::ContentBased,
            sources: Vec::new(),
        },
        actions: (0..6).map(|at| action(bytes, at, items)).collect(),
        items: all,
        dimensions,
        overall: DimensionIx(4),
        indices: Vec::new(),
        levels,
        pages,
    }
}

fn item(bytes: &mut Bytes, at: usize) -> Item {
    let options = ["a", "b", "c", "d"];
    let options = options[..2 + bytes.below(3)]
        .iter()
        .map(|id| ResponseOption {
            id: Rc::from(*id),
            points: u32::try_from(bytes.below(5)).expect("is small"),
        });
    let mut options: Vec<_> = options.collect();
    options[0].points = 0;
    options[1].points += 1;
    let condition = (at > 0 && bytes.below(6) == 0).then(|| {
        let earlier = Condition::Is(ItemIx(bytes.below(at)), vec![OptionIx(1)]);
        Condition::Not(Box::new(earlier))
    });
    let differs_from = (at > 0 && bytes.below(12) == 0).then(|| ItemIx(bytes.below(at)));
    Item {
        id: Rc::from(format!("item-{at}")),
        asked: 0,
        options,
        scale: None,
        reverse: bytes.below(4) == 0,
        condition,
        optional: false,
        exceptions: Exceptions {
            cannot_see: true,
            does_not_apply: true,
        },
        facet: None,
        mirrors: None,
        about: None,
        differs_from: differs_from.into_iter().collect(),
    }
}

fn of_items(bytes: &mut Bytes, id: &str, items: impl Iterator<Item = ItemIx>) -> Dimension {
    dimension(bytes, id, items.map(MemberOf::Item).collect())
}

fn of_dimensions(bytes: &mut Bytes, id: &str, of: &[usize]) -> Dimension {
    let of = of.iter().map(|at| MemberOf::Dimension(DimensionIx(*at)));
    dimension(bytes, id, of.collect())
}

fn dimension(bytes: &mut Bytes, id: &str, of: Vec<MemberOf>) -> Dimension {
    let aggregate = [Aggregate::Mean, Aggregate::Mean, Aggregate::Sum][bytes.below(3)];
    let cuts = (bytes.below(4) == 0).then(|| match aggregate {
        Aggregate::Mean => [0, 30, 60].map(Cut::Percent).to_vec(),
        Aggregate::Sum => [0, 2, 5].map(Cut::Points).to_vec(),
    });
    let members = of.into_iter().map(|of| Member {
        of,
        weight: bytes.weight(),
    });
    Dimension {
        id: Rc::from(id),
        aggregate,
        members: members.collect(),
        needs: Needs {
            members: 1,
            percent: [0, 0, 50][bytes.below(3)],
        },
        out_of: (bytes.below(4) == 0).then_some(20),
        cuts,
    }
}

fn level(bytes: &mut Bytes, at: usize, items: usize) -> Level {
    let gates = (0..bytes.below(4)).map(|_| {
        let percent = Cut::Percent([40, 60, 75, 90][bytes.below(4)]);
        match bytes.below(5) {
            0 => Gate {
                subject: GateSubject::Item(ItemIx(bytes.below(items))),
                from: Cut::Points(1),
            },
            1 => Gate {
                subject: GateSubject::EveryPartOf(DimensionIx(4 - bytes.below(2))),
                from: Cut::Level(LevelIx(at)),
            },
            _ => Gate {
                subject: GateSubject::Dimension(DimensionIx(bytes.below(5))),
                from: percent,
            },
        }
    });
    Level {
        id: Rc::from(format!("level-{at}")),
        gates: gates.collect(),
        from: Cut::Percent([0, 50, 85][at]),
    }
}

fn action(bytes: &mut Bytes, at: usize, items: usize) -> Action {
    let small = |number: usize| u32::try_from(number).expect("is small");
    let trigger = if at.is_multiple_of(2) {
        Trigger::Step {
            dimension: DimensionIx(bytes.below(5)),
            from: LevelIx(bytes.below(3)),
        }
    } else {
        let low = (0..1 + bytes.below(2)).map(|_| LowItem {
            item: ItemIx(bytes.below(items)),
            at_least: small(bytes.below(2)),
            at_most: 2,
        });
        Trigger::Items(low.collect())
    };
    Action {
        id: Rc::from(format!("action-{at}")),
        trigger,
        track: [Track::Strengthen, Track::Strengthen, Track::Exceed][bytes.below(3)],
        owner: None,
        horizon_days: 30,
        effort: small(1 + bytes.below(5)),
        reach: small(1 + bytes.below(5)),
        lenses: Vec::new(),
        outcomes: Vec::new(),
    }
}
