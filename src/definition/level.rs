//! Levels of an assessment: cut scores, and gates beside them.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{DimensionIx, ItemIx, LevelIx};

/// An ordinal stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// Its id.
    pub id: Rc<str>,
    /// The cut score from which it holds, inclusive.
    pub from: Cut,
    /// What else must hold.
    pub gates: Vec<Gate>,
}

/// A cut score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cut {
    /// A ratio in per cent, 0 to 100.
    Percent(u32),
    /// Raw points.
    Points(u32),
    /// The level itself has been reached by score.
    Level(LevelIx),
}

/// A minimum that a level needs beside its cut score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// Of what.
    pub subject: GateSubject,
    /// At least this.
    pub from: Cut,
}

/// What a gate looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GateSubject {
    /// One item.
    Item(ItemIx),
    /// One dimension.
    Dimension(DimensionIx),
    /// Each dimension that is a member of this one.
    EveryPartOf(DimensionIx),
}
