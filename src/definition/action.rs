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

/// When an action is proposed: at a level of a dimension, or at low items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Trigger {
    /// The dimension has reached `from`, but not the level above it.
    Step {
        /// The dimension.
        dimension: DimensionIx,
        /// The level that it leads on from.
        from: LevelIx,
    },
    /// Each of these items has at most so many points (as they count, after keying).
    Items(Vec<(ItemIx, u32)>),
}
