//! What better answers would bring, as whole numbers: classes of steps that can stand for each
//! other, and what each step adds to what is missing.
//!
//! Once it is settled which answers count, a dimension's score rises evenly with the points of each
//! item. Gains are rounded up and what is missing down: the search may be too hopeful, never the
//! other way round, and what it finds is scored.

use super::ladder::{height, rungs};
use super::shares::Shares;
use crate::answers::Standing;
use crate::definition::{Assessment, DimensionIx, ItemIx, OptionIx};
use crate::scoring::{Ratio, Scorecard, points};

/// What a dimension lacks.
pub struct Need {
    /// The dimension.
    pub dimension: DimensionIx,
    /// How far its score is below what it must reach.
    pub missing: Ratio,
}

/// What is to be solved: enough steps to meet every need.
pub struct Model {
    /// What is missing, in billionths of the best step for it.
    pub needs: Vec<u64>,
    /// What can be raised.
    pub classes: Vec<Class>,
}

/// Steps in the order in which they are taken: those of one item, or those of items which bring
/// the same with every step. Of these, the ones raised already come first, then the lowest ones:
/// that takes the fewest items.
pub struct Class {
    /// The steps.
    pub steps: Vec<Step>,
}

/// One item raised by one rung.
#[derive(Clone)]
pub struct Step {
    /// The item.
    pub item: ItemIx,
    /// To this option.
    pub to: OptionIx,
    /// Whether it is the first step of an item that was not raised already.
    pub first: bool,
    /// What it adds to each need, in billionths of the best step for it.
    pub gains: Vec<u64>,
}

/// One.
const UNIT: u128 = 1_000_000_000;

/// Less is missing by so many billionths of a step: more than all rounding comes to.
const SLACK: u64 = 10_000;

/// The model of a scorecard. Raised are only items that have points and decide over no others.
pub fn classes(
    assessment: &Assessment,
    scorecard: &Scorecard,
    needs: &[Need],
    is_free: impl Fn(ItemIx) -> bool,
    is_raised: impl Fn(ItemIx) -> bool,
) -> Model {
    let mut shares = Shares::of(assessment, scorecard);
    let shares: Vec<_> = needs
        .iter()
        .map(|need| shares.within(need.dimension))
        .collect();
    let items = (0..assessment.items.len()).map(ItemIx);
    let free = items.filter(|item| is_free(*item));
    let mut ladders: Vec<Vec<Step>> = free
        .map(|at| {
            let gain = |points: u32, of: u32| {
                let gains = shares.iter().map(|share| {
                    let gain = u128::from(share[at.0]) * u128::from(points);
                    u64::try_from(gain.div_ceil(u128::from(of.max(1)))).unwrap_or(u64::MAX)
                });
                gains.collect()
            };
            ladder(assessment, scorecard, at, is_raised(at), gain)
        })
        .filter(|steps| {
            steps
                .iter()
                .any(|step| step.gains.iter().any(|gain| *gain > 0))
        })
        .collect();
    let needs = normalise(needs, &mut ladders);
    Model {
        needs,
        classes: group(ladders),
    }
}

/// The steps from an item's answer to its top.
fn ladder(
    assessment: &Assessment,
    scorecard: &Scorecard,
    at: ItemIx,
    raised: bool,
    gain: impl Fn(u32, u32) -> Vec<u64>,
) -> Vec<Step> {
    let item = assessment.item(at);
    let standing = scorecard.standings[at.0];
    let (Standing::Chosen(option), Some(mut from)) = (standing, points(item, standing)) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for (points, to) in rungs(item)
        .into_iter()
        .skip(height(item, Some(option)) as usize)
    {
        steps.push(Step {
            item: at,
            to,
            first: steps.is_empty() && !raised,
            gains: gain(points - from, item.max_points()),
        });
        from = points;
    }
    steps
}

/// Tells each need and what is gained for it in billionths of the best step for it.
fn normalise(needs: &[Need], ladders: &mut [Vec<Step>]) -> Vec<u64> {
    let small = |number: u128| u64::try_from(number).unwrap_or(u64::MAX);
    let needs = needs.iter().enumerate().map(|(at, need)| {
        let gains = ladders.iter().flatten().map(|step| step.gains[at]);
        let best = u128::from(gains.max().unwrap_or(0).max(1));
        for step in ladders.iter_mut().flatten() {
            step.gains[at] = small((u128::from(step.gains[at]) * UNIT).div_ceil(best));
        }
        let missing = u128::from(need.missing.numerator()) * u128::from(super::shares::WHOLE)
            / u128::from(need.missing.denominator());
        small(missing * UNIT / best).saturating_sub(SLACK).max(1)
    });
    needs.collect()
}

/// Puts items together that bring the same with every step.
fn group(ladders: Vec<Vec<Step>>) -> Vec<Class> {
    let is_even = |steps: &[Step]| steps.iter().all(|step| step.gains == steps[0].gains);
    let mut groups: Vec<Vec<Vec<Step>>> = Vec::new();
    for ladder in ladders {
        let like = groups.iter_mut().find(|group| {
            is_even(&ladder) && is_even(&group[0]) && group[0][0].gains == ladder[0].gains
        });
        match like {
            Some(group) => group.push(ladder),
            None => groups.push(vec![ladder]),
        }
    }
    let classes = groups.into_iter().map(|mut group| {
        group.sort_by_key(|steps| (steps[0].first, usize::MAX - steps.len()));
        Class {
            steps: group.concat(),
        }
    });
    classes.collect()
}
