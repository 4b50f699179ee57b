//! What has changed since the run that a plan was carried over from, dimension by dimension.

use super::Baseline;
use crate::definition::{Assessment, DimensionIx};
use crate::scoring::{RULES, Ratio, Scorecard};

/// A dimension's score then and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The score then.
    pub before: Ratio,
    /// The score now.
    pub after: Ratio,
    /// Whether it was asked or scored by another method: then the change says less.
    pub other_method: bool,
}

/// The change of each dimension that had a score then and has one now, in the order of the
/// definition.
pub fn since(
    assessment: &Assessment,
    scorecard: &Scorecard,
    baseline: &Baseline,
) -> Vec<(DimensionIx, Change)> {
    let method = &baseline.method;
    let other_method = method.hash != assessment.hash || method.scoring != RULES;
    let dimensions = assessment.dimensions.iter().enumerate();
    let changes = dimensions.filter_map(|(at, dimension)| {
        let mut scores = baseline.scores.iter();
        let (_, before) = scores.find(|(id, _)| *id == dimension.id)?;
        let change = Change {
            before: *before,
            after: scorecard.dimensions[at].score?.ratio,
            other_method,
        };
        Some((DimensionIx(at), change))
    });
    changes.collect()
}
