//! What remains of merged reports: the counts of blocks, to be merged further and shown.

use super::wire::{BlockWire, TalliesWire};
use super::{Campaign, Instrument, campaign_hash};
use crate::definition::{Assessment, OptionIx};
use crate::disclosure::{Batch, Block, Sitting};
use crate::document::report::known_format;
use crate::document::write::{object, sparse, text, whole};
use crate::json::{self, Entry, List, Node, Place};
use crate::problem::{Problem, ProblemKind};
use crate::tally::{Counter, Layout, MILLION, Tally};

/// The format of counts that is written, and the newest that is read.
pub const TALLIES_FORMAT: u32 = 1;

/// Bytes of counts that are read: thousands of blocks.
pub const MAX_TALLIES_BYTES: usize = 20_000_000;

/// The most blocks that are read, and the most people of a block: no sum of such counts is too large
/// to be told.
const MAX_BLOCKS: usize = 1_000;
const MAX_PERSONS: u64 = 100_000_000;

/// What remains of merged reports on one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallies {
    /// What each facilitator has merged.
    pub sittings: Vec<Sitting>,
}

/// The bytes of counts.
pub fn tallies(
    campaign: &Campaign,
    assessment: &Assessment,
    layout: &Layout,
    tallies: &Tallies,
) -> String {
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
    let mut json = json::compact(&object([
        ("format", whole(TALLIES_FORMAT)),
        ("kind", text("cx-maturity-tallies")),
        ("campaign", text(&campaign_hash(campaign))),
        ("definition", Instrument::of(assessment).node()),
        (
            "sittings",
            Node::List(tallies.sittings.iter().map(sitting).collect()),
        ),
    ]));
    json.push('\n');
    json
}

/// Reads counts back.
///
/// # Errors
/// Everything that is wrong: of another campaign or assessment, an unknown counter or group, a block
/// of fewer people than the campaign's least group, more of anything than there are people, more
/// than a thousand blocks or a hundred million people in one.
pub fn read_tallies(
    campaign: &Campaign,
    assessment: &Assessment,
    layout: &Layout,
    text: &str,
) -> Result<Tallies, Vec<Problem>> {
    let node = Node::read(text, MAX_TALLIES_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, TALLIES_FORMAT)?;
    let wire: TalliesWire = json::decode(&node)?;
    let mut problems = Vec::new();
    let mut same = |place: &str, value: String, expected: String| {
        if value != expected {
            let accepted = vec![expected];
            problems.push(Problem::new(
                place,
                ProblemKind::UnknownValue { value, accepted },
            ));
        }
    };
    same("/campaign", wire.campaign, campaign_hash(campaign));
    let (found, expected) = (
        Instrument::read(wire.definition),
        Instrument::of(assessment),
    );
    same("/definition/id", found.id, expected.id);
    same("/definition/hash", found.hash, expected.hash);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut reading = Reading {
        campaign,
        assessment,
        layout,
        names: layout
            .counters()
            .iter()
            .map(|counter| layout.name(assessment, *counter))
            .collect(),
        problems,
    };
    let place = Place::Root.key("sittings");
    let sittings = sound(wire.sittings).map(|(at, batches)| {
        let place = place.entry(at);
        let batches = sound(batches).map(|(at, blocks)| {
            let place = place.entry(at);
            let blocks =
                sound(blocks).filter_map(|(at, block)| reading.block(&place.entry(at), &block));
            Batch(blocks.collect())
        });
        Sitting(batches.collect())
    });
    let sittings: Vec<Sitting> = sittings.collect();
    reading.not_too_many(&sittings);
    if reading.problems.is_empty() {
        Ok(Tallies { sittings })
    } else {
        reading.problems.truncate(json::MAX_TOLD);
        Err(reading.problems)
    }
}

fn sound<T>(list: List<T>) -> impl Iterator<Item = (usize, T)> {
    list.0.into_iter().filter_map(Entry::sound).enumerate()
}

struct Reading<'a> {
    campaign: &'a Campaign,
    assessment: &'a Assessment,
    layout: &'a Layout,
    names: Vec<String>,
    problems: Vec<Problem>,
}

impl Reading<'_> {
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
        self.in_range(place, &tally);
        Some(Block { group, tally })
    }

    /// Enough people, and nothing counted more often than people can have given it.
    fn in_range(&mut self, place: &Place, tally: &Tally) {
        let persons = tally.persons().min(MAX_PERSONS);
        let least = u64::from(self.campaign.least.people());
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
                let told = |bound: u64| u32::try_from(bound).unwrap_or(u32::MAX);
                let (min, max, found) = (told(min), told(max), count.to_string());
                let place = place.key("counts").key(name).pointer();
                let kind = ProblemKind::OutOfRange { min, max, found };
                self.problems.push(Problem::new(place, kind));
            }
        }
    }

    fn not_too_many(&mut self, sittings: &[Sitting]) {
        let batches = sittings.iter().flat_map(|sitting| &sitting.0);
        let (max, found) = (MAX_BLOCKS, batches.map(|batch| batch.0.len()).sum());
        if found > max {
            self.problems.push(Problem::new(
                "/sittings",
                ProblemKind::TooMany { max, found },
            ));
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
