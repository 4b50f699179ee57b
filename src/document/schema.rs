//! The scores of a report, for its published schema only: they are written from a scorecard and
//! never read, so these types have no values.

#![allow(dead_code, reason = "only their schemas are used")]

use std::collections::BTreeMap;

use schemars::JsonSchema;

/// All scores of one respondent.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scorecard {
    /// Counts over all items.
    coverage: Coverage,
    /// The levels; `null` where the assessment has none, or the overall score is not valid.
    level: Option<Level>,
    /// Each dimension's score, parts and totals of indices among them; `null` where there are not
    /// enough answers.
    dimensions: BTreeMap<String, Option<Score>>,
}

/// Counts over items.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct Coverage {
    /// With an answer that scores.
    answered: u32,
    /// Asked and counted.
    applicable: u32,
    /// "I can't see this from my role".
    cannot_see: u32,
    /// "Does not apply here".
    does_not_apply: u32,
}

/// The levels reached.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct Level {
    /// The id of the highest level whose gates, and those of all levels below it, hold.
    reached: String,
    /// The id of the level by score alone.
    by_score: String,
}

/// A score: an exact fraction, and how it is shown.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase", deny_unknown_fields)]
struct Score {
    /// The fraction's numerator, in lowest terms.
    numerator: u64,
    /// The fraction's denominator.
    denominator: u64,
    /// The score as shown, rounded once, half away from zero.
    shown: u32,
    /// What it is out of.
    out_of: u32,
    /// The id of the level by the dimension's own cut scores; `null` without levels.
    level: Option<String>,
}
