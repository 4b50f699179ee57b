//! Dimensions and indices of an assessment: what groups of items measure, and how.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Cut, DimensionIx, ItemIx};

/// What a group of items measures; may nest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dimension {
    /// Its id, unique among dimensions and parts of indices.
    pub id: Rc<str>,
    /// How its members make its score.
    pub aggregate: Aggregate,
    /// Items and dimensions, each with its weight.
    pub members: Vec<Member>,
    /// From how many answers on it is valid.
    pub needs: Needs,
    /// The number it is shown out of, if the definition says so.
    pub out_of: Option<u32>,
    /// Its own cut scores, one for each level, where they differ from the assessment's.
    pub cuts: Option<Vec<Cut>>,
}

/// How members make a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aggregate {
    /// The weighted mean of the members' ratios.
    Mean,
    /// The weighted sum of the members' points, over the sum of their highest points.
    Sum,
}

/// A member of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// What it is.
    pub of: MemberOf,
    /// Its weight, from 1.
    pub weight: u32,
}

/// What a member of a dimension is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MemberOf {
    /// An item.
    Item(ItemIx),
    /// Another dimension.
    Dimension(DimensionIx),
}

/// From how many answers on a dimension is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Needs {
    /// At least so many members with a score.
    pub members: u32,
    /// At least so many per cent of the applicable members, 0 to 100.
    pub percent: u32,
}

/// A further grouping of the same items or dimensions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// Its id.
    pub id: Rc<str>,
    /// Its parts.
    pub parts: Vec<DimensionIx>,
    /// The dimension that adds the parts up, if the index has a total.
    pub total: Option<DimensionIx>,
}
