//! When each part of a run was last changed: what two copies of it need to be put together.
//!
//! Owns the counting. A revision is a number that rises with each change (Lamport's clock: greater
//! than all that the copy has seen), so that of two values of a part the later one is known, whoever
//! wrote it, without any device's clock. Refuses to know who wrote what.

use crate::definition::{Assessment, ItemIx};

/// The greatest revision that is read: nobody gets there, and none can run over.
pub const MAX_REVISION: u32 = 1 << 30;

/// The revision of each part of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revisions {
    /// Since when all answers are gone; those of this revision and below count for nothing.
    pub cleared: u32,
    /// Of each item's answer.
    pub answers: Vec<u32>,
    /// Of the plan.
    pub plan: u32,
    /// Of the day on which the run was finished.
    pub finished: u32,
    /// Of the place where the respondent is.
    pub place: u32,
}

impl Revisions {
    /// Nothing was changed yet.
    pub fn none(assessment: &Assessment) -> Self {
        Self::all(assessment, 0)
    }

    /// Everything was changed once, the day it was finished last: what is known of a run that tells
    /// no revisions.
    pub fn first(assessment: &Assessment) -> Self {
        Self {
            cleared: 0,
            finished: 2,
            ..Self::all(assessment, 1)
        }
    }

    fn all(assessment: &Assessment, revision: u32) -> Self {
        Self {
            cleared: revision,
            answers: vec![revision; assessment.items.len()],
            plan: revision,
            finished: revision,
            place: revision,
        }
    }

    /// Of an item's answer.
    pub fn of(&self, item: ItemIx) -> u32 {
        self.answers[item.0]
    }

    /// The latest change of an answer.
    pub fn of_answers(&self) -> u32 {
        let answers = self.answers.iter().copied();
        answers.fold(self.cleared, u32::max)
    }

    /// The revision of what is changed next.
    pub fn next(&self) -> u32 {
        let parts = [self.plan, self.finished, self.place];
        parts.into_iter().fold(self.of_answers(), u32::max) + 1
    }
}
