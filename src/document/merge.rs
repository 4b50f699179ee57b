//! Two copies of one run put together: two tabs, or two stores of which one lags behind.
//!
//! Each part is a register that the later revision wins, so the order in which copies meet does not
//! matter, nor how often: a join of a semilattice (Shapiro et al., "Conflict-free replicated data
//! types", 2011). Shown by `tests/laws_of_merging.rs`.

use super::progress::{Given, Progress};
use super::write::plan_text;
use crate::definition::{Assessment, ItemIx};

impl Progress {
    /// This copy and the other, part by part.
    ///
    /// | part | what stays |
    /// |---|---|
    /// | an answer | the one of the greater revision, also where that one was taken back |
    /// | any answer not after the greater `cleared` | nothing: it was erased |
    /// | answers set aside | those of the copy cleared last; of both, where that is the same |
    /// | plan, place | the one of the greater revision |
    /// | the day it was finished | the one of the greater revision, unless an answer is newer |
    ///
    /// Two changes of one revision were made without knowing of each other: the greater value stays,
    /// in an order that means nothing and is the same for everybody.
    #[must_use]
    pub fn merge(&self, other: &Self, assessment: &Assessment) -> Self {
        let mut merged = self.clone();
        merged.revisions.cleared = self.revisions.cleared.max(other.revisions.cleared);
        for at in 0..assessment.items.len() {
            let item = ItemIx(at);
            let (revision, given) = self.register(item).max(other.register(item));
            let stands = revision > merged.revisions.cleared;
            merged.give(item, given.filter(|_| stands));
            merged.revisions.answers[at] = revision.max(merged.revisions.cleared);
        }
        merged.merge_aside(self, other);
        merged.merge_rest(other, assessment);
        merged
    }

    fn register(&self, item: ItemIx) -> (u32, Option<Given>) {
        (self.revisions.of(item), self.given(item))
    }

    fn merge_aside(&mut self, one: &Self, other: &Self) {
        self.answers.drop_aside();
        let cleared = self.revisions.cleared;
        let both = [one, other].into_iter();
        let current = both.filter(|copy| copy.revisions.cleared == cleared);
        let aside: Vec<_> = current
            .flat_map(|copy| copy.answers.aside())
            .cloned()
            .collect();
        self.answers.put_aside(aside);
    }

    fn merge_rest(&mut self, other: &Self, assessment: &Assessment) {
        let (mine, theirs) = (&mut self.revisions, &other.revisions);
        let later = (theirs.plan, plan_text(assessment, &other.plan));
        if later > (mine.plan, plan_text(assessment, &self.plan)) {
            self.plan.clone_from(&other.plan);
            mine.plan = theirs.plan;
        }
        if (theirs.place, other.step) > (mine.place, self.step) {
            self.step = other.step;
            mine.place = theirs.place;
        }
        // No day comes after any day.
        let day = |revision, day: Option<_>| (revision, day.is_none(), day);
        if day(theirs.finished, other.finished) > day(mine.finished, self.finished) {
            self.finished = other.finished;
            mine.finished = theirs.finished;
        }
        if mine.finished <= mine.of_answers() {
            self.finished = None;
        }
    }
}
