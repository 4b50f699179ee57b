//! Actions of an assessment: what can be done, and when it is proposed.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::wire::{FunctionId, Lens, Outcome, Track};
use super::{DimensionIx, ItemIx, LevelIx};

/// What can be done about a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its id.
    pub id: Rc<str>,
    /// When it is proposed.
    pub trigger: Trigger,
    /// Strengthen the weakest, or exceed expectations.
    pub track: Track,
    /// The function that would own it; the respondent, if none.
    pub owner: Option<FunctionId>,
    /// Days until it shows: 7, 30, 90 or 180.
    pub horizon_days: u32,
    /// How much work it is, 1 to 5.
    pub effort: u32,
    /// How many customers or colleagues it reaches, 1 to 5.
    pub reach: u32,
    /// What of a leadership's concerns it serves.
    pub lenses: Vec<Lens>,
    /// What it does to customers' behaviour.
    pub outcomes: Vec<Outcome>,
}

/// When an action is proposed: at a level of a dimension, or at items with points in a range.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Trigger {
    /// The dimension has reached `from`, but not the level above it.
    Step {
        /// The dimension.
        dimension: DimensionIx,
        /// The level that it leads on from.
        from: LevelIx,
    },
    /// Each of these items has points in its range.
    Items(Vec<LowItem>),
}

/// An item with points in a range, both ends included (as they count, after keying).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LowItem {
    /// The item.
    pub item: ItemIx,
    /// At least so many: what exceeds expectations is not for those at the bottom.
    pub at_least: u32,
    /// At most so many.
    pub at_most: u32,
}
