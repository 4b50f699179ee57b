//! Numbers of one kind, added up over atoms: sets of blocks in which enough people contribute.

use crate::definition::OptionIx;

/// How often each answer was given, as far as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nothing: too few people, or nobody. Which of the two looks the same.
    Nothing,
    /// All gave the same answer: the half of the scale in which it lies.
    Band(Band),
    /// How often each option was chosen, in the order of the options.
    Counts(Vec<u64>),
}

/// A half of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Below half of the points.
    Lower,
    /// Half of the points or more.
    Upper,
}

/// So many of so many people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Portion {
    /// Those that are meant.
    pub count: u64,
    /// Those that they are among.
    pub of: u64,
}

/// A figure of the whole, and of those groups of the breakdown of which it may be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Breakdown<Whole, Part> {
    /// Of all.
    pub whole: Whole,
    /// Of groups, in the order of the breakdown's options.
    pub groups: Vec<(OptionIx, Part)>,
}

/// Counts of a kind, of one block or several.
#[derive(Clone, Debug)]
pub struct Atom {
    /// The group to which all its blocks belong.
    pub group: Option<OptionIx>,
    /// The counts.
    pub counts: Vec<u64>,
}

/// Blocks of one sitting to atoms, in their order: a block with enough people is one; the others
/// wait until they are enough together. Of each block it is given how many of its people contribute,
/// and their counts; `enough` tells whether these may be shown.
pub fn atoms(
    enough: &impl Fn(u64, &[u64]) -> bool,
    blocks: impl Iterator<Item = (Option<OptionIx>, u64, Vec<u64>)>,
) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let mut waiting: Option<(Atom, u64)> = None;
    for (group, people, counts) in blocks.filter(|(_, people, _)| *people > 0) {
        if enough(people, &counts) {
            atoms.push(Atom { group, counts });
            continue;
        }
        let (mut open, before) = waiting.take().unwrap_or_else(|| {
            (
                Atom {
                    group,
                    counts: vec![0; counts.len()],
                },
                0,
            )
        });
        open.group = open.group.filter(|open| Some(*open) == group);
        add(&mut open.counts, &counts);
        let people = before + people;
        if enough(people, &open.counts) {
            atoms.push(open);
        } else {
            waiting = Some((open, people));
        }
    }
    atoms
}

/// Adds counts to others of the same length.
pub fn add(sum: &mut [u64], counts: &[u64]) {
    for (sum, count) in sum.iter_mut().zip(counts) {
        *sum = sum.saturating_add(*count);
    }
}

/// Whether at least two different answers were given.
pub fn differ(counts: &[u64]) -> bool {
    counts.iter().filter(|count| **count > 0).count() > 1
}
