//! An item of an assessment: what can be answered, and what each answer is worth.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::wire::Facet;
use super::{Condition, ItemIx, OptionIx};

/// The smallest thing answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its id, stable over versions.
    pub id: Rc<str>,
    /// Stands for how it is asked: another number where a word of it, in any language, or an option
    /// has changed (but for one change in 65,535). Never 0.
    pub asked: u16,
    /// Its response options, in the order shown.
    pub options: Vec<ResponseOption>,
    /// The id of the response scale it shares, if it has no options of its own.
    pub scale: Option<Rc<str>>,
    /// Whether points flip.
    pub reverse: bool,
    /// When it applies; always, if absent.
    pub condition: Option<Condition>,
    /// Whether it may stay unanswered without holding its page back.
    pub optional: bool,
    /// Which further answers it allows.
    pub exceptions: Exceptions,
    /// What it describes, where it is never scored: its options have no points.
    pub facet: Option<Facet>,
    /// The item of another assessment that asks the same from the other side.
    pub mirrors: Option<Mirror>,
    /// The item, a source, about which it asks.
    pub about: Option<ItemIx>,
    /// What was chosen in these is not offered again.
    pub differs_from: Vec<ItemIx>,
}

/// An item of another assessment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mirror {
    /// The id of the assessment.
    pub assessment: Rc<str>,
    /// The id of the item there.
    pub item: Rc<str>,
}

impl Item {
    /// The option with this id.
    pub fn option(&self, id: &str) -> Option<OptionIx> {
        let at = self.options.iter().position(|option| &*option.id == id);
        at.map(OptionIx)
    }

    /// The highest points of its options.
    pub fn max_points(&self) -> u32 {
        self.options
            .iter()
            .map(|option| option.points)
            .max()
            .unwrap_or(0)
    }

    /// The lowest points of its options.
    pub fn min_points(&self) -> u32 {
        self.options
            .iter()
            .map(|option| option.points)
            .min()
            .unwrap_or(0)
    }
}

/// One of an item's options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponseOption {
    /// Its id, unique within the item.
    pub id: Rc<str>,
    /// Its points as published, before a reverse keying.
    pub points: u32,
}

/// The further answers that an item allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exceptions {
    /// "I can't see this from my role".
    pub cannot_see: bool,
    /// "Does not apply here".
    pub does_not_apply: bool,
}
