//! From counted reports to blocks: groups of people that are large enough, and stay together for
//! good.

use std::collections::BTreeMap;

use super::GroupSize;
use crate::definition::OptionIx;
use crate::tally::{Group, Layout, Tally};

/// People who are counted together: at least the least group size, never taken apart again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The part of the breakdown they all belong to; `None` for people of several, or of none.
    pub group: Option<OptionIx>,
    /// What is counted of them.
    pub tally: Tally,
}

/// The blocks that one merge has made, at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch(pub Vec<Block>);

impl Batch {
    /// All blocks put together.
    pub fn whole(&self, layout: &Layout) -> Tally {
        let mut whole = Tally::none(layout);
        for block in &self.0 {
            whole.add(&block.tally);
        }
        whole
    }
}

/// What one facilitator has merged, batch after batch. Batches are added at its end only: what is
/// released depends on their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting(pub Vec<Batch>);

/// Makes blocks of the reports counted since the last batch, by the part of the breakdown.
///
/// | reports | become |
/// |---|---|
/// | at least k of one group | a block of that group |
/// | of smaller groups, or of no group, together at least k | a block of no group |
/// | the same, together fewer than k | put together with the smallest block, which is of no group then |
/// | fewer than k in all | nothing: they wait |
///
/// The third row is the suppression of a second cell: the total less the groups that are shown would
/// else be a figure about those few.
pub fn settle(layout: &Layout, size: GroupSize, counted: &BTreeMap<Group, Tally>) -> Option<Batch> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut rest = Tally::none(layout);
    for (&group, tally) in counted {
        if group.is_some() && size.reached(tally.persons()) {
            let tally = tally.clone();
            blocks.push(Block { group, tally });
        } else {
            rest.add(tally);
        }
    }
    if rest.persons() > 0 && !size.reached(rest.persons()) {
        // The first of equals, in the order of the breakdown's options.
        let smallest = (0..blocks.len()).min_by_key(|at| blocks[*at].tally.persons())?;
        rest.add(&blocks.remove(smallest).tally);
    }
    if rest.persons() > 0 {
        // What only some groups are asked would stand for the few of a small one.
        rest.drop_of_some_groups(layout);
        blocks.push(Block {
            group: None,
            tally: rest,
        });
    }
    (!blocks.is_empty()).then_some(Batch(blocks))
}
