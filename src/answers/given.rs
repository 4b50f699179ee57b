//! Answers as they were given, before anybody asks whether their item applies.

use serde::{Deserialize, Serialize};

use crate::definition::{Assessment, ItemIx, OptionIx};

/// What was given for one item. (Their order means nothing; it decides where two tabs disagree at
/// the same moment.)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// One of its options.
    Chosen(OptionIx),
    /// "I can't see this from my role".
    CannotSee,
    /// "Does not apply here".
    DoesNotApply,
}

/// An answer that does not fit: the item or the option is not in this version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SetAside {
    /// The item's id.
    pub item: String,
    /// What was given.
    pub given: String,
}

/// All answers of one respondent. In the order of the items, whatever the order of answering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    given: Vec<Option<Answer>>,
    aside: Vec<SetAside>,
}

impl Answers {
    /// None given yet.
    pub fn none(assessment: &Assessment) -> Self {
        Self {
            given: vec![None; assessment.items.len()],
            aside: Vec::new(),
        }
    }

    /// The answer to an item.
    pub fn get(&self, item: ItemIx) -> Option<Answer> {
        self.given[item.0]
    }

    /// Gives, replaces or (with `None`) clears an answer.
    pub fn set(&mut self, item: ItemIx, answer: Option<Answer>) {
        self.given[item.0] = answer;
    }

    /// How many items have an answer of any kind.
    pub fn given(&self) -> usize {
        self.given.iter().flatten().count()
    }

    /// Each item with its answer, where there is one.
    pub fn iter(&self) -> impl Iterator<Item = (ItemIx, Answer)> + '_ {
        let answers = self.given.iter().enumerate();
        answers.filter_map(|(at, answer)| answer.map(|answer| (ItemIx(at), answer)))
    }

    /// Those that do not fit this version, by the ids of their items, one each: they count for
    /// nothing, and are kept.
    pub fn aside(&self) -> &[SetAside] {
        &self.aside
    }

    /// Forgets those set aside.
    pub fn drop_aside(&mut self) {
        self.aside.clear();
    }

    /// Sets these aside too. Of two for one item the greater stays, whichever came first.
    pub fn put_aside(&mut self, aside: impl IntoIterator<Item = SetAside>) {
        for one in aside {
            let at = self.aside.iter().position(|other| other.item >= one.item);
            let at = at.unwrap_or(self.aside.len());
            match self.aside.get_mut(at) {
                Some(other) if other.item == one.item => {
                    if one.given > other.given {
                        *other = one;
                    }
                }
                _ => self.aside.insert(at, one),
            }
        }
    }
}
