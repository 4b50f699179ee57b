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
    /// How many of its people contribute.
    pub people: u64,
    /// The counts.
    pub counts: Vec<u64>,
}

impl Atom {
    fn join(&mut self, other: &Self) {
        self.group = self.group.filter(|group| Some(*group) == other.group);
        self.people += other.people;
        add(&mut self.counts, &other.counts);
    }
}

/// Blocks of one sitting to atoms, in their order: a block with enough people is one; the others
/// wait until they are enough together. `enough` tells whether what a block or several have may be
/// shown.
pub fn atoms(enough: &impl Fn(&Atom) -> bool, blocks: impl Iterator<Item = Atom>) -> Vec<Atom> {
    let (mut made, mut waiting) = (Vec::new(), None);
    for block in blocks {
        put(enough, block, &mut made, &mut waiting);
    }
    made
}

/// The same, where it is all of a batch or nothing: what is left of a batch that is enough is put
/// together with other blocks of it, and one that is not enough waits for others like it. Else there
/// would be those who are soon enough by themselves, and they may be unlike the others; and what waits
/// would be told by what it is put together with, where that is known from elsewhere.
pub fn atoms_of_batches(
    enough: &impl Fn(&Atom) -> bool,
    batches: impl Iterator<Item = Vec<Atom>>,
) -> Vec<Atom> {
    let (mut made, mut waiting) = (Vec::new(), None);
    for blocks in batches {
        let (mut of_batch, mut open) = (Vec::new(), None);
        for block in blocks {
            put(enough, block, &mut of_batch, &mut open);
        }
        let left = open.and_then(|open| take_in(enough, open, &mut of_batch));
        if let Some(mut left) = left {
            of_batch.drain(..).for_each(|other| left.join(&other));
            put(enough, left, &mut made, &mut waiting);
        }
        made.append(&mut of_batch);
    }
    made
}

fn put(
    enough: &impl Fn(&Atom) -> bool,
    block: Atom,
    made: &mut Vec<Atom>,
    waiting: &mut Option<Atom>,
) {
    if block.people == 0 {
        return;
    }
    if enough(&block) {
        made.push(block);
        return;
    }
    let open = match waiting.take() {
        None => block,
        Some(mut open) => {
            open.join(&block);
            open
        }
    };
    if enough(&open) {
        made.push(open);
    } else {
        *waiting = Some(open);
    }
}

/// Joins what waits to as few atoms as it takes: one, if one is enough; those of no group before
/// others, smaller ones before larger. What is not enough with all of them waits on.
fn take_in(enough: &impl Fn(&Atom) -> bool, open: Atom, made: &mut Vec<Atom>) -> Option<Atom> {
    made.sort_by_key(|atom| (atom.group.is_some(), atom.people));
    let with = |atom: &Atom| {
        let mut joined = open.clone();
        joined.join(atom);
        joined
    };
    if let Some(found) = made.iter_mut().find(|atom| enough(&with(atom))) {
        *found = with(found);
        return None;
    }
    let mut joined = open.clone();
    for count in 1..=made.len() {
        joined.join(&made[count - 1]);
        if enough(&joined) {
            made.drain(..count);
            made.push(joined);
            return None;
        }
    }
    Some(open)
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
