//! Answers as they were given, before anybody asks whether their item applies.

use crate::definition::{Assessment, ItemIx, OptionIx};

/// What was given for one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One of its options.
    Chosen(OptionIx),
    /// "I can't see this from my role".
    CannotSee,
    /// "Does not apply here".
    DoesNotApply,
}

/// All answers of one respondent. In the order of the items, whatever the order of answering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers(Vec<Option<Answer>>);

impl Answers {
    /// None given yet.
    pub fn none(assessment: &Assessment) -> Self {
        Self(vec![None; assessment.items.len()])
    }

    /// The answer to an item.
    pub fn get(&self, item: ItemIx) -> Option<Answer> {
        self.0[item.0]
    }

    /// Gives, replaces or (with `None`) clears an answer.
    pub fn set(&mut self, item: ItemIx, answer: Option<Answer>) {
        self.0[item.0] = answer;
    }

    /// How many items have an answer of any kind.
    pub fn given(&self) -> usize {
        self.0.iter().flatten().count()
    }

    /// Each item with its answer, where there is one.
    pub fn iter(&self) -> impl Iterator<Item = (ItemIx, Answer)> + '_ {
        let answers = self.0.iter().enumerate();
        answers.filter_map(|(at, answer)| answer.map(|answer| (ItemIx(at), answer)))
    }
}
