//! From answers to scores: points, ratios, dimensions, indices, levels, and the trace of each.
//!
//! Owns the rules of scoring, each a truth table in a doc comment. Refuses to round (numbers are
//! exact fractions until a view shows them) and to count a missing answer as 0.

mod dimension;
mod gating;
mod item;
mod ratio;
mod scorecard;

/// The version of the rules of scoring, kept in every report: a change of any rule is a new one.
pub const RULES: u32 = 1;

pub use dimension::{Contribution, DimensionScore, Score, dimension_score};
pub use gating::{
    GateCheck, GateState, Gating, LevelCheck, gating, holds, level_by_score, lowest_option,
    ratio_from,
};
pub use item::{item_ratio, points};
pub use ratio::Ratio;
pub use scorecard::{Scorecard, score};
