//! The blocks of sittings as they stand in documents: counters by name, those that are not 0.

use super::consistency::contradicted;
use super::wire::BlockWire;
use crate::definition::{Assessment, OptionIx};
use crate::disclosure::{Batch, Block, GroupSize, Sitting};
use crate::document::write::{sparse, text};
use crate::json::{Entry, List, Node, Place};
use crate::problem::{Problem, ProblemKind};
use crate::tally::{Counter, Layout, MILLION, Tally};

/// Sittings as they stand in JSON: lists of batches, which are lists of blocks.
pub type SittingsWire = List<List<List<BlockWire>>>;

/// The most blocks that are read, and the most people of a block: no sum of such counts is too large
/// to be told.
const MAX_BLOCKS: usize = 1_000;
pub const MAX_PERSONS: u64 = 100_000_000;

/// Sittings as a node.
pub fn sittings(assessment: &Assessment, layout: &Layout, sittings: &[Sitting]) -> Node {
    let block = |block: &Block| {
        let group = block.group.and_then(|group| {
            let item = assessment.item(layout.breakdown?);
            item.options.get(group.0).map(|option| text(&option.id))
        });
        let counts = layout.counters().iter().zip(block.tally.counts());
        let counts = counts.filter(|(_, count)| **count > 0);
        let counts = counts
            .map(|(counter, count)| (layout.name(assessment, *counter), Node::Integer(*count)));
        sparse([
            ("group", group),
            ("counts", Some(Node::Object(counts.collect()))),
        ])
    };
    let batch = |batch: &Batch| Node::List(batch.0.iter().map(block).collect());
    let sitting = |sitting: &Sitting| Node::List(sitting.0.iter().map(batch).collect());
    Node::List(sittings.iter().map(sitting).collect())
}

/// Reads the sittings that stand at this place.
///
/// # Errors
/// An unknown counter or group, a batch without a block, a block of fewer people than the least
/// group, more of anything than there are people, counts that [contradict](contradicted) each other, more
/// than a thousand blocks or a hundred million people in one.
pub fn read_sittings(
    least: GroupSize,
    assessment: &Assessment,
    layout: &Layout,
    wire: SittingsWire,
    place: &Place,
) -> Result<Vec<Sitting>, Vec<Problem>> {
    let counters = layout.counters().iter();
    let mut reading = Reading {
        least,
        assessment,
        layout,
        names: counters
            .map(|counter| layout.name(assessment, *counter))
            .collect(),
        problems: Vec::new(),
    };
    let sittings = sound(wire).map(|(at, batches)| {
        let place = place.entry(at);
        let batches = sound(batches).map(|(at, blocks)| reading.batch(&place.entry(at), blocks));
        Sitting(batches.collect())
    });
    let sittings: Vec<Sitting> = sittings.collect();
    reading.not_too_many(place, &sittings);
    if reading.problems.is_empty() {
        Ok(sittings)
    } else {
        Err(reading.problems)
    }
}

fn sound<T>(list: List<T>) -> impl Iterator<Item = (usize, T)> {
    list.0.into_iter().filter_map(Entry::sound).enumerate()
}

struct Reading<'a> {
    least: GroupSize,
    assessment: &'a Assessment,
    layout: &'a Layout,
    names: Vec<String>,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn batch(&mut self, place: &Place, blocks: List<BlockWire>) -> Batch {
        if blocks.0.is_empty() {
            let field = "0".to_owned();
            let place = place.pointer();
            self.problems
                .push(Problem::new(place, ProblemKind::MissingField { field }));
        }
        let blocks = sound(blocks).filter_map(|(at, block)| self.block(&place.entry(at), &block));
        Batch(blocks.collect())
    }

    fn block(&mut self, place: &Place, wire: &BlockWire) -> Option<Block> {
        let group = match wire.group.as_deref() {
            None => None,
            Some(id) => Some(self.group(place, id)?),
        };
        let mut counts = vec![0; self.names.len()];
        for (name, count) in &wire.counts.0 {
            let known = self.names.iter().position(|known| known == name);
            match (known, count) {
                (Some(at), Some(count)) => counts[at] = *count,
                (None, _) => {
                    let place = place.key("counts").key(name).pointer();
                    let field = name.clone();
                    let accepted = vec!["persons".to_owned()];
                    self.problems.push(Problem::new(
                        place,
                        ProblemKind::UnknownField { field, accepted },
                    ));
                }
                (Some(_), None) => {}
            }
        }
        let tally = Tally::of(self.layout, counts)?;
        let before = self.problems.len();
        self.in_range(place, &tally);
        if self.problems.len() == before {
            for bound in contradicted(self.assessment, self.layout, &tally) {
                let name = self.layout.name(self.assessment, bound.counter);
                self.tell(place, &name, bound.min, bound.max, bound.found);
            }
        }
        Some(Block { group, tally })
    }

    /// Enough people, and nothing counted more often than people can have given it.
    fn in_range(&mut self, place: &Place, tally: &Tally) {
        let persons = tally.persons().min(MAX_PERSONS);
        let least = u64::from(self.least.people());
        let mut out = Vec::new();
        let counters = self
            .layout
            .counters()
            .iter()
            .zip(&self.names)
            .zip(tally.counts());
        for ((counter, name), &count) in counters {
            let (min, max) = match counter {
                Counter::Persons => (least, MAX_PERSONS),
                Counter::Sum(..) => (0, persons * u64::from(MILLION)),
                Counter::Squares(_) => (0, u64::MAX),
                Counter::Arrival(..) => (0, persons * self.assessment.items.len() as u64),
                _ => (0, persons),
            };
            if count < min || count > max {
                out.push((name.clone(), min, max, count));
            }
        }
        for (name, min, max, count) in out {
            self.tell(place, &name, min, max, count);
        }
    }

    fn tell(&mut self, place: &Place, counter: &str, min: u64, max: u64, found: u64) {
        let told = |bound: u64| u32::try_from(bound).unwrap_or(u32::MAX);
        let (min, max, found) = (told(min), told(max), found.to_string());
        let place = place.key("counts").key(counter).pointer();
        let kind = ProblemKind::OutOfRange { min, max, found };
        self.problems.push(Problem::new(place, kind));
    }

    fn not_too_many(&mut self, place: &Place, sittings: &[Sitting]) {
        let batches = sittings.iter().flat_map(|sitting| &sitting.0);
        let (max, found) = (MAX_BLOCKS, batches.map(|batch| batch.0.len()).sum());
        if found > max {
            let place = place.pointer();
            self.problems
                .push(Problem::new(place, ProblemKind::TooMany { max, found }));
        }
    }

    fn group(&mut self, place: &Place, id: &str) -> Option<OptionIx> {
        let item = self.layout.breakdown.map(|item| self.assessment.item(item));
        let found = item.and_then(|item| item.option(id));
        if found.is_none() {
            let accepted = item.map_or_else(Vec::new, |item| {
                item.options.iter().map(|one| one.id.to_string()).collect()
            });
            let value = id.to_owned();
            let place = place.key("group").pointer();
            self.problems.push(Problem::new(
                place,
                ProblemKind::UnknownValue { value, accepted },
            ));
        }
        found
    }
}
