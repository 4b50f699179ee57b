//! The findings of one respondent's scorecard.

use std::cmp::Ordering;

use super::{Radar, radar};
use crate::answers::{Answers, Standing};
use crate::definition::{Assessment, DimensionIx, ItemIx, LevelIx};
use crate::scoring::{GateCheck, GateState, Score, Scorecard, score};

/// What a report says, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// All scores, with their trace.
    pub scorecard: Scorecard,
    /// The first thing to say.
    pub headline: Headline,
    /// The overall score.
    pub overall: Option<Score>,
    /// The dimensions with the highest score; none where all are level.
    pub strongest: Vec<DimensionIx>,
    /// The dimensions with the lowest score; none where all are level.
    pub weakest: Vec<DimensionIx>,
    /// The items that could not be seen: a finding of its own.
    pub unseen: Vec<ItemIx>,
    /// The chart, from three dimensions with a score on.
    pub radar: Option<Radar>,
}

/// The first thing a report says.
///
/// | levels | overall score | headline |
/// |---|---|---|
/// | any | not enough answers | `NotEnough` |
/// | none | valid | `ScoreOnly` |
/// | some | valid | `Level` |
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Headline {
    /// There are not enough answers to say anything overall.
    NotEnough,
    /// The assessment has no levels: the score is all there is.
    ScoreOnly,
    /// The level reached.
    Level {
        /// The gated level.
        reached: LevelIx,
        /// The level by score alone, where gates hold the other back.
        by_score: LevelIx,
        /// The next level, and all that stands in its way; none at the top.
        next: Option<(LevelIx, Vec<Obstacle>)>,
    },
}

/// What stands in the way of the next level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The overall score is below the level's cut.
    Score,
    /// A gate does not hold.
    Gate(GateCheck),
}

/// The report on these answers.
pub fn report(assessment: &Assessment, answers: &Answers) -> Report {
    let scorecard = score(assessment, answers);
    let (strongest, weakest) = extremes(assessment, &scorecard);
    let unseen = scorecard.standings.iter().enumerate();
    let unseen = unseen
        .filter(|(_, standing)| **standing == Standing::CannotSee)
        .map(|(at, _)| ItemIx(at));
    Report {
        headline: headline(assessment, &scorecard),
        overall: scorecard.dimension(assessment.overall).score,
        strongest,
        weakest,
        unseen: unseen.collect(),
        radar: radar(assessment, &scorecard),
        scorecard,
    }
}

fn headline(assessment: &Assessment, scorecard: &Scorecard) -> Headline {
    if scorecard.dimension(assessment.overall).score.is_none() {
        return Headline::NotEnough;
    }
    let Some(gating) = &scorecard.gating else {
        return Headline::ScoreOnly;
    };
    let next = gating.next().map(|check| {
        let score = (!check.by_score).then_some(Obstacle::Score);
        let gates = check.gates.iter().filter(|gate| !gate.state.open());
        let gates = gates.map(|gate| Obstacle::Gate(*gate));
        (check.level, score.into_iter().chain(gates).collect())
    });
    Headline::Level {
        reached: gating.reached,
        by_score: gating.by_score,
        next,
    }
}

/// The dimensions with the highest and the lowest score; none where all scores are equal.
fn extremes(
    assessment: &Assessment,
    scorecard: &Scorecard,
) -> (Vec<DimensionIx>, Vec<DimensionIx>) {
    let scored: Vec<_> = assessment
        .main_dimensions()
        .filter_map(|one| Some((one, scorecard.dimension(one).score?.ratio)))
        .collect();
    let high = scored.iter().map(|(_, ratio)| *ratio).max();
    let low = scored.iter().map(|(_, ratio)| *ratio).min();
    if high.cmp(&low) == Ordering::Equal {
        return (Vec::new(), Vec::new());
    }
    let at = |sought| {
        let of = scored
            .iter()
            .filter(move |(_, ratio)| Some(*ratio) == sought);
        of.map(|(one, _)| *one).collect()
    };
    (at(high), at(low))
}

impl Headline {
    /// Whether all that stands in the way of the next level is what can't be told: then the level
    /// reached is the highest that is shown to hold, not the highest there may be.
    pub fn unconfirmed(&self) -> bool {
        match self {
            Self::Level {
                next: Some((_, obstacles)),
                ..
            } => obstacles.iter().all(|one| match one {
                Obstacle::Score => false,
                Obstacle::Gate(gate) => gate.state == GateState::Unknown,
            }),
            _ => false,
        }
    }
}
