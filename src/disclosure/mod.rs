//! What may be shown of a group without showing a person of it.
//!
//! **The guarantee.** Let *k* be the least group size of a campaign. Whatever is released – every
//! count, share and mean, of the whole, of each group of the breakdown, of every kind, and in all
//! releases of a sitting one after another – no linear combination of the numbers is a figure about
//! the answers of at least one and fewer than *k* respondents. In particular no difference between
//! cells, or between cells and a total, or between two releases is. Where all gave the same answer to
//! an item, only the half of the scale that it lies in is shown.
//!
//! **How.** Reports are counted in *blocks* of at least *k* people that are never taken apart again
//! ([`settle`]); what adds up to no block waits, and changes nothing. Each kind of number is shown
//! only as a sum of *atoms*: unions of whole blocks or batches in which at least *k* people
//! contribute to it ([`release`]). Atoms depend on what came before them only, so a later release
//! adds atoms and splits none. Where one number follows from others (a dimension's score from its
//! items) they share their atoms, and people with gaps are in them only if they are at least *k*,
//! since the numbers together would tell the people with gaps apart; so they are in the share of
//! favourable scores, which is not shown where it would be the share of one answer. `docs/disclosure.md`
//! has the proof, and what is *not* promised: whoever holds the reports, or the counts of a block, holds
//! more than what is released; logic tells more than differences do; and what a group has in common is
//! told of each of its members.
//!
//! Refuses to keep reports, and to decide by anything but counts: the same counts release the same.

mod atoms;
mod families;
mod join;
mod release;
mod scale;
mod settle;
mod shares;

pub use atoms::{Band, Breakdown, Portion, Shown};
pub use families::Mean;
pub use join::{Joined, join};
pub use release::{Arrived, Released, release};
pub use scale::favourable;
pub use settle::{Batch, Block, Sitting, settle};

/// The least group size when a campaign says nothing.
pub const DEFAULT_GROUP: u32 = 5;

/// The smallest group size that can be asked for.
pub const MIN_GROUP: u32 = 4;

/// The largest: above, a campaign would hardly ever show anything.
pub const MAX_GROUP: u32 = 1_000;

/// The least number of people that anything shown is about, fixed for a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupSize(u32);

impl GroupSize {
    /// So many people; `None` below [`MIN_GROUP`] and above [`MAX_GROUP`].
    pub fn new(people: u32) -> Option<Self> {
        (MIN_GROUP..=MAX_GROUP)
            .contains(&people)
            .then_some(Self(people))
    }

    /// How many people.
    pub fn people(self) -> u32 {
        self.0
    }

    /// Whether so many people are a group.
    pub fn reached(self, people: u64) -> bool {
        people >= u64::from(self.0)
    }
}

impl Default for GroupSize {
    fn default() -> Self {
        Self(DEFAULT_GROUP)
    }
}
