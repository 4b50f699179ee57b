//! Which actions of the library are proposed to a group, and in which order: by the rules of one
//! respondent's plan, on released numbers instead of a scorecard.
//!
//! **How far a dimension has come** is the mean of persons' scores; where that may not be shown, the
//! share with a favourable score. That share is the harder measure of the two: who is just below counts
//! as nothing. Of a dimension about what arrives neither is shown: there it is the mean of what is said
//! of all sources.
//!
//! | trigger | holds when |
//! |---|---|
//! | step | the mean of its dimension lies at the level that the step leads on from |
//! | items | each is told to lie in its range, by the table below |
//!
//! | what is shown of an item | lies in its range when |
//! |---|---|
//! | how often each answer was given | the mean, rounded to whole points, half up, is in the range |
//! | a half of the scale | all points of that half are in the range |
//! | nothing | never |
//!
//! | a dimension has | it is to get to |
//! |---|---|
//! | a mean | the next level: of the mean of all dimensions, else its own; 100 % without levels or at the top |
//! | a favourable share, or what is said of sources | 100 %: everybody |
//!
//! Priority is gap × weight × reach ÷ effort, as of one respondent's plan
//! ([`Ground`](crate::plan::Ground)). Gates are left out: they speak of one respondent's answers.

use super::gap::{Side, mean_of_item};
use crate::answers::Standing;
use crate::definition::wire::{Facet, FunctionId};
use crate::definition::{
    Action, ActionIx, Assessment, Condition, DimensionIx, ItemIx, LevelIx, LowItem, MemberOf,
    OptionIx, Trigger,
};
use crate::disclosure::{Band, Portion, Shown};
use crate::plan::{Ground, Priority, asked, suggested};
use crate::scoring::{Contribution, Ratio, Score, dimension_score, level_by_score, points};
use crate::tally::MILLION;

/// An action that is proposed to a group, for what, how much it matters, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamProposal {
    /// The action.
    pub action: ActionIx,
    /// The dimension that it is to move.
    pub dimension: DimensionIx,
    /// How far that has come.
    pub number: Number,
    /// How much it matters.
    pub priority: Priority,
    /// What has triggered it.
    pub footing: Footing,
}

/// How far a dimension of a group has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    /// The mean of persons' scores, or of what is said of sources.
    Mean(Ratio),
    /// How many have a favourable score.
    Favourable(Portion),
}

/// What has triggered a proposal.
#[derive(Clone, Debug, PartialEq)]
pub enum Footing {
    /// The level at which the mean of its dimension lies.
    Level(LevelIx),
    /// What was answered to each of these items.
    Items(Vec<(ItemIx, Told)>),
}

/// What is told of an item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Told {
    /// The mean of the points given to it, over the highest.
    Mean(Ratio),
    /// The half of the scale in which all answers lie.
    Band(Band),
}

impl Number {
    /// The number itself.
    pub fn ratio(self) -> Ratio {
        match self {
            Self::Mean(ratio) => ratio,
            Self::Favourable(portion) => {
                Ratio::new(portion.count, portion.of).unwrap_or(Ratio::ZERO)
            }
        }
    }
}

/// The actions that are proposed to a group, the highest priority first.
pub fn proposals(side: Side) -> Vec<TeamProposal> {
    let look = Look { side };
    let overall = look.level(side.assessment.overall);
    let ground = Ground {
        assessment: side.assessment,
        holds: &|action| look.footing(action).is_some(),
        reached: &|dimension| Some(look.number(dimension)?.ratio()),
        aim: &|dimension| look.aim(dimension, overall),
    };
    let found = ground.proposals().into_iter();
    let proposal = |one: crate::plan::Proposal| {
        Some(TeamProposal {
            action: one.action,
            dimension: one.dimension,
            number: look.number(one.dimension)?,
            priority: one.priority,
            footing: look.footing(side.assessment.action(one.action))?,
        })
    };
    found.filter_map(proposal).collect()
}

/// The function that an action is for: its owner, else the one that alone is asked about what triggers
/// it. None where it is for everybody.
pub fn owner(assessment: &Assessment, action: &Action) -> Option<FunctionId> {
    let asked = |low: &LowItem| match &assessment.item(low.item).condition {
        Some(Condition::Is(item, options)) => {
            let item = assessment.item(*item);
            let [only] = options[..] else { return None };
            let of_function = item.facet == Some(Facet::Function);
            let id = &item.options[only.0].id;
            FunctionId::from_tag(id).filter(|_| of_function)
        }
        _ => None,
    };
    let items = match &action.trigger {
        Trigger::Items(items) => items.as_slice(),
        Trigger::Step { .. } => &[],
    };
    action.owner.or_else(|| items.iter().find_map(asked))
}

struct Look<'a> {
    side: Side<'a>,
}

impl Look<'_> {
    /// The mean of persons' scores in a dimension, where it may be shown.
    fn mean(&self, at: DimensionIx) -> Option<Ratio> {
        let mean = self.side.released.means[at.0].as_ref()?;
        let whole = mean.persons.checked_mul(u64::from(MILLION))?;
        Ratio::new(mean.sum, whole)
    }

    fn number(&self, at: DimensionIx) -> Option<Number> {
        let portion = self.side.released.favourable[at.0].whole;
        let favourable = (portion.of > 0).then_some(Number::Favourable(portion));
        let told = self.mean(at).map(Number::Mean).or(favourable);
        told.or_else(|| self.said_of_sources(at).map(Number::Mean))
    }

    /// The mean of what is said of sources, where a dimension is about that.
    fn said_of_sources(&self, at: DimensionIx) -> Option<Ratio> {
        let assessment = self.side.assessment;
        let mut members = assessment.dimension(at).members.iter();
        members.find_map(|member| match member.of {
            MemberOf::Item(item) if assessment.item(item).about.is_some() => {
                mean_of_item(self.side, item)
            }
            _ => None,
        })
    }

    /// A mean as a score; of a dimension of dimensions the mean of their means, by its own rules.
    fn score(&self, at: DimensionIx) -> Option<Score> {
        let assessment = self.side.assessment;
        let dimension = assessment.dimension(at);
        let mean = self.mean(at);
        let members = dimension.members.iter().map(|member| {
            let (max, ratio) = match member.of {
                MemberOf::Item(item) => (assessment.item(item).max_points(), mean),
                MemberOf::Dimension(inner) => match self.score(inner) {
                    Some(score) => (score.max, Some(score.ratio)),
                    None => (0, None),
                },
            };
            Contribution {
                member: *member,
                applicable: true,
                max,
                ratio,
            }
        });
        let score = dimension_score(dimension, &members.collect::<Vec<_>>())?;
        // (The mean of equal ratios is that ratio, to the rounding of large fractions.)
        let ratio = mean.unwrap_or(score.ratio);
        Some(Score { ratio, ..score })
    }

    fn level(&self, at: DimensionIx) -> Option<LevelIx> {
        level_by_score(self.side.assessment, at, self.score(at)?)
    }

    fn aim(&self, at: DimensionIx, overall: Option<LevelIx>) -> Option<Ratio> {
        if self.mean(at).is_none() {
            return Some(Ratio::percent(100));
        }
        let assessment = self.side.assessment;
        let target = suggested(assessment, overall, self.level(at));
        asked(
            assessment,
            at,
            target,
            self.score(at).map(|score| score.max),
        )
    }

    /// What of the numbers triggers an action; none where nothing does.
    fn footing(&self, action: &Action) -> Option<Footing> {
        match &action.trigger {
            Trigger::Step { dimension, from } => {
                self.mean(*dimension)?;
                let level = self.level(*dimension)?;
                (level == *from).then_some(Footing::Level(level))
            }
            Trigger::Items(items) => {
                let told = items.iter().map(|low| Some((low.item, self.told(low)?)));
                told.collect::<Option<_>>().map(Footing::Items)
            }
        }
    }

    /// What is told of an item, where it lies in the range.
    fn told(&self, low: &LowItem) -> Option<Told> {
        let item = self.side.assessment.item(low.item);
        let range = low.at_least..=low.at_most;
        if let Some(mean) = mean_of_item(self.side, low.item) {
            let rounded = mean.of(item.max_points());
            return range.contains(&rounded).then_some(Told::Mean(mean));
        }
        let Shown::Band(band) = self.side.released.answers[low.item.0] else {
            return None;
        };
        let given = (0..item.options.len()).map(OptionIx);
        let mut given = given.filter_map(|option| points(item, Standing::Chosen(option)));
        let upper = |points: u32| 2 * u64::from(points) >= u64::from(item.max_points());
        let within =
            given.all(|points| upper(points) != (band == Band::Upper) || range.contains(&points));
        within.then_some(Told::Band(band))
    }
}
