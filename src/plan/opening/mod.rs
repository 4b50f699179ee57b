//! The way to the next level: the smallest set of improvements that opens it.
//!
//! Owns what an improvement is and how sets of them compare. Whether a set opens the level is found
//! by scoring it, so that no rule of scoring stands here a second time.

mod bound;
mod class;
mod ladder;
mod search;
mod shares;
mod switches;
mod way;

use self::ladder::height;
use self::switches::worlds;
use self::way::way_in;
use crate::answers::{Answer, Answers};
use crate::definition::{Assessment, ItemIx, LevelIx, OptionIx};
use crate::scoring::score;

/// What opens the next level.
///
/// | levels | gated level | improvements that open the next | opening |
/// |---|---|---|---|
/// | none | – | – | `NoLevels` |
/// | some | none: the overall one has no score | – | `NotEnough` |
/// | some | the top | – | `Reached` |
/// | some | below it | none | `NotEnough` |
/// | some | below it | some | `Way` |
///
/// Improved are items with an answer that scores. An item without one is improved only where a
/// gate asks for it: a minimum that nobody can see is not shown to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// The top level is reached already.
    Reached,
    /// The assessment has no levels.
    NoLevels,
    /// There are not enough answers: no better ones among those given open the next level.
    NotEnough,
    /// These open it.
    Way {
        /// The next level.
        level: LevelIx,
        /// What is to improve, in the order of the items.
        improvements: Vec<Improvement>,
        /// Whether it is proved that no smaller set does.
        smallest: bool,
    },
}

/// One item's answer, raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Improvement {
    /// The item.
    pub item: ItemIx,
    /// The option chosen now; none where there is no answer that scores.
    pub from: Option<OptionIx>,
    /// The option that would do.
    pub to: OptionIx,
    /// How many distinct points it climbs; without an answer, from below the lowest.
    pub steps: u32,
}

/// The size of a set: all its steps, then how many items. The smaller comes first.
pub type Size = (u32, usize);

/// The size of a set of improvements.
pub fn size(improvements: &[Improvement]) -> Size {
    let steps = improvements.iter().map(|one| one.steps).sum();
    (steps, improvements.len())
}

/// How many states are looked at in all before the proof is given up: a hundred times what
/// `organisation` takes, and well under a second.
const BUDGET: usize = 8_000;

/// Finds what opens the next level.
///
/// Some answers decide which other items apply: each way to raise them is a world of its own, and
/// within one the scores rise evenly with the points. The smallest of all worlds is the answer.
pub fn opening(assessment: &Assessment, answers: &Answers) -> Opening {
    if assessment.levels.is_empty() {
        return Opening::NoLevels;
    }
    let Some(gating) = score(assessment, answers).gating else {
        return Opening::NotEnough;
    };
    let Some(level) = gating.next().map(|next| next.level) else {
        return Opening::Reached;
    };
    let (worlds, mut smallest) = worlds(assessment, answers, level);
    let mut budget = BUDGET;
    let mut best: Option<Vec<Improvement>> = None;
    for world in worlds {
        let least = size(&improvements(assessment, answers, &world));
        if best.as_ref().is_some_and(|best| size(best) <= least) {
            continue;
        }
        let way = way_in(assessment, answers, world, level, &mut budget);
        smallest &= way.proved;
        let found = way
            .answers
            .map(|way| improvements(assessment, answers, &way));
        if let Some(found) = found
            && best.as_ref().is_none_or(|best| size(&found) < size(best))
        {
            best = Some(found);
        }
    }
    match best {
        Some(improvements) => Opening::Way {
            level,
            improvements,
            smallest,
        },
        None => Opening::NotEnough,
    }
}

/// What leads from some answers to others.
fn improvements(assessment: &Assessment, before: &Answers, after: &Answers) -> Vec<Improvement> {
    let items = (0..assessment.items.len()).map(ItemIx);
    let raised = items.filter_map(|item| {
        let (before, after) = (before.get(item), after.get(item));
        let chosen = |answer| match answer {
            Some(Answer::Chosen(option)) => Some(option),
            _ => None,
        };
        let to = chosen(after).filter(|_| before != after)?;
        let from = chosen(before);
        let one = assessment.item(item);
        Some(Improvement {
            item,
            from,
            to,
            steps: height(one, Some(to)).saturating_sub(height(one, from)),
        })
    });
    raised.collect()
}

/// Whether a level and all below it are reached with these answers.
fn opens(assessment: &Assessment, answers: &Answers, level: LevelIx) -> bool {
    let gating = score(assessment, answers).gating;
    gating.is_some_and(|gating| gating.reached >= level)
}
