//! Where each dimension is to get to: the respondent's target, or the one that the levels suggest.

use super::{Plan, Target};
use crate::definition::{Assessment, DimensionIx, LevelIx};
use crate::scoring::{Ratio, Scorecard, ratio_from};

/// A target, and the score from which it is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim {
    /// The target.
    pub target: Target,
    /// The ratio from which it is reached.
    pub ratio: Ratio,
    /// Whether the respondent has set it.
    pub own: bool,
}

/// All of it.
const WHOLE: Target = Target::Percent(100);

/// Where a dimension is to get to.
///
/// | set by the respondent | the assessment's levels | level by score | the dimension's own | target |
/// |---|---|---|---|---|
/// | yes | any | any | any | that |
/// | no | some | below the top | any, or no score | the level after the one by score |
/// | no | some | the top, or none | below the top | the level after its own |
/// | no | some | the top, or none | the top, or no score | 100 % |
/// | no | none | – | – | 100 % |
///
/// The level is the one by the overall score and not the gated one: a gate on a single item would
/// leave nothing to do for dimensions that lag far behind the others.
///
/// A level is reached by the dimension's own cut scores; the lowest by any score. A cut in points
/// above the dimension's highest score asks for all of it. Such a cut asks for nothing that can be
/// told where there are not enough answers for a score: then there is no aim.
pub fn target(
    assessment: &Assessment,
    scorecard: &Scorecard,
    plan: &Plan,
    dimension: DimensionIx,
) -> Option<Aim> {
    let set = plan.targets.iter().find(|(one, _)| *one == dimension);
    let own = set.is_some();
    let target = set.map_or_else(
        || default(assessment, scorecard, dimension),
        |(_, target)| *target,
    );
    let score = scorecard.dimension(dimension).score;
    let ratio = asked(assessment, dimension, target, score.map(|score| score.max))?;
    Some(Aim { target, ratio, own })
}

/// The ratio from which a target is reached, in a dimension with this highest score; none where its cut
/// asks for points and there is no score.
pub fn asked(
    assessment: &Assessment,
    dimension: DimensionIx,
    target: Target,
    highest: Option<u32>,
) -> Option<Ratio> {
    match target {
        Target::Percent(percent) => Some(Ratio::percent(percent)),
        Target::Level(LevelIx(0)) => Some(Ratio::ZERO),
        Target::Level(level) => {
            let cut = *assessment.cuts_of(dimension).get(level.0)?;
            let all = || highest.map(|_| Ratio::percent(100));
            ratio_from(cut, highest.unwrap_or(0)).or_else(all)
        }
    }
}

/// The target that the levels suggest: the one after the level by the overall score, else the one after
/// the dimension's own, else all of it.
pub fn suggested(
    assessment: &Assessment,
    by_score: Option<LevelIx>,
    own: Option<LevelIx>,
) -> Target {
    let after = |level: LevelIx| {
        let next = LevelIx(level.0 + 1);
        (next.0 < assessment.levels.len()).then_some(next)
    };
    let next = by_score.and_then(after).or_else(|| own.and_then(after));
    next.map_or(WHOLE, Target::Level)
}

fn default(assessment: &Assessment, scorecard: &Scorecard, dimension: DimensionIx) -> Target {
    let by_score = scorecard.gating.as_ref().map(|gating| gating.by_score);
    suggested(assessment, by_score, scorecard.dimension(dimension).level)
}
